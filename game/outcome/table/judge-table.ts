import type { TableDraft } from '../drafts';
import type { TableGrade } from './grade';
import { judgeCards } from './judge-cards';
import { judgePlanner } from './judge-planner';
import { judgeZones } from './judge-zones';
import type { Table } from './table';

/**
 * Tells what a table is worth and why.
 * @throws Error when the draft belongs to another kind of table.
 */
export function judgeTable(table: Table, draft: TableDraft): TableGrade {
  const grade = (read: Pick<TableGrade, 'verdict' | 'findings'>): TableGrade => ({ kind: 'table', table, draft, ...read });
  if (table.kind === 'cards' && draft.kind === 'cards') return grade(judgeCards(table, draft));
  if (table.kind === 'zones' && draft.kind === 'zones') return grade(judgeZones(table, draft));
  if (table.kind === 'planner' && draft.kind === 'planner') return grade(judgePlanner(table, draft));
  throw new Error(`A draft of "${draft.kind}" cannot be judged on a table of "${table.kind}".`);
}
