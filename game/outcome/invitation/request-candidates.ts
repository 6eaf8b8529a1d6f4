import type { Stage } from '../drafts';
import { liveLexicon } from '../lexicon/lexicon';
import type { Phrases } from '../reading/phrase-book';
import type { Reading } from '../reading/reading';
import type { Add, Candidate, Opened } from './request-candidate';
import { composed, polite } from './request-composed';
import { moving } from './request-moving';
import { named } from './request-named';
import { slots } from './request-slots';
import { SentenceSense } from './sentence-sense';

/** Enough to know what a message wants; a text that asks more often is no message. */
const most = 80;

/** What names a live exchange without asking for it: "no video call", "yesterday's visit helped me". */
function mentioned(sense: SentenceSense, candidates: Candidate[]): void {
  const live = liveLexicon[sense.reading.lang];
  const kinds: readonly (readonly [Phrases, Opened])[] = [
    [live.live, 'live'],
    [live.verb, 'verb'],
    [live.meal, 'meal'],
  ];
  for (const [list, opened] of kinds) {
    for (const { from, to } of sense.find(list)) {
      if (candidates.length >= most || candidates.some((one) => from < one.to && to > one.from)) continue;
      candidates.push({ form: 'explicit', opened, from, to, sentence: sense.sentence, clause: sense.clauseOf({ from, to }), lead: undefined, asks: false });
    }
  }
}

/** Opens candidates sentence by sentence: what may name a live exchange, and how its clause asks. */
export function openCandidates(reading: Reading, stage: Stage): Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < reading.sentences.length && candidates.length < most; index += 1) {
    const sense = new SentenceSense(reading, index);
    const add: Add = (form, opened, at) => {
      if (form === undefined || candidates.length >= most) return;
      candidates.push({ form, opened, from: at.from, to: at.to, sentence: sense.sentence, clause: sense.clauseOf(at), lead: sense.leadOf(at), asks: true });
    };
    named(sense, add);
    moving(sense, add);
    slots(sense, stage, add);
    polite(sense, add);
    if (!candidates.some((one) => one.sentence === sense.sentence)) composed(sense, add);
    mentioned(sense, candidates);
  }
  return candidates;
}
