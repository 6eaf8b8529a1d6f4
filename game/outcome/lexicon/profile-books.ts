import type { Lang } from '../drafts';
import { PhraseBook } from '../reading/phrase-book';

/** One book of phrases per language for profiles, apart from that of messages: each text is read by its own. */
export const profileBooks: Readonly<Record<Lang, PhraseBook>> = { fr: new PhraseBook(), en: new PhraseBook() };
