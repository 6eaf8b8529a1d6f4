import type { Cue } from '../stage/cue';
import type { Stage, StageSettings } from '../stage/stage';
import type { Renderer } from './choose-renderer';
import { directors } from './directors';
import { type Ease, easeInOut } from './ease';
import { Habits } from './habits';
import { type Destination, Movements } from './movements';
import { type OpenGame, openGame } from './open-game';
import { Image } from './phaser-entry';
import { shelfKey, TextureShelf } from './texture-shelf';
import type { Picture, Theatre } from './theatre';
import type { View } from './view';

/** Canvas pixels per CSS pixel are never more than this: beyond it nobody sees a difference and everybody waits. */
const finest = 2;
/** A dissolve where nothing may move, in milliseconds. */
const stillDissolve = 150;
/** Pause before painting anew for another size of the window, in milliseconds. */
const resizePause = 120;
/** What somebody does who waits for an answer. */
const presses = ['click', 'keydown'] as const;

/** What lives and dies with one Phaser game: a change of renderer starts all of it afresh. */
interface House {
  readonly game: OpenGame;
  readonly shelf: TextureShelf;
  readonly movements: Movements;
  picture: Picture | undefined;
  curtain: Image | undefined;
}

/** The stage with movement: one canvas in `host`, drawn only when something changes. */
export class PhaserStage implements Stage {
  #house: House | undefined;
  #cue: Cue | undefined;
  #ticket = 0; // grows with every cue; a slower, older one finds out here that it comes too late
  #performing: Promise<void> = Promise.resolve();
  #resizeTimer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;
  readonly #habits = new Habits();
  readonly #sizes = new ResizeObserver(() => this.#resized());

  constructor(
    private readonly host: HTMLElement,
    private settings: StageSettings,
  ) {}

