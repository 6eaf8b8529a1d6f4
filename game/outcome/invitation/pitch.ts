import { noticed, type MessageCriterion } from './message';

const cost = [0, -6, -16, -28] as const;
const names = ['', 'passing', 'main-part', 'dominates'] as const;

/** The sender's own offer. One mention is an introduction; a list of advantages is a leaflet. */
export const pitch: MessageCriterion = {
  id: 'pitch',
  check(message) {
    const level = message.levels.pitch;
    if (level === 0) return [];
    const { offers, goods, pains, lists, prices, gains, trade, commerce } = message.pitch;
    const at = level === 1 ? (trade ?? goods[0] ?? offers[0] ?? commerce[0]) : (offers[0] ?? goods[0] ?? pains[0] ?? prices[0] ?? gains[0] ?? lists[0] ?? trade);
    return [noticed(message, 'pitch', { case: names[level] ?? 'passing', points: cost[level] ?? 0, manner: level === 1 ? 'weak' : 'pushes', at })];
  },
};
