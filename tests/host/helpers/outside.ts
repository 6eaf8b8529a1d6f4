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

/** Waits until something holds, looking every 10 ms. @throws Error with `what` after the time (ms). */
export async function until(what: string, holds: () => boolean, milliseconds = 8000): Promise<void> {
  const began = performance.now();
  while (!holds()) {
    if (performance.now() - began > milliseconds) throw new Error(`Not within ${milliseconds} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
