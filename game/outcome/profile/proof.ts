import { profileParts } from './parts';
import { noticed, type ProfileBlock } from './profile-reading';

/** Proof and network: a recommendation or a featured resource, so that somebody else speaks for the sender. */
export const proof: ProfileBlock = {
  id: 'proof',
  check(profile) {
    const points = profile.draft.proof ? profileParts.proof.parts.shown : 0;
    return { points, findings: [noticed(profile, points > 0 ? 'proof.shown' : 'proof.none', points, 'proof')] };
  },
};
