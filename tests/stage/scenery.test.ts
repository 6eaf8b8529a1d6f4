import { describe, expect, it } from 'vitest';
import { composePlace, groundColour, moodAt, type PlaceArt, type PlaceLook, placeLayers } from '../../game/stage/scenery';
import { readArt } from '../helpers/read-art';

const place = (name: string, time?: string): PlaceArt => ({ svg: readArt(`places/${name}.svg`), palette: time ? JSON.parse(readArt(`palettes/${time}.json`)) : undefined });
const count = (svg: string, what: string) => svg.split(what).length - 1;
const lamp = 'fill="#ffd583"';
const street = (look: Partial<PlaceLook> = {}, time?: string) => composePlace(place('town-facade', time), { mood: 'live', ...look });

describe('an hour', () => {
  it('paints a place in its colours', () => {
    expect(composePlace(place('main-street'), { mood: 'live' })).toContain('#3a2b5e'); // dusk, as drawn
    expect(composePlace(place('main-street', 'day'), { mood: 'live' })).toContain('#7cc3c6');
    expect(groundColour(place('main-street', 'ghost'))).toBe('#c1ad97');
  });

  it('is dead only when it is pale', () => {
    expect((['day', 'dusk', 'night', 'ghost'] as const).map(moodAt)).toEqual(['live', 'live', 'live', 'ghost']);
  });
});

describe('a dead town', () => {
  it('is another state of the same drawing, not only another colour', () => {
    expect(composePlace(place('main-street', 'ghost'), { mood: 'ghost' })).not.toBe(composePlace(place('main-street', 'ghost'), { mood: 'live' }));
  });
});

describe('the street of eight contacts', () => {
  it('lights the windows of those who answer, and nobody else’s', () => {
    const lit = [[], ['nadia'], ['nadia', 'omar']].map((names) => count(street({ lit: names as [] }), lamp));
    expect(lit[1]).toBeGreaterThan(lit[0] ?? 0);
    expect(lit[2]).toBeGreaterThan(lit[1] ?? 0);
  });

  it('lets one house live in a dead street: lamps on, planks off', () => {
    const [dead, one] = [street({ mood: 'ghost', lit: [] }, 'ghost'), street({ mood: 'ghost', lit: ['lin'] }, 'ghost')];
    expect(count(dead, lamp)).toBe(0);
    expect(count(one, lamp)).toBeGreaterThan(0);
  });

  it('can do without the names over the doors', () => {
    expect(street({ signs: false }).length).toBeLessThan(street().length - 4000);
  });
});

describe('the valley', () => {
  const valley = (reached: number) => composePlace(place('trail-map'), { mood: 'live', reached });

  it('carries the live wire exactly as far as the ride has come', () => {
    const dead = (svg: string) => count(svg, 'stroke="#4a2348"');
    expect([1, 2, 9, 10].map((reached) => dead(valley(reached)))).toEqual([9, 8, 1, 0]);
  });
});

describe('layers', () => {
  const layers = placeLayers(place('main-street'), { mood: 'live' });

  it('come from back to front, each with its depth', () => {
    const depths = layers.map((layer) => layer.depth);
    expect(depths).toEqual(depths.toSorted((a, b) => a - b));
    expect(layers[0]?.name).toBe('sky');
    expect(layers.at(-1)?.name).toBe('foreground');
  });

  it('split into what is behind people and what is before them, with nothing lost', () => {
    const shapes = (look: PlaceLook) => count(composePlace(place('main-street'), look), '<path');
    const [whole, back, front] = [{}, { pane: 'back' }, { pane: 'front' }].map((look) => shapes({ mood: 'live', ...(look as Partial<PlaceLook>) }));
    expect(front).toBeGreaterThan(0);
    expect((back ?? 0) + (front ?? 0)).toBe(whole);
  });
});

it('shows one shape of the flame at a time', () => {
  const [first, second] = ([1, 2] as const).map((fire) => composePlace(place('campfire'), { mood: 'live', fire }));
  expect(first).not.toBe(second);
  expect(first).not.toContain('fire-2');
});
