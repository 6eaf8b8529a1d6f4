import type { Finding } from '../criterion';
import { graphemes } from '../invitation/length';
import { noticedInProfile, type ProfileBlock } from './profile-reading';

/** What the networks keep of a headline. */
const headlineLimit = 220;

/** Headline (20): whom it helps and with what 10, the employer 4, concrete words 4, short enough 2. */
export const headline: ProfileBlock = {
  id: 'headline',
  of: 20,
  check(profile) {
    const { headline: reading, brand, openTo } = profile;
    const findings: Finding[] = [];
    if (reading.words === 0) return { points: 0, findings: [noticedInProfile(profile, 'headline', { case: 'empty', points: 0, manner: 'weak', field: 'headline' })] };
    const inHeadline = (list: readonly { readonly field: string }[]): boolean => list.some((one) => one.field === 'headline');
    const helps = profile.helps.find((one) => one.field === 'headline');
    const whom = helps === undefined ? 0 : inHeadline(profile.problems) || inHeadline(profile.counts) ? 10 : 5;
    const employer = brand.headline > 0 ? 4 : 0;
    const buzz = profile.buzz.find((one) => one.field === 'headline');
    const concrete = buzz === undefined && reading.words >= 4 && whom > 0 ? 4 : 0;
    const short = graphemes(profile.draft.headline) <= headlineLimit ? 2 : 0;
    const separators = profile.draft.headline.match(/[|#\u2022]|\p{Extended_Pictographic}/gu)?.length ?? 0;
    const keywords = separators > 4 ? -3 : 0;
    if (openTo?.field === 'headline') {
      findings.push(noticedInProfile(profile, 'headline', { case: 'open-to-all', points: 0, manner: 'pushes', field: 'headline', at: openTo }));
      return { points: 0, findings };
    }
    if (whom > 0)
      findings.push(noticedInProfile(profile, 'headline', { case: whom === 10 ? 'whom-and-what' : 'whom', points: whom, manner: 'connects', field: 'headline', at: helps }));
    else findings.push(noticedInProfile(profile, 'headline', { case: 'title-only', points: 0, manner: 'weak', field: 'headline' }));
    if (buzz !== undefined) findings.push(noticedInProfile(profile, 'buzz', { case: 'headline', points: 0, manner: 'weak', field: 'headline', at: buzz }));
    if (keywords < 0) findings.push(noticedInProfile(profile, 'headline', { case: 'keywords', points: keywords, manner: 'weak', field: 'headline' }));
    const cap = whom > 0 ? 20 : employer > 0 ? 6 : 3;
    return { points: Math.max(0, Math.min(cap, whom + employer + concrete + short + keywords)), findings };
  },
};
