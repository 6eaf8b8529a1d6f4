import type { Finding } from '../criterion';
import { graphemes } from '../invitation/length';
import { profileLexicon } from '../lexicon/profile-lexicon';
import type { ProfileCase } from './cases';
import { headlineLimit, profileParts } from './parts';
import { noticed, type ProfileBlock, type ProfileReading } from './profile-reading';
import type { Whom } from './whom-reading';

const { parts, limits } = profileParts.headline;

/** Bars, hashes and pictures beyond these speak to robots. */
const separatorsAllowed = 4;

function separators(text: string): number {
  return text.match(/[|#\u2022\u00B7]|\p{Extended_Pictographic}/gu)?.length ?? 0;
}

/** Whom the headline helps, the most telling first. */
function bestWhom(profile: ProfileReading): Whom | undefined {
  const worth = (one: Whom): number => (one.named ? 2 : 0) + (one.forWhat ? 1 : 0);
  return profile.texts.whom.filter((one) => one.at.field === 'headline').toSorted((a, b) => worth(b) - worth(a))[0];
}

/** A headline that names no reader: a business card, a string of keywords or a motto. */
function withoutReader(profile: ProfileReading, points: number): { name: ProfileCase; most: number } {
  const passages = profile.texts.passages.filter((where) => where.field === 'headline');
  const titled = passages.some((where) => where.words.some((word) => word.title));
  if (separators(profile.draft.headline) > separatorsAllowed) return { name: 'headline.keyword-string', most: limits.keywordString };
  const motto = !titled && profile.texts.brand.headline.length === 0 && passages.some((where) => where.has(profileLexicon[profile.texts.lang].motto));
  return motto ? { name: 'headline.motto', most: limits.motto } : { name: 'headline.title-only', most: Math.min(limits.title, points) };
}

/** Headline: whom it helps and with what, the employer, words of the trade, short enough to be read whole. */
export const headline: ProfileBlock = {
  id: 'headline',
  check(profile) {
    const { texts, draft } = profile;
    const { openTo } = texts;
    if (profile.headline.words === 0) return { points: 0, findings: [noticed(profile, 'headline.empty', 0, 'headline')] };
    if (openTo?.field === 'headline') return { points: limits.openToAll, findings: [noticed(profile, 'headline.open-to-all', limits.openToAll, openTo)] };
    const findings: Finding[] = [];
    const whom = bestWhom(profile);
    const buzz = texts.buzz.find((one) => one.field === 'headline');
    const named = texts.brand.headline.length > 0;
    const goal = texts.goals[0];
    const whole = whom !== undefined && whom.named && (whom.forWhat || goal !== undefined);
    const concrete = buzz === undefined && texts.passages.some((where) => where.field === 'headline' && where.words.some((word) => word.concrete));
    const short = graphemes(draft.headline) <= headlineLimit;
    const whomPoints = whom === undefined && goal === undefined ? 0 : whole ? parts.whom : limits.vague;
    let points = whomPoints + (named ? parts.employer : 0) + (concrete ? parts.concrete : 0) + (short ? parts.short : 0);
    if (whom === undefined && goal === undefined) {
      const card = withoutReader(profile, points);
      points = Math.min(points, card.most);
      findings.push(noticed(profile, card.name, points, 'headline'));
    } else {
      const name: ProfileCase = whole ? 'headline.whom-and-what' : whom?.named ? 'headline.whom' : goal !== undefined ? 'headline.what' : 'headline.vague-help';
      findings.push(noticed(profile, name, whomPoints, name === 'headline.what' ? goal : whom?.at));
      if (separators(draft.headline) > separatorsAllowed) {
        points += limits.keywords;
        findings.push(noticed(profile, 'headline.keywords', limits.keywords, 'headline'));
      }
    }
    if (!named && draft.company !== '') findings.push(noticed(profile, 'headline.no-employer', 0, 'headline', { company: draft.company }));
    if (buzz !== undefined) findings.push(noticed(profile, 'buzz.headline', 0, buzz));
    if (!short) findings.push(noticed(profile, 'headline.too-long', 0, 'headline', { count: graphemes(draft.headline), limit: headlineLimit }));
    return { points: Math.max(0, points), findings };
  },
};
