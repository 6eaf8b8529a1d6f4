/** Turns elapsed time 0..1 into progress 0..1; an overshoot may pass 1 on the way. */
export type Ease = (elapsed: number) => number;

/** The curve CSS calls `cubic-bezier(x1, y1, x2, y2)`, so that picture and panels move alike. */
export function bezier(x1: number, y1: number, x2: number, y2: number): Ease {
  const along = (t: number, a: number, b: number) => 3 * a * t * (1 - t) ** 2 + 3 * b * t * t * (1 - t) + t ** 3;
  return (elapsed) => {
    if (elapsed <= 0 || elapsed >= 1) return elapsed <= 0 ? 0 : 1;
    let low = 0;
    let high = 1;
    // x only grows with t, so halving finds it; 16 steps are finer than a pixel of a 4K screen.
    for (let step = 0; step < 16; step++) {
      const middle = (low + high) / 2;
      if (along(middle, x1, x2) < elapsed) low = middle;
      else high = middle;
    }
    return along((low + high) / 2, y1, y2);
  };
}

export const easeOut = bezier(0.2, 0.8, 0.2, 1);
export const easeInOut = bezier(0.6, 0, 0.3, 1);
export const steady: Ease = (elapsed) => elapsed;
