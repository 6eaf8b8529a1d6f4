/** Names the random streams: the same seed always gives the same people and the same luck, whatever is written. */
export interface Seed {
  readonly season: number;
  readonly episode: string;
}

/** Mixes a text into a whole number (FNV-1a), starting from another one. */
function mix(start: number, text: string): number {
  let hash = start >>> 0;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

/** Spreads a whole number evenly over [0, 1): the finishing steps of murmur3. */
function spread(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 4294967296;
}

/**
 * One stream of luck per prospect: `roll('accept')` is always the same number for the same season,
 * episode, prospect and stage, whatever was written. So a better text meets the same people with the same luck.
 */
export function streamOf(seed: Seed, prospect: string): (stage: string) => number {
  const season = Math.imul(Math.trunc(seed.season) ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  const own = mix(mix(mix(season, seed.episode), '/'), prospect);
  return (stage) => spread(mix(mix(own, '#'), stage));
}

/** Turns two even numbers of [0, 1) into one of the bell curve, mean 0 and deviation 1. */
export function bell(first: number, second: number): number {
  return Math.sqrt(-2 * Math.log(1 - first)) * Math.cos(2 * Math.PI * second);
}
