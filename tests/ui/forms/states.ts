import type { Draft, InvitationDraft, PredictionDraft, ProfileDraft } from '../../../game/outcome/drafts';
import type { Grade } from '../../../game/outcome/grade';
import { gradeMessage } from '../../../game/outcome/invitation/rubric';
import { gradeProfile } from '../../../game/outcome/profile/rubric';
import type { GameState } from '../../../game/session/state';
import type { Form } from '../../../game/story/beat';

/** States with a form on screen, written out for the panels' tests. */
export const letter: InvitationDraft = {
  kind: 'invitation',
  lang: 'en',
  stage: 'invitation',
  to: 'Nadia',
  from: 'Sam',
  company: 'Ardent',
  text: 'Hello Nadia, we are the market leader in logistics software. Are you free for a call on Tuesday at 2 pm?',
};
export const profile: ProfileDraft = {
  kind: 'profile',
  lang: 'en',
  company: 'Ardent',
  photo: 'holiday',
  banner: 'none',
  headline: 'Senior sales executive | Leader | Winner',
  summary: 'Ten years of experience. Results-driven.',
  postsPerWeek: 0,
  commentsPerWeek: 0,
  repostsPerWeek: 0,
  proof: false,
  google: ['page-one'],
};
export const prediction: PredictionDraft = { kind: 'prediction', accepted: 12, replies: 3, meetings: 0, visits: 0, googleChecks: 4 };

export const form: Form = {
  kind: 'invitation',
  to: 'nadia',
  stage: 'invitation',
  recallsNote: false,
  facts: [{ kind: 'post', text: 'Her post on the glass shortage' }],
  chips: [
    { group: 'opening', text: 'I read your post on…' },
    { group: 'goodbye', text: 'No need to answer.' },
  ],
  picks: [
    { field: 'photo', text: 'holiday The palm tree' },
    { field: 'photo', text: 'recent This week’s portrait' },
    { field: 'headline', text: 'I help glassworks avoid shortages' },
  ],
  starter: { headline: 'Salesman', summary: 'I sell.' },
  model: { text: 'Nadia, what gave way first in March?', headline: 'Ardent | Fewer furnace stops for glassworks' },
  table: undefined,
};

/** The state a session would be in with this draft on screen, graded by the real rubrics. */
export function stateWith(draft: Draft, change: Partial<GameState> = {}): GameState {
  const grade: Grade | undefined = draft.kind === 'invitation' ? gradeMessage(draft) : draft.kind === 'profile' ? gradeProfile(draft) : undefined;
  return {
    place: draft.kind,
    settings: { lang: 'en', hero: 'sam', textSize: 100, motion: 'auto', sound: false, lowPower: false },
    busy: false,
    episode: { id: 'e', title: 'E', foreign: false },
    beat: {
      knot: 'k',
      lines: [],
      ask: undefined,
      hint: 'Reread her post.',
      note: undefined,
      form: { ...form, kind: draft.kind },
      choices: [],
      replies: [],
      silence: undefined,
      ending: undefined,
    },
    line: 0,
    decisions: { taken: 0, of: 12 },
    standing: { profile: 30, tone: 50, timing: 100 },
    ledger: [],
    hat: 1,
    gauge: undefined,
    ways: { listens: 0, pushes: 0, hides: 0, copies: 0 },
    habit: undefined,
    help: 'visible',
    tables: [],
    profile: undefined,
    draft,
    grade,
    tries: 0,
    outcome: undefined,
    earlier: [],
    crossroads: [],
    grades: [],
    journal: [],
    resumable: undefined,
    finished: [],
    notices: [],
    ...change,
  };
}
