import { googleChecks, type GoogleCheck } from '../drafts';
import { profileParts } from './parts';
import { noticed, type ProfileBlock } from './profile-reading';

/** From so many checks on the test passes; from so many on it is mixed. */
export const googleBounds = { pass: 5, mixed: 3 } as const;

/** 5 or 6 checks pass, 3 or 4 are mixed, fewer fail. No luck in it. */
export function googleVerdict(passed: number): 'pass' | 'mixed' | 'fail' {
  return passed >= googleBounds.pass ? 'pass' : passed >= googleBounds.mixed ? 'mixed' : 'fail';
}

/** The checks that pass, each counted once. */
export function passedChecks(checks: readonly GoogleCheck[]): readonly GoogleCheck[] {
  return googleChecks.filter((check) => checks.includes(check));
}

/** Google test: what a stranger finds who types the name before answering. */
export const google: ProfileBlock = {
  id: 'google',
  check(profile) {
    const passed = passedChecks(profile.draft.google);
    const points = Math.round((passed.length * profileParts.google.parts.checks) / googleChecks.length);
    const missing = googleChecks.filter((check) => !passed.includes(check));
    return {
      points,
      findings: [
        noticed(profile, `google.${googleVerdict(passed.length)}`, points, 'google', { passed: passed.length }),
        ...missing.map((check) => noticed(profile, `google.missing-${check}`, 0, 'google')),
      ],
    };
  },
};
