import { loadPlace } from '../stage/art';
import { mapFrame } from '../stage/map-stops';
import { sheetsFor } from '../stage/sheets';
import type { Habit } from './habits';
import { type Container, Image } from './phaser-entry';
import { drawingOf, layImages, paintSheets, regionAt } from './sheet-images';
import type { Texture } from './texture-shelf';
import type { Director, Picture, Theatre } from './theatre';
import { type Point, wirePath } from './wire-path';

const arriveTime = 520; // milliseconds
const lightTime = 350; // the wire reaches another town
const beadPause = 6000;
const beadRun = 1600;
const beadSize = 36; // units of the picture, glow included

const beadSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36" width="36" height="36"><g fill="#ffd583"><circle cx="18" cy="18" r="17" opacity=".14"/>' +
  '<circle cx="18" cy="18" r="10" opacity=".3"/><circle cx="18" cy="18" r="5" fill="#fff6dc"/></g></svg>';

/** The valley over Sam's shoulder. The wire is lit up to the town that waits, and a bead of light runs along it. */
class TrailMap implements Picture {
  readonly root: Container;
  readonly #bead: Image;

  constructor(
    private readonly theatre: Theatre,
    root: Container,
    bead: Texture,
    private readonly size: number,
    private readonly way: (progress: number) => Point,
  ) {
    this.root = root;
    this.#bead = new Image(theatre.scene, 0, 0, bead.key).setScale(1 / bead.density).setVisible(false);
    // Over the valley, under the shoulder that stands before it.
    root.addAt(this.#bead, 1);
  }

  habits(): readonly Habit[] {
    return [{ from: beadPause, to: beadPause, fps: 24, lasts: beadRun, draw: (progress) => this.#run(progress) }];
  }

  gestures(): readonly Habit[] {
    return [];
  }

  #run(progress: number): void {
    const bead = this.#bead;
    const { size } = this;
    const here = () => regionAt(this.theatre, bead.x - size / 2, bead.y - size / 2, size, size);
    const before = here();
    const { x, y } = this.way(progress);
    bead.setPosition(x, y).setVisible(progress > 0 && progress < 1);
    this.theatre.pulse.frame(before, here());
  }
}

/** Loads the valley, the hero's back and the bead. */
export const directMap: Director = async (theatre, cue, before) => {
  const { picture } = cue;
  if (picture.kind !== 'map') throw new Error(`The map was to be shown, but the cue is a "${picture.kind}".`);
  const frame = mapFrame(theatre.view, picture.current);
  const size = beadSize * frame.scale;
  const [sheets, bead, { svg }] = await Promise.all([
    paintSheets(theatre, sheetsFor(cue, theatre.view)),
    theatre.take(drawingOf(theatre, { key: 'bead', draw: () => Promise.resolve(beadSvg), width: size, height: size })),
    loadPlace('trail-map', 'dusk'),
  ]);
  const along = wirePath(svg, picture.current);
  const way = (progress: number): Point => {
    const { x, y } = along(progress);
    return { x: frame.x + x * frame.scale, y: frame.y + y * frame.scale };
  };
  return {
    dissolve: before instanceof TrailMap ? lightTime : arriveTime,
    play: () => new TrailMap(theatre, layImages(theatre, sheets), bead, size, way),
  };
};
