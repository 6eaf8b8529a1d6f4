import { dirname, resolve } from 'node:path';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const phaserSource = resolve(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src');

/** What Phaser's own webpack build sets by definition: no sound, both renderers, no debugger. */
const switches: Readonly<Record<string, boolean>> = {
  FEATURE_SOUND: false,
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/**
 * Modules that Phaser names but the stage never reaches: it draws images in containers, tweens
 * them, and takes neither input nor filters. Each becomes a function that does nothing, so that
 * `new` on it, a call or an `Extends` still works while Phaser boots.
 */
const leftOut: readonly RegExp[] = [
  // The page listens to visibility itself; Phaser's handler overwrites window.onblur and never lets go.
  /\/core\/(VisibilityHandler|DebugHeader)\.js$/,
  /\/input\/(InputManager|InputPlugin|Pointer)\.js$/,
  /\/input\/(mouse|touch|keyboard)\//,
  /\/animations\/(?!events\/)/,
  /\/filters\//,
  /\/renderer\/snapshot\/(Canvas|WebGL)Snapshot\.js$/,
  /\/renderer\/webgl\/renderNodes\/(BatchHandler(PointLight|Strip|TileSprite|Tri)|DrawLine|DynamicTextureHandler|FillPath|FillTri|StrokePath)\.js$/,
  /\/renderer\/webgl\/renderNodes\/submitter\/Submitter(?!Quad\.js|Batch\.js)/,
  /\/renderer\/webgl\/renderNodes\/(texturer\/TexturerTileSprite|transformer\/Transformer(Tile|TileSprite|Vertex|Stamp))\.js$/,
  /\/renderer\/webgl\/shaders\/(Filter|Noise|Gradient|Ramp|ColorMatrix|PointLight|SpriteGPU|TilemapGPU)/,
  /\/textures\/(DynamicTexture|DynamicTextureCommands)\.js$/,
  /\/textures\/parsers\/(?!Image\.js|index\.js)/,
  /\/gameobjects\/tilesprite\//,
  /\/gameobjects\/components\/(PathFollower|GetBounds)\.js$/,
  /\/geom\/polygon\//,
  /\/display\/(ColorMatrix|ColorRamp|ColorBand)\.js$/,
  /\/math\/(Euler|Hash\w*|Quaternion|Matrix3|Vector4|RandomXYZW?|RotateVec3|CatmullRom|Bernstein|GetVec2Bounds|GetCentroid)\.js$/,
  /\/device\/(Audio|Video|Fullscreen)\.js$/,
];

/** The texture manager makes a tile sprite for others to stamp with, and never gives its two canvases back. */
const forgottenTileSprite = /this\.tileSprite = new TileSpriteGameObject\([^;]*;/;

/** Makes a Phaser source file fit for our entry: switches set, unused modules emptied. */
export function slim(code: string, id: string): string | undefined {
  const path = id.replaceAll('\\', '/').split('?')[0] ?? id;
  if (!path.startsWith(phaserSource.replaceAll('\\', '/'))) return undefined;
  if (leftOut.some((pattern) => pattern.test(path))) return 'module.exports = function () {};';
  if (path.endsWith('/textures/TextureManager.js') && !forgottenTileSprite.test(code)) {
    throw new Error(`${path} no longer makes its tile sprite where game/tools/phaser-source.ts takes it out. See whether it is given back now.`);
  }
  const set = code.replace(forgottenTileSprite, '').replace(/typeof ([A-Z][A-Z0-9_]+)\b/g, (whole, name: string) => (name in switches ? String(switches[name]) : whole));
  return set === code ? undefined : set;
}

/**
 * Lets the stage build Phaser from its source, by the name `phaser-src`: the package hides that
 * folder, and its finished bundle weighs twice what two dozen pictures need.
 */
export function phaserFromSource(): Plugin {
  const transform = (code: string, id: string) => {
    const slimmed = slim(code, id);
    return slimmed === undefined ? null : { code: slimmed, map: null };
  };
  const name = 'phaser-from-source';
  return {
    name,
    enforce: 'pre',
    // While developing, Vite bundles CommonJS beforehand, out of reach of ordinary plugins.
    config: () => ({ resolve: { alias: { 'phaser-src': phaserSource } }, optimizeDeps: { rolldownOptions: { plugins: [{ name, transform }] } } }),
    transform,
  };
}
