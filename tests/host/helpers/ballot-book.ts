import type { Seat } from '../../../game/host/live-client';

/** What each phone was told is stored, added up: what the room must have counted, whatever happened on the way. */
export function acknowledged(phones: readonly Seat[], choices: number): readonly number[] {
  const counts = Array.from({ length: choices }, () => 0);
  for (const { view } of phones) {
    if (view.said?.kept) counts[view.said.choice] = (counts[view.said.choice] ?? 0) + 1;
  }
  return counts;
}

/** Lets every phone vote within that time (ms), each for another choice than its neighbour. */
export function voteWithin(phones: readonly Seat[], milliseconds: number, choices = 3): void {
  for (const [at, phone] of phones.entries()) setTimeout(() => phone.vote(at % choices), (at / phones.length) * milliseconds);
}
