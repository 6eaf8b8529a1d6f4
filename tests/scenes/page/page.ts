import { chooseRenderer } from '../../../game/scenes/choose-renderer';
import { startPhaser } from '../../../game/scenes/start-phaser';

/** What the browser tests may use: the stage's own door, and the choice it makes by itself. */
const doors = { startPhaser, chooseRenderer };
export type Doors = typeof doors;
Object.assign(window, { doors });
