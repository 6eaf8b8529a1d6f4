import type { Ballot, Seminar } from '../../../game/host/pages/seminar';

type Options = { readonly poll?: string; readonly effects?: Ballot['options'][number]['effects'][] } & Partial<
  Pick<Ballot, 'counts' | 'followed' | 'stage' | 'subject' | 'decision'>
>;

/** A ballot on which this was counted. Followed, unless told otherwise. */
export function aBallot({ poll = 'poll-1', counts = [0, 0], effects, ...more }: Options = {}): Ballot {
  const letters = counts.map((_, option) => 'ABCDEFGHI'[option] ?? '');
  return {
    ask: {
      poll,
      kind: 'choice',
      question: { fr: 'Et maintenant ?', en: 'What now?' },
      choices: letters.map((letter) => ({ fr: `${letter} fr`, en: `${letter} en` })),
      moves: true,
      seconds: null,
    },
    subject: 'choice',
    decision: 0,
    options: letters.map((letter, option) => ({ effects: effects?.[option] ?? [], why: { fr: `pourquoi ${letter}`, en: `why ${letter} en` } })),
    counts,
    n: counts.reduce((sum, count) => sum + count, 0),
    seats: 10,
    stage: more.followed === undefined ? 'open' : 'followed',
    ...more,
  };
}

export function aSeminar(ballots: Ballot[] = []): Seminar {
  return { version: 1, began: '2026-01-01T10:00:00.000Z', episode: 'the-note', lang: 'en', mode: 'hands', seats: 10, tables: 0, seconds: null, started: true, ballots };
}
