import { describe, expect, it } from 'vitest';
import { bell, streamOf } from '../../game/outcome/dice';

const seed = { season: 7, episode: '02-takes-up-social-selling' };
const rolls = (count: number): number[] => Array.from({ length: count }, (_, i) => streamOf(seed, `prospect-${i}`)('accept'));
const mean = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length;

describe('the dice', () => {
  it('give the same person the same luck, whatever was rolled before', () => {
    const one = streamOf(seed, 'nadia');
    const first = one('accept');
    one('reply');
    expect(one('accept')).toBe(first);
    expect(streamOf({ ...seed }, 'nadia')('accept')).toBe(first);
  });

  it('give another season, episode, person or stage other luck', () => {
    const first = streamOf(seed, 'nadia')('accept');
    const others = [streamOf({ ...seed, season: 8 }, 'nadia'), streamOf({ ...seed, episode: '03' }, 'nadia'), streamOf(seed, 'omar')].map((roll) => roll('accept'));
    expect(new Set([first, ...others, streamOf(seed, 'nadia')('reply')]).size).toBe(5);
  });

  it('do not take a name and a stage for another pair that spells the same', () => {
    expect(streamOf(seed, 'ab')('c')).not.toBe(streamOf(seed, 'a')('bc'));
  });

  it('fall evenly over 0 to 1', () => {
    const list = rolls(4000);
    expect(Math.min(...list)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...list)).toBeLessThan(1);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const share = list.filter((x) => Math.floor(x * 10) === tenth).length / list.length;
      expect(share).toBeGreaterThan(0.08);
      expect(share).toBeLessThan(0.12);
    }
  });

  it('tell nothing of one stage by another', () => {
    const pairs = Array.from({ length: 4000 }, (_, i) => {
      const roll = streamOf(seed, `prospect-${i}`);
      return [roll('accept') - 0.5, roll('reply') - 0.5] as const;
    });
    expect(Math.abs(mean(pairs.map(([a, b]) => a * b)) * 12)).toBeLessThan(0.06); // 12 = 1 / variance: this is a correlation
  });

  it('bend into a bell of mean 0 and deviation 1', () => {
    const list = Array.from({ length: 4000 }, (_, i) => {
      const roll = streamOf(seed, `prospect-${i}`);
      return bell(roll('who'), roll('who2'));
    });
    const m = mean(list);
    expect(Math.abs(m)).toBeLessThan(0.06);
    expect(Math.abs(Math.sqrt(mean(list.map((x) => (x - m) ** 2))) - 1)).toBeLessThan(0.05);
    expect(list.every(Number.isFinite)).toBe(true);
    expect(Number.isFinite(bell(0.9999999999, 0))).toBe(true);
  });
});
