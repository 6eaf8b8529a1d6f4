import { describe, expect, it } from 'vitest';
import type { Finding } from '../../game/outcome/criterion';
import type { ProfileDraft } from '../../game/outcome/drafts';
import type { MessageGrade } from '../../game/outcome/grade';
import { gradeProfile } from '../../game/outcome/profile/rubric';
import { openingStanding } from '../../game/outcome/standing';
import { type Books, bookChoice, bookMessage, bookProfile, changeProfile } from '../../game/session/scoring';
import type { Choice } from '../../game/story/beat';

const fresh: Books = { standing: openingStanding, ledger: [] };
const choice: Choice = { index: 0, id: 'a.b', text: 'Ask', effects: [], why: 'Too soon.', campaign: {}, profile: [], google: [], verdict: undefined, way: undefined };
const profile: ProfileDraft = {
  kind: 'profile',
  lang: 'en',
  company: 'Verrerie Ardent',
  photo: 'none',
  banner: 'none',
  headline: 'Sales',
  summary: '',
  postsPerWeek: 0,
  commentsPerWeek: 0,
  repostsPerWeek: 0,
  proof: false,
  google: [],
};
const finding = (points: number, score: Finding['score'] = 'timing'): Finding => ({ criterion: 'x', case: 'y', score, points, manner: 'pushes', field: 'text' });
const graded = (findings: Finding[]): MessageGrade => ({ kind: 'invitation', findings }) as unknown as MessageGrade;

describe('the books', () => {
  it('keep the choice and its reason beside every movement', () => {
    const { standing, ledger } = bookChoice(
      fresh,
      {
        ...choice,
        effects: [
          { score: 'timing', points: -20 },
          { score: 'tone', points: 4 },
        ],
      },
      3,
    );
    expect(standing).toEqual({ profile: 30, tone: 54, timing: 80 });
    expect(ledger).toEqual([
      { decision: 3, score: 'timing', points: -20, choice: { text: 'Ask', why: 'Too soon.' } },
      { decision: 3, score: 'tone', points: 4, choice: { text: 'Ask', why: 'Too soon.' } },
    ]);
  });

  it('note what really moved: a full score gains nothing', () => {
    expect(bookChoice(fresh, { ...choice, effects: [{ score: 'timing', points: 10 }] }, 0).ledger).toEqual([]);
    expect(bookChoice(fresh, { ...choice, effects: [{ score: 'profile', points: -50 }] }, 0).ledger[0]?.points).toBe(-30);
  });

  it('count the tone of a note whole, and six tenths of its hurry', () => {
    const { standing, ledger } = bookMessage(fresh, graded([finding(-30), finding(-8, 'tone')]), 1);
    expect(standing).toEqual({ profile: 30, tone: 42, timing: 82 });
    expect(ledger.map((e) => e.finding?.points)).toEqual([-30, -8]);
  });

  it('book a better poster block by block', () => {
    const better: ProfileDraft = { ...profile, photo: 'recent', banner: 'employer' };
    const { standing, ledger } = bookProfile(fresh, gradeProfile(profile), gradeProfile(better), 2);
    expect(standing.profile).toBeGreaterThan(30);
    expect(ledger.every((e) => e.block !== undefined && e.decision === 2)).toBe(true);
    expect(ledger.reduce((sum, e) => sum + e.points, 30)).toBe(standing.profile);
    expect(bookProfile(fresh, gradeProfile(better), gradeProfile(better), 2).ledger).toEqual([]);
  });

  it('let a finding speak for each block only when it says the same as the points', () => {
    const full: ProfileDraft = {
      ...profile,
      photo: 'recent',
      banner: 'employer',
      headline: 'Verrerie Ardent | Fewer broken bottles for farm breweries',
      summary:
        'Your bottles crack on the line and the pallet comes back? At Verrerie Ardent I help farm breweries cut breakage: last spring one went from 31 broken a week to 4. What breaks at yours?',
      postsPerWeek: 1,
      commentsPerWeek: 3,
      proof: true,
      google: ['page-one', 'consistent', 'no-stale-account', 'recent-content', 'employer-link'],
    };
    const told = (from: ProfileDraft, to: ProfileDraft) =>
      Object.fromEntries(
        bookProfile({ ...fresh, standing: { ...openingStanding, profile: gradeProfile(from).profile } }, gradeProfile(from), gradeProfile(to), 2).ledger.map((e) => [
          e.block,
          `${e.finding?.criterion}.${e.finding?.case}`,
        ]),
      );
    expect(told(profile, full)).toEqual({
      'photo-banner': 'photo.recent',
      headline: 'headline.whom-and-what',
      summary: 'summary.their-problem',
      branding: 'branding.woven',
      activity: 'activity.alive',
      proof: 'proof.shown',
      google: 'google.pass',
    });
    const down = told(full, profile);
    expect(Object.keys(down)).toEqual(['photo-banner', 'headline', 'summary', 'branding', 'activity', 'proof', 'google'].filter((block) => block in down));
    expect(down).toMatchObject({ 'photo-banner': 'photo.none', headline: 'headline.no-employer', summary: 'summary.empty', branding: 'branding.lone-rider' });
  });

  it('name a block by itself where no finding fits: half a gain is not praise', () => {
    const half: ProfileDraft = { ...profile, commentsPerWeek: 2 };
    const [entry] = bookProfile(fresh, gradeProfile(profile), gradeProfile(half), 2).ledger;
    expect(entry).toMatchObject({ block: 'activity', points: 5 });
    expect(entry?.finding).toBeUndefined();
  });
});

describe('a choice that changes the profile', () => {
  it('sets what it names and nothing else', () => {
    const changed = changeProfile(profile, {
      profile: [
        ['photo', 'recent'],
        ['posts', '3'],
        ['proof', 'yes'],
      ],
      google: [
        ['namesake', true],
        ['page-one', true],
      ],
    });
    expect(changed).toEqual({ ...profile, photo: 'recent', postsPerWeek: 3, proof: true, google: ['page-one', 'namesake'] });
    expect(changeProfile(changed, { profile: [], google: [['page-one', false]] }).google).toEqual(['namesake']);
  });
  it('leaves things as they are where it names what is not there', () => {
    expect(changeProfile(profile, { profile: [['photo', 'painted']], google: [] })).toEqual(profile);
  });
});
