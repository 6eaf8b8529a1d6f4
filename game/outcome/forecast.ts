
/** What a campaign of invitations is, as far as the simulation is concerned. */
export interface Campaign {
  readonly invitations: number; // how many prospects are invited
  readonly prospects: readonly string[]; // ids of the named ones, first in line; the rest stay anonymous
  readonly profile: number; // P, 0..100
  readonly tone: number; // T of the note, 0..100
  readonly request: number; // R of the note, 0..100
  readonly warmth: number; // w, 0..1: earlier comments, a shared contact, an event
  readonly posts: number; // useful posts in the weeks around it
  readonly contacts: number; // size of the network that may see the posts
  readonly headline: number; // headline block, 0..20
  readonly legitimateAsk: boolean; // a meeting was asked for when it was ripe
  readonly followUp?: { readonly tone: number; readonly request: number; readonly characters: number };
  readonly restricted: boolean; // the network has restricted invitations (automation, spam reports)
}

/** What happened with one prospect. */
export interface ProspectOutcome {
  readonly id: string; // a character's id, or 'prospect-12'
  readonly accepted: boolean;
  readonly day: number | undefined; // day of the acceptance, 1..15
  readonly replied: boolean;
  readonly met: boolean;
}

/** One term of a formula, for the "why" panel's bars. */
export interface Term {
  readonly id: string; // 'base' | 'profile' | 'tone' | 'request' | 'warmth' …
  readonly value: number; // on the log-odds scale; positive helps
}

export interface Range {
  readonly drawn: number;
  readonly expected: number;
  readonly low: number; // 10th percentile of the same campaign over many seasons
  readonly high: number; // 90th percentile
}

/** A simulated result. Every screen that shows one says that it is a simulation. */
export interface Forecast {
  readonly invitations: number;
  readonly accepted: Range;
  readonly replies: Range;
  readonly meetings: Range;
  readonly visits: Range;
  readonly prospects: readonly ProspectOutcome[];
  readonly why: { readonly acceptance: readonly Term[]; readonly reply: readonly Term[] };
}

/** Names the random streams: the same seed always gives the same people and the same luck, whatever is written. */
export interface Seed {
  readonly season: number;
  readonly episode: string;
}

