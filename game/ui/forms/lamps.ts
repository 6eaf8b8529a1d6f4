import type { Finding } from '../../outcome/criterion';
import type { ProfileGrade } from '../../outcome/grade';

/** The five lamps over the poster, in the order they hang. The last one hangs beyond the poster: it is not written here. */
export const lampIds = ['picture', 'headline', 'summary', 'brand', 'trail'] as const;
export type LampId = (typeof lampIds)[number];

export interface Lamp {
  readonly id: LampId;
  readonly level: 'lit' | 'half' | 'off';
  readonly worst: Finding | undefined; // what to look at next, when something is open
  readonly best: Finding | undefined; // what already works
}

function lampOfBlock(block: string): LampId {
  if (/^(look|photo|banner)/.test(block)) return 'picture';
  if (block.startsWith('headline')) return 'headline';
  if (block.startsWith('summary')) return 'summary';
  if (block.startsWith('brand')) return 'brand';
  return 'trail';
}

function lampOfFinding(finding: Finding): LampId {
  if (finding.criterion.startsWith('brand')) return 'brand';
  if (finding.field === 'photo' || finding.field === 'banner') return 'picture';
  if (finding.field === 'headline' || finding.field === 'summary') return finding.field;
  return 'trail';
}

const gravity: Record<Finding['manner'], number> = { pushes: 3, weak: 2, note: 1, connects: 0 };

/** Whether `a` deserves attention before `b`: what pushes first, then what costs most. */
export function worseFirst(a: Finding, b: Finding): number {
  return gravity[b.manner] - gravity[a.manner] || a.points - b.points;
}

/** Gathers the rubric's blocks under five lamps: lit from three quarters of the points, half from a third. */
export function lampsOf(grade: ProfileGrade): Lamp[] {
  return lampIds.map((id) => {
    const blocks = grade.blocks.filter((block) => lampOfBlock(block.id) === id);
    const points = blocks.reduce((sum, block) => sum + block.points, 0);
    const most = blocks.reduce((sum, block) => sum + block.of, 0);
    const ratio = most > 0 ? points / most : 0;
    const findings = grade.findings.filter((finding) => lampOfFinding(finding) === id);
    return {
      id,
      level: ratio >= 0.75 ? 'lit' : ratio >= 1 / 3 ? 'half' : 'off',
      worst: findings.filter((finding) => finding.manner !== 'connects').sort(worseFirst)[0],
      best: findings.find((finding) => finding.manner === 'connects'),
    };
  });
}

/** How many lamps burn, counting a half one as a half: 0 to 5. */
export function lampCount(lamps: readonly Lamp[]): number {
  return lamps.reduce((sum, lamp) => sum + (lamp.level === 'lit' ? 1 : lamp.level === 'half' ? 0.5 : 0), 0);
}

/** 3.5 as it is painted: 3½. */
export function halves(count: number): string {
  const whole = Math.floor(count);
  return count === whole ? String(whole) : `${whole === 0 ? '' : whole}½`;
}
