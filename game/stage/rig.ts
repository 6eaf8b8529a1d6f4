import type { Expression, Pose } from '../story/vocabulary';
import { type Light, lightFilter } from './light';
import { coloursOf, layersOf, paint, prefixIds, readSvg, type SvgNode, writeSvg } from './svg-tree';

/**
 * Puts a person together from drawings: the figure's own file, one expression, one pose, one light.
 * Pure text in, standalone SVG text out (no style sheet, no external reference), ready for a Blob
 * image or for a prerendered page.
 *
 * Units: (0,0) is the centre of the face, the belt is at 470; legs go on to 850, below any screen.
 * Drawings face right; one facing left is the same picture flipped, light included, because light
 * comes from between the two.
 */
export interface FigureArt {
  readonly person: string; // assets/art/people/<name>.svg
  readonly expressions: string; // assets/art/expressions.svg
  readonly pose: string | undefined; // assets/art/poses/<name>.svg; undefined keeps the figure's own
  readonly seat?: string | undefined; // assets/art/poses/seated.svg, for somebody who sits on a log
}

/** What a face does. */
export interface FaceLook {
  readonly expression: Expression;
  readonly mouth?: 'a' | 'b'; // the two shapes of a talking mouth; any expression can speak with b
  readonly blink?: boolean;
}

export interface FigureLook extends FaceLook {
  readonly light: Light;
}

/** The whole picture of a figure: its `viewBox`. As wide to the left, where the far hand of a flipped figure reaches. */
export const figureBox: Box = { x: -370, y: -280, width: 740, height: 1130 };

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What moves on its own, from back to front. `head` is the bare head; eyes to hair are in `face`. */
const partNames = ['arm-back', 'body', 'neck', 'collar', 'head', 'face', 'hat', 'tag', 'arm'] as const;
export type PartName = (typeof partNames)[number];

export interface FigurePart {
  readonly name: PartName;
  readonly svg: string;
  readonly box: Box; // the piece of the figure that the picture shows, in figure units
  readonly pivot: { readonly x: number; readonly y: number }; // figure units; what the part turns around
}

const layerOrder = [
  'arm-back',
  'legs',
  'torso',
  'belt',
  'lap',
  'back-hair',
  'neck',
  'collar',
  'face',
  'nose',
  'eyes',
  'glasses',
  'brows',
  'mouth',
  'beard',
  'extras',
  'hair',
  'hat',
  'tag',
  'arm',
  'held',
] as const;
type Layer = (typeof layerOrder)[number];

const partOf: Readonly<Record<Layer, PartName>> = {
  'arm-back': 'arm-back',
  legs: 'body',
  torso: 'body',
  belt: 'body',
  lap: 'body',
  'back-hair': 'neck',
  neck: 'neck',
  collar: 'collar',
  face: 'head',
  nose: 'head',
  eyes: 'face',
  glasses: 'face',
  brows: 'face',
  mouth: 'face',
  beard: 'face',
  extras: 'face',
  hair: 'face',
  hat: 'hat',
  tag: 'tag',
  arm: 'arm',
  held: 'arm',
};
const nodding: ReadonlySet<Layer> = new Set(['back-hair', 'neck', 'face', 'nose', 'eyes', 'glasses', 'brows', 'mouth', 'beard', 'extras', 'hair', 'hat', 'tag']);

const boxes: Readonly<Record<PartName, Box>> = {
  'arm-back': { x: -370, y: 60, width: 740, height: 560 },
  body: { x: -240, y: 90, width: 480, height: 760 },
  neck: { x: -170, y: -200, width: 340, height: 520 },
  collar: { x: -150, y: 60, width: 300, height: 220 },
  head: { x: -130, y: -180, width: 260, height: 320 },
  face: { x: -190, y: -260, width: 380, height: 460 },
  hat: { x: -260, y: -280, width: 520, height: 320 },
  tag: { x: 80, y: -130, width: 140, height: 190 },
  arm: { x: -370, y: 60, width: 740, height: 600 },
};

// The shoulders that poses are drawn for.
const drawnFor = { front: { x: -112, y: 196 }, back: { x: 104, y: 190 } } as const;

interface Dressed {
  readonly layers: readonly { readonly layer: Layer; readonly svg: string }[];
  readonly lean: number; // degrees, around the middle of the cut
  readonly front: { readonly x: number; readonly y: number };
  readonly back: { readonly x: number; readonly y: number };
}

