import type { Lang } from '../drafts';
import { profileBooks } from '../lexicon/profile-books';
import { profileWords } from '../lexicon/profile-lexicon';
import type { Hit, Phrases } from '../reading/phrase-book';
import type { Reading } from '../reading/reading';
import { type Word, wordsOf } from '../reading/words';

/** Where something stands in a profile: folded offsets within its field. */
export interface At {
  readonly field: 'headline' | 'summary';
  readonly from: number;
  readonly to: number;
}

/** A word of a profile, and what kind of word it is. */
export interface ProfileWord extends Word {
  readonly small: boolean; // holds the sentence together
  readonly plain: boolean; // fits any house and any reader
  readonly anyone: boolean; // a reader who could be anyone
  readonly trouble: boolean; // hurts, or stops hurting
  readonly title: boolean; // a trade or a rank
  readonly brand: boolean; // of the employer's name
  readonly concrete: boolean; // none of these: it says something of this trade alone
}

/** One stretch of a profile that says one thing: a sentence of the summary, or what stands between two bars of the headline. */
export interface Passage {
  readonly field: At['field'];
  readonly from: number;
  readonly to: number;
  readonly text: string; // folded, quoted words blanked out
  readonly question: boolean;
  readonly words: readonly ProfileWord[]; // offsets within the passage
  readonly find: (list: Phrases) => readonly Hit[]; // offsets within the passage
  readonly has: (list: Phrases) => boolean;
}

const HEADLINE_BREAK = /[|·/\n:;#]| - |[.!?]+(?= |$)|¤/g;

/** What the lists say of a word, without regard to where it stands. */
type Kind = Pick<ProfileWord, 'small' | 'plain' | 'anyone' | 'trouble' | 'title'>;

const kinds: Readonly<Record<Lang, Map<string, Kind>>> = { fr: new Map(), en: new Map() };
const mostKinds = 5000; // words remembered per language: a draft is read on each keystroke

function kindOf({ text, stem }: Word, lang: Lang): Kind {
  const seen = kinds[lang].get(text);
  if (seen !== undefined) return seen;
  const list = profileWords[lang];
  const made: Kind = {
    small: text.length < 2 || list.small.has(stem) || /^\d/.test(text) || text.startsWith('z'),
    plain: list.plain.has(stem),
    anyone: list.anyone.has(stem),
    trouble: list.trouble.has(stem),
    title: list.title.has(stem),
  };
  if (kinds[lang].size < mostKinds) kinds[lang].set(text, made);
  return made;
}

function judged(word: Word, lang: Lang, brand: ReadonlySet<string>): ProfileWord {
  const { from, to, text, stem } = word;
  const { small, plain, anyone, trouble, title } = kindOf(word, lang);
  const ours = brand.has(text);
  return { from, to, text, stem, small, plain, anyone, trouble, title, brand: ours, concrete: !small && !plain && !anyone && !title && !ours };
}

function passage(field: At['field'], from: number, text: string, question: boolean, lang: Lang, brand: ReadonlySet<string>): Passage {
  const found = profileBooks[lang].search(text);
  const find = (list: Phrases): readonly Hit[] => found.get(list) ?? [];
  return { field, from, to: from + text.length, text, question, words: wordsOf(text, lang).map((word) => judged(word, lang, brand)), find, has: (list) => find(list).length > 0 };
}

/** Cuts headline and summary into passages; words of the employer's name are never concrete. */
export function passagesOf(headline: Reading, summary: Reading, lang: Lang, brand: ReadonlySet<string>): readonly Passage[] {
  const found: Passage[] = [];
  let from = 0;
  for (const stop of [...headline.open.matchAll(HEADLINE_BREAK), undefined]) {
    const to = stop?.index ?? headline.open.length;
    const text = headline.open.slice(from, to);
    if (/[a-z0-9_]/.test(text)) found.push(passage('headline', from, text, stop?.[0].includes('?') ?? false, lang, brand));
    from = to + (stop?.[0].length ?? 0);
  }
  for (const sentence of summary.sentences) found.push(passage('summary', sentence.from, sentence.text, sentence.question, lang, brand));
  return found;
}

/** A stretch of a passage's words as a place in its field. */
export function placeOf(where: Passage, first: Word | undefined, last: Word | undefined): At {
  return { field: where.field, from: where.from + (first?.from ?? 0), to: where.from + (last?.to ?? where.text.length) };
}

/** Whether something stands within a passage. */
export function within(at: At, where: Passage): boolean {
  return at.field === where.field && at.from >= where.from && at.to <= where.to;
}
