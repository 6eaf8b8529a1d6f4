import type { Stage } from '../outcome/drafts';
import type { Effect } from '../outcome/standing';
import type { Table } from '../outcome/table/table';
import type { chipGroups, factKinds, formKinds, pickFields, starterFields } from './tag';
import type { CharacterName, Expression, PlaceName, Pose, Sound, TimeOfDay, Way } from './vocabulary';

/** Somebody on the stage, as the story placed them. */
export interface Standin {
  readonly who: CharacterName;
  readonly expression: Expression;
  readonly pose: Pose;
}

/** What the stage looks like while a line is on screen. Stays until a tag changes it. */
export interface Picture {
  readonly place: PlaceName;
  readonly time: TimeOfDay;
  readonly left: Standin | undefined;
  readonly right: Standin | undefined;
}

/** One card of text. */
export interface Line {
  readonly text: string; // plain text; the screen shows it as a text node and applies typography
  readonly speaker: CharacterName | undefined; // undefined: the narrator
  readonly picture: Picture;
  readonly sounds: readonly Sound[];
  readonly showsOutcome: boolean; // the simulated result is on screen with this line
  readonly pinned: boolean; // shown as a card somebody lays on the table, not as speech
}

/** What a choice does beyond moving the story. All of it stands in the choice's bracket. */
export interface Choice {
  readonly index: number; // Ink's own, valid for this beat only
  readonly id: string; // stable over edits and equal in both languages: knot.label
  readonly text: string;
  readonly effects: readonly Effect[];
  readonly why: string | undefined; // the reason told at the campfire
  readonly campaign: Readonly<Partial<Record<'invitations' | 'warmth' | 'posts' | 'contacts' | 'restricted' | 'ripe-ask', number>>>;
  readonly profile: readonly (readonly [element: string, value: string])[];
  readonly google: readonly (readonly [check: string, on: boolean])[];
  readonly verdict: string | undefined; // the form's verdict that takes this choice
  readonly way: Way | undefined; // the habit it shows
}

/** Something to fill in instead of a list of choices. */
export interface Form {
  readonly kind: (typeof formKinds)[number];
  readonly to: CharacterName | undefined; // the prospect an invitation goes to
  readonly stage: Stage; // how far the relation has come when it is written; only an invitation says more than the first
  readonly recallsNote: boolean; // begins with the note this player last sent to the same person, if there is one
  readonly facts: readonly { readonly kind: (typeof factKinds)[number]; readonly text: string }[];
  readonly chips: readonly { readonly group: (typeof chipGroups)[number]; readonly text: string }[];
  readonly picks: readonly { readonly field: (typeof pickFields)[number]; readonly text: string }[];
  readonly starter: Readonly<Partial<Record<(typeof starterFields)[number], string>>>; // what stands there first
  readonly model: Readonly<Partial<Record<(typeof starterFields)[number], string>>>; // a worked example, shown after the first try only
  readonly table: Table | undefined; // what lies on it, when the form is a table
}

/** What the end of a story says about it. */
export interface Ending {
  readonly id: string;
  readonly peers: readonly { readonly who: CharacterName; readonly text: string }[];
  readonly action: string | undefined; // one real thing to do on one's own profile
}

/** Everything from one decision to the next. */
export interface Beat {
  readonly knot: string | undefined; // where it began
  readonly lines: readonly Line[];
  readonly ask: string | undefined; // the question over the choices
  readonly hint: string | undefined; // Jo's, told only when asked for
  readonly note: string | undefined; // for whoever leads a room through the story; players never see it
  readonly form: Form | undefined;
  readonly choices: readonly Choice[]; // empty at the end
  readonly replies: readonly { readonly who: CharacterName; readonly text: string }[]; // what prospects answer, if they do
  readonly silence: string | undefined; // the line for those who do not
  readonly ending: Ending | undefined;
}
