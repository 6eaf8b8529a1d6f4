import type { Lang } from '../drafts';
import { profileCv, profileLexicon } from '../lexicon/profile-lexicon';
import type { At, Passage } from './passages';

/** A phrase that belongs into an application: a number of years, a diploma, a tool, a virtue … */
interface CvSign {
  readonly kind: string; // a list of `lexicon/profile-cv`
  readonly at: At;
}

/** What of a profile belongs into an application. */
export interface CvReading {
  readonly signs: readonly CvSign[]; // in reading order
  readonly kinds: number; // how many different kinds of them
}

/** Reads the signs of a CV outside of the employer's name: years, diplomas, tools, languages, duties, manners, a track record, a job hunt, the third person. */
export function readCv(passages: readonly Passage[], names: readonly At[], lang: Lang): CvReading {
  const signs: CvSign[] = [];
  // "He" is somebody else where "I" or "you" speak.
  const spoken = passages.some((where) => where.field === 'summary' && (where.has(profileLexicon[lang].me) || where.has(profileLexicon[lang].you)));
  for (const [kind, list] of Object.entries(profileCv[lang])) {
    if (kind === 'ego' && spoken) continue;
    for (const where of passages) {
      for (const hit of where.find(list)) {
        const at: At = { field: where.field, from: where.from + hit.from, to: where.from + hit.to };
        const taken = [...names, ...signs.map((sign) => sign.at)];
        if (!taken.some((other) => other.field === at.field && at.from < other.to && at.to > other.from)) signs.push({ kind, at });
      }
    }
  }
  const order = (sign: CvSign): number => (sign.at.field === 'headline' ? 0 : 1e6) + sign.at.from;
  return { signs: signs.toSorted((a, b) => order(a) - order(b)), kinds: new Set(signs.map((sign) => sign.kind)).size };
}
