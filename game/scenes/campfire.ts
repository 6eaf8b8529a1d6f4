import { loadPlace, loadSeatedFigure } from '../stage/art';
import type { Cue, Figure } from '../stage/cue';
import { campfireFrame, type Frame } from '../stage/layout';
import { composeFigure } from '../stage/rig';
import { composePlace } from '../stage/scenery';
import { sheetsFor } from '../stage/sheets';
import type { Habit } from './habits';
import { type Container, Image } from './phaser-entry';
import type { Region } from './pulse';
import type { Drawing } from './raster';
import { drawingOf, layImages, type PaintedSheet, paintSheets, regionAt } from './sheet-images';
import type { Texture } from './texture-shelf';
import type { Director, Picture, Theatre } from './theatre';

const arriveTime = 700; // milliseconds
const faceTime = 160; // somebody in the circle changes face
const blinkTime = 120;
const headShare = 0.4; // of a figure's height
const flameRate = 8; // shapes a second
const shapes = [1, 2, 3] as const;

/** The piece of the picture in which the flames play, in units. */
const hearth = { x: 872, y: 868, width: 176, height: 168 } as const;
const sparkCount = 5;
const sparkSize = 8;
const sparkRise = 300;
const sparkLife = 18; // shapes of the flame

const sparkSvg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" width="8" height="8"><circle cx="4" cy="4" r="3.4" fill="#ffd583"/></svg>';

interface Fuel {
  readonly frame: Frame;
  readonly flames: readonly Texture[];
  readonly spark: Texture;
}

/** People around a fire. Only the fire moves all the time, and only its own few pixels are drawn again. */
class Campfire implements Picture {
  readonly root: Container;
  readonly #flame: Image;
  readonly #sparks: readonly Image[];
  #beat = 0;

  constructor(
    private readonly theatre: Theatre,
    private readonly sheets: readonly PaintedSheet[],
    private readonly fuel: Fuel,
    private readonly cue: Cue,
  ) {
    const { frame, flames, spark } = fuel;
    const { scene } = theatre;
    this.root = layImages(theatre, sheets);
    this.#flame = new Image(scene, frame.x + hearth.x * frame.scale, frame.y + hearth.y * frame.scale, flames[0]?.key ?? '').setOrigin(0);
    this.#flame.setScale(1 / (flames[0]?.density ?? 1));
    this.#sparks = Array.from({ length: sparkCount }, () => new Image(scene, 0, 0, spark.key).setScale(1 / spark.density).setVisible(false));
    this.root.addAt(this.#flame, 1);
    this.root.add([...this.#sparks]);
  }

  habits(): readonly Habit[] {
    const fire: Habit = { from: 0, to: 0, fps: flameRate, lasts: 60_000, draw: () => this.#burn() };
    const { picture } = this.cue;
    return [fire, ...(picture.kind === 'campfire' ? picture.circle.flatMap((figure, seat) => this.#blink(figure, seat)) : [])];
  }

  gestures(): readonly Habit[] {
    return [];
  }

  #burn(): void {
    const { flames, frame } = this.fuel;
    const beat = ++this.#beat;
    this.#flame.setTexture(flames[beat % flames.length]?.key ?? '').setOrigin(0);
    const regions: Region[] = [this.#unitsAt(hearth.x, hearth.y, hearth.width, hearth.height)];
    for (const [index, spark] of this.#sparks.entries()) {
      const age = ((beat + index * 7.3) % sparkLife) / sparkLife;
      const x = 960 + (index - 2) * 16 + 14 * Math.sin(age * 5 + index * 2);
      const y = hearth.y + 30 - age * sparkRise;
      regions.push(this.#unitsAt((spark.x - frame.x) / frame.scale - sparkSize, (spark.y - frame.y) / frame.scale - sparkSize, 2 * sparkSize, 2 * sparkSize));
      regions.push(this.#unitsAt(x - sparkSize, y - sparkSize, 2 * sparkSize, 2 * sparkSize));
      spark.setPosition(frame.x + x * frame.scale, frame.y + y * frame.scale);
      spark.setVisible(true).setAlpha(1 - age);
    }
    this.theatre.pulse.frame(...regions);
  }

  /** Somebody in the circle shuts the eyes now and then: the whole figure is small enough to be changed at once. */
  #blink(figure: Figure, seat: number): readonly Habit[] {
    const open = this.sheets.find(({ sheet }) => sheet.slot === `seat ${seat}`);
    const image = this.root.getByName(`seat ${seat}`);
    if (!open || !(image instanceof Image)) return [];
    const { sheet, texture } = open;
    const { view, pulse } = this.theatre;
    const facing = sheet.x + sheet.width / 2 > view.width / 2 ? 'left' : 'right';
    const look = { expression: figure.expression, light: 'fire', facing, blink: true } as const;
    const draw = async (): Promise<string> => composeFigure(await loadSeatedFigure(figure.who, figure.pose, this.cue.hero, this.cue.bearing), look);
    let shut: Texture | undefined;
    this.theatre.take(drawingOf(this.theatre, { ...sheet, key: `${sheet.key} shut`, draw })).then(
      (painted) => (shut = painted),
      () => undefined,
    );
    const show = (progress: number): void => {
      const wanted = progress < 1 ? shut : texture;
      if (!wanted || image.texture.key === wanted.key) return;
      image.setTexture(wanted.key).setOrigin(0);
      pulse.frame(regionAt(this.theatre, sheet.x, sheet.y, sheet.width, sheet.height * headShare));
    };
    return [{ from: 3000, to: 6000, fps: 1000 / blinkTime, lasts: blinkTime, draw: show }];
  }

  #unitsAt(x: number, y: number, width: number, height: number): Region {
    const { frame } = this.fuel;
    return regionAt(this.theatre, frame.x + x * frame.scale, frame.y + y * frame.scale, width * frame.scale, height * frame.scale);
  }
}

/** Loads the night, the circle, three shapes of the flame and a spark. */
export const directCampfire: Director = async (theatre, cue, before) => {
  const frame = campfireFrame(theatre.view);
  const density = Math.min(theatre.view.density, 1 / frame.scale);
  const art = await loadPlace('campfire', 'night');
  const flame = (shape: (typeof shapes)[number]): Drawing => ({
    key: `hearth ${shape} ${frame.scale.toFixed(3)}`,
    svg: () => Promise.resolve([cutOut(composePlace(art, { mood: 'live', pane: 'back', fire: shape }))]),
    width: hearth.width * frame.scale,
    height: hearth.height * frame.scale,
    density,
  });
  const size = sparkSize * frame.scale;
  const [sheets, spark, ...flames] = await Promise.all([
    paintSheets(theatre, sheetsFor(cue, theatre.view)),
    theatre.take(drawingOf(theatre, { key: 'spark', draw: () => Promise.resolve(sparkSvg), width: size, height: size })),
    ...shapes.map((shape) => theatre.take(flame(shape))),
  ]);
  return {
    dissolve: before instanceof Campfire ? faceTime : arriveTime,
    play: () => new Campfire(theatre, sheets, { frame, flames, spark }, cue),
  };
};

/** The same drawing, seen only through the hearth. */
function cutOut(svg: string): string {
  const { x, y, width, height } = hearth;
  return svg.replace(/viewBox="[^"]*" width="\d+" height="\d+"/, `viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}"`);
}
