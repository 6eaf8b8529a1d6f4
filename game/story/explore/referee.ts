import { type Effect, openingStanding, type Standing } from '../../outcome/standing';
import type { Beat } from '../beat';
import type { InkValue } from '../episode';

/**
 * The rules by which the game moves scores and tells Ink about them. Whoever explores hands them in:
 * this room knows Ink, not scoring. `session/referee` has those of the game.
 */
export interface Referee {
  readonly opening: Standing;
  /** Ink variables that the game sets once, when a ride begins, always to the same value. */
  readonly given: Readonly<Record<string, InkValue>>;
  /** Ink variables that the game may set before any beat, and between which whole numbers. 0 to 1 stands for false and true. */
  readonly told: Readonly<Record<string, readonly [least: number, most: number]>>;
  /**
   * What may happen at a beat: one option per choice, at a form one per text tried. `carried` holds
   * what the game remembers between beats beside Ink; asking it for a name makes the states that
   * differ in it count as different, so only what decides about points should be asked for.
   */
  options(beat: Beat, carried: (name: string) => unknown): readonly Option[];
}

/** One thing a player may do at a beat. */
export interface Option {
  readonly choice: number; // position in the beat's choices
  readonly text: string | undefined; // which text was tried, at a form; undefined for a plain choice
  readonly effects: readonly Effect[]; // booked one after the other, each within 0..100
  readonly carries: Readonly<Record<string, unknown>>; // what the game remembers from now on
}

/** For stories from anywhere: only the effects in the brackets count, and nothing is told to Ink but the three scores. */
export const bracketReferee: Referee = {
  opening: openingStanding,
  given: {},
  told: {},
  options: (beat) => beat.choices.map(({ effects }, choice) => ({ choice, text: undefined, effects, carries: {} })),
};
