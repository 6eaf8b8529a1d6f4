import type { Finding } from '../criterion';
import { profileParts } from './parts';
import { noticed, type ProfileBlock } from './profile-reading';

const { parts, limits } = profileParts.branding;
const cases = ['branding.lone-rider', 'branding.half-branded', 'branding.named-twice', 'branding.woven'] as const;
const words = [0, limits.half, parts.named, parts.named + parts.explained] as const;

/** So many brochure words make a parrot of a profile that does name its house. */
const parrotFrom = 3;

/** Branding: the employer named the same in headline, summary and banner, and what it does for whom. */
export const branding: ProfileBlock = {
  id: 'branding',
  check(profile) {
    const { company, banner } = profile.draft;
    const { brand, buzz } = profile.texts;
    if (brand.stranger !== undefined) return { points: limits.stale, findings: [noticed(profile, 'branding.other-house', limits.stale, brand.stranger, { company })] };
    const level = profile.labels.brand_consistent as 0 | 1 | 2 | 3;
    const parrots = level > 0 && buzz.length >= parrotFrom;
    const earned = level === 0 ? 0 : words[level] + (banner === 'employer' ? parts.colours : 0);
    const points = parrots ? Math.min(limits.parrot, earned) : earned;
    const at = brand.headline[0] ?? brand.summary[0];
    const findings: Finding[] = [noticed(profile, cases[level], points, at ?? 'summary', { company })];
    if (parrots) findings.push(noticed(profile, 'branding.parrot', 0, buzz[0], { company }));
    return { points, findings };
  },
};
