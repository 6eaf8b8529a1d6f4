import type { Cue } from '../stage/cue';
import type { StageSettings } from '../stage/stage';
import type { Ease } from './ease';
import type { Habit } from './habits';
import type { Destination } from './movements';
import type { OpenGame } from './open-game';
import type { Container } from './phaser-entry';
import type { Drawing } from './raster';
import type { Texture } from './texture-shelf';
import type { View } from './view';

/** What a picture may use of the house it plays in, for the length of one cue. */
export interface Theatre {
  readonly scene: OpenGame['scene'];
  readonly pulse: OpenGame['pulse'];
  readonly view: View;
  readonly settings: StageSettings;
  /** Paints a drawing, or finds it painted. It stays painted until a later cue does without it. */
  take(drawing: Drawing): Promise<Texture>;
  /** Moves values of `target` to others in so many milliseconds; sets them at once when the picture must keep still. */
  move<T extends object>(target: T, to: Destination<T>, milliseconds: number, ease: Ease, delay?: number): void;
  /** Ends the movement of a target where it is. */
  halt(target: object): void;
}

/** What stands on the stage for one kind of cue. */
export interface Picture {
  readonly root: Container;
  /** Its small movements while nobody does anything; asked for anew after every cue. */
  habits(): readonly Habit[];
  /** What follows a cue at once and only once, like the first words of a line. */
  gestures(): readonly Habit[];
}

/** A picture that is loaded and may begin. */
export interface Take {
  /** Milliseconds over which the picture before dissolves into this one; 0 when it is changed in place. */
  readonly dissolve: number;
  /** Puts up a new picture, or changes the one before and returns it. */
  play(): Picture;
}

/** Loads what a cue needs without touching what is on the stage. */
export type Director = (theatre: Theatre, cue: Cue, before: Picture | undefined) => Promise<Take>;
