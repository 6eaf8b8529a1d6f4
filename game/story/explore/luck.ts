import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A whole number from 0 up to, not including, `below`. */
export type Luck = (below: number) => number;

/** Seeded luck: the same number always plays the same rides. Numbers that lie side by side are spread out first. */
export function luckOf(seed: number): Luck {
  const generator = xoroshiro128plus(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b));
  return (below) => uniformInt(generator, 0, below - 1);
}
