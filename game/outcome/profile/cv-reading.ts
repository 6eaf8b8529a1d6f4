import type { Lang } from '../drafts';
import { profileLexicon } from '../lexicon/profile-lexicon';
import { matches } from '../reading/pattern';
import type { At, Passage } from './passages';

/** What of a profile belongs into an application. */
export interface CvReading {
  readonly signs: readonly At[]; // each phrase once, in reading order
  readonly kinds: number; // how many different kinds of them
  readonly bareTitle: boolean; // a headline that is a trade or a rank, with or without the employer
  readonly ego: At | undefined; // the sender in the third person
}

/** Reads the signs of a CV: years, diplomas, tools, languages, duties, manners, a track record, a job hunt. */
export function readCv(passages: readonly Passage[], lang: Lang): CvReading {
  const lexicon = profileLexicon[lang].cv;
  const signs: At[] = [];
  let kinds = 0;
  let ego: At | undefined;
  for (const [kind, list] of Object.entries(lexicon)) {
    let seen = false;
    for (const where of passages) {
      for (const hit of matches(list, where.text)) {
        const at: At = { field: where.field, from: where.from + hit.from, to: where.from + hit.to };
        if (signs.some((other) => other.field === at.field && at.from < other.to && at.to > other.from)) continue;
        signs.push(at);
        seen = true;
        if (kind === 'ego') ego ??= at;
      }
    }
    if (seen) kinds += 1;
  }
  const headline = passages.filter((where) => where.field === 'headline');
  const bareTitle = headline.some((where) => where.words.some((word) => word.title));
  return { signs: signs.sort((a, b) => (a.field === b.field ? a.from - b.from : a.field === 'headline' ? -1 : 1)), kinds, bareTitle, ego };
}
