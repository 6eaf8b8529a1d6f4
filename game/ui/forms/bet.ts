import type { PredictionDraft } from '../../outcome/drafts';

/** The five things a player bets on, in the order they would happen. */
export const betFields = ['accepted', 'replies', 'meetings', 'visits', 'googleChecks'] as const;
export type BetField = (typeof betFields)[number];

/** How high a bet may go: everything is counted per invitation sent, but for the six checks of the sheriff. */
export function betLimit(field: BetField, invitations: number): number {
  return field === 'googleChecks' ? 6 : invitations;
}

/**
 * Sets one bet and keeps the others possible: nobody replies without having accepted, nobody meets
 * without having replied. Raising one raises those before it; lowering one lowers those after it.
 */
export function placeBet(draft: PredictionDraft, field: BetField, value: number, invitations: number): PredictionDraft {
  const set = Math.max(0, Math.min(betLimit(field, invitations), Math.round(Number.isFinite(value) ? value : 0)));
  const next = { ...draft, [field]: set };
  if (field === 'accepted') {
    const replies = Math.min(next.replies, set);
    return { ...next, replies, meetings: Math.min(next.meetings, replies) };
  }
  if (field === 'replies') return { ...next, accepted: Math.max(next.accepted, set), meetings: Math.min(next.meetings, set) };
  if (field === 'meetings') {
    const replies = Math.max(next.replies, set);
    return { ...next, replies, accepted: Math.max(next.accepted, replies) };
  }
  return next;
}
