import type { Cancelled } from '../criterion';
import type { Stage } from '../drafts';
import { askingLexicon, liveLexicon, scopeLexicon, sensesLexicon, waysLexicon } from '../lexicon/lexicon';
import type { Hit, Phrases } from '../reading/phrase-book';
import { meets, type Reading, type Stretch } from '../reading/reading';
import type { Candidate, Opened } from './request-candidate';

/** These say what they are by themselves; a noun's other senses cannot touch them. */
const plain: ReadonlySet<Opened> = new Set(['link', 'announce', 'summon', 'option']);
/** These ask when or where, so a question after knowledge does not swallow them. */
const about: ReadonlySet<Opened> = new Set(['link', 'announce', 'summon', 'available', 'number', 'slot', 'option']);
/** Minutes may be minutes of reading, and a talk may be one to listen to. */
const loose: ReadonlySet<Opened> = new Set(['available', 'slot', 'talk', 'showing', 'meal']);

/** Why a candidate is not a request, or nothing when it is one. */
export function cancelOf(one: Candidate, reading: Reading, stage: Stage): Cancelled | undefined {
  const scope = scopeLexicon[reading.lang];
  const senses = sensesLexicon[reading.lang];
  const live = liveLexicon[reading.lang];
  const ways = waysLexicon[reading.lang];
  const { clause, sentence } = one;
  const find = (list: Phrases, stretch: Stretch = clause): readonly Hit[] => reading.find(list, stretch);
  // "A telephone conversation on pay" starts before "conversation on" does: the longer name decides.
  const touches = (list: Phrases): boolean => find(list, sentence).some((hit) => meets(hit, one) && hit.from <= one.from);

  if (denied(one, reading)) return 'negated';
  if (happened(one, reading, stage)) return 'past';
  if (!plain.has(one.opened) && touches(senses.otherSense)) return 'other-sense';
  if (one.opened !== 'link' && touches(senses.product)) return 'other-sense';
  // Who is to meet "you" is no third party, whoever does the meeting.
  const withYou = find(live.withYou, one).length > 0;
  if (!plain.has(one.opened) && one.opened !== 'available' && one.opened !== 'slot' && one.opened !== 'number' && !withYou && touches(senses.third)) return 'third-party';
  const reports = sentence.question ? [] : find(scope.report);
  if (one.opened !== 'link' && [...reports, ...find(scope.theirWish), ...find(ways.givenBack)].some((hit) => hit.from < one.from)) return 'quoted';
  if (!about.has(one.opened) && find(askingLexicon[reading.lang].otherAsk).some((hit) => hit.from < one.from)) return 'no-live-exchange';
  if (one.opened === 'available' && find(live.day).length === 0 && find(scope.spareTime).some((spare) => meets(spare, one))) return 'no-live-exchange';
  if (loose.has(one.opened) && find(live.day).length === 0 && find(live.live).length === 0 && find(scope.async).some((hit) => !meets(hit, one))) return 'no-live-exchange';
  if (sentence.question && !about.has(one.opened) && one.opened !== 'summon' && find(ways.whom, sentence).length > 0) return 'no-live-exchange';
  if (stage === 'they_asked' && sentence.question && !about.has(one.opened) && find(live.day, sentence).length === 0 && find(ways.echo).some((echo) => echo.from <= one.from))
    return 'quoted';
  const planned = sentence.question && find(askingLexicon[reading.lang].together).some((hit) => hit.from < one.from);
  if (
    !planned &&
    !(withYou && one.opened === 'announce') &&
    (one.opened === 'slot' || one.opened === 'announce' || one.opened === 'moving') &&
    attended(reading, find(scope.event, sentence)) &&
    find(live.live, sentence).length === 0 &&
    find(ways.held, sentence).length === 0 &&
    find(live.either, sentence).length === 0
  )
    return 'event';
  if (one.opened === 'slot' && sentence.question && find(ways.thirdQuestion).some((asked) => asked.from < one.from)) return 'no-live-exchange';
  if (one.opened === 'slot' && !sentence.question && find(ways.inWriting, sentence).length > 0 && find(live.live, sentence).length === 0) return 'no-live-exchange';
  // "I pass by every morning": what one does anyway.
  if (!withYou && (one.opened === 'slot' || one.opened === 'announce' || one.opened === 'moving') && find(scope.habit).length > 0 && find(ways.free).length === 0)
    return 'no-live-exchange';
  if (accepts(one, reading, stage)) return 'accepted';
  return undefined;
}

