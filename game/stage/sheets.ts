import type { CharacterName, Expression, PlaceName, Pose, TimeOfDay } from '../story/vocabulary';
import { loadBackView, loadFigure, loadPlace, loadSeatedFigure } from './art';
import type { CampfireCue, Cue, Figure, MapCue, SceneCue, Town, TownsCue } from './cue';
import { backViewSpot, campfireFrame, campfireSpots, figureSpot, type Frame, houses, type Size, type Spot, sceneFrame, townFrame } from './layout';
import type { Light } from './light';
import { mapFrame } from './map-stops';
import { composeBackView, composeFigure, figureBox } from './rig';
import { composePlace, groundColour, moodAt, type PlaceLook } from './scenery';

/**
 * What an image stage lays over each other for a cue, back to front. Two sheets with the same key
 * are the same drawing, wherever they lie.
 */
export interface Sheet {
  readonly slot: string; // what it is on the stage: a new drawing in the same slot replaces the old one
  readonly key: string;
  readonly draw: () => Promise<string>; // a standalone SVG
  readonly x: number; // CSS pixels, left top corner
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly opacity?: number; // 0..1
  readonly clip?: readonly Point[]; // only what lies inside this outline shows; CSS pixels of the stage
}

type Point = readonly [x: number, y: number];

export function sheetsFor(cue: Cue, view: Size): readonly Sheet[] {
  const { picture } = cue;
  if (picture.kind === 'scene') return scene(picture, cue, view);
  if (picture.kind === 'map') return map(picture, cue, view);
  if (picture.kind === 'towns') return towns(picture, cue, view);
  return campfire(picture, cue, view);
}

function scene(picture: SceneCue, cue: Cue, view: Size): Sheet[] {
  const { place, time } = picture;
  const frame = sceneFrame(view);
  if (picture.backdropOnly) return [{ ...placeSheet('place', place, time, { mood: moodAt(time) }, frame), opacity: 0.5 }];
  const stand = (figure: Figure | undefined, side: 'left' | 'right') => (figure ? [figureSheet(side, figure, time, cue, figureSpot(view, side, figure.who))] : []);
  return [
    placeSheet('place', place, time, { mood: moodAt(time), pane: 'back' }, frame),
    ...stand(picture.left, 'left'),
    ...stand(picture.right, 'right'),
    placeSheet('front', place, time, { mood: moodAt(time), pane: 'front' }, frame),
  ];
}

function map(picture: MapCue, cue: Cue, view: Size): Sheet[] {
  const { hero, bearing } = cue;
  return [
    placeSheet('place', 'trail-map', 'dusk', { mood: 'live', reached: picture.current }, mapFrame(view, picture.current)),
    {
      slot: 'hero',
      key: `back ${hero} ${bearing}`,
      ...figureRect(backViewSpot(view)),
      draw: async () => composeBackView(await loadBackView(hero, bearing), 'dusk'),
    },
  ];
}

/** How far the split leans: half of its run, as a share of the width. It straightens at either end. */
const lean = 0.031;

function towns(picture: TownsCue, cue: Cue, view: Size): Sheet[] {
  const { width, height } = view;
  const run = Math.min(lean, picture.wipe, 1 - picture.wipe);
  const splitAt = (y: number): number => (picture.wipe + run * (1 - (2 * y) / height)) * width;
  const before = (bottom: number): Point[] => [
    [0, 0],
    [splitAt(0), 0],
    [splitAt(bottom), bottom],
    [0, bottom],
  ];
  const after = (bottom: number): Point[] => [
    [splitAt(0), 0],
    [width, 0],
    [width, bottom],
    [splitAt(bottom), bottom],
  ];
  const line: Point[] = [
    [splitAt(0) - 2, 0],
    [splitAt(0) + 2, 0],
    [splitAt(height) + 2, height],
    [splitAt(height) - 2, height],
  ];
  return [
    ...street('left', picture.left, cue, view, before),
    ...street('right', picture.right, cue, view, after),
    { slot: 'line', key: 'line', x: 0, y: 0, width, height, clip: line, draw: () => Promise.resolve(flat('#fff8ea')) },
  ];
}

