import type { Finding } from '../criterion';
import { googleChecks, type ProfileDraft } from '../drafts';
import type { ProfileGrade } from '../grade';
import { activity } from './activity';
import { branding } from './branding';
import { google, googleVerdict, passedChecks } from './google';
import { headline } from './headline';
import { look } from './look';
import { proof } from './proof';
import { type ProfileBlock, readProfile } from './profile-reading';
import { summary } from './summary';
import { profileVerdict } from './verdict';

/** The blocks of the profile rubric; their points add up to 100. */
export const profileBlocks: readonly ProfileBlock[] = [look, headline, summary, branding, activity, proof, google];

/** Tells what a profile is worth and why: P, 0..100, block by block, with every finding behind it. */
export function gradeProfile(draft: ProfileDraft): ProfileGrade {
  const profile = readProfile(draft);
  const findings: Finding[] = [];
  const blocks = profileBlocks.map((block) => {
    const result = block.check(profile);
    findings.push(...result.findings);
    return { id: block.id, points: result.points, of: block.of };
  });
  const passed = passedChecks(draft.google).length;
  return {
    kind: 'profile',
    profile: Math.max(
      0,
      Math.min(
        100,
        blocks.reduce((sum, block) => sum + block.points, 0),
      ),
    ),
    blocks,
    google: { passed, of: googleChecks.length, verdict: googleVerdict(passed) },
    labels: profile.labels,
    verdict: profileVerdict(profile.labels),
    findings,
  };
}
