/** What the trainee writes or picks. Drafts are plain data: they go into the save as they are. */

/** The two languages of the game, of equal rank. */
export const languages = ['fr', 'en'] as const;
export type Lang = (typeof languages)[number];

/** How far the relation has come when a message is written (domain codebook: stage). */
export const stages = ['invitation', 'first_message', 'nurtured', 'they_asked'] as const;
export type Stage = (typeof stages)[number];

/** A connection note holds at most this many characters, counted by grapheme. */
export const invitationLimit = 300;

/** The six things the Google test looks at, in the order the sheriff reads them out. */
export const googleChecks = [
  'page-one', // the profile is on page 1 of a search for the name
  'consistent', // same photo, name and employer everywhere
  'no-stale-account', // no old or unfit account left on line
  'recent-content', // something useful and recent
  'employer-link', // a link to or from the employer
  'namesake', // a namesake cannot be mistaken for Sam
] as const;
export type GoogleCheck = (typeof googleChecks)[number];

export const photos = ['none', 'old', 'holiday', 'logo', 'recent'] as const;
export const banners = ['none', 'stock', 'employer'] as const;

/** What a card of a table of cards is worth, best first. */
export const cardWorths = ['good', 'fair', 'poor'] as const;
export type CardWorth = (typeof cardWorths)[number];

/** The three rings a gesture may lie in for somebody: what is easy, what takes courage, what makes them freeze. */
export const zones = ['easy', 'stretch', 'panic'] as const;
export type Zone = (typeof zones)[number];

/** A profile on The Wire: what was written, and the picked elements around it. */
export interface ProfileDraft {
  readonly kind: 'profile';
  readonly lang: Lang; // the language it is written in, which may differ from the interface's
  readonly company: string; // the employer's name as it should appear
  readonly photo: (typeof photos)[number];
  readonly banner: (typeof banners)[number];
  readonly headline: string; // 220 characters on the real networks
  readonly summary: string; // 2,600 characters on the real networks; the first 200 to 300 show
  readonly postsPerWeek: number; // useful posts; a repost of product news is not one
  readonly commentsPerWeek: number; // on other people's subjects
  readonly repostsPerWeek: number; // product news passed on
  readonly proof: boolean; // a recommendation or a featured resource is on the profile
  readonly google: readonly GoogleCheck[]; // the checks that pass
}

/** A message to one prospect: an invitation note, or a later message. */
export interface InvitationDraft {
  readonly kind: 'invitation';
  readonly lang: Lang;
  readonly stage: Stage;
  readonly to: string; // the prospect's first name, for the greeting; '' when unknown
  readonly from: string; // the sender's first name; '' when unknown
  readonly company: string; // the sender's employer; '' when unknown
  readonly text: string;
}

/** The player's bet, made before any result is shown. */
export interface PredictionDraft {
  readonly kind: 'prediction';
  readonly accepted: number;
  readonly replies: number;
  readonly meetings: number;
  readonly visits: number;
  readonly googleChecks: number; // 0..6
}

/** Which cards were picked, by their place in the story's list. */
export interface CardsDraft {
  readonly kind: 'cards';
  readonly picked: readonly number[];
}

/** Where each gesture was laid, by its place in the story's list; those not laid yet are missing. */
export interface ZonesDraft {
  readonly kind: 'zones';
  readonly placed: readonly { readonly gesture: number; readonly zone: Zone }[];
}

/** Minutes a week for each slot, in the story's order. */
export interface PlannerDraft {
  readonly kind: 'planner';
  readonly minutes: readonly number[];
}

export type TableDraft = CardsDraft | ZonesDraft | PlannerDraft;
export type Draft = ProfileDraft | InvitationDraft | PredictionDraft | TableDraft;
