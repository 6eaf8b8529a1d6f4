/** How well two readings of the same texts agree. */
export interface YesNo {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Precision, recall and F1 of yes/no answers, 0..1. */
export function yesNo(pairs: readonly (readonly [truth: boolean, guess: boolean])[]): YesNo {
  const both = pairs.filter(([truth, guess]) => truth && guess).length;
  const precision = ratio(both, pairs.filter(([, guess]) => guess).length);
  const recall = ratio(both, pairs.filter(([truth]) => truth).length);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Quadratic weighted kappa of levels 0..top: 1 = the same, 0 = no better than chance. */
export function quadraticKappa(pairs: readonly (readonly [truth: number, guess: number])[], top: number): number {
  const size = top + 1;
  const truths = Array.from({ length: size }, () => 0);
  const guesses = Array.from({ length: size }, () => 0);
  let observed = 0;
  for (const [truth, guess] of pairs) {
    truths[truth] = (truths[truth] ?? 0) + 1;
    guesses[guess] = (guesses[guess] ?? 0) + 1;
    observed += (truth - guess) ** 2;
  }
  let expected = 0;
  for (let i = 0; i < size; i += 1) for (let j = 0; j < size; j += 1) expected += ((truths[i] ?? 0) * (guesses[j] ?? 0) * (i - j) ** 2) / Math.max(1, pairs.length);
  return expected === 0 ? (observed === 0 ? 1 : 0) : 1 - observed / expected;
}

/** Share of pairs no more than one level apart, 0..1. */
export function withinOne(pairs: readonly (readonly [truth: number, guess: number])[]): number {
  return ratio(pairs.filter(([truth, guess]) => Math.abs(truth - guess) <= 1).length, pairs.length);
}
