import type { Beat } from '../beat';
import type { CompiledStory } from '../compiled';
import { StoryFault } from '../fault';
import { type Luck, luckOf } from './luck';
import { attempt, Probe, type SavedState } from './probe';
import type { Option, Referee } from './referee';
import { movedBy, type Points, pointsOf, standingOf } from './ride-graph';
import { Tally } from './tally';

/** A ride in the middle: everything needed to go on from here, more than once. */
interface Halt {
  readonly beat: Beat;
  readonly paths: readonly string[];
  readonly points: Points;
  readonly carried: ReadonlyMap<string, unknown>;
  readonly way: Way | undefined;
  readonly shown: readonly string[]; // runtime paths of the texts of this beat
}
interface Way {
  readonly before: Way | undefined;
  readonly id: string;
}

/** A cell of the archive: one set of open choices, and one state in which they were open. */
interface Cell {
  readonly halt: Halt;
  readonly saved: string;
  readonly tries: number[]; // of each choice
}

export interface SearchFault {
  readonly fault: StoryFault;
  readonly way: readonly string[];
}

/** The ways of looking, each with how dear it is held: where none finds anything, one that counts double gets half as many beats. */
const dearness = { ride: 1, roam: 1, dig: 2 } as const;
type WayOfLooking = keyof typeof dearness;
const ways: readonly WayOfLooking[] = ['ride', 'roam', 'dig'];

const mostDecisions = 400; // of one ride; more is a ride that does not end
const longestSeed = 2_147_483_646; // Ink's dice take no larger one
const burst = 8; // decisions that are played on from a cell before another is tried

/**
 * Looks through a story in three ways, turn by turn. Rides take what they meet at random: they find
 * what hangs on many small things at once, and say how likely things are. Roaming starts like a ride,
 * and takes first what was taken least so far. Digging goes back to the set of open choices it has tried
 * least and plays on from there for a while: it gets far into large stories.
 */
export class Search {
  readonly tally = new Tally(); // of the random rides only: where the search looks on purpose is no sample
  readonly offered = new Map<string, { readonly id: string; readonly text: string }>(); // by path, from everywhere
  readonly visited = new Set<string>(); // runtime paths of all that was run: fallback choices are never offered
  beats = 0;
  private readonly cells = new Map<string, Cell>();
  private readonly queue: Cell[][] = []; // by how often they were tried
  private readonly found = new Map<string, SearchFault>();
  private readonly luck: Luck;
  private probe: Probe | undefined;
  private readonly texts = new Set<string>();
  private readonly taken = new Map<string, number>(); // how often each choice was, in any way
  private readonly spent = { ride: 0, roam: 0, dig: 0 }; // beats
  private readonly barren = { ride: 0, roam: 0, dig: 0 }; // beats since each way has found something new

  constructor(
    private readonly story: CompiledStory,
    private readonly referee: Referee,
    seed: number,
  ) {
    this.luck = luckOf(seed);
  }

  /** Beats since anything new was found. */
  get idle(): number {
    return this.barren.ride + this.barren.roam + this.barren.dig;
  }

  get faults(): readonly SearchFault[] {
    return [...this.found.values()];
  }

  /** Runtime paths of all texts that were shown. */
  get shown(): ReadonlySet<string> {
    return this.texts;
  }

  /** One turn of the way that has looked least since it last found something. */
  turn(): void {
    const way = this.nextWay();
    const [beats, choices, texts] = [this.beats, this.offered.size, this.texts.size];
    this[way]();
    for (const path of this.probe?.visitedPaths() ?? []) this.visited.add(path);
    const spent = this.beats - beats;
    this.spent[way] += spent;
    if (this.offered.size > choices) this.barren[way] = 0;
    else this.barren[way] = this.barren[way] / (this.texts.size > texts ? 2 : 1) + spent;
  }

  /** A state is dear to write down: not before each ride stops to bring something new. */
  private isStale(): boolean {
    return this.barren.ride > 0 || this.barren.roam > 0;
  }

  private nextWay(): WayOfLooking {
    if (this.tally.rides === 0) return 'ride';
    const open = this.cells.size === 0 ? ways.filter((way) => way !== 'dig') : ways;
    const sooner = (one: WayOfLooking, other: WayOfLooking): boolean => {
      const [here, there] = [this.barren[one] * dearness[one], this.barren[other] * dearness[other]];
      return here < there || (here === there && this.spent[one] * dearness[one] < this.spent[other] * dearness[other]);
    };
    return open.reduce((best, way) => (sooner(way, best) ? way : best));
  }

  /** A random ride from the start. */
  private ride(): void {
    const { tally } = this;
    tally.begin();
    let at = this.start(this.luck(longestSeed));
    if (at) tally.show(at.shown);
    for (let taken = 0; at && at.beat.choices.length > 0; taken++) {
      tally.meet(at.beat, at.paths);
      if (taken === mostDecisions) break;
      const option = this.pick(at);
      tally.take(at.beat, option.choice, at.paths, option.effects);
      at = this.go(at, option);
      if (at) tally.show(at.shown);
    }
    if (at?.beat.choices.length === 0) tally.end(at.beat.ending?.id ?? '', at.points);
    else tally.unended++;
  }

