import { circleFor } from '../../stage/circle';
import { campfireSpots, type Size } from '../../stage/layout';
import type { CharacterName } from '../../story/vocabulary';

/** Where a speech bubble goes, in pixels of the page. */
export interface Bubble {
  readonly left: number;
  readonly width: number;
  readonly crown: number; // from the top of the picture down to the top of the head
  readonly chin: number; // and down to below the chin
  readonly tail: number | undefined; // from the bubble's left edge; undefined for somebody who has no seat
}

const edge = 14;
const gap = 16;
const widest = 0.21; // of the picture's width; wider lines are hard to read

/** Where each of them sits, counted from the left; whoever found no seat comes after the last. */
function seatsOf(speakers: readonly CharacterName[]): readonly number[] {
  const circle = circleFor(speakers);
  const seat = (who: CharacterName): number => circle.findIndex((figure) => figure.who === who);
  return speakers.map((who) => (seat(who) < 0 ? circle.length : seat(who)));
}

/** Speakers from left to right as they sit. */
export function seated<P extends { readonly who: CharacterName }>(peers: readonly P[]): readonly P[] {
  const seats = new Map(seatsOf(peers.map((peer) => peer.who)).map((seat, index) => [peers[index], seat]));
  const seatOf = (peer: P): number => seats.get(peer) ?? 0;
  return peers.toSorted((a, b) => seatOf(a) - seatOf(b));
}

/**
 * Gives each speaker the room up to the middle between neighbours, so that bubbles never meet and
 * every tail points at its own speaker's head. Expects speakers as `seated` orders them.
 */
export function placeBubbles(speakers: readonly CharacterName[], view: Size): readonly Bubble[] {
  const seats = seatsOf(speakers);
  const spots = campfireSpots(view, 6);
  const at = seats.map((seat) => spots[seat]?.x ?? view.width);
  const most = Math.max(240, view.width * widest);
  return speakers.map((who, index) => {
    const spot = spots[seats[index] ?? -1];
    const x = at[index] ?? view.width;
    const before = at[index - 1];
    const after = at[index + 1];
    const low = before === undefined ? edge : (before + x + gap) / 2;
    const high = after === undefined ? view.width - edge : (after + x - gap) / 2;
    const width = Math.min(most, high - low);
    const left = Math.max(low, Math.min(high - width, x - width / 2));
    const crown = spot ? spot.y - (who === 'jo' || who === 'sam' ? 225 : 165) * spot.scale : view.height * 0.62; // hats stand higher
    return { left, width, crown, chin: spot ? spot.y + 130 * spot.scale : crown, tail: spot && Math.max(16, Math.min(width - 16, x - left)) };
  });
}
