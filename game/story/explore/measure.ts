import type { Proof } from './prove';
import type { RideGraph } from './report';
import { backwards, edgesOf } from './ride-graph';

/** Lengths and number of all rides of a proved story. */
export interface Measure {
  readonly least: number; // decisions of the shortest ride that ends; 0 where none does
  readonly most: number | undefined; // of the longest; undefined: circles
  readonly count: number | undefined;
}

export function measure(graph: RideGraph): Measure {
  const { order, hasCircle } = backwards(graph);
  const least = new Float64Array(graph.positionOf.length).fill(Number.POSITIVE_INFINITY);
  const most = new Float64Array(graph.positionOf.length).fill(-1);
  const count = new Float64Array(graph.positionOf.length);
  for (const [node] of graph.endings) [least[node], most[node], count[node]] = [0, 0, 1];
  for (let hasChanged = true; hasChanged; hasChanged = hasChanged && hasCircle) {
    hasChanged = false;
    for (const node of order) {
      for (const edge of edgesOf(graph, node)) {
        const to = graph.edgeTarget[edge] ?? -1;
        if (to < 0) continue;
        if ((least[to] ?? 0) + 1 < (least[node] ?? 0)) {
          least[node] = (least[to] ?? 0) + 1;
          hasChanged = true;
        }
        if (!hasCircle && (most[to] ?? -1) >= 0) most[node] = Math.max(most[node] ?? -1, (most[to] ?? 0) + 1);
        if (!hasCircle) count[node] = (count[node] ?? 0) + (count[to] ?? 0);
      }
    }
  }
  const atStarts = (values: Float64Array): readonly number[] => graph.starts.map((start) => values[start] ?? 0);
  const shortest = Math.min(...atStarts(least));
  return {
    least: Number.isFinite(shortest) ? shortest : 0,
    most: hasCircle ? undefined : Math.max(0, ...atStarts(most)),
    count: hasCircle ? undefined : Math.min(count[graph.starts[0] ?? -1] ?? 0, Number.MAX_VALUE), // JSON knows no more
  };
}

/** The ids of the choices on the way on which a state was first reached. */
export function wayTo(proof: Proof, node: number): readonly string[] {
  const way: string[] = [];
  for (let at = proof.nodes[node]; at && at.from >= 0; at = proof.nodes[at.from]) way.unshift(at.by);
  return way;
}

/** A state from which every way goes on for ever: it leads to no end, and breaks off nowhere. */
export function findTreadmill(graph: RideGraph): number | undefined {
  const { order, hasCircle } = backwards(graph);
  if (!hasCircle) return undefined;
  const getsOut = new Uint8Array(graph.positionOf.length);
  for (const [node] of graph.endings) getsOut[node] = 1;
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    for (const node of order) {
      if (getsOut[node] === 1 || ![...edgesOf(graph, node)].some((edge) => (graph.edgeTarget[edge] ?? -1) < 0 || getsOut[graph.edgeTarget[edge] ?? -1] === 1)) continue;
      getsOut[node] = 1;
      hasChanged = true;
    }
  }
  return order.toReversed().find((node) => getsOut[node] === 0);
}
