import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as frenchStem } from '@orama/stemmers/french';
import type { Lang } from '../drafts';

/** One word of a folded text with its stem, so that a list need not spell out every form of a verb. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly stem: string;
}

/** A list of words compared by stem. */
export type WordList = ReadonlySet<string>;

const longest = 40; // letters; a longer "word" is somebody leaning on a key
const most = 5000; // stems remembered per language
const known: Readonly<Record<Lang, Map<string, string>>> = { fr: new Map(), en: new Map() };

function stem(word: string, lang: Lang): string {
  const seen = known[lang].get(word);
  if (seen !== undefined) return seen;
  // The French stemmer takes "cassent" and "livrons" for nouns; "client" and "moment" it knows.
  const plain = lang === 'fr' ? word.replace(/(?<=[a-z]{3}(?:[bcdfglnprstvz]|qu|gn|ill))(?<!cli|tal|ci|or|am|d|sci|pres)(?:ent|ons)$/, 'e') : word.replace(/'s$/, '');
  const made = word.length > longest ? word : lang === 'fr' ? frenchStem(plain) : englishStem(plain);
  if (known[lang].size < most) known[lang].set(word, made);
  return made;
}

/** Cuts a folded text into words. French elisions are cut off: "l'atelier" is "atelier" after "l". */
export function wordsOf(folded: string, lang: Lang): Word[] {
  return [...folded.matchAll(lang === 'fr' ? /[a-z0-9_]+/g : /[a-z0-9_]+(?:'[a-z]+)?/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: match[0],
    stem: stem(match[0], lang),
  }));
}

/** Template tag for a list of words, parted by spaces. */
export function wordList(lang: Lang): (list: TemplateStringsArray) => WordList {
  return (list) =>
    new Set(
      list.raw
        .join('')
        .trim()
        .split(/\s+/)
        .map((word) => stem(word, lang)),
    );
}
