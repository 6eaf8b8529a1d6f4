import type { Lang } from '../drafts';
import { profileLexicon } from '../lexicon/profile-lexicon';
import type { Phrases } from '../reading/phrase-book';
import type { Reading } from '../reading/reading';
import { brandOf, type BrandReading, readBrand } from './brand-reading';
import { type CvReading, readCv } from './cv-reading';
import { type Evidence, readEvidence, readScene } from './fact-reading';
import { type At, type Passage, passagesOf, within } from './passages';
import { readGoal, readWhom, type Whom } from './whom-reading';

/** What headline and summary say, read once. */
export interface ProfileTexts {
  readonly lang: Lang; // the language both are read in
  readonly passages: readonly Passage[];
  readonly words: number;
  readonly summaryWords: number;
  readonly whom: readonly Whom[];
  readonly goals: readonly At[]; // headlines that name the end of a trouble
  readonly scenes: readonly At[]; // the reader's own day
  readonly you: readonly At[]; // the reader, spoken to
  readonly vagueYou: readonly At[]; // as anybody would be
  readonly troubles: readonly At[];
  readonly evidence: readonly Evidence[];
  readonly questions: readonly At[];
  readonly invites: readonly At[];
  readonly resources: readonly At[];
  readonly concrete: number; // different words that only this trade would use, outside of what belongs into a CV
  readonly sector: number; // the same, with duties and years
  readonly titled: boolean; // a part of the headline is a business card: a trade or a rank, with or without the employer
  readonly keywords: boolean; // the headline is a string of keywords
  readonly buzz: readonly At[];
  readonly cv: CvReading;
  readonly brand: BrandReading;
  readonly explained: boolean; // beside the employer's name stands what it does
  readonly openTo: At | undefined;
}

/** So many concrete words beside the employer's name say what it does; fewer do when somebody of the house speaks. */
const explaining = { alone: 4, spoken: 3 } as const;

/** A headline cut into more parts than this is a string of keywords. */
const keywordsFrom = 4;

/** Signs of a CV whose sentences say nothing of the trade. */
const papers: ReadonlySet<string> = new Set(['diploma', 'tools', 'languages', 'manners', 'hunting', 'ego']);

/** Whether a part of the headline is a business card: it has a rank in it, or it is "Joiner at Arden". */
function isCard(where: Passage, brand: BrandReading, whom: readonly Whom[]): boolean {
  if (where.field !== 'headline' || whom.some((one) => one.named && within(one.at, where))) return false;
  const readers = whom.filter((one) => within(one.at, where));
  if (where.words.some((word) => word.title && !readers.some(({ at }) => where.from + word.from >= at.from && where.from + word.to <= at.to))) return true;
  const at = brand.headline.find((one) => within(one, where));
  return at !== undefined && at.from > where.from + 2 && where.words.length <= 8;
}

const different = (passages: readonly Passage[]): number => new Set(passages.flatMap((where) => where.words.filter((word) => word.concrete).map((word) => word.stem))).size;

/** Reads both texts together. */
export function readTexts(headline: Reading, summary: Reading, company: string, lang: Lang): ProfileTexts {
  const lexicon = profileLexicon[lang];
  const passages = passagesOf(headline, summary, lang, brandOf(company).words);
  const all = (list: Phrases, among: readonly Passage[] = passages): At[] =>
    among.flatMap((where) => where.find(list).map((hit) => ({ field: where.field, from: where.from + hit.from, to: where.from + hit.to })));
  const brand = readBrand(headline, summary, company);
  const mentions = [...brand.headline, ...brand.summary];
  const cv = readCv(passages, mentions, lang);
  const alive = passages.filter((where) => !cv.signs.some((sign) => within(sign.at, where)));
  const open = passages.filter((where) => !cv.signs.some((sign) => (sign.kind === 'hunting' || sign.kind === 'ego') && within(sign.at, where)));
  const keywords = passages.filter((where) => where.field === 'headline').length > keywordsFrom;
  // "Results-oriented" names nobody, and a reader named in a line of a CV counts only beside a deed.
  const inSign = (at: At): boolean => cv.signs.some((sign) => sign.at.field === at.field && at.from < sign.at.to && at.to > sign.at.from);
  const whom = open.flatMap((where) => readWhom(where, lang).filter((one) => !inSign(one.at) && (one.helped || alive.includes(where))));
  return {
    lang,
    passages,
    words: headline.words + summary.words,
    summaryWords: summary.words,
    whom,
    goals: alive.flatMap((where) => readGoal(where, lang) ?? []),
    scenes: open.filter((where) => where.question || alive.includes(where)).flatMap((where) => readScene(where, lang) ?? []),
    you: all(lexicon.you, open),
    vagueYou: all(lexicon.vagueYou),
    troubles: alive.flatMap((where) => where.words.filter((word) => word.trouble).map((word) => ({ field: where.field, from: where.from + word.from, to: where.from + word.to }))),
    evidence: passages.filter((where) => where.field === 'summary' || !keywords).flatMap((where) => readEvidence(where, cv, lang) ?? []),
    questions: passages.filter((where) => where.question).map(({ field, from, to }) => ({ field, from, to })),
    invites: all(lexicon.invite, open),
    resources: all(lexicon.resource, open),
    concrete: different(alive),
    sector: different(open.filter((where) => where.field === 'headline' || !cv.signs.some((sign) => papers.has(sign.kind) && within(sign.at, where)))),
    titled: passages.some((where) => isCard(where, brand, whom)),
    keywords,
    buzz: all(lexicon.buzz),
    cv,
    brand,
    explained: alive.some((where) => {
      const told = where.words.filter((word) => word.concrete).length;
      return mentions.some((at) => within(at, where)) && told >= (where.has(lexicon.me) ? explaining.spoken : explaining.alone);
    }),
    openTo: all(lexicon.openTo)[0],
  };
}
