import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages, type Lang } from '../../game/outcome/drafts';
import { compileFile } from '../../game/tools/ink-plugin';
import { proseIn } from '../helpers/prose';
import { type Speller, speller } from '../helpers/speller';

/* Real dictionaries read every line, choice and reason. Words of ours stand in words.fr.txt and words.en.txt. */
const episodes = readdirSync('stories').filter((name) => /^\d\d-/.test(name));
const spellers = new Map<Lang, Speller>();

beforeAll(async () => {
  for (const lang of languages) spellers.set(lang, await speller(lang));
});

describe('the spelling', () => {
  for (const lang of languages) {
    for (const episode of episodes) {
      it(`of ${episode} in ${lang}`, () => {
        const prose = proseIn(compileFile(`stories/${episode}/${lang}.ink`).ink);
        expect(prose.length).toBeGreaterThan(100);
        expect(spellers.get(lang)?.(prose.join('\n'))).toEqual([]);
      });
    }

    it(`finds a slip of the pen in ${lang}`, () => {
      expect(spellers.get(lang)?.(lang === 'fr' ? 'Nadia à répondus à l’acheteuze.' : 'Nadia anwsered the buyer’s qestion.')).toEqual(
        lang === 'fr' ? ['l’acheteuze'] : ['anwsered', 'qestion'],
      );
    });

    it(`keeps no word of its own that nobody uses in ${lang}`, () => {
      const all = episodes
        .map((episode) => proseIn(compileFile(`stories/${episode}/${lang}.ink`).ink).join('\n'))
        .join('\n')
        .toLowerCase();
      const own = readFileSync(`tests/stories/words.${lang}.txt`, 'utf8')
        .split('\n')
        .map((line) => line.replace(/#.*/, '').trim())
        .filter(Boolean);
      expect(own.filter((word) => !all.includes(word.toLowerCase()))).toEqual([]);
    });
  }
});
