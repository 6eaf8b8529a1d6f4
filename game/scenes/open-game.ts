import type { Renderer } from './choose-renderer';
import { canvasRenderer, Game, Scene, webglRenderer } from './phaser-entry';
import { Pulse } from './pulse';

/** A running Phaser game with one empty scene, and the one right way to end it. */
export interface OpenGame {
  readonly scene: Scene;
  readonly pulse: Pulse;
  readonly renderer: Renderer;
  readonly canvas: HTMLCanvasElement;
  /** Fits the canvas to its host. Size in CSS pixels, density in canvas pixels per CSS pixel. */
  resize(width: number, height: number, density: number): void;
  close(): void;
}

/** Colour of the paper before anything is drawn on it: ink. */
const ink = '#1b1730';

/** Starts a game inside `host`. Its canvas stays invisible until the first picture is ready. */
export function openGame(host: HTMLElement, renderer: Renderer, width: number, height: number, density: number): Promise<OpenGame> {
  return new Promise((resolve) => {
    class Theatre extends Scene {
      create(): void {
        resolve({ scene: this, pulse, renderer, canvas: game.canvas, resize, close });
      }
    }
    const game = new Game({
      type: renderer === 'webgl' ? webglRenderer : canvasRenderer,
      width: Math.round(width * density),
      height: Math.round(height * density),
      // No scale mode of Phaser's: they leave the pixel ratio out and blur every edge at 2.
      scale: { mode: 0, zoom: 1 / density },
      parent: host,
      banner: false,
      backgroundColor: ink,
      autoFocus: false,
      audio: { noAudio: true },
      fps: { smoothStep: false },
      scene: Theatre,
    });
    const pulse = new Pulse(game);

    function resize(newWidth: number, newHeight: number, newDensity: number): void {
      game.scale.zoom = 1 / newDensity;
      game.scale.resize(Math.round(newWidth * newDensity), Math.round(newHeight * newDensity));
    }

    function close(): void {
      const gl = renderer === 'webgl' ? game.canvas.getContext('webgl') : null;
      pulse.destroy();
      game.loop.sleep();
      game.destroy(true);
      // A game is taken down by its next step, which a sleeping loop never takes.
      game.loop.tick();
      gl?.getExtension('WEBGL_lose_context')?.loseContext();
    }

    Object.assign(game.canvas.style, { position: 'absolute', inset: '0', visibility: 'hidden' });
  });
}
