import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findEpisode, readTrail } from '../../game/story/trail';

const phrase = { fr: 'Le mot', en: 'The note' };
const entry = { id: 'the-note', number: 2, open: true, folder: '02-note', minutes: 15, title: phrase, town: phrase, teaser: phrase };

describe('the trail', () => {
  it('names the entry and the field that are not right', () => {
    expect(() => readTrail({ episodes: [entry, { ...entry, number: 11 }] })).toThrow(/trail\.json is not right at episodes\.1\.number/);
    expect(() => readTrail({ episodes: [{ ...entry, title: { fr: 'Le mot' } }] })).toThrow(/episodes\.0\.title\.en/);
    expect(() => readTrail('nothing')).toThrow(/at the top|trail\.json/);
  });

  it('names the neighbours of an episode that is not there', () => {
    expect(() => findEpisode(readTrail({ episodes: [entry] }), 'the-noet')).toThrow('It lists: the-note.');
    expect(findEpisode(readTrail({ episodes: [entry] }), 'the-note').number).toBe(2);
  });

  it('as shipped lists ten episodes in order, and every open one has both languages', () => {
    const trail = readTrail(JSON.parse(readFileSync('stories/trail.json', 'utf8')));
    expect(trail.map((e) => e.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(new Set(trail.map((e) => e.id)).size).toBe(10);
    for (const { folder, open } of trail) {
      if (open) for (const lang of ['fr', 'en']) expect(existsSync(`stories/${folder}/${lang}.ink`), `stories/${folder}/${lang}.ink`).toBe(true);
    }
    expect(trail.some((e) => e.open)).toBe(true);
  });
});
