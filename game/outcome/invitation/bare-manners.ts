import { mannersLexicon } from '../lexicon/lexicon';
import type { Clause } from '../reading/clauses';
import type { Reading } from '../reading/reading';

/** Longer than this, a clause says more than its manners do. */
const longest = 8;

/**
 * Whether a clause is nothing but manners: a thank-you, "I hope you are well", "bonne journée". It is about
 * nobody, so that manners neither make a message personal nor tip its balance.
 */
export function isBareManners(reading: Reading, clause: Clause): boolean {
  const { thanks, formula, smallTalk } = mannersLexicon[reading.lang];
  return reading.tokens(clause).length <= longest && [thanks, formula, smallTalk].some((list) => reading.find(list, clause).length > 0);
}
