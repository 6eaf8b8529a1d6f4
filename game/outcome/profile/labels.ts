import type { ProfileLabels } from '../grade';
import type { ProfileTexts } from './profile-texts';

const clamp = (level: number): number => Math.max(0, Math.min(3, level));

/** 0 me, CV or employer · 1 vague clients · 2 who and what for · 3 who, their problem, and a result, a resource or a dialogue. */
export function customerLevel(texts: ProfileTexts): number {
  const { whom, scenes, troubles, evidence, question, invites, resources, vagueYou, buzz } = texts;
  const named = whom.filter((one) => one.named);
  const opens = question !== undefined || invites.length > 0 || resources.length > 0;
  const served =
    named.some((one) => one.forWhat) || (named.length > 0 && (scenes.length > 0 || troubles.length > 0)) || (scenes.length > 0 && (troubles.length > 0 || evidence.length > 0));
  if (!served) return whom.length > 0 || vagueYou.length > 0 || scenes.length > 0 || opens ? 1 : 0;
  if (buzz.length >= 4 && evidence.length === 0) return 1;
  return (scenes.length > 0 || troubles.length > 0) && (evidence.length > 0 || opens) ? 3 : 2;
}

/** 0 buzz · 1 a sector · 2 a concrete audience, problem or facts · 3 figures or cases on top. */
export function specificLevel(texts: ProfileTexts, customer: number): number {
  const { concrete, evidence, whom, scenes, troubles, buzz } = texts;
  if (concrete <= 1 || (buzz.length >= 2 && concrete <= 4)) return evidence.length > 0 && concrete > 1 ? 1 : 0;
  const pictured = scenes.length > 0 || (whom.some((one) => one.named) && troubles.length > 0);
  if (evidence.length > 0) return customer >= 2 && (pictured || concrete >= 6) ? 3 : 2;
  return pictured && concrete >= 6 ? 2 : 1;
}

/** 0 none … 3 a pure CV. */
export function cvLevel(texts: ProfileTexts, customer: number): number {
  const { cv, words, buzz } = texts;
  const signs = cv.signs.length + (cv.bareTitle ? 1 : 0);
  if (customer >= 2) return signs >= 5 ? 2 : cv.signs.length >= 1 ? 1 : 0;
  if (cv.signs.length >= 3 && cv.kinds >= 2) return 3;
  if (cv.signs.length >= 1 && (cv.bareTitle || cv.kinds >= 2)) return 2;
  if (cv.bareTitle && words < 12) return 2;
  return cv.bareTitle || cv.signs.length > 0 || buzz.length > 0 ? 1 : customer === 0 ? 1 : 0;
}

/** 0 not named or contradicted · 1 named once or thin · 2 named and explained, or twice but vague · 3 woven through. */
export function brandLevel(texts: ProfileTexts, customer: number, specific: number): number {
  const { brand, explained } = texts;
  const named = brand.headline.length + brand.summary.length;
  if (named === 0 || brand.stranger !== undefined) return 0;
  if (named === 1) return explained && customer >= 1 ? 2 : 1;
  return brand.headline.length > 0 && brand.summary.length > 0 && customer >= 2 && specific >= 2 ? 3 : 2;
}

/** Reads the levels a trainer would give (docs/scoring.md, codebook). */
export function labelProfile(texts: ProfileTexts): ProfileLabels {
  const customer = clamp(customerLevel(texts));
  const specific = clamp(specificLevel(texts, customer));
  const cv = clamp(cvLevel(texts, customer));
  const brand = clamp(brandLevel(texts, customer, specific));
  const strong = customer >= 2 && specific >= 2 && brand >= 2 && cv <= 1;
  const weak = cv === 3 || (customer <= 1 && specific <= 1);
  return { customer_centric: customer, specific, cv_like: cv, brand_consistent: brand, overall: strong ? 'strong' : weak ? 'weak' : 'ok' };
}
