import type { Stage } from '../drafts';
import { askingLexicon, liveLexicon, scopeLexicon, waysLexicon } from '../lexicon/lexicon';
import type { Clause, Sentence } from '../reading/clauses';
import type { Phrases } from '../reading/phrase-book';
import type { Reading, Stretch } from '../reading/reading';
import type { Word } from '../reading/words';
import { type Lead, SentenceSense } from './sentence-sense';

/** How a live exchange is asked for, from the most imposing form to the softest. */
export type RequestForm = 'link' | 'imposed' | 'explicit' | 'indirect' | 'soft' | 'open-offer';

/** What opened a candidate: the kind of phrase it was found by. */
export type Opened = 'link' | 'announce' | 'summon' | 'available' | 'number' | 'live' | 'verb' | 'talk' | 'showing' | 'meal' | 'moving' | 'option' | 'polite' | 'slot';

/** A phrase that may ask for a live exchange. Its context has yet to confirm or to cancel it. */
export interface Candidate {
  readonly form: RequestForm;
  readonly opened: Opened;
  readonly from: number; // folded offsets
  readonly to: number;
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly lead: Lead | undefined;
  readonly asks: boolean; // false for what is only named: worth telling why it was not counted, if it was denied or is over
}

/** Enough to know what a message wants; a text that asks more often is no message. */
const most = 80;

type Add = (form: RequestForm | undefined, opened: Opened, at: Stretch) => void;

/** Phrases that name a live exchange, or ask when, where and on which number. */
function named(sense: SentenceSense, add: Add): void {
  const live = liveLexicon[sense.reading.lang];
  const asking = askingLexicon[sense.reading.lang];
  const ways = waysLexicon[sense.reading.lang];
  const { question } = sense;
  const timed = sense.timed || sense.find(live.convenience).length > 0;
  const each = (list: Phrases, opened: Opened, form: (lead: Lead | undefined, clause: Clause) => RequestForm | undefined): void => {
    for (const hit of sense.find(list)) add(form(sense.leadOf(hit), sense.clauseOf(hit)), opened, hit);
  };
  const timeIn = (clause: Clause): boolean => [...sense.days, ...sense.lengths].some((time) => time.from >= clause.from && time.to <= clause.to);
  // A live medium with a day and no verb announces itself: "Wednesday 6pm, phone."
  const told = (clause: Clause): RequestForm | undefined => {
    if (!sense.verbless(clause)) return undefined;
    if (sense.days.some((day) => day.to > clause.from)) return question ? 'explicit' : 'imposed';
    // "Thursday 2pm, video": the time stands in the clause before.
    const before = sense.sentence.clauses[sense.sentence.clauses.indexOf(clause) - 1];
    if (before !== undefined && clause.text.trim().split(' ').length <= 3 && sense.fragment(before) && sense.days.some((day) => day.from >= before.from && day.to <= before.to))
      return question ? 'explicit' : 'imposed';
    // "Twenty minutes on the phone, whichever day suits": the length stands for the exchange.
    return sense.lengths.some((time) => time.from >= clause.from && time.to <= clause.to) ? 'indirect' : undefined;
  };

  each(live.link, 'link', () => 'link');
  // What is proposed or wished for is not announced.
  each(live.announce, 'announce', (_, clause) => (question || sense.wishesIn(clause) ? 'explicit' : 'imposed'));
  each(live.summon, 'summon', () => (question ? 'explicit' : 'imposed'));
  each(live.available, 'available', (lead, clause) => (question || timeIn(clause) || lead === 'wish' || lead === 'order' ? 'indirect' : undefined));
  each(live.number, 'number', (lead) => (question || lead !== undefined || timed ? 'indirect' : undefined));
  each(ways.sent, 'announce', () => (question ? 'explicit' : 'imposed'));
  each(ways.presence, 'announce', () => (question ? 'explicit' : 'imposed'));
  each(ways.mutual, 'verb', (lead) => (question || timed || lead !== undefined ? 'indirect' : undefined));
  each(ways.enough, 'available', (lead) => (question || lead === 'wish' || sense.find(askingLexicon[sense.reading.lang].would).length > 0 ? 'indirect' : undefined));
  each(ways.treat, 'meal', () => 'soft');
  each(ways.promise, 'available', () => 'indirect');
  each(ways.coming, 'moving', () => (question ? 'indirect' : undefined));
  each(ways.ringMe, 'summon', () => (question ? 'explicit' : 'imposed'));
  each(ways.factual, 'summon', () => (question ? undefined : 'imposed'));
  each(ways.received, 'verb', (lead) => (lead === undefined ? undefined : timed ? 'explicit' : 'indirect'));
  each(ways.nameTime, 'available', () => 'indirect');
  each(ways.doSo, 'available', () => 'indirect');
  each(ways.bareNumber, 'number', () => 'indirect');
  each(live.live, 'live', (lead, clause) => (lead !== undefined ? 'explicit' : told(clause)));
  each(live.verb, 'verb', (lead, clause) => (lead !== undefined ? (timed ? 'explicit' : 'indirect') : told(clause)));
  each(live.meal, 'meal', (lead) => (lead === undefined || lead === 'order' ? undefined : 'soft'));
  each(live.showing, 'showing', (lead) => (lead === undefined ? undefined : timed ? 'explicit' : question || sense.followed ? 'soft' : undefined));
  const withYou = (hit: Stretch): boolean => /^ (?:with|avec) (?:you|u|vous|toi)\b/.test(sense.reading.open.slice(hit.to, hit.to + 12));
  for (const hit of sense.find(live.talking)) {
    const lead = sense.leadOf(hit);
    if (lead !== undefined) add(timed || (lead === 'wish' && withYou(hit)) ? 'indirect' : question ? 'soft' : undefined, 'talk', hit);
  }
  each(live.talk, 'talk', (lead) => (lead !== undefined && timed ? 'indirect' : undefined));
  each(live.bareTalk, 'verb', () => 'soft');
  each(live.expert, 'talk', (lead) => (lead === 'question' && question ? 'soft' : undefined));
  // "I can write it down, or ring you, as you prefer": both ways are offered, and one of them is live.
  if (sense.find(asking.option).length > 0 && sense.find(asking.written).length > 0) each(live.anyVoice, 'option', () => 'explicit');
}

