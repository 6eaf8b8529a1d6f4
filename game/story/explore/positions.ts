import type { Beat } from '../beat';
import type { StoryFault } from '../fault';
import { nameOfPosition } from './position';
import type { SavedState } from './probe';
import type { Option } from './referee';
import { isScore, scoreSlots, type SlotValue } from './slots';
import { Trie } from './trie';

/** A place where the player decides, with all that Ink needs to go on from there. */
export interface Position {
  readonly id: number;
  readonly beat: Beat; // as it was first met: another ride may read other words here
  readonly paths: readonly string[]; // runtime path that each choice leads to
  readonly saved: SavedState; // one state that was here; others differ from it in slots only
  readonly ways: readonly Trie<Step>[]; // of each choice
  readonly options: Trie<readonly Chance[]>; // what may be done here, by what the game carries
  readonly live: Set<string>; // slots that some beat from here on reads before it sets them
  readonly margins: Map<string, Margin>; // how far a variable may still be counted before it is read for the last time
  readonly varied: Set<string>; // slots that some beat on the way here may have changed
  readonly sameForAll: Map<string, SlotValue>; // answers to the questions of its beats that are the same in all its states
  held: ReadonlyMap<string, number>; // those that are both: states that differ in them are kept apart. With their place among a state's values
}

/** How far a variable may still go from what it holds. Infinite where rides go in circles. */
export interface Margin {
  readonly down: number;
  readonly up: number;
}

export const still: Margin = { down: 0, up: 0 };
const farthest = 60; // a variable that may go on beyond this goes round in a circle, as like as not

/** An option, and how likely it is under random play. */
export interface Chance {
  readonly option: Option;
  readonly chance: number;
}

/** What one beat leads to. */
export interface Step {
  readonly to: Position | undefined; // undefined: the story broke off
  readonly fault: StoryFault | undefined;
  readonly sets: ReadonlyMap<string, SlotValue>; // slots that hold this afterwards
  readonly adds: ReadonlyMap<string, number>; // slots that were only counted up or down, by this much
  readonly strays: ReadonlyMap<string, readonly [down: number, up: number]>; // how far such a slot was from where it began, at most
  readonly shown: readonly string[]; // runtime paths of the texts
}

export const carriedSlot = (name: string): string => `p:${name}`;

/** All positions of a story met so far, and which slots make a difference at each. */
export class Positions {
  hasLearned = false; // since the last spread: somewhere a slot was found to live
  private readonly byName = new Map<string, Position>();
  private readonly arrows = new Map<Step, { readonly from: Position; readonly options: Set<Option> }>();

  /** The position a beat has led to. */
  arrive({ saved, beat, paths }: { readonly saved: SavedState; readonly beat: Beat; readonly paths: readonly string[] }): Position {
    const name = nameOfPosition(saved, beat);
    const known = this.byName.get(name);
    if (known) return known;
    const fresh: Position = {
      id: this.byName.size,
      beat,
      paths,
      saved,
      ways: beat.choices.map(() => new Trie<Step>()),
      options: new Trie<readonly Chance[]>(),
      live: new Set(),
      margins: new Map(),
      varied: new Set(Object.keys(scoreSlots)),
      sameForAll: new Map(),
      held: new Map(),
    };
    this.byName.set(name, fresh);
    return fresh;
  }

  /** Takes note that a slot lives at a position. */
  learn(position: Position, slot: string): void {
    if (position.live.has(slot)) return;
    position.live.add(slot);
    this.hasLearned = true;
  }

  /** Takes note that an option may lead along a step. */
  connect(from: Position, option: Option, step: Step): void {
    const known = this.arrows.get(step);
    if (known) known.options.add(option);
    else this.arrows.set(step, { from, options: new Set([option]) });
  }

