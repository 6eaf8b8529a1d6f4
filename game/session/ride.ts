import type { Draft, InvitationDraft, Lang, PredictionDraft, ProfileDraft } from '../outcome/drafts';
import { type Forecast, forecast } from '../outcome/forecast';
import type { Grade, MessageGrade, ProfileGrade } from '../outcome/grade';
import { gradeMessage } from '../outcome/invitation/rubric';
import { gradeProfile } from '../outcome/profile/rubric';
import { openingStanding } from '../outcome/standing';
import type { Beat, Choice, Form } from '../story/beat';
import type { CompiledStory } from '../story/compiled';
import { Episode } from '../story/episode';
import type { Heading } from '../story/heading';
import { addMessage, type CampaignFacts, campaignOf, judgeBet, nextRound, nothingSent, openingFacts, type Sent } from './campaign';
import type { LogEntry } from './save';
import { type Books, bookChoice, bookMessage, bookProfile, changeProfile, openingChecks } from './scoring';
import type { HeroName, JournalEntry, Outcome } from './state';

/** What a ride needs to be the same ride again. */
export interface RideStart {
  readonly episode: string;
  readonly seed: number;
  readonly hero: HeroName;
  readonly lang: Lang;
}

const heroNames: Readonly<Record<HeroName, string>> = { sam: 'Sam', samantha: 'Samantha' };

/**
 * One ride through one story: everything in it follows from the start and the log of decisions, so
 * that undo, *What if?*, a change of language and a resumed save are all the same thing, a replay.
 */
export class Ride {
  readonly heading: Heading;
  beat: Beat;
  books: Books = { standing: openingStanding, ledger: [] };
  profile: ProfileDraft;
  facts: CampaignFacts = openingFacts;
  bet: PredictionDraft | undefined;
  readonly log: LogEntry[] = [];
  readonly journal: JournalEntry[] = [];
  private readonly episode: Episode;
  private result: Outcome | undefined;
  private sent: Sent = nothingSent; // before the last message
  private lastMessage: { draft: InvitationDraft; grade: MessageGrade; form: Form } | undefined;

  /** @throws StoryFault when the story cannot be read or stops before its first decision. */
  constructor(
    compiled: CompiledStory,
    readonly start: RideStart,
  ) {
    this.episode = new Episode(compiled, start.seed);
    this.heading = this.episode.heading;
    this.profile = {
      kind: 'profile',
      lang: start.lang,
      company: this.heading.company,
      photo: 'none',
      banner: 'none',
      headline: '',
      summary: '',
      postsPerWeek: 0,
      commentsPerWeek: 0,
      repostsPerWeek: 0,
      proof: false,
      google: openingChecks,
    };
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
    const choice = this.beat.choices.find((c) => c.verdict === verdict) ?? this.beat.choices[0];
    if (!choice) throw new Error(`The form "${form.kind}" has no choice to go on with.`);
    this.log.push({ type: 'submitted', id: choice.id, draft: storable(draft) });
    this.journal.push({ type: 'submitted', id: choice.id, draft });
    this.take(choice);
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
    const form = this.beat.form;
    if (form?.kind === 'profile') return this.startingProfile(form);
    if (form?.kind === 'invitation') return this.message(form.to, form.starter.text ?? '');
    if (form?.kind === 'prediction') return { kind: 'prediction', accepted: 0, replies: 0, meetings: 0, visits: 0, googleChecks: 0 };
    return undefined;
  }

  /** Reads a draft as it stands. A bet has no grade. */
  grade(draft: Draft): Grade | undefined {
    if (draft.kind === 'profile') return gradeProfile(draft);
    return draft.kind === 'invitation' ? gradeMessage(draft) : undefined;
  }

  /** The simulated result of the note that was sent; undefined while none was. Worked out once per decision. */
  outcome(): Outcome | undefined {
    this.result ??= this.workOut();
    return this.result;
  }

  private workOut(): Outcome | undefined {
    if (!this.lastMessage) return undefined;
    const { draft, grade, form } = this.lastMessage;
    const profile = gradeProfile(this.profile);
    const mine = this.simulate(draft.stage, grade);
    const compare = (kind: 'model' | 'starter'): Outcome['other'] => {
      const text = (kind === 'model' ? form.model.text : form.starter.text) ?? '';
      return { kind, text, forecast: this.simulate(draft.stage, gradeMessage({ ...draft, lang: this.start.lang, text })) };
    };
    const model = compare('model');
    const other = model.text !== '' && model.forecast.replies.expected > mine.replies.expected ? model : compare('starter');
    return { mine, other, bet: this.bet, google: { passed: profile.google.passed, of: profile.google.of }, note: draft };
  }

  private simulate(stage: InvitationDraft['stage'], message: MessageGrade): Forecast {
    const sent = addMessage(this.sent, stage, message);
    return forecast(campaignOf(this.facts, this.books.standing, sent, gradeProfile(this.profile)), { season: this.start.seed, episode: this.start.episode });
  }

  private startingProfile(form: Form): ProfileDraft {
    const { headline, summary, photo, banner } = form.starter;
    return changeProfile(
      { ...this.profile, lang: this.start.lang, headline: headline ?? this.profile.headline, summary: summary ?? this.profile.summary },
      { profile: [...(photo ? [['photo', photo] as const] : []), ...(banner ? [['banner', banner] as const] : [])], google: [] },
    );
  }

  private message(to: string | undefined, text: string): InvitationDraft {
    const name = to ? to.charAt(0).toUpperCase() + to.slice(1) : '';
    return { kind: 'invitation', lang: this.start.lang, stage: 'invitation', to: name, from: heroNames[this.start.hero], company: this.heading.company, text };
  }

  /** Books what a draft is worth and says which way the story goes. */
  private judge(draft: Draft, form: Form, decision: number): string {
    this.result = undefined;
    if (draft.kind === 'profile') {
      const before: ProfileGrade = gradeProfile(this.startingProfile(form));
      const after = gradeProfile(draft);
      this.books = bookProfile(this.books, before, after, decision);
      this.profile = draft;
      return after.verdict;
    }
    if (draft.kind === 'invitation') {
      const grade = gradeMessage(draft);
      this.books = bookMessage(this.books, grade, decision);
      this.sent = this.sentBefore(draft);
      this.lastMessage = { draft, grade, form };
      return grade.verdict;
    }
    this.bet = draft;
    const result = this.outcome();
    return result ? judgeBet(draft, result.mine) : 'sober';
  }

  /** What was sent before this message; an invitation after another opens a new round. */
  private sentBefore(draft: InvitationDraft): Sent {
    if (!this.lastMessage) return this.sent;
    const sent = addMessage(this.sent, this.lastMessage.draft.stage, this.lastMessage.grade);
    const brought = this.outcome()?.mine;
    return draft.stage === 'invitation' && sent.note && brought ? nextRound(sent, brought) : sent;
  }

  /** The score moves before the story does, so that the very next line can react to it. */
  private take(choice: Choice): void {
    const decision = this.log.length - 1;
    this.books = bookChoice(this.books, choice, decision);
    this.facts = { ...this.facts, ...choice.campaign };
    const changed = changeProfile(this.profile, choice);
    this.books = bookProfile(this.books, gradeProfile(this.profile), gradeProfile(changed), decision, { text: choice.text, why: choice.why });
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
  return draft.kind === 'profile' ? { ...draft, google: [...draft.google] } : { ...draft };
}
