import type { Lang } from '../drafts';
import { profileLexicon } from '../lexicon/profile-lexicon';
import { has, matches } from '../reading/pattern';
import type { Reading } from '../reading/reading';
import { type BrandReading, brandWords, readBrand } from './brand-reading';
import { type CvReading, readCv } from './cv-reading';
import { readEvidence, readScene } from './fact-reading';
import { type At, type Passage, passagesOf } from './passages';
import { readWhom, type Whom } from './whom-reading';

/** What headline and summary say, read once. */
export interface ProfileTexts {
  readonly passages: readonly Passage[];
  readonly words: number;
  readonly whom: readonly Whom[];
  readonly scenes: readonly At[]; // the reader's own day
  readonly vagueYou: readonly At[]; // "your needs": said to any reader
  readonly troubles: readonly At[];
  readonly evidence: readonly At[];
  readonly question: At | undefined;
  readonly invites: readonly At[];
  readonly resources: readonly At[];
  readonly concrete: number; // different words that only this trade would use
  readonly buzz: readonly At[];
  readonly cv: CvReading;
  readonly brand: BrandReading;
  readonly explained: boolean; // beside the employer's name stands what it does
  readonly openTo: At | undefined;
}

/** Reads both texts together. */
export function readTexts(headline: Reading, summary: Reading, company: string, lang: Lang): ProfileTexts {
  const lexicon = profileLexicon[lang];
  const passages = passagesOf(headline, summary, lang, new Set(brandWords(company).full.match(/[a-z0-9_]+/g) ?? []));
  const all = (regex: RegExp, among: readonly Passage[] = passages): At[] =>
    among.flatMap((where) => matches(regex, where.text).map((hit) => ({ field: where.field, from: where.from + hit.from, to: where.from + hit.to })));
  const each = (look: (where: Passage, lang: Lang) => At | undefined): At[] => passages.flatMap((where) => look(where, lang) ?? []);
  const cv = readCv(passages, lang);
  const brand = readBrand(headline, summary, company);
  const isCv = (where: Passage): boolean => cv.signs.some((sign) => sign.field === where.field && sign.from >= where.from && sign.to <= where.to);
  const alive = passages.filter((where) => !isCv(where));
  const whom = passages.flatMap((where) => readWhom(where, lang));
  const holds = (where: Passage, list: readonly At[]): boolean => list.some((at) => at.field === where.field && at.from >= where.from && at.to <= where.to);
  const naming = passages.filter((where) => holds(where, [...brand.headline, ...brand.summary]));
  const asked = passages.find((where) => where.field === 'summary' && where.question);
  return {
    passages,
    words: headline.words + summary.words,
    whom,
    scenes: each(readScene),
    vagueYou: all(lexicon.vagueYou),
    troubles: alive.flatMap((where) => where.words.filter((word) => word.trouble).map((word) => ({ field: where.field, from: where.from + word.from, to: where.from + word.to }))),
    evidence: each(readEvidence),
    question: asked === undefined ? undefined : { field: 'summary', from: asked.from, to: asked.to },
    invites: all(lexicon.invite),
    resources: all(lexicon.resource),
    concrete: new Set(alive.flatMap((where) => where.words.filter((word) => word.concrete).map((word) => word.stem))).size,
    buzz: all(lexicon.buzz),
    cv,
    brand,
    explained: naming.some((where) => where.words.filter((word) => word.concrete).length >= 2 && !has(lexicon.buzz, where.text)),
    openTo: all(lexicon.openTo)[0],
  };
}
