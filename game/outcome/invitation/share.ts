import { toneLexicon } from '../lexicon/lexicon';
import { has, matches } from '../reading/pattern';
import type { Reading } from '../reading/reading';

/** Who the clauses are about, in percent. A text that names neither is shared half and half. */
export interface Share {
  readonly them: number;
  readonly me: number;
}

/** Counts clauses by who they speak of; a clause with both counts for whoever is named more often. */
export function readShare(reading: Reading): Share {
  const lexicon = toneLexicon[reading.lang];
  let them = 0;
  let me = 0;
  for (const sentence of reading.sentences) {
    for (const clause of sentence.clauses) {
      const yours = matches(lexicon.them, clause.text).length;
      const mine = matches(lexicon.me, clause.text).length;
      if (has(lexicon.both, clause.text)) {
        them += 0.5;
        me += 0.5;
      } else if (yours > mine) them += 1;
      else if (mine > yours) me += 1;
      else if (yours > 0) {
        them += 0.5;
        me += 0.5;
      }
    }
  }
  if (them + me === 0) return { them: 50, me: 50 };
  const percent = Math.round((100 * them) / (them + me));
  return { them: percent, me: 100 - percent };
}
