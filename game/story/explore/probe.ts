import type { Beat } from '../beat';
import type { CompiledStory } from '../compiled';
import { Episode, type InkValue, longestText } from '../episode';
import { StoryFault } from '../fault';

/** Ink's state between two beats, as its own JSON. */
export interface SavedState {
  readonly flows: Readonly<Record<string, SavedFlow>>;
  readonly variablesState: Readonly<Record<string, unknown>>; // those that differ from their first value
  readonly visitCounts: Readonly<Record<string, number>>;
  readonly evalStack: readonly unknown[];
  readonly turnIdx: number;
  readonly storySeed: number;
}
export interface SavedFlow {
  readonly callstack: { readonly threads: readonly SavedThread[] };
  readonly currentChoices: readonly { readonly originalChoicePath: string; readonly originalThreadIndex: number; readonly targetPath: string; readonly tags?: readonly string[] }[];
  readonly choiceThreads?: Readonly<Record<string, SavedThread>>;
}
export interface SavedThread {
  readonly callstack: readonly unknown[];
  readonly threadIndex: number;
  readonly previousContentObject?: string;
}

/** Told what a beat reads, writes and draws while it runs. */
export interface Witness {
  read(slot: string, hasMoved?: boolean): void; // `v:name` or `c:path`, each time; hasMoved: this beat has counted it up
  wrote(variable: string, isStep: boolean, value: unknown): void; // a step counts the variable up or down, to `value`
  isStep(path: string): boolean; // whether the read at this runtime path begins a step
  readTurns(): void;
  /** Decides a draw of one in `of`, counted from 0. `from` is the least number of RANDOM. */
  draw(of: number, from: number): number;
  /** Decides which of `of` items a shuffle shows; `shown` of them were before. */
  shuffle(path: string, of: number, shown: number): number;
  stateChanged(now: object, before: object): void; // Ink looks ahead at the end of a line, and goes back to an older state object
}

/** What of Ink's runtime is looked at here. inkjs is pinned; tests/story/explore/probe.test.ts holds what this relies on. */
interface Container {
  readonly path: { toString(): string };
  readonly content: readonly unknown[];
  readonly namedOnlyContent?: ReadonlyMap<string, unknown> | null;
}
interface Inner {
  readonly mainContentContainer: Container;
  _state: State;
  PerformLogicAndFlowControl(this: Inner, content: unknown): boolean;
  NextSequenceShuffleIndex(this: Inner): number;
  ContinueSingleStep(this: Inner): boolean;
}
interface State {
  readonly evaluationStack: readonly { readonly value?: unknown }[];
  readonly inStringEvaluation: boolean;
  readonly currentPointer: { readonly container: Container };
  storySeed: number;
  previousRandom: number;
  VisitCountForContainer(container: Container): number;
  IncrementVisitCountForContainer(container: Container): void;
  TurnsSinceForContainer(container: Container): number;
  LoadJsonObj(saved: SavedState): void;
}
interface Variables {
  GetRawVariableWithName(name: string, context: number): unknown;
  Assign(assignment: unknown, value: unknown): void;
  SetGlobal(name: string, value: unknown): void;
  GlobalVariableExistsWithName(name: string): boolean;
}

const mostSteps = 250_000; // of one beat; heavy ones take 40,000. Counted, so that a slow machine tells the same as a fast one
const textSteps = 200; // between two looks at how long the texts have grown, and at the clock
const patience = 20_000; // milliseconds of one beat, for what no count of steps can stop

const command = { random: 14, listRandom: 23 } as const; // Ink's own numbers for RANDOM and LIST_RANDOM
const prime = 2_147_483_647n; // Ink's dice: next = seed × 48271 mod prime
const inverse = ((): bigint => {
  let [power, base, left] = [1n, 48_271n, prime - 2n]; // Fermat
  for (; left > 0n; left >>= 1n) {
    if (left & 1n) power = (power * base) % prime;
    base = (base * base) % prime;
  }
  return power;
})();

/** An episode that can go back to any decision, and tells a witness what each beat depends on. */
export class Probe extends Episode {
  /** Runtime paths of all texts shown since `forget`. */
  readonly shown = new Set<string>();
  private readonly inner: Inner;
  private last: { readonly path?: Container['path'] } | null = null; // what was run last in this beat
  private steps = 0; // of this beat
  private deadline = Number.POSITIVE_INFINITY; // of this beat
  private readonly counted = new Set<object>(); // containers visited since this was last emptied
  private quiet = 0; // above 0: Ink reads for its own bookkeeping
  private stepping: string | undefined; // variable that is being counted up or down

