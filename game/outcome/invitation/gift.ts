import { noticed, type MessageCriterion } from './message';

/** Something useful, with no string attached. */
export const gift: MessageCriterion = {
  id: 'gift',
  check(message) {
    const at = message.courtesy.gift;
    if (at === undefined || message.pitch.level >= 2 || message.request.request !== undefined) return [];
    return [noticed(message, 'gift', { case: 'resource', points: 5, manner: 'connects', at })];
  },
};
