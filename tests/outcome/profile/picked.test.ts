import { describe, expect, it } from 'vitest';
import { banners, type GoogleCheck, googleChecks, photos, type ProfileDraft } from '../../../game/outcome/drafts';
import { gradeProfile } from '../../../game/outcome/profile/rubric';
import { profileOf, told } from '../../helpers/describe-profile-case';

const points = (block: string, more: Partial<ProfileDraft>): number => gradeProfile(profileOf('fr', more)).blocks.find((one) => one.id === block)?.points ?? -1;

describe('photo and banner', () => {
  it('give 6 for a recent face and nothing for any other', () => expect(photos.map((photo) => points('photo-banner', { photo }))).toEqual([0, 0, 0, 0, 6]));
  it('give 4 for the employer’s colours and nothing for others', () => expect(banners.map((banner) => points('photo-banner', { banner }))).toEqual([0, 0, 4]));
  it('say which one is meant', () => expect(told(profileOf('fr', { photo: 'holiday', banner: 'stock' }))).toEqual(expect.arrayContaining(['photo.holiday', 'banner.stock'])));
});

describe('activity', () => {
  const week = (postsPerWeek: number, commentsPerWeek: number, repostsPerWeek = 0) => points('activity', { postsPerWeek, commentsPerWeek, repostsPerWeek });
  it('is whole with one useful post and three comments a week, and more brings no more', () => {
    expect(week(1, 3)).toBe(15);
    expect(week(7, 30)).toBe(15);
  });
  it('counts what there is', () => {
    expect(week(1, 0)).toBe(7);
    expect(week(0, 3)).toBe(8);
    expect(week(0, 1)).toBe(3);
  });
  it('is worth 3 when it only passes on product news, and nothing more when it does both', () => {
    expect(week(0, 0, 5)).toBe(3);
    expect(week(1, 3, 5)).toBe(15);
  });
  it('is nothing without a sign of life', () => expect(week(0, 0)).toBe(0));
  it('tells a town with its lamp lit from a ghost town', () => {
    const said = (more: Partial<ProfileDraft>) => told(profileOf('fr', more)).find((one) => one.startsWith('activity'));
    expect(said({ postsPerWeek: 1, commentsPerWeek: 3 })).toBe('activity.alive');
    expect(said({ commentsPerWeek: 2 })).toBe('activity.some');
    expect(said({ repostsPerWeek: 4 })).toBe('activity.reposts');
    expect(said({})).toBe('activity.silent');
  });
});

describe('proof', () => {
  it('is 8 or nothing', () => expect([true, false].map((proof) => points('proof', { proof }))).toEqual([8, 0]));
});

describe('the Google test', () => {
  const test = (google: readonly GoogleCheck[]) => gradeProfile(profileOf('fr', { google })).google;
  it('passes with five or six checks, is mixed with three or four, fails with fewer', () => {
    expect(googleChecks.map((_, n) => test(googleChecks.slice(0, n)).verdict)).toEqual(['fail', 'fail', 'fail', 'mixed', 'mixed', 'pass']);
    expect(test(googleChecks)).toEqual({ passed: 6, of: 6, verdict: 'pass' });
  });
  it('gives its ten points check by check', () => expect([0, 1, 2, 3, 4, 5, 6].map((n) => points('google', { google: googleChecks.slice(0, n) }))).toEqual([0, 2, 3, 5, 7, 8, 10]));
  it('counts a check once', () => expect(test(['page-one', 'page-one', 'page-one']).passed).toBe(1));
  it('names each check that is missing', () => {
    for (const check of googleChecks)
      expect(told(profileOf('fr', { google: googleChecks.filter((one) => one !== check) })).filter((one) => one.startsWith('google.missing'))).toEqual([`google.missing-${check}`]);
  });
});
