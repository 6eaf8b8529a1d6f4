import { describe, expect, it } from 'vitest';
import { fireOf, movesOf, splitOf } from '../../../game/host/pages/fire';
import { reportCsv, cell } from '../../../game/host/pages/report';
import { sharesOf } from '../../../game/host/pages/shares';
import { aBallot, aSeminar } from './seminars';

const standing = { profile: 60, tone: 40, timing: 80 };

describe('how far a vote was from agreement', () => {
  it.each([
    [[10, 0, 0], 0],
    [[5, 5], 1],
    [[8, 2], 0.25],
    [[0, 0], 0],
  ])('%j is %d', (counts, split) => expect(splitOf(counts)).toBe(split));
});

describe('shares', () => {
  it('add up to 100, the largest remainders rounded up', () => {
    expect(sharesOf([12, 9, 3])).toEqual([50, 38, 12]);
    expect(sharesOf([1, 1, 1])).toEqual([34, 33, 33]);
    expect(sharesOf([0, 0])).toEqual([0, 0]);
  });
});

describe('the room’s campfire', () => {
  const seminar = aSeminar([
    aBallot({ poll: 'a', counts: [9, 1], followed: 0 }),
    aBallot({ poll: 'b', counts: [5, 5], stage: 'left' }),
    aBallot({ poll: 'c', counts: [4, 6], followed: 0, effects: [[], [{ score: 'tone', points: -3 }]] }),
    aBallot({ poll: 'd', counts: [10, 0], followed: 0 }),
    aBallot({ poll: 'e', subject: 'headline', counts: [5, 5], followed: 1 }),
  ]);
  const fire = fireOf(seminar, standing, undefined, 'en');

  it('tells the decisions that were followed, not those that were voted on again, nor the picks of a form', () => {
    expect(fire.decisions).toHaveLength(3);
  });
  it('begins with the vote that split most, and leaves out those that did not', () => {
    expect(fire.splits.map(({ split }) => Number(split.toFixed(2)))).toEqual([0.67, 0.11]);
  });
  it('says when the story went against the vote', () => {
    expect(fire.decisions.map(({ overruled }) => overruled)).toEqual([false, true, false]);
  });
  it('names the road not taken, with what the story books for it', () => {
    const [most] = fire.splits;
    expect(most?.other).toMatchObject({ option: 1, text: 'B en', why: 'why B en' });
    expect(movesOf(most?.other?.points ?? standing)).toEqual([{ score: 'tone', points: -3 }]);
    expect(fire.decisions[2]?.other).toBeUndefined(); // nobody wanted another
  });
});

describe('the report for a spreadsheet', () => {
  it('begins with a mark of its encoding, parts cells by semicolons and ends lines as Windows does', () => {
    const csv = reportCsv(fireOf(aSeminar([aBallot({ counts: [3, 1], followed: 0 })]), standing, standing, 'fr'), 'fr');
    expect(csv.startsWith('\uFEFF"Les trois notes";"La salle";')).toBe(true);
    expect(csv).toContain('"Profil";60;60\r\n');
    expect(csv.endsWith('\r\n')).toBe(true);
  });
  it.each(['=1+1', '+33 6', '-2', '@SUM(A1)', '\t=1', '  =cmd'])('never lets a text be taken for a formula: %j', (text) => {
    expect(cell(text)).toMatch(/^"'/);
  });
  it('keeps quotation marks within a cell', () => {
    expect(cell('say "yes"; now')).toBe('"say ""yes""; now"');
    expect(cell(-3)).toBe('-3');
  });
});
