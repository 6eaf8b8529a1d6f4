import { describe, expect, it } from 'vitest';
import { placeBubbles, seated } from '../../../game/ui/result/bubbles';
import { campfireSpots } from '../../../game/stage/layout';

const pages = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1024, height: 1366 },
];
const all = ['awa', 'okafor', 'jo', 'marguerite', 'theo'] as const;
const withGuest = ['awa', 'okafor', 'marguerite', 'nadege'] as const; // Nadège has Théo’s seat

describe('speech bubbles around the fire', () => {
  it('speak in the order people sit, whatever the story’s order', () => {
    const told = (['theo', 'nadia', 'awa'] as const).map((who) => ({ who }));
    expect(seated(told).map((peer) => peer.who)).toEqual(['awa', 'nadia', 'theo']); // Nadia has Marguerite’s seat
  });

  it.each(pages.flatMap((page) => [all, withGuest].map((speakers) => ({ ...page, speakers }))))(
    'never meet and never leave the page ($width by $height, $speakers)',
    ({ speakers, ...page }) => {
      let free = 0;
      for (const { left, width } of placeBubbles(speakers, page)) {
        expect(left).toBeGreaterThanOrEqual(free);
        expect(left + width).toBeLessThanOrEqual(page.width);
        free = left + width;
      }
    },
  );

  it.each(pages)('point at the head of whoever speaks, from over the crown or from under the chin ($width by $height)', (page) => {
    const [okafor] = placeBubbles(['okafor'], page);
    const face = campfireSpots(page, 6)[1]!;
    expect(okafor!.left + okafor!.tail!).toBeCloseTo(face.x, 0);
    expect(okafor!.crown).toBeLessThan(face.y - 100 * face.scale);
    expect(okafor!.chin).toBeGreaterThan(face.y + 92 * face.scale);
  });

  it('point at a guest as well', () => {
    const guest = placeBubbles(withGuest, pages[1]!).at(-1);
    expect(guest!.left + guest!.tail!).toBeCloseTo(campfireSpots(pages[1]!, 6)[5]!.x, 0);
  });

  it('have no tail for somebody who found no seat', () => {
    const crowd = ['awa', 'okafor', 'marguerite', 'theo', 'nadia'] as const;
    expect(placeBubbles(crowd, pages[0]!).map((bubble) => bubble.tail === undefined)).toEqual([false, false, false, false, true]);
  });
});
