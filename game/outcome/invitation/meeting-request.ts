import type { Cancelled } from '../criterion';
import type { Stage } from '../drafts';
import { contextLexicon, meetingLexicon } from '../lexicon/lexicon';
import { has, matches } from '../reading/pattern';
import type { Clause, Reading, Sentence } from '../reading/reading';

/** How a live exchange is asked for, from the most imposing form to the softest. */
export type RequestForm = 'link' | 'imposed' | 'explicit' | 'indirect' | 'soft' | 'open-offer';

/** How strongly each form presses, 0..1 (docs/scoring.md, "Meeting request"). */
export const formStrength: Readonly<Record<RequestForm, number>> = { link: 1, imposed: 1, explicit: 0.9, indirect: 0.7, soft: 0.5, 'open-offer': 0.1 };

export interface RequestCandidate {
  readonly form: RequestForm;
  readonly from: number; // folded offsets
  readonly to: number;
  readonly cancelled?: Cancelled;
}

export interface RequestReading {
  readonly request: RequestCandidate | undefined; // the strongest one that stands
  readonly cancelled: readonly RequestCandidate[]; // seen, and not counted
  readonly timed: boolean; // a day, an hour or a length goes with it
}

interface Found {
  form: RequestForm;
  from: number;
  to: number;
}

const WH_OTHER =
  /^\W*(?:[a-z]+,? )?(?:comment|pourquoi|combien|d'ou|qu'est-ce|qu'en|laquelle|lequel|lesquel|qui|how (?!about)|why (?!not|don)|what(?! about| time| day| would your|'s your| does your| is your)|who|where|whose)\b/;

function candidatesIn(sentence: Sentence, reading: Reading): Found[] {
  const lexicon = meetingLexicon[reading.lang];
  const text = sentence.text;
  const found: Found[] = [];
  const add = (form: RequestForm, hits: readonly { from: number; to: number }[]): void => {
    for (const hit of hits) found.push({ form, from: sentence.from + hit.from, to: sentence.from + hit.to });
  };
  const asks = has(lexicon.ask, text);
  const opensOther = WH_OTHER.test(text.trim());
  const question = sentence.question && !opensOther;
  const timed = has(lexicon.day, text) || has(lexicon.duration, text);
  add('link', matches(lexicon.link, text));
  add(sentence.question ? 'explicit' : 'imposed', matches(lexicon.announce, text));
  if (question || asks || timed) add('indirect', matches(lexicon.number, text));
  if (sentence.question || timed || asks)
    add(
      'indirect',
      matches(lexicon.available, text).filter(() => sentence.question || timed),
    );
  const lead = asks || question;
  if (lead) {
    add('explicit', matches(lexicon.live, text));
    add(timed ? 'explicit' : 'indirect', matches(lexicon.verb, text));
    add('soft', matches(lexicon.meal, text));
    if (timed || question)
      add(
        timed ? 'explicit' : 'soft',
        matches(lexicon.maybe, text).filter(() => timed),
      );
    if (timed) add('indirect', matches(lexicon.talk, text));
    if (question) add('soft', matches(lexicon.inDiscuss, text));
    add(
      'soft',
      matches(lexicon.expert, text).filter(() => question),
    );
  }
  if (question && timed && text.trim().split(/\s+/).length <= 14) {
    add('indirect', [...matches(lexicon.duration, text), ...matches(lexicon.clock, text), ...matches(lexicon.day, text)]);
  }
  return found;
}

function clauseAt(sentence: Sentence, offset: number): Clause {
  return sentence.clauses.find((clause) => offset < clause.to) ?? { from: sentence.from, to: sentence.to, text: sentence.text };
}

function cancels(found: Found, sentence: Sentence, reading: Reading, accepted: boolean): Cancelled | undefined {
  const context = contextLexicon[reading.lang];
  const clause = clauseAt(sentence, found.from);
  const upTo = reading.open.slice(clause.from, found.to);
  const before = reading.open.slice(clause.from, found.from);
  const around = reading.open.slice(Math.max(sentence.from, found.from - 40), Math.min(sentence.to, found.to + 40));
  const touches = (pattern: RegExp): boolean => {
    const base = Math.max(sentence.from, found.from - 40);
    return matches(pattern, around).some((hit) => base + hit.from < found.to && base + hit.to > found.from);
  };
  if (found.form !== 'link' && found.form !== 'imposed' && touches(context.otherSense)) return 'other-sense';
  const negative = matches(context.negation, before);
  if (negative.length > 0) {
    const excused = matches(context.notNegation, upTo);
    if (negative.some((no) => !excused.some((yes) => no.from < yes.to && no.to > yes.from))) return 'negated';
  }
  if (touches(context.product)) return 'other-sense';
  if (has(context.past, clause.text) && !(sentence.question && has(meetingLexicon[reading.lang].available, sentence.text))) return 'past';
  if (found.form !== 'link' && found.form !== 'imposed' && found.form !== 'indirect' && touches(context.third)) return 'third-party';
  if (has(context.report, clause.text) && found.form !== 'link') return 'quoted';
  if (found.form === 'indirect' || found.form === 'explicit' || found.form === 'soft') {
    if (has(context.async, clause.text) && !has(meetingLexicon[reading.lang].live, clause.text)) return 'no-live-exchange';
  }
  if (accepted) return 'accepted';
  return undefined;
}

/** Their proposal taken up: a yes with no question and no other time offered. */
function accepts(reading: Reading, stage: Stage): boolean {
  const context = contextLexicon[reading.lang];
  if (reading.sentences.some((sentence) => sentence.question)) return false;
  if (!has(context.accept, reading.open)) return false;
  if (/ (?:ou|or) /.test(reading.open) && matches(meetingLexicon[reading.lang].day, reading.open).length > 1) return false;
  return stage === 'they_asked' || has(context.theirProposal, reading.open);
}

/** Finds the request for a live exchange, and the phrases that only look like one. */
export function readRequest(reading: Reading, stage: Stage): RequestReading {
  const accepted = accepts(reading, stage);
  let request: RequestCandidate | undefined;
  const cancelled: RequestCandidate[] = [];
  for (const sentence of reading.sentences) {
    const found = candidatesIn(sentence, reading).sort((a, b) => formStrength[b.form] - formStrength[a.form] || a.from - b.from);
    for (const one of found) {
      const reason = cancels(one, sentence, reading, accepted);
      if (reason !== undefined) {
        if (!cancelled.some((other) => one.from < other.to && one.to > other.from)) cancelled.push({ ...one, cancelled: reason });
      } else if (request === undefined || formStrength[one.form] > formStrength[request.form]) request = one;
    }
  }
  const lexicon = meetingLexicon[reading.lang];
  const at = request;
  const where = at === undefined ? undefined : reading.sentences.find((sentence) => at.from >= sentence.from && at.from < sentence.to);
  const timed = where !== undefined && (has(lexicon.clock, where.text) || has(lexicon.duration, where.text));
  return { request, cancelled: cancelled.filter((one) => request === undefined || one.to <= request.from || one.from >= request.to), timed };
}
