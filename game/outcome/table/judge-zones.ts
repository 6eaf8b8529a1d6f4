import type { Zone, ZonesDraft } from '../drafts';
import { zones } from '../drafts';
import type { TableVerdict } from '../grade';
import type { TableFinding } from './grade';
import type { ZonesTable } from './table';

const ring = (zone: Zone): number => zones.indexOf(zone);

/**
 * Reads where gestures were laid. From three quarters in their right ring on, with none two rings away
 * (panic taken for ease, or the reverse), the map is sound; under half right, or two of them two rings
 * away, it is off. What was not laid anywhere is not right. The thresholds are ours.
 */
export function judgeZones(table: ZonesTable, draft: ZonesDraft): { verdict: TableVerdict; findings: readonly TableFinding[] } {
  const laid = table.gestures.map((gesture) => ({ gesture, zone: draft.placed.find((place) => place.gesture === gesture.id)?.zone }));
  const right = laid.filter(({ gesture, zone }) => zone === gesture.zone).length;
  const far = laid.filter(({ gesture, zone }) => zone !== undefined && Math.abs(ring(zone) - ring(gesture.zone)) > 1).length;
  const findings = laid.map(({ gesture, zone }): TableFinding => {
    if (zone === undefined) return { item: gesture.id, case: 'unplaced', manner: 'weak' };
    if (zone === gesture.zone) return { item: gesture.id, case: 'right', manner: 'connects' };
    return ring(zone) < ring(gesture.zone) ? { item: gesture.id, case: 'dared', manner: 'pushes' } : { item: gesture.id, case: 'spared', manner: 'weak' };
  });
  const share = laid.length === 0 ? 1 : right / laid.length;
  const verdict = share < 0.5 || far >= 2 ? 'off' : share >= 0.75 && far === 0 ? 'sound' : 'uneven';
  return { verdict, findings: findings.toSorted((a, b) => a.item - b.item) };
}
