import type { Cue, Town, TownsCue } from '../stage/cue';
import { type Frame, townFrame } from '../stage/layout';
import { type Sheet, sheetsFor } from '../stage/sheets';
import { drawingOf } from './sheet-images';
import type { Texture } from './texture-shelf';
import type { Theatre } from './theatre';
import { columns, lampTime, lightAt } from './town-lamps';

export type Half = 'left' | 'right';

/** What the two streets look like at one moment. */
export interface Moment {
  readonly wipe: number; // 0..1, where the split stands
  readonly lamps: number; // milliseconds since the first lamp was lit
  readonly coach: number; // 0..1 of its way in
  readonly weed: number | undefined; // 0..1 of its way across; undefined while there is none
}

/** Sizes in units of the picture; `ground` is the line on which it rolls. */
const coach = { width: 840, height: 290, ground: 876 } as const;
const weed = { size: 120, ground: 872, hop: 26 } as const;

/** A rectangle in CSS pixels. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Everything two towns are drawn with, painted. Changes with the cue, not with the wipe. */
export interface TownPaint {
  readonly sheets: ReadonlyMap<string, Texture>; // by key of the sheet
  readonly coach: Texture;
  readonly weed: Texture;
}

/** Paints both streets, lit and dark, and what passes through them. */
export async function paintTowns(theatre: Theatre, cue: Cue, picture: TownsCue): Promise<TownPaint> {
  const { view } = theatre;
  const frame = townFrame(view);
  const sheets = [...sheetsFor(cue, view), ...sheetsFor(darkened(cue, picture), view)];
  const byKey = new Map(sheets.map((sheet) => [sheet.key, sheet] as const));
  const prop = (key: string, width: number, height: number, load: () => Promise<{ default: string }>): Promise<Texture> =>
    theatre.take(drawingOf(theatre, { key, width: width * frame.scale, height: height * frame.scale, draw: async () => (await load()).default }));
  const [painted, coachTexture, weedTexture] = await Promise.all([
    Promise.all([...byKey.values()].map(async (sheet) => [sheet.key, await theatre.take(drawingOf(theatre, sheet))] as const)),
    prop('stagecoach', coach.width, coach.height, () => import('../../assets/art/props/stagecoach.svg?raw')),
    prop('tumbleweed', weed.size, weed.size, () => import('../../assets/art/props/tumbleweed.svg?raw')),
  ]);
  return { sheets: new Map(painted), coach: coachTexture, weed: weedTexture };
}

/** The same streets before anybody has answered. */
function darkened(cue: Cue, picture: TownsCue): Cue {
  const dark = ({ mood }: Town): Town => ({ mood, lit: [] });
  return { ...cue, picture: { ...picture, left: dark(picture.left), right: dark(picture.right) } };
}

/**
 * Draws the same street twice into one canvas, split by a wipe: the split leans, and WebGL knows
 * no leaning mask.
 */
export class TownCanvas {
  readonly canvas = document.createElement('canvas');
  readonly #pen: CanvasRenderingContext2D;
  readonly #frame: Frame;

  constructor(private readonly theatre: Theatre) {
    const { width, height, density } = theatre.view;
    this.canvas.width = Math.round(width * density);
    this.canvas.height = Math.round(height * density);
    const pen = this.canvas.getContext('2d', { alpha: false });
    if (!pen) throw new Error('This browser gives no 2D canvas.');
    this.#pen = pen;
    this.#frame = townFrame(theatre.view);
  }

  /** Where the tumbleweed is at a moment, in CSS pixels and with room for its turning. */
  weedBox(cue: TownsCue, progress: number): Box {
    const { width } = this.theatre.view;
    const { scale, y } = this.#frame;
    const size = weed.size * scale;
    const way = progress * (width + 2 * size) - size;
    const x = cue.left.mood === 'ghost' ? way : width - way;
    const hop = Math.abs(Math.sin(progress * 16)) * weed.hop * scale;
    return { x: x - size * 0.75, y: y + weed.ground * scale - hop - size * 1.25, width: size * 1.5, height: size * 1.5 };
  }

