import type { Lang } from '../../outcome/drafts';
import { scores, type Score, type Standing } from '../../outcome/standing';
import type { Ballot, Seminar } from './seminar';

/** One decision of the room, as the fire tells it. */
export interface Told {
  readonly question: string;
  readonly options: readonly { readonly text: string; readonly count: number }[];
  readonly n: number;
  readonly followed: number;
  readonly overruled: boolean; // the story took another option than the one with most votes
  readonly split: number; // 0 when all agreed .. 1 when the two sides were as strong
  readonly other: OtherRoad | undefined; // what most of the others wanted
}

/** The road not taken: what it would have moved, and why. */
export interface OtherRoad {
  readonly option: number;
  readonly text: string;
  readonly why: string | undefined;
  readonly points: Standing; // as the story books it
}

/** The room's campfire. */
export interface RoomFire {
  readonly standing: Standing;
  readonly par: Standing | undefined; // what somebody gets who listens every time
  readonly splits: readonly Told[]; // the moments where the room split most, most split first
  readonly decisions: readonly Told[]; // all that were voted on, in order
}

const mostSplits = 3;
const noPoints: Standing = { profile: 0, tone: 0, timing: 0 };

/** How far a vote was from agreement: 1 when the two leading options had as many votes, 0 when one had them all. */
export function splitOf(counts: readonly number[]): number {
  const [first = 0, second = 0] = counts.toSorted((a, b) => b - a);
  return first === 0 ? 0 : second / first;
}

/** What became of a ballot. Undefined for one that decided nothing. */
function told({ ask, options, counts, n, followed }: Ballot, lang: Lang): Told | undefined {
  if (followed === undefined) return undefined;
  const others = counts.map((count, option) => ({ count, option })).filter(({ option }) => option !== followed);
  const other = others.toSorted((a, b) => b.count - a.count || a.option - b.option)[0];
  const most = Math.max(...counts);
  return {
    question: ask.question[lang],
    options: ask.choices.map((choice, option) => ({ text: choice[lang], count: counts[option] ?? 0 })),
    n,
    followed,
    overruled: n > 0 && (counts[followed] ?? 0) < most,
    split: splitOf(counts),
    other:
      other && other.count > 0
        ? { option: other.option, text: ask.choices[other.option]?.[lang] ?? '', why: options[other.option]?.why?.[lang], points: pointsOf(options[other.option]?.effects ?? []) }
        : undefined,
  };
}

function pointsOf(effects: readonly { readonly score: Score; readonly points: number }[]): Standing {
  const points: Record<Score, number> = { ...noPoints };
  for (const effect of effects) points[effect.score] += effect.points;
  return points;
}

/** What the fire tells a room: where it stands, and where it might have gone. */
export function fireOf(seminar: Seminar, standing: Standing, par: Standing | undefined, lang: Lang): RoomFire {
  const decisions = seminar.ballots.filter(({ subject }) => subject === 'choice').flatMap((ballot) => told(ballot, lang) ?? []);
  const splits = decisions
    .filter(({ split }) => split > 0)
    .toSorted((a, b) => b.split - a.split)
    .slice(0, mostSplits);
  return { standing, par, splits, decisions };
}

/** The scores that something moves, in their usual order. */
export function movesOf(points: Standing): readonly { readonly score: Score; readonly points: number }[] {
  return scores.flatMap((score) => (points[score] === 0 ? [] : [{ score, points: points[score] }]));
}
