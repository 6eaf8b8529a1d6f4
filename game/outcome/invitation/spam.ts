import { noticed, type MessageCriterion } from './message';

/** The manners of mass mailings: capitals, exclamation marks, money signs, scarcity, links. At most four count. */
export const spam: MessageCriterion = {
  id: 'spam',
  check(message) {
    const { hype } = message.pressure;
    // A shout that is also a catchword shouts once.
    const distinct = hype.filter((one, i) => !hype.slice(0, i).some((other) => one.from < other.to && one.to > other.from));
    return distinct.slice(0, 4).map((at) => noticed(message, 'spam', { case: 'hype', points: -5, manner: 'pushes', at }));
  },
};
