import type { Cancelled, Finding, Manner } from '../criterion';
import type { InvitationDraft } from '../drafts';
import { read, type Reading } from '../reading/reading';
import { readCourtesy, type CourtesyReading } from './courtesy-reading';
import { readRequest, type RequestReading } from './meeting-request';
import { readPitch, type PitchReading } from './pitch-reading';
import { readPressure, type PressureReading } from './pressure-reading';
import { readReason, type ReasonReading } from './reason-reading';
import { readShare, type Share } from './share';

/** All that the criteria need to know about one message, read once. */
export interface MessageReading {
  readonly draft: InvitationDraft;
  readonly reading: Reading;
  readonly request: RequestReading;
  readonly pitch: PitchReading;
  readonly reason: ReasonReading;
  readonly share: Share;
  readonly courtesy: CourtesyReading;
  readonly pressure: PressureReading;
}

export function readMessage(draft: InvitationDraft): MessageReading {
  const reading = read(draft.text, draft.lang);
  const request = readRequest(reading, draft.stage);
  const pitch = readPitch(reading, draft.company);
  const reason = readReason(reading, draft.stage, request, pitch);
  const courtesy = readCourtesy(reading, draft.to);
  const pressure = readPressure(reading, request, draft.stage);
  return { draft, reading, request, pitch, reason, courtesy, pressure, share: readShare(reading) };
}

/** One criterion of the message rubric: looks at the reading, returns what it noticed. */
export interface MessageCriterion {
  readonly id: string;
  check(message: MessageReading): readonly Finding[];
}

interface Noticed {
  readonly case: string;
  readonly points: number;
  readonly manner: Manner;
  readonly at?: { readonly from: number; readonly to: number } | undefined; // folded offsets
  readonly values?: Readonly<Record<string, string | number>>;
  readonly cancelled?: Cancelled;
  readonly score?: Finding['score'];
}

/** Puts a finding together, its span turned back into the offsets of what the player wrote. */
export function noticed(message: MessageReading, criterion: string, what: Noticed): Finding {
  const { at, score, ...rest } = what;
  const base = { ...rest, criterion, score: score ?? 'tone', field: 'text' as const };
  if (at === undefined) return base;
  const span = message.reading.span(at.from, at.to);
  return { ...base, span, quote: message.draft.text.slice(span.start, span.end) };
}
