import { describe, expect, it } from 'vitest';
import { chanceOfAtLeast } from '../../../game/story/lint/decisions';
import { firstIsRight } from '../../../game/story/lint/first-is-right';
import { longestIsRight } from '../../../game/story/lint/longest-is-right';
import { checkExcerpt, describeRule } from '../../helpers/describe-rule';

describeRule(longestIsRight);
describeRule(firstIsRight);

/** An episode of decisions, each with the lengths of its options; the right one stands at the given place. */
function episode(decisions: readonly { readonly right: number; readonly lengths: readonly number[] }[]): string {
  const options = (one: (typeof decisions)[number]): string =>
    one.lengths.map((length, at) => `* (o${at}) [${'x'.repeat(length)} # way: ${at === one.right ? 'listens' : 'copies'}]`).join('\n');
  return decisions.map((one, at) => `=== k${at}\n${options(one)}\n- -> END`).join('\n');
}
const times = (count: number, right: (at: number) => number, lengths: readonly number[]): string =>
  episode(Array.from({ length: count }, (_, at) => ({ right: right(at), lengths })));

describe('what gives the right option away', () => {
  it('is told once for an episode, and only when chance would hardly do it', () => {
    const story = times(6, () => 1, [40, 60, 40]);
    expect(checkExcerpt(longestIsRight, { story })).toHaveLength(1);
    expect(checkExcerpt(longestIsRight, { story: times(4, () => 1, [40, 60, 40]) })).toEqual([]);
    expect(checkExcerpt(longestIsRight, { story: times(9, (at) => at % 3, [40, 60, 40]) })).toEqual([]);
  });
  it('is no length that nobody would see', () => {
    expect(checkExcerpt(longestIsRight, { story: times(9, () => 1, [56, 60, 57]) })).toEqual([]);
  });
  it('is a place, too', () => {
    expect(checkExcerpt(firstIsRight, { story: times(6, () => 0, [40, 40, 40]) })).toMatchObject([{ line: 2, severity: 'warning' }]);
    expect(checkExcerpt(firstIsRight, { story: times(9, (at) => at % 3, [40, 40, 40]) })).toEqual([]);
  });
  it('is measured against chance', () => {
    expect(chanceOfAtLeast(0, 5, 0.3)).toBeCloseTo(1);
    expect(chanceOfAtLeast(2, 2, 0.5)).toBeCloseTo(0.25);
    expect(chanceOfAtLeast(1, 2, 0.5)).toBeCloseTo(0.75);
  });
});
