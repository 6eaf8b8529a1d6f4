import type { Standing } from '../../outcome/standing';
import { BestRide } from './best';
import { type Bounds, boundsOf } from './bounds';
import type { MoveGrade, RideGraph } from './report';
import { edgesOf, type Points, pointsOf, standingOf, worthOf } from './ride-graph';

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
  readonly isForm: boolean; // something was written or sorted, and its verdict took the choice
}

export interface GradedMove {
  readonly best: Standing; // at the end of the best ride from before this move
  readonly still: Standing; // at the end of the best ride from after it
  readonly loss: number; // points over the three scores; never below 0
  readonly grade: MoveGrade;
  readonly exact: boolean; // false: the best found within the limits
}

/**
 * Grades a ride move by move: what could still be had before it, and what after it? A choice is held
 * against its neighbours as if scores had no end at 100: what a careless move gives away can often be
 * made up for later, and is given away all the same. What was written is held against the texts tried, within 0 and 100:
 * whoever writes better loses nothing. `end` is the standing that the ride came to. Stops early when
 * the story does not know the way; the moves graded so far are right.
 */
export function gradeRide(graph: RideGraph, moves: readonly Move[], end: Standing): readonly GradedMove[] {
  const bounds = boundsOf(graph);
  const best = new BestRide(graph, bounds, effortPerRide);
  const graded: GradedMove[] = [];
  let nodes = graph.starts.filter((node) => isAt(graph, node, moves[0]));
  for (const [at, move] of moves.entries()) {
    const [next, after] = [moves[at + 1], pointsOf(moves[at + 1]?.before ?? end)];
    const before = bestOf(best, nodes, pointsOf(move.before));
    const taken = nodes.flatMap((node) => [...edgesOf(graph, node)].filter((edge) => leadsTo(graph, edge, move, next)).map((edge) => ({ node, edge })));
    nodes = [...new Set(taken.map(({ edge }) => graph.edgeTarget[edge] ?? -1))];
    const then = bestOf(best, nodes, after);
    if (!before || !then) break;
    const given = move.isForm ? undefined : smallest(taken.map(({ node, edge }) => givenAway(graph, bounds, node, edge)));
    const loss = given ?? Math.max(0, before.total - then.total);
    graded.push({ best: standingOf(before.end), still: standingOf(then.end), loss, grade: gradeOf(loss), exact: before.exact && then.exact });
  }
  return graded;
}

function smallest(losses: readonly (number | undefined)[]): number | undefined {
  const known = losses.filter((loss) => loss !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}

/** Where a draw or a value of the game leaves more than one state possible, the best of them counts. */
function bestOf(best: BestRide, nodes: readonly number[], points: Points): ReturnType<BestRide['from']> | undefined {
  return nodes.map((node) => best.from(node, points)).toSorted((a, b) => b.total - a.total)[0];
}

/** Whether an edge takes this move's choice, to where the next one was open. */
function leadsTo(graph: RideGraph, edge: number, move: Move, next: Move | undefined): boolean {
  const to = graph.edgeTarget[edge] ?? -1;
  if (to < 0 || graph.choiceIds[graph.edgeChoice[edge] ?? -1] !== move.choice) return false;
  return next ? isAt(graph, to, next) : graph.positions[graph.positionOf[to] ?? -1]?.length === 0;
}

function isAt(graph: RideGraph, node: number, move: Move | undefined): boolean {
  const offered = graph.positions[graph.positionOf[node] ?? -1]?.map((choice) => graph.choiceIds[choice]);
  return move !== undefined && offered?.length === move.offered.length && move.offered.every((id, index) => id === offered[index]);
}

/** Points over the three scores that an edge gives away for good, against the best edge there. Undefined where rides go in circles. */
export function givenAway(graph: RideGraph, bounds: Bounds, node: number, edge: number): number | undefined {
  const [best, then] = [bounds.potential(node), bounds.potential(graph.edgeTarget[edge] ?? -1)];
  return best === undefined || then === undefined ? undefined : best - (worthOf(graph, edge) + then);
}
