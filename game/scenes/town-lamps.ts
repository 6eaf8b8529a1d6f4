import type { CharacterName } from '../story/vocabulary';
import { houses } from '../stage/layout';

const lampFade = 350; // milliseconds one lamp takes
const stagger = 90; // milliseconds between a house and the next along the wire

/** How long it takes until every house of the street is lit. */
export const lampTime = lampFade + stagger * (houses.length - 1);

/** One house of the street, in units of the picture from its left edge. */
export interface Column {
  readonly owner: CharacterName;
  readonly from: number;
  readonly to: number;
}

/** The street cut between its houses. */
export const columns: readonly Column[] = houses.map(({ owner, x }, index) => {
  const edge = (other: number | undefined, end: number): number => (other === undefined ? end : ((x + other) / 2 / 100) * 1920);
  return { owner, from: edge(houses[index - 1]?.x, 0), to: edge(houses[index + 1]?.x, 1920) };
});

/** How brightly the house with this number is lit (0..1) so many milliseconds after the first lamp. */
export function lightAt(house: number, elapsed: number): number {
  return Math.min(1, Math.max(0, (elapsed - house * stagger) / lampFade));
}