  /** Without a witness the story plays as in the game: its own luck, and nobody is told. */
  constructor(compiled: CompiledStory, seed: number, witness?: Witness) {
    super(compiled, seed);
    this.inner = this.story as unknown as Inner;
    this.patience = patience;
    this.countSteps();
    this.watchShown();
    if (witness) {
      this.watchStates(witness);
      this.watchVariables(witness);
      this.watchDraws(witness);
    }
  }

  override next(): Beat {
    try {
      return super.next();
    } catch (error) {
      if (!(error instanceof StoryFault)) throw error;
      const at = this.last?.path?.toString();
      throw new StoryFault(error.kind, /^[^.\d][^.]*/.exec(at ?? '')?.[0] ?? error.knot, error.message, at);
    }
  }

  /** Forgets what the beats before have shown and counted; called before each beat. */
  forget(): void {
    this.shown.clear();
    this.counted.clear();
    this.last = null;
    this.steps = 0;
    this.deadline = performance.now() + patience;
  }

  /** Ink's state after a beat. */
  save(): SavedState {
    return JSON.parse(this.saveText()) as SavedState;
  }

  saveText(): string {
    return this.story.state.ToJson();
  }

  /** Goes back to a saved state; the choices of its beat can be taken then. */
  load(saved: SavedState): void {
    this.inner._state.LoadJsonObj(saved);
  }

  /** Back to before the first line, with other luck: far cheaper than to read the whole story again. Only without a witness. */
  restart(seed: number): void {
    this.story.ResetState();
    this.story.state.storySeed = seed;
  }

  /** Path that each open choice leads to, fallback choices left out. */
  openPaths(): readonly string[] {
    return this.story.currentChoices.map((choice) => choice.targetPath?.toString() ?? '');
  }

  /** Runtime paths of all containers that were run since the story began. */
  visitedPaths(): Iterable<string> {
    return (this.story.state as unknown as { readonly _visitCounts: ReadonlyMap<string, number> })._visitCounts.keys();
  }

  /** Names of the global variables. */
  get globals(): readonly string[] {
    return [...(this.story.variablesState as unknown as { readonly _globalVariables: ReadonlyMap<string, unknown> })._globalVariables.keys()];
  }

  /** @throws StoryFault from within a step, when a beat takes more of them than any story needs. */
  private countSteps(): void {
    const { inner } = this;
    const usual = inner.ContinueSingleStep.bind(inner);
    inner.ContinueSingleStep = () => {
      if (++this.steps > mostSteps) throw this.endless();
      if (this.steps % textSteps === 0) {
        this.watchTexts();
        if (performance.now() > this.deadline) throw this.endless();
      }
      const mayEnd = usual();
      const { value } = inner._state.evaluationStack.at(-1) ?? {};
      if (typeof value === 'string' && value.length > longestText) throw this.grown('A text'); // one that doubles takes the process down in 27 steps
      return mayEnd;
    };
    // Steps are counted, so Ink need not look at the clock after each of them.
    const wholeLine = this.story.ContinueAsync.bind(this.story, 0);
    this.story.ContinueAsync = wholeLine;
  }

  private quietly<Result>(run: () => Result): Result {
    this.quiet++;
    try {
      return run();
    } finally {
      this.quiet--;
    }
  }

  /** Notes the authored texts as they are run: what is printed is too late, for Ink glues it together. */
  private watchShown(): void {
    const { inner, shown } = this;
    const usual: Inner = Object.getPrototypeOf(inner);
    inner.PerformLogicAndFlowControl = (content) => {
      const text = content as { readonly value?: unknown; readonly path?: Container['path'] } | null; // its path is worked out when asked for
      this.last = text ?? this.last;
      if (typeof text?.value === 'string' && text.value !== '\n' && !inner._state.inStringEvaluation && text.path) shown.add(text.path.toString());
      return usual.PerformLogicAndFlowControl.call(inner, content);
    };
  }

