import { noticed, type MessageCriterion } from './message';

/** The manners of mass mailings: capitals, exclamation marks, money signs, scarcity, links. At most four count. */
export const spam: MessageCriterion = {
  id: 'spam',
  check(message) {
    return message.pressure.hype.slice(0, 4).map((at) => noticed(message, 'spam', { case: 'hype', points: -5, manner: 'pushes', at }));
  },
};
