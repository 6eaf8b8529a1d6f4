import type { Beat } from '../beat';
import type { CompiledStory } from '../compiled';
import type { InkValue } from '../episode';
import { StoryFault } from '../fault';
import { attempt, Probe, type SavedState, type Witness } from './probe';
import { isScore, type Slots, type SlotValue } from './slots';
import type { Question } from './trie';

/** One beat as it ran, and all that it depended on and left behind. */
export interface Passage {
  readonly questions: readonly Question[];
  readonly outcome: { readonly beat: Beat; readonly saved: SavedState; readonly paths: readonly string[] } | { readonly fault: StoryFault };
  readonly sets: ReadonlyMap<string, SlotValue>; // slots that hold this now, whatever they held before
  readonly adds: ReadonlyMap<string, number>; // visit counts and variables that were only counted up or down, by this much in the end
  readonly strays: ReadonlyMap<string, readonly [down: number, up: number]>; // how far such a variable was from where it began, at most
  readonly shown: readonly string[]; // runtime paths of the texts
}

/** RANDOM over more numbers than this is not tried out one by one. */
export const widestDraw = 24;

const noState: Pick<SavedState, 'variablesState' | 'visitCounts'> = { variablesState: {}, visitCounts: {} };

/** Runs single beats from any state, with every draw decided beforehand, and notes what they asked. */
export class Runner implements Witness {
  beats = 0;
  readonly wideDraws = new Set<string>();
  readTurnCount = false;
  private probe: Probe | undefined;
  private before = noState;
  private draws: ReadonlyMap<string, number> = new Map();
  private hidden: (slot: string) => SlotValue = () => '';
  private questions: Question[] = [];
  private asked = new Set<string>();
  private written = new Set<string>();
  private stepped = new Map<string, { readonly before: number; down: number; up: number }>(); // variables counted up or down, and how far they strayed
  private picks = new Map<string, Map<number, readonly string[]>>(); // of each shuffle: what its round has shown, by the count before it
  private decided = new Map<string, number>();
  private ordinal = 0; // of the next RANDOM of this beat
  private readonly ordinals = new WeakMap<object, number>();

  constructor(
    private readonly story: CompiledStory,
    private readonly slots: Slots,
  ) {}

  /** The first beat, with these variables set before it. */
  begin(variables: Readonly<Record<string, InkValue>>, draws: ReadonlyMap<string, number>): Passage {
    const probe = new Probe(this.story, 1, this);
    this.probe = probe;
    for (const [name, value] of Object.entries(variables)) probe.set(name, value);
    this.before = { variablesState: probe.save().variablesState, visitCounts: {} };
    const passage = this.run(
      probe,
      draws,
      () => '',
      () => probe.next(),
    );
    const { outcome } = passage;
    if ('fault' in outcome) return passage;
    const held = probe.globals.map((name) => `v:${name}`).filter((slot) => this.isOwn(slot) && this.slots.matters(slot));
    return { ...passage, sets: new Map([...held.map((slot) => [slot, this.slots.valueIn(outcome.saved, slot)] as const), ...passage.sets]) };
  }

  /** The beat after a choice (counted among those open), from a saved state with these slots changed. */
  take(saved: SavedState, changes: ReadonlyMap<string, SlotValue>, choice: number, draws: ReadonlyMap<string, number>): Passage {
    const probe = (this.probe ??= new Probe(this.story, 1, this));
    const variablesState: Record<string, unknown> = { ...saved.variablesState };
    const visitCounts: Record<string, number> = { ...saved.visitCounts };
    for (const [slot, value] of changes) {
      const name = slot.slice(2);
      if (slot.startsWith('c:')) visitCounts[name] = Number(value);
      else if (slot.startsWith('v:')) {
        if (value === '') delete variablesState[name];
        else variablesState[name] = JSON.parse(value);
      }
    }
    this.before = { variablesState, visitCounts };
    probe.load({ ...saved, variablesState, visitCounts });
    return this.run(
      probe,
      draws,
      (slot) => changes.get(slot) ?? '',
      () => probe.choose(choice),
    );
  }

  private run(probe: Probe, draws: ReadonlyMap<string, number>, hidden: (slot: string) => SlotValue, go: () => Beat): Passage {
    this.beats++;
    this.draws = draws;
    this.hidden = hidden;
    this.questions = [];
    for (const memory of [this.asked, this.written, this.stepped, this.picks, this.decided]) memory.clear();
    this.ordinal = 0;
    probe.forget();
    const outcome = attempt(go);
    const shown = [...probe.shown];
    if (outcome instanceof StoryFault) {
      this.probe = undefined; // Ink may have stopped in the middle of a line: the next beat gets a fresh one
      return { questions: this.questions, outcome: { fault: outcome }, sets: new Map(), adds: new Map(), strays: new Map(), shown };
    }
    const saved = probe.save();
    const { sets, adds, strays } = this.changes(saved);
    return { questions: this.questions, outcome: { beat: outcome, saved, paths: probe.openPaths() }, sets, adds, strays, shown };
  }

