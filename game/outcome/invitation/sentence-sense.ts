import { askingLexicon, liveLexicon, waysLexicon } from '../lexicon/lexicon';
import type { Clause, Sentence } from '../reading/clauses';
import type { Hit, Phrases } from '../reading/phrase-book';
import type { Reading, Stretch } from '../reading/reading';
import type { Word, WordList } from '../reading/words';

/** How a clause asks: with a question, a wish of the writer's, or an order. */
export type Lead = 'question' | 'wish' | 'order';

/** The most words a question without a verb may have beside its time: "Coffee on Tuesday, perhaps near yours?" */
const questionLength = 10;
/** A statement must be barer still: "Monday 7.30 at the depot." */
const statementLength = 6;
/** The most words of a question that only hands over what came before: "Would that be of interest?" */
const handoverLength = 8;
/** And of one without a verb: "You in?" */
const nudgeLength = 4;

/** More times than these in one sentence tell nothing new, and comparing them all would take long. */
const mostTimes = 40;
/** No reader follows a sentence beyond so many words. */
const mostWords = 400;

const wordCount = (text: string): number => text.match(/[a-z0-9_']+/g)?.length ?? 0;

/** The clause an offset of the sentence lies in. */
function clauseAt(sentence: Sentence, offset: number): Clause {
  return sentence.clauses.find((clause) => offset >= clause.from && offset < clause.to) ?? { from: sentence.from, to: sentence.to, text: sentence.text };
}

/** "A cuppa if your train's late?": what only hangs on it has a verb of its own. */
function untilCondition(clause: Clause): Clause {
  const at = clause.text.search(/(?<=\w{3}) (?:if|when|while|si|quand|pendant que) /);
  return at < 0 ? clause : { from: clause.from, to: clause.from + at, text: clause.text.slice(0, at) };
}

/** What one sentence of a message does: its times, and how each of its clauses asks. */
export class SentenceSense {
  readonly sentence: Sentence;
  readonly days: readonly Hit[]; // days and hours
  readonly lengths: readonly Hit[]; // durations
  readonly choice: readonly Hit[]; // "which suits you?"
  /** The question comes in a sentence of its own: "An audit on your premises, free. Would that interest you?" */
  readonly followed: boolean;
  private readonly openers: readonly Hit[];
  private readonly wishes: readonly Hit[];
  private readonly orders: readonly Hit[];
  private readonly asksWhen: boolean; // "So when do you want the demo?"

  constructor(
    readonly reading: Reading,
    readonly index: number,
  ) {
    const { lang, sentences } = reading;
    this.sentence = sentences[index] ?? { from: 0, to: 0, text: '', question: false, clauses: [] };
    const live = liveLexicon[lang];
    const asking = askingLexicon[lang];
    this.days = this.find(live.clock).slice(0, mostTimes);
    this.lengths = this.find(live.duration).slice(0, mostTimes);
    this.choice = this.find(live.slotChoice);
    this.openers = this.find(asking.opener);
    this.wishes = this.find(asking.wish);
    this.orders = this.find(asking.order);
    this.asksWhen = this.find(asking.when).length > 0;
    const next = sentences[index + 1];
    const tells = (list: Phrases, most: number): boolean => next !== undefined && wordCount(next.text) <= most && this.find(list, next).length > 0;
    // "How did you think of it?" is after knowledge and hands nothing over.
    const learns = next !== undefined && this.find(asking.otherAsk, next).some((ask) => ask.from - next.from <= 1);
    this.followed = next?.question === true && !learns && (tells(asking.opener, handoverLength) || tells(asking.nudge, nudgeLength));
  }

  get question(): boolean {
    return this.sentence.question;
  }

  get timed(): boolean {
    return this.days.length + this.lengths.length > 0;
  }

  get words(): readonly Word[] {
    return this.reading.tokens(this.sentence).slice(0, mostWords);
  }

  find(list: Phrases, within: Stretch = this.sentence): readonly Hit[] {
    return this.reading.find(list, within);
  }

  clauseOf(at: Stretch): Clause {
    return clauseAt(this.sentence, at.from);
  }

  /** Whether a clause holds a word of a list, whatever its form. */
  acts(clause: Clause, list: WordList): boolean {
    return this.reading.tokens(clause).some((word) => list.has(word.stem));
  }

  verbless(clause: Clause): boolean {
    return this.find(askingLexicon[this.reading.lang].finite, clause).every(
      (verb) => verb.from - clause.from >= 3 && ` ${clause.text.slice(0, verb.from - clause.from)}`.endsWith(' to '),
    );
  }

  /** A clause with neither a verb of its own nor much else than a time, a place and small words. */
  fragment(clause: Clause): boolean {
    if (!this.verbless(clause) || this.find(askingLexicon[this.reading.lang].joined, clause).length > 0) return false;
    const times = [...this.days, ...this.lengths].filter((time) => time.from >= clause.from && time.to <= clause.to);
    const rest = times.reduce((text, time) => text.replace(time.text, ''), clause.text);
    return wordCount(rest) <= (this.question ? questionLength : statementLength);
  }

  /** "For Tuesday, are we still on nine?": a time set before the comma only says what the question is about. */
  topic(clause: Clause): boolean {
    return clause !== this.sentence.clauses.at(-1) && /^\W*(?:for|about|re|regarding|pour|concernant) /.test(clause.text);
  }

  /** How the clause around a phrase asks for it, if it does. */
  leadOf(at: Stretch): Lead | undefined {
    const clause = this.clauseOf(at);
    const before = (asks: readonly Hit[]): boolean => asks.some((ask) => ask.from >= clause.from && ask.from < at.to);
    if (before(this.openers)) return 'question';
    if (before(this.wishes)) return 'wish';
    if (before(this.orders)) return 'order';
    // "What if, after all these letters, we met?": the opener hangs before a comma.
    if (this.question && this.openers.some((ask) => ask.to <= at.from && /^ ?,/.test(this.reading.open.slice(ask.to, ask.to + 2)))) return 'question';
    if (this.question && (this.openers.some((ask) => ask.from >= at.from) || this.asksWhen || this.fragment(untilCondition(clause)))) return 'question';
    const after = [...this.wishes, ...this.find(askingLexicon[this.reading.lang].would, clause)];
    // "I'd love your thoughts, ideally on Zoom": the wish stands before the comma.
    if (this.verbless(clause) && this.wishes.some((ask) => ask.to <= clause.from)) return 'wish';
    if (after.some((ask) => ask.from >= at.to && ask.from < clause.to)) return 'wish';
    return this.followed ? 'question' : undefined;
  }

  /** Whether the sentence ends in a word that hands over what the clause said: "Tuesday at ten, deal?" */
  handedOver(clause: Clause): boolean {
    const last = this.sentence.clauses.at(-1);
    if (last === undefined || last.from <= clause.from || wordCount(last.text) > nudgeLength - 1) return false;
    const { lang } = this.reading;
    return [askingLexicon[lang].nudge, liveLexicon[lang].fits].some((list) => this.find(list, last).length > 0);
  }

  /** Whether a clause opens with an order, small words aside. */
  commands(clause: Clause): boolean {
    return this.orders.some(
      (order) =>
        order.from >= clause.from && /^\W*(?:(?:alors|donc|et|puis|so|then|and|just|please|do|now|allez|bon|kindly)\W+)*$/.test(clause.text.slice(0, order.from - clause.from)),
    );
  }

  /** Whether the writer's side is what a verb is about, and no one else stands nearer to it. */
  ours(verb: Stretch): boolean {
    const asking = askingLexicon[this.reading.lang];
    const clause = this.clauseOf(verb);
    // "Our demonstrator, Coralie, will come by": the subject may stand before a comma.
    const opens = verb.from - clause.from < 2;
    const own = this.find(asking.ours, opens ? this.sentence : clause).findLast((who) => who.from < verb.to);
    const other = this.find(asking.others, clause).findLast((who) => who.to <= verb.from);
    return own !== undefined && (other === undefined || other.from < own.to);
  }

  /** Whether a clause asks or wishes before some point. */
  asksBefore(clause: Clause, offset: number): boolean {
    return [...this.openers, ...this.wishes].some((ask) => ask.from >= clause.from && ask.from < offset);
  }

  /** Whether a clause wishes or proposes. */
  wishesIn(clause: Clause): boolean {
    return this.wishes.some((wish) => wish.from >= clause.from && wish.from < clause.to);
  }

  /** Whether a time is one by which something is due, or the unit of a price: "until Friday", "closing date: the 15th", "£390 a weekend". */
  due(time: Hit): boolean {
    const ways = waysLexicon[this.reading.lang];
    // "Ce soir seulement": a sale ends then.
    if (/^ (?:only|seulement|uniquement)\b/.test(this.reading.open.slice(time.to, time.to + 12))) return true;
    if (this.find(ways.dueDay).some((day) => day.to <= time.from)) return true;
    // "The Monday loaf", "two hours of daylight": which one, and how much of what.
    const within = (list: Phrases): boolean => this.find(list).some((one) => one.from < time.to && one.to > time.from);
    if (within(ways.attributive) || (within(ways.madeOf) && !this.asksBefore(this.clauseOf(time), time.from))) return true;
    if (/(?:[£€$] ?\d[\d.,]*|\d ?(?:€|euros?|pounds|quid)) (?:(?:par|le|la|per) )?$/.test(this.reading.open.slice(Math.max(0, time.from - 16), time.from))) return true;
    return this.find(liveLexicon[this.reading.lang].deadline).some((by) => (by.to <= time.from && time.from - by.to < 4) || (by.from >= time.from && by.to <= time.to));
  }
}
