import { describe, expect, it } from 'vitest';
import type { PredictionDraft, Stage } from '../../game/outcome/drafts';
import { forecast } from '../../game/outcome/forecast';
import type { MessageGrade, ProfileGrade } from '../../game/outcome/grade';
import { openingStanding } from '../../game/outcome/standing';
import { addMessage, campaignOf, judgeBet, nextRound, nothingSent, openingFacts, type Sent } from '../../game/session/campaign';

const profile = { kind: 'profile', blocks: [{ id: 'headline', points: 14, of: 20 }] } as unknown as ProfileGrade;
const graded = (tone: number, request: number, asks = false): MessageGrade =>
  ({ kind: 'invitation', tone, request, labels: { meeting_request: asks || request >= 30, premature: request >= 30 }, length: { graphemes: 120 } }) as unknown as MessageGrade;
const send = (...messages: readonly (readonly [Stage, MessageGrade])[]): Sent => messages.reduce((sent, [stage, grade]) => addMessage(sent, stage, grade), nothingSent);
const campaign = (sent: Sent, facts = {}) => campaignOf({ ...openingFacts, ...facts }, openingStanding, sent, profile);
const seed = { season: 5, episode: 'x' };

describe('a campaign', () => {
  it('knows what the story told, the standing, the headline and the note', () => {
    const made = campaign(send(['invitation', graded(70, 20)]), { invitations: 3, warmth: 140, posts: 2, contacts: 500 });
    expect(made).toEqual({
      invitations: 3,
      prospects: ['nadia', 'omar', 'claire'],
      profile: 30,
      tone: 70,
      request: 20,
      warmth: 1,
      posts: 2,
      contacts: 500,
      headline: 14,
      legitimateAsk: false,
      restricted: false,
    });
  });

  it('without a note of its own is a blank one', () => expect(campaign(nothingSent)).toMatchObject({ tone: 50, request: 0 }));

  it('lets the message after the yes decide replies, and leaves acceptances alone', () => {
    const note = send(['invitation', graded(70, 0)]);
    const rude = addMessage(note, 'first_message', graded(10, 80));
    expect(campaign(rude).followUp).toEqual({ tone: 10, request: 80, characters: 120 });
    const [before, after] = [forecast(campaign(note), seed), forecast(campaign(rude), seed)];
    expect(after.accepted).toEqual(before.accepted);
    expect(after.replies.expected).toBeLessThan(before.replies.expected / 2);
  });

  it('counts an ask at a ripe stage, in writing or by a choice of the story', () => {
    expect(campaign(send(['invitation', graded(70, 0)], ['nurtured', graded(70, 0, true)])).legitimateAsk).toBe(true);
    expect(campaign(nothingSent, { 'ripe-ask': 1 }).legitimateAsk).toBe(true);
    expect(campaign(send(['invitation', graded(70, 0)], ['nurtured', graded(70, 0)])).legitimateAsk).toBe(false);
    expect(campaign(send(['first_message', graded(70, 80)])).legitimateAsk).toBe(false);
    expect(campaign(send(['nurtured', graded(20, 54)])).legitimateAsk).toBe(false); // they had said no
  });

  it('starts afresh with a new round, but the network remembers two poor ones', () => {
    const spam = send(['invitation', graded(0, 100)], ['first_message', graded(10, 80)]);
    const brought = forecast(campaign(spam), seed);
    expect(brought.accepted.drawn).toBeLessThan(6);
    const second = nextRound(spam, brought);
    expect(second).toMatchObject({ note: undefined, followUp: undefined, asked: false });
    expect(campaign(second).restricted).toBe(false);
    const third = nextRound(addMessage(second, 'invitation', graded(0, 100)), brought);
    expect(campaign(third).restricted).toBe(true);
  });

  it('is held back when the story tells of reports', () => expect(campaign(nothingSent, { restricted: 1 }).restricted).toBe(true));
});

describe('a bet', () => {
  const usual = forecast(campaign(send(['invitation', graded(50, 0)])), seed); // about 8 to 15 of 40 accept
  const bet = (accepted: number, meetings = 0): PredictionDraft => ({ kind: 'prediction', accepted, replies: 0, meetings, visits: 0, googleChecks: 0 });
  it('is held against what is usual, not against the luck of the draw', () => {
    expect(judgeBet(bet(usual.accepted.high), usual)).toBe('sober');
    expect(judgeBet(bet(usual.accepted.low), usual)).toBe('sober');
    expect(judgeBet(bet(usual.accepted.high + 1), usual)).toBe('hopeful');
    expect(judgeBet(bet(usual.accepted.low - 1), usual)).toBe('doubtful');
  });
  it('is hopeful too when it counts on meetings that nobody prepared', () => expect(judgeBet(bet(usual.accepted.low, usual.meetings.high + 2), usual)).toBe('hopeful'));
});
