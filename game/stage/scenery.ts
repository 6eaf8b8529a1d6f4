import type { CharacterName, TimeOfDay } from '../story/vocabulary';
import { coloursOf, paint, readSvg, rebuild, type SvgNode, writeSvg } from './svg-tree';

/**
 * Puts a place together: colours of the hour, a living town or a dead one, whose windows are lit.
 * Pure text in, standalone SVG text out, 1920 by 1080 units.
 */
export type Palette = Readonly<Record<string, string>>;

export interface PlaceArt {
  readonly svg: string; // assets/art/places/<name>.svg
  readonly palette: Palette | undefined; // assets/art/palettes/<time>.json; undefined keeps the colours it was drawn in
}

export type Mood = 'live' | 'ghost';

export interface PlaceLook {
  readonly mood: Mood; // ghost: planks on windows, slack wires, tilted signs
  readonly lit?: readonly CharacterName[]; // town-facade: the contacts whose windows are lit; without it the mood decides
  readonly signs?: boolean; // town-facade: false leaves out the names over the doors
  readonly reached?: number; // trail-map: 1..10, the stop that the live wire has reached
  readonly pane?: 'back' | 'front'; // only what lies behind people (wires too: they would cross faces), or only what stands before them; without it, all
  readonly fire?: 1 | 2 | 3; // campfire: which of the three shapes of the flame; 0 s to 0.125 s each
}

/** One pane of the picture, for parallax: 0 stays, 1 is where people stand, from 1.2 on it is nearer than they are. */
export interface PlaceLayer {
  readonly name: string;
  readonly depth: number;
  readonly svg: string;
}

/** The town's own state at an hour: only the pale hour is dead. */
export function moodAt(time: TimeOfDay): Mood {
  return time === 'ghost' ? 'ghost' : 'live';
}

/** The colour of a place's ground, for a stage that reaches further down than the picture. */
export function groundColour(art: PlaceArt): string {
  return art.palette?.ground ?? coloursOf(readSvg(art.svg)).ground ?? '#b8604f';
}

const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1920 1080" width="1920" height="1080">';

/** A whole place as one standalone picture. */
export function composePlace(art: PlaceArt, look: PlaceLook): string {
  return `${open}${placeShapes(art, look)}</svg>`;
}

/** The shapes of a place without `<svg>` around them, for pictures that hold people as well. */
export function placeShapes(art: PlaceArt, look: PlaceLook): string {
  const { root, colours } = build(art, look);
  const children = root.children.filter(({ tag, attrs }) => look.pane === undefined || tag === 'defs' || Number(attrs['data-depth']) > 1.2 === (look.pane === 'front'));
  return paint(writeSvg(children), colours);
}

/** A place as panes from back to front, each a standalone picture of the full size. Empty panes are left out. */
export function placeLayers(art: PlaceArt, look: PlaceLook): readonly PlaceLayer[] {
  const { root, colours } = build(art, look);
  const shared = writeSvg(root.children.filter((child) => child.tag === 'defs'));
  return root.children.flatMap((child) => {
    const { id, 'data-depth': depth } = child.attrs;
    if (id === undefined || depth === undefined || child.children.length === 0) return [];
    return [{ name: id, depth: Number(depth), svg: `${open}${paint(shared + writeSvg(child), colours)}</svg>` }];
  });
}

const litWindow = '#ffd583';

function build(art: PlaceArt, look: PlaceLook): { root: SvgNode; colours: Palette } {
  const drawn = readSvg(art.svg);
  const colours = { ...coloursOf(drawn), ...art.palette };
  const set = rebuild(drawn, (node) => {
    if (node.tag === 'style') return undefined;
    const [kind, name] = (node.attrs.id ?? '').split('-');
    if (name === undefined) return node;
    if (kind === 'house') return house(node, name, look, colours);
    if (kind === 'stop' || kind === 'wire') return reach(node, Number(name) <= (look.reached ?? 0), colours);
    if (kind === 'fire') return Number(name) === (look.fire ?? 1) ? unmark(node) : undefined;
    return node;
  });
  const settled = set && rebuild(set, (node) => (node.attrs['data-state'] && node.attrs['data-state'] !== look.mood ? undefined : unmark(node)));
  return { root: settled ?? drawn, colours };
}

/** A contact's house: lit or dark on its own, whatever the rest of the street does. */
function house(node: SvgNode, owner: string, look: PlaceLook, colours: Palette): SvgNode | undefined {
  const lit = look.lit === undefined ? look.mood === 'live' : look.lit.some((name) => name === owner);
  const state: Mood = lit ? 'live' : look.mood;
  return rebuild(node, (part) => {
    if (part.attrs['data-sign'] && look.signs === false) return undefined;
    if (part.attrs['data-state']) return part.attrs['data-state'] === state ? unmark(part) : undefined;
    return glaze(part, lit ? litWindow : (colours['window-off'] ?? '#4a3358'));
  });
}

/** A stop or a stretch of wire: lit once the ride has come that far. */
function reach(node: SvgNode, reached: boolean, colours: Palette): SvgNode | undefined {
  return rebuild(node, (part) => {
    const wanted = part.attrs['data-lit'];
    if (wanted) return (wanted === 'yes') === reached ? unmark(part) : undefined;
    return glaze(part, reached ? litWindow : (colours['window-off'] ?? '#4a3358'));
  });
}

function glaze(node: SvgNode, colour: string): SvgNode {
  return node.attrs.fill === 'var(--window-on)' ? { ...node, attrs: { ...node.attrs, fill: colour } } : node;
}

function unmark(node: SvgNode): SvgNode {
  const { 'data-state': _state, 'data-sign': _sign, 'data-lit': _lit, display: _display, ...attrs } = node.attrs;
  return { ...node, attrs };
}
