import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../game/outcome/criterion';
import type { ProfileGrade } from '../../../game/outcome/grade';
import { halves, lampCount, lampIds, lampsOf } from '../../../game/ui/forms/lamps';

function graded(blocks: ProfileGrade['blocks'], findings: readonly Finding[] = []): ProfileGrade {
  return {
    kind: 'profile',
    profile: 0,
    blocks,
    findings,
    verdict: 'half',
    google: { passed: 0, of: 6, verdict: 'fail' },
    labels: { customer_centric: 0, specific: 0, cv_like: 0, brand_consistent: 0, overall: 'weak' },
  };
}
const about = (criterion: string, field: Finding['field'], manner: Finding['manner'], points: number): Finding => ({
  criterion,
  case: 'c',
  score: 'profile',
  points,
  manner,
  field,
});

describe('the five lamps', () => {
  it('always hang in the same order, whatever the rubric lists', () => {
    expect(lampsOf(graded([])).map((lamp) => lamp.id)).toEqual([...lampIds]);
  });

  it('burn from three quarters of their points, and half from a third', () => {
    const lamps = lampsOf(
      graded([
        { id: 'look', points: 8, of: 10 },
        { id: 'headline', points: 7, of: 20 },
        { id: 'summary', points: 6, of: 25 },
      ]),
    );
    expect(lamps.slice(0, 3).map((lamp) => lamp.level)).toEqual(['lit', 'half', 'off']);
    expect(lampCount(lamps)).toBe(1.5);
  });

  it('gather activity, proof and the search under the last one', () => {
    const lamps = lampsOf(
      graded([
        { id: 'activity', points: 15, of: 15 },
        { id: 'proof', points: 8, of: 8 },
        { id: 'google', points: 2, of: 10 },
      ]),
    );
    expect(lamps.at(-1)).toMatchObject({ id: 'trail', level: 'lit' });
  });

  it('point at what pushes before what costs more but only could be firmer', () => {
    const pushes = about('buzz', 'headline', 'pushes', -3);
    const lamps = lampsOf(graded([], [about('whom', 'headline', 'weak', -10), pushes]));
    expect(lamps[1]?.worst).toBe(pushes);
  });

  it('give findings on the firm’s name to the firm’s lamp, wherever they were found', () => {
    expect(lampsOf(graded([], [about('branding', 'summary', 'weak', -4)]))[3]?.worst?.criterion).toBe('branding');
  });
});

describe('half lamps in figures', () => {
  it('are painted as ½', () => {
    expect([0, 0.5, 3, 3.5].map(halves)).toEqual(['0', '½', '3', '3½']);
  });
});
