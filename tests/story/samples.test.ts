import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { compileInk } from '../../game/story/compile';
import { Episode } from '../../game/story/episode';

/** Stories of other authors, where they lie beside the repository: they must play as they are. */
const folder = '../shared/ink-samples';
const samples = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ink')) : [];
if (samples.length === 0) console.log(`There are no stories of others in ${folder}: nothing to try here.`);
const turns = 100;

describe('Ink of other authors', () => {
  it('is looked for beside the repository', () => expect(Array.isArray(samples)).toBe(true));

  for (const name of samples.filter((file) => !file.startsWith('broken-'))) {
    it(`${name} plays ${turns} turns at random`, () => {
      const { story, diagnostics } = compileInk(readFileSync(`${folder}/${name}`, 'utf8'), name);
      expect(diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
      if (!story) return;
      // Two of them are loose knots without an opening: they play to an end at once.
      for (let taken = 0, season = 1; taken < turns && season <= turns; season++) {
        const luck = xoroshiro128plus(season);
        const episode = new Episode(story, season);
        let beat = episode.next();
        for (; beat.choices.length > 0 && taken < turns; taken++) beat = episode.choose(uniformInt(luck, 0, beat.choices.length - 1));
      }
    }, 60_000);
  }

  for (const name of samples.filter((file) => file.startsWith('broken-'))) {
    it(`${name} is refused with file and line`, () => {
      const { story, diagnostics } = compileInk(readFileSync(`${folder}/${name}`, 'utf8'), name);
      expect(story).toBeUndefined();
      expect(diagnostics.find((d) => d.severity === 'error')).toMatchObject({ file: name, line: expect.any(Number) });
    });
  }
});