  /** Ink replaces its state object at every line; each new one is given the same ears. Costs as much again as the story itself. */
  private watchStates(witness: Witness): void {
    let state = this.inner._state;
    const usual = Object.getPrototypeOf(state) as State;
    const watched = Object.create(usual) as State;
    const { counted } = this;
    const isQuiet = (): boolean => this.quiet > 0;
    const quietly = this.quietly.bind(this);
    watched.VisitCountForContainer = function (this: State, container) {
      if (!isQuiet()) witness.read(`c:${container.path.toString()}`, counted.has(container));
      return usual.VisitCountForContainer.call(this, container);
    };
    watched.IncrementVisitCountForContainer = function (this: State, container) {
      counted.add(container);
      quietly(() => usual.IncrementVisitCountForContainer.call(this, container));
    };
    watched.TurnsSinceForContainer = function (this: State, container) {
      witness.readTurns();
      return usual.TurnsSinceForContainer.call(this, container);
    };
    Object.setPrototypeOf(state, watched);
    Object.defineProperty(this.inner, '_state', {
      get: () => state,
      set: (next: State) => {
        if (Object.getPrototypeOf(next) !== watched) Object.setPrototypeOf(next, watched);
        witness.stateChanged(next, state);
        state = next;
      },
    });
  }

  private watchVariables(witness: Witness): void {
    const variables = this.story.variablesState as unknown as Variables;
    const usual = Object.getPrototypeOf(variables) as Variables;
    variables.GetRawVariableWithName = (name, context) => {
      if (this.quiet === 0 && (context === 0 || context === -1) && variables.GlobalVariableExistsWithName(name)) witness.read(`v:${name}`);
      return usual.GetRawVariableWithName.call(variables, name, context);
    };
    variables.Assign = (assignment, value) => {
      this.quietly(() => usual.Assign.call(variables, assignment, value));
      this.stepping = undefined;
    };
    variables.SetGlobal = (name, value) => {
      if (this.stepping !== undefined && name !== this.stepping) witness.read(`v:${name}`); // counted by another name: a parameter by reference
      witness.wrote(name, name === this.stepping, (value as { readonly value?: unknown }).value);
      usual.SetGlobal.call(variables, name, value);
    };
  }

  /** Hands every draw to the witness: RANDOM and LIST_RANDOM by a seed that gives what it decided, shuffles directly. */
  private watchDraws(witness: Witness): void {
    const { inner } = this;
    const usual: Inner = Object.getPrototypeOf(inner);
    const perform = inner.PerformLogicAndFlowControl.bind(inner); // which notes what is shown
    const whole = (fromTop: number): number => Number(inner._state.evaluationStack.at(-fromTop)?.value);
    inner.PerformLogicAndFlowControl = (content) => {
      const here = (content ?? {}) as { readonly commandType?: number; readonly name?: string; readonly path?: Container['path'] };
      const { commandType: kind, name } = here;
      if (name && here.path && witness.isStep(here.path.toString())) {
        this.stepping = name;
        return this.quietly(() => perform(content));
      }
      const list = inner._state.evaluationStack.at(-1)?.value as { readonly Count?: number } | undefined;
      const [of, from] = kind === command.random ? [whole(1) - whole(2) + 1, whole(2)] : kind === command.listRandom ? [list?.Count ?? 0, 0] : [0, 0];
      if (of > 0 && Number.isSafeInteger(of)) {
        const wanted = witness.draw(of, from) || of; // Ink's dice never show 0
        inner._state.previousRandom = Number((BigInt(wanted) * inverse) % prime) - inner._state.storySeed;
      }
      const done = perform(content);
      if (of > 0) inner._state.previousRandom = 0;
      return done;
    };
    inner.NextSequenceShuffleIndex = () => {
      const [of, shown] = [whole(1), whole(2)];
      const path = inner._state.currentPointer.container.path.toString();
      usual.NextSequenceShuffleIndex.call(inner);
      return of > 0 ? witness.shuffle(path, of, shown) : 0;
    };
  }
}

/** Runs a beat, and turns whatever breaks into a fault. */
export function attempt(run: () => Beat): Beat | StoryFault {
  try {
    return run();
  } catch (error) {
    return error instanceof StoryFault ? error : new StoryFault('runtime', undefined, error instanceof Error ? error.message : String(error));
  }
}

/** The first values of a story's variables; lists are left out. */
export function firstValuesOf(story: CompiledStory): ReadonlyMap<string, InkValue> {
  const probe = new Probe(story, 1);
  return new Map(probe.globals.flatMap((name) => [[name, probe.get(name)] as const].filter((pair): pair is readonly [string, InkValue] => pair[1] !== undefined)));
}
