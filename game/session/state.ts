import type { Draft, InvitationDraft, Lang, PredictionDraft, ProfileDraft } from '../outcome/drafts';
import type { Forecast } from '../outcome/forecast';
import type { Grade, LedgerEntry } from '../outcome/grade';
import type { Hat, Standing } from '../outcome/standing';
import type { TableGrade } from '../outcome/table/grade';
import type { Beat } from '../story/beat';
import type { MoveGrade } from '../story/explore/report';
import type { Help } from '../story/vocabulary';
import type { Habit, WayCount } from './habit';

/** Which hero the player picked; it changes the drawing, the name and the agreement of words. */
export type HeroName = 'sam' | 'samantha';

/** What is on screen. Shell and stage follow it; no screen starts another. */
export type Place = 'trail-map' | 'episode' | 'profile' | 'invitation' | 'prediction' | 'cards' | 'zones' | 'planner' | 'outcome' | 'debrief';

/** What the player likes, kept apart from any ride. */
export interface Settings {
  readonly lang: Lang;
  readonly hero: HeroName;
  readonly textSize: 100 | 125 | 150; // percent
  readonly motion: 'auto' | 'still'; // auto follows the system
  readonly sound: boolean;
  readonly lowPower: boolean; // no grain, poster instead of Phaser
}

/** Something the player must be told. `words/interface` has the sentence for each kind. */
export interface Notice {
  readonly kind:
    | 'cannot-save' // storage full or forbidden: the ride goes on, but closing the tab loses it
    | 'save-set-aside' // a save could not be read; it is kept, not overwritten
    | 'story-changed' // the story was edited since: resumed at the last certain point
    | 'story-fault' // the story stopped with an error or ran without end
    | 'story-refused' // a dropped file does not compile
    | 'resumed'; // goes on from where the player left
  readonly detail?: string; // a place or a message of the story's, shown as text
}

/** One try that was played before *What if?* went back: kept so that results can be compared. */
export interface EarlierTry {
  readonly standing: Standing;
  readonly accepted: number | undefined;
  readonly replies: number | undefined;
  readonly meetings: number | undefined;
}

/** The simulated result of the note that was sent, beside one other note under the same luck. */
export interface Outcome {
  readonly mine: Forecast;
  readonly other: { readonly kind: 'model' | 'starter'; readonly text: string; readonly forecast: Forecast };
  readonly bet: PredictionDraft | undefined;
  readonly google: { readonly passed: number; readonly of: number };
  readonly note: InvitationDraft;
}

/** The story's own gauge, beside the three scores. */
export interface Gauge {
  readonly name: string; // as the story calls it
  readonly value: number;
  readonly least: number;
  readonly most: number;
}

/** A table that was handed in, for the debrief to explain. */
export interface SortedTable {
  readonly decision: number; // index in the ride's log
  readonly ask: string | undefined; // the question it answered
  readonly grade: TableGrade;
}

/** A decision that cost points, for *What if?*. */
export interface Crossroads {
  readonly decision: number; // index in the ride's log
  readonly points: number; // negative: what it cost over the three scores
  readonly label: string; // the choice's text, or the first words of what was written
}

/** What a decision of a finished ride kept of what could still be had, as one grades a chess move. */
export interface GradedDecision {
  readonly decision: number; // index in the ride's log
  readonly grade: MoveGrade;
  readonly best: Standing; // at the end of the best ride from before it
  readonly still: Standing; // at the end of the best ride from after it
  readonly exact: boolean; // false: the best found; a better one may exist
}

/** What happened, oldest first; only ever appended to (and cut by *What if?*). */
export type JournalEntry =
  | { readonly type: 'chose'; readonly id: string; readonly text: string }
  | { readonly type: 'submitted'; readonly id: string; readonly draft: Draft; readonly grade?: Grade | undefined }; // a bet and a table have no grade here

/** Everything a screen depends on. The same state shown twice gives the same screen. */
export interface GameState {
  readonly place: Place;
  readonly settings: Settings;
  readonly busy: boolean; // a story is being fetched or compiled
  readonly episode: { readonly id: string; readonly title: string; readonly foreign: boolean } | undefined; // foreign: a dropped story, played without scores
  readonly beat: Beat | undefined; // undefined on the trail map
  readonly line: number; // the line on screen, index into beat.lines; choices show with the last
  readonly decisions: { readonly taken: number; readonly of: number | undefined }; // of: on a typical ride, if the story says so
  readonly standing: Standing;
  readonly ledger: readonly LedgerEntry[];
  readonly hat: Hat; // how far it has risen
  readonly gauge: Gauge | undefined;
  readonly ways: WayCount; // how often each habit showed
  readonly habit: Habit | undefined; // what the ride showed most, for the campfire's advice
  readonly help: Help; // how much of the checklist shows while writing
  readonly tables: readonly SortedTable[];
  readonly profile: ProfileDraft | undefined; // Sam's profile as it stands (last submitted, with what choices changed)
  readonly draft: Draft | undefined; // what is being written, not yet submitted
  readonly grade: Grade | undefined; // of `draft`; undefined for a prediction
  readonly tries: number; // times this very form was submitted before (What if?): worked examples show from 1 on
  readonly outcome: Outcome | undefined;
  readonly earlier: readonly EarlierTry[];
  readonly crossroads: readonly Crossroads[]; // the 1 to 3 decisions that cost most, worst first
  readonly grades: readonly GradedDecision[]; // of a finished ride, some seconds after its end; empty where they are not to be had
  readonly journal: readonly JournalEntry[];
  readonly resumable: { readonly episode: string; readonly decisions: number } | undefined; // a ride that waits, on the trail map
  readonly finished: readonly string[]; // ids of episodes played to an end on this device
  readonly notices: readonly Notice[];
}
