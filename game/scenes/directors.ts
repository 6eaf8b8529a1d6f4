import type { Cue } from '../stage/cue';
import { directCampfire } from './campfire';
import { directScene } from './episode-stage';
import type { Director } from './theatre';
import { directTowns } from './towns';
import { directMap } from './trail-map';

/** Who puts up which kind of picture. */
export const directors: Readonly<Record<Cue['picture']['kind'], Director>> = {
  scene: directScene,
  map: directMap,
  towns: directTowns,
  campfire: directCampfire,
};
