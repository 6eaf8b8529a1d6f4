import { askingLexicon, bondLexicon } from '../lexicon/lexicon';
import { softeners } from '../lexicon/softeners';
import type { Sentence } from '../reading/clauses';
import type { Reading, Stretch } from '../reading/reading';
import { isBareManners } from './bare-manners';

/** How a message is built, whatever it says. */
export interface Shape {
  readonly said: number; // words beyond manners
  readonly besides: number; // those of them that ask for no meeting
  readonly opensOnThem: boolean; // the first full clause is about the reader alone
  readonly softly: boolean; // a request is put in the conditional, or with a "perhaps"
  readonly orders: number;
  readonly last: Sentence | undefined; // the last sentence beyond manners
}

/** Shorter than this, a clause opens nothing. */
const fullClause = 3; // words

/** Reads the shape. `requests` are the requests that stand, in folded offsets. */
export function readShape(reading: Reading, requests: readonly Stretch[]): Shape {
  const { lang, sentences } = reading;
  const bond = bondLexicon[lang];
  const asking = sentences.filter(({ from, to }) => requests.some((one) => one.from >= from && one.from < to));
  const body = sentences.flatMap((sentence) =>
    sentence.clauses.filter((clause) => !isBareManners(reading, clause)).map((clause) => ({ clause, words: reading.tokens(clause).length, asks: asking.includes(sentence) })),
  );
  const count = (rows: typeof body): number => rows.reduce((sum, { words }) => sum + words, 0);
  const first = body.find(({ words }) => words >= fullClause)?.clause;
  return {
    said: count(body),
    besides: count(body.filter(({ asks }) => !asks)),
    opensOnThem: first !== undefined && reading.find(bond.them, first).length > 0 && reading.find(bond.me, first).length === 0,
    softly: asking.some((sentence) => reading.find(softeners[lang], sentence).length > 0),
    last: sentences.findLast(({ clauses }) => !clauses.every((clause) => isBareManners(reading, clause))),
    orders: body.reduce((sum, { clause }) => sum + reading.find(askingLexicon[lang].order, clause).length, 0),
  };
}
