import type { CharacterName, Expression, PlaceName, Pose, TimeOfDay } from '../story/vocabulary';

/** Which of the two drawn heroes the player picked. */
export type Hero = 'sam' | 'samantha';

/** The hat is the arc: 1 quick draw, 2 listens, 3 connects. Follows the scores, never the episode number. */
export type Bearing = 1 | 2 | 3;

/** Somebody on the stage. Facing is decided by the side they stand on: always towards the middle. */
export interface Figure {
  readonly who: CharacterName;
  readonly expression: Expression;
  readonly pose: Pose;
}

/** A scene of the story: a place and up to two people. */
export interface SceneCue {
  readonly kind: 'scene';
  readonly place: PlaceName;
  readonly time: TimeOfDay;
  readonly left: Figure | undefined;
  readonly right: Figure | undefined;
  readonly speaker: 'left' | 'right' | undefined; // whose mouth moves and who gets the focus on a phone
  readonly backdropOnly: boolean; // true behind a form: low contrast, nobody in front
}

/** The title: the valley seen over Sam's shoulder. */
export interface MapCue {
  readonly kind: 'map';
  readonly current: number; // 1..10, the episode that waits; the wire is lit up to there
  readonly done: readonly number[];
}

/** The outcome: one street twice, split by a wipe. `lit` names the contacts whose windows are lit. */
export interface TownsCue {
  readonly kind: 'towns';
  readonly left: Town;
  readonly right: Town;
  readonly wipe: number; // 0..1, where the split stands from the left
}
export interface Town {
  readonly mood: 'ghost' | 'live';
  readonly lit: readonly CharacterName[];
}

/** The debrief: up to six people around a fire at night. */
export interface CampfireCue {
  readonly kind: 'campfire';
  readonly circle: readonly Figure[]; // from left to right
}

/** Everything a picture depends on. The same cue shown twice gives the same picture. */
export interface Cue {
  readonly picture: SceneCue | MapCue | TownsCue | CampfireCue;
  readonly hero: Hero;
  readonly bearing: Bearing;
}
