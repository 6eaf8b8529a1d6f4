import type { InvitationDraft, Lang, ProfileDraft } from '../outcome/drafts';
import { missedVerdict } from '../outcome/grade';
import { gradeMessage } from '../outcome/invitation/rubric';
import { gradeProfile } from '../outcome/profile/rubric';
import { type Effect, openingStanding } from '../outcome/standing';
import type { Beat, Choice, Form } from '../story/beat';
import type { Option, Referee } from '../story/explore/referee';
import { blankProfile, draftFor, startingProfile } from './open-draft';
import { heroNames, type RideStart } from './ride-start';
import { changeProfile, effectOfFinding, profileMoves } from './scoring';
import { nothingCarried } from './stored';

type Element = Exclude<keyof ProfileDraft, 'kind' | 'lang' | 'company'>;

/** Which elements of a profile must be known to tell what a change of one of them is worth. */
const weighedWith: Readonly<Record<Element, readonly Element[]>> = {
  photo: ['photo'],
  banner: ['banner', 'headline', 'summary'],
  headline: ['banner', 'headline', 'summary'],
  summary: ['banner', 'headline', 'summary'],
  postsPerWeek: ['postsPerWeek', 'commentsPerWeek', 'repostsPerWeek'],
  commentsPerWeek: ['postsPerWeek', 'commentsPerWeek', 'repostsPerWeek'],
  repostsPerWeek: ['postsPerWeek', 'commentsPerWeek', 'repostsPerWeek'],
  proof: ['proof'],
  google: ['google'],
};
const written = ['photo', 'banner', 'headline', 'summary'] as const; // by the profile form

const mostPatchworks = 160; // texts put together from the phrases a form offers

/**
 * The game's own rules, for the explorer: what each choice moves, and at a form what comes of the texts
 * that anybody would try first (what stood there, the worked example, nothing) and of those phrases,
 * among all that the form offers, that move a score furthest. A ride books the same points for them.
 */
export function gameReferee(lang: Lang, company: string): Referee {
  const start: RideStart = { episode: 'explored', seed: 1, hero: 'sam', lang, carried: nothingCarried };
  const blank = blankProfile(start, company);
  type Carried = (name: string) => unknown;

  const known = (elements: Iterable<Element>, carried: Carried): ProfileDraft => ({
    ...blank,
    ...Object.fromEntries([...elements].map((element) => [element, carried(element) ?? blank[element]])),
  });

  const ofChoice = (choice: Choice, carried: Carried): Omit<Option, 'choice' | 'text'> => {
    const changed = elementsOf(choice);
    if (changed.length === 0) return { effects: choice.effects, carries: {} };
    const before = known(new Set(changed.flatMap((element) => weighedWith[element])), carried);
    const after = changeProfile(before, choice);
    return { effects: [...choice.effects, ...profileEffects(before, after)], carries: Object.fromEntries(changed.map((element) => [element, after[element]])) };
  };

  const ofProfile = (beat: Beat, form: Form, carried: Carried): readonly Option[] => {
    const open = startingProfile(
      form,
      known(
        written.filter((element) => form.starter[element] === undefined),
        carried,
      ),
      start,
    );
    return profilesToTry(form, open).flatMap(({ text, draft }) => {
      const at = choiceFor(beat, gradeProfile(draft).verdict);
      const choice = beat.choices[at];
      const inDraft = (name: string): unknown => (written.some((element) => element === name) ? draft[name as Element] : carried(name));
      const then = choice ? ofChoice(choice, inDraft) : { effects: [], carries: {} };
      const carries = { ...Object.fromEntries(written.map((element) => [element, draft[element]])), ...then.carries };
      return [{ choice: at, text, effects: [...profileEffects(open, draft), ...then.effects], carries }];
    });
  };

  const ofMessage = (beat: Beat, form: Form, carried: Carried): readonly Option[] => {
    const open = draftFor(form, blank, start);
    if (open.kind !== 'invitation') return [];
    return messagesToTry(form, open).map(({ text, draft }) => {
      const grade = gradeMessage(draft);
      const isMissed = grade.findings.some((finding) => finding.criterion === 'missed-opportunity' && !finding.cancelled);
      const at = choiceFor(beat, isMissed ? missedVerdict : grade.verdict);
      const choice = beat.choices[at];
      const then = choice ? ofChoice(choice, carried) : { effects: [], carries: {} };
      return { choice: at, text, effects: [...grade.findings.map(effectOfFinding).filter(({ points }) => points !== 0), ...then.effects], carries: then.carries };
    });
  };

  return {
    opening: openingStanding,
    given: { sam: heroNames.sam },
    told: {
      she: [0, 1],
      hat: [1, 3],
      invited: [0, 400],
      accepted: [0, 400],
      replies: [0, 400],
      meetings: [0, 400],
      visits: [0, 2000],
      google: [0, 6],
      bet_accepted: [0, 400],
      bet_replies: [0, 400],
    },
    options(beat, carried) {
      const { form } = beat;
      const plain = beat.choices.map((choice, at): Option => ({ choice: at, text: undefined, ...ofChoice(choice, carried) }));
      if (form?.kind !== 'profile' && form?.kind !== 'invitation') return plain;
      const tried = furthest(form.kind === 'profile' ? ofProfile(beat, form, carried) : ofMessage(beat, form, carried));
      return [...tried, ...plain.filter((option) => tried.every(({ choice }) => choice !== option.choice))];
    },
  };
}

