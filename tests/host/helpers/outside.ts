import { nodeOutside } from '../../../game/tools/bench-live/node-outside';
import type { Outside } from '../../../game/host/link';

/** A browser as far as a live link needs one. `wake` does what coming back to the page does. */
export interface TestOutside extends Outside {
  wake(): void;
}

/** Connects to a server at `base`, http without a slash at the end. */
export function outsideAt(base: string): TestOutside {
  const wakers = new Set<() => void>();
  return {
    ...nodeOutside(base),
    onWake(wake) {
      wakers.add(wake);
      return () => wakers.delete(wake);
    },
    wake: () => {
      for (const wake of wakers) wake();
    },
  };
}

/**
 * Waits until something holds, looking every 10 ms. The time (ms) is counted in looks, not by the clock: while
 * others have the processor nobody here can look, and neither server nor phones can do anything.
 * @throws Error with `what` after it.
 */
export async function until(what: string, holds: () => boolean, milliseconds = 8000): Promise<void> {
  for (let looks = Math.ceil(milliseconds / 10); !holds(); looks--) {
    if (looks === 0) throw new Error(`Not within ${milliseconds} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
