import type { Cancelled, Finding, Manner } from '../criterion';
import type { InvitationDraft } from '../drafts';
import { read } from '../reading/reading';
import { readCourtesy } from './courtesy-reading';
import { readRequest } from './meeting-request';
import { readPitch } from './pitch-reading';
import { readPressure } from './pressure-reading';
import { readWish, type ReaderWish } from './reader-wish';
import { readReason } from './reason-reading';
import { readRegister, type RegisterReading } from './register-reading';
import { readShape } from './shape';
import { readShare } from './share';
import { type Levels, readLevels } from './levels';
import { type Readings, type Signals, signalsOf } from './signals';

/** All that the criteria need to know about one message, read once. */
export interface MessageReading extends Readings {
  readonly wish: ReaderWish;
  readonly register: RegisterReading;
  readonly signals: Signals; // the message in numbers
  readonly levels: Levels; // what the numbers come to
}

/** Nobody reads a message further than this, and so a text of any length is judged while one types. */
export const longestRead = 4000; // characters, as UTF-16 counts them

/** Reads a message, or as much of its text as is left when something in it is looked away from. */
export function readMessage(draft: InvitationDraft, text = draft.text): MessageReading {
  const reading = read(text.slice(0, longestRead), draft.lang);
  const request = readRequest(reading, draft.stage);
  const wish = readWish(reading, request.request, request.standing, draft.stage);
  const pitch = readPitch(reading, draft.company, request);
  const reason = readReason(reading, request, pitch);
  const courtesy = readCourtesy(reading, draft.to);
  const pressure = readPressure(reading, wish, draft.stage);
  const parts = {
    draft,
    reading,
    request,
    wish,
    pitch,
    reason,
    courtesy,
    pressure,
    register: readRegister(reading, draft.stage),
    shape: readShape(reading, request.standing),
    share: readShare(reading, draft.company, request.standing, [...pitch.offers, ...pitch.goods, ...pitch.shown, ...pitch.prices]),
  };
  const signals = signalsOf(parts);
  return { ...parts, signals, levels: readLevels(signals) };
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
