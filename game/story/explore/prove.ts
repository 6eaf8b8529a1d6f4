import { type Effect, scores } from '../../outcome/standing';
import type { CompiledStory } from '../compiled';
import type { InkValue } from '../episode';
import { carriedSlot, type Position, Positions, type Step } from './positions';
import type { Option, Referee } from './referee';
import type { Doubt } from './report';
import { type Passage, Runner } from './runner';
import { type Slots, type SlotValue, scoreSlots } from './slots';
import { type Found, Trie } from './trie';

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
  readonly kind: Extract<Doubt['kind'], 'too-many-states' | 'out-of-time' | 'counts-turns' | 'wide-draw' | 'reads-computed' | 'faults' | 'cancelled'>;
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

type Values = (slot: string) => SlotValue;

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
  private readonly faults = new Set<string>();

  constructor(
    story: CompiledStory,
    private readonly slots: Slots,
    private readonly referee: Referee,
    private readonly beginnings: readonly Readonly<Record<string, InkValue>>[], // what earlier episodes left in Ink's variables; the first: nothing
    private readonly limits: ProofLimits,
  ) {
    this.runner = new Runner(story, slots);
    this.positions = new Positions();
    this.openings = beginnings.map(() => new Trie<Step>());
  }

  /** Beats that were run through Ink. */
  get beats(): number {
    return this.runner.beats;
  }

  prove(): Proof | Obstacle {
    try {
      for (;;) {
        this.positions.hasGrown = false;
        const proof = this.walk();
        this.positions.spread();
        if (!this.positions.hasGrown) return proof;
      }
    } catch (error) {
      if (error instanceof Halt) return error.obstacle;
      throw error;
    }
  }

  private walk(): Proof {
    this.nodes = [];
    this.known = new Map();
    const starts = this.beginnings.flatMap((_, beginning) => this.open(beginning));
    for (let next = 0; next < this.nodes.length; next++) {
      this.expand(next);
      if (this.nodes.length > this.limits.states) throw new Halt('too-many-states', String(this.limits.states));
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
    const found = this.openings[beginning]?.collect(
      () => '',
      (draws) => {
        const passage = this.runner.begin({ ...this.beginnings[beginning], ...given, ...opening }, draws);
        this.lookAround();
        return { questions: passage.questions.filter((question) => 'draw' in question), leaf: this.stepOf(passage) };
      },
    );
    return (found ?? []).map(({ leaf: step, chance }) => {
      const node = step.to ? this.enter(step.to, -1, '', (slot) => this.openingValue(step, slot)) : -1;
      return { node, step, chance, beginning };
    });
  }

  private openingValue(step: Step, slot: string): SlotValue {
    const score = scores[scoreSlots[slot] ?? -1];
    if (score) return String(this.referee.opening[score]);
    return step.sets.get(slot) ?? this.slots.canonical(slot, String(step.adds.get(slot) ?? ''));
  }

  private stepOf({ outcome, sets, adds, shown }: Passage): Step {
    if ('fault' in outcome) this.faults.add(`${outcome.fault.kind} ${outcome.fault.knot} ${outcome.fault.message}`);
    if ('fault' in outcome) return { to: undefined, fault: outcome.fault, sets, adds, shown };
    return { to: this.positions.arrive(outcome), fault: undefined, sets, adds, shown };
  }

  /** The state at a position with these values, entered for the first time or again. */
  private enter(position: Position, from: number, by: string, valueOf: Values): number {
    const values = [...position.live.keys()].map(valueOf);
    const name = `${position.id}|${values.join('|')}`;
    const known = this.known.get(name);
    if (known !== undefined) return known;
    this.nodes.push({ position, values, from, by, edges: [] });
    this.known.set(name, this.nodes.length - 1);
    return this.nodes.length - 1;
  }

  private expand(index: number): void {
    const node = this.nodes[index];
    if (!node || node.position.beat.choices.length === 0) return;
    const { position, values, edges } = node;
    const isHeld = (slot: string): boolean => (position.live.get(slot) ?? values.length) < values.length; // others were only learned of in this walk
    const valueOf: Values = (slot) => {
      const at = position.live.get(slot);
      const value = at === undefined ? undefined : values[at];
      if (at === undefined) this.positions.learn(position, slot);
      return value ?? this.slots.valueIn(position.saved, slot);
    };
    const options = this.optionsAt(position, valueOf);
    const choices = new Set(options.map((option) => option.choice)).size;
    for (const option of options) {
      const alike = options.filter((other) => other.choice === option.choice).length;
      const before: Values = (slot) => (slot in scoreSlots && isHeld(slot) ? moved(slot, valueOf(slot), option.effects) : valueOf(slot));
      const asked: Values = (slot) => (slot.startsWith('~') ? (this.slots.regionOf(slot.slice(1), before(slot.slice(1))) ?? '') : before(slot));
      const way = position.ways[option.choice];
      const choice = position.beat.choices[option.choice];
      if (!way || !choice) throw new Error(`The referee names choice ${option.choice} of ${position.beat.choices.length}.`);
      let cases = 0;
      const found = way.collect(asked, (draws) => {
        const changes = new Map([...position.live.keys()].filter(isHeld).map((slot) => [slot, before(slot)]));
        const passage = this.runner.take(position.saved, changes, choice.index, draws);
        if (++cases > mostCases) throw new Halt('wide-draw', `${mostCases} outcomes of one choice`);
        this.lookAround();
        return { questions: passage.questions, leaf: this.stepOf(passage) };
      });
      const targets = new Map<number, Found<Step>[]>();
      for (const one of found) {
        const { leaf: step } = one;
        this.positions.connect(position, option, step);
        const to = step.to ? this.enter(step.to, index, choice.id, (slot) => this.valueAfter(slot, option, step, before)) : -1;
        targets.set(to, [...(targets.get(to) ?? []), one]);
      }
      for (const [to, steps] of targets) edges.push({ option, to, chance: steps.reduce((sum, step) => sum + step.chance, 0) / choices / alike, steps });
    }
  }

  private optionsAt(position: Position, valueOf: Values): readonly Option[] {
    const [found] = position.options.collect(valueOf, () => {
      const asked = new Map<string, SlotValue>();
      const carried = (name: string): unknown => {
        const slot = carriedSlot(name);
        const value = valueOf(slot);
        asked.set(slot, value);
        return value === '' ? undefined : JSON.parse(value);
      };
      const leaf = this.referee.options(position.beat, carried);
      return { questions: [...asked].map(([slot, value]) => ({ slot, value })), leaf };
    });
    return found?.leaf ?? [];
  }

  private valueAfter(slot: string, option: Option, step: Step, before: Values): SlotValue {
    if (slot in scoreSlots) return before(slot);
    if (slot.startsWith('p:') && slot.slice(2) in option.carries) return JSON.stringify(option.carries[slot.slice(2)]);
    const set = step.sets.get(slot);
    if (set !== undefined) return set;
    const more = step.adds.get(slot);
    return more === undefined ? before(slot) : this.slots.canonical(slot, String(Number(before(slot)) + more));
  }
}

/** A score after these effects, each kept within 0..100. */
function moved(slot: string, value: SlotValue, effects: readonly Effect[]): SlotValue {
  const score = scores[scoreSlots[slot] ?? -1];
  const after = effects.reduce((sum, effect) => (effect.score === score ? Math.max(0, Math.min(100, sum + Math.round(effect.points))) : sum), Number(value));
  return String(after);
}