function dress(art: FigureArt, look: FaceLook): Dressed {
  const person = readSvg(art.person);
  const colours = coloursOf(person);
  const [fx = drawnFor.front.x, fy = drawnFor.front.y, bx = drawnFor.back.x, by = drawnFor.back.y] = (person.attrs['data-shoulders'] ?? '').split(' ').filter(Boolean).map(Number);
  const shoulders = { front: { x: fx, y: fy }, back: { x: bx, y: by } };

  const drawn = new Map<string, string>();
  for (const [id, node] of layersOf(person)) drawn.set(id, inside(node));
  if (art.pose !== undefined) wear(readSvg(art.pose), shoulders, drawn);
  if (art.seat !== undefined) for (const [id, node] of layersOf(readSvg(art.seat))) drawn.set(id, inside(node));
  for (const [id, svg] of faceOf(readSvg(art.expressions), look)) drawn.set(id, svg);

  const palette = {
    trousers: '#2b2340',
    'trousers-light': '#352b4e',
    brow: colours.hair ?? '#33202a',
    mouth: colours['skin-line'] ?? '#7a3b30',
    lip: 'none',
    'brow-width': '8',
    cuff: colours.shirt ?? '#f6e7cd',
    ...colours,
  };
  const tilt = person.attrs['data-tilt'];
  const layers = layerOrder.flatMap((layer) => {
    const svg = drawn.get(layer);
    if (!svg) return [];
    const painted = paint(svg, palette);
    return [{ layer, svg: tilt && nodding.has(layer) ? `<g transform="rotate(${tilt} 0 122)">${painted}</g>` : painted }];
  });
  return { layers, lean: Number(person.attrs['data-lean'] ?? 0), ...shoulders };
}

function inside(node: SvgNode | undefined): string {
  return writeSvg(node?.children ?? []);
}

/** Replaces both arms and what they hold, moved to this person's shoulders. */
function wear(pose: SvgNode, shoulders: Pick<Dressed, 'front' | 'back'>, drawn: Map<string, string>): void {
  const { front, back } = shoulders;
  const byFront = `translate(${front.x - drawnFor.front.x} ${front.y - drawnFor.front.y})`;
  const byBack = `translate(${back.x - drawnFor.back.x} ${back.y - drawnFor.back.y})`;
  // Where both hands meet, both arms lie in front: they are stretched to reach both shoulders.
  const stretch = (back.x - front.x) / (drawnFor.back.x - drawnFor.front.x);
  const shift = front.x - stretch * drawnFor.front.x;
  const together = pose.attrs['data-hands'] === 'together';
  const moves: Readonly<Record<string, string>> = together
    ? { arm: `matrix(${round(stretch)} 0 0 1 ${round(shift)} ${front.y - drawnFor.front.y})`, held: `translate(${round(shift)} ${front.y - drawnFor.front.y})` }
    : { arm: byFront, 'arm-back': byBack, held: byBack };
  for (const id of ['arm', 'arm-back', 'held']) drawn.delete(id);
  for (const [id, node] of layersOf(pose)) drawn.set(id, `<g transform="${moves[id] ?? byFront}">${prefixIds(inside(node), 'p')}</g>`);
}

function faceOf(expressions: SvgNode, look: FaceLook): [Layer, string][] {
  const groups = layersOf(expressions);
  const chosen = groups.get(look.expression);
  if (!chosen) throw new Error(`There is no expression "${look.expression}" in expressions.svg. It has: ${[...groups.keys()].join(', ')}.`);
  const state = chosen.attrs['data-eyes'] ?? 'open';
  const shut = look.blink && state !== 'smile'; // smiling eyes are shut already
  const mouth = look.mouth === 'b' ? feature(groups.get('talking'), 'mouth-b') : feature(chosen, 'mouth');
  return [
    ['eyes', inside(groups.get(`eyes-${state}`)) + (shut ? inside(groups.get('lids')) : '')],
    ['brows', inside(feature(chosen, 'brows'))],
    ['mouth', inside(mouth)],
  ];
}

function feature(expression: SvgNode | undefined, name: string): SvgNode | undefined {
  return expression?.children.find((child) => child.attrs['data-part'] === name);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

const svgOpen = (box: Box) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x} ${box.y} ${box.width} ${box.height}" width="${box.width}" height="${box.height}">`;
const region = `x="${figureBox.x}" y="${figureBox.y}" width="${figureBox.width}" height="${figureBox.height}"`;

function leaning(svg: string, lean: number): string {
  return lean ? `<g transform="rotate(${lean} 0 850)">${svg}</g>` : svg;
}

/** The figure's shapes without `<svg>` around them, for pictures that hold several people. Ids start with `prefix`. */
export function figureShapes(art: FigureArt, look: FigureLook, prefix: string): string {
  const { layers, lean } = dress(art, look);
  const shapes = leaning(layers.map(({ svg }) => svg).join(''), lean);
  return prefixIds(lit(shapes, look.light), prefix);
}

