import { profileParts } from './parts';
import { noticed, type ProfileBlock } from './profile-reading';

const { photo: face, banner: colours } = profileParts['photo-banner'].parts;

/** Photo and banner: a recent face people would know again, and the employer's colours behind it. */
export const photoBanner: ProfileBlock = {
  id: 'photo-banner',
  check(profile) {
    const { photo, banner } = profile.draft;
    const findings = [
      noticed(profile, `photo.${photo}`, photo === 'recent' ? face : 0, 'photo'),
      noticed(profile, `banner.${banner}`, banner === 'employer' ? colours : 0, 'banner'),
    ];
    return { points: findings.reduce((sum, finding) => sum + finding.points, 0), findings };
  },
};
