import { formStrength, type RequestForm } from './meeting-request';
import { noticed, type MessageCriterion, type MessageReading } from './message';

/** How much each stage still weighs on a request: a stranger's costs most, an invited one nothing. */
export const stageFactor = { invitation: 1, first_message: 0.8, nurtured: 0, they_asked: 0 } as const;

/** After a no, a "not now" or an "in writing only", an ask comes too early at any stage. */
export const refusedFactor = 0.6;

/** From here on a request counts as premature. */
export const flaggedFrom = 30;

/** R, 0..100: how far the request comes before its time. 0 = none, or legitimate. */
export function requestScore(message: Pick<MessageReading, 'request' | 'wish' | 'draft'>): number {
  const found = message.request.request;
  if (found === undefined) return 0;
  const stage = stageFactor[message.draft.stage];
  const factor = message.wish.refused !== undefined ? Math.max(stage, refusedFactor) : message.wish.offered !== undefined ? 0 : stage;
  return Math.round(100 * formStrength[found.form] * factor);
}

/** Whether the message asks for a live exchange before there is a conversation, or against the reader's wish. */
export function isPremature(message: Pick<MessageReading, 'request' | 'wish' | 'draft'>): boolean {
  return requestScore(message) >= flaggedFrom;
}

/** What a request that comes too soon is told as: a wish run over goes before the form. */
function tooSoon({ wish }: Pick<MessageReading, 'wish'>, form: RequestForm): string {
  return wish.refused === undefined ? form : 'against-wish';
}

/** What a request in its time is told as. One that leaves no choice has its moment and not its manner. */
function inTime({ wish }: Pick<MessageReading, 'wish'>, form: RequestForm): string {
  if (form === 'open-offer') return form;
  if (wish.offered !== undefined) return 'legitimate';
  return form === 'imposed' ? 'imposed-later' : 'earned';
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
    // One yes is told once, however many hours it names.
    const seen = cancelled.filter((one, i) => one.cancelled !== 'accepted' || !cancelled.slice(0, i).some((other) => other.cancelled === 'accepted'));
    const told = seen.slice(0, 2).map((one) =>
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
    const early = score >= flaggedFrom;
    const name = early ? tooSoon(message, request.form) : inTime(message, request.form);
    const manner = early ? 'pushes' : name === 'imposed-later' ? 'weak' : 'connects';
    return [noticed(message, 'premature-meeting', { case: name, points: early ? -Math.round(score * 0.3) : 0, manner, at: request, score: 'timing' }), ...told];
  },
};
