import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cue } from '../stage/cue';
import { backViewSpot, type Frame, figureSpot, type Size, type Spot, sceneFrame } from '../stage/layout';
import { mapFrame } from '../stage/map-stops';
import { posterSvg } from '../stage/poster';
import { readSvg, type SvgNode, writeSvg } from '../stage/svg-tree';
import { type Pen, redraw } from './coarse-pen';

/** The poster is looked at for a second, and travels before the first words can be read: it is drawn coarsely. */
const pen: Pen = { grid: 6, least: 6000, leastOfFigure: 250 };

/** The stages that the poster is hung for. Others take the one that is nearer, cropped. */
const views: Readonly<Record<'wide' | 'strip' | 'tall', Size>> = {
  wide: { width: 1920, height: 1080 },
  strip: { width: 390, height: 300 }, // an episode on a phone
  tall: { width: 390, height: 844 }, // the map on a phone
};

function isFigure({ attrs }: SvgNode): boolean {
  return /\bscale\(/.test(attrs.transform ?? '');
}

function frameOf({ picture }: Cue, view: Size): Frame {
  return picture.kind === 'map' ? mapFrame(view, picture.current) : sceneFrame(view);
}

/** Where everybody stands, in the order in which the poster draws them. */
function spotsOf({ picture }: Cue, view: Size): readonly Spot[] {
  if (picture.kind !== 'scene') return [backViewSpot(view)];
  return (['left', 'right'] as const).flatMap((side) => {
    const figure = picture[side];
    return figure ? [figureSpot(view, side, figure.who)] : [];
  });
}

/**
 * The poster of a cue for every shape of screen, each just as the stage will lay it out, so that
 * nothing hops when the stage comes. The drawing itself is in the page once.
 */
export function posterFor(cue: Cue): string {
  const drawn = readSvg(
    redraw(
      posterSvg(cue, (file) => readFileSync(join('assets/art', file), 'utf8')),
      pen,
    ),
  );
  const figures = drawn.children.filter(isFigure);
  const place = writeSvg(drawn.children.filter((child) => !isFigure(child)));
  const parts = [`<g id="poster-place">${place}</g>`, ...figures.map((figure, i) => `<g id="poster-person-${i}">${writeSvg(figure.children)}</g>`)];
  const hang = (shape: keyof typeof views): string => {
    const view = views[shape];
    const { x, y, scale } = frameOf(cue, view);
    const people = spotsOf(cue, view).map((spot, i) => use(`person-${i}`, spot.x, spot.y, spot.flip ? -spot.scale : spot.scale, spot.scale));
    const box = `viewBox="0 0 ${view.width} ${view.height}" preserveAspectRatio="xMidYMid slice"`;
    return `<svg class="poster poster--${shape}" ${box} aria-hidden="true">${use('place', x, y, scale, scale)}${people.join('')}</svg>`;
  };
  const narrow = cue.picture.kind === 'map' ? 'tall' : 'strip';
  return `<svg class="poster-parts" aria-hidden="true">${parts.join('')}</svg>${hang('wide')}${hang(narrow)}`;
}

function use(part: string, x: number, y: number, scaleX: number, scaleY: number): string {
  const short = (value: number): number => Math.round(value * 1000) / 1000;
  return `<use href="#poster-${part}" transform="translate(${short(x)} ${short(y)}) scale(${short(scaleX * pen.grid)} ${short(scaleY * pen.grid)})"/>`;
}
