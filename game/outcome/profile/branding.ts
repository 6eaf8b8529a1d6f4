import { noticedInProfile, type ProfileBlock } from './profile-reading';

/** Branding (12): the employer named the same in headline, summary and banner, and what it does for whom. */
export const branding: ProfileBlock = {
  id: 'branding',
  of: 12,
  check(profile) {
    const level = profile.labels.brand_consistent;
    const banner = profile.draft.banner === 'employer' ? 2 : 0;
    const text = [0, 4, 6, 10][level] ?? 0;
    const parrot = profile.buzz.length >= 3 ? 8 : 12;
    const points = Math.min(parrot, level === 0 ? 0 : text + banner);
    const name = ['lone-rider', 'half-branded', 'named-twice', 'woven'][level] ?? 'lone-rider';
    return {
      points,
      findings: [
        noticedInProfile(profile, 'branding', { case: name, points, manner: level >= 2 ? 'connects' : 'weak', field: 'summary', values: { company: profile.draft.company } }),
      ],
    };
  },
};
