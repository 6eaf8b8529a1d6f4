import { backViewFile, expressionsFile, paletteFile, personFile, placeFile, poseFile } from './art-files';
import type { Cue, Figure, SceneCue } from './cue';
import { backViewSpot, figureSpot, type Spot } from './layout';
import { backViewShapes, figureShapes } from './rig';
import { moodAt, type PlaceArt, type PlaceLook, placeShapes } from './scenery';
import { prefixIds, readSvg, rebuild, type SvgNode, writeSvg } from './svg-tree';

/** Reads a drawing or a palette under `assets/art/`, in Node. */
export type ReadArt = (file: string) => string;

const whole = { width: 1920, height: 1080 };

/**
 * One standalone SVG of a scene or of the map, for the prerendered page: what is seen before any
 * script runs. It leaves out stars, clouds and what one cannot see at a glance, because it travels
 * with the page itself. It covers its box the way the stage does, and holds no style sheet, so that
 * a strict policy lets it stand in the page.
 */
export function posterSvg(cue: Cue, read: ReadArt): string {
  const { picture, hero, bearing } = cue;
  if (picture.kind === 'scene') {
    const people = (['left', 'right'] as const).flatMap((side) => {
      const figure = picture[side];
      return figure && !picture.backdropOnly ? [standing(figure, side, cue, read)] : [];
    });
    return sheet(scenery(placeArt(picture, read), { mood: moodAt(picture.time) }) + people.join(''));
  }
  if (picture.kind === 'map') {
    const valley = scenery({ svg: read(placeFile('trail-map')), palette: undefined }, { mood: 'live', reached: picture.current });
    const art = { person: read(personFile('sam', hero, bearing)), back: read(backViewFile) };
    return sheet(valley + at(backViewSpot(whole), brief(backViewShapes(art, 'dusk', 'poster-hero-'))));
  }
  throw new Error(`A page opens on a scene or on the map, never on "${picture.kind}".`);
}

function placeArt({ place, time }: SceneCue, read: ReadArt): PlaceArt {
  const svg = read(placeFile(place));
  return { svg, palette: readSvg(svg).attrs['data-time'] === time ? undefined : JSON.parse(read(paletteFile(time))) };
}

function standing({ who, expression, pose }: Figure, side: 'left' | 'right', { picture, hero, bearing }: Cue, read: ReadArt): string {
  const art = {
    person: read(personFile(who, hero, bearing)),
    expressions: read(expressionsFile),
    pose: pose === 'own' ? undefined : read(poseFile(pose)),
  };
  const light = picture.kind === 'scene' ? picture.time : 'dusk';
  return at(figureSpot(whole, side, who), brief(figureShapes(art, { expression, light }, `poster-${side}-`)));
}

function at({ x, y, scale, flip }: Spot, shapes: string): string {
  return `<g transform="translate(${Math.round(x)} ${Math.round(y)}) scale(${flip ? -scale : scale} ${scale})">${shapes}</g>`;
}

function sheet(shapes: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1920 1080" preserveAspectRatio="xMidYMid slice" aria-hidden="true">${shapes}</svg>`;
}

function scenery(art: PlaceArt, look: PlaceLook): string {
  return brief(prefixIds(placeShapes(art, look), 'poster-'));
}

/** Layers that no one misses in the first second. */
const spared = ['stars', 'clouds', 'plants'];

/** Leaves out those layers, the grain of wood, and names that nothing points to. */
function brief(shapes: string): string {
  const root = readSvg(`<g>${shapes}</g>`);
  const used = new Set([...shapes.matchAll(/#([\w-]+)\)/g)].map(([, id]) => id));
  const kept = rebuild(root, (node) => {
    const { id, opacity, stroke } = node.attrs;
    if (spared.some((name) => id === `poster-${name}`)) return undefined;
    if (stroke && Number(opacity ?? 1) <= 0.3) return undefined;
    return bare(node, used);
  });
  return writeSvg(kept?.children ?? []);
}

function bare(node: SvgNode, used: ReadonlySet<string | undefined>): SvgNode {
  const { id, 'data-depth': _depth, ...attrs } = node.attrs;
  return { ...node, attrs: id && used.has(id) ? { id, ...attrs } : attrs };
}
