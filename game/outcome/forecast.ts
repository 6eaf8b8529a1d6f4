import { bell, type Seed, streamOf } from './dice';
import { coefficients, lengthFactors } from './forecast-coefficients';

/** What a campaign of invitations is, as far as the simulation is concerned. */
export interface Campaign {
  readonly invitations: number; // how many prospects are invited
  readonly prospects: readonly string[]; // ids of the named ones, first in line; the rest stay anonymous
  readonly profile: number; // P, 0..100
  readonly tone: number; // T of the note, 0..100
  readonly request: number; // R of the note, 0..100
  readonly warmth: number; // w, 0..1: earlier comments, a shared contact, an event
  readonly posts: number; // useful posts in the weeks around it
  readonly contacts: number; // size of the network that may see the posts
  readonly headline: number; // headline block, 0..20
  readonly legitimateAsk: boolean; // a meeting was asked for when it was ripe
  readonly followUp?: { readonly tone: number; readonly request: number; readonly characters: number };
  readonly restricted: boolean; // the network has restricted invitations (automation, spam reports)
}

/** What happened with one prospect. */
export interface ProspectOutcome {
  readonly id: string; // a character's id, or 'prospect-12'
  readonly accepted: boolean;
  readonly day: number | undefined; // day of the acceptance, 1..30; four in five come by day 15
  readonly replied: boolean;
  readonly met: boolean;
}

/** One term of a formula, for the "why" panel's bars. */
export interface Term {
  readonly id: string; // 'base' | 'profile' | 'tone' | 'request' | 'warmth' …
  readonly value: number; // on the log-odds scale; positive helps
}

