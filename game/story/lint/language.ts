import { type Lang, languages } from '../../outcome/drafts';
import { guessLang } from '../../outcome/reading/language';
import { foldText } from '../../outcome/reading/fold';
import { itemsOf } from '../scan';
import type { LintedStory } from './rule';

const enough = 20_000; // characters to know a language by

/** The language a story is written in: by its file's name, else by its words. */
export function languageOf({ file, items }: Pick<LintedStory, 'file' | 'items'>): Lang {
  const named = languages.find((lang) => new RegExp(`(?:^|[/.-])${lang}\\.ink$`).test(file));
  if (named) return named;
  const source = itemsOf(items, 'text')
    .map(({ text }) => text)
    .join('\n')
    .slice(0, enough);
  return guessLang(foldText(source).text, source, 'en');
}
