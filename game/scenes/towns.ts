import type { Cue, TownsCue } from '../stage/cue';
import { easeInOut, easeOut, steady } from './ease';
import type { Habit } from './habits';
import { Container, Image } from './phaser-entry';
import { regionAt } from './sheet-images';
import type { Director, Picture, Theatre } from './theatre';
import { halfWith, paintTowns, TownCanvas, type TownPaint } from './town-canvas';
import { lampTime } from './town-lamps';

const arriveTime = 300; // milliseconds
const wipeTime = 900;
const coachTime = 2600;
const weedPause = 20_000;
const weedRun = 6000;

let serial = 0;

/** The outcome: the same street twice. It arrives dead, is wiped half away, and lights up house by house. */
class Towns implements Picture {
  readonly root: Container;
  readonly #streets: TownCanvas;
  readonly #texture;
  #cue: Cue;
  #picture: TownsCue;
  #paint: TownPaint;
  #wipe: number;
  #lamps = lampTime;
  #coach = 1;
  #weed: number | undefined;
  #stale = true;
  #within: ReturnType<TownCanvas['weedBox']> | undefined;

  constructor(
    private readonly theatre: Theatre,
    cue: Cue,
    picture: TownsCue,
    paint: TownPaint,
  ) {
    this.#cue = cue;
    this.#picture = picture;
    this.#paint = paint;
    this.#wipe = picture.wipe;
    const { scene } = theatre;
    const key = `towns-${++serial}`;
    this.#streets = new TownCanvas(theatre);
    // Phaser takes any image source; its types name only the element.
    this.#texture = scene.textures.addImage(key, this.#streets.canvas as unknown as HTMLImageElement);
    this.root = new Container(scene, 0, 0, [new Image(scene, 0, 0, key).setOrigin(0)]);
    scene.add.existing(this.root);
    scene.events.on('prerender', this.#redraw);
    this.root.once('destroy', () => {
      scene.events.off('prerender', this.#redraw);
      scene.textures.remove(key);
    });
  }

  /** Where the split stands, 0..1. */
  get wipe(): number {
    return this.#wipe;
  }

  set wipe(share: number) {
    this.#wipe = share;
    this.#stale = true;
  }

  /** Milliseconds since the first lamp was lit. */
  get lamps(): number {
    return this.#lamps;
  }

  set lamps(elapsed: number) {
    this.#lamps = elapsed;
    this.#stale = true;
  }

  /** How far the coach has come, 0..1. */
  get coach(): number {
    return this.#coach;
  }

  set coach(way: number) {
    this.#coach = way;
    this.#stale = true;
  }

  /** The first time: wipe, lamps and coach, each in its turn. */
  arrive(theatre: Theatre): void {
    if (theatre.settings.still) return;
    const { wipe } = this.#picture;
    const side = halfWith(this.#picture, 'live');
    if (!side) return;
    Object.assign(this, { wipe: side === 'right' ? 1 : 0, lamps: 0, coach: 0 });
    theatre.move<Towns>(this, { wipe }, wipeTime, easeInOut);
    theatre.move<Lamps>(new Lamps(this), { elapsed: lampTime }, lampTime, steady, wipeTime * 0.6);
    theatre.move<Coach>(new Coach(this), { way: 1 }, coachTime, easeOut, wipeTime * 0.6);
  }

  /** Another wipe, or other contacts who answered. */
  change(theatre: Theatre, cue: Cue, picture: TownsCue, paint: TownPaint): void {
    this.#cue = cue;
    this.#picture = picture;
    this.#paint = paint;
    this.#stale = true;
    // A hand on the wipe wants it under the finger at once.
    theatre.halt(this);
    this.#wipe = picture.wipe;
  }

  habits(): readonly Habit[] {
    if (!halfWith(this.#picture, 'ghost')) return [];
    return [{ from: weedPause, to: weedPause * 1.5, fps: 24, lasts: weedRun, draw: (progress) => this.#roll(progress) }];
  }

  gestures(): readonly Habit[] {
    return [];
  }

  #roll(progress: number): void {
    const before = this.#streets.weedBox(this.#picture, this.#weed ?? progress);
    const now = this.#streets.weedBox(this.#picture, progress);
    this.#weed = progress < 1 ? progress : undefined;
    const [x, y] = [Math.min(before.x, now.x), Math.min(before.y, now.y)];
    const width = Math.max(before.x + before.width, now.x + now.width) - x;
    const height = Math.max(before.y + before.height, now.y + now.height) - y;
    this.#within = { x, y, width, height };
    this.theatre.pulse.frame(regionAt(this.theatre, x, y, width, height));
  }

  readonly #redraw = (): void => {
    if (!this.#stale && !this.#within) return;
    const moment = { wipe: this.#wipe, lamps: this.#lamps, coach: this.#coach, weed: this.#weed };
    this.#streets.draw(this.#cue, this.#picture, this.#paint, moment, this.#stale ? undefined : this.#within);
    this.#texture?.source[0]?.update();
    this.#stale = false;
    this.#within = undefined;
  };
}

/** A movement has one target: the lamps and the coach need one each beside the wipe. */
class Lamps {
  constructor(private readonly towns: Towns) {}
  get elapsed(): number {
    return this.towns.lamps;
  }
  set elapsed(milliseconds: number) {
    this.towns.lamps = milliseconds;
  }
}
class Coach {
  constructor(private readonly towns: Towns) {}
  get way(): number {
    return this.towns.coach;
  }
  set way(share: number) {
    this.towns.coach = share;
  }
}

/** Loads both streets and what passes through them. */
export const directTowns: Director = async (theatre, cue, before) => {
  const { picture } = cue;
  if (picture.kind !== 'towns') throw new Error(`Two towns were to be shown, but the cue is a "${picture.kind}".`);
  const paint = await paintTowns(theatre, cue, picture);
  if (before instanceof Towns) {
    return {
      dissolve: 0,
      play: () => {
        before.change(theatre, cue, picture, paint);
        return before;
      },
    };
  }
  return {
    dissolve: arriveTime,
    play: () => {
      const towns = new Towns(theatre, cue, picture, paint);
      if (before) towns.arrive(theatre);
      return towns;
    },
  };
};
