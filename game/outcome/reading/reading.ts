import type { Span } from '../criterion';
import type { Lang } from '../drafts';
import { foldText } from './fold';
import { guessLang } from './language';
import { findQuotes } from './quotes';

/** A stretch between two commas, colons or "but"s: negation and tense do not reach past it. Offsets are folded ones. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly text: string; // folded, quoted words blanked out
  readonly question: boolean;
  readonly clauses: readonly Clause[];
}

/** A text as the criteria read it. `text` is folded (see `foldText`); `open` is the same with quoted words blanked out. */
export interface Reading {
  readonly source: string;
  readonly lang: Lang;
  readonly text: string;
  readonly open: string;
  readonly quotes: readonly { readonly from: number; readonly to: number; readonly text: string }[];
  readonly sentences: readonly Sentence[];
  readonly words: number;
  span(from: number, to: number): Span;
}

const ABBREVIATION = /(?:\b(?:m|mr|mrs|ms|mme|mmes|mlle|dr|me|st|ste|prof|etc|env|min|tel|p|no|vs|e\.g|i\.e|a\.m|p\.m|c\.-a-d|av|bd|inc|ltd|co|jr|sr)|\b[a-z])$/;
const STOP = /(?:[.!?]+|~)(?=[\s»"')¤]|$)|\n+|¤+(?=\s)/g;
const CLAUSE_BREAK =
  /[,;:()]\s|\s-\s|\s(?=(?:mais|car|donc|puis|sinon|cependant|toutefois|par contre|but|so|because|however|otherwise|though|although|alors que|tandis que|parce que|si ce n'est|if not)\b)/g;

function clausesOf(text: string, from: number): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  const push = (end: number): void => {
    if (end > start && /\S/.test(text.slice(start, end))) clauses.push({ from: from + start, to: from + end, text: text.slice(start, end) });
  };
  for (const match of text.matchAll(CLAUSE_BREAK)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return clauses;
}

function sentencesOf(open: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const push = (end: number, question: boolean): void => {
    const text = open.slice(from, end);
    if (/[a-z0-9_]/.test(text) || (sentences.length === 0 && question)) sentences.push({ from, to: end, text, question, clauses: clausesOf(text, from) });
    from = end;
  };
  for (const match of open.matchAll(STOP)) {
    if (match[0] === '.' && ABBREVIATION.test(open.slice(Math.max(0, match.index - 8), match.index))) continue;
    push(match.index + match[0].length, match[0].includes('?'));
  }
  push(open.length, false);
  return sentences;
}

/** Reads a text: folds it, sets quoted words apart, cuts sentences and clauses, and guesses its language. */
export function read(source: string, prior: Lang): Reading {
  const { text, at } = foldText(source);
  const quotes = findQuotes(text);
  let open = text;
  for (const { from, to } of quotes) open = open.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, ' ') + open.slice(to);
  return {
    source,
    lang: guessLang(text, source, prior),
    text,
    open,
    quotes,
    sentences: sentencesOf(open),
    words: text.match(/[a-z0-9_]+/g)?.length ?? 0,
    span(from, to) {
      let start = at[from] ?? source.length;
      let end = at[to] ?? source.length;
      while (end > start && /\s/.test(source[end - 1] ?? '')) end -= 1;
      while (start < end && /\s/.test(source[start] ?? '')) start += 1;
      return { start, end: Math.max(start, end) };
    },
  };
}