export interface Range {
  readonly drawn: number;
  readonly expected: number;
  readonly low: number; // 10th percentile of the same campaign over many seasons
  readonly high: number; // 90th percentile
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

type Name = keyof typeof coefficients;
const c = (name: Name): number => coefficients[name].value;
const sigma = (x: number): number => 1 / (1 + Math.exp(-x));
const centred = (score: number): number => (Math.max(0, Math.min(100, score)) - 50) / 50;
const share = (score: number): number => Math.max(0, Math.min(100, score)) / 100;

// Seven points stand for the whole bell curve when an expectation is taken over people's dispositions.
const NODES = [
  [0, 0.457142857],
  [1.154405395, 0.240123179],
  [-1.154405395, 0.240123179],
  [2.366759411, 0.030757124],
  [-2.366759411, 0.030757124],
  [3.750439718, 0.000548269],
  [-3.750439718, 0.000548269],
] as const;

function total(terms: readonly Term[]): number {
  return terms.reduce((sum, term) => sum + term.value, 0);
}

/** The terms of the acceptance formula, in log-odds. */
export function acceptanceTerms(campaign: Campaign): readonly Term[] {
  const t = centred(campaign.tone);
  return [
    { id: 'base', value: c('acceptBase') },
    { id: 'profile', value: c('acceptProfile') * centred(campaign.profile) },
    { id: 'tone', value: t >= 0 ? c('acceptToneGain') * t : c('acceptToneLoss') * t },
    { id: 'request', value: c('acceptRequest') * share(campaign.request) },
    { id: 'warmth', value: c('acceptWarmth') * Math.max(0, Math.min(1, campaign.warmth)) },
  ];
}

/** The terms of the reply formula, in log-odds; without a follow-up the note's own tone and request go on counting. */
export function replyTerms(campaign: Campaign): readonly Term[] {
  const { tone, request } = campaign.followUp ?? campaign;
  return [
    { id: 'base', value: c('replyBase') },
    { id: 'tone', value: c('replyTone') * centred(tone) },
    { id: 'profile', value: c('replyProfile') * centred(campaign.profile) },
    { id: 'request', value: c('replyRequest') * share(request) },
  ];
}

/** Chance of an acceptance, 0..1, over all dispositions. */
export function acceptanceChance(campaign: Campaign): number {
  const base = total(acceptanceTerms(campaign));
  return NODES.reduce((sum, [node, weight]) => sum + weight * sigma(base + c('disposition') * node), 0);
}

/** Chance of a reply once accepted, 0..1. */
export function replyChance(campaign: Campaign): number {
  const characters = campaign.followUp?.characters;
  const factor = characters === undefined ? 1 : (lengthFactors.find(({ upTo }) => characters <= upTo)?.factor ?? 1);
  return Math.min(1, factor * sigma(total(replyTerms(campaign))));
}

/** Chance of a meeting once they replied, 0..1. */
export function meetingChance(campaign: Campaign): number {
  const { tone, request } = campaign.followUp ?? campaign;
  const p = Math.max(centred(campaign.profile), 0);
  if (campaign.legitimateAsk) return c('meetEarned') + c('meetEarnedProfile') * p + c('meetEarnedTone') * Math.max(centred(tone), 0);
  if (request > 0) return c('meetPremature');
  return c('meetUnasked') + c('meetUnaskedProfile') * p;
}

/** Chance that one invited person looks at the profile, 0..1. */
export function visitChance(campaign: Campaign): number {
  const rate =
    c('visitBase') +
    c('visitTone') * Math.max(centred(campaign.tone), 0) +
    (c('visitHeadline') * Math.max(0, Math.min(20, campaign.headline))) / 20 +
    c('visitRequest') * share(campaign.request);
  return Math.max(c('visitFloor'), Math.min(c('visitCeiling'), rate));
}

/** Mean, and the 10th and 90th percentile, of so many tries at one chance. */
function rangeOf(drawn: number, tries: number, chance: number, more = 0): Range {
  const p = Math.max(0, Math.min(1 - 1e-9, chance));
  let mass = (1 - p) ** tries;
  let sum = mass;
  let low = -1;
  let high = -1;
  for (let k = 0; k <= tries; k += 1) {
    if (low < 0 && sum >= 0.1) low = k;
    if (high < 0 && sum >= 0.9) high = k;
    if (high >= 0) break;
    mass *= ((tries - k) / (k + 1)) * (p / (1 - p));
    sum += mass;
  }
  const spread = Math.sqrt(more) * 1.28;
  return { drawn, expected: tries * p + more, low: Math.max(0, Math.round(Math.max(0, low) + more - spread)), high: Math.round((high < 0 ? tries : high) + more + spread) };
}

function dayOf(luck: number): number {
  const first = c('firstDay');
  const week = c('firstWeek');
  const fortnight = c('firstFortnight');
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
  const sent = campaign.restricted ? Math.round(asked * c('restricted')) : asked;
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
    const disposition = c('disposition') * bell(roll('who'), roll('who2'));
    const accepted = i < sent && roll('accept') < sigma(base + disposition);
    const replied = accepted && roll('reply') < reply;
    if (i < sent && roll('visit') < visit) visits += 1;
    prospects.push({ id, accepted, day: accepted ? dayOf(roll('day')) : undefined, replied, met: replied && roll('meet') < meeting });
  }
  const luck = streamOf(seed, 'posts')('reach');
  const views = Math.max(0, campaign.posts) * Math.max(0, campaign.contacts);
  const perView = c('visitsPerView');
  visits += Math.round(views * (c('reachLow') + luck * (c('reachHigh') - c('reachLow'))) * perView);
  const count = (which: (one: ProspectOutcome) => boolean): number => prospects.filter(which).length;
  const chance = acceptanceChance(campaign);
  return {
    invitations: asked,
    accepted: rangeOf(
      count((one) => one.accepted),
      sent,
      chance,
    ),
    replies: rangeOf(
      count((one) => one.replied),
      sent,
      chance * reply,
    ),
    meetings: rangeOf(
      count((one) => one.met),
      sent,
      chance * reply * meeting,
    ),
    visits: rangeOf(visits, sent, visit, (views * (c('reachLow') + c('reachHigh')) * perView) / 2),
    prospects,
    why: { acceptance, reply: replyTerms(campaign) },
  };
}
