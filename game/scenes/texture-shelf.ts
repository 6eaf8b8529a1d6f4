import type { Scene } from './phaser-entry';
import { type Drawing, pressGrain, rasterise } from './raster';

/** A texture on the shelf, and where its pixels belong in the drawing they came from. */
export interface Texture {
  readonly key: string;
  readonly x: number; // left edge inside the drawing, in units
  readonly y: number;
  readonly density: number; // pixels per unit
}

/** Keeps what has been painted, so that nothing is painted twice and nothing stays that no picture needs. */
export class TextureShelf {
  readonly #shelf = new Map<string, Promise<Texture>>();
  #queue: Promise<unknown> = Promise.resolve();
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

  /** Resolves when nothing is being painted. */
  idle(): Promise<unknown> {
    return this.#queue;
  }

  close(): void {
    this.#closed = true;
    this.#shelf.clear();
  }

  async #paint(key: string, drawing: Drawing, grain: boolean): Promise<Texture> {
    // Dropped before its turn came: whoever asked has gone on to another cue.
    const wanted = !this.#closed && this.#shelf.has(key);
    const raster = wanted ? await rasterise(drawing) : undefined;
    if (!raster) return { key, x: 0, y: 0, density: drawing.density };
    if (grain) await pressGrain(raster);
    // Phaser takes any image source; its types name only the element.
    if (!this.#closed && !this.textures.exists(key)) this.textures.addImage(key, raster.canvas as unknown as HTMLImageElement);
    return { key, x: raster.x, y: raster.y, density: raster.density };
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
