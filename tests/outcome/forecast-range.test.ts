import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf, widen } from '../../game/outcome/forecast-range';

describe('the usual range', () => {
  it('is the middle eight tenths of so many draws', () => {
    // 40 draws at 7.5 %: two or fewer in 42 seasons of 100, none in 4, six or more in 7.
    expect(rangeOf(3, 40, 0.075)).toEqual({ drawn: 3, expected: 3, low: 1, high: 5 });
    expect(rangeOf(0, 10, 0.5)).toEqual({ drawn: 0, expected: 5, low: 3, high: 7 });
  });
  it('knows certainty at both ends', () => {
    expect(rangeOf(0, 40, 0)).toEqual({ drawn: 0, expected: 0, low: 0, high: 0 });
    expect(rangeOf(40, 40, 1)).toEqual({ drawn: 40, expected: 40, low: 40, high: 40 });
    expect(rangeOf(0, 0, 0.3)).toEqual({ drawn: 0, expected: 0, low: 0, high: 0 });
  });
  it('never moves down while the chance moves up', () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), chance, chance, (tries, a, b) => {
        const [less, more] = [rangeOf(0, tries, Math.min(a, b)), rangeOf(0, tries, Math.max(a, b))];
        expect(more.low).toBeGreaterThanOrEqual(less.low);
        expect(more.high).toBeGreaterThanOrEqual(less.high);
        expect(less.high).toBeGreaterThanOrEqual(less.low);
      }),
    );
  });
  it('is wider by what comes on top', () => {
    const range = rangeOf(9, 40, 0.25);
    expect(widen(range, 0, 0)).toEqual(range);
    expect(widen(range, 10, 20)).toEqual({ drawn: 9, expected: 25, low: range.low + 11, high: range.high + 19 });
  });
});
