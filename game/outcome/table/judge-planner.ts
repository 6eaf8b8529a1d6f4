import type { PlannerDraft } from '../drafts';
import type { TableVerdict } from '../grade';
import type { SlotCase, TableFinding } from './grade';
import type { PlannerTable } from './table';

const manner: Readonly<Record<SlotCase, TableFinding['manner']>> = { right: 'connects', avoided: 'connects', short: 'weak', long: 'pushes', trap: 'pushes' };

/**
 * Reads a week. Three quarters of the slots that deserve time within their sound range, and nothing for
 * a trap, is sound; fewer than half of them, more than a quarter of the minutes in traps, an empty week
 * or one beyond its budget is off. The thresholds are ours.
 */
export function judgePlanner(table: PlannerTable, draft: PlannerDraft): { verdict: TableVerdict; findings: readonly TableFinding[] } {
  const slots = table.slots.map((slot) => {
    const minutes = draft.minutes[slot.id] ?? 0;
    const isTrap = slot.to === 0;
    const found: SlotCase = isTrap ? (minutes > 0 ? 'trap' : 'avoided') : minutes < slot.from ? 'short' : minutes > slot.to ? 'long' : 'right';
    return { id: slot.id, minutes, isTrap, found };
  });
  const total = slots.reduce((sum, slot) => sum + slot.minutes, 0);
  const lost = slots.reduce((sum, slot) => (slot.isTrap ? sum + slot.minutes : sum), 0);
  const worthy = slots.filter((slot) => !slot.isTrap);
  const share = worthy.length === 0 ? 1 : worthy.filter((slot) => slot.found === 'right').length / worthy.length;
  const isOff = total === 0 || total > table.minutes || share < 0.5 || lost > total / 4;
  return {
    verdict: isOff ? 'off' : share >= 0.75 && lost === 0 ? 'sound' : 'uneven',
    findings: slots.map(({ id, found }) => ({ item: id, case: found, manner: manner[found] })),
  };
}
