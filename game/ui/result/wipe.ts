import { signal } from '@preact/signals';

/** Where the split between the two towns stands: 0 shows only the other note's town, 1 only what was sent. The stage draws it. */
export const wipe = signal(0.5);

/** Values that show one town whole. */
export const whole = { mine: 1, other: 0 } as const;

const sweepMs = 900;

/** The split at a moment of the sweep, easing in and out. */
export function sweepAt(ms: number, from: number, to: number): number {
  const t = Math.max(0, Math.min(1, ms / sweepMs));
  const eased = t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
  return from + (to - from) * eased;
}

/**
 * Opens on the town that was sent, then uncovers the other. Returns what stops it: any touch of
 * the handle wins over the sweep.
 */
export function startSweep(to: number): () => void {
  let frame = 0;
  const began = performance.now();
  const step = (now: number) => {
    wipe.value = sweepAt(now - began, whole.mine, to);
    if (now - began < sweepMs) frame = requestAnimationFrame(step);
  };
  wipe.value = whole.mine;
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
