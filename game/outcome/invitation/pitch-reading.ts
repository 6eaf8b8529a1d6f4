import { toneLexicon } from '../lexicon/lexicon';
import { has, matches } from '../reading/pattern';
import type { Reading } from '../reading/reading';

export interface PitchReading {
  readonly level: number; // 0 none, 1 own trade in passing, 2 an offer is a main part, 3 it dominates
  readonly at: { readonly from: number; readonly to: number } | undefined;
  readonly sentences: readonly number[]; // indexes of the sentences that sell
}

/** How much of the message sells. */
export function readPitch(reading: Reading, company: string): PitchReading {
  const lexicon = toneLexicon[reading.lang];
  const name = company.trim().toLowerCase();
  let offers = 0;
  let arguments_ = 0;
  let trade: { from: number; to: number } | undefined;
  let first: { from: number; to: number } | undefined;
  let selling = 0;
  const sentences: number[] = [];
  const candidate = has(lexicon.candidate, reading.open);
  reading.sentences.forEach((sentence, index) => {
    const offer = matches(lexicon.offer, sentence.text);
    const benefit = matches(lexicon.benefit, sentence.text).length;
    const price = matches(lexicon.price, sentence.text);
    const own = matches(lexicon.trade, sentence.text);
    if (own[0] !== undefined) trade ??= { from: sentence.from + own[0].from, to: sentence.from + own[0].to };
    if (name !== '' && sentence.text.includes(name)) trade ??= { from: sentence.from + sentence.text.indexOf(name), to: sentence.from + sentence.text.indexOf(name) + name.length };
    const sells = offer.length > 0 || price.length > 0 || benefit > 1;
    if (sells) {
      sentences.push(index);
      offers += 1;
      arguments_ += benefit + price.length + Math.max(0, offer.length - 1);
      selling += sentence.to - sentence.from;
      const hit = offer[0] ?? price[0] ?? matches(lexicon.benefit, sentence.text)[0];
      if (hit !== undefined) first ??= { from: sentence.from + hit.from, to: sentence.from + hit.to };
    }
  });
  if (offers === 0) return { level: trade !== undefined && !candidate ? 1 : 0, at: trade, sentences };
  if (candidate && arguments_ === 0) return { level: 0, at: undefined, sentences: [] };
  const part = selling / Math.max(1, reading.open.length);
  const level = arguments_ >= 2 || (arguments_ >= 1 && part > 0.6) ? 3 : arguments_ >= 1 || part > 0.35 ? 2 : 1;
  return { level, at: first, sentences };
}
