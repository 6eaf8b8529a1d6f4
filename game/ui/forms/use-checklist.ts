import { useState } from 'preact/hooks';
import type { GameState } from '../../session/state';

/** Whether the reading of a draft shows beside it while it is written. */
export interface Checklist {
  readonly shown: boolean;
  readonly toggle: (() => void) | undefined; // shows it, and hides it again; undefined where the player has no say
}

/**
 * Help fades over the season: the first episodes show the checklist, the middle ones on demand, the last
 * ones not at all. Once a form was handed in, its reading was told at the campfire: on another try it may
 * be asked for in every episode.
 */
export function useChecklist({ help, tries }: Pick<GameState, 'help' | 'tries'>): Checklist {
  const [asked, setAsked] = useState(false);
  if (help === 'visible') return { shown: true, toggle: undefined };
  if (help === 'none' && tries === 0) return { shown: false, toggle: undefined };
  return { shown: asked, toggle: () => setAsked(!asked) };
}
