import type { Field, Finding } from '../criterion';
import type { ProfileDraft } from '../drafts';
import type { ProfileLabels } from '../grade';
import { read, type Reading } from '../reading/reading';
import { type ProfileCase, profileCases } from './cases';
import { labelProfile } from './labels';
import type { BlockId } from './parts';
import type { At } from './passages';
import { type ProfileTexts, readTexts } from './profile-texts';

/** All that the blocks of the profile rubric need to know. */
export interface ProfileReading {
  readonly draft: ProfileDraft;
  readonly headline: Reading;
  readonly summary: Reading;
  readonly texts: ProfileTexts;
  readonly labels: ProfileLabels;
}

/** Nobody reads a field further than this, twice what an About field takes. */
const longestRead = 5000; // characters, as UTF-16 counts them

/** Reads a profile: its headline and summary, and the levels a trainer would give. */
export function readProfile(draft: ProfileDraft): ProfileReading {
  const headline = read(draft.headline.slice(0, longestRead), draft.lang);
  const summary = read(draft.summary.slice(0, longestRead), draft.lang);
  const texts = readTexts(headline, summary, draft.company, summary.words > 3 ? summary.lang : headline.lang);
  return { draft, headline, summary, texts, labels: labelProfile(texts) };
}

/** One block of the profile rubric, such as the headline: how many of its points this profile earns, and why. */
export interface ProfileBlock {
  readonly id: BlockId;
  check(profile: ProfileReading): { readonly points: number; readonly findings: readonly Finding[] };
}

/** Where a finding stands: a stretch of a text, a whole text, or one of the picked elements. */
type Place = Field | At | undefined;

/** Puts a finding about a profile together, its place turned back into the offsets of what the player wrote. */
export function noticed(profile: ProfileReading, name: ProfileCase, points: number, place: Place, values?: Finding['values']): Finding {
  const [criterion = '', ...rest] = name.split('.');
  const base = { criterion, case: rest.join('.'), score: 'profile' as const, points, manner: profileCases[name], ...(values && { values }) };
  if (place === undefined || typeof place === 'string') return { ...base, field: place ?? 'summary' };
  const span = profile[place.field].span(place.from, place.to);
  return { ...base, field: place.field, span, quote: profile.draft[place.field].slice(span.start, span.end) };
}
