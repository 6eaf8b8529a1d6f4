import { headLength, headsOf } from './heads';

/** Named pieces that phrases are put together from: `<day>` in a phrase stands for the piece called `day`. */
export type Pieces = Readonly<Record<string, string>>;

/** Where something stands in folded text, and what stands there; `to` is exclusive. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A list of phrases to look for: one entry of a lexicon. */
export interface Phrases {
  readonly alternatives: readonly string[]; // as patterns, pieces filled in
}

/** All that a book has found in one text, list by list, in reading order; hits of one list do not overlap. */
export type Found = ReadonlyMap<Phrases, readonly Hit[]>;

/** A pattern with the one list it belongs to, tried only where a word begins as it can begin. */
interface Entry {
  readonly list: Phrases;
  readonly alternatives: readonly string[];
  regex?: RegExp;
  anywhere?: RegExp; // the same without a place to start at, for one that may begin with any word
}

/** Entries by how they begin, a character at a time: what begins with "me" lies two steps down. */
interface Shelf {
  readonly entries: Entry[];
  readonly next: Map<number, Shelf>;
}

function fill(source: string, pieces: Pieces): string {
  return source.replace(/<(\w+)>/g, (_, name: string) => {
    const found = pieces[name];
    if (found === undefined) throw new Error(`There is no piece "${name}". There are: ${Object.keys(pieces).join(', ')}.`);
    return `(?:${fill(found, pieces)})`;
  });
}

/** The alternatives of a list: one a line, or several with ` | ` between them. */
function listed(source: string): string[] {
  return source.split(/\s\|\s|\n/).flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
}

/** Template tag for a piece that phrases are built from. */
export function piece(list: TemplateStringsArray): string {
  return listed(list.raw.join('')).join('|');
}

/** Whole words only; an elision ends at its apostrophe, a phrase that looks ahead at its space. */
function compile(alternatives: readonly string[], flags: string, before = ''): RegExp {
  return new RegExp(`${before}(?:${alternatives.join('|')})(?:(?<=[' ])|(?![a-z0-9_]))`, flags);
}

/** Patterns readied in one go: some ten milliseconds on a slow phone. */
const atOnce = 50;

/**
 * The phrases of one language, all looked for in one pass. Phrases are patterns over folded text (small ASCII
 * letters), whole words only; gaps inside must be bounded, so that no text can make them slow.
 */
export class PhraseBook {
  private readonly lists: Phrases[] = [];
  private shelves: Shelf | undefined;

  /** Template tag for a list. Lists must be made before the first text is read. */
  phrases(pieces: Pieces = {}): (list: TemplateStringsArray) => Phrases {
    return (list) => {
      const made = { alternatives: listed(list.raw.join('')).map((one) => fill(one, pieces)) };
      this.lists.push(made);
      this.shelves = undefined;
      return made;
    };
  }

  /** Looks for every phrase of the book, or for one list alone. Of two phrases of one list at one place the longer counts. */
  search(text: string, only?: Phrases): Found {
    const shelves = (this.shelves ??= this.shelve());
    const found = new Map<Phrases, Hit[]>();
    const wanted = (entry: Entry): boolean => only === undefined || entry.list === only;
    // What may begin with any word would be tried at every word; most texts hold none of it, which one look tells.
    const anyhow = shelves.entries.filter((entry) => wanted(entry) && (entry.anywhere ??= compile(entry.alternatives, '', '(?<![a-z0-9_])')).test(text));
    for (const start of text.matchAll(/[a-z0-9_]+|[^a-z0-9_\s]/g)) {
      const from = start.index;
      for (const entry of anyhow) this.note(entry, text, from, found);
      let shelf: Shelf | undefined = shelves;
      for (let at = from; at < from + headLength; at += 1) {
        shelf = shelf.next.get(text.charCodeAt(at));
        if (shelf === undefined) break;
        for (const entry of shelf.entries) if (wanted(entry)) this.note(entry, text, from, found);
      }
    }
    return found;
  }

  /** Readies every pattern ahead of the first text, and yields now and then: whoever calls may let others go first. */
  *prepare(): Generator<void> {
    let done = 0;
    const open = [(this.shelves ??= this.shelve())];
    for (const shelf of open) {
      open.push(...shelf.next.values());
      for (const entry of shelf.entries) {
        if (entry.regex !== undefined) continue;
        entry.regex = compile(entry.alternatives, 'y');
        entry.regex.exec(' '); // a browser compiles a pattern when it is first used
        done += 1;
        if (done % atOnce === 0) yield;
      }
    }
  }

  private note(entry: Entry, text: string, from: number, found: Map<Phrases, Hit[]>): void {
    const hits = found.get(entry.list);
    const last = hits?.at(-1);
    if (last !== undefined && last.from < from && last.to > from) return;
    const regex = (entry.regex ??= compile(entry.alternatives, 'y'));
    regex.lastIndex = from;
    const match = regex.exec(text);
    if (match === null || match[0] === '') return;
    const hit = { from, to: from + match[0].length, text: match[0] };
    if (last?.from === from) {
      if (hit.to > last.to) hits?.splice(-1, 1, hit);
    } else if (hits === undefined) found.set(entry.list, [hit]);
    else hits.push(hit);
  }

  private shelve(): Shelf {
    const shelves: Shelf = { entries: [], next: new Map() };
    for (const list of this.lists) {
      const mine = new Map<string, string[]>();
      for (const one of list.alternatives) for (const head of headsOf(one)) mine.set(head, [...(mine.get(head) ?? []), one]);
      // "Lundi" begins the same phrases as "mardi" does: one pattern serves both, and is compiled once.
      const made = new Map<string, Entry>();
      for (const [head, alternatives] of mine) {
        const key = alternatives.join('|');
        const entry = made.get(key) ?? { list, alternatives };
        made.set(key, entry);
        let shelf = shelves;
        for (let at = 0; at < head.length; at += 1) {
          const next = shelf.next.get(head.charCodeAt(at)) ?? { entries: [], next: new Map<number, Shelf>() };
          shelf.next.set(head.charCodeAt(at), next);
          shelf = next;
        }
        shelf.entries.push(entry);
      }
    }
    return shelves;
  }
}

/** All matches of a plain pattern, for what is no phrase: signs, blanks, numbers. */
export function matches(regex: RegExp, text: string): Hit[] {
  return Array.from(text.matchAll(regex), (match) => ({ from: match.index, to: match.index + match[0].length, text: match[0] }));
}
