import { noticed, type MessageCriterion } from './message';

const gain = [0, 6, 14, 20] as const;

/**
 * Why this person: the more it could only be them, the more they feel addressed. A trade or a town is worth 6,
 * one specific thing 14, and having dwelt on it 20.
 */
export const reason: MessageCriterion = {
  id: 'reason',
  check(message) {
    const { works, deeds, told, things, roles, context, ongoing } = message.reason;
    const level = message.levels.personalised;
    const at = works[0] ?? deeds[0] ?? told[0] ?? things[0] ?? context ?? ongoing ?? roles[0];
    if (level === 0) return [];
    return [
      noticed(message, 'reason', { case: level === 1 ? 'weak' : level === 2 ? 'specific' : 'engaged', points: gain[level] ?? 0, manner: level === 1 ? 'weak' : 'connects', at }),
    ];
  },
};