/** Whether both go to an event anyway; "after chapel" and "before the race" only tell the hour. */
function attended(reading: Reading, events: readonly Hit[]): boolean {
  return events.some(
    (event) => !/\b(?:after|before|following|apres|avant) (?:(?:the|your|our|la|le|l'|votre|notre) ?)?$/.test(reading.open.slice(Math.max(0, event.from - 14), event.from)),
  );
}

/** Negation before the phrase or after it in its clause, or carried on in a list: "no pitch, call or demo". */
function denied(one: Candidate, reading: Reading): boolean {
  const scope = scopeLexicon[reading.lang];
  const { clause, sentence } = one;
  const excused = reading.find(scope.notNegation, sentence);
  const counts = (no: Hit): boolean => !excused.some((yes) => meets(no, yes));
  const whole = one.opened === 'slot' || one.opened === 'moving';
  if (reading.find(scope.negation, clause).some((no) => (no.from < one.to || whole) && counts(no))) return true;
  if (reading.find(scope.negatedAfter, clause).some((no) => no.from >= one.from)) return true;
  const next = reading.sentences[reading.sentences.indexOf(sentence) + 1];
  if (sentence.question && next !== undefined && /^\W*(?:no|not|non|pas|surtout pas|never|jamais|nope|que nenni)\b/.test(next.text) && sentence.text.length < 40) return true;
  if (sentence.question) return false;
  const index = sentence.clauses.indexOf(clause);
  const before = sentence.clauses[index - 1];
  if (index < 1 || before === undefined || reading.find(askingLexicon[reading.lang].finite, clause).length > 0) return false;
  if (
    [askingLexicon[reading.lang].opener, askingLexicon[reading.lang].wish].some((ask) => reading.find(ask, clause).length > 0) ||
    /^(?:but|mais|so|donc|still|quand)\b/.test(clause.text)
  )
    return false;
  return one.opened !== 'slot' && one.opened !== 'link' && reading.find(scope.negation, before).some(counts);
}

/** The clause looks back, and no wish or question comes between the looking back and the phrase. */
function happened(one: Candidate, reading: Reading, stage: Stage): boolean {
  const scope = scopeLexicon[reading.lang];
  const asking = askingLexicon[reading.lang];
  if (one.opened === 'link') return false;
  if (one.opened === 'slot' && !one.sentence.question && reading.find(scope.backwards, one.sentence).some((back) => back.from < one.from)) return true;
  // Between strangers nothing was agreed: "As agreed I'm booking Friday" announces.
  const pretends = one.opened === 'announce' && (stage === 'invitation' || stage === 'first_message');
  const agreed = pretends ? reading.find(waysLexicon[reading.lang].agreed, one.clause) : [];
  const backs = reading.find(scope.past, one.clause).filter((back) => !agreed.some((claim) => meets(claim, back)));
  if (backs.length === 0) return false;
  const asks = [...reading.find(asking.opener, one.clause), ...reading.find(asking.wish, one.clause)].filter((ask) => ask.from < one.to);
  // "Could we meet after your talk?" looks forward; what is asked before any looking back is still to come.
  const ahead = (back: Hit): boolean => asks.some((ask) => ask.from >= back.to || (back.from >= one.to && ask.from < one.from));
  return !backs.every(ahead) && !(one.sentence.question && one.opened === 'available');
}

/** Their proposal taken up: a yes, with no question, no other time and no terms of one's own. */
function accepts(one: Candidate, reading: Reading, stage: Stage): boolean {
  const scope = scopeLexicon[reading.lang];
  const { sentence } = one;
  if (sentence.question || one.opened === 'link' || one.opened === 'option' || (one.opened === 'summon' && /\bzphone\b/.test(sentence.text))) return false;
  if (stage !== 'they_asked' && reading.find(scope.theirProposal).length === 0) return false;
  // "Sunday at 3, as you suggested" is a yes as well.
  const yes = [...reading.find(scope.accept), ...(stage === 'they_asked' ? reading.find(scope.theirProposal).filter(({ text }) => /^(?:as|like|comme) /.test(text)) : [])];
  if (yes.length === 0) return false;
  const ways = waysLexicon[reading.lang];
  // "Tuesday it is, since you insist" grumbles and goes.
  const taken = reading.find(ways.taken, sentence).length > 0;
  const own = !taken && (reading.find(scope.ownTerms, sentence).length > 0 || reading.find(ways.sharp).length > 0);
  // "After the harvest", they said: who comes all the same takes nothing up.
  const put = reading.sentences.some((said) => reading.findQuoted(scope.theirWords, said).length > 0 && reading.findQuoted(scope.closing, said).length > 0);
  const next = reading.sentences[reading.sentences.indexOf(sentence) + 1];
  const handedOver = next?.question === true && next.text.length < 25 && reading.find(liveLexicon[reading.lang].fits, next).length > 0;
  const times = reading.find(liveLexicon[reading.lang].day, sentence).length;
  // "With joy: I'm free on Monday and on Thursday" leaves a choice.
  const choice =
    times > 1 && (/ (?:ou|or) /.test(sentence.text) || (reading.find(ways.free, sentence).length > 0 && reading.find(liveLexicon[reading.lang].dated, sentence).length > 1));
  return !own && !put && !handedOver && !choice;
}

/** Open house, no date and no question: the reader is free to come or not. */
export function isOpenOffer(one: Candidate, reading: Reading): boolean {
  const live = liveLexicon[reading.lang];
  if (one.sentence.question || reading.find(live.clock, one.sentence).length > 0 || one.opened === 'link') return false;
  const scope = scopeLexicon[reading.lang];
  if (one.lead === 'wish' || one.lead === 'question') return false;
  return [scope.ifPassing, scope.hospitality].some((open) => reading.find(open, one.sentence).length > 0);
}