  /** A ride from the start that prefers what was taken least; every other time, for what hangs on taking the same thing again and again is not found so. */
  private roam(): void {
    let at = this.start(this.luck(longestSeed));
    for (let taken = 0; at && at.beat.choices.length > 0 && taken < mostDecisions; taken++) {
      const { paths } = at;
      const takenBefore = ({ choice }: Option): number => this.taken.get(paths[choice] ?? '') ?? 0;
      const options = this.optionsAt(at);
      const least = Math.min(...options.map(takenBefore));
      const open = least === 0 || this.luck(2) === 0 ? options.filter((option) => takenBefore(option) === least) : options;
      const option = open[this.luck(open.length)];
      if (!option) return;
      at = this.go(at, option);
    }
  }

  /** Goes back to the cell tried least and plays on from there. */
  private dig(): void {
    const cell = this.leastTried();
    if (!cell) return;
    const probe = (this.probe ??= new Probe(this.story, 1));
    probe.load({ ...(JSON.parse(cell.saved) as SavedState), storySeed: this.luck(longestSeed) }); // other luck each time
    let at: Halt | undefined = cell.halt;
    for (let taken = 0; at && at.beat.choices.length > 0 && taken < burst; taken++) {
      const here: Cell | undefined = this.cells.get(nameOf(at.paths));
      const least = here ? Math.min(...here.tries) : 0;
      const options = this.optionsAt(at).filter(({ choice }) => !here || here.tries[choice] === least);
      const option = options[this.luck(options.length)];
      if (!option) return;
      if (here) here.tries[option.choice] = least + 1;
      at = this.go(at, option);
    }
  }

  /** The cell tried least so far, which counts as tried once more. */
  private leastTried(): Cell | undefined {
    const level = this.queue.findIndex((cells) => cells.length > 0);
    const cells = this.queue[level];
    const cell = cells?.pop();
    if (cell) (this.queue[level + 1] ??= []).unshift(cell);
    return cell;
  }

  private start(seed: number): Halt | undefined {
    if (this.probe) this.probe.restart(seed);
    const probe = (this.probe ??= new Probe(this.story, seed));
    for (const [name, value] of Object.entries({ ...this.referee.given, ...this.referee.opening })) probe.set(name, value);
    return this.halt(() => probe.next(), { points: pointsOf(this.referee.opening), carried: new Map(), way: undefined });
  }

  private pick(at: Halt): Option {
    const options = this.optionsAt(at);
    const wanted = this.luck(at.beat.choices.length);
    const alike = options.filter(({ choice }) => choice === wanted);
    const [only] = alike;
    if (only && alike.length === 1) return only; // one draw for one choice, as anybody would play at random
    return (alike.length > 0 ? alike : options)[this.luck(alike.length || options.length)] ?? { choice: wanted, text: undefined, effects: [], carries: {} };
  }

  private optionsAt(at: Halt): readonly Option[] {
    return this.referee.options(at.beat, (name) => at.carried.get(name));
  }

  /** Takes an option of the beat that Ink stands at. */
  private go(at: Halt, option: Option): Halt | undefined {
    const { probe } = this;
    const choice = at.beat.choices[option.choice];
    if (!probe || !choice) return undefined;
    const path = at.paths[option.choice] ?? '';
    this.taken.set(path, (this.taken.get(path) ?? 0) + 1);
    const points = movedBy(option.effects, at.points);
    for (const [name, value] of Object.entries(standingOf(points))) probe.set(name, value);
    const carried = Object.keys(option.carries).length > 0 ? new Map([...at.carried, ...Object.entries(option.carries)]) : at.carried;
    return this.halt(() => probe.choose(choice.index), { points, carried, way: { before: at.way, id: choice.id } });
  }

  /** Runs a beat and remembers what came of it. Undefined: it broke off. */
  private halt(run: () => Beat, on: Pick<Halt, 'points' | 'carried' | 'way'>): Halt | undefined {
    const { probe } = this;
    if (!probe) return undefined;
    this.beats++;
    probe.forget();
    const beat = attempt(run);
    for (const path of probe.shown) this.texts.add(path);
    if (beat instanceof StoryFault) {
      this.note(beat, on.way);
      this.probe = undefined;
      return undefined;
    }
    const paths = probe.openPaths();
    const halt: Halt = { beat, paths, ...on, shown: [...probe.shown] };
    for (const [at, { id, text }] of beat.choices.entries()) if (!this.offered.has(paths[at] ?? '')) this.offered.set(paths[at] ?? '', { id, text });
    const name = nameOf(paths);
    if (paths.length > 0 && this.isStale() && !this.cells.has(name)) {
      const cell: Cell = { halt, saved: probe.saveText(), tries: paths.map(() => 0) };
      this.cells.set(name, cell);
      (this.queue[0] ??= []).push(cell);
    }
    return halt;
  }

  private note(fault: StoryFault, way: Way | undefined): void {
    const name = `${fault.kind} ${fault.knot ?? ''} ${fault.message}`;
    const ids = idsOf(way);
    const known = this.found.get(name);
    if (!known || ids.length < known.way.length) this.found.set(name, { fault, way: ids });
  }
}

function nameOf(paths: readonly string[]): string {
  return paths.join(' ');
}

function idsOf(way: Way | undefined): readonly string[] {
  const ids: string[] = [];
  for (let at = way; at; at = at.before) ids.unshift(at.id);
  return ids;
}
