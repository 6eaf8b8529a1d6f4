import { noticed, type MessageCriterion } from './message';

/** What could have gone to anyone, or shows the seams of the machine that sent it. */
export const generic: MessageCriterion = {
  id: 'generic',
  check(message) {
    const { placeholder } = message.reason;
    if (placeholder !== undefined) return [noticed(message, 'generic', { case: 'merge-field', points: -20, manner: 'pushes', at: placeholder })];
    // A blank note says nothing wrong; a link with nothing beside it could have gone to anyone.
    if (message.levels.personalised > 0 || message.draft.text.trim() === '') return [];
    return [noticed(message, 'generic', { case: 'anyone', points: -8, manner: 'weak' })];
  },
};
