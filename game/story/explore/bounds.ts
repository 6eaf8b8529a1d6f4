import { scores } from '../../outcome/standing';
import type { RideGraph } from './report';
import { backwards, edgesOf, pointsOf, worthOf } from './ride-graph';

const values = 101; // of a score, 0..100
const nothing = 255; // no end of the story can be reached

/** What three scores can become. Each is looked at for itself: no single ride need reach all three at once. */
export interface Bounds {
  /** The most a score can have at an end, from a node and what it has there; undefined when no end can be reached. */
  most(score: number, node: number, points: number): number | undefined;
  /** What a score may be when a ride stands at a node. */
  readonly least: readonly Int16Array[]; // by score, then node
  readonly utmost: readonly Int16Array[];
  /** Points over the three scores still to be had from a node, as if scores had no ends at 0 and 100. Undefined where rides go in circles. */
  potential(node: number): number | undefined;
}

/**
 * Works out exact bounds of each score. Points are added one after the other and kept within 0..100,
 * and whoever stands higher before stands no lower after. So the least and the most of a score can be
 * handed on from state to state, forwards from the start and backwards from the ends.
 */
export function boundsOf(graph: RideGraph): Bounds {
  const { order, hasCircle } = backwards(graph);
  const moves = graph.effects.map((effects) => scores.map((_, score) => tableOf(effects.filter(([which]) => which === score).map(([, points]) => points))));
  const most = scores.map((_, score) =>
    mostFrom(
      graph,
      order,
      hasCircle,
      moves.map((tables) => tables[score] ?? new Uint8Array(values)),
    ),
  );
  const range = (score: number, better: (a: number, b: number) => boolean): Int16Array =>
    reach(
      graph,
      order,
      score,
      moves.map((tables) => tables[score] ?? new Uint8Array(values)),
      better,
    );
  return {
    most: (score, node, points) => {
      const value = most[score]?.[node * values + points];
      return value === nothing ? undefined : value;
    },
    least: scores.map((_, score) => range(score, (a, b) => a < b)),
    utmost: scores.map((_, score) => range(score, (a, b) => a > b)),
    potential: potentials(graph, order, hasCircle),
  };
}

function potentials(graph: RideGraph, order: readonly number[], hasCircle: boolean): Bounds['potential'] {
  if (hasCircle) return () => undefined;
  const most = new Float64Array(graph.positionOf.length).fill(Number.NEGATIVE_INFINITY);
  for (const [node] of graph.endings) most[node] = 0;
  for (const node of order) {
    for (const edge of edgesOf(graph, node)) most[node] = Math.max(most[node] ?? 0, worthOf(graph, edge) + (most[graph.edgeTarget[edge] ?? -1] ?? Number.NEGATIVE_INFINITY));
  }
  return (node) => (Number.isFinite(most[node]) ? most[node] : undefined);
}

/** What a list of movements makes of each value of a score. */
function tableOf(points: readonly number[]): Uint8Array {
  return Uint8Array.from({ length: values }, (_, before) => points.reduce((sum, by) => Math.max(0, Math.min(100, sum + by)), before));
}

function mostFrom(graph: RideGraph, order: readonly number[], hasCircle: boolean, moves: readonly Uint8Array[]): Uint8Array {
  const most = new Uint8Array(graph.positionOf.length * values).fill(nothing);
  for (const [node] of graph.endings) for (let points = 0; points < values; points++) most[node * values + points] = points;
  for (let hasChanged = true; hasChanged; hasChanged = hasChanged && hasCircle) {
    hasChanged = false;
    for (const node of order) {
      for (const edge of edgesOf(graph, node)) {
        const [to, table] = [graph.edgeTarget[edge] ?? -1, moves[graph.edgeEffects[edge] ?? -1]];
        if (to < 0 || !table) continue;
        for (let points = 0; points < values; points++) {
          const [here, there] = [most[node * values + points] ?? nothing, most[to * values + (table[points] ?? 0)] ?? nothing];
          if (there === nothing || (here !== nothing && there <= here)) continue;
          most[node * values + points] = there;
          hasChanged = true;
        }
      }
    }
  }
  return most;
}

/** Hands the least or the most of a score on from the start, until nothing changes any more. */
function reach(graph: RideGraph, order: readonly number[], score: number, moves: readonly Uint8Array[], better: (a: number, b: number) => boolean): Int16Array {
  const best = new Int16Array(graph.positionOf.length).fill(-1);
  const opening = pointsOf(graph.opening)[score as 0 | 1 | 2];
  for (const start of graph.starts) best[start] = opening;
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    for (const node of order.toReversed()) {
      const here = best[node] ?? -1;
      if (here < 0) continue;
      for (const edge of edgesOf(graph, node)) {
        const to = graph.edgeTarget[edge] ?? -1;
        const there = moves[graph.edgeEffects[edge] ?? -1]?.[here] ?? here;
        if (to < 0 || (best[to] !== -1 && !better(there, best[to] ?? -1))) continue;
        best[to] = there;
        hasChanged = true;
      }
    }
  }
  return best;
}
