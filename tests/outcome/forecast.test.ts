import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast } from '../../game/outcome/forecast';
import type { Campaign } from '../../game/outcome/forecast-chances';
import { anyCampaign, anySeed, betterPair, plain } from '../helpers/campaigns';

const seasons = Array.from({ length: 300 }, (_, season) => ({ season, episode: '02' }));
const figures = ['accepted', 'replies', 'meetings', 'visits'] as const;

describe('a simulated campaign', () => {
  it('is the same every time for the same campaign and seed', () => {
    fc.assert(
      fc.property(anyCampaign, anySeed, (campaign, seed) => {
        expect(forecast(campaign, seed)).toEqual(forecast(campaign, seed));
      }),
    );
  });

  it('never goes worse with the same person for a better profile, tone or warmth, or a smaller request', () => {
    fc.assert(
      fc.property(betterPair, anySeed, ([worse, better], seed) => {
        const [a, b] = [forecast(worse, seed), forecast(better, seed)];
        for (const [i, one] of a.prospects.entries()) {
          const same = b.prospects[i];
          expect(same?.id).toBe(one.id);
          expect(Number(same?.accepted)).toBeGreaterThanOrEqual(Number(one.accepted));
          expect(Number(same?.replied)).toBeGreaterThanOrEqual(Number(one.replied));
          expect(Number(same?.met)).toBeGreaterThanOrEqual(Number(one.met));
          if (one.accepted) expect(same?.day).toBe(one.day);
        }
        for (const figure of figures) {
          expect(b[figure].drawn).toBeGreaterThanOrEqual(a[figure].drawn);
          expect(b[figure].expected).toBeGreaterThanOrEqual(a[figure].expected - 1e-9);
          expect(b[figure].low).toBeGreaterThanOrEqual(a[figure].low);
          expect(b[figure].high).toBeGreaterThanOrEqual(a[figure].high);
        }
      }),
    );
  });

  it('counts what it draws: nobody replies who did not accept, nobody meets who did not reply', () => {
    fc.assert(
      fc.property(anyCampaign, anySeed, (campaign, seed) => {
        const result = forecast(campaign, seed);
        expect(result.prospects).toHaveLength(campaign.invitations);
        expect(result.accepted.drawn).toBe(result.prospects.filter((one) => one.accepted).length);
        expect(result.replies.drawn).toBe(result.prospects.filter((one) => one.replied).length);
        expect(result.meetings.drawn).toBe(result.prospects.filter((one) => one.met).length);
        for (const one of result.prospects) {
          expect(one.replied && !one.accepted).toBe(false);
          expect(one.met && !one.replied).toBe(false);
          expect(one.day === undefined).toBe(!one.accepted);
        }
      }),
    );
  });

  it('shows a usual range that holds its own mean and fits the number of invitations', () => {
    fc.assert(
      fc.property(anyCampaign, anySeed, (campaign, seed) => {
        const result = forecast(campaign, seed);
        for (const figure of figures) {
          const { low, high, expected } = result[figure];
          expect(Number.isInteger(low) && Number.isInteger(high)).toBe(true);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(Math.ceil(expected));
          expect(high).toBeGreaterThanOrEqual(Math.floor(expected));
          if (figure !== 'visits') expect(high).toBeLessThanOrEqual(campaign.invitations);
        }
      }),
    );
  });

  it('shows beside the draw what forty invitations usually bring, as docs/scoring.md says', () => {
    const shown = (more: Partial<Campaign>): readonly number[] => {
      const { accepted, replies } = forecast({ ...plain, ...more }, { season: 1, episode: '02' });
      return [accepted.expected, (100 * replies.expected) / accepted.expected];
    };
    // A profile and a note, with the people who accept and how many of a hundred of them reply.
    const references: readonly (readonly [campaign: Partial<Campaign>, people: number, replies: number])[] = [
      [{ profile: 20, tone: 5, request: 100 }, 1.7, 3],
      [{ profile: 45, tone: 15, request: 90 }, 3, 4],
      [{ profile: 45, tone: 25 }, 8, 15],
      [{ profile: 45, tone: 50 }, 11, 21],
      [{ profile: 45, tone: 80 }, 13, 30],
      [{ profile: 80, tone: 85 }, 18, 36],
      [{ profile: 85, tone: 90, warmth: 1 }, 24, 38],
      [{ profile: 45, followUp: { tone: 10, request: 80, characters: 1000 } }, 11, 4], // a link after the yes
      [{ profile: 80, followUp: { tone: 90, request: 0, characters: 300 } }, 15, 42], // thanks and a question
    ];
    for (const [campaign, people, percent] of references) {
      const [accepted, replied] = shown(campaign) as [number, number];
      expect(Math.abs(accepted - people)).toBeLessThanOrEqual(0.5);
      expect(Math.abs(replied - percent)).toBeLessThanOrEqual(1);
    }
  });

  it('falls into that range in at least eight seasons of ten, and near its mean over many', () => {
    for (const campaign of [plain, { ...plain, tone: 85, profile: 80, warmth: 1, posts: 4 }, { ...plain, tone: 10, request: 90 }]) {
      const all = seasons.map((seed) => forecast(campaign, seed));
      for (const figure of figures) {
        const inside = all.filter((one) => one[figure].drawn >= one[figure].low && one[figure].drawn <= one[figure].high).length;
        expect(inside / all.length).toBeGreaterThanOrEqual(0.78);
        const mean = all.reduce((sum, one) => sum + one[figure].drawn, 0) / all.length;
        expect(Math.abs(mean - (all[0]?.[figure].expected ?? 0))).toBeLessThan(0.5 + 0.05 * mean);
      }
    }
  });

  it('brings four acceptances of ten on the first day, seven within a week, eight within fifteen days, all within thirty', () => {
    const days = seasons.flatMap((seed) => forecast({ ...plain, tone: 90, profile: 90 }, seed).prospects.flatMap((one) => one.day ?? []));
    const by = (day: number): number => days.filter((one) => one <= day).length / days.length;
    expect(Math.abs(by(1) - 0.4)).toBeLessThan(0.02);
    expect(Math.abs(by(7) - 0.7)).toBeLessThan(0.02);
    expect(Math.abs(by(15) - 0.8)).toBeLessThan(0.02);
    expect(Math.min(...days)).toBe(1);
    expect(Math.max(...days)).toBe(30);
  });

  it('lets half of the invitations leave under a restriction, the first in line', () => {
    const held = forecast({ ...plain, restricted: true, profile: 100, tone: 100, warmth: 1 }, { season: 1, episode: 'x' });
    expect(held.invitations).toBe(40);
    expect(held.prospects.slice(20).some((one) => one.accepted)).toBe(false);
    expect(held.accepted.high).toBeLessThanOrEqual(20);
  });

  it('keeps the named prospects first and the others apart', () => {
    const ids = forecast({ ...plain, invitations: 4, prospects: ['nadia', 'omar'] }, { season: 1, episode: 'x' }).prospects.map((one) => one.id);
    expect(ids).toEqual(['nadia', 'omar', 'prospect-3', 'prospect-4']);
  });

  it('adds the visits that posts bring: reach of 1 to 7 %, then 1.5 %', () => {
    const quiet = forecast(plain, { season: 3, episode: 'x' });
    const posting = forecast({ ...plain, posts: 10, contacts: 2000 }, { season: 3, episode: 'x' });
    expect(posting.visits.drawn - quiet.visits.drawn).toBeGreaterThanOrEqual(3); // 20,000 × 1 % × 1.5 %
    expect(posting.visits.drawn - quiet.visits.drawn).toBeLessThanOrEqual(21); // 20,000 × 7 % × 1.5 %
    expect(posting.visits.expected - quiet.visits.expected).toBeCloseTo(12, 5);
  });

  it('tells why: the terms of both formulas, and the length of a follow-up where there is one', () => {
    const { why } = forecast(plain, { season: 1, episode: 'x' });
    expect(why.acceptance.map((term) => term.id)).toEqual(['base', 'profile', 'tone', 'request', 'warmth']);
    expect(why.reply.map((term) => term.id)).toEqual(['base', 'tone', 'profile', 'request']);
    const long: Campaign = { ...plain, followUp: { tone: 60, request: 0, characters: 1500 } };
    const term = forecast(long, { season: 1, episode: 'x' }).why.reply.find((one) => one.id === 'length');
    expect(term?.value).toBeLessThan(0);
  });
});
