/** A figure of a simulated result, and what the same campaign usually brings. */
export interface Range {
  readonly drawn: number;
  readonly expected: number;
  readonly low: number; // 10th percentile of the same campaign over many seasons
  readonly high: number; // 90th percentile
}

/** The 10th and the 90th percentile of `tries` draws at one chance, with their mean. */
export function rangeOf(drawn: number, tries: number, chance: number): Range {
  const p = Math.max(0, Math.min(1, chance));
  if (p === 1) return { drawn, expected: tries, low: tries, high: tries };
  let mass = (1 - p) ** tries;
  let sum = mass;
  let low = sum >= 0.1 ? 0 : undefined;
  let k = 0;
  while (sum < 0.9 && k < tries) {
    mass *= ((tries - k) / (k + 1)) * (p / (1 - p));
    k += 1;
    sum += mass;
    if (low === undefined && sum >= 0.1) low = k;
  }
  return { drawn, expected: tries * p, low: low ?? 0, high: k };
}

/** Widens a range by what comes on top of the draws: at least `least`, at most `most`, anything between as likely. */
export function widen(range: Range, least: number, most: number): Range {
  // The ends of an even spread are as rare as its middle: take the tenth off both sides.
  const tenth = (most - least) / 10;
  return {
    drawn: range.drawn,
    expected: range.expected + (least + most) / 2,
    low: range.low + Math.round(least + tenth),
    high: range.high + Math.round(most - tenth),
  };
}
