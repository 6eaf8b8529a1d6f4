import { noticed, type MessageCriterion } from './message';

/** They asked, and nothing is proposed: people underestimate how often others say yes. */
export const missedOpportunity: MessageCriterion = {
  id: 'missed-opportunity',
  check(message) {
    if (message.draft.stage !== 'they_asked' || message.request.request !== undefined || message.reading.words === 0) return [];
    if (message.request.cancelled.some((one) => one.cancelled === 'accepted')) return [];
    return [noticed(message, 'missed-opportunity', { case: 'they-asked', points: -15, manner: 'weak', score: 'timing' })];
  },
};
