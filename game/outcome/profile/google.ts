import { googleChecks, type GoogleCheck } from '../drafts';
import { noticedInProfile, type ProfileBlock } from './profile-reading';

/** 5 or 6 checks pass, 3 or 4 are mixed, fewer fail. No luck in it. */
export function googleVerdict(passed: number): 'pass' | 'mixed' | 'fail' {
  return passed >= 5 ? 'pass' : passed >= 3 ? 'mixed' : 'fail';
}

/** The checks that pass, each counted once. */
export function passedChecks(checks: readonly GoogleCheck[]): readonly GoogleCheck[] {
  return googleChecks.filter((check) => checks.includes(check));
}

/** Google test (10): what a stranger finds who types the name before answering. */
export const google: ProfileBlock = {
  id: 'google',
  of: 10,
  check(profile) {
    const passed = passedChecks(profile.draft.google);
    const points = Math.round((passed.length * 10) / googleChecks.length);
    const missing = googleChecks.filter((check) => !passed.includes(check));
    return {
      points,
      findings: [
        noticedInProfile(profile, 'google', {
          case: googleVerdict(passed.length),
          points,
          manner: passed.length >= 5 ? 'connects' : 'weak',
          field: 'google',
          values: { passed: passed.length },
        }),
        ...missing.map((check) => noticedInProfile(profile, 'google', { case: `missing-${check}`, points: 0, manner: 'note', field: 'google' })),
      ],
    };
  },
};
