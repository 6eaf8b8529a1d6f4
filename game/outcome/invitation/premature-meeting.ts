import { contextLexicon } from '../lexicon/lexicon';
import { has } from '../reading/pattern';
import { formStrength } from './meeting-request';
import { noticed, type MessageCriterion, type MessageReading } from './message';

/** How much each stage still weighs on a request: a stranger's costs most, an invited one nothing. */
export const stageFactor = { invitation: 1, first_message: 0.8, nurtured: 0, they_asked: 0 } as const;

/** R, 0..100: how far the request comes before its time. 0 = none, or legitimate. */
export function requestScore(message: MessageReading): number {
  const found = message.request.request;
  if (found === undefined) return 0;
  const offered = has(contextLexicon[message.reading.lang].readerOffered, message.reading.text);
  const factor = message.pressure.refused ? 0.6 : offered ? 0 : stageFactor[message.draft.stage];
  return Math.round(100 * formStrength[found.form] * factor);
}

/**
 * A call, a visit or a coffee asked for before there is a conversation. Saying yes to the invitation
 * would then mean giving an hour to a stranger, so most people say nothing.
 */
export const prematureMeeting: MessageCriterion = {
  id: 'premature-meeting',
  check(message) {
    const { request, cancelled } = message.request;
    const score = requestScore(message);
    const told = cancelled.slice(0, 2).map((one) =>
      noticed(message, 'premature-meeting', {
        case: one.cancelled ?? 'negated',
        points: 0,
        manner: 'note',
        at: one,
        score: 'timing',
        ...(one.cancelled === undefined ? {} : { cancelled: one.cancelled }),
      }),
    );
    if (request === undefined) return told;
    const points = score >= 30 ? -Math.round(score * 0.3) : 0;
    return [
      noticed(message, 'premature-meeting', { case: score >= 30 ? request.form : 'earned', points, manner: score >= 30 ? 'pushes' : 'connects', at: request, score: 'timing' }),
      ...told,
    ];
  },
};
