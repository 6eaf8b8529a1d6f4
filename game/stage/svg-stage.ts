import type { Cue } from './cue';
import { grainTile } from './grain';
import { type Sheet, sheetsFor } from './sheets';
import type { Stage, StageSettings } from './stage';

/** Milliseconds of a cross-fade; the same with reduced motion, because nothing travels. */
const fade = 150;

interface Laid {
  readonly key: string;
  readonly image: HTMLImageElement;
  readonly url: string;
}

/**
 * The stage as plain images: for browsers without canvas, for saved power and saved data, for print,
 * and until Phaser is ready. Drawings become Blob images, which the page's policy allows; nothing is
 * parsed as HTML.
 */
export class SvgStage implements Stage {
  readonly #root = document.createElement('div');
  readonly #grain = document.createElement('div');
  readonly #laid = new Map<string, Laid>(); // by slot
  readonly #drawing = new Map<string, Promise<Laid | undefined>>(); // by slot and key, until they lie
  readonly #urls = new Set<string>();
  readonly #poster: readonly Element[];
  readonly #resize: ResizeObserver;
  #cue: Cue | undefined;
  #showing: Promise<void> = Promise.resolve();
  #turn = 0;

  constructor(
    private readonly host: HTMLElement,
    settings: StageSettings,
  ) {
    // What the page came with goes when the first picture is there. A canvas is none of it: another stage is opening there.
    this.#poster = [...host.children].filter((child) => !(child instanceof HTMLCanvasElement));
    Object.assign(this.#root.style, { position: 'absolute', inset: '0', overflow: 'hidden', isolation: 'isolate' });
    Object.assign(this.#grain.style, { position: 'absolute', inset: '0', mixBlendMode: 'soft-light', opacity: '.26', zIndex: '99' });
    host.append(this.#root);
    this.#resize = new ResizeObserver(() => this.#fit());
    this.#resize.observe(host);
    this.adjust(settings);
  }

  show(cue: Cue): void {
    this.#cue = cue;
    this.#showing = this.#lay(sheetsFor(cue, this.#view()), ++this.#turn);
  }

  adjust({ grain }: StageSettings): void {
    if (!grain) return this.#grain.remove();
    this.#grain.style.backgroundImage ||= `url(${this.#keepUrl(grainTile)})`;
    this.#root.append(this.#grain);
  }

  async settled(): Promise<void> {
    for (let turn = -1; turn !== this.#turn; ) {
      turn = this.#turn;
      await this.#showing;
    }
  }

  destroy(): void {
    this.#turn++;
    this.#cue = undefined;
    this.#resize.disconnect();
    this.#root.remove();
    this.#laid.clear();
    this.#forgetDrawings([]);
    for (const url of this.#urls) URL.revokeObjectURL(url);
    this.#urls.clear();
  }

  #view() {
    return { width: this.host.clientWidth || 1, height: this.host.clientHeight || 1 };
  }

  /** Puts every drawing where it belongs at the present size. */
  #fit(): void {
    if (!this.#cue) return;
    for (const [index, sheet] of sheetsFor(this.#cue, this.#view()).entries()) {
      const laid = this.#laid.get(sheet.slot);
      if (laid?.key === sheet.key) position(laid.image, sheet, index);
    }
  }

  /** Draws what is new, then changes everything at once, so that nobody stands in the wrong place meanwhile. */
  async #lay(sheets: readonly Sheet[], turn: number): Promise<void> {
    const drawn = await Promise.all(sheets.map((sheet) => this.#draw(sheet)));
    if (turn !== this.#turn) return;
    const fresh = drawn.filter((laid) => laid && ![...this.#laid.values()].includes(laid));
    const leaving = [...this.#laid.values()].filter((laid) => !drawn.includes(laid));
    const replaced = new Set(sheets.map((sheet) => this.#laid.get(sheet.slot)));
    this.#laid.clear();
    for (const [index, sheet] of sheets.entries()) {
      const laid = drawn[index];
      if (laid) this.#laid.set(sheet.slot, laid);
      // A new drawing comes to lie right over the one it replaces: same depth, later in the page.
      if (laid && fresh.includes(laid)) this.#root.append(laid.image);
    }
    this.#forgetDrawings(drawn);
    this.#fit();
    const comings = fresh.map((laid) => laid?.image.animate([{ opacity: 0 }, {}], fade).finished);
    const goings = leaving.filter((laid) => !replaced.has(laid)).map((laid) => laid.image.animate([{}, { opacity: 0 }], { duration: fade, fill: 'forwards' }).finished);
    await Promise.allSettled([...comings, ...goings]);
    for (const laid of leaving) this.#drop(laid);
    for (const element of this.#poster) element.remove();
  }

  /** The drawing that lies already, the one under way, or a new one. */
  #draw(sheet: Sheet): Promise<Laid | undefined> {
    const before = this.#laid.get(sheet.slot);
    if (before?.key === sheet.key) return Promise.resolve(before);
    const name = `${sheet.slot} ${sheet.key}`;
    const underWay = this.#drawing.get(name) ?? this.#make(sheet);
    this.#drawing.set(name, underWay);
    return underWay;
  }

  /** Drops what was drawn for a cue that never showed. */
  #forgetDrawings(kept: readonly (Laid | undefined)[]): void {
    const drawings = [...this.#drawing.values()];
    this.#drawing.clear();
    for (const drawing of drawings) void drawing.then((laid) => (kept.includes(laid) ? undefined : this.#drop(laid)));
  }

  /** A drawing that cannot be had leaves its slot empty: the words go on without it. */
  async #make(sheet: Sheet): Promise<Laid | undefined> {
    try {
      const url = this.#keepUrl(await sheet.draw());
      const image = new Image();
      image.alt = '';
      image.src = url;
      await image.decode();
      return { key: sheet.key, image, url };
    } catch (error) {
      console.warn(`The stage goes without "${sheet.key}".`, error);
      return undefined;
    }
  }

  #drop(laid: Laid | undefined): void {
    if (!laid) return;
    laid.image.remove();
    URL.revokeObjectURL(laid.url);
    this.#urls.delete(laid.url);
  }

  #keepUrl(svg: string): string {
    const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    this.#urls.add(url);
    return url;
  }
}

function position(image: HTMLImageElement, sheet: Sheet, depth: number): void {
  Object.assign(image.style, {
    position: 'absolute',
    maxWidth: 'none',
    zIndex: String(depth),
    left: `${sheet.x}px`,
    top: `${sheet.y}px`,
    width: `${sheet.width}px`,
    height: `${sheet.height}px`,
    opacity: String(sheet.opacity ?? 1),
    clipPath: clipPath(sheet),
  });
}

/** A sheet's outline is told in the stage's pixels, CSS wants those of the image. */
function clipPath({ clip, x, y }: Sheet): string {
  return clip ? `polygon(${clip.map(([cx, cy]) => `${cx - x}px ${cy - y}px`).join(',')})` : 'none';
}
