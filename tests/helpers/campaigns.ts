import fc from 'fast-check';
import type { Campaign } from '../../game/outcome/forecast-chances';

/** Forty blank invitations from a middling profile to people who know nothing of it. */
export const plain: Campaign = {
  invitations: 40,
  prospects: [],
  profile: 45,
  tone: 50,
  request: 0,
  warmth: 0,
  posts: 0,
  contacts: 300,
  headline: 10,
  legitimateAsk: false,
  restricted: false,
};

const score = fc.integer({ min: 0, max: 100 });
const followUp = fc.record({ tone: score, request: score, characters: fc.integer({ min: 1, max: 3000 }) });

/** Any campaign a ride can come to. */
export const anyCampaign: fc.Arbitrary<Campaign> = fc
  .record({
    invitations: fc.integer({ min: 0, max: 60 }),
    prospects: fc.constant(['nadia', 'omar']),
    profile: score,
    tone: score,
    request: score,
    warmth: fc.double({ min: 0, max: 1, noNaN: true }),
    posts: fc.integer({ min: 0, max: 12 }),
    contacts: fc.integer({ min: 0, max: 2000 }),
    headline: fc.integer({ min: 0, max: 20 }),
    legitimateAsk: fc.boolean(),
    restricted: fc.boolean(),
    followUp: fc.option(followUp, { nil: undefined }),
  })
  .map(({ followUp: message, ...rest }) => (message ? { ...rest, followUp: message } : rest));

export const anySeed = fc.record({ season: fc.integer(), episode: fc.string() });

/** The same campaign with one thing better or equal: more profile, tone or warmth, less request; in note and follow-up alike. */
export const betterPair: fc.Arbitrary<readonly [worse: Campaign, better: Campaign]> = fc
  .tuple(anyCampaign, score, score, score, score, score, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([worse, profile, tone, request, messageTone, messageRequest, warmth]) => {
    const { followUp: message } = worse;
    const better: Campaign = {
      ...worse,
      profile: Math.max(worse.profile, profile),
      tone: Math.max(worse.tone, tone),
      request: Math.min(worse.request, request),
      warmth: Math.max(worse.warmth, warmth),
      ...(message && { followUp: { ...message, tone: Math.max(message.tone, messageTone), request: Math.min(message.request, messageRequest) } }),
    };
    return [worse, better] as const;
  });
