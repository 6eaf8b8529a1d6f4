import type { Finding } from '../criterion';
import { googleChecks, type ProfileDraft } from '../drafts';
import type { ProfileGrade } from '../grade';
import { activity } from './activity';
import { branding } from './branding';
import { google, googleVerdict, passedChecks } from './google';
import { headline } from './headline';
import { most } from './parts';
import { photoBanner } from './photo-banner';
import { type ProfileBlock, readProfile } from './profile-reading';
import { proof } from './proof';
import { summary } from './summary';
import { profileVerdict } from './verdict';

/** The blocks of the profile rubric; their points add up to 100. */
const blocks: readonly ProfileBlock[] = [photoBanner, headline, summary, branding, activity, proof, google];

/** Tells what a profile is worth and why: P, 0..100, block by block, with every finding behind it. */
export function gradeProfile(draft: ProfileDraft): ProfileGrade {
  const profile = readProfile(draft);
  const findings: Finding[] = [];
  const graded = blocks.map((block) => {
    const result = block.check(profile);
    findings.push(...result.findings);
    return { id: block.id, points: result.points, of: most(block.id) };
  });
  const passed = passedChecks(draft.google).length;
  return {
    kind: 'profile',
    profile: graded.reduce((sum, block) => sum + block.points, 0),
    blocks: graded,
    google: { passed, of: googleChecks.length, verdict: googleVerdict(passed) },
    labels: profile.labels,
    verdict: profileVerdict(profile.labels),
    findings,
  };
}
