import { bell, type Seed, streamOf } from './dice';
import {
  acceptanceChance,
  acceptanceOf,
  acceptanceTerms,
  type Campaign,
  lengthOf,
  meetingChance,
  replyChance,
  replyTerms,
  type Term,
  total,
  visitChance,
  visitsFromPosts,
} from './forecast-chances';
import { coefficients } from './forecast-coefficients';
import { type Range, rangeOf, widen } from './forecast-range';

/** What happened with one prospect. */
export interface ProspectOutcome {
  readonly id: string; // a character's id, or 'prospect-12'
  readonly accepted: boolean;
  readonly day: number | undefined; // day of the acceptance, 1..30; four in five come by day 15
  readonly replied: boolean;
  readonly met: boolean;
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

/** The day of an acceptance, 1..30, from a luck of 0..1: 40 % on the first, 70 % by the 7th, 80 % by the 15th. */
function dayOf(luck: number): number {
  const first = coefficients.firstDay.value;
  const week = coefficients.firstWeek.value;
  const fortnight = coefficients.firstFortnight.value;
  if (luck < first) return 1;
  if (luck < week) return 2 + Math.floor((6 * (luck - first)) / (week - first));
  if (luck < fortnight) return 8 + Math.floor((8 * (luck - week)) / (fortnight - week));
  return 16 + Math.floor((15 * (luck - fortnight)) / (1 - fortnight));
}

/**
 * Simulates a campaign: the same seed always gives the same people and the same luck, so only the
 * decision changes between two tries, and a better text never does worse with the same person.
 */
export function forecast(campaign: Campaign, seed: Seed): Forecast {
  const asked = Math.max(0, Math.trunc(campaign.invitations));
  const sent = campaign.restricted ? Math.round(asked * coefficients.restricted.value) : asked;
  const acceptance = acceptanceTerms(campaign);
  const base = total(acceptance);
  const reply = replyChance(campaign);
  const meeting = meetingChance(campaign);
  const visit = visitChance(campaign);
  const prospects: ProspectOutcome[] = [];
  let visits = 0;
  for (let i = 0; i < asked; i += 1) {
    const id = campaign.prospects[i] ?? `prospect-${i + 1}`;
    const roll = streamOf(seed, id);
    const accepted = i < sent && roll('accept') < acceptanceOf(base, bell(roll('who'), roll('who2')));
    const replied = accepted && roll('reply') < reply;
    if (i < sent && roll('visit') < visit) visits += 1;
    prospects.push({ id, accepted, day: accepted ? dayOf(roll('day')) : undefined, replied, met: replied && roll('meet') < meeting });
  }
  const seen = visits + Math.round(visitsFromPosts(campaign, streamOf(seed, 'posts')('reach')));
  const count = (which: 'accepted' | 'replied' | 'met'): number => prospects.filter((one) => one[which]).length;
  const chance = acceptanceChance(campaign);
  return {
    invitations: asked,
    accepted: rangeOf(count('accepted'), sent, chance),
    replies: rangeOf(count('replied'), sent, chance * reply),
    meetings: rangeOf(count('met'), sent, chance * reply * meeting),
    visits: widen(rangeOf(seen, sent, visit), visitsFromPosts(campaign, 0), visitsFromPosts(campaign, 1)),
    prospects,
    why: { acceptance, reply: whyReply(campaign) },
  };
}

/** The reply's terms, with the length of a follow-up told on the same scale as the others (near enough for a bar). */
function whyReply(campaign: Campaign): readonly Term[] {
  const factor = lengthOf(campaign);
  return campaign.followUp === undefined ? replyTerms(campaign) : [...replyTerms(campaign), { id: 'length', value: Math.log(factor) }];
}
