/** How well a figure is known: A reviewed or large first-party data … E our own design assumption. */
export type Evidence = 'A' | 'B' | 'C' | 'D' | 'E';

export interface Coefficient {
  readonly value: number;
  readonly evidence: Evidence;
  readonly dated: string; // year of the data behind it, or of our choice
  readonly why: string;
}

/**
 * Every number the simulation rests on. None is a law: the anchors are published campaigns that
 * disagree with each other, and the slopes between them are ours. Every result screen says so.
 */
export const coefficients = {
  acceptBase: {
    value: -0.94,
    evidence: 'C',
    dated: '2024',
    why: 'Log-odds that a blank note from a middling profile is accepted: 28 to 29 %, between published means of 26 to 31 %.',
  },
  acceptProfile: { value: 0.6, evidence: 'E', dated: '2026', why: 'A full profile against a middling one.' },
  acceptToneGain: { value: 0.45, evidence: 'C', dated: '2024', why: 'Good notes gain little over no note: published means tie.' },
  acceptToneLoss: { value: 0.9, evidence: 'D', dated: '2016', why: 'Bad notes cost twice that: half a line of offer took one sender from 51 % to 33 %.' },
  acceptRequest: { value: -1.1, evidence: 'D', dated: '2016', why: 'A meeting asked for in the note; read over from e-mail figures.' },
  acceptWarmth: { value: 0.6, evidence: 'E', dated: '2026', why: 'Earlier comments, a shared contact or an event.' },
  disposition: { value: 0.5, evidence: 'E', dated: '2026', why: 'Spread of people’s own readiness to accept, in log-odds.' },
  replyBase: { value: -1.32, evidence: 'C', dated: '2024', why: 'About 21 % of those who accepted a blank invitation reply.' },
  replyTone: { value: 0.8, evidence: 'C', dated: '2024', why: 'About 35 % after a good note.' },
  replyProfile: { value: 0.3, evidence: 'E', dated: '2026', why: 'They look before they answer.' },
  replyRequest: { value: -1.3, evidence: 'D', dated: '2024', why: 'A calendar link in a first message divides replies by more than three.' },
  meetEarned: { value: 0.25, evidence: 'E', dated: '2026', why: 'A legitimate request, among those who reply; vendors say 15 to 45 %.' },
  meetEarnedProfile: { value: 0.15, evidence: 'E', dated: '2026', why: 'Added by a strong profile.' },
  meetEarnedTone: { value: 0.1, evidence: 'E', dated: '2026', why: 'Added by a warm message.' },
  meetPremature: { value: 0.04, evidence: 'E', dated: '2026', why: 'A request that came too soon.' },
  meetUnasked: { value: 0.04, evidence: 'E', dated: '2026', why: 'They propose it themselves.' },
  meetUnaskedProfile: { value: 0.04, evidence: 'E', dated: '2026', why: 'More often so with a strong profile.' },
  visitBase: { value: 0.3, evidence: 'E', dated: '2026', why: 'Profile visits per invitation; no solid public figure.' },
  visitTone: { value: 0.1, evidence: 'E', dated: '2026', why: 'A note that makes curious.' },
  visitHeadline: { value: 0.1, evidence: 'E', dated: '2026', why: 'A headline that says whom it helps.' },
  visitRequest: { value: -0.15, evidence: 'E', dated: '2026', why: 'No need to look at who asks too much.' },
  visitFloor: { value: 0.05, evidence: 'E', dated: '2026', why: 'Some always look.' },
  visitCeiling: { value: 0.65, evidence: 'E', dated: '2026', why: 'Some never do.' },
  reachLow: { value: 0.01, evidence: 'E', dated: '2023', why: 'Share of one’s contacts who see a post, at worst.' },
  reachHigh: { value: 0.07, evidence: 'E', dated: '2023', why: 'Share of one’s contacts who see a post, at best.' },
  visitsPerView: { value: 0.015, evidence: 'E', dated: '2026', why: 'Of those who see a post, who go and look at the profile.' },
  restricted: { value: 0.5, evidence: 'E', dated: '2026', why: 'Share of the invitations that still leave when the network restricts them.' },
  firstDay: { value: 0.4, evidence: 'D', dated: '2016', why: 'Acceptances that come within a day.' },
  firstWeek: { value: 0.7, evidence: 'D', dated: '2016', why: 'Within a week.' },
  firstFortnight: { value: 0.8, evidence: 'D', dated: '2016', why: 'Within fifteen days; the rest within thirty (E).' },
} as const satisfies Readonly<Record<string, Coefficient>>;

/** Share of replies kept for a message of so many characters (direction A, 2021-22, recruiters; shrunk). */
export const lengthFactors: readonly { readonly upTo: number; readonly factor: number }[] = [
  { upTo: 400, factor: 1.1 },
  { upTo: 800, factor: 1 },
  { upTo: 1200, factor: 0.94 },
  { upTo: Infinity, factor: 0.89 },
];
