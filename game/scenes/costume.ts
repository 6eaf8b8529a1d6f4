import { loadFigure } from '../stage/art';
import type { Bearing, Figure, Hero } from '../stage/cue';
import type { Light } from '../stage/light';
import { type FaceLook, type FigureArt, type FigurePart, facePart, figureBox, figureLight, figureParts, type PartName } from '../stage/rig';
import type { Drawing } from './raster';
import type { Texture } from './texture-shelf';
import type { Theatre } from './theatre';

/** One part of a person, painted. */
export interface Piece {
  readonly name: PartName;
  readonly texture: Texture;
  readonly x: number; // where the texture's left upper corner lies, in figure units
  readonly y: number;
  readonly pivot: FigurePart['pivot'];
}

/** A person painted in one expression, pose and light. */
export interface Costume {
  readonly who: string; // the same for the same drawing of the same person in the same pose and light
  readonly figure: Figure;
  readonly pieces: readonly Piece[]; // back to front
  /** The face once more with another mouth or with its eyes shut. Painted when asked for. */
  face(change: Pick<FaceLook, 'mouth' | 'blink'>): Promise<Piece>;
}

/**
 * Paints a person part by part. Light lies in the drawing, so it costs nothing while playing.
 * `density`: canvas pixels per figure unit.
 */
export async function dress(theatre: Theatre, figure: Figure, hero: Hero, bearing: Bearing, light: Light, density: number): Promise<Costume> {
  const art = await loadFigure(figure.who, figure.pose, hero, bearing);
  const drawnAs = figure.who === 'sam' ? `${hero}-${bearing}` : figure.who;
  const who = `${drawnAs}/${figure.pose}/${light}`;
  const look: FaceLook = { expression: figure.expression };
  const shine: Drawing | undefined =
    light === 'flat' ? undefined : { key: `${who}/light`, svg: () => Promise.resolve([figureLight(art, light)]), width: figureBox.width, height: figureBox.height, density };
  const paint = (part: FigurePart, key: string): Promise<Piece> => paintPiece(theatre, part, key, density, shine);
  const pieces = figureParts(art, look).map((part) => paint(part, part.name === 'face' ? faceKey(who, look) : `${who}/${part.name}`));
  return {
    who,
    figure,
    pieces: await Promise.all(pieces),
    face: (change) => repaintFace(art, { ...look, ...change }, who, paint),
  };
}

function repaintFace(art: FigureArt, look: FaceLook, who: string, paint: (part: FigurePart, key: string) => Promise<Piece>): Promise<Piece> {
  return paint(facePart(art, look), faceKey(who, look));
}

function faceKey(who: string, { expression, mouth, blink }: FaceLook): string {
  return `${who}/face/${expression}/${mouth ?? 'a'}${blink ? '/shut' : ''}`;
}

async function paintPiece(theatre: Theatre, part: FigurePart, key: string, density: number, shine: Drawing | undefined): Promise<Piece> {
  const { width, height, x, y } = part.box;
  const light = shine && { drawing: shine, x: figureBox.x - x, y: figureBox.y - y };
  const drawing: Drawing = { key, svg: () => Promise.resolve([part.svg]), width, height, density, light };
  const texture = await theatre.take(drawing);
  return { name: part.name, texture, x: x + texture.x, y: y + texture.y, pivot: part.pivot };
}
