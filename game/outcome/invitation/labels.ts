import type { MessageLabels } from '../grade';
import { formStrength } from './meeting-request';
import type { MessageReading } from './message';
import { requestScore } from './premature-meeting';

const clamp = (level: number): number => Math.max(0, Math.min(3, level));

function aboutThem(message: MessageReading): number {
  const { reason, pitch, share, courtesy } = message;
  if (reason.level >= 2) return clamp(2 + (reason.question !== undefined && pitch.level < 2 ? 1 : 0) - (pitch.level >= 2 ? 1 : 0));
  if (pitch.level >= 2) return reason.level > 0 ? 1 : 0;
  if (reason.level === 1) return 1 + (courtesy.gift !== undefined && share.them > 60 ? 1 : 0);
  return share.them > 60 && message.reading.words > 8 && message.request.request === undefined ? 1 : 0;
}

function respectful(message: MessageReading): number {
  const { pressure, pitch, request, courtesy, reason } = message;
  const form = request.request?.form;
  if (pressure.reproach !== undefined || pressure.deceit !== undefined || pressure.refused) return 0;
  if (form === 'imposed') return 0;
  if (pitch.level === 3 || form === 'link' || reason.placeholder !== undefined || pressure.presume !== undefined || pressure.spam.length >= 2) return 1;
  if (pressure.demand !== undefined && courtesy.wayOut === undefined) return 1;
  if (courtesy.thanks !== undefined || courtesy.wayOut !== undefined || courtesy.modesty !== undefined) return 3;
  if (reason.level >= 2 && reason.question !== undefined && courtesy.formula !== undefined) return 3;
  if (courtesy.gift !== undefined && pitch.level < 2) return 3;
  return 2;
}

function toneOf(message: MessageReading, respect: number): MessageLabels['tone'] {
  const { pressure, pitch, request, courtesy, reason, draft } = message;
  const early = draft.stage === 'invitation' || draft.stage === 'first_message';
  const form = request.request?.form;
  const hype = pressure.spam.length;
  if (hype >= 2 && (pitch.level >= 2 || request.request === undefined)) return 'spammy';
  if (reason.placeholder !== undefined && pitch.level >= 2) return 'spammy';
  if (respect === 0 || form === 'imposed' || form === 'link') return 'pushy';
  if (pressure.urgency !== undefined && pitch.level >= 1) return 'pushy';
  if (request.request !== undefined && early && pitch.level >= 1 && (request.timed || formStrength[form ?? 'soft'] >= 0.9)) return 'pushy';
  if (pressure.demand !== undefined && respect <= 1) return 'pushy';
  if (pitch.level === 3) return 'neutral';
  if (courtesy.warm !== undefined && (reason.level >= 1 || respect === 3) && pitch.level < 2) return 'warm';
  return 'neutral';
}

/** Reads the levels a trainer would give (docs/scoring.md, codebook). */
export function labelMessage(message: MessageReading): MessageLabels {
  const respect = respectful(message);
  const meeting = message.request.request !== undefined && message.request.request.form !== 'open-offer';
  return {
    meeting_request: meeting,
    premature: meeting && requestScore(message) >= 30,
    pitch: message.pitch.level,
    personalised: message.reason.level,
    about_them: aboutThem(message),
    respectful: respect,
    tone: toneOf(message, respect),
  };
}
