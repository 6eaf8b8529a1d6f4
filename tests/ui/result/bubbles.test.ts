import { describe, expect, it } from 'vitest';
import { placeBubbles, seated } from '../../../game/ui/result/bubbles';
import { campfireSpots } from '../../../game/stage/layout';

const pages = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1024, height: 1366 },
];
const all = ['awa', 'okafor', 'jo', 'marguerite', 'theo'];

describe('speech bubbles around the fire', () => {
  it('speak in the order people sit, whatever the story’s order', () => {
    expect(seated([{ who: 'theo' }, { who: 'nadia' }, { who: 'awa' }]).map((peer) => peer.who)).toEqual(['awa', 'theo', 'nadia']);
  });

  it.each(pages)('never meet and never leave the page ($width by $height)', (page) => {
    const bubbles = placeBubbles(all, page);
    let free = 0;
    for (const { left, width } of bubbles) {
      expect(left).toBeGreaterThanOrEqual(free);
      expect(left + width).toBeLessThanOrEqual(page.width);
      free = left + width;
    }
  });

  it.each(pages)('point at the head of whoever speaks, from over the crown or from under the chin ($width by $height)', (page) => {
    const [okafor] = placeBubbles(['okafor'], page);
    const face = campfireSpots(page, 6)[1]!;
    expect(okafor!.left + okafor!.tail!).toBeCloseTo(face.x, 0);
    expect(okafor!.crown).toBeLessThan(face.y - 100 * face.scale);
    expect(okafor!.chin).toBeGreaterThan(face.y + 92 * face.scale);
  });

  it('have no tail for somebody who does not sit there', () => {
    expect(placeBubbles(['nadia'], pages[0]!)[0]?.tail).toBeUndefined();
  });
});
