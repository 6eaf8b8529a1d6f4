import type { Lang } from '../drafts';
import { PhraseBook } from '../reading/phrase-book';

/** One book of phrases per language; every list of a lexicon stands in its book. */
export const books: Readonly<Record<Lang, PhraseBook>> = { fr: new PhraseBook(), en: new PhraseBook() };
