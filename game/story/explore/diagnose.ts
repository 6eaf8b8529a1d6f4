import type { Diagnostic } from '../diagnostic';
import { verdictsOf } from '../form';
import { itemsOf, type SourceItem } from '../scan';
import type { Doubt, ExplorationReport, FaultReport } from './report';

const rare = 0.005; // share of rides: an ending less likely than one in 200 is one that hardly anybody will see

/**
 * What an exploration has to say to the writer, with file and line. `items` is the source the story
 * was compiled from. A story of others only has to play: what our episodes need besides is left out.
 */
export function diagnose(report: ExplorationReport, items: readonly SourceItem[], file: string, isOurs: boolean): readonly Diagnostic[] {
  const atKnot = (knot: string | undefined): Pick<Diagnostic, 'file' | 'line'> => {
    const found = itemsOf(items, 'flow').find((item) => item.flow === knot);
    return { file: found?.file ?? file, line: found?.line ?? 0 };
  };
  return [
    ...report.faults.map((fault) => ({ ...(fault.place ?? atKnot(fault.knot)), ...ofFault(fault) })),
    ...unreached(report),
    ...(isOurs ? [...verdicts(report, file), ...endings(report, items, file), ...rides(report, file), ...certainty(report, file)] : []),
  ];
}

function ofFault({ kind, knot, message, fix, way }: FaultReport): Omit<Diagnostic, 'file' | 'line'> {
  if (kind === 'unreadable')
    return {
      rule: 'no-ink',
      severity: 'error',
      what: `This is no compiled Ink: ${message}`,
      why: 'Nobody can play it.',
      fix: 'Export the story to JSON once more, or name its .ink file.',
    };
  return {
    rule: kind === 'endless' || kind === 'never-ends' ? kind : 'cannot-go-on',
    severity: 'error',
    what: knot === undefined ? message : `In "${knot}": ${message}`,
    why: `A player gets there by ${wayOf(way, 8)}.`,
    fix,
  };
}

/** The last choices of a way. One without a label goes by what it says. */
function wayOf(way: readonly string[], most: number): string {
  const names = way.slice(-most).map((id) => (id.startsWith('text:') ? `"${id.slice('text:'.length)}"` : id));
  return names.join(', then ') || 'beginning the story';
}

/** Choices and lines that nobody meets. A proof makes it a warning; rides that have not come there, or broke off on the way, a hint. */
function unreached({ certainty: sure, choices, lines, effort, faults }: ExplorationReport): readonly Diagnostic[] {
  const proved = sure === 'proved' && faults.every(({ kind }) => kind === 'never-ends');
  const about = {
    rule: 'never-reached',
    severity: proved ? ('warning' as const) : ('hint' as const),
    why: proved
      ? 'No ride whatever comes here: it is proved.'
      : sure === 'proved'
        ? 'No ride comes here, as far as rides come before they break off.'
        : `None of ${effort.beats} beats that were played came here.`,
    fix: 'Look whether its condition can ever be true, and whether anything leads here. Ink does not count a knot again that is entered from within itself.',
  };
  const missed = choices.flatMap(({ place, reached, id, text }) =>
    place && !reached
      ? [{ ...about, ...place, what: text === '' ? 'The fallback choice is never taken.' : `The choice ${id.startsWith('text:') ? `"${text}"` : `(${id})`} is never offered.` }]
      : [],
  );
  const silent = lines.flatMap(({ place, reached, text }) => (reached ? [] : [{ ...about, ...place, what: `"${text}" is never shown.` }]));
  return [...missed, ...silent];
}