  private changes(after: SavedState): Pick<Passage, 'sets' | 'adds' | 'strays'> {
    const sets = new Map<string, SlotValue>([...this.picks].map(([slot, picks]) => [slot, [...picks.values()].at(-1)?.join() ?? '']));
    const adds = new Map<string, number>();
    for (const name of this.written) {
      const slot = `v:${name}`;
      if (this.isOwn(slot) && this.slots.matters(slot)) sets.set(slot, this.slots.valueIn(after, slot));
    }
    const strays = new Map<string, readonly [number, number]>();
    for (const [name, { before, down, up }] of this.stepped) {
      const slot = `v:${name}`;
      if (!this.isOwn(slot) || !this.slots.matters(slot)) continue;
      strays.set(slot, [down, up]);
      if (!this.written.has(name)) adds.set(slot, Number(this.probe?.get(name)) - before);
    }
    for (const [path, count] of Object.entries(after.visitCounts)) {
      const more = count - (this.before.visitCounts[path] ?? 0);
      if (more > 0 && this.slots.matters(`c:${path}`)) adds.set(`c:${path}`, more);
    }
    return { sets, adds, strays };
  }

  /** The game's own variables are set anew before each beat: what a story writes there does not last. */
  private isOwn(slot: string): boolean {
    return !isScore(slot) && this.slots.tried(slot) === undefined;
  }

  /** A count that has moved in this very beat is compared from another start: its value itself matters then. */
  private ask(slot: string, value: SlotValue, hasMoved: boolean): void {
    const region = hasMoved ? undefined : this.slots.regionOf(slot, value);
    const question = region === undefined ? { slot, value } : { slot: `~${slot}`, value: region };
    if (this.asked.has(question.slot)) return;
    this.asked.add(question.slot);
    this.questions.push(question);
  }

  private decide(draw: string, of: number): number {
    const known = this.decided.get(draw);
    if (known !== undefined) return known;
    const taken = Math.min(this.draws.get(draw) ?? 0, of - 1);
    this.decided.set(draw, taken);
    if (of > 1) this.questions.push({ draw, of, taken });
    return taken;
  }

  read(slot: string, hasMoved = this.stepped.has(slot.slice(2))): void {
    if (!this.slots.matters(slot)) return;
    const name = slot.slice(2);
    const values = this.slots.tried(slot);
    if (values) this.probe?.set(name, this.valueFor(name, values[this.decide(slot, values.length)] ?? 0));
    else if (slot.startsWith('c:') || !this.written.has(name)) this.ask(slot, this.slots.valueIn(this.before, slot), hasMoved);
  }

  /** Told as a number, or as false and true where the story keeps one of those. */
  private valueFor(name: string, value: number): number | boolean {
    return typeof this.probe?.get(name) === 'boolean' ? value > 0 : value;
  }

  wrote(variable: string, isStep: boolean, value: unknown): void {
    const held = isStep && !this.stepped.has(variable) ? this.probe?.get(variable) : undefined;
    if (typeof held === 'number') this.stepped.set(variable, { before: held, down: 0, up: 0 });
    const step = this.stepped.get(variable);
    if (isStep && step && typeof value === 'number') {
      step.down = Math.max(step.down, step.before - value);
      step.up = Math.max(step.up, value - step.before);
      return;
    }
    if (isStep) this.read(`v:${variable}`, true); // no number: what it holds now comes from what it held
    this.written.add(variable);
  }

  isStep(path: string): boolean {
    return this.slots.isStep(path);
  }

  readTurns(): void {
    this.readTurnCount = true;
  }

  draw(of: number, from: number): number {
    const name = `draw ${this.ordinal++}`;
    if (of <= widestDraw) return this.decide(name, of);
    this.wideDraws.add(`${from}–${from + of - 1}`);
    return Math.floor((this.decide(name, widestDraw) * of) / widestDraw);
  }

  shuffle(path: string, of: number, shown: number): number {
    const slot = `s:${path}`;
    const round = shown - (shown % of);
    const picks = this.picks.get(slot) ?? new Map<number, readonly string[]>();
    this.picks.set(slot, picks);
    const earlier = (): readonly string[] => {
      const before = this.hidden(slot);
      this.ask(slot, before, true);
      return before === '' ? [] : before.split(',');
    };
    const used = shown > round ? (picks.get(shown - 1) ?? earlier()) : [];
    const left = Array.from({ length: of }, (_, item) => String(item)).filter((item) => !used.includes(item));
    const picked = left[this.decide(`${slot} ${shown}`, left.length)] ?? '0';
    picks.set(shown, [...used, picked].toSorted());
    return Number(picked);
  }

  stateChanged(now: object, before: object): void {
    this.ordinals.set(before, this.ordinal);
    this.ordinal = this.ordinals.get(now) ?? this.ordinal;
  }
}
