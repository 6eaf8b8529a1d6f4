import type { Sheet } from '../stage/sheets';
import { Container, Image } from './phaser-entry';
import type { Region } from './pulse';
import type { Drawing } from './raster';
import type { Texture } from './texture-shelf';
import type { Theatre } from './theatre';
import { picture } from './view';

/** A sheet of the stage, painted. The image stage lays the same sheets, so both stages show one picture. */
export interface PaintedSheet {
  readonly sheet: Sheet;
  readonly texture: Texture;
}

export function paintSheets(theatre: Theatre, sheets: readonly Sheet[]): Promise<readonly PaintedSheet[]> {
  return Promise.all(sheets.map(async (sheet) => ({ sheet, texture: await theatre.take(drawingOf(theatre, sheet)) })));
}

/** What paints a sheet: sharp on this canvas, but never finer than one pixel per unit of a place. */
export function drawingOf({ view }: Theatre, { key, draw, width, height }: Pick<Sheet, 'key' | 'draw' | 'width' | 'height'>): Drawing {
  return {
    key: `${key} ${Math.round(width)}x${Math.round(height)}`,
    svg: async () => [await draw()],
    width,
    height,
    density: Math.min(view.density, picture.width / width),
  };
}

/** Lays painted sheets into a container, back to front, and gives each image the name of its slot. */
export function layImages(theatre: Theatre, painted: readonly PaintedSheet[]): Container {
  const { scene, view } = theatre;
  const root = new Container(scene).setScale(view.density);
  for (const { sheet, texture } of painted) {
    const image = new Image(scene, sheet.x + texture.x, sheet.y + texture.y, texture.key).setName(sheet.slot);
    root.add(
      image
        .setOrigin(0)
        .setScale(1 / texture.density)
        .setAlpha(sheet.opacity ?? 1),
    );
  }
  scene.add.existing(root);
  return root;
}

/** The canvas pixels under a rectangle of CSS pixels. */
export function regionAt({ view }: Pick<Theatre, 'view'>, x: number, y: number, width: number, height: number): Region {
  return { x: x * view.density, y: y * view.density, width: width * view.density, height: height * view.density };
}
