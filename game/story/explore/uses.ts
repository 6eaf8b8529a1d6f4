/**
 * What a compiled story does with a variable (`v:name`) or a visit count (`c:path`), as far as it
 * decides where the story goes. Read from the JSON, whose format Ink documents. Whatever is not
 * understood counts as computed with, which only makes a proof larger, never wrong.
 */
export interface Use {
  readonly cuts: ReadonlySet<number>; // where comparisons part its whole values: 3.5 tells 3 from 4
  readonly moduli: ReadonlySet<number>; // numbers it is divided by for a remainder, as a cycle does
  readonly peers: ReadonlySet<string>; // other slots it is compared with
  readonly computed: boolean; // goes into arithmetic, another variable or a function
  readonly decides: boolean; // false: it is only printed, or only counted up
  readonly falls: boolean; // some step takes it down
}

export interface StoryUses {
  readonly of: ReadonlyMap<string, Use>; // a variable that is missing here is at most printed
  readonly steps: ReadonlySet<string>; // runtime paths of the reads that only serve to count a variable up or down
  readonly countsTurns: boolean; // reads TURNS() or TURNS_SINCE()
  readonly seedsDraws: boolean; // calls SEED_RANDOM(): its draws hang on each other from then on
  readonly choicePoints: readonly string[]; // path each choice leads to, once, in order; fallback choices included
}

interface Held {
  readonly slot?: string; // its value is this slot's, plus `plus`
  readonly plus?: number;
  readonly at?: string; // runtime path of the read
  readonly whole?: number; // a constant
  readonly target?: string; // a divert target
  readonly printed?: readonly string[]; // a text made of these slots
}

type Draft = { cuts: Set<number>; moduli: Set<number>; peers: Set<string>; computed: boolean; decides: boolean; falls: boolean };
type Dictionary = Readonly<Record<string, unknown>>;

/** Where an operator parts the whole values on its left from a constant on its right. */
const cutsOf: Readonly<Record<string, (limit: number) => readonly number[]>> = {
  '==': (limit) => [limit - 0.5, limit + 0.5],
  '!=': (limit) => [limit - 0.5, limit + 0.5],
  '>': (limit) => [limit + 0.5],
  '<=': (limit) => [limit + 0.5],
  '<': (limit) => [limit - 0.5],
  '>=': (limit) => [limit - 0.5],
  MIN: (limit) => Array.from({ length: Math.max(0, Math.min(limit, longestList)) + 1 }, (_, value) => value - 0.5), // a sequence: its items one by one
};
const longestList = 200; // items of a sequence
const flipped: Readonly<Record<string, string>> = { '>': '<', '<': '>', '>=': '<=', '<=': '>=' };
const isZero = '==';
const connectives = ['&&', '||'];
const oneOperand = ['!', '_', 'FLOOR', 'CEILING', 'INT', 'FLOAT', 'LIST_MIN', 'LIST_MAX', 'LIST_ALL', 'LIST_COUNT', 'LIST_VALUE', 'LIST_INVERT'];
const twoOperands = [...Object.keys(cutsOf), ...connectives, 'MAX', '+', '-', '*', '/', '%', 'POW', '?', '!?', 'L^', 'has', 'hasnt'];
const heardOnly = /^\^\s*(?:ask|hint|note|why|peer|reply|silence|action|title|chip|fact|pick|card|zone|gesture|slot)\s*:/i; // tags that move nothing

class Reading {
  readonly uses = new Map<string, Draft>();
  readonly choicePoints = new Set<string>();
  readonly steps = new Set<string>();
  countsTurns = false;
  seedsDraws = false;
  private texts: string[][] = []; // slots printed into each text that is being put together
  private tag: 'none' | 'heard' | 'obeyed' = 'none';

  private use(slot: string): Draft {
    const known = this.uses.get(slot) ?? { cuts: new Set(), moduli: new Set(), peers: new Set(), computed: false, decides: false, falls: false };
    this.uses.set(slot, known);
    return known;
  }

  private compared(held: Held | undefined, operator: string, whole: number): void {
    if (held?.slot === undefined) return;
    const use = this.use(held.slot);
    for (const cut of cutsOf[operator]?.(whole - (held.plus ?? 0)) ?? []) use.cuts.add(cut);
    use.decides = true;
  }

