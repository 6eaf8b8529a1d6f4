import type { CharacterName } from '../story/vocabulary';

/**
 * Where things stand in a stage of any size, for every stage alike. All results are CSS pixels from
 * the top left corner of the stage. A picture is 1920 by 1080 units and covers the stage; people
 * stand by the stage's own edges, so that a narrow one crops houses, never faces.
 */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a 1920 by 1080 picture goes: its left top corner and pixels per unit. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Where a person goes: the centre of the face and pixels per figure unit. Flipped people look left. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly flip: boolean;
}

export type Shape = 'phone' | 'tall' | 'wide';

/** Phones show a strip above the words; tall stages put words under the people, wide ones between them. */
export function shapeOf({ width, height }: Size): Shape {
  if (width < 600) return 'phone';
  return width < height * 1.15 ? 'tall' : 'wide';
}

/** Covers the stage with the picture. `focus`: the point of the picture (0..1 each way) that stays in view. */
export function coverFrame(view: Size, focus = { x: 0.5, y: 0.5 }, zoom = 1): Frame {
  const scale = Math.max(view.width / 1920, view.height / 1080) * zoom;
  return { x: (view.width - 1920 * scale) * clamp(focus.x), y: (view.height - 1080 * scale) * clamp(focus.y), scale };
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** The place behind two people. A phone's strip comes closer and looks along the horizon. */
export function sceneFrame(view: Size): Frame {
  return shapeOf(view) === 'phone' ? coverFrame(view, { x: 0.5, y: 0.42 }, 1.25) : coverFrame(view);
}

/** People whose hat needs more room; the others may come a little closer. */
const hatted: ReadonlySet<CharacterName> = new Set(['sam', 'jo', 'sheriff', 'doc']);

/**
 * Where somebody stands. On a wide stage faces end left of 33 % and begin right of 71 % of the width
 * (the speech card lies between), hats stay under the top bar and hands above the choices.
 */
export function figureSpot(view: Size, side: 'left' | 'right', who: CharacterName): Spot {
  const { width, height } = view;
  const left = side === 'left';
  const shape = shapeOf(view);
  if (shape === 'phone') {
    const scale = Math.min(width / 390, height / 300, 1.4) * (hatted.has(who) ? 0.37 : 0.43);
    return { x: width * (left ? 0.265 : 0.745), y: height * (hatted.has(who) ? 0.655 : 0.63), scale, flip: !left };
  }
  if (shape === 'tall') {
    const scale = (width / 1000) * (hatted.has(who) ? 1.1 : 1.2);
    return { x: width * (left ? 0.25 : 0.75), y: Math.max(height * 0.14 + 220 * scale, height - 850 * scale), scale, flip: !left };
  }
  const unit = Math.min(height / 1080, width / 1640);
  const scale = unit * (left ? 0.87 : 0.86);
  const standing = who === 'delatour' ? 0.745 : 0.77; // the director always stands a little above the others
  return { x: width * (left ? 0.197 : 0.805), y: Math.max(height * standing - 545 * scale, height - 845 * scale), scale, flip: !left };
}

/** The hero seen from behind, looking over the valley: lower left, under the title. */
export function backViewSpot(view: Size): Spot {
  if (shapeOf(view) === 'phone') return { x: view.width * 0.2, y: view.height * 0.86, scale: view.width / 1150, flip: false };
  const unit = Math.min(view.height / 1080, view.width / 1640);
  return { x: view.width * 0.125, y: view.height - 435 * unit, scale: unit * 0.83, flip: false };
}

/**
 * The street in two moods. A stage that is not wide shows four to six of its houses in its upper
 * half. The picture may end above the stage's lower edge; bare ground goes on there.
 */
export function townFrame(view: Size): Frame {
  const shape = shapeOf(view);
  if (shape === 'wide') {
    const { x, y, scale } = coverFrame(view, { x: 0.5, y: 0.6 });
    return { x, y: y - 80 * scale, scale }; // replies lie over the street: doors and people stand above them
  }
  const scale = view.width / (shape === 'phone' ? 780 : 1100);
  return { x: view.width / 2 - 960 * scale, y: Math.min(0, view.height * 0.19 - 330 * scale), scale };
}

// Seats around the fire in picture units, from the middle outwards in pairs; the fire burns at 960.
const seats: readonly { readonly x: number; readonly y: number; readonly scale: number }[] = [
  { x: 330, y: 806, scale: 0.44 },
  { x: 572, y: 800, scale: 0.44 },
  { x: 788, y: 800, scale: 0.45 },
  { x: 1126, y: 800, scale: 0.45 },
  { x: 1344, y: 800, scale: 0.44 },
  { x: 1588, y: 806, scale: 0.44 },
];
const seatsFor: Readonly<Record<number, readonly number[]>> = { 1: [2], 2: [2, 3], 3: [1, 2, 3], 4: [1, 2, 3, 4], 5: [0, 1, 2, 3, 4], 6: [0, 1, 2, 3, 4, 5] };

/** The fire's place; a stage that is not wide comes closer to the fire. */
export function campfireFrame(view: Size): Frame {
  if (shapeOf(view) === 'wide') return coverFrame(view, { x: 0.5, y: 1 });
  const scale = Math.max(view.height / 1080, view.width / 950);
  return { x: view.width / 2 - 960 * scale, y: view.height - 1080 * scale, scale };
}

/** Where up to six people sit, left to right, everyone turned to the fire. A smaller circle leaves the outer seats empty. */
export function campfireSpots(view: Size, count: number): readonly Spot[] {
  const frame = campfireFrame(view);
  const narrow = Math.min(1, view.width / (1530 * frame.scale)); // how far the circle closes up
  return (seatsFor[Math.min(6, Math.max(1, count))] ?? []).flatMap((index) => {
    const seat = seats[index];
    if (!seat) return [];
    const scale = Math.min(seat.scale * frame.scale, view.width / 2100);
    return [{ x: frame.x + (960 + (seat.x - 960) * narrow) * frame.scale, y: frame.y + seat.y * frame.scale, scale, flip: seat.x > 960 }];
  });
}

/** The eight houses of the street: name of the contact and its middle, in percent of the picture's width. */
export const houses: readonly { readonly owner: CharacterName; readonly x: number }[] = [
  { owner: 'henri', x: 7 },
  { owner: 'claire', x: 19.2 },
  { owner: 'lin', x: 30.8 },
  { owner: 'ingrid', x: 43 },
  { owner: 'omar', x: 55.8 },
  { owner: 'nadia', x: 68.1 },
  { owner: 'paul', x: 80.2 },
  { owner: 'yasmine', x: 92.6 },
];
