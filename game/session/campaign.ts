import type { PredictionDraft, Stage } from '../outcome/drafts';
import type { Forecast } from '../outcome/forecast';
import type { Campaign } from '../outcome/forecast-chances';
import { isRestricted, type Round } from '../outcome/forecast-reputation';
import type { MessageGrade, PredictionVerdict, ProfileGrade } from '../outcome/grade';
import type { Standing } from '../outcome/standing';
import type { Choice } from '../story/beat';

/** The eight prospects who have a house in the street; they are always first in line. */
const namedProspects = ['nadia', 'omar', 'claire', 'henri', 'yasmine', 'paul', 'ingrid', 'lin'] as const;

/** What the story has said about the round of invitations so far. Warmth in percent; contacts and posts counted. */
export type CampaignFacts = Required<Choice['campaign']>;
export const openingFacts: CampaignFacts = { invitations: 40, warmth: 0, posts: 0, contacts: 300, restricted: 0, 'ripe-ask': 0 };

/** The messages of a round, as far as they weigh on it, and what the rounds before it brought. */
export interface Sent {
  readonly note: MessageGrade | undefined; // the invitation; undefined when the story begins after the yes
  readonly followUp: MessageGrade | undefined; // the message to those who accepted
  readonly asked: boolean; // a meeting was asked for in writing, at a ripe stage
  readonly rounds: readonly Round[];
}
export const nothingSent: Sent = { note: undefined, followUp: undefined, asked: false, rounds: [] };

/** Adds a message to what was sent. One to a single person at a later stage only matters by what it asks. */
export function addMessage(sent: Sent, stage: Stage, grade: MessageGrade): Sent {
  if (stage === 'invitation') return { ...sent, note: grade };
  if (stage === 'first_message') return { ...sent, followUp: grade };
  return { ...sent, asked: sent.asked || (grade.labels.meeting_request && !grade.labels.premature) };
}

/** A new round of invitations: what the one before it brought stays on the sender's record. */
export function nextRound(sent: Sent, brought: Forecast): Sent {
  return { ...nothingSent, rounds: [...sent.rounds, { sent: brought.invitations, accepted: brought.accepted.drawn }] };
}

/** Tone and request of an invitation without a word. */
const blank = { tone: 50, request: 0 } as const;

/** Puts together what the simulation wants to know. */
export function campaignOf(facts: CampaignFacts, standing: Standing, sent: Sent, profile: ProfileGrade): Campaign {
  const { tone, request } = sent.note ?? blank;
  const { followUp } = sent;
  return {
    invitations: facts.invitations,
    prospects: namedProspects.slice(0, facts.invitations),
    profile: standing.profile,
    tone,
    request,
    warmth: Math.max(0, Math.min(1, facts.warmth / 100)),
    posts: facts.posts,
    contacts: facts.contacts,
    headline: profile.blocks.find((block) => block.id === 'headline')?.points ?? 0,
    legitimateAsk: facts['ripe-ask'] > 0 || sent.asked,
    ...(followUp && { followUp: { tone: followUp.tone, request: followUp.request, characters: followUp.length.graphemes } }),
    restricted: isRestricted(sent.rounds, facts.restricted),
  };
}

/** Holds a bet against what a campaign like this usually brings, not against the luck of one draw. */
export function judgeBet(bet: PredictionDraft, forecast: Forecast): PredictionVerdict {
  if (bet.accepted > forecast.accepted.high || bet.meetings > forecast.meetings.high + 1) return 'hopeful';
  if (bet.accepted < forecast.accepted.low) return 'doubtful';
  return 'sober';
}
