import type { Draft, InvitationDraft, ProfileDraft } from '../outcome/drafts';
import type { Form } from '../story/beat';
import { firstNames } from '../story/vocabulary';
import { heroNames, type RideStart } from './ride-start';
import { changeProfile, openingChecks } from './scoring';

/** Sam's profile before anybody has written on it. */
export function blankProfile(start: RideStart, company: string): ProfileDraft {
  return {
    kind: 'profile',
    lang: start.lang,
    company,
    photo: 'none',
    banner: 'none',
    headline: '',
    summary: '',
    postsPerWeek: 0,
    commentsPerWeek: 0,
    repostsPerWeek: 0,
    proof: false,
    google: openingChecks,
  };
}

/** The profile that a form opens with: the story's starter, unless the player's own came along from the episode before. */
export function startingProfile(form: Form, profile: ProfileDraft, start: RideStart): ProfileDraft {
  if (start.carried.profile) return { ...profile, lang: start.lang };
  const { headline, summary, photo, banner } = form.starter;
  return changeProfile(
    { ...profile, lang: start.lang, headline: headline ?? profile.headline, summary: summary ?? profile.summary },
    { profile: [...(photo ? [['photo', photo] as const] : []), ...(banner ? [['banner', banner] as const] : [])], google: [] },
  );
}

/** The message that a form opens with: the note of an earlier episode where the form recalls it, else the starter. */
function startingMessage(form: Form, profile: ProfileDraft, start: RideStart): InvitationDraft {
  const to = form.to ? (firstNames[form.to] ?? form.to.charAt(0).toUpperCase() + form.to.slice(1)) : '';
  const recalled = form.recallsNote && form.to ? start.carried.notes[form.to] : undefined;
  const words = recalled ?? { lang: start.lang, text: form.starter.text ?? '' };
  return { kind: 'invitation', ...words, stage: form.stage, to, from: heroNames[start.hero], company: profile.company };
}

/** What waits on a form before anything is written or laid. */
export function draftFor(form: Form, profile: ProfileDraft, start: RideStart): Draft {
  switch (form.kind) {
    case 'profile':
      return startingProfile(form, profile, start);
    case 'invitation':
      return startingMessage(form, profile, start);
    case 'prediction':
      return { kind: 'prediction', accepted: 0, replies: 0, meetings: 0, visits: 0, googleChecks: 0 };
    case 'cards':
      return { kind: 'cards', picked: [] };
    case 'zones':
      return { kind: 'zones', placed: [] };
    case 'planner':
      return { kind: 'planner', minutes: form.table?.kind === 'planner' ? form.table.slots.map(() => 0) : [] };
  }
}
