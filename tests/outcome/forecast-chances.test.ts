import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptanceChance, acceptanceOf, acceptanceTerms, type Campaign, lengthOf, meetingChance, replyChance, total, visitChance } from '../../game/outcome/forecast-chances';
import { anyCampaign, betterPair, plain } from '../helpers/campaigns';

const of = (profile: number, tone: number, request = 0, warmth = 0): Campaign => ({ ...plain, profile, tone, request, warmth });
const followed = (profile: number, tone: number, request: number, characters: number): Campaign => ({ ...plain, profile, followUp: { tone, request, characters } });

describe('the chance of an acceptance', () => {
  // The reference of docs/scoring.md: what forty invitations are expected to bring, in percent and in people.
  const references: readonly (readonly [name: string, campaign: Campaign, percent: number, people: number])[] = [
    ['spam with a link', of(20, 5, 100), 4, 1.7],
    ['the note of the second episode as it is offered', of(45, 15, 90), 7.5, 3],
    ['a pitch that asks for nothing', of(45, 25), 20, 8],
    ['no note at all', of(45, 50), 28, 11],
    ['a personal note', of(45, 80), 33.5, 13],
    ['a good profile and a good note', of(80, 85), 44, 18],
    ['the same after comments and a shared event', of(85, 90, 0, 1), 60, 24],
  ];
  for (const [name, campaign, percent, people] of references) {
    it(`is about ${percent} in 100 for ${name}`, () => {
      const chance = acceptanceChance(campaign);
      expect(Math.abs(100 * chance - percent)).toBeLessThanOrEqual(0.6);
      expect(Math.abs(40 * chance - people)).toBeLessThanOrEqual(0.5);
    });
  }

  it('is taken over all dispositions, as a fine sum over the bell curve would', () => {
    for (const [, campaign] of references) {
      const base = total(acceptanceTerms(campaign));
      let sum = 0;
      for (let x = -6; x <= 6; x += 0.01) sum += 0.01 * (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * acceptanceOf(base, x);
      expect(Math.abs(sum - acceptanceChance(campaign))).toBeLessThan(1e-4);
    }
  });

  it('punishes a bad note more than it rewards a good one', () => {
    const [bad, blank, good] = [of(45, 20), of(45, 50), of(45, 80)].map(acceptanceChance) as [number, number, number];
    expect(blank - bad).toBeGreaterThan(good - blank);
  });
});

describe('the chance of a reply', () => {
  it('is about 4 in 100 for a link after the yes, in a long message', () => expect(100 * replyChance(followed(45, 10, 80, 1000))).toBeCloseTo(4, 0));
  it('is about 42 in 100 for thanks and a question, in a short one', () => expect(Math.abs(100 * replyChance(followed(80, 90, 0, 300)) - 42)).toBeLessThan(1));
  it('is about 21 in 100 after a blank invitation', () => expect(Math.abs(100 * replyChance(of(50, 50)) - 21)).toBeLessThan(0.5));
  it('goes by the note itself while nothing else was sent, whatever its length', () => {
    expect(lengthOf(of(50, 70))).toBe(1);
    expect(replyChance(of(50, 70))).toBeGreaterThan(replyChance(of(50, 50)));
  });
  it('counts length in four steps', () => {
    expect([400, 401, 800, 801, 1200, 1201].map((n) => lengthOf(followed(50, 50, 0, n)))).toEqual([1.1, 1, 1, 0.94, 0.94, 0.89]);
  });
  it('never leaves 0 to 1', () => {
    fc.assert(
      fc.property(anyCampaign, (campaign) => {
        for (const chance of [acceptanceChance, replyChance, meetingChance, visitChance].map((each) => each(campaign))) {
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('the chance of a meeting', () => {
  it('is 25 in 100 at least for a request at the right time, 50 with everything in its favour', () => {
    expect(meetingChance({ ...of(20, 20), legitimateAsk: true })).toBeCloseTo(0.25);
    expect(meetingChance({ ...of(100, 100), legitimateAsk: true })).toBeCloseTo(0.5);
  });
  it('is 4 in 100 for a request that came too soon', () => expect(meetingChance(of(90, 90, 90))).toBeCloseTo(0.04));
  it('is hardly more where nobody asks', () => {
    expect(meetingChance(of(50, 90))).toBeCloseTo(0.04);
    expect(meetingChance(of(100, 90))).toBeCloseTo(0.08);
  });
  it('takes an open offer without date or question for no request', () => expect(meetingChance(of(100, 90, 10))).toBeCloseTo(0.08));
});

describe('the chance of a visit', () => {
  it('grows with a curious note and a telling headline, shrinks with a request, and stays within its bounds', () => {
    expect(visitChance({ ...plain, headline: 0 })).toBeCloseTo(0.3);
    expect(visitChance({ ...plain, headline: 20, tone: 100 })).toBeCloseTo(0.5);
    expect(visitChance({ ...plain, headline: 0, request: 100 })).toBeCloseTo(0.15);
    fc.assert(fc.property(anyCampaign, (campaign) => visitChance(campaign) >= 0.05 && visitChance(campaign) <= 0.65));
  });
});

describe('every chance', () => {
  it('grows with profile, tone and warmth and shrinks with the request', () => {
    fc.assert(
      fc.property(betterPair, ([worse, better]) => {
        for (const chance of [acceptanceChance, replyChance, meetingChance, visitChance]) expect(chance(better)).toBeGreaterThanOrEqual(chance(worse) - 1e-12);
      }),
    );
  });
});
