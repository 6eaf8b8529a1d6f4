import { noticed, type MessageCriterion } from './message';

/** "Re:" in a first message, "as you asked" when they did not: the trick is seen before the offer is. */
export const deceit: MessageCriterion = {
  id: 'deceit',
  check(message) {
    const at = message.pressure.deceit;
    return at === undefined ? [] : [noticed(message, 'deceit', { case: 'false-tie', points: -25, manner: 'pushes', at })];
  },
};
