import type { MessageLabels } from '../grade';
import type { MessageReading } from './message';
import { isPremature } from './premature-meeting';

/** What a trainer would say of the message (docs/scoring.md, codebook). */
export function labelMessage(message: MessageReading): MessageLabels {
  const { request } = message.request;
  return { meeting_request: request !== undefined && request.form !== 'open-offer', premature: isPremature(message), ...message.levels };
}
