import { describe, expect, it } from 'vitest';
import { backViewSpot, campfireSpots, coverFrame, figureSpot, type Size, type Spot, sceneFrame, shapeOf, townFrame } from '../../game/stage/layout';
import { mapFrame, stops } from '../../game/stage/map-stops';
import { characters } from '../../game/story/vocabulary';

const desktop: Size = { width: 1920, height: 1080 };
const laptop: Size = { width: 1366, height: 768 };
const squarish: Size = { width: 1024, height: 768 };
const tablet: Size = { width: 768, height: 1024 };
const phone: Size = { width: 390, height: 300 };
const all = { desktop, laptop, squarish, tablet, phone };

// A face reaches from -70 to 70 and down to 105; Sam's hand on the holster to 545; the highest hat up to -240.
const face = ({ x, y, scale }: Spot) => ({ left: x - 75 * scale, right: x + 75 * scale, top: y - 95 * scale, bottom: y + 105 * scale });

describe.each(Object.entries(all))('two people on a %s', (_name, view) => {
  it('both show their faces', () => {
    for (const side of ['left', 'right'] as const) {
      for (const who of characters) {
        const shown = face(figureSpot(view, side, who));
        expect(shown.left).toBeGreaterThanOrEqual(0);
        expect(shown.right).toBeLessThanOrEqual(view.width);
        expect(shown.top).toBeGreaterThan(0);
        expect(shown.bottom).toBeLessThan(view.height);
      }
    }
  });

  it('look at each other', () => {
    const [left, right] = [figureSpot(view, 'left', 'sam'), figureSpot(view, 'right', 'nadia')];
    expect([left.flip, right.flip]).toEqual([false, true]);
  });

  it('are never cut off above the lower edge', () => {
    for (const side of ['left', 'right'] as const) {
      for (const who of characters) {
        const { y, scale } = figureSpot(view, side, who);
        expect(y + 850 * scale).toBeGreaterThanOrEqual(view.height - 6);
      }
    }
  });
});

describe.each([
  ['desktop', desktop],
  ['laptop', laptop],
] as const)('the panels on a %s', (_name, view) => {
  it('leave both faces free beside the speech card, from 33 % to 71 % of the width', () => {
    for (const who of characters) {
      expect(face(figureSpot(view, 'left', who)).right).toBeLessThan(view.width * 0.33);
      expect(face(figureSpot(view, 'right', who)).left).toBeGreaterThan(view.width * 0.71);
    }
  });

  it('leave hands and holster free above the choices, and hats below the top bar', () => {
    for (const side of ['left', 'right'] as const) {
      const { y, scale } = figureSpot(view, side, 'sam');
      expect(y + 545 * scale).toBeLessThan(view.height - (170 / 768) * view.height);
      expect(y - 240 * scale).toBeGreaterThan((72 / 768) * view.height);
    }
  });
});

describe('on a phone', () => {
  it('heads begin below the top bar and cards in a raised hand stay in the picture', () => {
    const sam = figureSpot(phone, 'left', 'sam');
    expect(sam.y - 240 * sam.scale).toBeGreaterThan(56);
    expect(sam.y + 206 * sam.scale).toBeLessThan(phone.height);
  });
});

it('tells phones, tall and wide stages apart', () => {
  expect(Object.values(all).map(shapeOf)).toEqual(['wide', 'wide', 'wide', 'tall', 'phone']);
});

describe('a picture behind people', () => {
  it.each(Object.values(all))('covers a stage of %o', (view) => {
    for (const frame of [sceneFrame(view), coverFrame(view), mapFrame(view, 7)]) {
      expect(frame.x).toBeLessThanOrEqual(0.001);
      expect(frame.y).toBeLessThanOrEqual(0.001);
      expect(frame.x + 1920 * frame.scale).toBeGreaterThanOrEqual(view.width - 0.001);
      expect(frame.y + 1080 * frame.scale).toBeGreaterThanOrEqual(view.height - 0.001);
    }
  });

  it('of the street begins at the top and fills the width, the ground may go on below', () => {
    for (const view of Object.values(all)) {
      const { x, y, scale } = townFrame(view);
      expect(x).toBeLessThanOrEqual(0.001);
      expect(y).toBeLessThanOrEqual(0.001);
      expect(x + 1920 * scale).toBeGreaterThanOrEqual(view.width - 0.001);
    }
  });
});

describe('around the fire', () => {
  it.each(Object.values(all))('six people sit apart, three on each side, in a stage of %o', (view) => {
    const spots = campfireSpots(view, 6);
    expect(spots.map((spot) => spot.flip)).toEqual([false, false, false, true, true, true]);
    const edges = spots.flatMap((spot) => [face(spot).left, face(spot).right]);
    expect(edges).toEqual(edges.toSorted((a, b) => a - b));
    expect(edges[0]).toBeGreaterThan(0);
    expect(edges.at(-1)).toBeLessThan(view.width);
  });

  it('fewer people sit nearer to it', () => {
    expect(campfireSpots(desktop, 2)).toEqual(campfireSpots(desktop, 6).slice(2, 4));
    expect(campfireSpots(desktop, 9)).toHaveLength(6);
  });
});

describe('the map', () => {
  it('has ten stops, each farther away than the last but Eldorado, and a label above every one', () => {
    expect(stops.map((stop) => stop.episode)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const stop of stops) expect(stop.label.y).toBeLessThan(stop.y);
    expect(stops[0]?.y).toBeGreaterThan(stops[9]?.y ?? 0);
  });

  it('stays centred where labels lie on it, and looks at the waiting stop where they do not', () => {
    expect(mapFrame(laptop, 1)).toEqual(coverFrame(laptop));
    const narrow = { width: 390, height: 844 };
    for (const { episode, x } of stops) {
      const frame = mapFrame(narrow, episode);
      expect(Math.abs(frame.x + (x / 100) * 1920 * frame.scale - narrow.width / 2)).toBeLessThan(1);
    }
  });

  it('keeps the hero in the lower left corner', () => {
    for (const view of [desktop, laptop]) {
      const spot = backViewSpot(view);
      expect(spot.x + 210 * spot.scale).toBeLessThan(view.width * 0.25);
      expect(spot.y - 240 * spot.scale).toBeGreaterThan(view.height * 0.4);
    }
  });
});
