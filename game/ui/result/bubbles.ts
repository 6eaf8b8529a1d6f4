/** Where the people sit around the fire, from the left, in percent of the picture's width. The stage draws them there. */
export const seats: Readonly<Record<string, number>> = { awa: 17.5, okafor: 31, sam: 41.5, jo: 58, marguerite: 69, theo: 82.5 };

/** A speech bubble's place over the picture, in percent of the picture's width. */
export interface Bubble {
  readonly left: number;
  readonly width: number;
  readonly tail: number | undefined; // from the bubble's left edge; undefined for somebody who has no seat
}

const edge = 3;
const gap = 1;
const widest = 21;

/**
 * Gives each speaker the room up to the middle between neighbours, so that bubbles never meet and
 * every tail points at its own speaker. Expects speakers from left to right.
 */
export function placeBubbles(speakers: readonly string[]): readonly Bubble[] {
  const at = speakers.map((who) => seats[who] ?? 50);
  return speakers.map((who, index) => {
    const seat = at[index] ?? 50;
    const before = at[index - 1];
    const after = at[index + 1];
    const low = before === undefined ? edge : (before + seat) / 2 + gap / 2;
    const high = after === undefined ? 100 - edge : (after + seat) / 2 - gap / 2;
    const width = Math.min(widest, high - low);
    const left = Math.max(low, Math.min(high - width, seat - width / 2));
    return { left, width, tail: who in seats ? seat - left : undefined };
  });
}

/** Speakers from left to right, as they sit. */
export function seated<P extends { readonly who: string }>(peers: readonly P[]): readonly P[] {
  return peers.toSorted((a, b) => (seats[a.who] ?? 50) - (seats[b.who] ?? 50));
}
