import { scores } from '../../outcome/standing';
import type { StoryFault } from '../fault';
import { BestRide } from './best';
import { type Bounds, boundsOf } from './bounds';
import { effortPerRide, givenAway } from './grade-ride';
import type { Luck } from './luck';
import { findTreadmill, measure, type Measure, wayTo } from './measure';
import type { Proof } from './prove';
import type { Referee } from './referee';
import type { FaultReport, Par, RideGraph } from './report';
import { graphOf, pointsOf, standingOf } from './ride-graph';
import type { Search } from './search';
import { simulate } from './simulate';
import type { Tally } from './tally';

/** Least and most of each score, in the order of `scores`. */
export type Ranges = readonly (readonly [least: number, most: number])[];

/** What is known of a story, whichever way it was found out. */
export interface Findings {
  readonly certainty: 'proved' | 'sampled';
  readonly tally: Tally;
  readonly reached: ReadonlySet<string>; // runtime paths of choices
  readonly shown: ReadonlySet<string>; // runtime paths of texts
  readonly words: ReadonlyMap<string, { readonly id: string; readonly text: string }>; // of choices, by path
  readonly faults: readonly FoundFault[];
  readonly endings: ReadonlyMap<string, { readonly way: readonly string[]; readonly ranges: Ranges }>;
  readonly measure: Measure;
  readonly losses: ReadonlyMap<string, { readonly mean: number; readonly worst: number }>; // by path of the choice
  readonly par: Par | undefined;
  readonly graph: RideGraph | undefined;
}

/** A fault as Ink tells it. */
export type FoundFault = Pick<FaultReport, 'kind' | 'knot' | 'message' | 'way'> & { readonly at: string | undefined }; // runtime path

const ridesGraded = 500; // of those simulated: enough for a mean loss

/** Reads off a proof what holds for every ride, and plays rides through it for what is likely. */
export function findingsOfProof(proof: Proof, referee: Referee, rides: number, luck: Luck): Findings {
  const graph = graphOf(proof, referee.opening);
  const bounds = boundsOf(graph);
  const best = new BestRide(graph, bounds, effortPerRide);
  const lost = new Map<string, number[]>();
  const size = measure(graph);
  const tally = simulate({ proof, opening: referee.opening, rides, longest: size.most }, luck, ({ node, edge, ride }) => {
    if (ride > ridesGraded) return;
    const [position, taken] = [proof.nodes[node]?.position, proof.nodes[node]?.edges[edge]];
    const path = position?.paths[taken?.option.choice ?? -1];
    const loss = givenAway(graph, bounds, node, (graph.firstEdge[node] ?? 0) + edge);
    if (path !== undefined && loss !== undefined) lost.set(path, [...(lost.get(path) ?? []), loss]);
  });
  const [start] = graph.starts;
  const opening = pointsOf(referee.opening);
  const finest = start === undefined ? undefined : best.from(start, opening);
  return {
    certainty: 'proved',
    tally,
    ...seenIn(proof),
    faults: faultsOf(proof, graph),
    endings: endingsOf(proof, graph, bounds),
    measure: size,
    losses: new Map([...lost].map(([path, values]) => [path, { mean: values.reduce((sum, loss) => sum + loss, 0) / values.length, worst: Math.max(...values) }])),
    par: finest && start !== undefined && finest.total >= 0 ? { standing: standingOf(finest.end), way: best.way(start, opening), exact: finest.exact } : undefined,
    graph,
  };
}

function seenIn(proof: Proof): Pick<Findings, 'reached' | 'shown' | 'words'> {
  const [reached, shown, words] = [new Set<string>(), new Set<string>(), new Map<string, { id: string; text: string }>()];
  const steps = new Set([...proof.starts.map((start) => start.step), ...proof.nodes.flatMap((node) => node.edges.flatMap((edge) => edge.steps.map((step) => step.leaf)))]);
  for (const step of steps) {
    for (const path of step.shown) shown.add(path);
    for (const slot of step.adds.keys()) if (slot.startsWith('c:')) reached.add(slot.slice(2));
  }
  for (const { beat, paths } of new Set(proof.nodes.map((node) => node.position))) {
    for (const [at, path] of paths.entries()) {
      const choice = beat.choices[at];
      reached.add(path);
      if (choice && !words.has(path)) words.set(path, { id: choice.id, text: choice.text });
    }
  }
  return { reached, shown, words };
}

function faultsOf(proof: Proof, graph: RideGraph): readonly FoundFault[] {
  const found = new Map<string, FoundFault>();
  const add = (fault: FoundFault): void => {
    const name = `${fault.kind} ${fault.knot ?? ''} ${fault.message}`;
    if (!found.has(name)) found.set(name, fault);
  };
  for (const { step } of proof.starts) if (step.fault) add({ ...told(step.fault), way: [] });
  for (const [index, { position, edges }] of proof.nodes.entries()) {
    for (const { option, steps } of edges) {
      for (const { leaf } of steps) {
        if (leaf.fault) add({ ...told(leaf.fault), way: [...wayTo(proof, index), position.beat.choices[option.choice]?.id ?? ''] });
      }
    }
  }
  const treadmill = findTreadmill(graph);
  if (treadmill !== undefined) {
    const { beat, paths } = proof.nodes[treadmill]?.position ?? {};
    add({ kind: 'never-ends', knot: beat?.knot, at: paths?.[0], message: 'From here every ride goes on for ever.', way: wayTo(proof, treadmill) });
  }
  return [...found.values()];
}

function told({ kind, knot, message, at }: StoryFault): Omit<FoundFault, 'way'> {
  return { kind, knot, message, at };
}

function endingsOf(proof: Proof, graph: RideGraph, bounds: Bounds): Findings['endings'] {
  const endings = new Map<string, { way: readonly string[]; ranges: Ranges }>();
  for (const [node, id] of graph.endings) {
    const here = scores.map((_, score) => [bounds.least[score]?.[node] ?? 0, bounds.utmost[score]?.[node] ?? 0] as const);
    const known = endings.get(id);
    const ranges = known
      ? here.map(([least, most], score) => [Math.min(least, known.ranges[score]?.[0] ?? least), Math.max(most, known.ranges[score]?.[1] ?? most)] as const)
      : here;
    endings.set(id, { way: known?.way ?? wayTo(proof, node), ranges });
  }
  return endings;
}

/** What a search has seen. Absence is no proof. */
export function findingsOfSearch(search: Search): Findings {
  const { tally } = search;
  const { lengths } = tally;
  return {
    certainty: 'sampled',
    tally,
    reached: new Set([...search.offered.keys(), ...search.visited]),
    shown: search.shown,
    words: search.offered,
    faults: search.faults.map(({ fault, way }) => ({ ...told(fault), way })),
    endings: new Map([...tally.endings].map(([id, { way, least, most }]) => [id, { way, ranges: least.map((points, score) => [points, most[score] ?? points] as const) }])),
    measure: { least: lengths.ended > 0 ? lengths.least : 0, most: lengths.most, count: undefined },
    losses: new Map(),
    par: tally.best && { standing: standingOf(tally.best.points), way: tally.best.way, exact: false },
    graph: undefined,
  };
}
