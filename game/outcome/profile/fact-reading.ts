import type { Lang } from '../drafts';
import { profileLexicon } from '../lexicon/profile-lexicon';
import type { Phrases } from '../reading/phrase-book';
import type { CvReading } from './cv-reading';
import { type At, type Passage, within } from './passages';

/** A figure that can be checked. */
export interface Evidence {
  readonly at: At;
  readonly story: boolean; // it tells what changed for somebody, and is not a promise or a size
}

/** A figure that is not about the sender's years, size or targets. */
export function readEvidence(where: Passage, cv: CvReading, lang: Lang): Evidence | undefined {
  const lexicon = profileLexicon[lang];
  if (where.question || cv.signs.some((sign) => sign.kind !== 'years' && sign.kind !== 'diploma' && within(sign.at, where))) return undefined;
  const signs = cv.signs.filter((sign) => within(sign.at, where)).map((sign) => sign.at);
  const story = where.has(lexicon.change) && !where.has(lexicon.boast);
  const promises = story ? [] : where.find(lexicon.time);
  const figure = where
    .find(lexicon.count)
    .filter((hit) => !/^(?:19|20)\d\d\b/.test(hit.text) && !promises.some((time) => hit.from < time.to && hit.to > time.from))
    .map((hit): At => ({ field: where.field, from: where.from + hit.from, to: where.from + hit.to }))
    .find((at) => !signs.some((sign) => at.from < sign.to && at.to > sign.from));
  return figure === undefined ? undefined : { at: figure, story };
}

/** So many concrete words make a picture; fewer do in a question to "you". */
const picture = { told: 2, asked: 1 } as const;

/** A sentence that shows the reader's own day: a question, or something said to "you" as somebody who lives it, in words of their trade. */
export function readScene(where: Passage, lang: Lang): At | undefined {
  const lexicon = profileLexicon[lang];
  const vague = where.find(lexicon.vagueYou);
  const own = (list: Phrases): boolean => where.find(list).some((hit) => !vague.some((other) => hit.from < other.to && hit.to > other.from));
  const troubled = where.words.some((word) => word.trouble);
  // "Your van comes back tonight": the reader's own thing at the head of a sentence.
  const theirs = /^ *(?:votre|vos|your) /.test(where.text) && where.words[1]?.concrete === true;
  const shown = where.question || own(lexicon.youLive) || (own(lexicon.you) && troubled) || theirs;
  const least = where.question && own(lexicon.you) ? picture.asked : picture.told;
  if (!shown || where.words.filter((word) => word.concrete || word.trouble).length < least) return undefined;
  return { field: where.field, from: where.from, to: where.to };
}
