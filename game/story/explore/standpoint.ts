import { type Effect, scores } from '../../outcome/standing';
import { carriedSlot, type Position, type Positions, type Step, still } from './positions';
import type { Option } from './referee';
import { isScore, scoreSlots, type Slots, type SlotValue } from './slots';
import type { Answers } from './trie';

/** What slots hold in the one state that is kept of each position. */
export class Samples {
  private readonly known = new WeakMap<Position, Map<string, SlotValue>>();

  constructor(private readonly slots: Slots) {}

  of(position: Position, slot: string): SlotValue {
    let samples = this.known.get(position);
    if (!samples) this.known.set(position, (samples = new Map()));
    let value = samples.get(slot);
    if (value === undefined) samples.set(slot, (value = this.slots.valueIn(position.saved, slot)));
    return value;
  }
}

type Played = ReturnType<Answers<Step>['run']>;

const noOption: Option = { choice: -1, text: undefined, effects: [], carries: {} };

/** A state that is being looked on from: what its slots hold, before an option and after it. */
export class Standpoint implements Answers<Step> {
  option = noOption;
  cases = 0; // that were run through Ink from here
  readonly position: Position;
  private readonly values: readonly SlotValue[];

  constructor(
    node: { readonly position: Position; readonly values: readonly SlotValue[] },
    private readonly positions: Positions,
    private readonly slots: Slots,
    private readonly samples: Samples,
    private readonly play: (from: Standpoint, draws: ReadonlyMap<string, number>) => Played,
  ) {
    this.position = node.position;
    this.values = node.values;
  }

  /** What a slot holds before any option. */
  hold(slot: string): SlotValue {
    const at = this.position.held.get(slot);
    if (at === undefined) this.positions.learn(this.position, slot);
    return (at === undefined ? undefined : this.values[at]) ?? this.samples.of(this.position, slot);
  }

  /** What a slot holds once the option is booked, before the story goes on. */
  before(slot: string): SlotValue {
    return isScore(slot) && this.position.held.has(slot) ? moved(slot, this.hold(slot), this.option.effects) : this.hold(slot);
  }

  /** The answer to a question of a beat: a value, or between which cuts it lies. What varies nowhere here is asked once. */
  valueOf(question: string): SlotValue {
    const same = this.position.sameForAll.get(question);
    if (same !== undefined) return same;
    const slot = question.startsWith('~') ? question.slice(1) : question;
    const answer = slot === question ? this.before(slot) : (this.slots.regionOf(slot, this.before(slot)) ?? '');
    if (!this.position.held.has(slot)) this.position.sameForAll.set(question, answer);
    return answer;
  }

  run(draws: ReadonlyMap<string, number>): Played {
    return this.play(this, draws);
  }

  /** What is held apart where a step leads to. */
  valuesAfter(step: Step, to: Position): readonly SlotValue[] {
    const values: SlotValue[] = [];
    for (const slot of to.held.keys()) values.push(settled(this.slots, to, slot, this.after(slot, step)));
    return values;
  }

  private after(slot: string, step: Step): SlotValue {
    if (isScore(slot)) return this.before(slot);
    const set = step.sets.get(slot);
    if (set !== undefined) return set;
    const more = step.adds.get(slot);
    if (more !== undefined) return this.slots.canonical(slot, String(Number(this.before(slot)) + more));
    const { carries } = this.option;
    for (const name of Object.keys(carries)) if (slot === carriedSlot(name)) return JSON.stringify(carries[name]);
    return this.before(slot);
  }
}

/** A score after these effects, each kept within 0..100. */
function moved(slot: string, value: SlotValue, effects: readonly Effect[]): SlotValue {
  const score = scores[scoreSlots[slot] ?? -1];
  const after = effects.reduce((sum, effect) => (effect.score === score ? Math.max(0, Math.min(100, sum + Math.round(effect.points))) : sum), Number(value));
  return String(after);
}

/** A value as it is kept apart at a position. */
export function settled(slots: Slots, position: Position, slot: string, value: SlotValue): SlotValue {
  const margin = slot.startsWith('v:') && !isScore(slot) ? (position.margins.get(slot) ?? still) : undefined;
  return margin ? slots.settle(slot, value, margin) : value;
}
