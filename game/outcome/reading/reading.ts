import type { Span } from '../criterion';
import type { Lang } from '../drafts';
import { type Sentence, sentencesOf } from './clauses';
import { foldText } from './fold';
import { guessLang } from './language';
import { books } from '../lexicon/books';
import type { Found, Hit, Phrases } from './phrase-book';
import { findQuotes } from './quotes';
import { type Word, wordsOf } from './words';

/** A stretch of a text, in folded offsets; `to` is exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A text as the criteria read it. `text` is folded (see `foldText`); `open` is the same with quoted words blanked out. */
export interface Reading {
  readonly source: string;
  readonly clean: string; // the source without blanks around, doubled blanks and invisible signs; offsets differ
  readonly lang: Lang;
  readonly text: string;
  readonly open: string;
  readonly quotes: readonly Hit[];
  readonly sentences: readonly Sentence[];
  readonly words: number;
  tokens(within?: Stretch): readonly Word[]; // the words of `open`, with their stems
  find(phrases: Phrases, within?: Stretch): readonly Hit[]; // in `open`
  findQuoted(phrases: Phrases, within?: Stretch): readonly Hit[]; // in `text`, quoted words included
  at(offset: number): number; // the folded offset of one in the source
  span(from: number, to: number): Span;
}

/** Whether two stretches have a place in common. */
export const meets = (a: Stretch, b: Stretch): boolean => a.from < b.to && a.to > b.from;

/** Those of a sorted row that lie within a stretch. A long text asks for them thousands of times. */
function inside<T extends Stretch>(row: readonly T[] | undefined, within: Stretch | undefined): readonly T[] {
  if (row === undefined || row.length === 0) return [];
  if (within === undefined) return row;
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle]?.from ?? 0) < within.from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < row.length && (row[end]?.to ?? Infinity) <= within.to) end += 1;
  return end === low ? [] : row.slice(low, end);
}

/** Reads a text: folds it, sets quoted words apart, cuts sentences and clauses, and guesses its language. */
export function read(source: string, prior: Lang): Reading {
  const { text, at } = foldText(source);
  const quotes = findQuotes(text);
  const clean = source
    .normalize('NFC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const lang = guessLang(text, clean, prior);
  let open = text;
  for (const { from, to } of quotes) open = open.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, ' ') + open.slice(to);
  let found: Found | undefined; // looked for when first asked: a profile never asks
  let foundQuoted: Found | undefined;
  let tokens: readonly Word[] | undefined;
  return {
    source,
    clean,
    lang,
    text,
    open,
    quotes,
    sentences: sentencesOf(open),
    words: text.match(/[a-z0-9_]+/g)?.length ?? 0,
    tokens: (within) => inside((tokens ??= wordsOf(open, lang)), within),
    find: (phrases, within) => inside((found ??= books[lang].search(open)).get(phrases), within),
    findQuoted(phrases, within) {
      if (quotes.length === 0) return this.find(phrases, within);
      return inside((foundQuoted ??= books[lang].search(text)).get(phrases), within);
    },
    at(offset) {
      let low = 0;
      let high = at.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((at[middle] ?? 0) < offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    span(from, to) {
      let start = at[from] ?? source.length;
      let end = at[to] ?? source.length;
      while (end > start && /\s/.test(source[end - 1] ?? '')) end -= 1;
      while (start < end && /\s/.test(source[start] ?? '')) start += 1;
      return { start, end: Math.max(start, end) };
    },
  };
}
