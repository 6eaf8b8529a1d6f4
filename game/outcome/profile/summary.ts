import type { Finding } from '../criterion';
import { noticedInProfile, type ProfileBlock } from './profile-reading';

/** Summary (25): the reader's problem 8, evidence 6, own voice 3, a question or a resource 4, not a CV 4. */
export const summary: ProfileBlock = {
  id: 'summary',
  of: 25,
  check(profile) {
    const { labels, question } = profile;
    const findings: Finding[] = [];
    if (profile.summary.words === 0) return { points: 0, findings: [noticedInProfile(profile, 'summary', { case: 'empty', points: 0, manner: 'weak', field: 'summary' })] };
    const problem = labels.customer_centric >= 2 ? 8 : labels.customer_centric === 1 ? 3 : 0;
    const evidence = labels.specific >= 3 ? 6 : labels.specific === 2 ? 4 : 0;
    const buzzing = profile.buzz.filter((one) => one.field === 'summary');
    const voice = buzzing.length === 0 && profile.summary.words >= 10 ? 3 : 0;
    const open = question ?? profile.dialogue.find((one) => one.field === 'summary');
    const cv = profile.cv.filter((one) => one.field === 'summary');
    const notCv = labels.cv_like <= 1 ? 4 : 0;
    findings.push(
      noticedInProfile(profile, 'summary', {
        case: problem === 8 ? 'their-problem' : 'no-problem',
        points: problem,
        manner: problem === 8 ? 'connects' : 'weak',
        field: 'summary',
        at: problem === 8 ? profile.problems.find((one) => one.field === 'summary') : undefined,
      }),
    );
    if (evidence > 0)
      findings.push(
        noticedInProfile(profile, 'summary', {
          case: 'evidence',
          points: evidence,
          manner: 'connects',
          field: 'summary',
          at: profile.counts.find((one) => one.field === 'summary'),
        }),
      );
    if (open !== undefined) findings.push(noticedInProfile(profile, 'summary', { case: 'open-door', points: 4, manner: 'connects', field: 'summary', at: open }));
    if (notCv === 0) findings.push(noticedInProfile(profile, 'cv', { case: 'list', points: -4, manner: 'weak', field: 'summary', at: cv[0] }));
    if (buzzing.length > 0) findings.push(noticedInProfile(profile, 'buzz', { case: 'summary', points: 0, manner: 'weak', field: 'summary', at: buzzing[0] }));
    const cap = labels.cv_like === 3 ? 6 : labels.specific === 0 && buzzing.length >= 2 ? 10 : 25;
    return { points: Math.min(cap, problem + evidence + voice + (open === undefined ? 0 : 4) + notCv), findings };
  },
};
