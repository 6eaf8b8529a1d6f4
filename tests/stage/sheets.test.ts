import { describe, expect, it } from 'vitest';
import type { Cue } from '../../game/stage/cue';
import { sheetsFor } from '../../game/stage/sheets';
import { figure, fire, street, twoTowns, valley } from '../helpers/cues';

const view = { width: 1366, height: 768 };
const slots = (cue: Cue) => sheetsFor(cue, view).map((sheet) => sheet.slot);
const scene = (change: object): Cue => ({ ...street, picture: { ...street.picture, ...change } });
const changed = (before: Cue, after: Cue) => {
  const keys = new Map(sheetsFor(before, view).map((sheet) => [sheet.slot, sheet.key]));
  return sheetsFor(after, view)
    .filter((sheet) => keys.get(sheet.slot) !== sheet.key)
    .map((sheet) => sheet.slot);
};

describe('the sheets of a picture', () => {
  it('lie from back to front', () => {
    expect(slots(street)).toEqual(['place', 'left', 'right', 'front']);
    expect(slots(valley)).toEqual(['place', 'hero']);
    expect(slots(fire)).toEqual(['place', 'seat 0', 'seat 1', 'seat 2', 'seat 3', 'seat 4', 'seat 5', 'front']);
    expect(slots(twoTowns)).toEqual(['left ground', 'left', 'right ground', 'right', 'right omar', 'right nadia', 'line']);
  });

  it('are drawn anew only where something differs', () => {
    expect(changed(street, street)).toEqual([]);
    expect(changed(street, scene({ right: figure('nadia', 'warm') }))).toEqual(['right']);
    expect(changed(street, scene({ speaker: 'left' }))).toEqual([]);
    expect(changed(street, scene({ time: 'night' }))).toEqual(['place', 'left', 'right', 'front']);
    expect(changed(street, { ...street, bearing: 2 })).toEqual(['left']);
    expect(changed(street, { ...street, hero: 'samantha' })).toEqual(['left']);
  });

  it('show nobody and half the contrast behind a form', () => {
    const [place, ...others] = sheetsFor(scene({ backdropOnly: true }), view);
    expect(place?.opacity).toBe(0.5);
    expect(others).toEqual([]);
  });

  it('move the split between two towns without drawing anything', () => {
    const wiped: Cue = { ...twoTowns, picture: { ...twoTowns.picture, wipe: 0.2 } as Cue['picture'] };
    expect(changed(twoTowns, wiped)).toEqual([]);
    const edge = (cue: Cue) => sheetsFor(cue, view).find((sheet) => sheet.slot === 'line')?.clip?.[0]?.[0];
    expect(edge(wiped)).toBeLessThan(edge(twoTowns) ?? 0);
  });

  it('leave no sliver of a town that is wiped away', () => {
    const gone: Cue = { ...twoTowns, picture: { ...twoTowns.picture, wipe: 0 } as Cue['picture'] };
    const left = sheetsFor(gone, view).find((sheet) => sheet.slot === 'left');
    expect(Math.max(...(left?.clip ?? []).map(([x]) => x))).toBe(0);
  });
});

it('draws standalone pictures', async () => {
  for (const cue of [street, valley, fire, twoTowns]) {
    for (const sheet of sheetsFor(cue, view)) expect(await sheet.draw()).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox=/);
  }
});