  /** Draws a moment; `within` limits it to a rectangle of CSS pixels. */
  draw(cue: Cue, picture: TownsCue, paint: TownPaint, moment: Moment, within?: Box): void {
    const pen = this.#pen;
    const { view } = this.theatre;
    const now = { ...cue, picture: { ...picture, wipe: moment.wipe } };
    const sheets = sheetsFor(now, view);
    const dark = sheetsFor(darkened(now, now.picture), view);
    pen.save();
    pen.setTransform(view.density, 0, 0, view.density, 0, 0);
    if (within) {
      pen.beginPath();
      pen.rect(Math.floor(within.x), Math.floor(within.y), Math.ceil(within.width) + 1, Math.ceil(within.height) + 1);
      pen.clip();
    }
    const parted = moment.lamps < lampTime;
    if (parted) for (const sheet of dark) this.#lay(sheet, paint);
    for (const sheet of sheets) {
      if (sheet.slot === 'line') this.#passing(sheets, picture, paint, moment);
      if (!parted || sheet.slot === 'line') this.#lay(sheet, paint);
      else this.#layByHouse(sheet, paint, moment.lamps);
    }
    pen.restore();
  }

  /** What moves through the streets, each inside its own half. */
  #passing(sheets: readonly Sheet[], picture: TownsCue, paint: TownPaint, { coach: way, weed: rolled }: Moment): void {
    const live = halfWith(picture, 'live');
    const ghost = halfWith(picture, 'ghost');
    if (live) this.#inside(sheets, live, () => this.#drive(picture, live, paint.coach, way));
    if (ghost && rolled !== undefined) this.#inside(sheets, ghost, () => this.#roll(this.weedBox(picture, rolled), paint.weed, rolled * 22));
  }

  #drive(picture: TownsCue, half: Half, texture: Texture, way: number): void {
    const { width } = this.theatre.view;
    const whole = picture.wipe <= 0.02 || picture.wipe >= 0.98;
    const room = whole ? width : width / 2;
    const scale = Math.min(this.#frame.scale, room / (coach.width * 1.08));
    const middle = whole ? width / 2 : width * (half === 'right' ? 0.765 : 0.235);
    const away = (1 - way) * (width - middle + coach.width * scale);
    const y = this.#frame.y + coach.ground * this.#frame.scale - coach.height * scale;
    this.#pen.save();
    // It always drives towards the other half; the drawing looks to the right.
    this.#pen.translate(half === 'right' ? middle + away : middle - away, y);
    this.#pen.scale(half === 'right' ? -scale / this.#frame.scale : scale / this.#frame.scale, scale / this.#frame.scale);
    this.#put(texture, (-coach.width / 2) * this.#frame.scale, 0);
    this.#pen.restore();
  }

  #roll(box: Box, texture: Texture, turns: number): void {
    const size = weed.size * this.#frame.scale;
    this.#pen.save();
    this.#pen.translate(box.x + box.width / 2, box.y + box.height / 2);
    this.#pen.rotate(turns);
    this.#put(texture, -size / 2, -size / 2);
    this.#pen.restore();
  }

  #inside(sheets: readonly Sheet[], half: Half, what: () => void): void {
    this.#pen.save();
    this.#clip(sheets.find((sheet) => sheet.slot === half));
    what();
    this.#pen.restore();
  }

  /** Lets what differs from the dark street appear house by house. */
  #layByHouse(sheet: Sheet, paint: TownPaint, elapsed: number): void {
    const pen = this.#pen;
    const { x, scale } = this.#frame;
    for (const [index, { from, to }] of columns.entries()) {
      const alpha = lightAt(index, elapsed);
      if (alpha === 0) continue;
      pen.save();
      pen.beginPath();
      pen.rect(x + from * scale, 0, (to - from) * scale, this.theatre.view.height);
      pen.clip();
      this.#lay(sheet, paint, alpha);
      pen.restore();
    }
  }

  #lay(sheet: Sheet, paint: TownPaint, alpha = 1): void {
    const texture = paint.sheets.get(sheet.key);
    if (!texture) return;
    this.#pen.save();
    this.#clip(sheet);
    this.#pen.globalAlpha = alpha * (sheet.opacity ?? 1);
    this.#put(texture, sheet.x, sheet.y);
    this.#pen.restore();
  }

  #clip(sheet: Sheet | undefined): void {
    if (!sheet?.clip) return;
    this.#pen.beginPath();
    for (const [x, y] of sheet.clip) this.#pen.lineTo(x, y);
    this.#pen.clip();
  }

  #put(texture: Texture, x: number, y: number): void {
    const image = this.theatre.scene.textures.get(texture.key).getSourceImage() as HTMLCanvasElement;
    this.#pen.drawImage(image, x + texture.x, y + texture.y, image.width / texture.density, image.height / texture.density);
  }
}

/** The half that has this mood; the right one if both have. */
export function halfWith({ left, right }: TownsCue, mood: Town['mood']): Half | undefined {
  if (right.mood === mood) return 'right';
  return left.mood === mood ? 'left' : undefined;
}
