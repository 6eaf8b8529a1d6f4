import { noticed, type MessageCriterion } from './message';

/** French "tu" to a stranger, "tu" and "vous" mixed, words cut short by a thumb. */
export const register: MessageCriterion = {
  id: 'register',
  check(message) {
    const { tu, mixed, textSpeak } = message.register;
    return [
      ...(mixed === undefined ? [] : [noticed(message, 'register', { case: 'mixed', points: -6, manner: 'weak' as const, at: mixed })]),
      ...(tu === undefined ? [] : [noticed(message, 'register', { case: 'tu', points: -6, manner: 'weak' as const, at: tu })]),
      ...(textSpeak === undefined ? [] : [noticed(message, 'register', { case: 'text-speak', points: -4, manner: 'weak' as const, at: textSpeak })]),
    ];
  },
};
