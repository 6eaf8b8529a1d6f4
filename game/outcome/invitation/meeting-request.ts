import type { Cancelled } from '../criterion';
import type { Stage } from '../drafts';
import { askingLexicon, liveLexicon } from '../lexicon/lexicon';
import { meets, type Reading } from '../reading/reading';
import type { Opened, RequestForm } from './request-candidate';
import { openCandidates } from './request-candidates';
import { cancelOf, isOpenOffer } from './request-context';
import { hintWeights } from './hint-weights';
import { hintsDeny, hintsSuffice, readHints } from './request-hints';
import type { Weights } from './weights';

export type { RequestForm };

/** How strongly each form presses, 0..1 (docs/scoring.md, "Meeting request"). */
export const formStrength: Readonly<Record<RequestForm, number>> = { link: 1, imposed: 1, explicit: 0.9, indirect: 0.7, soft: 0.5, 'open-offer': 0.1 };

export interface RequestCandidate {
  readonly form: RequestForm;
  readonly opened: Opened | 'quote' | 'hint';
  readonly from: number; // folded offsets
  readonly to: number;
  readonly cancelled?: Cancelled;
}

export interface RequestReading {
  readonly request: RequestCandidate | undefined; // the strongest one that stands
  readonly standing: readonly RequestCandidate[]; // all that stand
  readonly cancelled: readonly RequestCandidate[]; // seen, and not counted
  readonly timed: boolean; // a day, an hour or a length goes with it
}

/**
 * Finds the request for a live exchange, and the phrases that only look like one. Where no rule sees a request in a
 * sentence full of hints, the hints suffice; where next to none stands beside one asked for in the open or between
 * the lines, they unsay it. A calendar link, an appointment announced and a coffee ask by themselves.
 */
export function readRequest(reading: Reading, stage: Stage, hints: Weights = hintWeights): RequestReading {
  const live = liveLexicon[reading.lang];
  let request: RequestCandidate | undefined;
  let timed = false;
  let standing: RequestCandidate[] = [];
  const cancelled: RequestCandidate[] = [];
  const setAside = (one: RequestCandidate): void => {
    if (!cancelled.some((other) => one.from < other.to && one.to > other.from)) cancelled.push(one);
  };
  const candidates = openCandidates(reading, stage).sort((a, b) => formStrength[b.form] - formStrength[a.form] || a.from - b.from || b.to - a.to);
  for (const one of candidates) {
    const { opened, from, to, sentence } = one;
    const reason = cancelOf(one, reading, stage);
    const form = isOpenOffer(one, reading) ? 'open-offer' : one.form;
    if (reason !== undefined) {
      setAside({ form, opened, from, to, cancelled: reason });
      continue;
    }
    if (!one.asks) continue;
    standing.push({ form, opened, from, to });
    if (request === undefined || formStrength[form] > formStrength[request.form]) request = { form, opened, from, to };
    timed ||= reading.find(live.clock, sentence).length > 0 || reading.find(live.duration, sentence).length > 0;
  }
  for (const quote of reading.quotes) {
    if ([live.live, live.verb, live.available, live.link, live.announce].some((list) => reading.findQuoted(list, quote).length > 0))
      setAside({ form: 'indirect', opened: 'quote', from: quote.from, to: quote.to, cancelled: 'quoted' });
  }
  const { odds, where } = readHints(reading, stage, hints);
  const understood = where !== undefined && (cancelled.some((one) => meets(one, where)) || reading.find(askingLexicon[reading.lang].otherAsk, where).length > 0);
  const accepts = cancelled.some((one) => one.cancelled === 'accepted'); // a yes is full of what a request is full of
  if (request === undefined && where !== undefined && !accepts && hintsSuffice(odds, understood)) {
    request = { form: 'indirect', opened: 'hint', from: where.from, to: where.to };
    standing.push(request);
    timed = reading.find(live.clock, where).length > 0 || reading.find(live.duration, where).length > 0;
  } else if (request !== undefined && (request.form === 'explicit' || request.form === 'indirect') && hintsDeny(odds)) {
    for (const one of standing) setAside({ ...one, cancelled: 'no-live-exchange' });
    [request, standing, timed] = [undefined, [], false];
  }
  return { request, standing, cancelled: cancelled.filter((one) => request === undefined || one.to <= request.from || one.from >= request.to), timed };
}