/** Forms whose choices stand behind a divert, where the rule on verdicts cannot look. */
function verdicts({ decisions }: ExplorationReport, file: string): readonly Diagnostic[] {
  return decisions.flatMap(({ form, place, knot, options }) => {
    const wanted = Object.entries(verdictsOf).find(([kind]) => kind === form)?.[1] ?? [];
    const missing = wanted.filter((verdict) => !options.some((option) => option.verdict === verdict));
    if (missing.length === 0) return [];
    return [
      {
        ...(place ?? { file, line: 0 }),
        rule: 'missing-verdict',
        severity: 'error' as const,
        what: `The form in "${knot}" offers nothing for ${missing.map((verdict) => `"${verdict}"`).join(', ')}.`,
        why: 'Somebody who writes just that would get the answer meant for somebody else.',
        fix: `Offer a choice for it each time: * (${missing[0]}) [${missing[0]} # verdict: ${missing[0]}]`,
      },
    ];
  });
}

function endings({ endings: all }: ExplorationReport, items: readonly SourceItem[], file: string): readonly Diagnostic[] {
  const lineOf = (id: string): Pick<Diagnostic, 'file' | 'line'> => {
    const tag = itemsOf(items, 'tag').find(({ raw }) => raw.replace(/\s+/g, '') === `ending:${id}`);
    return { file: tag?.file ?? file, line: tag?.line ?? 0 };
  };
  const nameless = all.filter(({ id }) => id === '');
  const hidden = all.filter(({ id, share }) => id !== '' && share < rare);
  return [
    ...nameless.map(({ way }) => ({
      file,
      line: 0,
      rule: 'nameless-ending',
      severity: 'error' as const,
      what: 'A ride ends without "# ending: name".',
      why: `The campfire would not know which end it talks about. It is reached by ${wayOf(way, 8)}.`,
      fix: 'Put # ending: and a name above the last line of that branch.',
    })),
    ...hidden.map(({ id, share, way }) => ({
      ...lineOf(id),
      rule: 'rare-ending',
      severity: 'hint' as const,
      what: `The ending "${id}" comes in ${(share * 100).toFixed(1)} % of random rides.`,
      why: `Few trainees will see it; one way there is ${wayOf(way, 6)}.`,
      fix: 'Ease the condition that leads there, if it is meant to be met.',
    })),
  ];
}

function rides({ rides: { unended }, certainty: sure }: ExplorationReport, file: string): readonly Diagnostic[] {
  if (unended === 0) return [];
  return [
    {
      file,
      line: 0,
      rule: 'never-ends',
      severity: 'warning',
      what: `${(unended * 100).toFixed(0)} % of ${sure === 'proved' ? 'simulated' : 'random'} rides came to no end.`,
      why: 'A player could ride in a circle for ever.',
      fix: 'Look for + choices that lead back; let each be taken once, or lead on after a while.',
    },
  ];
}

const reasons: Readonly<Partial<Record<Doubt['kind'], string>>> = {
  'too-many-states': 'it has too many states',
  'out-of-time': 'the time was up',
  'counts-turns': 'it reads TURNS() or TURNS_SINCE()',
  'seeds-draws': 'it seeds its own dice with SEED_RANDOM()',
  unforeseen: 'something makes a difference that cannot be foreseen',
  'wide-draw': 'it draws from too many outcomes',
  'reads-computed': 'it computes with a value that the game sets',
  faults: 'it broke off too often',
  cancelled: 'it was stopped',
};

/** Why a story is not proved, in words; undefined for one that is. */
export function reasonOf({ certainty: sure, doubts }: ExplorationReport): string | undefined {
  if (sure === 'proved') return undefined;
  const known = doubts.flatMap(({ kind, detail }) => (reasons[kind] === undefined ? [] : [`${reasons[kind]}${detail === undefined ? '' : ` (${detail})`}`]));
  return known.join(', ') || 'nothing was proved';
}

function certainty(report: ExplorationReport, file: string): readonly Diagnostic[] {
  const reason = reasonOf(report);
  if (reason === undefined) return [];
  return [
    {
      file,
      line: 0,
      rule: 'not-proved',
      severity: 'hint',
      what: `This story was only played at random: ${reason}.`,
      why: 'Its score ranges and par are what was seen, and may be wider.',
      fix: 'Prefer variables that count in steps of one and draws of few outcomes.',
    },
  ];
}
