import type { Standing } from '../../outcome/standing';
import { BestRide } from './best';
import { boundsOf } from './bounds';
import type { MoveGrade, RideGraph } from './report';
import { edgesOf, moveAlong, type Points, pointsOf, standingOf } from './ride-graph';

/** Points over the three scores, lost for good: up to here a move is still called so. */
const limits: readonly (readonly [grade: MoveGrade, loss: number])[] = [
  ['best', 0],
  ['good', 4],
  ['inaccuracy', 12],
];
export const effortPerRide = 200_000; // states looked at; rides of a dozen decisions need some hundreds

export function gradeOf(loss: number): MoveGrade {
  return limits.find(([, limit]) => loss <= limit)?.[0] ?? 'mistake';
}

/** One decision of a ride, as the player's log has it. */
export interface Move {
  readonly choice: string; // id
  readonly offered: readonly string[]; // ids of all choices that were open
  readonly before: Standing; // before it was taken
}

export interface GradedMove {
  readonly best: Standing; // at the end of the best ride from before this move
  readonly still: Standing; // at the end of the best ride from after it
  readonly loss: number; // points over the three scores; never below 0
  readonly grade: MoveGrade;
  readonly exact: boolean; // false: the best found within the limits
}

/**
 * Grades a ride move by move: what was the best to be had before it, and what after it? `end` is the
 * standing the ride came to. A player may write better than any text tried: then nothing is lost.
 * Stops early when the story does not know the way; the moves graded so far are right.
 */
export function gradeRide(graph: RideGraph, moves: readonly Move[], end: Standing): readonly GradedMove[] {
  const best = new BestRide(graph, boundsOf(graph), effortPerRide);
  const graded: GradedMove[] = [];
  let nodes = graph.starts.filter((node) => isAt(graph, node, moves[0]));
  for (const [at, move] of moves.entries()) {
    const [next, after] = [moves[at + 1], pointsOf(moves[at + 1]?.before ?? end)];
    const before = bestOf(best, nodes, pointsOf(move.before));
    nodes = [...new Set(nodes.flatMap((node) => targets(graph, node, move.choice)))].filter((node) =>
      next ? isAt(graph, node, next) : graph.positions[graph.positionOf[node] ?? -1]?.length === 0,
    );
    const then = bestOf(best, nodes, after);
    if (!before || !then) break;
    const loss = Math.max(0, before.total - then.total);
    graded.push({ best: standingOf(before.end), still: standingOf(then.end), loss, grade: gradeOf(loss), exact: before.exact && then.exact });
  }
  return graded;
}

/** Where a draw or a value of the game leaves more than one state possible, the best of them counts. */
function bestOf(best: BestRide, nodes: readonly number[], points: Points): ReturnType<BestRide['from']> | undefined {
  return nodes.map((node) => best.from(node, points)).toSorted((a, b) => b.total - a.total)[0];
}

function targets(graph: RideGraph, node: number, choice: string): readonly number[] {
  return [...edgesOf(graph, node)]
    .filter((edge) => graph.choiceIds[graph.edgeChoice[edge] ?? -1] === choice && (graph.edgeTarget[edge] ?? -1) >= 0)
    .map((edge) => graph.edgeTarget[edge] ?? -1);
}

function isAt(graph: RideGraph, node: number, move: Move | undefined): boolean {
  const offered = graph.positions[graph.positionOf[node] ?? -1]?.map((choice) => graph.choiceIds[choice]);
  return move !== undefined && offered?.length === move.offered.length && move.offered.every((id, index) => id === offered[index]);
}

/** What an edge of a proof loses, for a decision's options. */
export function lossOf(graph: RideGraph, best: BestRide, node: number, edge: number, points: Points): number | undefined {
  const [before, to] = [best.from(node, points), graph.edgeTarget[edge] ?? -1];
  if (to < 0) return undefined;
  const then = best.from(to, moveAlong(graph, edge, points));
  return before.exact && then.exact && then.total >= 0 ? Math.max(0, before.total - then.total) : undefined;
}
