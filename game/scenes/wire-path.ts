import { readSvg, type SvgNode } from '../stage/svg-tree';

/** A point of the valley, in units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One span of wire between two poles: it starts, sags and ends. */
interface Span {
  readonly from: Point;
  readonly sag: Point;
  readonly to: Point;
}

/**
 * The way a bead of light takes along the live wire, as far as the trail has come: a function from
 * 0..1 to a point. `reached` is 1..10, as in the cue.
 */
export function wirePath(mapSvg: string, reached: number): (progress: number) => Point {
  const spans = litSpans(readSvg(mapSvg), reached);
  const lengths = spans.map(({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return (progress) => {
    let left = Math.min(1, Math.max(0, progress)) * total;
    for (const [index, span] of spans.entries()) {
      const length = lengths[index] ?? 0;
      if (left <= length || index === spans.length - 1) return along(span, length === 0 ? 0 : Math.min(1, left / length));
      left -= length;
    }
    return { x: 0, y: 0 };
  };
}

function along({ from, sag, to }: Span, t: number): Point {
  const bend = (a: number, b: number, c: number): number => a * (1 - t) ** 2 + 2 * b * t * (1 - t) + c * t ** 2;
  return { x: bend(from.x, sag.x, to.x), y: bend(from.y, sag.y, to.y) };
}

function litSpans(map: SvgNode, reached: number): readonly Span[] {
  const wires = new Map(descendants(map).map((node) => [node.attrs['id'] ?? '', node] as const));
  return Array.from({ length: reached }, (_, index) => wires.get(`wire-${index + 1}`)).flatMap((wire) => {
    const path = wire && descendants(wire).find((node) => node.tag === 'path' && node.attrs['d']?.includes('q'));
    // Wires hang in pairs, drawn in turn: the bead runs along the first of each.
    return path ? spansOf(path.attrs['d'] ?? '').filter((_, index) => index % 2 === 0) : [];
  });
}

function descendants(node: SvgNode): readonly SvgNode[] {
  return node.children.flatMap((child) => [child, ...descendants(child)]);
}

/** Reads `M x y q dx dy dx dy m dx dy q …`, the only commands wires are drawn with. */
function spansOf(path: string): readonly Span[] {
  const spans: Span[] = [];
  let pen: Point = { x: 0, y: 0 };
  for (const [, command, values = ''] of path.matchAll(/([Mmq])([^a-zA-Z]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0] = (values.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    if (command === 'M') pen = { x: a, y: b };
    else if (command === 'm') pen = { x: pen.x + a, y: pen.y + b };
    else {
      const to = { x: pen.x + c, y: pen.y + d };
      spans.push({ from: pen, sag: { x: pen.x + a, y: pen.y + b }, to });
      pen = to;
    }
  }
  return spans;
}