function elementsOf(choice: Choice): readonly Element[] {
  const picked = choice.profile.map(([name]) => (name === 'photo' || name === 'banner' || name === 'proof' ? name : (`${name}PerWeek` as Element)));
  return [...new Set<Element>([...picked, ...(choice.google.length > 0 ? (['google'] as const) : [])])];
}

function profileEffects(before: ProfileDraft, after: ProfileDraft): readonly Effect[] {
  return profileMoves(gradeProfile(before), gradeProfile(after)).flatMap(({ points }) => (points === 0 ? [] : [{ score: 'profile' as const, points }]));
}

/** Where a verdict leads: as in a ride, to its own choice, to `generic` for an opening let pass, or to the first. */
function choiceFor({ choices }: Beat, verdict: string): number {
  const of = (name: string): number => choices.findIndex((choice) => choice.verdict === name);
  return Math.max(0, of(verdict) < 0 && verdict === missedVerdict ? of('generic') : of(verdict));
}

interface Try<Draft> {
  readonly text: string; // how the report calls it
  readonly draft: Draft;
}

function messagesToTry(form: Form, open: InvitationDraft): readonly Try<InvitationDraft>[] {
  const groups = ['opening', 'link', 'question', 'goodbye'] as const;
  const phrases = groups.map((group) => ['', ...form.chips.filter((chip) => chip.group === group).map((chip) => chip.text)]);
  const named = [
    { text: 'starter', draft: open },
    { text: 'blank', draft: { ...open, text: '' } },
    ...(form.model.text === undefined ? [] : [{ text: 'model', draft: { ...open, text: form.model.text } }]),
  ];
  return [...named, ...combinations(phrases).map((parts) => ({ text: 'phrases', draft: { ...open, text: parts.filter(Boolean).join(' ') } }))];
}

function profilesToTry(form: Form, open: ProfileDraft): readonly Try<ProfileDraft>[] {
  const picks = (field: (typeof written)[number]): readonly string[] => [
    ...new Set([open[field], ...form.picks.filter((pick) => pick.field === field).map((pick) => pick.text.trim())]),
  ];
  const filledIn = (draft: ProfileDraft, parts: Readonly<Partial<Record<(typeof written)[number], string>>>): ProfileDraft =>
    changeProfile(
      { ...draft, headline: parts.headline ?? draft.headline, summary: parts.summary ?? draft.summary },
      {
        profile: (['photo', 'banner'] as const).flatMap((element) => (parts[element] === undefined ? [] : [[element, parts[element].split(/\s+/)[0] ?? ''] as const])),
        google: [],
      },
    );
  const patchworks = combinations(written.map(picks)).map(([photo = '', banner = '', headline = '', summary = '']) => ({
    text: 'phrases',
    draft: filledIn(open, { photo, banner, headline, summary }),
  }));
  return [
    { text: 'starter', draft: open },
    { text: 'blank', draft: { ...open, headline: '', summary: '' } },
    ...(form.model.headline === undefined && form.model.summary === undefined ? [] : [{ text: 'model', draft: filledIn(open, form.model) }]),
    ...patchworks,
  ];
}

/** Every way to take one of each list; evenly thinned out where they are too many. */
function combinations(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const all = lists.reduce<readonly (readonly string[])[]>((sets, list) => sets.flatMap((set) => list.map((one) => [...set, one])), [[]]);
  const step = Math.ceil(all.length / mostPatchworks);
  return all.filter((_, index) => index % step === 0);
}

/** Of the patchworks only those that move a score furthest; what is named stays. Texts that move the same count once. */
function furthest(options: readonly Option[]): readonly Option[] {
  const scores = ['profile', 'tone', 'timing'] as const;
  const points = (option: Option, score: (typeof scores)[number]): number => option.effects.reduce((sum, effect) => (effect.score === score ? sum + effect.points : sum), 0);
  const kept = new Map<string, Option>();
  const keep = (option: Option): void => {
    const name = `${option.choice} ${scores.map((score) => points(option, score)).join(' ')} ${JSON.stringify(option.carries)}`;
    if (!kept.has(name)) kept.set(name, option);
  };
  for (const option of options) if (option.text !== 'phrases') keep(option);
  for (const choice of new Set(options.map((option) => option.choice))) {
    const alike = options.filter((option) => option.choice === choice);
    for (const score of scores) {
      const inOrder = alike.toSorted((a, b) => points(a, score) - points(b, score));
      const [lowest, highest] = [inOrder[0], inOrder.at(-1)];
      if (lowest && highest && points(lowest, score) !== points(highest, score)) for (const extreme of [lowest, highest]) keep(extreme);
    }
    if (![...kept.values()].some((option) => option.choice === choice) && alike[0]) keep(alike[0]);
  }
  return [...kept.values()];
}
