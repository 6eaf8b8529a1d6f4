import { noticed, type MessageCriterion } from './message';

const gain = [0, 6, 14, 20] as const;

/** Why this person: the more it could only be them, the more they feel addressed. */
export const reason: MessageCriterion = {
  id: 'reason',
  check(message) {
    const { level, at } = message.reason;
    if (level === 0 || at === undefined) return [];
    return [
      noticed(message, 'reason', { case: level === 1 ? 'weak' : level === 2 ? 'specific' : 'engaged', points: gain[level] ?? 0, manner: level === 1 ? 'weak' : 'connects', at }),
    ];
  },
};
