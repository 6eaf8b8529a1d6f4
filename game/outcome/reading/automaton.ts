import { classOf, type Letters, lessOf, mayBegin, nothing, tailOf } from './letters';

/** A place in one phrase: the letters that come next, then the rest of it. Without letters it is the phrase's end. */
interface Place<T> {
  readonly phrase: T;
  readonly id: number;
  readonly letters: Letters | undefined;
  readonly rest: Place<T> | undefined;
  into: Place<T> | undefined; // where these letters begin when looked at closely, or go on after the first
  ways: Place<T>[] | undefined; // where each of several ways begins
  seen: number; // the last step that came by
  reached: number; // the last step that led here
}

/** All the places one may be at after some characters, in all phrases at once. */
interface State<T> {
  readonly places: readonly Place<T>[];
  readonly done: readonly T[]; // phrases that may end here
  readonly next: Map<number, State<T> | undefined>; // by character, as far as texts have asked; nothing where no phrase goes on
}

/** So few phrases are followed one by one. */
const few = 4;
/** No phrase is longer, in letters. */
const longest = 300;
/** No word or number is longer. */
const longestRun = 60;
/** Room for the states of a good many texts, some megabytes; beyond it all are forgotten. */
const most = 10_000;

/**
 * Walks a text through thousands of phrases at once, a character at a time, until few are left. States are made when
 * a text first leads there, and kept: making them ready for all texts would take seconds, and most would never be used.
 */
export class Automaton<T> {
  private readonly begins = new Map<T, Place<T>>();
  private readonly byClass: readonly Place<T>[][] = Array.from({ length: 31 }, () => []); // phrases that may begin with a character of the class
  private states = new Map<string, State<T>>();
  private readonly root: State<T> = { places: [], done: [], next: new Map() };
  private count = 0;
  private steps = 0;

  constructor(
    phrases: Iterable<readonly [T, Letters]>,
    private readonly mayEnd: (text: string, to: number) => boolean,
  ) {
    for (const [phrase, letters] of phrases) {
      const place = this.make(phrase, letters, this.make(phrase));
      this.begins.set(phrase, place);
      for (let bits = letters.starts; bits !== 0; bits &= bits - 1) this.byClass[31 - Math.clz32(bits & -bits)]?.push(place);
    }
  }

  /** Adds every phrase that stands at `from`, or would if the looks around in it hold. */
  walk(text: string, from: number, there: Set<T>): void {
    let state: State<T> | undefined = this.root;
    const last = Math.min(text.length, from + longest);
    for (let at = from; at < last; at += 1) {
      const code = text.charCodeAt(at);
      const next: State<T> | undefined = state.next.get(code);
      state = next === undefined && !state.next.has(code) ? this.step(state, code) : next;
      if (state === undefined) return;
      if (state.places.length <= few) {
        for (const place of state.places) if (this.mayStand(place.phrase, text, from) && this.through(place, text, at + 1) >= 0) there.add(place.phrase);
        return;
      }
      if (state.done.length > 0 && this.mayEnd(text, at + 1)) for (const phrase of state.done) there.add(phrase);
    }
  }

  /** Where a phrase that begins at `from` ends: the first way through its pattern that fits, as a regular expression finds it. -1 if none fits. */
  endOf(phrase: T, text: string, from: number): number {
    const place = this.begins.get(phrase);
    return place === undefined ? -1 : this.through(place, text, from);
  }

  /** Whether what a phrase looks at before it begins, if anything, holds: `^` on every sign of a row of signs would take long to disprove later. */
  private mayStand(phrase: T, text: string, from: number): boolean {
    const letters = this.begins.get(phrase)?.letters;
    if (letters?.kind !== 'pair' || letters.first.kind !== 'look') return true;
    letters.first.regex.lastIndex = from;
    return letters.first.regex.test(text);
  }

