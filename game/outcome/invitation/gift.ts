import { noticed, type MessageCriterion } from './message';

/** Something useful, with no string attached: not beside an offer, and not as the price of a meeting. */
export const gift: MessageCriterion = {
  id: 'gift',
  check(message) {
    const at = message.courtesy.gift;
    if (at === undefined || message.levels.pitch >= 2 || message.request.request !== undefined) return [];
    return [noticed(message, 'gift', { case: 'resource', points: 5, manner: 'connects', at })];
  },
};
