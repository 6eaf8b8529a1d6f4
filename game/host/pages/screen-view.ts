import type { Draft, Lang } from '../../outcome/drafts';
import type { Standing } from '../../outcome/standing';
import type { Cue } from '../../stage/cue';
import type { Form } from '../../story/beat';
import type { CharacterName } from '../../story/vocabulary';
import type { RoomFire } from './fire';
import type { RoadEnd } from './roads';

/** A line of the story as the room reads it. */
export interface SpokenLine {
  readonly text: string;
  readonly speaker: CharacterName | undefined;
  readonly pinned: boolean;
}

export interface ShownOption {
  readonly text: string;
  readonly count: number | undefined; // undefined: hidden
  readonly leads: boolean; // has most votes, once they are shown
}

/** What a table that plays as a team has said: its leading options, several when it is divided. */
export interface TableAnswer {
  readonly table: number;
  readonly options: readonly number[];
}

/** How phones come into the room. */
export interface Door {
  readonly word: string;
  readonly address: string; // as it is read aloud
  readonly link: string; // as the code holds it
}

/** What the room sees, and nothing else: no note to the host, no count before its time. Plain data, it goes from window to window. */
export type Show =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'lobby'; readonly title: string }
  | { readonly kind: 'line'; readonly line: SpokenLine | undefined; readonly road: { readonly option: number; readonly text: string } | undefined }
  | {
      readonly kind: 'vote';
      readonly question: string;
      readonly line: SpokenLine | undefined;
      readonly options: readonly ShownOption[];
      readonly phase: 'soon' | 'open' | 'closed' | 'shown'; // soon: to be read, the vote is not open yet
      readonly n: number;
      readonly closesAt: number | undefined;
      readonly seconds: number | null; // how long it lasts in all
      readonly tables: readonly TableAnswer[]; // once the result is shown
      readonly byHand: boolean;
      readonly tie: boolean;
    }
  | { readonly kind: 'defence'; readonly option: number; readonly text: string; readonly until: number }
  | { readonly kind: 'ends'; readonly ends: readonly RoadEnd[] }
  | { readonly kind: 'form'; readonly question: string | undefined; readonly form: Form; readonly draft: Draft }
  | {
      readonly kind: 'notes';
      readonly question: string;
      readonly phase: 'open' | 'closed';
      readonly n: number;
      readonly spread: readonly number[] | undefined; // notes per fifth of the tone scale, lowest first
      readonly aloud: readonly string[];
    }
  | {
      readonly kind: 'outcome';
      readonly line: SpokenLine | undefined;
      readonly figures: { readonly invited: number; readonly accepted: number; readonly replies: number; readonly meetings: number };
    }
  | { readonly kind: 'fire'; readonly fire: RoomFire };

export interface ScreenView {
  readonly lang: Lang;
  readonly blank: boolean;
  readonly door: Door | undefined; // undefined: hands are raised
  readonly seats: number; // 0 when unknown
  readonly cue: Cue | undefined; // the picture behind the words, where there is one
  readonly standing: Standing | undefined;
  readonly show: Show;
}