  private computed(held: Held | undefined): void {
    for (const slot of held?.slot === undefined ? (held?.printed ?? []) : [held.slot]) Object.assign(this.use(slot), { computed: true, decides: true });
  }

  /** Reads a container; returns what it leaves on the evaluation stack. */
  read(content: readonly unknown[], path: readonly string[], given: readonly Held[]): readonly Held[] {
    const last = content.at(-1);
    const named: Dictionary = typeof last === 'object' && last !== null && !Array.isArray(last) ? (last as Dictionary) : {};
    let stack: Held[] = [...given];
    for (const [index, token] of content.slice(0, -1).entries()) {
      if (Array.isArray(token)) stack = [...this.read(token, [...path, nameOf(token) ?? String(index)], stack)];
      else if (typeof token === 'number' || typeof token === 'boolean') stack.push(Number.isInteger(Number(token)) ? { whole: Number(token) } : {});
      else if (typeof token === 'string') this.command(token, content[index + 1], path, stack);
      else if (typeof token === 'object' && token !== null) this.instruct(token as Dictionary, [...path, String(index)], named, stack);
    }
    for (const [name, inner] of Object.entries(named)) if (Array.isArray(inner)) this.read(inner, [...path, name], stack);
    return stack;
  }

  private command(word: string, next: unknown, path: readonly string[], stack: Held[]): void {
    if (word === '#') this.tag = typeof next === 'string' && heardOnly.test(next) ? 'heard' : 'obeyed';
    else if (word === '/#') this.tag = 'none';
    else if (word === 'str') this.texts.push([]);
    else if (word === '/str') stack.push({ printed: this.texts.pop() ?? [] });
    else if (word === 'out') this.printed(stack.pop());
    else if (word === 'du') stack.push(stack.at(-1) ?? {});
    else if (word === 'pop') stack.pop();
    else if (word === 'visit') stack.push({ slot: `c:${path.join('.')}` });
    else if (word === 'seq') this.remainder(stack.pop(), stack.pop(), stack);
    else if (word === 'readc') this.counted(stack);
    else if (word === 'turn' || word === 'turns') this.turns(word, stack);
    else if (word === 'void' || word === 'choiceCnt') stack.push({});
    else if (word === 'srnd') this.seeded(stack);
    else if (word === 'nop') for (const held of stack.splice(0)) this.compared(held, isZero, 0);
    else if (word === '~ret' || word === '->->') for (const held of stack.splice(0)) this.computed(held);
    else if (['rnd', 'lrnd', 'listInt', 'range'].includes(word)) for (const held of stack.splice(0, stack.length, {})) this.computed(held);
    else if (oneOperand.includes(word)) this.single(word, stack);
    else if (twoOperands.includes(word)) this.pair(word, stack);
  }

  private printed(held: Held | undefined): void {
    const text = this.texts.at(-1);
    if (this.tag === 'obeyed') this.computed(held);
    else if (text && this.tag === 'none') text.push(...(held?.slot === undefined ? (held?.printed ?? []) : [held.slot]));
  }

  private counted(stack: Held[]): void {
    const target = stack.pop()?.target;
    stack.push(target === undefined ? {} : { slot: `c:${target}` });
  }

  private seeded(stack: Held[]): void {
    this.computed(stack.pop());
    this.seedsDraws = true;
    stack.push({});
  }

  private turns(word: string, stack: Held[]): void {
    if (word === 'turns') stack.pop();
    this.countsTurns = true;
    stack.push({});
  }

  private single(word: string, stack: Held[]): void {
    const held = stack.pop();
    if (word === '!') this.compared(held, isZero, 0);
    else if (word !== '_' || held?.whole === undefined) this.computed(held);
    stack.push(word === '_' && held?.whole !== undefined ? { whole: -held.whole } : {});
  }

  private pair(word: string, stack: Held[]): void {
    const [right, left] = [stack.pop(), stack.pop()];
    const [held, whole] = left?.slot === undefined ? [right, left?.whole] : [left, right?.whole];
    if (word === '%') return this.remainder(right, left, stack);
    if ((word === '+' || (word === '-' && held === left)) && held?.slot !== undefined && whole !== undefined) {
      stack.push({ ...held, plus: (held.plus ?? 0) + (word === '+' ? whole : -whole) });
      return;
    }
    if (connectives.includes(word)) for (const side of [left, right]) this.compared(side, isZero, 0);
    else if (word in cutsOf && whole !== undefined) this.compared(held, held === right ? (flipped[word] ?? word) : word, whole);
    else if (word in cutsOf && left?.slot !== undefined && right?.slot !== undefined && !left.plus && !right.plus) this.pairUp(left.slot, right.slot);
    else for (const side of [left, right]) this.computed(side);
    stack.push({});
  }