  private through(place: Place<T>, text: string, at: number): number {
    const { letters, rest } = place;
    if (letters === undefined || rest === undefined) return this.mayEnd(text, at) ? at : -1;
    if (!letters.empty && !mayBegin(letters, classOf(text.charCodeAt(at)))) return -1;
    switch (letters.kind) {
      case 'text':
        return text.startsWith(letters.text, at) ? this.through(rest, text, at + letters.text.length) : -1;
      case 'sign':
        return at < text.length && letters.has(text.charCodeAt(at)) ? this.through(rest, text, at + 1) : -1;
      case 'look':
        letters.regex.lastIndex = at;
        return letters.regex.test(text) ? this.through(rest, text, at) : -1;
      case 'choice': {
        for (const way of this.waysOf(place, letters.ways, rest)) {
          const end = this.through(way, text, at);
          if (end >= 0) return end;
        }
        return -1;
      }
      case 'repeat': {
        if (letters.what.kind === 'sign' && !letters.lazy) {
          let to = at;
          const last = Math.min(text.length, at + Math.min(letters.most, longestRun));
          while (to < last && letters.what.has(text.charCodeAt(to))) to += 1;
          for (; to - at >= letters.least; to -= 1) {
            const end = this.through(rest, text, to);
            if (end >= 0) return end;
          }
          return -1;
        }
        const first = letters.lazy && letters.least === 0 ? this.through(rest, text, at) : -1;
        if (first >= 0) return first;
        const end = this.through(this.intoOf(place, letters, rest), text, at);
        return end >= 0 || letters.lazy || letters.least > 0 ? end : this.through(rest, text, at);
      }
      case 'pair':
      case 'later':
        return this.through(this.intoOf(place, letters, rest), text, at);
    }
  }

  private step(state: State<T>, code: number): State<T> | undefined {
    if (this.states.size > most) {
      this.states = new Map();
      this.root.next.clear();
    }
    this.steps += 1;
    const reached: Place<T>[] = [];
    const kind = classOf(code);
    for (const place of state === this.root ? (this.byClass[kind] ?? []) : state.places) this.advance(place, code, kind, reached);
    const next = reached.length === 0 ? undefined : this.stateOf(reached);
    state.next.set(code, next);
    return next;
  }

  /** Adds the places to which a character leads from a place. Looks around are taken to hold. */
  private advance(place: Place<T>, code: number, kind: number, reached: Place<T>[]): void {
    const { letters, rest } = place;
    if (letters === undefined || rest === undefined || place.seen === this.steps) return;
    place.seen = this.steps;
    if (letters.kind === 'later') {
      this.advance(this.intoOf(place, letters, rest), code, kind, reached);
      return;
    }
    if (letters.empty) this.advance(rest, code, kind, reached);
    if (!mayBegin(letters, kind)) return;
    switch (letters.kind) {
      case 'text':
        if (letters.text.charCodeAt(0) === code) this.reach(this.intoOf(place, letters, rest), reached);
        return;
      case 'sign':
        if (letters.has(code)) this.reach(rest, reached);
        return;
      case 'choice':
        for (const way of this.waysOf(place, letters.ways, rest)) this.advance(way, code, kind, reached);
        return;
      case 'pair':
      case 'repeat':
        this.advance(this.intoOf(place, letters, rest), code, kind, reached);
        return;
      case 'look':
    }
  }

  private reach(place: Place<T>, reached: Place<T>[]): void {
    if (place.reached !== this.steps) reached.push(place);
    place.reached = this.steps;
  }

  private stateOf(places: readonly Place<T>[]): State<T> {
    const key = places.map((place) => place.id).join();
    let state = this.states.get(key);
    if (state === undefined) {
      state = { places, done: places.filter(isDone).map((place) => place.phrase), next: new Map() };
      this.states.set(key, state);
    }
    return state;
  }

  /** Where to go from a place whose letters have but one way to begin. */
  private intoOf(place: Place<T>, letters: Letters, rest: Place<T>): Place<T> {
    return (place.into ??= this.enter(place, letters, rest));
  }

  private enter(place: Place<T>, letters: Letters, rest: Place<T>): Place<T> {
    switch (letters.kind) {
      case 'text':
        return this.before(rest, tailOf(letters));
      case 'pair':
        return this.before(this.before(rest, letters.second), letters.first);
      case 'later':
        return this.before(rest, letters.letters);
      case 'repeat':
        return this.before(lessOf(letters) === letters ? place : this.before(rest, lessOf(letters)), letters.what);
      case 'sign':
      case 'look':
      case 'choice':
        return rest;
    }
  }

  private waysOf(place: Place<T>, ways: readonly Letters[], rest: Place<T>): readonly Place<T>[] {
    return (place.ways ??= ways.map((way) => this.before(rest, way)));
  }

  private before(rest: Place<T>, letters: Letters): Place<T> {
    return letters === nothing ? rest : this.make(rest.phrase, letters, rest);
  }

  private make(phrase: T, letters?: Letters, rest?: Place<T>): Place<T> {
    this.count += 1;
    return { phrase, id: this.count, letters, rest, into: undefined, ways: undefined, seen: 0, reached: 0 };
  }
}

/** Whether nothing more need come. */
function isDone(place: Place<unknown>): boolean {
  let at: Place<unknown> | undefined = place;
  while (at?.letters !== undefined && at.letters.empty) at = at.rest;
  return at?.letters === undefined;
}
