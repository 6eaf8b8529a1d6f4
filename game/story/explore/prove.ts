import { scores } from '../../outcome/standing';
import type { CompiledStory } from '../compiled';
import type { InkValue } from '../episode';
import { carriedSlot, type Chance, type Position, Positions, type Step } from './positions';
import type { Option, Referee } from './referee';
import type { Doubt } from './report';
import { type Passage, Runner } from './runner';
import { type Slots, type SlotValue, scoreSlots } from './slots';
import { Samples, settled, Standpoint } from './standpoint';
import { type Found, type Question, Trie } from './trie';

/** One state of the proof: a position, and what the slots hold that live there. */
export interface Node {
  readonly position: Position;
  readonly values: readonly SlotValue[]; // in the order of the position's live slots
  readonly from: number; // node from which it was first reached; -1 at a start
  readonly by: string; // id of the choice taken there; '' at a start
  readonly edges: Edge[];
}

/** What one option may make of a state. */
export interface Edge {
  readonly option: Option;
  readonly to: number; // node; -1 where the story breaks off
  readonly chance: number; // under random play; those of a node sum up to 1
  readonly steps: readonly Found<Step>[]; // the beats that may run, which differ in words only
}

export interface Proof {
  readonly nodes: readonly Node[];
  readonly starts: readonly Start[];
}

/** A first beat. */
export interface Start {
  readonly node: number; // -1 where the story breaks off at once
  readonly step: Step;
  readonly chance: number; // among the starts with the same beginning
  readonly beginning: number; // what earlier episodes left; 0: nothing, the story played alone
}

/** Why there is no proof. */
export interface Obstacle {
  readonly kind: Extract<
    Doubt['kind'],
    'too-many-states' | 'out-of-time' | 'counts-turns' | 'seeds-draws' | 'unforeseen' | 'wide-draw' | 'reads-computed' | 'faults' | 'cancelled'
  >;
  readonly detail: string | undefined;
}

class Halt extends Error {
  readonly obstacle: Obstacle;

  constructor(kind: Obstacle['kind'], detail?: string) {
    super(kind);
    this.obstacle = { kind, detail };
  }
}

export interface ProofLimits {
  readonly states: number;
  readonly faults: number; // different ones: a story full of them is mended first
  isOver(): 'out-of-time' | 'cancelled' | undefined; // asked again and again: the time is up, or somebody wants it to stop
}

/** Outcomes of one choice, over all draws on the way. A hand of cards has more than anybody can try. */
const mostCases = 1500;

/** Characters that tell all states apart: where a story holds on to growing texts, memory ends before the count of states does. A large story has a million. */
const heaviest = 10_000_000;

/** States that a walk goes through at least, though it has learned something that makes it worthless. */
const patience = 2000;

/**
 * Walks every state of a story that can make a difference. A state is a position and the values of the
 * slots that live there: those that some beat from there on reads before it sets them. Which slots
 * live where is learned from the runs themselves: whenever a beat reads a slot that its position has
 * not kept apart so far, the walk is done once more with finer states. Beats already run are
 * remembered by what they asked, so that Ink runs each case only once.
 *
 * When a walk learns nothing new, all states that were taken for one agree in everything that any
 * beat from there on asks: they have the same choices, points and ends. What holds for the walk then
 * holds for every ride.
 */
export class Prover {
  private readonly runner: Runner;
  private readonly positions: Positions;
  private readonly openings: readonly Trie<Step>[];
  private nodes: Node[] = [];
  private known = new Map<string, number>();
  private weight = 0; // characters in the names of all states
  private readonly faults = new Set<string>();
  private readonly samples: Samples;

  constructor(
    story: CompiledStory,
    private readonly slots: Slots,
    private readonly referee: Referee,
    private readonly beginnings: readonly Readonly<Record<string, InkValue>>[], // what earlier episodes left in Ink's variables; the first: nothing
    private readonly limits: ProofLimits,
  ) {
    this.runner = new Runner(story, slots);
    this.positions = new Positions();
    this.samples = new Samples(slots);
    this.openings = beginnings.map(() => new Trie<Step>());
  }

  /** Beats that were run through Ink. */
  get beats(): number {
    return this.runner.beats;
  }

  prove(): Proof | Obstacle {
    try {
      for (;;) {
        const proof = this.walk();
        if (!this.positions.spread() && proof) return proof;
      }
    } catch (error) {
      if (error instanceof Halt) return error.obstacle;
      return { kind: 'unforeseen', detail: error instanceof Error ? error.message : String(error) }; // the search needs none of this, and the report says so
    }
  }

  /** Undefined: broken off, because what was learned on the way is worth a finer walk. */
  private walk(): Proof | undefined {
    this.nodes = [];
    this.known = new Map();
    this.weight = 0;
    const starts = this.beginnings.flatMap((_, beginning) => this.open(beginning));
    let enough = Number.POSITIVE_INFINITY;
    for (let next = 0; next < this.nodes.length; next++) {
      this.expand(next);
      if (this.nodes.length > this.limits.states) throw new Halt('too-many-states', String(this.limits.states));
      if (this.weight > heaviest) throw new Halt('too-many-states', `${this.nodes.length} with long texts`);
      if (this.positions.hasLearned && enough === Number.POSITIVE_INFINITY) enough = Math.max(patience, 2 * next); // as far again as it has come, to learn more at once
      if (next > enough) return undefined;
      this.lookAround();
    }
    return { nodes: this.nodes, starts };
  }

