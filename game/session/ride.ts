import type { Draft, InvitationDraft, PredictionDraft, ProfileDraft } from '../outcome/drafts';
import { type Grade, missedVerdict, type ProfileGrade } from '../outcome/grade';
import { gradeMessage } from '../outcome/invitation/rubric';
import { gradeProfile } from '../outcome/profile/rubric';
import { type Hat, hatOf, openingStanding } from '../outcome/standing';
import { judgeTable } from '../outcome/table/judge-table';
import type { Beat, Choice, Form } from '../story/beat';
import type { CompiledStory } from '../story/compiled';
import { Episode } from '../story/episode';
import type { Heading } from '../story/heading';
import { type CampaignFacts, judgeBet, openingFacts } from './campaign';
import { noWays, type WayCount, wayOf } from './habit';
import { type Circumstances, Mailbag } from './mailbag';
import { blankProfile, draftFor, startingProfile } from './open-draft';
import { heroNames, type RideStart } from './ride-start';
import type { LogEntry } from './save';
import { type Books, bookChoice, bookMessage, bookProfile, changeProfile } from './scoring';
import type { Gauge, JournalEntry, Outcome, SortedTable } from './state';
import type { Carried } from './stored';

/**
 * One ride through one story: everything in it follows from the start and the log of decisions, so
 * that undo, *What if?*, a change of language and a resumed save are all the same thing, a replay.
 */
export class Ride {
  readonly heading: Heading;
  beat: Beat;
  books: Books;
  profile: ProfileDraft;
  facts: CampaignFacts = openingFacts;
  bet: PredictionDraft | undefined;
  ways: WayCount = noWays;
  notes: Carried['notes'] = {}; // sent in this ride, by the character they went to
  readonly tables: SortedTable[] = [];
  readonly log: LogEntry[] = [];
  readonly journal: JournalEntry[] = [];
  private readonly episode: Episode;
  private readonly mail: Mailbag;
  private result: Outcome | undefined;

  /** @throws StoryFault when the story cannot be read or stops before its first decision. */
  constructor(
    compiled: CompiledStory,
    readonly start: RideStart,
  ) {
    const { profile, variables } = start.carried;
    this.episode = new Episode(compiled, start.seed);
    this.heading = this.episode.heading;
    this.mail = new Mailbag({ season: start.seed, episode: start.episode }, start.lang);
    this.profile = profile ? { ...profile.draft, company: this.heading.company } : blankProfile(start, this.heading.company);
    this.books = { standing: { ...openingStanding, profile: profile?.score ?? openingStanding.profile }, ledger: [] };
    for (const [name, value] of Object.entries(variables)) {
      if (typeof this.episode.get(name) === typeof value) this.episode.set(name, value); // a story may have changed its mind since
    }
    this.episode.set('sam', heroNames[start.hero]);
    this.episode.set('she', start.hero === 'samantha');
    this.tellInk();
    this.beat = this.episode.next();
  }

  /** Takes a choice of this beat by its index. */
  choose(index: number): void {
    const choice = this.beat.choices.find((c) => c.index === index);
    if (!choice) throw new Error(`There is no choice ${index} here. There are: ${this.beat.choices.map((c) => c.index).join(', ')}.`);
    this.log.push({ type: 'chose', id: choice.id });
    this.journal.push({ type: 'chose', id: choice.id, text: choice.text });
    this.take(choice);
  }

  /** Submits what was written for this beat's form; the story goes where the verdict on it leads. */
  submit(draft: Draft): void {
    const decision = this.log.length;
    const form = this.beat.form;
    if (!form || form.kind !== draft.kind) throw new Error(`This beat asks for ${form?.kind ?? 'a choice'}, not for a ${draft.kind}.`);
    const verdict = this.judge(draft, form, decision);
    const choice = this.choiceFor(verdict);
    if (!choice) throw new Error(`The form "${form.kind}" has no choice to go on with.`);
    this.log.push({ type: 'submitted', id: choice.id, draft: storable(draft) });
    this.journal.push({ type: 'submitted', id: choice.id, draft, grade: this.grade(draft) });
    this.take(choice, verdict);
  }

  /**
   * Takes logged decisions again. Stops at the first one that the story no longer offers and returns
   * how many were taken: fewer than given means that the story was edited since.
   */
  replay(log: readonly LogEntry[]): number {
    for (const [at, entry] of log.entries()) {
      if (entry.type === 'submitted' && this.beat.form?.kind === entry.draft.kind) this.submit(entry.draft);
      else {
        const choice = entry.type === 'chose' ? this.beat.choices.find((c) => c.id === entry.id) : undefined;
        if (!choice || this.beat.form) return at;
        this.choose(choice.index);
      }
    }
    return log.length;
  }

  /** The draft that waits on this beat's form before anything is written, if there is one. */
  openDraft(): Draft | undefined {
    return this.beat.form && draftFor(this.beat.form, this.profile, this.start);
  }

  /** Reads a draft as it stands. A bet has no grade, and a table tells nothing before it is handed in. */
  grade(draft: Draft): Grade | undefined {
    if (draft.kind === 'profile') return gradeProfile(draft);
    return draft.kind === 'invitation' ? gradeMessage(draft) : undefined;
  }

