import type { Scene } from './phaser-entry';
import { type Drawing, pressGrain, type Raster, rasterise } from './raster';

/** A texture on the shelf, and where its pixels belong in the drawing they came from. */
export interface Texture {
  readonly key: string;
  readonly x: number; // left edge inside the drawing, in units
  readonly y: number;
  readonly density: number; // pixels per unit
}

/** Lights kept at hand: two people on the stage, and two who are about to come. */
const lightsKept = 4;

/** How long painting waits for the answer to a press, in milliseconds. */
const patience = 150;

/** Keeps what has been painted, so that nothing is painted twice and nothing stays that no picture needs. */
export class TextureShelf {
  readonly #shelf = new Map<string, Promise<Texture>>();
  readonly #lights = new Map<string, Promise<Raster>>(); // the one used last stands last
  #queue: Promise<unknown> = Promise.resolve();
  #answer: Promise<void> = Promise.resolve();
  #goOn: () => void = () => undefined;
  #closed = false;

  constructor(private readonly textures: Scene['textures']) {}

  /** Paints a drawing, or finds it painted. */
  take(drawing: Drawing, grain: boolean): Promise<Texture> {
    const key = shelfKey(drawing, grain);
    const known = this.#shelf.get(key);
    if (known) return known;
    const painted = this.#queue.then(() => this.#paint(key, drawing, grain));
    // One at a time with a breath in between: a row of paintings would hold up a click for its whole length.
    this.#queue = painted.then(breathe, breathe);
    this.#shelf.set(key, painted);
    painted.catch(() => this.#shelf.delete(key));
    return painted;
  }

  /** Puts away every texture that is not named. */
  keepOnly(keys: ReadonlySet<string>): void {
    for (const [key, painted] of this.#shelf) {
      if (keys.has(key)) continue;
      this.#shelf.delete(key);
      void painted.then(
        () => this.#drop(key),
        () => undefined,
      );
    }
  }

  /**
   * Somebody has pressed something: nothing more is painted until `answered`, or for a moment. The way
   * to the next line has several turns (the story, the save, the words), and each would wait for a painting.
   */
  waitForAnswer(): void {
    this.#goOn();
    this.#answer = new Promise((resolve) => {
      this.#goOn = resolve;
      setTimeout(resolve, patience);
    });
  }

  answered(): void {
    this.#goOn();
  }

  /** Resolves when nothing is being painted. */
  idle(): Promise<unknown> {
    return this.#queue;
  }

  close(): void {
    this.#closed = true;
    this.#shelf.clear();
    this.#lights.clear();
  }

  async #paint(key: string, drawing: Drawing, grain: boolean): Promise<Texture> {
    await this.#answer;
    // Dropped before its turn came: whoever asked has gone on to another cue.
    const wanted = !this.#closed && this.#shelf.has(key);
    const raster = wanted ? await rasterise(drawing, drawing.light && (await this.#lightFrom(drawing.light.drawing))) : undefined;
    if (!raster) return { key, x: 0, y: 0, density: drawing.density };
    if (grain) await pressGrain(raster);
    // Phaser takes any image source; its types name only the element.
    if (!this.#closed && !this.textures.exists(key)) this.textures.addImage(key, raster.canvas as unknown as HTMLImageElement);
    return { key, x: raster.x, y: raster.y, density: raster.density };
  }

  /** Draws a light, or finds it drawn: a new face under it then costs no more than the face. */
  #lightFrom(drawing: Drawing): Promise<Raster> {
    const key = shelfKey(drawing, false);
    const light = this.#lights.get(key) ?? rasterise(drawing).then((drawn) => breathe().then(() => drawn));
    light.catch(() => this.#lights.delete(key));
    this.#lights.delete(key);
    this.#lights.set(key, light);
    const [oldest] = this.#lights.keys();
    if (oldest !== undefined && this.#lights.size > lightsKept) this.#lights.delete(oldest);
    return light;
  }

  #drop(key: string): void {
    if (!this.#closed && !this.#shelf.has(key) && this.textures.exists(key)) this.textures.remove(key);
  }
}

export function shelfKey(drawing: Drawing, grain: boolean): string {
  return `${drawing.key}@${drawing.density.toFixed(3)}${grain ? '+grain' : ''}`;
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
