import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backViewFile, expressionsFile, paletteFile, personFile, placeFile, poseFile, seatFile } from '../../game/stage/art-files';
import { composeBackView, composeFigure, type DrawnPose, figureParts } from '../../game/stage/rig';
import { composePlace, moodAt } from '../../game/stage/scenery';
import { coloursOf, layersOf, readSvg } from '../../game/stage/svg-tree';
import { characters, expressions, places, poses, times } from '../../game/story/vocabulary';
import { readArt } from '../helpers/read-art';

const people = [
  ...characters.filter((who) => who !== 'sam').map((who) => personFile(who, 'sam', 1)),
  ...(['sam', 'samantha'] as const).flatMap((hero) => ([1, 2, 3] as const).map((bearing) => personFile('sam', hero, bearing))),
];
const drawnPoses = poses.filter((pose): pose is DrawnPose => pose !== 'own');
const faces = readArt(expressionsFile);

/** What a browser would have to look up elsewhere: another file, a script, a colour nobody set, an id nobody has. */
function looseEnds(svg: string): string[] {
  const ids = new Set([...svg.matchAll(/\sid="([\w-]+)"/g)].map(([, id]) => id));
  const wanted = [...svg.matchAll(/(?:url\(#|href="#)([\w-]+)/g)].map(([, id]) => id ?? '');
  return [...wanted.filter((id) => !ids.has(id)), ...(svg.match(/var\(--[\w-]+\)|<style|<script|<text|\shref="(?!#)|style="/g) ?? [])];
}

describe('every name a writer may use', () => {
  it.each(people)('is drawn: %s, in every expression, with nothing left to look up', (file) => {
    const person = readArt(file);
    for (const expression of expressions) {
      const svg = composeFigure({ person, expressions: faces, pose: undefined }, { expression, light: 'dusk', facing: 'left' });
      expect(looseEnds(svg)).toEqual([]);
    }
  });

  it.each(drawnPoses)('is drawn: %s, on somebody broad and somebody slim', (name) => {
    const pose = readArt(poseFile(name));
    for (const who of ['sheriff', 'claire'] as const) {
      const svg = composeFigure({ person: readArt(personFile(who, 'sam', 1)), expressions: faces, pose }, { expression: 'neutral', light: 'flat', facing: 'right' });
      expect(looseEnds(svg)).toEqual([]);
    }
  });

  it.each(places)('is drawn: %s, at every hour', (place) => {
    const svg = readArt(placeFile(place));
    for (const time of times) {
      const palette = JSON.parse(readArt(paletteFile(time)));
      expect(looseEnds(composePlace({ svg, palette }, { mood: moodAt(time) }))).toEqual([]);
    }
  });

  it('sits by the fire, and is seen from behind on the map', () => {
    const person = readArt(personFile('sam', 'samantha', 1));
    const seated = composeFigure({ person, expressions: faces, pose: undefined, seat: readArt(seatFile) }, { expression: 'warm', light: 'fire', facing: 'right' });
    expect(looseEnds(seated)).toEqual([]);
    expect(looseEnds(composeBackView({ person, back: readArt(backViewFile) }, 'dusk'))).toEqual([]);
  });
});

describe('the drawings', () => {
  it('all belong to a name', () => {
    const drawn = ['people', 'places', 'poses'].flatMap((folder) => readdirSync(resolve(import.meta.dirname, '../../assets/art', folder)).map((file) => `${folder}/${file}`));
    const named = [...people, ...places.map(placeFile), ...drawnPoses.map(poseFile), seatFile, backViewFile];
    expect(drawn.toSorted()).toEqual(named.toSorted());
  });

  it('agree with the palette of the hour they were drawn in', () => {
    for (const place of places) {
      const root = readSvg(readArt(placeFile(place)));
      const palette = JSON.parse(readArt(`palettes/${root.attrs['data-time']}.json`)) as Record<string, string>;
      for (const [name, colour] of Object.entries(coloursOf(root))) expect(`${place} ${name} ${palette[name]}`).toBe(`${place} ${name} ${colour}`);
    }
  });

  it('name a colour the same at every hour', () => {
    const [first, ...others] = times.map((time) => Object.keys(JSON.parse(readArt(paletteFile(time)))));
    for (const other of others) expect(other).toEqual(first);
  });

  it('give everybody a body, a face and an arm, from back to front', () => {
    for (const file of people) {
      const names = figureParts({ person: readArt(file), expressions: faces, pose: undefined }, { expression: 'neutral' }).map((part) => part.name);
      expect(names).toEqual(expect.arrayContaining(['body', 'neck', 'head', 'face', 'arm']));
    }
  });

  it('give the hat its price tag only under the first bearing', () => {
    const tagged = people.filter((file) => layersOf(readSvg(readArt(file))).has('tag'));
    expect(tagged).toEqual(['people/sam-1.svg', 'people/samantha-1.svg']);
  });

  it('stay small enough to travel: 4 kB a person, 12 kB a place, brotli', async () => {
    const { brotliCompressSync } = await import('node:zlib');
    for (const file of people) expect(brotliCompressSync(readArt(file)).length).toBeLessThan(4000);
    for (const place of places) expect(brotliCompressSync(readArt(placeFile(place))).length).toBeLessThan(12_000);
  });
});
