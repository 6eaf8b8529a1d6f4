import { noticedInProfile, type ProfileBlock } from './profile-reading';

/** Proof and network (8): a recommendation, a featured resource, contacts that make sense. */
export const proof: ProfileBlock = {
  id: 'proof',
  of: 8,
  check(profile) {
    const points = profile.draft.proof ? 8 : 0;
    return { points, findings: [noticedInProfile(profile, 'proof', { case: points > 0 ? 'shown' : 'none', points, manner: points > 0 ? 'connects' : 'weak', field: 'proof' })] };
  },
};
