/** How many characters of a pattern's beginning are looked at. */
export const headLength = 5;
/** More beginnings than this are not worth telling apart. */
const most = 700;

/** A beginning a pattern can have. A closed one may be followed by anything, in the pattern or after it. */
interface Head {
  readonly text: string;
  readonly closed: boolean;
}

/** The end of the bracket that opens at `from`, exclusive. */
function closing(source: string, from: number): number {
  let depth = 0;
  for (let i = from; i < source.length; i += 1) {
    if (source[i] === '\\') i += 1;
    else if (source[i] === '[') i = source.indexOf(']', i + 1);
    else if (source[i] === '(') depth += 1;
    else if (source[i] === ')' && --depth === 0) return i + 1;
  }
  throw new Error(`A bracket stays open in the phrase "${source}".`);
}

/** Cuts alternatives apart at the bars outside of brackets. */
function alternatives(source: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let i = 0; i < source.length; i += 1) {
    if (source[i] === '\\') i += 1;
    else if (source[i] === '(') i = closing(source, i) - 1;
    else if (source[i] === '[') i = source.indexOf(']', i + 1);
    else if (source[i] === '|') {
      found.push(source.slice(from, i));
      from = i + 1;
    }
  }
  return [...found, source.slice(from)];
}

const closed = (heads: readonly Head[]): Head[] => heads.map((head) => ({ text: head.text, closed: true }));

const digits: readonly Head[] = Array.from('0123456789', (text) => ({ text, closed: true }));

function follow(heads: readonly Head[], next: readonly Head[]): Head[] {
  const made = new Map<string, Head>();
  for (const head of heads) {
    for (const one of head.closed ? [{ text: '', closed: true }] : next) {
      const text = (head.text + one.text).slice(0, headLength);
      const whole = { text, closed: head.closed || one.closed || text.length >= headLength };
      made.set(`${text}${whole.closed ? '.' : ''}`, whole);
    }
  }
  return made.size > most ? closed(heads) : [...made.values()];
}

/** Pieces such as a day come back in dozens of phrases. */
const known = new Map<string, readonly Head[]>();

function read(source: string): readonly Head[] {
  const seen = known.get(source);
  if (seen !== undefined) return seen;
  let heads: Head[] = [{ text: '', closed: false }];
  for (let i = 0; i < source.length && heads.some((head) => !head.closed); ) {
    const char = source[i] ?? '';
    let next: readonly Head[];
    let end = i + 1;
    if (char === '(') {
      end = closing(source, i);
      if (/^\((?:\?<?[=!])/.test(source.slice(i, i + 4))) {
        i = end; // a look around takes no room
        continue;
      }
      const inside = source.slice(source.startsWith('(?:', i) ? i + 3 : i + 1, end - 1);
      next = alternatives(inside).flatMap(read);
    } else if (char === '[') {
      end = source.indexOf(']', i + 1) + 1;
      const set = source.slice(i + 1, end - 1);
      next = /^[a-z0-9 '"«-]*$/.test(set) && !set.includes('-') ? Array.from(set, (text) => ({ text, closed: false })) : [{ text: '', closed: true }];
    } else if (char === '\\') {
      end = i + 2;
      const escaped = source[i + 1] ?? '';
      if (escaped === 'b') {
        i = end; // a word's edge takes no room
        continue;
      }
      next = escaped === 'd' ? digits : /[a-z]/i.test(escaped) ? [{ text: '', closed: true }] : [{ text: escaped, closed: false }];
    } else if (char === '^' || char === '$') {
      i += 1;
      continue;
    } else next = char === '.' ? [{ text: '', closed: true }] : [{ text: char, closed: false }];
    const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(end));
    if (quantifier !== null) {
      end += quantifier[0].length;
      const optional = /^[?*]/.test(quantifier[0]) || quantifier[1] === '0';
      const again = !quantifier[0].startsWith('?');
      heads = [...follow(heads, again ? closed(next) : next), ...(optional ? heads : [])];
    } else heads = follow(heads, next);
    i = end;
  }
  known.set(source, heads);
  return heads;
}

/** The ways a pattern can begin, up to `headLength` characters each; a shorter one says that anything may follow. */
export function headsOf(source: string): ReadonlySet<string> {
  const texts = new Set(alternatives(source).flatMap((one) => read(one).map((head) => head.text)));
  // What begins with "a" is looked for at "a few" too: the shorter beginning stands for the longer.
  for (const text of texts) if (Array.from(text).some((_, length) => texts.has(text.slice(0, length)))) texts.delete(text);
  return texts.size > most ? new Set(['']) : texts;
}