function lit(shapes: string, light: Light): string {
  return light === 'flat' ? shapes : `${lightFilter(light, 'lit', region)}<g filter="url(#lit)">${shapes}</g>`;
}

/** One whole person as a standalone picture of 740 by 1130 units. */
export function composeFigure(art: FigureArt, look: FigureLook & { readonly facing: 'left' | 'right' }): string {
  const shapes = figureShapes(art, look, '');
  return `${svgOpen(figureBox)}${look.facing === 'left' ? `<g transform="scale(-1 1)">${shapes}</g>` : shapes}</svg>`;
}

/** One person as separate pictures that lie exactly over each other, back to front, always facing right. Their light is a picture of its own. */
export function figureParts(art: FigureArt, look: FaceLook): readonly FigurePart[] {
  const { layers, lean, front, back } = dress(art, look);
  const names = partNames.filter((name) => layers.some(({ layer }) => partOf[layer] === name));
  return names.map((name) => {
    const own = layers
      .filter(({ layer }) => partOf[layer] === name)
      .map(({ svg }) => svg)
      .join('');
    return { name, svg: `${svgOpen(boxes[name])}${leaning(own, lean)}</svg>`, box: boxes[name], pivot: pivotOf(name, front, back) };
  });
}

/**
 * The light on a whole figure and nothing else, to be laid over its parts where they have ink. It goes
 * by the outline of all of them together, so that no rim shows where two parts meet, and is worked out
 * once for all of them and for every face.
 */
export function figureLight(art: FigureArt, light: Exclude<Light, 'flat'>): string {
  const { layers, lean } = dress(art, { expression: 'neutral' });
  const shapes = leaning(layers.map(({ svg }) => svg).join(''), lean);
  return `${svgOpen(figureBox)}${lightFilter(light, 'lit', region, 'alone')}<g filter="url(#lit)">${shapes}</g></svg>`;
}

/** Only the part that expressions, blinks and speech change: swap this texture, keep the others. */
export function facePart(art: FigureArt, look: FaceLook): FigurePart {
  const face = figureParts(art, look).find((part) => part.name === 'face');
  if (!face) throw new Error('This person has no face: neither eyes, brows nor hair.');
  return face;
}

function pivotOf(name: PartName, front: Dressed['front'], back: Dressed['back']): { x: number; y: number } {
  if (name === 'arm') return front;
  if (name === 'arm-back') return back;
  if (name === 'hat') return { x: 0, y: -72 };
  if (name === 'tag') return { x: 125, y: -84 };
  return name === 'body' || name === 'collar' ? { x: 0, y: 470 } : { x: 0, y: 122 };
}

/** Someone seen from behind, in the colours of the person's own file; long hair falls in a braid, a price tag still hangs. */
export function composeBackView(art: BackViewArt, light: Light): string {
  return `${svgOpen(figureBox)}${backViewShapes(art, light, '')}</svg>`;
}

export interface BackViewArt {
  readonly person: string; // assets/art/people/<name>.svg
  readonly back: string; // assets/art/poses/back-view.svg
}

const backOrder = ['arm-back', 'legs', 'torso', 'belt', 'neck', 'collar', 'head', 'hair', 'braid', 'hat', 'tag', 'arm'];

/** The same without `<svg>` around it. Ids start with `prefix`. */
export function backViewShapes(art: BackViewArt, light: Light, prefix: string): string {
  const person = readSvg(art.person);
  const back = readSvg(art.back);
  const worn = layersOf(person);
  const layers = new Map([...layersOf(back), ['tag', worn.get('tag')]]);
  if (!worn.has('back-hair')) layers.delete('braid');
  const shapes = backOrder.map((id) => inside(layers.get(id))).join('');
  return prefixIds(lit(paint(shapes, { ...coloursOf(back), ...coloursOf(person) }), light), prefix);
}

/** The square of a figure that holds head and shoulders, for small pictures in panels. */
const portraitBox: Box = { x: -150, y: -165, width: 300, height: 300 };
const hattedBox: Box = { x: -190, y: -235, width: 400, height: 400 };

/** A face on a sand ground, square, without light. For lists, letters and answers in panels. */
export function facePortrait(art: FigureArt, expression: Expression): string {
  const look: FigureLook = { expression, light: 'flat' };
  const { layers } = dress(art, look);
  const box = layers.some(({ layer }) => layer === 'hat') ? hattedBox : portraitBox;
  const ground = `<path d="M${box.x} ${box.y}h${box.width}v${box.height}h-${box.width}z" fill="#ebd3ac"/>`;
  return `${svgOpen(box)}${ground}${figureShapes(art, look, '')}</svg>`;
}

/** Every pose that has a drawing of its own. */
export type DrawnPose = Exclude<Pose, 'own'>;
