import type { CharacterName, PlaceName, TimeOfDay } from '../story/vocabulary';
import type { Bearing, Hero } from './cue';
import type { DrawnPose } from './rig';

/** Where each drawing lies, under `assets/art/`. For the lazy loader in the browser and for tools that read files. */

/** Sam is drawn as the chosen hero, three times: under the big hat, listening, connecting. */
export function personFile(who: CharacterName, hero: Hero, bearing: Bearing): string {
  return who === 'sam' ? `people/${hero}-${bearing}.svg` : `people/${who}.svg`;
}

export function poseFile(pose: DrawnPose): string {
  return `poses/${pose}.svg`;
}

export function placeFile(place: PlaceName): string {
  return `places/${place}.svg`;
}

export function paletteFile(time: TimeOfDay): string {
  return `palettes/${time}.json`;
}

export const expressionsFile = 'expressions.svg';

/** The hero seen from behind, on the trail map. */
export const backViewFile = 'poses/back-view.svg';

/** The lap of somebody who sits. */
export const seatFile = 'poses/seated.svg';
