import { describe, expect, it } from 'vitest';
import { sweepAt } from '../../../game/ui/result/wipe';

describe('the opening sweep between the two towns', () => {
  it('starts on one town and rests in the middle after 900 ms', () => {
    expect(sweepAt(0, 1, 0.5)).toBe(1);
    expect(sweepAt(900, 1, 0.5)).toBe(0.5);
    expect(sweepAt(5000, 1, 0.5)).toBe(0.5);
  });

  it('never turns back on its way', () => {
    const way = Array.from({ length: 19 }, (_, i) => sweepAt(i * 50, 1, 0.5));
    expect(way).toEqual([...way].sort((a, b) => b - a));
  });
});
