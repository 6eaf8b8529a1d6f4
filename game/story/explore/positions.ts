import type { Beat } from '../beat';
import type { StoryFault } from '../fault';
import { nameOfPosition } from './position';
import type { SavedState } from './probe';
import type { Option } from './referee';
import { scoreSlots, type SlotValue } from './slots';
import { Trie } from './trie';

/** A place where the player decides, with all that Ink needs to go on from there. */
export interface Position {
  readonly id: number;
  readonly beat: Beat; // as it was first met: another ride may read other words here
  readonly paths: readonly string[]; // runtime path that each choice leads to
  readonly saved: SavedState; // one state that was here; others differ from it in slots only
  readonly live: Map<string, number>; // slots that some beat from here on reads, with their place among a state's values
  readonly ways: readonly Trie<Step>[]; // of each choice
  readonly options: Trie<readonly Option[]>;
}

/** What one beat leads to. */
export interface Step {
  readonly to: Position | undefined; // undefined: the story broke off
  readonly fault: StoryFault | undefined;
  readonly sets: ReadonlyMap<string, SlotValue>; // slots that hold this afterwards
  readonly adds: ReadonlyMap<string, number>; // visit counts that rose by this much
  readonly shown: readonly string[]; // runtime paths of the texts
}

export const carriedSlot = (name: string): string => `p:${name}`;

/** All positions of a story met so far, and which slots live at each. */
export class Positions {
  readonly all: Position[] = [];
  hasGrown = false; // somewhere a slot was found to live that was not known to
  private readonly byName = new Map<string, Position>();
  private readonly arrows = new Map<Step, { readonly from: Position; readonly options: Set<Option> }>();

  /** The position a beat has led to. */
  arrive({ saved, beat, paths }: { readonly saved: SavedState; readonly beat: Beat; readonly paths: readonly string[] }): Position {
    const name = nameOfPosition(saved, beat);
    const known = this.byName.get(name);
    if (known) return known;
    const fresh: Position = { id: this.all.length, beat, paths, saved, live: new Map(), ways: beat.choices.map(() => new Trie<Step>()), options: new Trie<readonly Option[]>() };
    this.byName.set(name, fresh);
    this.all.push(fresh);
    return fresh;
  }

  /** Takes note that a slot lives at a position: states that differ in it must be kept apart there. */
  learn(position: Position, slot: string): void {
    if (position.live.has(slot)) return;
    position.live.set(slot, position.live.size);
    this.hasGrown = true;
  }

  /** Takes note that an option may lead along a step. */
  connect(from: Position, option: Option, step: Step): void {
    const known = this.arrows.get(step);
    if (known) known.options.add(option);
    else this.arrows.set(step, { from, options: new Set([option]) });
  }

  /** What lives behind a step lives before it too, unless the step sets it. */
  spread(): void {
    for (let isMoving = true; isMoving; ) {
      isMoving = false;
      for (const [step, { from, options }] of this.arrows) {
        for (const slot of step.to?.live.keys() ?? []) {
          if (from.live.has(slot) || (step.sets.has(slot) && !(slot in scoreSlots)) || [...options].every((option) => slot.slice(2) in option.carries && slot.startsWith('p:')))
            continue;
          this.learn(from, slot);
          isMoving = true;
        }
      }
    }
  }
}