  private pairUp(one: string, other: string): void {
    Object.assign(this.use(one), { decides: true }).peers.add(other);
    Object.assign(this.use(other), { decides: true }).peers.add(one);
  }

  private remainder(by: Held | undefined, held: Held | undefined, stack: Held[]): void {
    if (held?.slot !== undefined && by?.whole !== undefined && by.whole > 0 && !held.plus) Object.assign(this.use(held.slot), { decides: true }).moduli.add(by.whole);
    else for (const side of [by, held]) this.computed(side);
    stack.push({});
  }

  private instruct(token: Dictionary, at: readonly string[], named: Dictionary, stack: Held[]): void {
    const path = at.slice(0, -1);
    const word = (key: string): string | undefined => (typeof token[key] === 'string' ? token[key] : undefined);
    const [variable, count, target, pointer, assigned, choice, divert] = [word('VAR?'), word('CNT?'), word('^->'), word('^var'), word('VAR='), word('*'), word('->')];
    if (variable !== undefined) stack.push({ slot: `v:${variable}`, at: at.join('.') });
    else if (count !== undefined) stack.push({ slot: `c:${resolve(count, path)}` });
    else if (target !== undefined) stack.push({ target: resolve(target, path) });
    else if (pointer !== undefined) {
      Object.assign(this.use(`v:${pointer}`), { computed: true, decides: true, falls: true });
      stack.push({});
    } else if (assigned !== undefined) this.assign(assigned, stack.pop());
    else if (choice !== undefined) this.choicePoint(resolve(choice, path), Number(token.flg ?? 0), stack);
    else if (divert !== undefined && token.c === true) this.compared(stack.pop(), isZero, 0);
    else if (divert !== undefined) {
      if (token.var === true) this.computed({ slot: `v:${divert}` });
      const isLocal = /^\.\^\.[^.]+$/.test(divert) && divert.slice(3) in named;
      if (!isLocal) for (const held of stack.splice(0)) this.computed(held); // arguments of a knot
    } else if ('temp=' in token) this.computed(stack.pop());
    else {
      if ('f()' in token || 'x()' in token || '->t->' in token) for (const held of stack.splice(0)) this.computed(held);
      stack.push({});
    }
  }

  private assign(name: string, value: Held | undefined): void {
    const slot = `v:${name}`;
    if (value?.slot !== slot || value.at === undefined) return this.computed(value);
    this.steps.add(value.at);
    if ((value.plus ?? 0) < 0) this.use(slot).falls = true;
  }

  private choicePoint(path: string, flags: number, stack: Held[]): void {
    this.choicePoints.add(path);
    for (const held of stack.splice(0)) this.compared(held, isZero, 0);
    const once = (flags & 16) !== 0;
    if (once) this.compared({ slot: `c:${path}` }, '>', 0);
  }
}

/** The name of a container, when it has one: it stands in its last element. */
function nameOf(content: readonly unknown[]): string | undefined {
  const last = content.at(-1) as Dictionary | null | undefined;
  return typeof last?.['#n'] === 'string' ? last['#n'] : undefined;
}

/** Ink's relative paths start with a dot and go up by `^`, the first of which only leaves the instruction itself. */
function resolve(path: string, container: readonly string[]): string {
  if (!path.startsWith('.')) return path;
  const way = [...container];
  for (const step of path.split('.').slice(2)) {
    if (step === '^') way.pop();
    else way.push(step);
  }
  return way.join('.');
}

/** Reads a compiled story. @throws SyntaxError or TypeError when it is no compiled Ink. */
export function readUses(ink: string): StoryUses {
  const { root } = JSON.parse(ink) as { readonly root: readonly unknown[] };
  const reading = new Reading();
  reading.read(root, [], []);
  return { of: reading.uses, steps: reading.steps, countsTurns: reading.countsTurns, seedsDraws: reading.seedsDraws, choicePoints: [...reading.choicePoints] };
}
