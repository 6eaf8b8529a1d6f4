import type { Cue } from '../stage/cue';
import { directScene } from './episode-stage';
import type { Director } from './theatre';

/** Who puts up which kind of picture. */
export const directors: Readonly<Record<Cue['picture']['kind'], Director>> = {
  scene: directScene,
  map: directScene,
  towns: directScene,
  campfire: directScene,
};
