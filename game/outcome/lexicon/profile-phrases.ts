/** Where a phrase stands in folded text; `to` is exclusive. */
interface Hit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A list of phrases to look for. */
export interface Phrases {
  /** All places where one of them stands, in reading order; none overlaps another. */
  readonly in: (text: string) => readonly Hit[];
  readonly found: (text: string) => boolean;
}

/** The end of the bracket that opens at `from`, exclusive. */
function closing(source: string, from: number): number {
  let depth = 0;
  for (let i = from; i < source.length; i += 1) {
    if (source[i] === '\\') i += 1;
    else if (source[i] === '(') depth += 1;
    else if (source[i] === ')') {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  throw new Error(`A bracket stays open in the phrase "${source}".`);
}

/** Cuts alternatives apart at the bars outside of brackets. */
function alternativesOf(source: string): string[] {
  const found = [''];
  for (let i = 0; i < source.length; ) {
    const to = source[i] === '(' ? closing(source, i) : source[i] === '\\' ? i + 2 : i + 1;
    if (source[i] === '|') found.push('');
    else found.push(`${found.pop() ?? ''}${source.slice(i, to)}`);
    i = to;
  }
  return found;
}

/** The characters a pattern can begin with; undefined when that could be any. An empty pattern begins with what follows it. */
function beginnings(source: string, rest: readonly string[] = []): ReadonlySet<string> | undefined {
  if (source === '') return rest[0] === undefined ? undefined : beginnings(rest[0], rest.slice(1));
  if (/^\(\?<?[=!]/.test(source)) return beginnings(source.slice(closing(source, 0)), rest); // a look around takes no room
  const end = source[0] === '(' ? closing(source, 0) : source[0] === '[' ? source.indexOf(']') + 1 : source[0] === '\\' ? 2 : 1;
  const head = source.slice(0, end);
  const after = source.slice(end);
  const optional = /^[?*]/.test(after);
  const tail = after.replace(/^[?*+]\??/, '');
  const sets: (ReadonlySet<string> | undefined)[] = [];
  if (head.startsWith('(?:')) for (const one of alternativesOf(head.slice(3, -1))) sets.push(beginnings(one, [tail, ...rest]));
  else if (/^\[[^\\\]^-]+\]$/.test(head)) sets.push(new Set(head.slice(1, -1)));
  else if (head === '\\d') sets.push(new Set('0123456789'));
  else if (/^(?:\\[^a-z]|[^\\[(.])$/i.test(head)) sets.push(new Set(head.slice(-1)));
  else return undefined;
  if (optional) sets.push(beginnings(tail, rest));
  return sets.some((set) => set === undefined) ? undefined : new Set(sets.flatMap((set) => [...(set ?? [])]));
}

const starts = new Map<string, readonly number[]>();
const mostTexts = 100; // passages remembered: each is searched by every list

/** Where a phrase can begin: not within a word, not at a space. */
function startsOf(text: string): readonly number[] {
  const seen = starts.get(text);
  if (seen !== undefined) return seen;
  if (starts.size >= mostTexts) starts.clear();
  const made = Array.from(text.matchAll(/[a-z0-9_]+|[^a-z0-9_ ]/g), (match) => match.index);
  starts.set(text, made);
  return made;
}

/** A space stands for any run of spaces; one in square brackets stays itself. */
const spaced = (source: string): string => source.replace(/\[[^\]]*\]| \??/g, (piece) => (piece === ' ' ? ' {1,3}' : piece === ' ?' ? ' {0,3}' : piece));

/**
 * Template tag for a list of phrases over folded text: one a line, or several with ` | ` between them. Whole
 * words only, and a phrase may end in an apostrophe. Gaps inside must be bounded, so that no text can make it slow.
 * A place in a text is only tried with the phrases that can begin with its character: a profile is read on each keystroke.
 */
export function phrases(list: TemplateStringsArray, ...pieces: readonly string[]): Phrases {
  const all = String.raw(list, ...pieces)
    .split(/\n| \| /)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const byFirst = new Map<string, string[]>();
  const anyFirst: string[] = [];
  for (const one of all) {
    const firsts = beginnings(one);
    if (firsts === undefined) anyFirst.push(one);
    for (const first of firsts ?? []) byFirst.set(first, [...(byFirst.get(first) ?? []), one]);
  }
  const compile = (some: readonly string[]): RegExp => new RegExp(`(?<![a-z0-9_])(?:${spaced(some.join('|'))})(?!(?<=[a-z0-9_])[a-z0-9_])`, 'y');
  const wild = anyFirst.length === 0 ? undefined : compile(anyFirst);
  const table = new Map([...byFirst].map(([first, some]) => [first, compile(some)]));
  const at = (text: string, from: number): Hit | undefined => {
    for (const regex of [table.get(text[from] ?? ''), wild]) {
      if (regex === undefined) continue;
      regex.lastIndex = from;
      const match = regex.exec(text);
      if (match !== null && match[0] !== '') return { from, to: from + match[0].length, text: match[0] };
    }
    return undefined;
  };
  const search = (text: string, most: number): readonly Hit[] => {
    const hits: Hit[] = [];
    for (const start of startsOf(text)) {
      if (start < (hits.at(-1)?.to ?? 0)) continue;
      const hit = at(text, start);
      if (hit !== undefined && hits.push(hit) === most) break;
    }
    return hits;
  };
  return { in: (text) => search(text, Infinity), found: (text) => search(text, 1).length > 0 };
}
