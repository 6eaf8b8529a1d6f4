import { type Effect, move, type Score, scores, type Standing } from '../../outcome/standing';
import type { Proof } from './prove';
import type { RideGraph } from './report';

/** Standings as three numbers, in the order of `scores`. */
export type Points = readonly [profile: number, tone: number, timing: number];
export const pointsOf = (standing: Standing): Points => [standing.profile, standing.tone, standing.timing];
export const standingOf = ([profile, tone, timing]: Points): Standing => ({ profile, tone, timing });
export const total = ([profile, tone, timing]: Points): number => profile + tone + timing;

/** One value per score. */
export function perScore<Value>(valueOf: (score: Score, index: number) => Value): Readonly<Record<Score, Value>> {
  return { profile: valueOf('profile', 0), tone: valueOf('tone', 1), timing: valueOf('timing', 2) };
}

/** Puts a proof into numbers. Edges stand in the order in which the nodes of the proof have them. */
export function graphOf({ nodes, starts }: Proof, opening: Standing): RideGraph {
  const choiceIds: string[] = [];
  const choiceIndex = new Map<string, number>();
  const indexOf = (id: string): number => {
    const known = choiceIndex.get(id);
    if (known !== undefined) return known;
    choiceIndex.set(id, choiceIds.length);
    return choiceIds.push(id) - 1;
  };
  const positions: number[][] = [];
  const positionOf = new Int32Array(nodes.length);
  const firstEdge = new Int32Array(nodes.length + 1);
  const edgeCount = nodes.reduce((sum, node) => sum + node.edges.length, 0);
  const [edgeChoice, edgeTarget, edgeEffects] = [new Int32Array(edgeCount), new Int32Array(edgeCount), new Int32Array(edgeCount)];
  const edgeWeight = new Float32Array(edgeCount);
  const effects = new Effects();
  const endings: (readonly [number, string])[] = [];
  let edge = 0;
  for (const [index, node] of nodes.entries()) {
    const { choices, ending } = node.position.beat;
    positionOf[index] = node.position.id;
    positions[node.position.id] ??= choices.map((choice) => indexOf(choice.id));
    firstEdge[index] = edge;
    if (choices.length === 0) endings.push([index, ending?.id ?? '']);
    for (const { option, to, chance } of node.edges) {
      edgeChoice[edge] = positions[node.position.id]?.[option.choice] ?? -1;
      edgeTarget[edge] = to;
      edgeEffects[edge] = effects.indexOf(option.effects);
      edgeWeight[edge] = chance;
      edge++;
    }
  }
  firstEdge[nodes.length] = edge;
  for (let id = 0; id < positions.length; id++) positions[id] ??= []; // met in an earlier, coarser walk only
  return {
    starts: [...new Set(starts.map((start) => start.node).filter((node) => node >= 0))],
    opening,
    choiceIds,
    positions,
    positionOf,
    firstEdge,
    edgeChoice,
    edgeTarget,
    edgeEffects,
    edgeWeight,
    effects: effects.all,
    endings,
  };
}

/** Lists of effects, each kept once. */
class Effects {
  readonly all: (readonly (readonly [score: number, points: number])[])[] = [];
  private readonly known = new Map<string, number>();

  indexOf(effects: readonly Effect[]): number {
    const short = effects.map(({ score, points }) => [scores.indexOf(score), Math.round(points)] as const);
    const name = JSON.stringify(short);
    const known = this.known.get(name);
    if (known !== undefined) return known;
    this.known.set(name, this.all.length);
    return this.all.push(short) - 1;
  }
}

/** The edges that leave a node, as indices. */
export function* edgesOf(graph: RideGraph, node: number): Generator<number> {
  for (let edge = graph.firstEdge[node] ?? 0; edge < (graph.firstEdge[node + 1] ?? 0); edge++) yield edge;
}

/** What an edge moves over the three scores, as if they had no ends. */
export function worthOf(graph: RideGraph, edge: number): number {
  return (graph.effects[graph.edgeEffects[edge] ?? -1] ?? []).reduce((sum, [, points]) => sum + points, 0);
}

/** A standing after some effects, each kept within 0..100. */
export function movedBy(effects: readonly Effect[], points: Points): Points {
  return pointsOf(effects.reduce((standing, effect) => move(standing, effect).standing, standingOf(points)));
}

/** A standing after the effects of an edge. */
export function moveAlong(graph: RideGraph, edge: number, points: Points): Points {
  const after: [number, number, number] = [...points];
  for (const [score, by] of graph.effects[graph.edgeEffects[edge] ?? -1] ?? []) after[score as 0 | 1 | 2] = Math.max(0, Math.min(100, (after[score] ?? 0) + by));
  return after;
}

/** All nodes, each after those it leads to, as far as there are no circles; and whether there is a circle. */
export function backwards(graph: RideGraph): { readonly order: readonly number[]; readonly hasCircle: boolean } {
  const order: number[] = [];
  const state = new Uint8Array(graph.positionOf.length); // 1: on the way, 2: done
  let hasCircle = false;
  for (const start of graph.starts) {
    const stack: [node: number, edge: number][] = [[start, graph.firstEdge[start] ?? 0]];
    if (state[start] === 0) state[start] = 1;
    else continue;
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const [node, edge] = top;
      if (edge === graph.firstEdge[node + 1]) {
        state[node] = 2;
        order.push(node);
        stack.pop();
        continue;
      }
      top[1]++;
      const to = graph.edgeTarget[edge] ?? -1;
      if (to < 0 || state[to] === 2) continue;
      if (state[to] === 1) hasCircle = true;
      else {
        state[to] = 1;
        stack.push([to, graph.firstEdge[to] ?? 0]);
      }
    }
  }
  return { order, hasCircle };
}
