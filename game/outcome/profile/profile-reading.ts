import type { Field, Finding, Manner } from '../criterion';
import type { ProfileDraft } from '../drafts';
import type { ProfileLabels } from '../grade';
import { profileLexicon } from '../lexicon/lexicon';
import { foldText } from '../reading/fold';
import { matches } from '../reading/pattern';
import { read, type Reading } from '../reading/reading';

type At = { readonly field: 'headline' | 'summary'; readonly from: number; readonly to: number };

/** All that the blocks of the profile rubric need to know, read once. */
export interface ProfileReading {
  readonly draft: ProfileDraft;
  readonly headline: Reading;
  readonly summary: Reading;
  readonly helps: readonly At[];
  readonly problems: readonly At[];
  readonly counts: readonly At[];
  readonly cv: readonly At[];
  readonly buzz: readonly At[];
  readonly you: readonly At[];
  readonly vagueYou: readonly At[];
  readonly dialogue: readonly At[];
  readonly brand: { readonly headline: number; readonly summary: number };
  readonly question: At | undefined;
  readonly openTo: At | undefined;
  readonly labels: ProfileLabels;
}

function mentions(reading: Reading, company: string): number {
  const name = foldText(company.trim()).text;
  if (name === '') return 0;
  return reading.text.split(name).length - 1;
}

/** Reads a profile: its headline and summary, and the levels a trainer would give. */
export function readProfile(draft: ProfileDraft): ProfileReading {
  const headline = read(draft.headline, draft.lang);
  const summary = read(draft.summary, draft.lang);
  const lang = summary.words > 3 ? summary.lang : draft.lang;
  const lexicon = profileLexicon[lang];
  const all = (regex: RegExp): At[] => [
    ...matches(regex, headline.open).map((hit) => ({ field: 'headline' as const, from: hit.from, to: hit.to })),
    ...matches(regex, summary.open).map((hit) => ({ field: 'summary' as const, from: hit.from, to: hit.to })),
  ];
  const brand = { headline: mentions(headline, draft.company), summary: mentions(summary, draft.company) };
  const asked = summary.sentences.find((sentence) => sentence.question);
  const reading = {
    draft,
    headline,
    summary,
    brand,
    helps: all(lexicon.helps),
    problems: all(lexicon.problem),
    counts: all(lexicon.count),
    cv: all(lexicon.cv),
    buzz: all(lexicon.buzz),
    you: all(lexicon.you),
    vagueYou: all(lexicon.vagueYou),
    dialogue: all(lexicon.dialogue),
    openTo: all(lexicon.openTo)[0],
    question: asked === undefined ? undefined : { field: 'summary' as const, from: asked.from, to: asked.to },
  };
  return { ...reading, labels: labelProfile(reading) };
}

function labelProfile(reading: Omit<ProfileReading, 'labels'>): ProfileLabels {
  const { helps, problems, counts, cv, buzz, you, vagueYou, dialogue, brand, question } = reading;
  const ownYou = you.length - vagueYou.length;
  const empty = reading.summary.words + reading.headline.words < 8;
  let customer =
    helps.length > 0 && (problems.length > 0 || ownYou > 0) ? 2 : ownYou > 0 && problems.length > 0 ? 2 : helps.length > 0 || you.length > 0 || dialogue.length > 0 ? 1 : 0;
  if (customer === 2 && (question !== undefined || dialogue.length > 0) && (ownYou > 0 || problems.length > 1)) customer = 3;
  if (buzz.length >= 3 && counts.length === 0) customer = Math.min(customer, 1);
  const facts = counts.length;
  const specific =
    buzz.length >= 3 && facts === 0
      ? 0
      : facts >= 2 && customer >= 2
        ? 3
        : facts >= 1 || (helps.length > 0 && problems.length > 1)
          ? 2
          : helps.length > 0 || problems.length > 1
            ? 1
            : 0;
  let cvLike = cv.length >= 3 ? 3 : cv.length === 2 ? 2 : cv.length === 1 ? 1 : 0;
  if (customer >= 2) cvLike = Math.min(cvLike, cvLike - 1 < 0 ? 0 : cv.length >= 4 ? 2 : 1);
  else if (empty) cvLike = Math.max(cvLike, 2);
  else if (customer <= 1) cvLike = Math.max(cvLike, 1);
  const named = brand.headline + brand.summary;
  const brandLevel = named === 0 ? 0 : brand.headline > 0 && brand.summary > 0 ? (customer >= 2 && specific >= 2 ? 3 : 2) : customer >= 2 ? 2 : 1;
  const strong = customer >= 2 && specific >= 2 && brandLevel >= 2 && cvLike <= 1;
  const weak = cvLike === 3 || (customer <= 1 && specific <= 1);
  return { customer_centric: customer, specific, cv_like: cvLike, brand_consistent: brandLevel, overall: strong ? 'strong' : weak ? 'weak' : 'ok' };
}

/** One block of the profile rubric, such as the headline: how many of its points this profile earns, and why. */
export interface ProfileBlock {
  readonly id: string;
  readonly of: number;
  check(profile: ProfileReading): { readonly points: number; readonly findings: readonly Finding[] };
}

/** Puts a finding about a profile together, its span turned back into the offsets of what the player wrote. */
export function noticedInProfile(
  profile: ProfileReading,
  criterion: string,
  what: {
    readonly case: string;
    readonly points: number;
    readonly manner: Manner;
    readonly field: Field;
    readonly at?: At | undefined;
    readonly values?: Readonly<Record<string, string | number>>;
  },
): Finding {
  const { at, ...rest } = what;
  const base = { ...rest, criterion, score: 'profile' as const };
  if (at === undefined) return base;
  const span = profile[at.field].span(at.from, at.to);
  return { ...base, field: at.field, span, quote: profile.draft[at.field].slice(span.start, span.end) };
}
