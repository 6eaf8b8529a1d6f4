import { askingLexicon, scopeLexicon } from '../lexicon/lexicon';
import type { Add } from './request-candidate';
import type { SentenceSense } from './sentence-sense';

/** "Would you take me round the moss?": a polite request that is after no knowledge, document or name. */
export function polite(sense: SentenceSense, add: Add): void {
  const { reading, question } = sense;
  const asking = askingLexicon[reading.lang];
  if (!question || sense.find(scopeLexicon[reading.lang].async).length > 0 || sense.find(asking.otherAsk).length > 0) return;
  for (const ask of sense.find(asking.polite)) {
    const clause = sense.clauseOf(ask);
    const asked = reading.tokens({ from: ask.from, to: clause.to });
    // "Where would you start?" asks for knowledge.
    const opens = /^\W*(?:(?:et|and|so|but|mais|alors|donc|then)\W+)?$/.test(reading.open.slice(clause.from, ask.from));
    // A French "puis-je" begins a clause of its own, but not after "quelle photo".
    const which = /\bquel(?:le)?s? (?:[\w'-]+ ){1,3}$/.test(reading.open.slice(Math.max(0, ask.from - 40), ask.from));
    if (opens && !which && asked.length > 2 && !asked.slice(0, 7).some((word) => asking.elsewhere.has(word.stem)))
      add('soft', 'polite', { from: ask.from, to: asked[4]?.to ?? clause.to });
  }
}
