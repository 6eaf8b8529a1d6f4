import type { Lang } from '../outcome/drafts';
import { stateOf } from './picture';
import type { GameState, HeroName, Settings } from './state';

/**
 * The start of an episode as it was recorded when the game was built: what its first decision looks
 * like, and what every answer to it leads to.
 */
export interface Opening {
  readonly begins: GameState;
  readonly answers: Readonly<Record<number, GameState>>; // by the choice's index
}

/** The same opening in either language, with either hero. */
export type Openings = Readonly<Record<Lang, Readonly<Record<HeroName, Opening>>>>;

/** The title as somebody finds it who never played here. */
export function newcomerState(settings: Settings): GameState {
  return stateOf(undefined, { settings, busy: false, grades: [], resumable: undefined, finished: [], notices: [], hatOnMap: 1 });
}
