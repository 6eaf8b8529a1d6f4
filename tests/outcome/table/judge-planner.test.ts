import { describe, expect, it } from 'vitest';
import { judgePlanner } from '../../../game/outcome/table/judge-planner';
import type { PlannerTable } from '../../../game/outcome/table/table';

const ranges = [
  [15, 25],
  [10, 20],
  [5, 15],
  [5, 10],
  [0, 0],
] as const;
const table: PlannerTable = { kind: 'planner', minutes: 60, slots: ranges.map(([from, to], id) => ({ id, from, to, text: `slot ${id}` })) };
const judge = (...minutes: number[]) => judgePlanner(table, { kind: 'planner', minutes });

describe('a week of minutes', () => {
  it.each([
    ['every slot in its range', [20, 15, 10, 5, 0], 'sound'],
    ['three of four in their range', [20, 15, 10, 0, 0], 'sound'],
    ['half of them in their range', [20, 15, 0, 0, 0], 'uneven'],
    ['a few minutes lost in a trap', [20, 15, 10, 5, 5], 'uneven'],
    ['more than a quarter lost in a trap', [15, 10, 5, 5, 20], 'off'],
    ['all of it on one thing', [60, 0, 0, 0, 0], 'off'],
    ['nothing at all', [0, 0, 0, 0, 0], 'off'],
    ['more than there is', [25, 20, 15, 10, 0], 'off'],
    ['a draft that is too short', [], 'off'],
  ])('with %s is read as it deserves', (_, minutes, verdict) => expect(judge(...minutes).verdict).toBe(verdict));

  it('tells of each slot whether it is short, long, right, or a trap', () => {
    expect(judge(5, 30, 10, 5, 5).findings.map(({ case: found, manner }) => [found, manner])).toEqual([
      ['short', 'weak'],
      ['long', 'pushes'],
      ['right', 'connects'],
      ['right', 'connects'],
      ['trap', 'pushes'],
    ]);
    expect(judge(20, 15, 10, 5, 0).findings.at(-1)).toEqual({ item: 4, case: 'avoided', manner: 'connects' });
  });
});
