// Phaser's batch handlers ask for the renderer index while it is still loading: it must come first.
import 'phaser-src/renderer/index.js';
import 'phaser-src/events/EventEmitter.js';
import 'phaser-src/gameobjects/GameObjectFactory.js';
import 'phaser-src/gameobjects/GameObjectCreator.js';
import 'phaser-src/gameobjects/DisplayList.js';
import 'phaser-src/gameobjects/UpdateList.js';
import 'phaser-src/cameras/2d/CameraManager.js';
import 'phaser-src/scene/ScenePlugin.js';
import 'phaser-src/tweens/TweenManager.js';

/**
 * The part of Phaser that the stage uses, taken from its source. The two dozen modules behind the
 * imports above register themselves; what `tools/phaser-source` leaves out must stay unreachable
 * from here, which `tests/scenes/boot.browser.test.ts` finds out in both renderers.
 */
export { default as Game } from 'phaser-src/core/Game.js';
export { default as Container } from 'phaser-src/gameobjects/container/Container.js';
export { default as Image } from 'phaser-src/gameobjects/image/Image.js';
export { default as Scene } from 'phaser-src/scene/Scene.js';

/** Values of Phaser's `type` setting. */
export const canvasRenderer = 1;
export const webglRenderer = 2;
