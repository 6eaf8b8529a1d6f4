import type { MessageLabels } from '../grade';
import { levelWeights, toneWeights } from './level-weights';
import type { Signals } from './signals';
import type { Weights } from './weights';

/** The levels a trainer would give, as `docs/scoring.md` describes them. */
export type Levels = Pick<MessageLabels, 'pitch' | 'personalised' | 'about_them' | 'respectful' | 'tone'>;

/** The weighted sum of the signals: a level between the cuts, before it is cut. */
export function weigh(signals: Signals, { base, each }: Weights): number {
  let sum = base;
  for (const name in each) sum += (each[name] ?? 0) * (signals[name] ?? 0);
  return sum;
}

/** A sum on the ladder 0..3: how many of the three cuts it reaches. */
export function cut(sum: number, cuts: readonly number[]): number {
  return cuts.filter((least) => sum >= least).length;
}

const reached = (level: number, least: number): number => (level >= least ? 1 : 0);

/** What makes an offer take over: figures, advantages, prices, a catalogue, a pain to cure, the manners of mass mailings. */
const argued = ['figures', 'gains', 'prices', 'lists', 'shouting', 'pains', 'hype'];

/** From so much detail on, more than a title is named of what moved the writer: three words. */
const somethingTold = 0.6;

/**
 * One level. Whatever the sum says, an exchange that goes on is a reason to write and so is something of theirs
 * where nothing is sold, what of it moved the writer is one of its own, and asking about it is engagement. An offer without any argument for it does not
 * dominate, one with its price is no passing word, and whose trade is named is named in passing at least.
 */
export function levelOf(name: keyof typeof levelWeights, signals: Signals, weights: (typeof levelWeights)[keyof typeof levelWeights]): number {
  const on = (one: string): boolean => (signals[one] ?? 0) > 0;
  if (name === 'personalised' && on('viewed')) return 3;
  const level = cut(weigh(signals, weights), weights.cuts);
  if (name === 'personalised') {
    const told = on('moved') && (signals['detail'] ?? 0) >= somethingTold;
    return Math.max(told ? 2 : on('known') || (on('specific') && !on('sells')) ? 1 : 0, level);
  }
  if (name !== 'pitch') return level;
  const least = on('prices') && (on('offers') || on('goods')) ? 2 : on('trade') ? 1 : 0;
  return Math.max(least, argued.some(on) ? level : Math.min(2, level));
}

/** Levels already read, as signals for those that build on them: whom it is about, and its tone. */
export function withLevels(signals: Signals, levels: Pick<Levels, 'pitch' | 'personalised' | 'respectful'>): Signals {
  const { pitch, personalised, respectful } = levels;
  const asks = signals['request'] ?? 0;
  return {
    ...signals,
    personal1: reached(personalised, 1),
    personal2: reached(personalised, 2),
    personal3: reached(personalised, 3),
    personalAsk: reached(personalised, 2) * asks,
    selling1: reached(pitch, 1),
    selling2: reached(pitch, 2),
    selling3: reached(pitch, 3),
    sellingAsk: reached(pitch, 1) * asks * (signals['timed'] ?? 0),
    respect1: reached(respectful, 1),
    respect2: reached(respectful, 2),
    respect3: reached(respectful, 3),
    kindly: reached(respectful, 3) * reached(personalised, 2) * (1 - asks),
    merrily: reached(respectful, 3) * (signals['exclaims'] ?? 0),
    roughAsk: (1 - reached(respectful, 2)) * asks * reached(pitch, 1),
    shoutedOffer: (signals['shouting'] ?? 0) * reached(pitch, 2),
  };
}

/**
 * The tone, first that fits (docs/scoring.md, codebook): shouting an offer is spammy, and so is a trick or a blank field
 * with it; imposing, blaming, an unasked calendar link or a commercial request with a set time is pushy; then warm,
 * else neutral. What no rule settles is weighed. The signals are those `withLevels` returns.
 */
export function toneOf(signals: Signals, levels: Pick<Levels, 'pitch' | 'personalised' | 'respectful'>, weights: typeof toneWeights): Levels['tone'] {
  const on = (name: string): boolean => (signals[name] ?? 0) > 0;
  if ((on('shouting') && levels.pitch >= 1) || (on('hype') && (on('deceit') || on('placeholder')))) return 'spammy';
  const trickOnly = on('deceit') && !on('blame') && !on('request');
  if (levels.respectful === 0 && !trickOnly) return 'pushy';
  if (on('imposed') || on('summons') || (on('link') && !on('known'))) return 'pushy';
  if (on('request') && on('timed') && levels.pitch >= 1 && !on('candidate')) return 'pushy';
  return heaviest(signals, weights);
}

/** The tone with the greatest sum. Neutral weighs nothing: the others have to outweigh it and each other. */
export function heaviest(signals: Signals, weights: typeof toneWeights): Levels['tone'] {
  let tone: Levels['tone'] = 'neutral';
  let most = 0;
  for (const name of ['warm', 'pushy', 'spammy'] as const) {
    const sum = weigh(signals, weights[name]);
    if (sum > most) [tone, most] = [name, sum];
  }
  return tone;
}

/** The weights of all levels and tones. */
export interface AllWeights {
  readonly levels: typeof levelWeights;
  readonly tone: typeof toneWeights;
}

/** Reads all levels from the signals. The weights are data, calibrated on labelled messages. */
export function readLevels(signals: Signals, weights: AllWeights = { levels: levelWeights, tone: toneWeights }): Levels {
  const level = (name: keyof typeof levelWeights, from: Signals): number => levelOf(name, from, weights.levels[name]);
  const first = { pitch: level('pitch', signals), personalised: level('personalised', signals), respectful: level('respectful', signals) };
  const all = withLevels(signals, first);
  return { ...first, about_them: level('about_them', all), tone: toneOf(all, first, weights.tone) };
}
