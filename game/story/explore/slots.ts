import { scores } from '../../outcome/standing';
import type { InkValue } from '../episode';
import type { SavedState } from './probe';
import type { Referee } from './referee';
import type { StoryUses } from './uses';

/** A value as text: Ink's own JSON for a variable, a number for a visit count; '' is no visit, or a list as it was first. */
export type SlotValue = string;

/** The variables that hold the three scores, by the slot they are read as. */
export const scoreSlots: Readonly<Record<string, number>> = Object.fromEntries(scores.map((score, index) => [`v:${score}`, index]));

const scoreNames = new Set(Object.keys(scoreSlots));
export const isScore = (slot: string): boolean => scoreNames.has(slot);

const longestNumber = 24; // characters, such as -1.7976931348623157e+308

/**
 * Which values of a variable or a visit count make a difference. Beyond everything that a story ever
 * compares a count with, one number is as good as the next, or as the next with the same remainder.
 */
export class Slots {
  private readonly rounds = new Map<string, (whole: number) => number>();
  private readonly regions = new Map<string, Map<SlotValue, string | undefined>>();
  private readonly tries = new Map<string, readonly number[] | undefined>();

  constructor(
    private readonly uses: StoryUses,
    private readonly referee: Referee,
    private readonly firstValues: ReadonlyMap<string, InkValue>, // of the variables; Ink saves only what differs from them
  ) {}

  /** What a variable or a visit count holds in a saved state. */
  valueIn(saved: Pick<SavedState, 'variablesState' | 'visitCounts'>, slot: string): SlotValue {
    const name = slot.slice(2);
    if (slot.startsWith('c:')) return this.canonical(slot, String(saved.visitCounts[name] ?? 0));
    if (!slot.startsWith('v:')) return '';
    const token = saved.variablesState[name];
    const first = this.firstValues.get(name);
    return token !== undefined
      ? this.canonical(slot, JSON.stringify(token))
      : first !== undefined
        ? this.canonical(slot, JSON.stringify(typeof first === 'string' ? `^${first}` : first))
        : '';
  }

  /** Whether a read (by its runtime path) only serves to count a variable up or down. */
  isStep(path: string): boolean {
    return this.uses.steps.has(path);
  }

  /** Whether anything but printed words depends on it. */
  matters(slot: string): boolean {
    return slot.startsWith('v:') ? (this.uses.of.get(slot)?.decides ?? false) : (this.uses.of.get(slot)?.decides ?? true);
  }

  /** One value for all those that no part of the story can tell apart. */
  canonical(slot: string, value: SlotValue): SlotValue {
    const whole = Number(value);
    if (value === '' || !Number.isInteger(whole)) return value;
    if (whole === 0 && slot.startsWith('c:')) return '';
    let round = this.rounds.get(slot);
    if (!round) this.rounds.set(slot, (round = this.roundOf(slot)));
    return String(round(whole));
  }

  private roundOf(slot: string): (whole: number) => number {
    const use = this.uses.of.get(slot);
    if (!use || use.computed || use.falls || use.peers.size > 0 || isScore(slot)) return (whole) => whole;
    const top = Math.max(0, ...use.cuts) + 0.5;
    const cycle = [...use.moduli].reduce(leastCommonMultiple, 1);
    return (whole) => (whole < top ? whole : top + ((whole - top) % cycle));
  }

  /**
   * What comparisons can tell about a value: between which two cuts it lies. Undefined where more than
   * comparisons look at it, or where it is no whole number.
   */
  regionOf(slot: string, value: SlotValue): string | undefined {
    if (value.length > longestNumber) return undefined;
    let regions = this.regions.get(slot);
    if (!regions) this.regions.set(slot, (regions = new Map()));
    if (!regions.has(value)) regions.set(value, this.findRegion(slot, value));
    return regions.get(value);
  }

  private findRegion(slot: string, value: SlotValue): string | undefined {
    const use = this.uses.of.get(slot);
    const whole = value === 'true' ? 1 : value === 'false' ? 0 : Number(value);
    if (!use || use.computed || use.peers.size > 0 || use.moduli.size > 0 || !Number.isInteger(whole)) return undefined;
    return String(region(use.cuts, whole));
  }

  /**
   * One value for all those that can no longer come to lie on another side of any cut, however far within
   * `margin` they are still counted up or down: whoever has listened twice will not have listened
   * nine times, when three decisions are left.
   */
  settle(slot: string, value: SlotValue, { down, up }: { readonly down: number; readonly up: number }): SlotValue {
    const use = this.uses.of.get(slot);
    const whole = Number(value);
    if (!use || use.computed || use.peers.size > 0 || use.moduli.size > 0 || value === '' || !Number.isInteger(whole)) return value;
    let [below, above] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const cut of use.cuts) {
      if (whole - down < cut && cut < whole + up) return value;
      if (cut < whole) below = Math.max(below, cut);
      else above = Math.min(above, cut);
    }
    if (below > Number.NEGATIVE_INFINITY) return String(below + 0.5 + down);
    return above < Number.POSITIVE_INFINITY ? String(above - 0.5 - up) : value;
  }

  /** Values to try for a variable that the game sets: one of each kind that the story can tell apart. Undefined: not its business. */
  tried(slot: string): readonly number[] | undefined {
    if (!this.tries.has(slot)) this.tries.set(slot, this.valuesToTry(slot));
    return this.tries.get(slot);
  }

  private valuesToTry(slot: string): readonly number[] | undefined {
    const [least, most] = this.referee.told[slot.slice(2)] ?? [];
    if (!slot.startsWith('v:') || least === undefined || most === undefined) return undefined;
    const cuts = this.cutsOf(slot);
    const near = [least, least + 1, ...[...cuts].flatMap((cut) => [cut - 1.5, cut - 0.5, cut + 0.5, cut + 1.5]), most];
    const inOrder = [...new Set(near)].filter((value) => value >= least && value <= most).toSorted((a, b) => a - b);
    const perKind = (this.uses.of.get(slot)?.peers.size ?? 0) > 0 ? 2 : 1; // two of a kind, so that peers can be equal or not
    const kinds = new Map<number, number>();
    return inOrder.filter((value) => {
      const kind = region(cuts, value);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      return (kinds.get(kind) ?? 0) <= perKind;
    });
  }

  /** Variables of the game that the story computes with: no choice of values stands for all of them. */
  computedValues(): readonly string[] {
    return Object.keys(this.referee.told).filter((name) => {
      const use = this.uses.of.get(`v:${name}`);
      return use && (use.computed || use.moduli.size > 0 || [...use.peers].some((peer) => !(peer.slice(2) in this.referee.told)));
    });
  }

  /** Names of the game's variables that the story's course may hang on. */
  decidingValues(): readonly string[] {
    return Object.keys(this.referee.told).filter((name) => this.matters(`v:${name}`));
  }

  /** Where a slot's values are parted, and where its peers' are. */
  private cutsOf(slot: string): ReadonlySet<number> {
    const use = this.uses.of.get(slot);
    const peers = [...(use?.peers ?? [])].flatMap((peer) => [...(this.uses.of.get(peer)?.cuts ?? [])]);
    return new Set([...(use?.cuts ?? []), ...peers]);
  }
}

function region(cuts: ReadonlySet<number>, value: number): number {
  let below = 0;
  for (const cut of cuts) if (cut < value) below++;
  return below;
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return (a / x) * b;
}
