import type { TableDraft } from '../drafts';
import type { TableVerdict } from '../grade';
import type { Table } from './table';

/** What one item on a table shows, as data: `words/tables` says it, by the kind of table and the case. */
export interface TableFinding {
  readonly item: number; // the item's id
  readonly case: CardCase | GestureCase | SlotCase;
  readonly manner: 'connects' | 'weak' | 'pushes';
}

type CardCase = 'good' | 'fair' | 'poor' | 'missed'; // missed: a good one that was left lying while a lesser one was taken
type GestureCase =
  | 'right'
  | 'dared' // laid nearer than it lies for this person: they would be pushed
  | 'spared' // laid farther: they would be held back
  | 'unplaced';
export type SlotCase = 'right' | 'short' | 'long' | 'trap' | 'avoided'; // a trap took minutes, or was left at nothing

/** What a table is worth, and why, item by item in the story's order. */
export interface TableGrade {
  readonly kind: 'table';
  readonly table: Table;
  readonly draft: TableDraft; // of the same kind as the table
  readonly verdict: TableVerdict;
  readonly findings: readonly TableFinding[];
}