/** "J'ai filmé samedi": a French participle after "avoir" or "être" looks back; folded, it looks like a present. */
function done(sense: SentenceSense, verb: Word): boolean {
  return (
    sense.reading.lang === 'fr' &&
    /(?:[eiu]|ee|er?ts?)s?$/.test(verb.text) &&
    /(?:\b(?:[nlm]')?(?:ai|as|a|avons|avez|ont|avais|avait|avions|aviez|avaient|suis|sommes|etes|etais)) (?:(?:deja|enfin|aussi|bien|tout|donc) )?$/.test(
      sense.reading.open.slice(Math.max(0, verb.from - 24), verb.from),
    )
  );
}

/** Verbs of moving, meeting and raising one's voice, the writer doing them at a time or asking to. */
function moving(sense: SentenceSense, add: Add): void {
  const live = liveLexicon[sense.reading.lang];
  const dated = sense.find(live.dated).length > 0;
  const auxiliary = sense.find(live.auxiliary);
  for (const verb of sense.words) {
    const past = sense.reading.lang === 'en' && verb.text.endsWith('ed');
    if (!live.moving.has(verb.stem) || past || /^rendez$|[^a]ment$/.test(verb.text) || auxiliary.some((one) => one.from <= verb.from && one.to >= verb.to) || done(sense, verb))
      continue;
    // "It saved me a long meeting": after an article it is a noun.
    if (
      /\b(?:an?|the|this|that|every|each|no|une?|des|votre|notre|cette|cet) (?:\w+ )?$/.test(sense.reading.open.slice(Math.max(0, verb.from - 20), verb.from)) &&
      /ing$|^(?:walk|ride|drive|test|record|play|show|film|park|marche)$/.test(verb.text)
    )
      continue;
    const clause = sense.clauseOf(verb);
    // "I'll show them your drawing": somebody else is met. "I'll show them to you": the reader is.
    if (
      /^ (?:them|him|her)\b(?! to (?:you|u)\b)/.test(sense.reading.open.slice(verb.to, verb.to + 12)) ||
      /(?<!\b(?:vous|te) )\b(?:leur|lui|les) $/.test(sense.reading.open.slice(Math.max(0, verb.from - 12), verb.from))
    )
      continue;
    const lead = sense.leadOf(verb);
    const ours = sense.ours(verb);
    const apart = sense.acts(clause, live.apart);
    const when = sense.find(live.appointed, clause).length > 0 || (dated && sense.sentence.clauses.length < 4);
    const towards = ours || sense.find(live.towards, clause).some((to) => to.from >= verb.from);
    if (when && !apart && (ours || (lead === 'order' && sense.commands(clause)))) add(sense.question || sense.wishesIn(clause) ? 'explicit' : 'imposed', 'moving', verb);
    else if ((lead === 'question' || (lead === 'wish' && ours)) && sense.days.some((day) => !sense.due(day)) && !apart) add('indirect', 'moving', verb);
    else if ((lead === 'question' || lead === 'wish') && live.coming.has(verb.stem) && towards) add('indirect', 'moving', verb);
  }
}

/** Days, hours and lengths that stand for the exchange itself: "Tuesday, ten minutes?" */
function slots(sense: SentenceSense, stage: Stage, add: Add): void {
  const { reading, question, choice, days, lengths } = sense;
  const live = liveLexicon[reading.lang];
  const asking = askingLexicon[reading.lang];
  const invited = stage === 'they_asked';
  const earlier = reading.sentences[sense.index - 1];
  const timeBefore = earlier !== undefined && sense.find(live.clock, earlier).length > 0;
  if (question && !sense.timed && (invited || timeBefore)) for (const hit of choice) add('indirect', 'slot', hit);
  if (question && invited && !sense.timed) for (const hit of sense.find(asking.when)) add('indirect', 'slot', hit);
  if (question && invited && sense.find(scopeLexicon[reading.lang].ownTerms).length > 0) for (const hit of sense.find(asking.opener)) add('indirect', 'slot', hit);
  // "Video or phone?", "your place or mine?"
  if (question && (invited || sense.find(live.voice).length > 0)) for (const hit of sense.find(live.either)) add('indirect', 'slot', hit);
  // "Shall we watch them together?": a plan for two needs no time.
  const plan = question ? [...sense.find(asking.together), ...sense.find(waysLexicon[reading.lang].plan)].sort((a, b) => a.from - b.from)[0] : undefined;
  const side = plan && sense.find(asking.side).find((with_) => with_.from > plan.from);
  if (side !== undefined) add('indirect', 'verb', side);
  for (const time of [...lengths, ...days]) {
    if (sense.due(time) || (lengths.includes(time) && sense.find(scopeLexicon[reading.lang].howLong).length > 0)) continue;
    const clause = sense.clauseOf(time);
    const chosen = choice.length > 0 && (question || days.length > 1);
    const planned = sense.find(asking.together, clause).some((ask) => ask.from < time.from);
    const minutes = lengths.includes(time) && sense.asksBefore(clause, time.from);
    // "You write that the 6am handover goes better": what is told of their work asks for no time.
    const told = sense.find(scopeLexicon[reading.lang].theirWords, clause).some((said) => said.from < time.from);
    const fits = question && (sense.fragment(clause) || (!told && sense.find(live.fits, clause).length > 0) || sense.handedOver(clause));
    if (chosen || planned || minutes || fits || (invited && days.length > 1)) add('indirect', 'slot', time);
    else if (!question && sense.fragment(clause) && (invited || sense.find(live.dated, clause).length > 0)) {
      const busy = sense.acts(clause, live.moving) || sense.acts(clause, live.apart) || sense.find(asking.theirs).length > 0;
      const asked = sense.asksBefore(clause, time.from) || sense.find(live.available, clause).length > 0;
      // "The 17th, that's my birthday": the day is spoken of.
      const next = sense.sentence.clauses[sense.sentence.clauses.indexOf(clause) + 1];
      const spokenOf = next !== undefined && /^ ?(?:c'est|c'etait|it's|that's|that was|it was) /.test(next.text);
      const wished = sense.find(waysLexicon[reading.lang].occasion, clause).length > 0;
      if (!busy && !spokenOf && !wished) add(asked ? 'indirect' : 'imposed', 'slot', time);
    }
  }
}

/** "Would you take me round the moss?": a polite request that is after no knowledge, document or name. */
function polite(sense: SentenceSense, add: Add): void {
  const { reading, question } = sense;
  const asking = askingLexicon[reading.lang];
  if (!question || sense.find(scopeLexicon[reading.lang].async).length > 0 || sense.find(asking.otherAsk).length > 0) return;
  for (const ask of sense.find(asking.polite)) {
    const clause = sense.clauseOf(ask);
    const asked = reading.tokens({ from: ask.from, to: clause.to });
    // "Where would you start?" asks for knowledge.
    const opens = /^\W*(?:(?:et|and|so|but|mais|alors|donc|then)\W+)?$/.test(reading.open.slice(clause.from, ask.from));
    // A French "puis-je" begins a clause of its own, but not after "quelle photo".
    const which = /\bquel(?:le)?s? (?:[\w'-]+ ){1,3}$/.test(reading.open.slice(Math.max(0, ask.from - 40), ask.from));
    if (opens && !which && asked.length > 2 && !asked.slice(0, 7).some((word) => asking.elsewhere.has(word.stem)))
      add('soft', 'polite', { from: ask.from, to: asked[4]?.to ?? clause.to });
  }
}

/** What names a live exchange without asking for it: "no video call", "yesterday's visit helped me". */
function mentioned(sense: SentenceSense, candidates: Candidate[]): void {
  const live = liveLexicon[sense.reading.lang];
  const kinds: readonly (readonly [Phrases, Opened])[] = [
    [live.live, 'live'],
    [live.verb, 'verb'],
    [live.meal, 'meal'],
  ];
  for (const [list, opened] of kinds) {
    for (const { from, to } of sense.find(list)) {
      if (candidates.length >= most || candidates.some((one) => from < one.to && to > one.from)) continue;
      candidates.push({ form: 'explicit', opened, from, to, sentence: sense.sentence, clause: sense.clauseOf({ from, to }), lead: undefined, asks: false });
    }
  }
}

/** Opens candidates sentence by sentence: what may name a live exchange, and how its clause asks. */
export function openCandidates(reading: Reading, stage: Stage): Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < reading.sentences.length && candidates.length < most; index += 1) {
    const sense = new SentenceSense(reading, index);
    const add: Add = (form, opened, at) => {
      if (form === undefined || candidates.length >= most) return;
      candidates.push({ form, opened, from: at.from, to: at.to, sentence: sense.sentence, clause: sense.clauseOf(at), lead: sense.leadOf(at), asks: true });
    };
    named(sense, add);
    moving(sense, add);
    slots(sense, stage, add);
    polite(sense, add);
    mentioned(sense, candidates);
  }
  return candidates;
}
