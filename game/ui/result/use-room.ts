import { type RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Where the lines of the peers find room: over the head, those counted in `below` under the chin; or all in a list under the picture. */
export interface Room {
  readonly below: readonly number[]; // positions among the speakers as they sit
  readonly list: boolean;
}
const begin: Room = { below: [], list: false };

/**
 * Looks, before anything is painted, whether a bubble meets a card or a button: it moves under the chin,
 * and where there is no room either the lines make a list. Begins again whenever `layout` changes:
 * another view, another size of the page or of the text.
 */
export function useRoom(section: RefObject<HTMLElement | null>, layout: string): Room {
  const [found, setFound] = useState<{ readonly room: Room; readonly layout: string }>({ room: begin, layout });
  const room = found.layout === layout ? found.room : begin;
  useLayoutEffect(() => {
    const edges = (selector: string): DOMRect[] => [...(section.current?.querySelectorAll(selector) ?? [])].map((element) => element.getBoundingClientRect());
    const taken = edges('.debrief-views .card, .debrief-buttons .button');
    const meets = (bubble: DOMRect): boolean =>
      bubble.bottom > window.innerHeight ||
      taken.some((other) => bubble.left < other.right && bubble.right > other.left && bubble.top < other.bottom + 4 && bubble.bottom > other.top);
    const stuck = edges('.peer-bubble').flatMap((bubble, position) => (meets(bubble) ? [position] : []));
    if (stuck.length === 0) return;
    const list = stuck.some((position) => room.below.includes(position));
    setFound({ room: { below: [...room.below, ...stuck], list }, layout });
  }, [section, layout, room]);
  return room;
}
