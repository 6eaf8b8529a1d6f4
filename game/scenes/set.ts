import { loadPlace } from '../stage/art';
import type { Frame } from '../stage/layout';
import { type PlaceLook, placeLayers } from '../stage/scenery';
import type { PlaceName, TimeOfDay } from '../story/vocabulary';
import { Container, Image } from './phaser-entry';
import type { Drawing } from './raster';
import type { Texture } from './texture-shelf';
import type { Theatre } from './theatre';
import { picture } from './view';

/** One pane of scenery: layers that lie so close in depth that nobody would see them part. */
interface Pane {
  readonly name: 'far' | 'rear' | 'stage' | 'front';
  readonly depth: number; // 0 stands still, 1 goes with the people, more is nearer than they are
}
const panes: readonly Pane[] = [
  { name: 'far', depth: 0.06 },
  { name: 'rear', depth: 0.3 },
  { name: 'stage', depth: 1 },
  { name: 'front', depth: 1.3 },
];

/** Ten layers in four textures: every full-screen layer more costs a frame two million pixels. */
function paneOf(depth: number): Pane['name'] {
  if (depth < 0.2) return 'far';
  if (depth < 1) return 'rear';
  return depth > 1 ? 'front' : 'stage';
}

/** How far a pan goes to each side, in CSS pixels; panes overhang by as much. */
export const panTravel = 12;

/** A painted place, not yet put up. */
export interface PaintedSet {
  readonly key: string; // the same for the same place, hour and state
  readonly panes: readonly { readonly pane: Pane; readonly texture: Texture }[];
}

/** Paints a place in its panes. Backdrops are never finer than one pixel per unit: they are large and soft. */
export async function paintSet(theatre: Theatre, place: PlaceName, time: TimeOfDay, look: PlaceLook, frame: Frame): Promise<PaintedSet> {
  const art = await loadPlace(place, time);
  const key = `${place}/${time}/${JSON.stringify(look)}`;
  const layers = placeLayers(art, look);
  const density = Math.min(1, frame.scale * theatre.view.density);
  const painted = panes.flatMap((pane) => {
    const own = layers.filter((layer) => paneOf(layer.depth) === pane.name);
    if (own.length === 0) return [];
    const drawing: Drawing = { key: `${key}/${pane.name}`, svg: () => Promise.resolve(own.map((layer) => layer.svg)), ...picture, density };
    return [theatre.take(drawing).then((texture) => ({ pane, texture }))];
  });
  return { key, panes: await Promise.all(painted) };
}

/** A place on the stage. People stand between its panes and its front. */
export class StageSet {
  readonly back: Container;
  readonly front: Container;
  readonly #panes: { readonly image: Image; readonly depth: number; readonly x: number }[] = [];
  #pan = 0;

  constructor(
    theatre: Theatre,
    readonly painted: PaintedSet,
    private readonly frame: Frame,
  ) {
    this.back = new Container(theatre.scene, frame.x, frame.y).setScale(frame.scale);
    this.front = new Container(theatre.scene, frame.x, frame.y).setScale(frame.scale);
    for (const { pane, texture } of painted.panes) {
      const larger = 1 + (2 * panTravel * pane.depth) / (picture.width * frame.scale);
      const x = picture.width / 2 + (texture.x - picture.width / 2) * larger;
      // The ground keeps its line at the lower edge.
      const y = picture.height + (texture.y - picture.height) * larger;
      const image = new Image(theatre.scene, x, y, texture.key).setOrigin(0).setScale(larger / texture.density);
      this.#panes.push({ image, depth: pane.depth, x });
      (pane.name === 'front' ? this.front : this.back).add(image);
    }
  }

  /** How far the view has gone to the right, in CSS pixels; nearer panes go further. */
  get pan(): number {
    return this.#pan;
  }

  set pan(distance: number) {
    this.#pan = distance;
    for (const { image, depth, x } of this.#panes) image.x = x - (distance * depth) / this.frame.scale;
  }
}
