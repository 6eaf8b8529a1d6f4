import type { Score } from './standing';

/** Where in a text a finding stands: UTF-16 offsets, `end` exclusive, as `text.slice(start, end)` wants them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Which part of a draft a finding is about. Spans count from the start of that field. */
export type Field = 'text' | 'headline' | 'summary' | 'photo' | 'banner' | 'activity' | 'proof' | 'google';

/** How a finding shows on screen: it connects (mint), could be firmer (ochre), pushes (rust), or is told without marks. */
export type Manner = 'connects' | 'weak' | 'pushes' | 'note';

/** Why a phrase that looked like a fault was not counted. */
export type Cancelled = 'negated' | 'past' | 'accepted' | 'quoted' | 'third-party' | 'other-sense' | 'no-live-exchange' | 'event' | 'legitimate';

/**
 * One thing a criterion noticed, as data: no sentence. `words/feedback` says it in either language,
 * finding the words by `criterion` and `case`, with `values` filling the blanks.
 */
export interface Finding {
  readonly criterion: string; // the rule's id, such as 'pitch' or 'premature-meeting'
  readonly case: string; // which of the rule's cases, such as 'main-part'; names a sentence in words/feedback
  readonly score: Score;
  readonly points: number; // what it moves this draft's own grade by; 0 when it is only told
  readonly manner: Manner;
  readonly field: Field;
  readonly span?: Span; // absent when the finding is about the whole field, or about something missing
  readonly quote?: string; // the shortest phrase that triggers it, as the player wrote it
  readonly values?: Readonly<Record<string, string | number>>;
  readonly cancelled?: Cancelled; // set when a candidate was seen and not counted
}
