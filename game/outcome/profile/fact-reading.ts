import type { Lang } from '../drafts';
import { profileLexicon } from '../lexicon/profile-lexicon';
import { has, matches } from '../reading/pattern';
import { type At, type Passage } from './passages';

const inPassage = (where: Passage, hit: { from: number; to: number }): At => ({ field: where.field, from: where.from + hit.from, to: where.from + hit.to });

/** A figure or a story that can be checked, and is not about the sender's years, size or targets. */
export function readEvidence(where: Passage, lang: Lang): At | undefined {
  const lexicon = profileLexicon[lang];
  if (has(lexicon.boast, where.text)) return undefined;
  const years = matches(lexicon.cv.years, where.text);
  const figure = matches(lexicon.count, where.text).find((hit) => !years.some((year) => hit.from < year.to && hit.to > year.from) && !/^(?:19|20)\d\d\b/.test(hit.text));
  const story = matches(lexicon.case, where.text)[0];
  const hit = figure ?? story;
  return hit === undefined ? undefined : inPassage(where, hit);
}

/** A sentence that shows the reader's own day: said to "you", in words of their trade. */
export function readScene(where: Passage, lang: Lang): At | undefined {
  const lexicon = profileLexicon[lang];
  const vague = matches(lexicon.vagueYou, where.text);
  const you = matches(lexicon.you, where.text).find((hit) => !vague.some((other) => hit.from < other.to && hit.to > other.from));
  if (you === undefined || where.words.filter((word) => word.concrete || word.trouble).length < 2) return undefined;
  return inPassage(where, { from: 0, to: where.text.length });
}

export { inPassage };
