import type { Term } from '../../outcome/forecast-chances';

/** How strongly a term pulls, in the steps a reader can tell apart. */
export type Strength = 'none' | 'little' | 'some' | 'much';

/** Steps of log-odds: under .1 nobody would notice; .75 about doubles or halves the odds. */
export function strengthOf(value: number): Strength {
  const size = Math.abs(value);
  return size < 0.1 ? 'none' : size < 0.3 ? 'little' : size < 0.75 ? 'some' : 'much';
}

/** A log-odds value as a chance in a hundred. */
export function inHundred(logOdds: number): number {
  return Math.round(100 / (1 + Math.exp(-logOdds)));
}

/** One bar: how far it reaches from the middle, in percent of half the width, and where the other note's term would end. */
export interface Bar {
  readonly id: string;
  readonly value: number;
  readonly reach: number; // 0..100
  readonly other: number | undefined; // -100..100
}

/** The terms as bars on one common scale; the base is where everybody starts and gets no bar. */
export function barsOf(terms: readonly Term[], others: readonly Term[]): readonly Bar[] {
  const shown = terms.filter((term) => term.id !== 'base');
  const otherOf = (id: string) => others.find((term) => term.id === id)?.value;
  const longest = Math.max(0.6, ...shown.flatMap((term) => [Math.abs(term.value), Math.abs(otherOf(term.id) ?? 0)]));
  const share = (value: number) => Math.round((100 * value) / longest);
  return shown.map((term) => {
    const other = otherOf(term.id);
    return { id: term.id, value: term.value, reach: Math.abs(share(term.value)), other: other === undefined ? undefined : share(other) };
  });
}
