import type { Finding } from '../criterion';
import { noticedInProfile, type ProfileBlock } from './profile-reading';

/** Photo (6) and banner (4): a recent face people would know again, and the employer's colours behind it. */
export const look: ProfileBlock = {
  id: 'look',
  of: 10,
  check(profile) {
    const { photo, banner } = profile.draft;
    const face = photo === 'recent' ? 6 : 0;
    const colours = banner === 'employer' ? 4 : 0;
    const findings: Finding[] = [
      noticedInProfile(profile, 'photo', { case: photo, points: face, manner: face > 0 ? 'connects' : 'weak', field: 'photo' }),
      noticedInProfile(profile, 'banner', { case: banner, points: colours, manner: colours > 0 ? 'connects' : 'weak', field: 'banner' }),
    ];
    return { points: face + colours, findings };
  },
};
