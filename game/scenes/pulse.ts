import type { Game } from './phaser-entry';

/** A rectangle of the canvas, in its own pixels. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Frames slower than this, three in a row, mean that the renderer was a bad choice. */
const tooSlow = 100;
const slowFramesAllowed = 2;

/**
 * Lets the game draw only when there is something new to see. Phaser's loop draws sixty times a
 * second, which costs a whole core where there is no graphics card; asleep it costs nothing.
 */
export class Pulse {
  #holds = 0;
  #soon: number | undefined;
  #regions: Region[] | 'all' = [];
  #clipped = false;
  #lastFrame: number | undefined;
  #slowFrames = 0;
  #waiting: (() => void)[] = [];
  #onSlow: (() => void) | undefined;

  constructor(private readonly game: Game) {
    game.events.on('poststep', this.#beforeDrawing);
    game.events.on('postrender', this.#afterDrawing);
  }

  /** True while frames follow each other or one is due. Idle gestures ask for single frames and are over with them. */
  get moving(): boolean {
    return this.#holds > 0 || this.#soon !== undefined;
  }

  /** Keeps the loop running until the returned function is called. */
  hold(): () => void {
    this.#holds++;
    this.#wake();
    let held = true;
    return () => {
      if (held) this.#holds--;
      held = false;
    };
  }

  /** Draws one frame at the next chance. With regions, the Canvas renderer repaints only those. */
  frame(...regions: readonly Region[]): void {
    if (regions.length === 0) this.#regions = 'all';
    else if (this.#regions !== 'all') this.#regions.push(...regions);
    if (this.#holds > 0 || this.#soon !== undefined || document.hidden) return;
    this.#soon = requestAnimationFrame(() => {
      this.#soon = undefined;
      if (this.#holds > 0) return;
      this.game.loop.resetDelta();
      this.game.loop.tick();
    });
  }

  /** Draws now, and hands over a copy of what was drawn: the only moment WebGL keeps its picture. */
  photograph(): HTMLCanvasElement {
    const copy = document.createElement('canvas');
    copy.width = this.game.canvas.width;
    copy.height = this.game.canvas.height;
    this.#regions = 'all';
    this.game.events.once('postrender', () => copy.getContext('2d')?.drawImage(this.game.canvas, 0, 0));
    this.game.loop.tick();
    return copy;
  }

  /** Calls back once when three frames in a row took too long. */
  onSlow(callback: () => void): void {
    this.#onSlow = callback;
  }

  /** Resolves when nothing moves any more. */
  still(): Promise<void> {
    return this.moving ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve();
  }

  /** Stops drawing while the page is hidden, and goes on where it was. */
  pause(hidden: boolean): void {
    if (hidden) {
      this.game.loop.sleep();
      this.#lastFrame = undefined;
    } else if (this.#holds > 0) this.#wake();
    else this.frame();
  }

  destroy(): void {
    if (this.#soon !== undefined) cancelAnimationFrame(this.#soon);
    this.#soon = undefined;
    this.#holds = 0;
    this.#tellWaiting();
  }

  #wake(): void {
    if (this.game.loop.running || document.hidden) return;
    this.#lastFrame = undefined;
    this.game.loop.resetDelta();
    for (const { tweens } of this.game.scene.getScenes(true)) {
      // The tweens keep a clock of their own, and would jump over the time they slept.
      const slept = Date.now() - tweens.prevTime;
      tweens.prevTime += slept;
      tweens.startTime += slept;
    }
    this.game.loop.wake();
  }

  readonly #beforeDrawing = (): void => {
    const context = this.game.context;
    if (!(context instanceof CanvasRenderingContext2D) || this.#holds > 0 || this.#regions === 'all' || this.#regions.length === 0) return;
    this.#clipped = true;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    for (const { x, y, width, height } of this.#regions) {
      const left = Math.floor(x);
      const top = Math.floor(y);
      // Whole pixels: a clip edge across a pixel would leave a seam.
      context.rect(left, top, Math.ceil(x + width) - left, Math.ceil(y + height) - top);
    }
    context.clip();
  };

  readonly #afterDrawing = (): void => {
    if (this.#clipped && this.game.context instanceof CanvasRenderingContext2D) this.game.context.restore();
    this.#clipped = false;
    this.#regions = [];
    if (this.#holds > 0) this.#watch();
    else {
      this.game.loop.sleep();
      this.#lastFrame = undefined;
      this.#tellWaiting();
    }
  };

  #watch(): void {
    const now = performance.now();
    const took = this.#lastFrame === undefined ? 0 : now - this.#lastFrame;
    this.#lastFrame = now;
    this.#slowFrames = took > tooSlow ? this.#slowFrames + 1 : 0;
    if (this.#slowFrames <= slowFramesAllowed) return;
    this.#slowFrames = 0;
    this.#onSlow?.();
  }

  #tellWaiting(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
