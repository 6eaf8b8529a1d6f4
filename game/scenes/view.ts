import type { Size } from '../stage/layout';

/** Size of every place, in units. */
export const picture = { width: 1920, height: 1080 } as const;

/** The stage as it is now: its size in CSS pixels, and canvas pixels per CSS pixel. */
export interface View extends Size {
  readonly density: number;
}
