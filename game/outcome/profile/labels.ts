import type { ProfileLabels } from '../grade';
import type { At } from './passages';
import type { ProfileTexts } from './profile-texts';

const overlaps = (a: At, b: At): boolean => a.field === b.field && a.from < b.to && a.to > b.from;

/** 0 me, CV or employer · 1 vague clients · 2 who and what for · 3 who, their problem, and a result, a resource or a dialogue. */
function customerLevel(texts: ProfileTexts): number {
  const { whom, goals, scenes, troubles, evidence, questions, invites, resources, you, vagueYou, buzz } = texts;
  const named = whom.filter((one) => one.named);
  const troubled = scenes.some((scene) => troubles.some((trouble) => overlaps(trouble, scene)));
  const served = named.some((one) => one.forWhat) || goals.length > 0 || troubled || (scenes.length > 0 && (named.length > 0 || questions.length > 0));
  const brochure = buzz.length >= 4 && evidence.length === 0;
  if (!served || brochure) return whom.length + you.length + vagueYou.length + resources.length + invites.length > 0 ? 1 : 0;
  // A question at the very start shows a problem; a later one, or a second, opens a dialogue.
  const dialogue = questions.length > 1 || questions.some((one) => one.field === 'summary' && one.from > 0);
  const more = dialogue || resources.length > 0 || invites.length > 0 || evidence.some((one) => one.story);
  return more && (questions.length > 0 || troubled) ? 3 : 2;
}

/** 0 buzz · 1 a sector · 2 a concrete audience, problem or facts · 3 figures or cases on top. */
function specificLevel(texts: ProfileTexts, customer: number): number {
  const { concrete, sector, evidence, questions, resources, troubles, buzz, brand, whom, goals, titled, cv, words } = texts;
  const said = whom.length + goals.length + cv.signs.length + evidence.length + questions.length + resources.length + brand.headline.length + brand.summary.length;
  if (!titled && said === 0) return 0; // a motto, however picturesque
  if (evidence.length === 0 && (words < 8 || sector <= 2)) return 0;
  if (buzz.length >= 2 && sector <= 4) return 0;
  if (evidence.length > 0) return customer >= 2 && evidence.some((one) => one.story) ? 3 : 2;
  return questions.length + resources.length + troubles.length > 0 && concrete >= 9 ? 2 : 1;
}

/** 0 none … 3 a pure CV. */
function cvLevel(texts: ProfileTexts, customer: number): number {
  const { cv, titled, keywords, words, summaryWords, brand } = texts;
  const own = cv.signs.filter((sign) => sign.kind !== 'ego');
  if (customer >= 2) return own.length >= 5 ? 2 : own.length >= 1 ? 1 : 0;
  if (own.length >= (customer === 0 ? 3 : 5) && cv.kinds >= 2) return 3;
  const heavy = own.length < cv.signs.length || own.some((sign) => sign.kind === 'hunting') || keywords;
  if (heavy || own.length >= 2 || (own.length === 1 && titled && customer === 0)) return 2;
  if (customer === 0 && words < 8 && summaryWords <= 1) return 1;
  if (titled && customer === 0 && words < 8) return 2;
  return own.length > 0 || titled || (brand.headline.length > 0 && brand.summary.length > 0) ? 1 : 0;
}

/** 0 not named or contradicted · 1 named once or thin · 2 named and explained, or twice but vague · 3 woven through. */
function brandLevel(texts: ProfileTexts, customer: number): number {
  const { brand, explained } = texts;
  const named = brand.headline.length + brand.summary.length;
  if (named === 0 || brand.stranger !== undefined) return 0;
  if (named === 1) return explained && brand.summary.length > 0 ? 2 : 1;
  return brand.headline.length > 0 && brand.summary.length > 0 && customer === 3 ? 3 : 2;
}

/** Reads the levels a trainer would give (docs/scoring.md, codebook). */
export function labelProfile(texts: ProfileTexts): ProfileLabels {
  const customer = customerLevel(texts);
  const specific = specificLevel(texts, customer);
  const cv = cvLevel(texts, customer);
  const brand = brandLevel(texts, customer);
  const strong = customer >= 2 && specific >= 2 && brand >= 2 && cv <= 1;
  const weak = cv === 3 || specific === 0 || customer === 0 || (customer === 1 && specific === 1);
  return { customer_centric: customer, specific, cv_like: cv, brand_consistent: brand, overall: strong ? 'strong' : weak ? 'weak' : 'ok' };
}
