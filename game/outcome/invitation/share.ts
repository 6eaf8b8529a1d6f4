import { bondLexicon, liveLexicon } from '../lexicon/lexicon';
import { foldText } from '../reading/fold';
import type { Reading, Stretch } from '../reading/reading';
import { isBareManners } from './bare-manners';

/** Who the clauses are about, in percent. A text that names neither is shared half and half. */
export interface Share {
  readonly them: number;
  readonly me: number;
  readonly theirs: number; // clauses that are about them, halves included
  readonly mine: number;
}

/**
 * Counts clauses by who they speak of; a clause with both counts for whoever is named more often. A bare
 * "thank you" or "have a good day" is about nobody, so that manners never tip
 * the balance; nor does a request, which is for both, nor what stands beside a booking link. The sender's firm as subject is the sender, and so
 * is an offer, whomever it is made to. "Your article made me reread our plans" is about both.
 */
export function readShare(reading: Reading, company: string, requests: readonly Stretch[], offers: readonly Stretch[]): Share {
  const lexicon = bondLexicon[reading.lang];
  const name = foldText(company.trim()).text;
  let them = 0;
  let me = 0;
  for (const sentence of reading.sentences) {
    for (const clause of sentence.clauses) {
      const holds = (stretches: readonly Stretch[]): boolean => stretches.some((one) => one.from < clause.to && one.to > clause.from);
      if (isBareManners(reading, clause) || reading.find(liveLexicon[reading.lang].link, sentence).length > 0) continue;
      if (holds(offers)) {
        me += 1;
        continue;
      }
      if (holds(requests)) continue;
      const named = reading.find(lexicon.them, clause);
      const yours = named.length;
      const own = reading.find(lexicon.me, clause);
      const mine = own.length + (name !== '' && clause.text.includes(name) ? 2 : 0);
      const both = reading.find(lexicon.both, clause).length > 0 || (yours > 0 && (yours === mine || (mine > yours && (named[0]?.from ?? 0) < (own[0]?.from ?? 0))));
      if (both) {
        them += 0.5;
        me += 0.5;
      } else if (yours > mine) them += 1;
      else if (mine > yours) me += 1;
    }
  }
  if (them + me === 0) return { them: 50, me: 50, theirs: 0, mine: 0 };
  const percent = Math.round((100 * them) / (them + me));
  return { them: percent, me: 100 - percent, theirs: them, mine: me };
}