function flat(colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" preserveAspectRatio="none"><path d="M0 0h1v1H0z" fill="${colour}"/></svg>`;
}

/** One mood of the street, and whoever answers standing at the door. */
function street(slot: string, { mood, lit }: Town, cue: Cue, view: Size, half: (bottom: number) => readonly Point[]): Sheet[] {
  const time: TimeOfDay = mood === 'live' ? 'dusk' : 'ghost';
  const frame = townFrame(view);
  const clip = half(view.height);
  const ground: Sheet = {
    slot: `${slot} ground`,
    key: `ground ${time}`,
    x: 0,
    y: 0,
    ...view,
    clip,
    draw: async () => flat(groundColour(await loadPlace('town-facade', time))),
  };
  const place = { ...placeSheet(slot, 'town-facade', time, { mood, lit }, frame), clip };
  const folk = houses
    .filter((house) => lit.includes(house.owner))
    .map(({ owner, x }) => {
      const spot = { x: frame.x + (x / 100) * 1920 * frame.scale, y: frame.y + 646 * frame.scale, scale: 0.2 * frame.scale, flip: x > 50 };
      const onBoardwalk = half(frame.y + 784 * frame.scale);
      return { ...figureSheet(`${slot} ${owner}`, { who: owner, expression: 'warm', pose: 'own' }, time, cue, spot), clip: onBoardwalk };
    });
  return [ground, place, ...folk];
}

function campfire({ circle }: CampfireCue, cue: Cue, view: Size): Sheet[] {
  const frame = campfireFrame(view);
  const spots = campfireSpots(view, circle.length);
  const seated = circle.flatMap((figure, index) => {
    const spot = spots[index];
    return spot ? [figureSheet(`seat ${index}`, figure, 'fire', cue, spot)] : [];
  });
  return [
    placeSheet('place', 'campfire', 'night', { mood: 'live', pane: 'back' }, frame),
    ...seated,
    placeSheet('front', 'campfire', 'night', { mood: 'live', pane: 'front' }, frame),
  ];
}

function placeSheet(slot: string, place: PlaceName, time: TimeOfDay, look: PlaceLook, frame: Frame): Sheet {
  return {
    slot,
    key: `${place} ${time} ${JSON.stringify(look)}`,
    x: frame.x,
    y: frame.y,
    width: 1920 * frame.scale,
    height: 1080 * frame.scale,
    draw: async () => composePlace(await loadPlace(place, time), look),
  };
}

function figureSheet(slot: string, { who, expression, pose }: Figure, light: Light, { hero, bearing }: Cue, spot: Spot): Sheet {
  const facing = spot.flip ? 'left' : 'right';
  const drawn = who === 'sam' ? `${hero} ${bearing}` : who;
  return {
    slot,
    key: `${drawn} ${expression} ${pose} ${light} ${facing}`,
    ...figureRect(spot),
    draw: () => drawFigure(who, expression, pose, light, facing, hero, bearing),
  };
}

async function drawFigure(
  who: CharacterName,
  expression: Expression,
  pose: Pose,
  light: Light,
  facing: 'left' | 'right',
  hero: Cue['hero'],
  bearing: Cue['bearing'],
): Promise<string> {
  const load = light === 'fire' ? loadSeatedFigure : loadFigure;
  return composeFigure(await load(who, pose, hero, bearing), { expression, light, facing });
}

function figureRect({ x, y, scale }: Spot): Pick<Sheet, 'x' | 'y' | 'width' | 'height'> {
  return { x: x + figureBox.x * scale, y: y + figureBox.y * scale, width: figureBox.width * scale, height: figureBox.height * scale };
}
