import { readSvg, type SvgNode, writeSvg } from '../stage/svg-tree';

/**
 * Redraws one of our pictures with a coarser pen, so that it weighs less: every point moves to a
 * grid, what has become too small to notice is left out, and the whole is written in grid units.
 */
export interface Pen {
  readonly grid: number; // units of the picture between two points a line can go through
  readonly least: number; // smallest area that is drawn, in square units, thin paint counting less
  readonly leastOfFigure: number; // the same for people: a face is made of small shapes
}

/** Points each command takes, apart from the ones with a form of their own (h, v, a, z). */
const pointsOf: Readonly<Record<string, number>> = { m: 1, l: 1, t: 1, q: 2, s: 2, c: 3 };

interface Redrawn {
  readonly d: string;
  readonly width: number; // of the box around all points, in units of the picture
  readonly height: number;
}

/** Writes a path with relative commands and whole grid steps. */
export function redrawPath(d: string, grid: number): Redrawn {
  const tokens = d.match(/[a-z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi) ?? [];
  const xs: number[] = [];
  const ys: number[] = [];
  const step = (value: number): number => Math.round(value / grid);
  let at = { x: 0, y: 0 };
  let start = at;
  let command = '';
  let written = '';
  let lastWritten = '';
  let next = 0;
  const number = (): number => Number(tokens[next++]);
  const write = (letter: string, values: readonly number[]): void => {
    const text = values.map((value, i) => (i > 0 && value >= 0 ? ` ${value}` : String(value))).join('');
    written += letter === lastWritten ? (text.startsWith('-') ? text : ` ${text}`) : letter + text;
    lastWritten = letter;
  };
  const moved = (to: { x: number; y: number }): number[] => [step(to.x) - step(at.x), step(to.y) - step(at.y)];
  const go = (to: { x: number; y: number }): void => {
    at = to;
    xs.push(to.x);
    ys.push(to.y);
  };
  while (next < tokens.length) {
    if (/[a-z]/i.test(tokens[next] ?? '')) command = tokens[next++] ?? '';
    const letter = command.toLowerCase();
    const from = command === letter ? at : { x: 0, y: 0 };
    const point = (): { x: number; y: number } => ({ x: from.x + number(), y: from.y + number() });
    if (letter === 'z') {
      written += 'z';
      lastWritten = 'z';
      at = start;
    } else if (letter === 'h' || letter === 'v') {
      const to = letter === 'h' ? { x: from.x + number(), y: at.y } : { x: at.x, y: from.y + number() };
      const [dx = 0, dy = 0] = moved(to);
      if (dx + dy !== 0) write(letter, [dx + dy]);
      go(to);
    } else if (letter === 'a') {
      const radii = [number(), number()].map((radius) => Math.max(1, step(radius)));
      const flags = [number(), number(), number()];
      const to = point();
      write('a', [...radii, ...flags, ...moved(to)]);
      go(to);
    } else {
      const points = Array.from({ length: pointsOf[letter] ?? 1 }, point);
      const steps = points.flatMap(moved);
      if (letter === 'm') lastWritten = ''; // a second pair after m would be a line
      if (letter === 'm' || steps.some((value) => value !== 0)) write(letter, steps);
      for (const to of points) go(to);
      if (letter === 'm') {
        start = at;
        command = command === 'm' ? 'l' : 'L';
      }
    }
  }
  return { d: written, width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) };
}

/** Lengths that may keep a tenth of a grid step: a rounded line or blur would change the picture. */
const fine = new Set(['r', 'stroke-width', 'dx', 'dy', 'stdDeviation']);
const coarse = new Set(['x', 'y', 'width', 'height', 'cx', 'cy', 'rx', 'ry', 'x1', 'y1', 'x2', 'y2', 'fx', 'fy', 'font-size']);

function scaleTransform(transform: string, grid: number): string {
  return transform.replace(/(translate|rotate|matrix)\(([^)]*)\)/g, (_, kind: string, list: string) => {
    const values = list.trim().split(/[ ,]+/).map(Number);
    const keep = { translate: 0, rotate: 1, matrix: 4 }[kind] ?? 0;
    return `${kind}(${values.map((value, i) => (i < keep ? value : Math.round(value / grid))).join(' ')})`;
  });
}

function scaleAttributes(node: SvgNode, grid: number): Record<string, string> {
  const inBox = node.tag.endsWith('Gradient') && node.attrs.gradientUnits !== 'userSpaceOnUse';
  return Object.fromEntries(
    Object.entries(node.attrs).map(([name, value]) => {
      if (name === 'transform') return [name, scaleTransform(value, grid)];
      if (inBox || value.includes('%') || Number.isNaN(Number(value))) return [name, value];
      if (fine.has(name)) return [name, String(Math.round((10 * Number(value)) / grid) / 10)];
      return [name, coarse.has(name) ? String(Math.round(Number(value) / grid)) : value];
    }),
  );
}

/** The area a shape is noticed by; undefined for what is no shape. */
function areaOf({ tag, attrs }: SvgNode, path: Redrawn | undefined): number | undefined {
  const line = attrs.stroke === undefined ? 0 : Number(attrs['stroke-width'] ?? 1);
  const seen = Number(attrs.opacity ?? 1);
  if (path) return (path.width + line) * (path.height + line) * seen;
  if (tag === 'rect') return Number(attrs.width) * Number(attrs.height) * seen;
  if (tag === 'circle') return 4 * Number(attrs.r) ** 2 * seen;
  if (tag === 'ellipse') return 4 * Number(attrs.rx) * Number(attrs.ry) * seen;
  return undefined;
}

function redrawNode(node: SvgNode, pen: Pen, inFigure: boolean): SvgNode | undefined {
  const figure = inFigure || /\bscale\(/.test(node.attrs.transform ?? '');
  const children = node.children.map((child) => redrawNode(child, pen, figure)).filter((child) => child !== undefined);
  if (['g', 'clipPath', 'defs'].includes(node.tag) && children.length === 0) return undefined;
  const path = node.attrs.d === undefined ? undefined : redrawPath(node.attrs.d, pen.grid);
  const area = areaOf(node, path);
  if (area !== undefined && area < (figure ? pen.leastOfFigure : pen.least)) return undefined;
  return { ...node, attrs: { ...scaleAttributes(node, pen.grid), ...(path && { d: path.d }) }, children };
}

/** @throws Error when the picture has no viewBox to be scaled by. */
export function redraw(svg: string, pen: Pen): string {
  const root = redrawNode(readSvg(svg), pen, false);
  const box = root?.attrs.viewBox;
  if (!root || box === undefined) throw new Error('A picture without a viewBox cannot be redrawn.');
  const viewBox = box
    .split(' ')
    .map((value) => Number(value) / pen.grid)
    .join(' ');
  return writeSvg({ ...root, attrs: { ...root.attrs, viewBox } });
}
