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
