import { describe, expect, it } from 'vitest';
import type { PredictionDraft } from '../../../game/outcome/drafts';
import { placeBet } from '../../../game/ui/forms/bet';

const draft: PredictionDraft = { kind: 'prediction', accepted: 20, replies: 8, meetings: 3, visits: 15, googleChecks: 2 };

describe('placing a bet', () => {
  it('raises acceptances when more replies are expected than invitations accepted', () => {
    expect(placeBet(draft, 'replies', 30, 40)).toMatchObject({ accepted: 30, replies: 30, meetings: 3 });
    expect(placeBet(draft, 'meetings', 25, 40)).toMatchObject({ accepted: 25, replies: 25, meetings: 25 });
  });

  it('lowers replies and meetings with the acceptances they need', () => {
    expect(placeBet(draft, 'accepted', 2, 40)).toMatchObject({ accepted: 2, replies: 2, meetings: 2 });
    expect(placeBet(draft, 'replies', 1, 40)).toMatchObject({ accepted: 20, replies: 1, meetings: 1 });
  });

  it('keeps visits and the six checks apart from all that', () => {
    expect(placeBet(draft, 'visits', 40, 40)).toEqual({ ...draft, visits: 40 });
    expect(placeBet(draft, 'googleChecks', 9, 40)).toEqual({ ...draft, googleChecks: 6 });
  });

  it('stays within 0 and the invitations sent, whatever comes in', () => {
    expect(placeBet(draft, 'accepted', 500, 40).accepted).toBe(40);
    expect(placeBet(draft, 'accepted', -3, 40).accepted).toBe(0);
    expect(placeBet(draft, 'visits', Number.NaN, 40).visits).toBe(0);
  });
});
