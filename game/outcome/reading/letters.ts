/** What a phrase is made of, in order: letters, and looks around that take no room. */
export type Letters = Text | Sign | Look | Pair | Choice | Repeat | Later;

interface Common {
  readonly empty: boolean; // they may take no room
  readonly starts: number; // a bit for each class of characters they can begin with (see `classOf`)
}

/** These very letters; none at all is a text too. */
interface Text extends Common {
  readonly kind: 'text';
  readonly text: string;
  tail?: Text; // the same without its first letter
}

/** One letter of a set: `\w`, `[sz]`, `.` */
interface Sign extends Common {
  readonly kind: 'sign';
  has(code: number): boolean;
}

/** A condition on what stands before or after: `(?! ago)`, `\b`. */
interface Look extends Common {
  readonly kind: 'look';
  readonly regex: RegExp; // sticky
}

/** One after the other. */
interface Pair extends Common {
  readonly kind: 'pair';
  readonly first: Letters;
  readonly second: Letters;
}

/** One or another; of two that fit the earlier counts. */
interface Choice extends Common {
  readonly kind: 'choice';
  readonly ways: readonly Letters[];
}

/** The same again, at least and at most so many times. */
interface Repeat extends Common {
  readonly kind: 'repeat';
  readonly what: Letters;
  readonly least: number;
  readonly most: number;
  readonly lazy: boolean; // the fewer the better
  less?: Letters; // what remains after one time
}

/** What has not been read yet. Most patterns are needed for their first letters only. */
export class Later implements Common {
  readonly kind = 'later';
  private read: Letters | undefined;

  constructor(private readonly reading: () => Letters) {}

  get letters(): Letters {
    return (this.read ??= this.reading());
  }

  get empty(): boolean {
    return this.letters.empty;
  }

  get starts(): number {
    return this.letters.starts;
  }
}

/** A class of characters, 0..30: each small letter has its own, digits share one, and so does the rest. */
export function classOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 48 && code <= 57) return 26;
  return code === 32 ? 27 : code === 39 ? 28 : code === 45 ? 29 : 30;
}

/** Whether letters may begin with a character of a class. */
export function mayBegin(letters: Common, kind: number): boolean {
  return ((letters.starts >> kind) & 1) === 1;
}

/** These very letters. */
export function text(letters: string): Text {
  return { kind: 'text', empty: letters === '', starts: letters === '' ? 0 : 1 << classOf(letters.charCodeAt(0)), text: letters };
}

/** No letters at all. */
export const nothing = text('');

const known = new Map<string, Sign | Look>();

/** One letter of a set, as a regular expression writes it. */
export function sign(source: string): Letters {
  let made = known.get(source);
  if (made === undefined) {
    const set = new RegExp(source);
    const ascii = Array.from({ length: 128 }, (_, code) => set.test(String.fromCharCode(code)));
    const starts = ascii.reduce((bits, there, code) => (there ? bits | (1 << classOf(code)) : bits), 1 << classOf(128));
    known.set(source, (made = { kind: 'sign', empty: false, starts, has: (code) => ascii[code] ?? set.test(String.fromCharCode(code)) }));
  }
  return made;
}

/** A look around, as a regular expression writes it. */
export function look(source: string): Letters {
  let made = known.get(source);
  if (made === undefined) known.set(source, (made = { kind: 'look', empty: true, starts: 0, regex: new RegExp(source, 'y') }));
  return made;
}

export function pair(first: Letters, second: Letters): Letters {
  if (first === nothing) return second;
  if (second === nothing) return first;
  return { kind: 'pair', empty: first.empty && second.empty, starts: first.empty ? first.starts | second.starts : first.starts, first, second };
}

export function choice(ways: readonly Letters[]): Letters {
  if (ways.length === 1 && ways[0] !== undefined) return ways[0];
  return { kind: 'choice', empty: ways.some((way) => way.empty), starts: ways.reduce((bits, way) => bits | way.starts, 0), ways };
}

/** `most` may be Infinity. */
export function repeat(what: Letters, least: number, most: number, lazy: boolean): Letters {
  if (most === 0 || what === nothing) return nothing;
  if (most === 1) return least === 1 ? what : choice(lazy ? [nothing, what] : [what, nothing]);
  return { kind: 'repeat', empty: least === 0 || what.empty, starts: what.starts, what, least, most, lazy };
}

/** A text without its first letter. */
export function tailOf(whole: Text): Text {
  return (whole.tail ??= whole.text.length === 1 ? nothing : text(whole.text.slice(1)));
}

/** What remains to come of a repetition after one time. */
export function lessOf(whole: Repeat): Letters {
  if (whole.least === 0 && whole.most === Infinity) return whole;
  return (whole.less ??= repeat(whole.what, Math.max(0, whole.least - 1), whole.most - 1, whole.lazy));
}
