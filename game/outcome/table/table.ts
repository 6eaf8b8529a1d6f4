import type { CardWorth, Zone } from '../drafts';

/**
 * The three tables at which a player sorts instead of writing. Every item is known by its place in the
 * story's own list, which is the same in both languages; on screen it may lie elsewhere.
 */
export type Table = CardsTable | ZonesTable | PlannerTable;

/** Pick some of many. */
export interface CardsTable {
  readonly kind: 'cards';
  readonly picks: number; // how many may be picked, 1 or more
  readonly cards: readonly { readonly id: number; readonly worth: CardWorth; readonly text: string }[];
}

/** Say what each gesture is for this person: easy, a stretch, or panic. */
export interface ZonesTable {
  readonly kind: 'zones';
  readonly zones: readonly { readonly zone: Zone; readonly text: string }[]; // as they are called here, from the middle outwards
  readonly gestures: readonly { readonly id: number; readonly zone: Zone; readonly text: string }[];
}

/** Share a week's minutes out. */
export interface PlannerTable {
  readonly kind: 'planner';
  readonly minutes: number; // a week, 1 or more
  readonly slots: readonly { readonly id: number; readonly from: number; readonly to: number; readonly text: string }[]; // sound minutes; 0 to 0 is a trap
}
