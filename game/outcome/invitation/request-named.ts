import { askingLexicon, liveLexicon, scopeLexicon, waysLexicon } from '../lexicon/lexicon';
import type { Clause } from '../reading/clauses';
import type { Phrases } from '../reading/phrase-book';
import type { Stretch } from '../reading/reading';
import type { Add, Opened, RequestForm } from './request-candidate';
import type { Lead, SentenceSense } from './sentence-sense';

/** Phrases that name a live exchange, or ask when, where and on which number. */
export function named(sense: SentenceSense, add: Add): void {
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
  each(ways.kept, 'available', (_, clause) => (question || timeIn(clause) ? 'indirect' : undefined));
  const spent = sense.find(scopeLexicon[sense.reading.lang].async).length === 0 && (question || sense.find(asking.wish).length > 0);
  each(ways.ifSpared, 'slot', () => (spent ? 'indirect' : undefined));
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
  // An exchange of ideas may go on in writing for ever; a short one has an end.
  const brief = (hit: Stretch): boolean =>
    /\b(?:short|quick|brief|little|proper|wee|courte?|breve?|rapide|petite?|vraie?|vive voix) $/.test(sense.reading.open.slice(Math.max(0, hit.from - 8), hit.from));
  for (const hit of sense.find(live.talking)) {
    const lead = sense.leadOf(hit);
    if (lead !== undefined) add(timed || (lead === 'wish' && withYou(hit)) ? 'indirect' : question || brief(hit) ? 'soft' : undefined, 'talk', hit);
  }
  each(live.talk, 'talk', (lead) => (lead !== undefined && timed ? 'indirect' : undefined));
  each(live.bareTalk, 'verb', () => 'soft');
  each(live.expert, 'talk', (lead) => (lead === 'question' && question ? 'soft' : undefined));
  // "I can write it down, or ring you, as you prefer": both ways are offered, and one of them is live.
  if (sense.find(asking.option).length > 0 && sense.find(asking.written).length > 0) each(live.anyVoice, 'option', () => 'explicit');
}