  /** The simulated result of what was sent; undefined while nothing was. Worked out once per decision. */
  outcome(): Outcome | undefined {
    this.result ??= this.mail.result(this.circumstances());
    return this.result;
  }

  /** The hat that Sam wears now. */
  hat(): Hat {
    return hatOf(this.books.standing, this.start.carried.hat);
  }

  /** The story's own gauge, within its bounds; undefined when it has none. */
  gauge(): Gauge | undefined {
    const { meter } = this.heading;
    const value = Number(meter && this.episode.get(meter.variable));
    if (!meter || Number.isNaN(value)) return undefined;
    return { name: meter.name, least: meter.least, most: meter.most, value: Math.max(meter.least, Math.min(meter.most, value)) };
  }

  /** The variables that go on into later episodes, as they stand. */
  carriedOn(): Carried['variables'] {
    return Object.fromEntries(
      this.heading.carry.flatMap((name) => [[name, this.episode.get(name)] as const].filter((pair): pair is [string, string | number | boolean] => pair[1] !== undefined)),
    );
  }

  private circumstances(): Circumstances {
    return { facts: this.facts, standing: this.books.standing, profile: this.profile, bet: this.bet };
  }

  /** The choice that answers a verdict. An opening let pass is answered like any note where the story has no answer of its own. */
  private choiceFor(verdict: string): Choice | undefined {
    const { choices } = this.beat;
    const found = choices.find((c) => c.verdict === verdict) ?? (verdict === missedVerdict ? choices.find((c) => c.verdict === 'generic') : undefined);
    return found ?? choices[0];
  }

  /** Books what a draft is worth and says which way the story goes. */
  private judge(draft: Draft, form: Form, decision: number): string {
    this.result = undefined;
    switch (draft.kind) {
      case 'profile': {
        const before: ProfileGrade = gradeProfile(startingProfile(form, this.profile, this.start));
        const after = gradeProfile(draft);
        this.books = bookProfile(this.books, before, after, decision);
        this.profile = draft;
        return after.verdict;
      }
      case 'invitation':
        return this.post(draft, form, decision);
      case 'prediction': {
        this.bet = draft;
        const result = this.outcome();
        return result ? judgeBet(draft, result.mine) : 'sober';
      }
      case 'cards':
      case 'zones':
      case 'planner': {
        if (!form.table) throw new Error(`The form "${form.kind}" has no table.`);
        const grade = judgeTable(form.table, draft);
        this.tables.push({ decision, ask: this.beat.ask, grade });
        return grade.verdict;
      }
    }
  }

  private post(draft: InvitationDraft, form: Form, decision: number): string {
    const grade = gradeMessage(draft);
    this.books = bookMessage(this.books, grade, decision);
    this.mail.send({ draft, grade, form }, this.circumstances());
    if (form.to && draft.stage === 'invitation') this.notes = { ...this.notes, [form.to]: { lang: draft.lang, text: draft.text } };
    return grade.findings.some((finding) => finding.criterion === 'missed-opportunity' && !finding.cancelled) ? missedVerdict : grade.verdict;
  }

  /** The score moves before the story does, so that the very next line can react to it. */
  private take(choice: Choice, verdict?: string): void {
    const decision = this.log.length - 1;
    const way = wayOf(choice, verdict);
    if (way) this.ways = { ...this.ways, [way]: this.ways[way] + 1 };
    this.books = bookChoice(this.books, choice, decision);
    this.facts = { ...this.facts, ...choice.campaign };
    const changed = changeProfile(this.profile, choice);
    // Most choices leave the profile alone, and reading one takes longer than the rest of a choice.
    if (changed !== this.profile) this.books = bookProfile(this.books, gradeProfile(this.profile), gradeProfile(changed), decision, { text: choice.text, why: choice.why });
    this.profile = changed;
    this.result = undefined;
    this.tellInk();
    this.beat = this.episode.choose(choice.index);
  }

  /** Gives the story the numbers it may speak of. Stories declare those they use. */
  private tellInk(): void {
    const { profile, tone, timing } = this.books.standing;
    const result = this.outcome();
    const numbers = {
      profile,
      tone,
      timing,
      hat: this.hat(),
      invited: this.facts.invitations,
      ...(result && {
        accepted: result.mine.accepted.drawn,
        replies: result.mine.replies.drawn,
        meetings: result.mine.meetings.drawn,
        visits: result.mine.visits.drawn,
        google: result.google.passed,
      }),
      ...(this.bet && { bet_accepted: this.bet.accepted, bet_replies: this.bet.replies }),
    };
    for (const [name, value] of Object.entries(numbers)) this.episode.set(name, value);
  }
}

/** A plain copy for the log: saves are compared and cloned, so nothing of the screen may cling to them. */
function storable(draft: Draft): Extract<LogEntry, { type: 'submitted' }>['draft'] {
  switch (draft.kind) {
    case 'profile':
      return { ...draft, google: [...draft.google] };
    case 'cards':
      return { kind: 'cards', picked: [...draft.picked] };
    case 'zones':
      return { kind: 'zones', placed: draft.placed.map((place) => ({ ...place })) };
    case 'planner':
      return { kind: 'planner', minutes: [...draft.minutes] };
    case 'invitation':
    case 'prediction':
      return { ...draft };
  }
}
