import { liveLexicon, scopeLexicon } from '../lexicon/lexicon';
import { noticed, type MessageCriterion, type MessageReading } from './message';

/** "Thursday is fine": a yes to their time needs no proposal of one's own. */
function saysYes({ reading }: MessageReading): boolean {
  const live = liveLexicon[reading.lang];
  return reading.sentences.some(
    (sentence) =>
      !sentence.question && reading.find(scopeLexicon[reading.lang].accept, sentence).length > 0 && [live.day, live.live].some((list) => reading.find(list, sentence).length > 0),
  );
}

/** They asked, and nothing is proposed: people underestimate how often others say yes. */
export const missedOpportunity: MessageCriterion = {
  id: 'missed-opportunity',
  check(message) {
    if (message.draft.stage !== 'they_asked' || message.request.request !== undefined || message.reading.words === 0) return [];
    if (message.request.cancelled.some((one) => one.cancelled === 'accepted') || saysYes(message)) return [];
    return [noticed(message, 'missed-opportunity', { case: 'they-asked', points: -15, manner: 'weak', score: 'timing' })];
  },
};
