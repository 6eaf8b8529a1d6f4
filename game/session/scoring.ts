import type { Finding } from '../outcome/criterion';
import type { GoogleCheck, ProfileDraft } from '../outcome/drafts';
import { banners, googleChecks, photos } from '../outcome/drafts';
import type { LedgerEntry, MessageGrade, ProfileGrade } from '../outcome/grade';
import { type Effect, move, type Standing } from '../outcome/standing';
import type { Choice } from '../story/beat';

/**
 * How much of a message's own grade reaches the ride's score. Tone counts whole. A premature ask in
 * one note costs 60 % of its own severity, so that one note cannot sink the Timing of a whole ride.
 */
export const messageWeight = { profile: 0, tone: 1, timing: 0.6 } as const;

/** The standing and every movement that led there. Movements always add up to the standing. */
export interface Books {
  readonly standing: Standing;
  readonly ledger: readonly LedgerEntry[];
}

function book(books: Books, effect: Effect, entry: Omit<LedgerEntry, 'score' | 'points'>): Books {
  const moved = move(books.standing, effect);
  if (moved.applied === 0) return books;
  return { standing: moved.standing, ledger: [...books.ledger, { ...entry, score: effect.score, points: moved.applied }] };
}

/** Books the effects that stand in a choice's bracket. */
export function bookChoice(books: Books, choice: Choice, decision: number): Books {
  return choice.effects.reduce((sum, effect) => book(sum, effect, { decision, choice: { text: choice.text, why: choice.why } }), books);
}

/** What a finding of a message moves in the ride's scores. */
export function effectOfFinding({ score, points }: Finding): Effect {
  return { score, points: Math.round(points * messageWeight[score]) };
}

/** Books every finding of a message that carries points. */
export function bookMessage(books: Books, grade: MessageGrade, decision: number): Books {
  return grade.findings.reduce((sum, finding) => book(sum, effectOfFinding(finding), { decision, finding }), books);
}

/** Which criteria speak for a block of the profile rubric; `buzz` speaks for the text it stands in. */
const criteriaOf: Readonly<Record<string, readonly string[]>> = {
  'photo-banner': ['photo', 'banner'],
  headline: ['headline', 'buzz'],
  summary: ['summary', 'cv', 'buzz'],
  branding: ['branding'],
  activity: ['activity'],
  proof: ['proof'],
  google: ['google'],
};

/** The finding to show beside a block's points: one that says the same as their sign, or none. */
function spokesman(grade: ProfileGrade, block: string, better: boolean): Finding | undefined {
  const criteria = criteriaOf[block] ?? [];
  const about = grade.findings.filter(
    ({ criterion, field, manner }) =>
      criteria.includes(criterion) && (criterion !== 'buzz' || field === block) && (better ? manner === 'connects' : manner === 'weak' || manner === 'pushes'),
  );
  return about.toSorted((a, b) => (better ? b.points - a.points : a.points - b.points))[0];
}

/** The difference between two grades of the profile, block by block. */
export function profileMoves(before: ProfileGrade, after: ProfileGrade): readonly { readonly block: string; readonly points: number }[] {
  return after.blocks.map(({ id, points }) => ({ block: id, points: points - (before.blocks.find((b) => b.id === id)?.points ?? 0) }));
}

/** Books what a change of the profile is worth. */
export function bookProfile(books: Books, before: ProfileGrade, after: ProfileGrade, decision: number, choice?: LedgerEntry['choice']): Books {
  return profileMoves(before, after).reduce((sum, { block, points }) => {
    const finding = choice ? undefined : spokesman(after, block, points > 0);
    return book(sum, { score: 'profile', points }, { decision, block, ...(choice ? { choice } : finding ? { finding } : {}) });
  }, books);
}

/** Sam's profile with what a choice changed around it (photo, activity, Google checks). */
export function changeProfile(profile: ProfileDraft, choice: Pick<Choice, 'profile' | 'google'>): ProfileDraft {
  let changed = profile;
  for (const [element, value] of choice.profile) {
    if (element === 'photo') changed = { ...changed, photo: photos.find((p) => p === value) ?? changed.photo };
    else if (element === 'banner') changed = { ...changed, banner: banners.find((b) => b === value) ?? changed.banner };
    else if (element === 'proof') changed = { ...changed, proof: value === 'yes' };
    else changed = { ...changed, [`${element}PerWeek`]: Number(value) || 0 };
  }
  for (const [check, on] of choice.google) {
    const others = changed.google.filter((c) => c !== check);
    changed = { ...changed, google: on ? googleChecks.filter((c) => others.includes(c) || c === check) : others };
  }
  return changed;
}

/** The checks Sam passes before he does anything: page 1 and no namesake; the rest is the episode's work. */
export const openingChecks: readonly GoogleCheck[] = ['page-one', 'namesake'];
