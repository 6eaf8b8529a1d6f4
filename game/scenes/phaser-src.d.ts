/** Types for the modules of Phaser's source that `phaser-entry` imports. */
declare module 'phaser-src/core/Game.js' {
  import Phaser from 'phaser';
  export default Phaser.Game;
}
declare module 'phaser-src/scene/Scene.js' {
  import Phaser from 'phaser';
  export default Phaser.Scene;
}
declare module 'phaser-src/gameobjects/image/Image.js' {
  import Phaser from 'phaser';
  export default Phaser.GameObjects.Image;
}
declare module 'phaser-src/gameobjects/container/Container.js' {
  import Phaser from 'phaser';
  export default Phaser.GameObjects.Container;
}
declare module 'phaser-src/*';
