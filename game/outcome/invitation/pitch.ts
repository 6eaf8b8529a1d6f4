import { noticed, type MessageCriterion } from './message';

const cost = [0, -6, -16, -28] as const;
const names = ['', 'passing', 'main-part', 'dominates'] as const;

/** The sender's own offer. One mention is an introduction; a list of advantages is a leaflet. */
export const pitch: MessageCriterion = {
  id: 'pitch',
  check(message) {
    const { level, at } = message.pitch;
    if (level === 0) return [];
    return [noticed(message, 'pitch', { case: names[level] ?? 'passing', points: cost[level] ?? 0, manner: level === 1 ? 'weak' : 'pushes', at })];
  },
};
