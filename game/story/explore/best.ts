import type { Bounds } from './bounds';
import type { RideGraph } from './report';
import { edgesOf, moveAlong, type Points, total, worthOf } from './ride-graph';

/** The best a ride can still become. */
export interface Best {
  readonly total: number; // points over the three scores at the end; -1 when no end can be reached
  readonly end: Points;
  readonly edge: number; // to take now; -1 at the end
  readonly exact: boolean; // false: the looking was cut short, and better may exist
}

const deadEnd: Best = { total: -1, end: [0, 0, 0], edge: -1, exact: true };

/**
 * Looks for the ride with the most points over the three scores together. What each score could have
 * for itself is never less than what it will have, so a choice that promises no more than the best one found
 * need not be followed. `effort` bounds how many states are looked at over the life of one search.
 */
export class BestRide {
  private readonly known = new Map<string, Best>();
  private readonly onTheWay = new Set<string>();

  constructor(
    private readonly graph: RideGraph,
    private readonly bounds: Bounds,
    private effort: number,
  ) {}

  from(node: number, points: Points): Best {
    const name = `${node} ${points.join(' ')}`;
    const known = this.known.get(name);
    if (known) return known;
    if (this.onTheWay.has(name)) return { ...deadEnd, exact: false }; // round in a circle: whatever is to be had there was to be had before
    this.onTheWay.add(name);
    const found = this.search(node, points);
    this.onTheWay.delete(name);
    this.known.set(name, found);
    return found;
  }

  /** The ids of the choices on the best way on. */
  way(node: number, points: Points): readonly string[] {
    const way: string[] = [];
    for (let [at, has] = [node, points]; way.length < this.graph.positionOf.length; ) {
      const { edge } = this.from(at, has);
      if (edge < 0) break;
      way.push(this.graph.choiceIds[this.graph.edgeChoice[edge] ?? -1] ?? '');
      [at, has] = [this.graph.edgeTarget[edge] ?? -1, moveAlong(this.graph, edge, has)];
    }
    return way;
  }

  private search(node: number, points: Points): Best {
    const first = this.graph.firstEdge[node] ?? 0;
    if (first === this.graph.firstEdge[node + 1]) return { total: total(points), end: points, edge: -1, exact: true };
    const promising = [...edgesOf(this.graph, node)]
      .map((edge) => ({ edge, to: this.graph.edgeTarget[edge] ?? -1, after: moveAlong(this.graph, edge, points) }))
      .map((one) => ({ ...one, promise: one.to < 0 ? -1 : this.promise(one.to, one.after) }))
      .toSorted((a, b) => b.promise - a.promise || this.outlook(b) - this.outlook(a));
    let best = deadEnd;
    for (const { edge, to, after, promise } of promising) {
      if (promise <= best.total) break;
      if (best.total >= 0 && this.effort-- <= 0) return { ...best, exact: false };
      const then = this.from(to, after);
      if (then.total > best.total) best = { ...then, edge, exact: best.exact && then.exact };
      else if (!then.exact) best = { ...best, exact: false };
    }
    return best;
  }

  /** Of two ways that promise the same, because scores end at 100, the one that gives less away. */
  private outlook({ edge, to }: { readonly edge: number; readonly to: number }): number {
    return worthOf(this.graph, edge) + (this.bounds.potential(to) ?? 0);
  }

  /** More than this no ride from here on will have. */
  private promise(node: number, points: Points): number {
    const most = points.map((has, score) => this.bounds.most(score, node, has));
    return most.every((one): one is number => one !== undefined) ? most.reduce((sum, one) => sum + one, 0) : -1;
  }
}
