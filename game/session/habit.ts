import { messageVerdicts, missedVerdict } from '../outcome/grade';
import { type Way, ways } from '../story/vocabulary';

/** How often each habit showed in a ride. */
export type WayCount = Readonly<Record<Way, number>>;
export const noWays: WayCount = { listens: 0, pushes: 0, hides: 0, copies: 0 };

/** What a message shows when the story does not say it: asking too soon, a brochure, everybody's note, an interest, an opening let pass. */
const wayOfMessage: Readonly<Record<string, Way>> = { asks: 'pushes', pitches: 'pushes', generic: 'copies', connects: 'listens', [missedVerdict]: 'hides' };

/** The habit that a choice shows, by its own tag or by the verdict on the message that led to it. */
export function wayOf(choice: { readonly way: Way | undefined }, verdict: string | undefined): Way | undefined {
  const isMessage = verdict === missedVerdict || messageVerdicts.some((known) => known === verdict);
  return choice.way ?? (isMessage && verdict !== undefined ? wayOfMessage[verdict] : undefined);
}

/** The habit a ride showed, for the advice at the campfire. */
export interface Habit {
  readonly way: Way;
  readonly times: number; // how often it showed
  readonly of: number; // decisions that showed any habit
}

/**
 * Reads a ride's habit. Two thirds of listening, and it is that; otherwise the fault that showed most
 * often, in the order of `ways` when two are level. Undefined when no choice showed anything. The
 * share is ours. A shy ride and a pushy one need opposite advice, so no mixture is told.
 */
export function habitOf(count: WayCount): Habit | undefined {
  const of = ways.reduce((sum, way) => sum + count[way], 0);
  if (of === 0) return undefined;
  const faults = ways.filter((way) => way !== 'listens').toSorted((a, b) => count[b] - count[a]);
  const way = count.listens * 3 >= of * 2 ? 'listens' : (faults[0] ?? 'pushes');
  return { way, times: count[way], of };
}
