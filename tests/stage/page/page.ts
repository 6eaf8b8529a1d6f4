import { SvgStage } from '../../../game/stage/svg-stage';

/** What the browser tests may use. */
const doors = { SvgStage };
export type Doors = typeof doors;
Object.assign(window, { doors });
