import { noticed, type MessageCriterion } from './message';

/** Praise with no detail: pleasant for a second, then one wonders what is being sold. */
export const flattery: MessageCriterion = {
  id: 'flattery',
  check(message) {
    const at = message.reason.praise[0];
    return at === undefined || message.levels.personalised >= 2 ? [] : [noticed(message, 'flattery', { case: 'no-detail', points: -6, manner: 'weak', at })];
  },
};
