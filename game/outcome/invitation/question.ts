import { noticed, type MessageCriterion } from './message';

/** One open question on their subject: the easiest thing in the world to answer. Not one that sells. */
export const question: MessageCriterion = {
  id: 'question',
  check(message) {
    const at = message.reason.question;
    return at === undefined || message.levels.pitch >= 2 ? [] : [noticed(message, 'question', { case: 'open', points: 6, manner: 'connects', at })];
  },
};
