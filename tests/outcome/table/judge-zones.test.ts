import { describe, expect, it } from 'vitest';
import type { Zone } from '../../../game/outcome/drafts';
import { judgeZones } from '../../../game/outcome/table/judge-zones';
import type { ZonesTable } from '../../../game/outcome/table/table';

const right: readonly Zone[] = ['easy', 'easy', 'easy', 'stretch', 'stretch', 'stretch', 'panic', 'panic'];
const table: ZonesTable = { kind: 'zones', zones: [], gestures: right.map((zone, id) => ({ id, zone, text: `gesture ${id}` })) };
const judge = (changed: Readonly<Record<number, Zone | undefined>> = {}) =>
  judgeZones(table, {
    kind: 'zones',
    placed: right.flatMap((zone, gesture) => {
      const laid = gesture in changed ? changed[gesture] : zone;
      return laid ? [{ gesture, zone: laid }] : [];
    }),
  });

describe('a map of zones', () => {
  it('with every gesture in its ring is sound, and with two in the ring beside theirs still is', () => {
    expect(judge().verdict).toBe('sound');
    expect(judge({ 0: 'stretch', 3: 'easy' }).verdict).toBe('sound');
  });

  it('with one gesture two rings away is uneven, however right the rest', () => {
    expect(judge({ 6: 'easy' }).verdict).toBe('uneven');
    expect(judge({ 0: 'stretch', 1: 'stretch', 3: 'easy' }).verdict).toBe('uneven');
  });

  it('with two gestures two rings away, or with most of them wrong, is off', () => {
    expect(judge({ 6: 'easy', 7: 'easy' }).verdict).toBe('off');
    expect(judge({ 0: 'stretch', 1: 'stretch', 2: 'stretch', 3: 'easy', 4: 'easy' }).verdict).toBe('off');
    expect(judgeZones(table, { kind: 'zones', placed: [] }).verdict).toBe('off');
  });

  it('tells who would be pushed, who would be held back, and what was not laid at all', () => {
    const { findings } = judge({ 0: 'panic', 3: 'easy', 4: undefined });
    expect(findings.slice(0, 5)).toEqual([
      { item: 0, case: 'spared', manner: 'weak' },
      { item: 1, case: 'right', manner: 'connects' },
      { item: 2, case: 'right', manner: 'connects' },
      { item: 3, case: 'dared', manner: 'pushes' },
      { item: 4, case: 'unplaced', manner: 'weak' },
    ]);
  });
});
