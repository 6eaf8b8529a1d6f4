import type { Finding } from './criterion';
import type { Standing } from './standing';

/** Yes/no and 0..3 readings of a message, as a trainer would label it (`docs/scoring.md`, codebook). */
export interface MessageLabels {
  readonly meeting_request: boolean;
  readonly premature: boolean;
  readonly pitch: number; // 0..3
  readonly personalised: number; // 0..3
  readonly about_them: number; // 0..3
  readonly respectful: number; // 0..3
  readonly tone: 'spammy' | 'pushy' | 'neutral' | 'warm';
}

export interface ProfileLabels {
  readonly customer_centric: number; // 0..3
  readonly specific: number; // 0..3
  readonly cv_like: number; // 0..3, 3 = a pure CV
  readonly brand_consistent: number; // 0..3
  readonly overall: 'weak' | 'ok' | 'strong';
}

/** How a story may branch on a message: the first that fits, worst first. */
export const messageVerdicts = ['asks', 'pitches', 'generic', 'connects'] as const;
export type MessageVerdict = (typeof messageVerdicts)[number];

/** A ripe moment at which nothing was asked. A story may answer it; one that does not takes its `generic` choice. */
export const missedVerdict = 'misses';

/** How a story may branch on a profile: the first that fits, worst first. */
export const profileVerdicts = ['cv', 'half', 'customer'] as const;
export type ProfileVerdict = (typeof profileVerdicts)[number];

/** How a story may branch on a bet, held against the expected range. */
export const predictionVerdicts = ['hopeful', 'sober', 'doubtful'] as const;
export type PredictionVerdict = (typeof predictionVerdicts)[number];

/** How a story may branch on one of the three tables (cards, zones, planner), best first. */
export const tableVerdicts = ['sound', 'uneven', 'off'] as const;
export type TableVerdict = (typeof tableVerdicts)[number];

/** What a message is worth and why. */
export interface MessageGrade {
  readonly kind: 'invitation';
  readonly tone: number; // T, 0..100; a blank note is 50
  readonly request: number; // R, 0..100; 0 = no request, or a legitimate one
  readonly share: { readonly them: number; readonly me: number }; // percent, adding up to 100
  readonly labels: MessageLabels;
  readonly verdict: MessageVerdict;
  readonly findings: readonly Finding[]; // in order of appearance, then those without a span
  readonly length: { readonly graphemes: number; readonly limit: number | undefined; readonly over: boolean };
}

/** What a profile is worth and why. */
export interface ProfileGrade {
  readonly kind: 'profile';
  readonly profile: number; // P, 0..100
  readonly blocks: readonly { readonly id: string; readonly points: number; readonly of: number }[]; // the rubric's blocks
  readonly google: { readonly passed: number; readonly of: number; readonly verdict: 'pass' | 'mixed' | 'fail' };
  readonly labels: ProfileLabels;
  readonly verdict: ProfileVerdict;
  readonly findings: readonly Finding[];
}

export type Grade = MessageGrade | ProfileGrade;

/** A ledger line: one movement of the standing, with what caused it. */
export interface LedgerEntry {
  readonly decision: number; // index in the ride's log, counting from 0; *What if?* goes back to it
  readonly score: keyof Standing;
  readonly points: number; // the points that really moved the score, after clamping
  readonly block?: string; // the block of the profile rubric that moved, when it was one
  readonly finding?: Finding; // when a draft caused it
  readonly choice?: { readonly text: string; readonly why: string | undefined }; // when a choice of the story did
}
