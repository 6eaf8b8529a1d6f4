import type { CardsDraft, CardWorth } from '../drafts';
import type { TableVerdict } from '../grade';
import type { TableFinding } from './grade';
import type { CardsTable } from './table';

const weight: Readonly<Record<CardWorth, number>> = { good: 2, fair: 1, poor: 0 };
const manner = { good: 'connects', fair: 'weak', poor: 'pushes' } as const;

/**
 * Reads what was picked. A good card weighs 2, a fair one 1, a poor one 0, held against the best hand
 * this table allows: from three quarters on, with no poor card, the hand is sound; under half, or with
 * poor cards for half of it, it is off. The thresholds are ours (a design assumption, no study behind them).
 */
export function judgeCards(table: CardsTable, draft: CardsDraft): { verdict: TableVerdict; findings: readonly TableFinding[] } {
  const picked = table.cards.filter((card) => draft.picked.includes(card.id));
  const best = table.cards
    .map((card) => weight[card.worth])
    .toSorted((a, b) => b - a)
    .slice(0, table.picks)
    .reduce((sum, points) => sum + points, 0);
  const share = best === 0 ? 1 : picked.reduce((sum, card) => sum + weight[card.worth], 0) / best;
  const poor = picked.filter((card) => card.worth === 'poor').length;
  const lesser = picked.some((card) => card.worth !== 'good');
  const findings = table.cards.flatMap((card): TableFinding[] => {
    if (picked.includes(card)) return [{ item: card.id, case: card.worth, manner: manner[card.worth] }];
    return card.worth === 'good' && lesser ? [{ item: card.id, case: 'missed', manner: 'weak' }] : [];
  });
  const verdict = share < 0.5 || (poor > 0 && poor >= picked.length / 2) ? 'off' : share >= 0.75 && poor === 0 ? 'sound' : 'uneven';
  return { verdict, findings: findings.toSorted((a, b) => a.item - b.item) };
}
