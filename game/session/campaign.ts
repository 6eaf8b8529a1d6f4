import type { PredictionDraft } from '../outcome/drafts';
import type { Forecast } from '../outcome/forecast';
import type { Campaign } from '../outcome/forecast-chances';
import type { MessageGrade, PredictionVerdict, ProfileGrade } from '../outcome/grade';
import type { Standing } from '../outcome/standing';
import type { Choice } from '../story/beat';

/** The eight prospects who have a house in the street; they are always first in line. */
export const namedProspects = ['nadia', 'omar', 'claire', 'henri', 'yasmine', 'paul', 'ingrid', 'lin'] as const;

/** What the story has said about the round of invitations so far. Warmth in percent; contacts and posts counted. */
export type CampaignFacts = Required<Choice['campaign']>;
export const openingFacts: CampaignFacts = { invitations: 40, warmth: 0, posts: 0, contacts: 300, restricted: 0, 'ripe-ask': 0 };

/** Puts together what the simulation wants to know. */
export function campaignOf(facts: CampaignFacts, standing: Standing, note: MessageGrade, profile: ProfileGrade | undefined): Campaign {
  return {
    invitations: facts.invitations,
    prospects: namedProspects.slice(0, facts.invitations),
    profile: standing.profile,
    tone: note.tone,
    request: note.request,
    warmth: Math.max(0, Math.min(1, facts.warmth / 100)),
    posts: facts.posts,
    contacts: facts.contacts,
    headline: profile?.blocks.find((block) => block.id === 'headline')?.points ?? 0,
    legitimateAsk: facts['ripe-ask'] > 0,
    restricted: facts.restricted > 0,
  };
}

/** Holds a bet against what a campaign like this usually brings, not against the luck of one draw. */
export function judgeBet(bet: PredictionDraft, forecast: Forecast): PredictionVerdict {
  if (bet.accepted > forecast.accepted.high || bet.meetings > forecast.meetings.high + 1) return 'hopeful';
  if (bet.accepted < forecast.accepted.low) return 'doubtful';
  return 'sober';
}
