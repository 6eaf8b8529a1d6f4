import { coefficients, lengthFactor } from './forecast-coefficients';
import { flaggedFrom } from './invitation/premature-meeting';

/** What a round of invitations is, as far as the simulation is concerned. */
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
  readonly followUp?: { readonly tone: number; readonly request: number; readonly characters: number }; // the message after the yes
  readonly restricted: boolean; // the network holds back invitations (poor rounds, automation, spam reports)
}

/** One term of a formula, for the "why" panel's bars. */
export interface Term {
  readonly id: string; // 'base' | 'profile' | 'tone' | 'request' | 'warmth' | 'length'
  readonly value: number; // on the log-odds scale; positive helps
}

type Name = keyof typeof coefficients;
const c = (name: Name): number => coefficients[name].value;
const within = (low: number, value: number, high: number): number => Math.max(low, Math.min(high, value));
const centred = (score: number): number => (within(0, score, 100) - 50) / 50; // -1..1
const share = (score: number): number => within(0, score, 100) / 100; // 0..1
const sigma = (x: number): number => 1 / (1 + Math.exp(-x));

/** What the terms of a formula add up to, in log-odds. */
export const total = (terms: readonly Term[]): number => terms.reduce((sum, term) => sum + term.value, 0);

// Seven points stand for the whole bell curve when an expectation is taken over people's dispositions (Gauss–Hermite).
const nodes = [
  [0, 0.457142857],
  [1.154405395, 0.240123179],
  [-1.154405395, 0.240123179],
  [2.366759411, 0.030757124],
  [-2.366759411, 0.030757124],
  [3.750439718, 0.000548269],
  [-3.750439718, 0.000548269],
] as const;

/** The terms of the acceptance formula, in log-odds, for a prospect of average disposition. */
export function acceptanceTerms(campaign: Campaign): readonly Term[] {
  const t = centred(campaign.tone);
  return [
    { id: 'base', value: c('acceptBase') },
    { id: 'profile', value: c('acceptProfile') * centred(campaign.profile) },
    { id: 'tone', value: t >= 0 ? c('acceptToneGain') * t : c('acceptToneLoss') * t },
    { id: 'request', value: c('acceptRequest') * share(campaign.request) },
    { id: 'warmth', value: c('acceptWarmth') * within(0, campaign.warmth, 1) },
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

/** Chance that one prospect accepts, 0..1, from the terms' total; `disposition` in standard deviations, 0 = average. */
export function acceptanceOf(base: number, disposition: number): number {
  return sigma(base + c('disposition') * disposition);
}

/** Chance of an acceptance, 0..1, over all dispositions. */
export function acceptanceChance(campaign: Campaign): number {
  const base = total(acceptanceTerms(campaign));
  return nodes.reduce((sum, [node, weight]) => sum + weight * acceptanceOf(base, node), 0);
}

/** L: what the length of a follow-up does to replies; 1 without one. */
export function lengthOf(campaign: Campaign): number {
  const characters = campaign.followUp?.characters;
  return characters === undefined ? 1 : (lengthFactor.steps.find(({ upTo }) => characters <= upTo)?.factor ?? 1);
}

/** Chance of a reply once accepted, 0..1. */
export function replyChance(campaign: Campaign): number {
  return within(0, lengthOf(campaign) * sigma(total(replyTerms(campaign))), 1);
}

/** Chance of a meeting once they replied, 0..1. */
export function meetingChance(campaign: Campaign): number {
  const { tone, request } = campaign.followUp ?? campaign;
  const p = Math.max(centred(campaign.profile), 0);
  if (campaign.legitimateAsk) return c('meetEarned') + c('meetEarnedProfile') * p + c('meetEarnedTone') * Math.max(centred(tone), 0);
  if (request >= flaggedFrom) return c('meetPremature');
  return c('meetUnasked') + c('meetUnaskedProfile') * p;
}

/** Chance that one invited person looks at the profile, 0..1. */
export function visitChance(campaign: Campaign): number {
  const rate =
    c('visitBase') +
    c('visitTone') * Math.max(centred(campaign.tone), 0) +
    (c('visitHeadline') * within(0, campaign.headline, 20)) / 20 +
    c('visitRequest') * share(campaign.request);
  return within(c('visitFloor'), rate, c('visitCeiling'));
}

/** Visits that posts bring; `luck` 0..1 stands for how far they reached. */
export function visitsFromPosts(campaign: Campaign, luck: number): number {
  const views = Math.max(0, campaign.posts) * Math.max(0, campaign.contacts);
  return views * (c('reachLow') + luck * (c('reachHigh') - c('reachLow'))) * c('visitsPerView');
}
