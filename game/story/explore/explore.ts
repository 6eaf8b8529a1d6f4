import type { CompiledStory } from '../compiled';
import type { InkValue } from '../episode';
import { StoryFault } from '../fault';
import type { SourceMap } from '../source-map';
import { beginningsOf } from './beginnings';
import { type Findings, findingsOfProof, findingsOfSearch } from './findings';
import { FormsTried } from './forms';
import { luckOf } from './luck';
import { firstValuesOf, Probe } from './probe';
import { type Obstacle, type Proof, Prover } from './prove';
import type { Referee } from './referee';
import type { Doubt, ExplorationReport } from './report';
import { Search } from './search';
import { Slots } from './slots';
import { readUses, type StoryUses } from './uses';
import { writeReport } from './write-report';

export interface ExploreOptions {
  readonly referee: Referee;
  readonly seconds: number; // at most; half of them for the proof
  readonly states: number; // of the proof, at most
  readonly rides: number; // played for shares and distributions
  readonly map?: SourceMap | undefined;
  readonly withGraph?: boolean;
  readonly seed?: number;
  readonly now?: (() => number) | undefined; // milliseconds; the processor's own, where there is one: a busy machine is slow, not the story large
  /** Told some times a second. Answers true to stop: the report then says what was found so far. */
  readonly onProgress?: ((progress: Progress) => boolean | undefined) | undefined;
}

export interface Progress {
  readonly phase: 'proof' | 'search';
  readonly beats: number; // run through Ink
  readonly share: number; // of the time granted, 0..1
}

const mostFaults = 20; // different ones
const idleBeats = 6000; // without anything new, a search has seen what it will see
const pause = 200; // milliseconds between two words on progress

/**
 * Plays an Ink story through all it can reach. Tries to prove; where that is not to be had, searches
 * and plays at random, and says so. Never throws for a faulty story. It blocks while it works: run it
 * in a worker or a child process, where a story that eats memory takes nothing else along.
 */
export function explore(story: CompiledStory, options: ExploreOptions): ExplorationReport {
  const now = options.now ?? (() => performance.now());
  const began = now();
  const clock = new Clock(began, now, options);
  const doubts: Doubt[] = [];
  const forms = new FormsTried();
  const referee: Referee = {
    ...options.referee,
    options(beat, carried) {
      const found = options.referee.options(beat, carried);
      forms.add(beat, found);
      return found;
    },
  };
  let uses: StoryUses;
  let firstValues: ReadonlyMap<string, InkValue>;
  try {
    uses = readUses(story.ink);
    firstValues = firstValuesOf(story);
  } catch (error) {
    return unreadable(story, error, options);
  }
  const slots = new Slots(uses, referee, firstValues);
  const prover = new Prover(story, slots, referee, beginningsOf(new Probe(story, 1).heading.carry, uses, firstValues), {
    states: options.states,
    faults: mostFaults,
    isOver: () => clock.over('proof', prover.beats, 0.5),
  });
  const luck = luckOf(options.seed ?? 1);
  const proof: Proof | Obstacle = obstacleOf(uses, slots) ?? prover.prove();
  let found: Findings;
  let searched = 0;
  if ('nodes' in proof) {
    found = findingsOfProof(proof, referee, options.rides, luck);
    const values = slots.decidingValues();
    doubts.push(...forms.doubts(), ...(values.length > 0 ? [{ kind: 'game-values' as const, detail: values.join(', ') }] : []));
  } else {
    doubts.push(proof);
    const search = new Search(story, referee, options.seed ?? 1);
    do search.turn();
    while (!clock.over('search', search.beats, 1) && search.faults.length <= mostFaults && !(search.idle > idleBeats && search.tally.rides >= Math.min(300, options.rides)));
    if (clock.isCancelled && proof.kind !== 'cancelled') doubts.push({ kind: 'cancelled', detail: undefined });
    found = findingsOfSearch(search);
    searched = search.beats;
  }
  const effort = {
    seconds: (now() - began) / 1000,
    beats: prover.beats + searched,
    states: 'nodes' in proof ? proof.nodes.length : 0,
    sampledRides: found.tally.rides,
  };
  return writeReport(story, found, { choicePoints: uses.choicePoints, map: options.map, forms: forms.reports(), doubts, effort, withGraph: options.withGraph ?? false });
}

/** What stands in the way of a proof before it has begun. */
function obstacleOf(uses: StoryUses, slots: Slots): Obstacle | undefined {
  if (uses.countsTurns) return { kind: 'counts-turns', detail: undefined };
  if (uses.seedsDraws) return { kind: 'seeds-draws', detail: undefined };
  const [name] = slots.computedValues();
  return name === undefined ? undefined : { kind: 'reads-computed', detail: name };
}

function unreadable(story: CompiledStory, error: unknown, options: ExploreOptions): ExplorationReport {
  const message = error instanceof Error ? error.message : String(error);
  const search = new Search(story, options.referee, 1);
  const found: Findings = {
    ...findingsOfSearch(search),
    faults: [{ kind: error instanceof StoryFault ? error.kind : 'unreadable', knot: undefined, at: undefined, message, way: [] }],
  };
  const effort = { seconds: 0, beats: 0, states: 0, sampledRides: 0 };
  return writeReport(story, found, { choicePoints: [], map: undefined, forms: [], doubts: [{ kind: 'faults', detail: undefined }], effort, withGraph: false });
}

/** Looks at the time, and tells whoever waits. */
class Clock {
  isCancelled = false;
  private told = 0;

  constructor(
    private readonly began: number,
    private readonly now: () => number,
    private readonly options: ExploreOptions,
  ) {}

  over(phase: Progress['phase'], beats: number, portion: number): 'out-of-time' | 'cancelled' | undefined {
    const now = this.now();
    const share = (now - this.began) / 1000 / this.options.seconds;
    if (now - this.told > pause) {
      this.told = now;
      if (this.options.onProgress?.({ phase, beats, share: Math.min(1, share) }) === true) this.isCancelled = true;
    }
    if (this.isCancelled) return 'cancelled';
    return share > portion ? 'out-of-time' : undefined;
  }
}
