import type { CompiledStory } from '../compiled';
import type { SourceMap } from '../source-map';
import type { Findings, Ranges } from './findings';
import { wordsOfFault } from './fault-words';
import { gradeOf } from './grade-ride';
import type { ChoiceReport, DecisionReport, Doubt, Effort, EndingReport, ExplorationReport, FormReport, LineReport, OptionReport, Place, ScoreReport } from './report';
import { perScore } from './ride-graph';
import type { DecisionTally } from './tally';

/** Turns findings into the report: file and line instead of runtime paths, shares instead of counts. */
export function writeReport(
  story: CompiledStory,
  found: Findings,
  known: {
    readonly choicePoints: readonly string[];
    readonly map: SourceMap | undefined;
    readonly forms: readonly FormReport[];
    readonly doubts: readonly Doubt[];
    readonly effort: Effort;
    readonly withGraph: boolean;
  },
): ExplorationReport {
  const { tally } = found;
  const share = (rides: number): number => (tally.rides === 0 ? 0 : rides / tally.rides);
  return {
    storyHash: story.hash,
    certainty: found.certainty,
    doubts: known.doubts,
    effort: known.effort,
    choices: choicesOf(story, found, known.choicePoints, known.map, share),
    lines: known.map ? linesOf(found, known.map, share) : [],
    decisions: decisionsOf(found, known.map, share),
    forms: known.forms,
    endings: endingsOf(found, share),
    faults: found.faults.map(({ kind, knot, at, message, way }) => {
      const { what, fix } = wordsOfFault(message);
      return { kind, knot, place: placeNear(known.map, at, knot), message: what, fix, way };
    }),
    rides: {
      decisions: { least: found.measure.least, mean: tally.lengths.ended > 0 ? tally.lengths.sum / tally.lengths.ended : 0, most: found.measure.most },
      unended: share(tally.unended),
      count: found.measure.count,
    },
    scores: perScore((_, score) => scoreOf(found, score)),
    par: found.par,
    graph: known.withGraph ? found.graph : undefined,
  };
}

function rangesOf(ranges: Ranges): EndingReport['scores'] {
  return perScore((_, score) => ranges[score] ?? [0, 0]);
}

function placeOf(map: SourceMap | undefined, path: string): Place | undefined {
  const spot = map?.choices[path];
  return spot && { file: map?.files[spot.file] ?? '', line: spot.line };
}

/** The text or choice at a path, or the nearest one before it that stands in the same container or around it. */
function placeNear(map: SourceMap | undefined, path: string | undefined, knot: string | undefined): Place | undefined {
  const way = path?.split('.') ?? [];
  if (way[0] !== knot && knot !== undefined && !/^\d*$/.test(way[0] ?? '')) return undefined;
  for (let last = way.pop(); last !== undefined; last = way.pop()) {
    const choice = placeOf(map, [...way, last].join('.'));
    if (choice) return choice;
    for (let before = Number(last); before >= 0; before--) {
      const text = map?.texts[[...way, before].join('.')];
      if (text) return { file: map.files[text.file] ?? '', line: text.line };
    }
  }
  return undefined;
}

type Share = (rides: number) => number;

function choicesOf(story: CompiledStory, found: Findings, points: readonly string[], map: SourceMap | undefined, share: Share): readonly ChoiceReport[] {
  const reports = points.map((path): ChoiceReport => {
    const words = found.words.get(path);
    const text = words?.text ?? map?.choices[path]?.text ?? '';
    return {
      id: words?.id ?? story.ids[path] ?? `text:${text}`,
      place: placeOf(map, path),
      text,
      reached: found.reached.has(path),
      offered: share(found.tally.offered.of(path)),
      taken: share(found.tally.taken.of(path)),
    };
  });
  return reports.toSorted((a, b) => compare(a.place, b.place));
}

function compare(a: Place | undefined, b: Place | undefined): number {
  return (a?.file ?? '').localeCompare(b?.file ?? '') || (a?.line ?? 0) - (b?.line ?? 0);
}

function linesOf(found: Findings, map: SourceMap, share: Share): readonly LineReport[] {
  const lines = new Map<string, { place: Place; text: string; reached: boolean; rides: number }>();
  for (const [path, { file, line, text }] of Object.entries(map.texts)) {
    const name = `${file}:${line}`;
    const known = lines.get(name) ?? { place: { file: map.files[file] ?? '', line }, text: '', reached: false, rides: 0 };
    known.text += text;
    known.reached ||= found.shown.has(path);
    known.rides = Math.max(known.rides, found.tally.shown.of(path));
    lines.set(name, known);
  }
  return [...lines.values()]
    .map(({ place, text, reached, rides }) => ({ place, text: text.trim().slice(0, 80), reached, shown: share(rides) }))
    .toSorted((a, b) => compare(a.place, b.place));
}

function decisionsOf(found: Findings, map: SourceMap | undefined, share: Share): readonly DecisionReport[] {
  const meanPlace = ({ places }: DecisionTally): number => places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length);
  return [...found.tally.decisions.values()]
    .toSorted((a, b) => meanPlace(a) - meanPlace(b))
    .map(({ beat, options, rides }) => {
      const [first] = options.keys();
      const [knot = ''] = (first ?? '').split('.');
      return {
        knot: /^\d*$/.test(knot) ? '' : knot,
        place: placeOf(map, first ?? ''),
        form: beat.form?.kind,
        ask: beat.ask,
        met: share(Math.min(rides, found.tally.rides)),
        options: [...options].map(([path, option]) => optionOf(found, path, option)),
      };
    });
}

function optionOf(found: Findings, path: string, { choice, rides, least, most }: DecisionTally['options'] extends Map<string, infer Option> ? Option : never): OptionReport {
  const loss = found.losses.get(path);
  return {
    id: choice.id,
    text: choice.text,
    way: choice.way,
    verdict: choice.verdict,
    worth: rides > 0 ? [least, most] : [0, 0],
    loss,
    move: loss && gradeOf(Math.round(loss.mean)),
  };
}

function endingsOf(found: Findings, share: Share): readonly EndingReport[] {
  return [...found.endings]
    .map(([id, { way, ranges }]) => ({ id, share: share(found.tally.endings.get(id)?.rides ?? 0), way, scores: rangesOf(ranges) }))
    .toSorted((a, b) => b.share - a.share);
}

function scoreOf(found: Findings, score: number): ScoreReport {
  const all = [...found.endings.values()].map(({ ranges }) => ranges[score] ?? ([0, 0] as const));
  const spread = [...(found.tally.spread[score] ?? [])];
  const rides = spread.reduce((sum, count) => sum + count, 0);
  const shares = spread.map((count) => (rides === 0 ? 0 : count / rides));
  return {
    least: all.length > 0 ? Math.min(...all.map(([least]) => least)) : 0,
    most: all.length > 0 ? Math.max(...all.map(([, most]) => most)) : 0,
    mean: shares.reduce((sum, portion, points) => sum + portion * points, 0),
    spread: shares,
  };
}