  async open(renderer: Renderer): Promise<void> {
    const { width, height, density } = this.#size();
    const game = await openGame(this.host, renderer, width, height, density);
    if (this.#closed) return game.close();
    this.#house = { game, shelf: new TextureShelf(game.scene.textures), movements: new Movements(game), picture: undefined, curtain: undefined };
    if (renderer === 'webgl') {
      game.pulse.onSlow(() => void this.#fallBack());
      game.canvas.addEventListener('webglcontextlost', () => void this.#fallBack(), { once: true });
    }
    this.#sizes.observe(this.host);
    document.addEventListener('visibilitychange', this.#visibilityChanged);
    for (const press of presses) document.addEventListener(press, this.#pressed, { capture: true });
  }

  show(cue: Cue): void {
    this.#house?.shelf.answered(); // the page asks for a picture once its words are there
    // The page shows its whole state at every change; most of them leave the picture alone.
    if (this.#cue && JSON.stringify(cue) === JSON.stringify(this.#cue)) return;
    this.#cue = cue;
    this.#perform();
  }

  adjust(settings: StageSettings): void {
    const same = settings.still === this.settings.still && settings.grain === this.settings.grain;
    this.settings = settings;
    if (!same && this.#cue) this.#perform();
  }

  /** Resolves when the newest cue stands on the stage; people may still be moving. For taking another stage's place. */
  async shown(): Promise<void> {
    for (let before = -1; before !== this.#ticket; ) {
      before = this.#ticket;
      await this.#performing;
    }
  }

  async settled(): Promise<void> {
    // Each of these can start another: a shown cue moves, a resize loads.
    for (let before = -1; before !== this.#ticket || this.#busy; ) {
      before = this.#ticket;
      await this.#performing;
      await this.#house?.shelf.idle();
      await this.#house?.game.pulse.still();
      if (this.#resizeTimer !== undefined || this.#habits.busy) await new Promise((resolve) => setTimeout(resolve, resizePause));
      if (this.#closed) return;
    }
  }

  destroy(): void {
    this.#closed = true;
    this.#ticket++;
    clearTimeout(this.#resizeTimer);
    this.#resizeTimer = undefined;
    this.#sizes.disconnect();
    document.removeEventListener('visibilitychange', this.#visibilityChanged);
    for (const press of presses) document.removeEventListener(press, this.#pressed, { capture: true });
    this.#closeHouse();
  }

  get #busy(): boolean {
    return (this.#house?.game.pulse.moving ?? false) || this.#habits.busy || this.#resizeTimer !== undefined;
  }

  #perform(): void {
    const house = this.#house;
    const cue = this.#cue;
    if (!house || !cue) return;
    const ticket = ++this.#ticket;
    this.#performing = this.#stage(house, cue, ticket).catch((error: unknown) => {
      // The words go on without a picture; whoever draws must still hear about it.
      if (ticket === this.#ticket) console.error(error);
    });
  }

  async #stage(house: House, cue: Cue, ticket: number): Promise<void> {
    const needed = new Set<string>();
    const theatre = this.#theatre(house, needed);
    const take = await directors[cue.picture.kind](theatre, cue, house.picture);
    if (ticket !== this.#ticket) return;

    this.#habits.stop();
    const dissolve = this.settings.still ? stillDissolve : take.dissolve;
    const before = house.picture;
    const curtained = before !== undefined && dissolve > 0;
    if (curtained) this.#lowerCurtain(house);
    if (curtained) house.movements.stopAll();
    const picture = take.play();
    house.picture = picture;
    if (before !== picture) before?.root.destroy();
    if (curtained) void this.#raiseCurtain(house, dissolve);
    // Habits may need faces of their own: they are named before anything is put away.
    if (!this.settings.still && !document.hidden) this.#habits.start(picture.habits(), picture.gestures());
    house.shelf.keepOnly(needed);
    house.game.canvas.style.visibility = '';
    house.game.pulse.frame();
  }

  #theatre(house: House, needed: Set<string>): Theatre {
    const { game, shelf, movements } = house;
    const { settings } = this;
    return {
      scene: game.scene,
      pulse: game.pulse,
      view: this.#size(),
      settings,
      take(drawing) {
        needed.add(shelfKey(drawing, settings.grain));
        return shelf.take(drawing, settings.grain);
      },
      move<T extends object>(target: T, to: Destination<T>, milliseconds: number, ease: Ease, delay = 0): void {
        if (settings.still) Object.assign(target, to);
        else void movements.move(target, to, milliseconds, ease, delay);
      },
      halt: (target) => movements.stop(target),
    };
  }

  /** Lays a photograph of the stage over it, behind which everything may change at once. */
  #lowerCurtain(house: House): void {
    const { scene, pulse } = house.game;
    const photograph = pulse.photograph();
    this.#dropCurtain(house);
    const key = `curtain-${this.#ticket}`;
    scene.textures.addImage(key, photograph as unknown as HTMLImageElement);
    house.curtain = new Image(scene, 0, 0, key).setOrigin(0).setDepth(1);
    scene.add.existing(house.curtain);
  }

  async #raiseCurtain(house: House, milliseconds: number): Promise<void> {
    const { curtain } = house;
    if (!curtain) return;
    await house.movements.move(curtain, { alpha: 0 }, milliseconds, easeInOut);
    if (house.curtain === curtain) this.#dropCurtain(house);
  }

  #dropCurtain(house: House): void {
    const { curtain } = house;
    if (!curtain) return;
    house.curtain = undefined;
    house.movements.stop(curtain);
    const { key } = curtain.texture;
    curtain.destroy();
    house.game.scene.textures.remove(key);
  }

  #size(): View {
    return {
      width: Math.max(1, this.host.clientWidth),
      height: Math.max(1, this.host.clientHeight),
      density: Math.min(finest, window.devicePixelRatio || 1),
    };
  }

  #resized(): void {
    const { width, height, density } = this.#size();
    const canvas = this.#house?.game.canvas;
    if (!canvas || (canvas.width === Math.round(width * density) && canvas.height === Math.round(height * density))) return;
    clearTimeout(this.#resizeTimer);
    this.#resizeTimer = setTimeout(() => {
      this.#resizeTimer = undefined;
      const house = this.#house;
      if (!house) return;
      const now = this.#size();
      this.#dropCurtain(house);
      house.game.resize(now.width, now.height, now.density);
      house.picture?.root.destroy();
      house.picture = undefined;
      this.#perform();
    }, resizePause);
  }

  readonly #pressed = (): void => this.#house?.shelf.waitForAnswer();

  readonly #visibilityChanged = (): void => {
    const house = this.#house;
    if (!house) return;
    house.game.pulse.pause(document.hidden);
    if (document.hidden) this.#habits.stop();
    else if (this.#cue) this.#perform();
  };

  /** Starts again with the Canvas renderer: WebGL turned out slow, or the graphics card went away. */
  async #fallBack(): Promise<void> {
    this.#closeHouse();
    this.#sizes.disconnect();
    document.removeEventListener('visibilitychange', this.#visibilityChanged);
    this.#performing = this.open('canvas');
    await this.#performing;
    this.#perform();
  }

  #closeHouse(): void {
    this.#habits.stop();
    this.#house?.shelf.close();
    this.#house?.game.close();
    this.#house = undefined;
  }
}
