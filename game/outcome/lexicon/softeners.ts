import type { Lang } from '../drafts';
import type { Phrases } from '../reading/phrase-book';
import { books } from './books';

const p = books.fr.phrases();
const q = books.en.phrases();

/** What leaves a request open: the conditional, a "may I", a "perhaps". */
export const softeners: Readonly<Record<Lang, Phrases>> = {
  fr: p`pourri\w+ | seri\w+ | auri\w+ | aimeri\w+ | voudri\w+ | accepteri\w+ | puis-je | peut-etre | possibles?`,
  en: q`would | could | might | may i | may we | perhaps | maybe | possibl\w+`,
};
