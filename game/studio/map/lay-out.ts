import { Graph, layout } from '@dagrejs/dagre';
import type { Outline, Scene, Wire } from './outline';

/** Where a scene lies on the map. Units are the map's own; `x` and `y` are its centre. */
export interface LaidScene extends Scene {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface LaidWire extends Wire {
  readonly path: string; // of an SVG path
}

/** The map of the branches, laid out: plain data, so that it can come out of a worker. */
export interface StoryMap {
  readonly width: number;
  readonly height: number;
  readonly scenes: readonly LaidScene[];
  readonly wires: readonly LaidWire[];
}

export const emptyMap: StoryMap = { width: 0, height: 0, scenes: [], wires: [] };

const box = { least: 150, perLetter: 9.6, padding: 28, height: 66 };
const gap = { across: 28, down: 58, edge: 24 };

/** The part of a name that tells scenes of one knot apart. */
export function shortName(name: string): string {
  return name.slice(name.indexOf('.') + 1);
}

/** A smooth line through points: straight at both ends, rounded between. */
function curve(points: readonly { readonly x: number; readonly y: number }[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M${first.x.toFixed(1)} ${first.y.toFixed(1)}`;
  let before = first;
  for (const point of rest) {
    const middle = (before.y + point.y) / 2;
    path += `C${before.x.toFixed(1)} ${middle.toFixed(1)} ${point.x.toFixed(1)} ${middle.toFixed(1)} ${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
    before = point;
  }
  return path;
}

/** Lays the scenes out from top to bottom, as a ride goes. Takes some 50 ms for a whole episode: not for the page's own thread. */
export function layOut({ scenes, wires }: Outline): StoryMap {
  if (scenes.length === 0) return emptyMap;
  const graph = new Graph({ multigraph: false });
  graph.setGraph({ rankdir: 'TB', nodesep: gap.across, ranksep: gap.down, marginx: gap.edge, marginy: gap.edge });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { name } of scenes) {
    graph.setNode(`s:${name}`, { width: Math.max(box.least, shortName(name).length * box.perLetter + box.padding), height: box.height });
  }
  for (const { from, to } of wires) graph.setEdge(`s:${from}`, `s:${to}`);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width,
    height,
    scenes: scenes.map((scene) => {
      const { x, y, width: wide, height: high } = graph.node(`s:${scene.name}`) as { x: number; y: number; width: number; height: number };
      return { ...scene, x, y, width: wide, height: high };
    }),
    wires: wires.map((wire) => {
      const { points } = graph.edge(`s:${wire.from}`, `s:${wire.to}`) as { points: readonly { x: number; y: number }[] };
      return { ...wire, path: curve(points) };
    }),
  };
}

/** The same map with other words and lines in its scenes: where nothing leads elsewhere, nothing moves. */
export function relabel(map: StoryMap, { scenes, wires }: Outline): StoryMap {
  const laid = new Map(map.scenes.map((scene) => [scene.name, scene]));
  const drawn = new Map(map.wires.map((wire) => [`${wire.from} ${wire.to}`, wire]));
  return {
    ...map,
    scenes: scenes.flatMap((scene) => {
      const known = laid.get(scene.name);
      return known ? [{ ...known, ...scene }] : [];
    }),
    wires: wires.flatMap((wire) => {
      const known = drawn.get(`${wire.from} ${wire.to}`);
      return known ? [{ ...known, ...wire }] : [];
    }),
  };
}