  /**
   * Spreads what was learned. What lives behind a step lives before it too, unless the step sets it; what
   * varies before a step, or is changed by it, varies behind it. True when states must be told apart more finely than before.
   */
  spread(): boolean {
    const arrows = this.arrowsNow();
    handOn({
      arrows,
      from: ({ to }) => to,
      to: ({ from }) => from,
      slotsOf: ({ live }) => live,
      passes: ({ step, carried }, slot) => isScore(slot) || !(step.sets.has(slot) || carried.has(slot)),
    });
    for (const { step, to, options } of arrows) {
      for (const changed of [step.sets.keys(), step.adds.keys()]) for (const slot of changed) to.varied.add(slot);
      for (const option of options) for (const name of Object.keys(option.carries)) to.varied.add(carriedSlot(name));
    }
    handOn({ arrows, from: ({ from }) => from, to: ({ to }) => to, slotsOf: ({ varied }) => varied, passes: () => true });
    this.hasLearned = false;
    let hasGrown = this.widenMargins();
    for (const position of this.byName.values()) {
      const held = [...position.live].filter((slot) => position.varied.has(slot));
      hasGrown ||= held.length > position.held.size;
      position.held = new Map(held.map((slot, at) => [slot, at]));
      position.sameForAll.clear();
    }
    return hasGrown;
  }

  /** The steps that lead to a position, each with the slots that every option along it sets. */
  private arrowsNow(): readonly Arrow[] {
    return [...this.arrows].flatMap(([step, { from, options }]): readonly Arrow[] => {
      const [first, ...others] = options;
      const carried = Object.keys(first?.carries ?? {}).filter((name) => others.every((option) => name in option.carries));
      return step.to ? [{ step, from, to: step.to, options, carried: new Set(carried.map(carriedSlot)) }] : [];
    });
  }

  /** Works out, from the ends backwards, how far variables may still be counted. True when somewhere it is farther than was known. */
  private widenMargins(): boolean {
    let hasGrown = false;
    const variables = new Map([...this.byName.values()].map((position) => [position, [...position.live].filter((slot) => slot.startsWith('v:'))]));
    const backwards = [...this.arrows].toReversed(); // the walk has met them in the order of rides, more or less
    for (let isMoving = true; isMoving; ) {
      isMoving = false;
      for (const [step, { from }] of backwards) {
        for (const slot of variables.get(from) ?? []) {
          const [{ down, up }, then, by] = [from.margins.get(slot) ?? still, step.sets.has(slot) ? still : (step.to?.margins.get(slot) ?? still), step.adds.get(slot) ?? 0];
          const [lowest, highest] = step.strays.get(slot) ?? [0, 0];
          const wider = { down: capped(Math.max(down, lowest, then.down - by)), up: capped(Math.max(up, highest, then.up + by)) };
          if (wider.down === down && wider.up === up) continue;
          from.margins.set(slot, wider);
          isMoving = true;
          hasGrown = true;
        }
      }
    }
    return hasGrown;
  }
}

interface Arrow {
  readonly step: Step;
  readonly from: Position;
  readonly to: Position;
  readonly options: ReadonlySet<Option>; // that may lead along it
  readonly carried: ReadonlySet<string>; // slots that all of them set
}

/** Hands slots on along arrows until nobody hears of a new one. Each slot is handed on once from each position, however long the story. */
function handOn({ arrows, from, to, slotsOf, passes }: Spreading): void {
  const onward = new Map<Position, Arrow[]>();
  for (const arrow of arrows) {
    const known = onward.get(from(arrow));
    if (known) known.push(arrow);
    else onward.set(from(arrow), [arrow]);
  }
  const news = new Map([...onward.keys()].map((position) => [position, [...slotsOf(position)]]));
  for (const [position, slots] of news) {
    news.delete(position); // put back at the end when it hears more
    for (const arrow of onward.get(position) ?? []) {
      const next = to(arrow);
      const held = slotsOf(next);
      const fresh = slots.filter((slot) => !held.has(slot) && passes(arrow, slot));
      if (fresh.length === 0) continue;
      for (const slot of fresh) held.add(slot);
      const waiting = news.get(next);
      if (waiting) waiting.push(...fresh);
      else news.set(next, fresh);
    }
  }
}

interface Spreading {
  readonly arrows: readonly Arrow[];
  readonly from: (arrow: Arrow) => Position;
  readonly to: (arrow: Arrow) => Position;
  readonly slotsOf: (position: Position) => Set<string>;
  readonly passes: (arrow: Arrow, slot: string) => boolean;
}

function capped(distance: number): number {
  return distance > farthest ? Number.POSITIVE_INFINITY : distance;
}
