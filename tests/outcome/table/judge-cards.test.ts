import { describe, expect, it } from 'vitest';
import { judgeCards } from '../../../game/outcome/table/judge-cards';
import type { CardsTable } from '../../../game/outcome/table/table';

const worths = ['good', 'good', 'good', 'good', 'fair', 'fair', 'poor', 'poor', 'poor'] as const;
const table: CardsTable = { kind: 'cards', picks: 4, cards: worths.map((worth, id) => ({ id, worth, text: `card ${id}` })) };
const judge = (...picked: number[]) => judgeCards(table, { kind: 'cards', picked });

describe('a hand of cards', () => {
  it.each([
    ['four good ones', [0, 1, 2, 3], 'sound'],
    ['three good ones and a fair one', [0, 1, 2, 4], 'sound'],
    ['two good ones and two fair ones', [0, 1, 4, 5], 'sound'],
    ['one poor one among good ones', [0, 1, 2, 6], 'uneven'],
    ['two fair ones, a good one and a poor one', [0, 4, 5, 6], 'uneven'],
    ['half of it poor', [0, 1, 6, 7], 'off'],
    ['nothing that helps', [4, 6, 7, 8], 'off'],
    ['no card at all', [], 'off'],
  ])('with %s is read as it deserves', (_, picked, verdict) => expect(judge(...picked).verdict).toBe(verdict));

  it('tells what each picked card does, and which good one was left for a lesser one', () => {
    expect(judge(0, 1, 4, 6).findings).toEqual([
      { item: 0, case: 'good', manner: 'connects' },
      { item: 1, case: 'good', manner: 'connects' },
      { item: 2, case: 'missed', manner: 'weak' },
      { item: 3, case: 'missed', manner: 'weak' },
      { item: 4, case: 'fair', manner: 'weak' },
      { item: 6, case: 'poor', manner: 'pushes' },
    ]);
    expect(judge(0, 1, 2, 3).findings.every((finding) => finding.case === 'good')).toBe(true);
  });

  it('is held against the best hand that this table allows', () => {
    const poorTable: CardsTable = { kind: 'cards', picks: 2, cards: table.cards.filter((card) => card.worth !== 'good') };
    expect(judgeCards(poorTable, { kind: 'cards', picked: [4, 5] }).verdict).toBe('sound');
  });

  it('does not count a card that is not there: the story may have been edited since', () => {
    expect(judge(0, 1, 2, 99).findings.map((finding) => finding.item)).toEqual([0, 1, 2]);
  });
});
