import { Automaton } from './automaton';
import type { Letters } from './letters';
import { lettersOf, type Pieces } from './pattern';

export type { Pieces };

/** Where something stands in folded text, and what stands there; `to` is exclusive. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A list of phrases to look for: one entry of a lexicon. */
export interface Phrases {
  readonly alternatives: readonly string[]; // patterns
  readonly pieces: Pieces;
}

/** All that a book has found in one text, list by list, in reading order; hits of one list do not overlap. */
export type Found = ReadonlyMap<Phrases, readonly Hit[]>;

/** One phrase of a list. */
interface Phrase {
  readonly list: Phrases;
}

/** Patterns read in one go: some milliseconds on a slow phone. */
const atOnce = 100;

function check(pattern: string, pieces: Pieces): void {
  for (const [, name = ''] of pattern.matchAll(/<(\w+)>/g))
    if (pieces[name] === undefined) throw new Error(`There is no piece "${name}". There are: ${Object.keys(pieces).join(', ')}.`);
}

/** The alternatives of a list: one a line, or several with ` | ` between them. */
function listed(source: string): string[] {
  return source.split(/\s\|\s|\n/).flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
}

/** Template tag for a piece that phrases are built from. */
export function piece(list: TemplateStringsArray): string {
  return listed(list.raw.join('')).join('|');
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160;

/** Whether a phrase could end before this offset. */
function isEdge(text: string, to: number): boolean {
  const last = text[to - 1];
  return last === ' ' || last === "'" || to >= text.length || !isLetter(text.charCodeAt(to));
}

/**
 * The phrases of one language, all looked for in one pass. Phrases are patterns over folded text (small ASCII
 * letters), whole words only; gaps inside must be bounded, so that no text can make them slow.
 */
export class PhraseBook {
  private readonly lists: Phrases[] = [];
  private automaton: Automaton<Phrase> | undefined;

  /** Template tag for a list. Lists must be made before the first text is read. */
  phrases(pieces: Pieces = {}): (list: TemplateStringsArray) => Phrases {
    return (list) => {
      const made = { alternatives: listed(list.raw.join('')), pieces };
      for (const one of made.alternatives) check(one, pieces);
      this.lists.push(made);
      this.automaton = undefined;
      return made;
    };
  }

  /** Looks for every phrase of the book. Of two phrases of one list at one place the longer counts. */
  search(text: string): Found {
    const automaton = this.ready();
    const found = new Map<Phrases, Hit[]>();
    const there = new Set<Phrase>();
    let inWord = false;
    for (let from = 0; from < text.length; from += 1) {
      const code = text.charCodeAt(from);
      const letter = isLetter(code);
      if (letter ? !inWord : !isSpace(code)) {
        there.clear();
        automaton.walk(text, from, there);
        for (const phrase of there) {
          const last = found.get(phrase.list)?.at(-1);
          if (last === undefined || last.to <= from || last.from === from) note(found, phrase.list, text, from, automaton.endOf(phrase, text, from));
        }
      }
      inWord = letter;
    }
    return found;
  }

  /** Reads the patterns ahead of the first text, and yields now and then: whoever calls may let others go first. */
  *prepare(): Generator<void, Automaton<Phrase>> {
    if (this.automaton !== undefined) return this.automaton;
    const phrases: (readonly [Phrase, Letters])[] = [];
    for (const list of this.lists) {
      for (const pattern of list.alternatives) {
        phrases.push([{ list }, lettersOf(pattern, list.pieces)]);
        if (phrases.length % atOnce === 0) yield;
      }
    }
    return (this.automaton = new Automaton(phrases, isEdge));
  }

  private ready(): Automaton<Phrase> {
    const work = this.prepare();
    for (;;) {
      const { done, value } = work.next();
      if (done === true) return value;
    }
  }
}

/** Books a hit, unless one of its list at this place is as long. */
function note(found: Map<Phrases, Hit[]>, list: Phrases, text: string, from: number, to: number): void {
  if (to <= from) return;
  const hit = { from, to, text: text.slice(from, to) };
  const hits = found.get(list);
  const last = hits?.at(-1);
  if (hits === undefined || last === undefined) found.set(list, [hit]);
  else if (last.from < from) hits.push(hit);
  else if (last.to < to) hits[hits.length - 1] = hit;
}

/** All matches of a plain pattern, for what is no phrase: signs, blanks, numbers. */
export function matches(regex: RegExp, text: string): Hit[] {
  return Array.from(text.matchAll(regex), (match) => ({ from: match.index, to: match.index + match[0].length, text: match[0] }));
}
