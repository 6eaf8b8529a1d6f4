/** Where each stop's label stands on the picture of the valley: percent of its 16:9 frame, centre of the label. */
export const trailSpots: Readonly<Record<number, readonly [x: number, y: number]>> = {
  1: [34.3, 66.8],
  2: [60, 62.4],
  3: [38.3, 56.7],
  4: [64, 52.4],
  5: [41.5, 49],
  6: [59.5, 45.4],
  7: [43.2, 41.6],
  8: [60, 38.8],
  9: [46.6, 35.4],
  10: [73.4, 26.9],
};
