import { type RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Where the lines of the peers find room: over the heads, else under the chins, else in a list below the picture. */
export type Room = 'above' | 'below' | 'list';
const next: Readonly<Record<Room, Room>> = { above: 'below', below: 'list', list: 'list' };

/**
 * Looks, before anything is painted, whether a bubble meets a card or a button, and moves on to the next place.
 * Begins again whenever `layout` changes: another view, another size of the page or of the text.
 */
export function useRoom(section: RefObject<HTMLElement | null>, layout: string): Room {
  const [found, setFound] = useState<{ readonly room: Room; readonly layout: string }>({ room: 'above', layout });
  const room = found.layout === layout ? found.room : 'above';
  useLayoutEffect(() => {
    const edges = (selector: string): DOMRect[] => [...(section.current?.querySelectorAll(selector) ?? [])].map((element) => element.getBoundingClientRect());
    const taken = edges('.debrief-views .card, .debrief-buttons .button');
    const meets = (bubble: DOMRect): boolean =>
      taken.some((other) => bubble.left < other.right && bubble.right > other.left && bubble.top < other.bottom + 4 && bubble.bottom > other.top);
    if (edges('.peer-bubble').some(meets)) setFound({ room: next[room], layout });
  }, [section, layout, room]);
  return room;
}
