import { coverFrame, type Frame, type Size } from './layout';

/** A stop on the trail, in percent of the picture: the middle of its ground line, and of the label over its roofs. */
export interface Stop {
  readonly episode: number; // 1..10
  readonly x: number;
  readonly y: number;
  readonly label: { readonly x: number; readonly y: number };
}

/** The ten stops, nearest first. The drawing names them `stop-1` to `stop-10`. */
export const stops: readonly Stop[] = [
  { episode: 1, x: 34.1, y: 83.5, label: { x: 34.3, y: 66.8 } },
  { episode: 2, x: 60, y: 77.6, label: { x: 60, y: 62.4 } },
  { episode: 3, x: 39, y: 64.7, label: { x: 38.3, y: 56.7 } },
  { episode: 4, x: 64, y: 60.2, label: { x: 64, y: 52.4 } },
  { episode: 5, x: 41.6, y: 54.5, label: { x: 41.5, y: 49 } },
  { episode: 6, x: 59.6, y: 50.3, label: { x: 59.5, y: 45.4 } },
  { episode: 7, x: 43.3, y: 46.7, label: { x: 43.2, y: 41.6 } },
  { episode: 8, x: 60, y: 43.1, label: { x: 58.3, y: 38.8 } },
  { episode: 9, x: 50.1, y: 43.3, label: { x: 46.6, y: 35.4 } },
  { episode: 10, x: 68, y: 42, label: { x: 73.4, y: 26.9 } },
];

/**
 * Where the valley lies: centred and covering, as the labels over it expect. A narrow stage has no
 * labels on the picture and looks at the stop that waits instead.
 */
export function mapFrame(view: Size, current: number): Frame {
  if (view.width >= 1024) return coverFrame(view);
  const stop = stops.find(({ episode }) => episode === current);
  const shown = Math.min(1, view.width / (1920 * Math.max(view.width / 1920, view.height / 1080)));
  // `focus` counts from edge to edge of what can be moved, so the stop's place is stretched about the middle.
  return coverFrame(view, { x: ((stop?.x ?? 50) / 100 - shown / 2) / Math.max(0.001, 1 - shown), y: 0.5 });
}