  /** @throws Halt when the proof cannot go on. */
  private lookAround(): void {
    const over = this.limits.isOver();
    if (over) throw new Halt(over);
    if (this.runner.readTurnCount) throw new Halt('counts-turns');
    if (this.faults.size > this.limits.faults) throw new Halt('faults');
    const [wide] = this.runner.wideDraws;
    if (wide !== undefined) throw new Halt('wide-draw', wide);
  }

  private open(beginning: number): readonly Start[] {
    const { given, opening } = this.referee;
    const found = this.openings[beginning]?.collect({
      valueOf: () => '',
      run: (draws) => {
        const passage = this.runner.begin({ ...this.beginnings[beginning], ...given, ...opening }, draws);
        this.lookAround();
        return { questions: passage.questions.filter((question) => 'draw' in question), leaf: this.stepOf(passage) };
      },
    });
    return (found ?? []).map(({ leaf: step, chance }) => {
      const { to } = step;
      if (!to) return { node: -1, step, chance, beginning };
      for (const slot of [...step.sets.keys(), ...step.adds.keys()]) if (this.openingValue(step, slot) !== this.samples.of(to, slot)) to.varied.add(slot);
      const values = [...to.held.keys()].map((slot) => settled(this.slots, to, slot, this.openingValue(step, slot)));
      return { node: this.enter(to, values, -1, ''), step, chance, beginning };
    });
  }

  private openingValue(step: Step, slot: string): SlotValue {
    const score = scores[scoreSlots[slot] ?? -1];
    if (score) return String(this.referee.opening[score]);
    return step.sets.get(slot) ?? this.slots.canonical(slot, String(step.adds.get(slot) ?? ''));
  }

  private stepOf({ outcome, sets, adds, strays, shown }: Passage): Step {
    if ('fault' in outcome) this.faults.add(`${outcome.fault.kind} ${outcome.fault.knot} ${outcome.fault.message}`);
    if ('fault' in outcome) return { to: undefined, fault: outcome.fault, sets, adds, strays, shown };
    return { to: this.positions.arrive(outcome), fault: undefined, sets, adds, strays, shown };
  }

  /** The state at a position with these values, entered for the first time or again. */
  private enter(position: Position, values: readonly SlotValue[], from: number, by: string): number {
    let name = String(position.id);
    for (const value of values) name += `|${value}`;
    const known = this.known.get(name);
    if (known !== undefined) return known;
    this.weight += name.length;
    this.nodes.push({ position, values, from, by, edges: [] });
    this.known.set(name, this.nodes.length - 1);
    return this.nodes.length - 1;
  }

  private expand(index: number): void {
    const node = this.nodes[index];
    if (!node || node.position.beat.choices.length === 0) return;
    const { position } = node;
    const here = new Standpoint(node, this.positions, this.slots, this.samples, this.play);
    for (const { option, chance } of this.optionsAt(position, here)) {
      const [way, choice] = [position.ways[option.choice], position.beat.choices[option.choice]];
      if (!way || !choice) throw new Error(`The referee names choice ${option.choice} of ${position.beat.choices.length}.`);
      here.option = option;
      const found = way.collect(here);
      for (const one of found) this.addEdge(index, node, here, one, chance, found.length === 1 ? found : [one]);
    }
  }

  /** Runs one case of a beat through Ink. */
  private readonly play = (here: Standpoint, draws: ReadonlyMap<string, number>): { readonly questions: readonly Question[]; readonly leaf: Step } => {
    const { position, option } = here;
    const changes = new Map([...position.held.keys()].map((slot) => [slot, here.before(slot)]));
    const passage = this.runner.take(position.saved, changes, position.beat.choices[option.choice]?.index ?? 0, draws);
    if (++here.cases > mostCases) throw new Halt('wide-draw', `${mostCases} outcomes of one choice`);
    this.lookAround();
    return { questions: passage.questions, leaf: this.stepOf(passage) };
  };

  /** Draws that lead to one state make one edge. */
  private addEdge(index: number, node: Node, here: Standpoint, { leaf: step, chance }: Found<Step>, weight: number, steps: readonly Found<Step>[]): void {
    this.positions.connect(node.position, here.option, step);
    const by = node.position.beat.choices[here.option.choice]?.id ?? '';
    const to = step.to ? this.enter(step.to, here.valuesAfter(step, step.to), index, by) : -1;
    const alike = node.edges.findIndex((edge) => edge.to === to && edge.option === here.option);
    const known = node.edges[alike];
    if (known) node.edges[alike] = { ...known, chance: known.chance + chance * weight, steps: [...known.steps, ...steps] };
    else node.edges.push({ option: here.option, to, chance: chance * weight, steps });
  }

  private optionsAt(position: Position, here: Standpoint): readonly Chance[] {
    const [found] = position.options.collect({
      valueOf: (slot) => here.hold(slot),
      run: () => {
        const asked = new Map<string, SlotValue>();
        const options = this.referee.options(position.beat, (name) => {
          const value = here.hold(carriedSlot(name));
          asked.set(carriedSlot(name), value);
          return value === '' ? undefined : JSON.parse(value);
        });
        return { questions: [...asked].map(([slot, value]) => ({ slot, value })), leaf: chancesOf(options) };
      },
    });
    return found?.leaf ?? [];
  }
}

/** Under random play every choice is as likely as the next, and so is every text tried for it. */
function chancesOf(options: readonly Option[]): readonly Chance[] {
  const choices = new Set(options.map((option) => option.choice)).size;
  return options.map((option) => ({ option, chance: 1 / choices / options.filter((other) => other.choice === option.choice).length }));
}
