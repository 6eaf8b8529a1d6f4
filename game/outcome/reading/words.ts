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

const known: Readonly<Record<Lang, Map<string, string>>> = { fr: new Map(), en: new Map() };

/** The stem of a folded word. French "-ons" and "-ent" go first: the stemmer takes "livrons" for a noun. */
export function stem(word: string, lang: Lang): string {
  const seen = known[lang].get(word);
  if (seen !== undefined) return seen;
  const made =
    lang === 'fr' ? frenchStem(word.replace(/(?<=[a-z]{3})(?:e?ons|iss(?:ons|ez|ent))$|(?<=[a-z]{2}(?:qu|gn|iv|os|oy|vr|tr|br))ent$/, 'e')) : englishStem(word.replace(/'s$/, ''));
  if (known[lang].size < 5000) known[lang].set(word, made);
  return made;
}

/** Cuts a folded text into words. French elisions are cut off: "l'atelier" is "atelier" after "l". */
export function wordsOf(folded: string, lang: Lang): Word[] {
  const found: Word[] = [];
  for (const match of folded.matchAll(lang === 'fr' ? /[a-z0-9_]+/g : /[a-z0-9_]+(?:'[a-z]+)?/g)) {
    const text = match[0];
    found.push({ from: match.index, to: match.index + text.length, text, stem: text.length > 40 ? text : stem(text, lang) });
  }
  return found;
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
