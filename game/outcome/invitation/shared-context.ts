import { noticed, type MessageCriterion } from './message';

/** Somebody or something both know: a named contact, an event, an earlier thread. */
export const sharedContext: MessageCriterion = {
  id: 'shared-context',
  check(message) {
    const at = message.reason.context;
    return at === undefined ? [] : [noticed(message, 'shared-context', { case: 'named', points: 6, manner: 'connects', at })];
  },
};
