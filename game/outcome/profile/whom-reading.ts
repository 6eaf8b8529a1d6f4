import type { Lang } from '../drafts';
import { profileLexicon } from '../lexicon/profile-lexicon';
import type { Phrases } from '../reading/phrase-book';
import { type At, type Passage, placeOf, type ProfileWord } from './passages';

/** Somebody the profile says it is for. */
export interface Whom {
  readonly at: At;
  readonly named: boolean; // a reader one could point at, not "companies"
  readonly helped: boolean; // a deed goes before it: "I help …"
  readonly forWhat: boolean; // what changes for them stands beside it, in words of their own trade
}

/** How far a reader's name may reach, in words. */
const longestName = 9;

const apart = /[,;:.!?|()«»"]/;
const plural: Readonly<Record<Lang, RegExp>> = { fr: /[sxz]$/, en: /(?:[^su]s|men)$/ };
const groups: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set(['rh', 'drh', 'daf', 'dsi', 'ceux', 'celles']),
  en: new Set(['people', 'staff', 'hr', 'women', 'men', 'folk', 'those', 'children', 'anyone', 'whoever']),
};

/** In front of a name, these make it many. */
const many: ReadonlySet<string> = new Set(['les', 'des', 'aux', 'ces', 'mes', 'nos', 'vos', 'leurs', 'tous', 'toutes']);

const isPlural = (word: ProfileWord, lang: Lang): boolean => plural[lang].test(word.text) || groups[lang].has(word.text);

/** The words that name somebody, from the first one on: up to a preposition, a comma, or the end of an English plural. */
function nameFrom(where: Passage, first: number, lang: Lang): readonly ProfileWord[] {
  const { until } = profileLexicon[lang];
  const name: ProfileWord[] = [];
  for (const word of where.words.slice(first, first + longestName)) {
    const last = name.at(-1);
    if (last !== undefined && apart.test(where.text.slice(last.to, word.from))) break;
    const goesOn = lang === 'en' && last !== undefined && !last.small && /^(?:of|at|and|around)$/.test(word.text);
    if (name.some((one) => !one.small) && until.test(word.text) && !goesOn) break;
    if (last !== undefined && !last.small && isPlural(last, lang) && (lang === 'en' ? !goesOn : /^une?$/.test(word.text))) break;
    name.push(word);
  }
  while (name.at(-1)?.small === true && !groups[lang].has(name.at(-1)?.text ?? '')) name.pop();
  return name;
}

/** Whether what follows a name says what the deed is for, beyond "in their projects" and "on their seed". */
function goodOf(where: Passage, name: readonly ProfileWord[], lang: Lang): boolean {
  const last = name.at(-1);
  const after = where.words.filter((word) => last !== undefined && word.from >= last.to);
  const [next] = after;
  if (next === undefined || profileLexicon[lang].aside.test(next.text) || apart.test(where.text.slice(last?.to, next.from))) return false;
  return after.filter((word) => word.concrete).length >= (/^(?:sur|on)$/.test(next.text) ? telling.subject : telling.good);
}

/** Whether a name is followed by the plight of those who bear it. */
function plightOf(where: Passage, name: readonly ProfileWord[], lang: Lang): boolean {
  const last = name.at(-1);
  const after = where.words.filter((word) => last !== undefined && word.from >= last.to);
  return after[0] !== undefined && profileLexicon[lang].plight.test(after[0].text) && after.slice(1).some((word) => word.concrete);
}

/** So many concrete words make plain what a deed is for, what it is about, or what a headline is after. */
const telling = { good: 1, subject: 2, goal: 2 } as const;

type Manner = 'helped' | 'mended' | 'named';

/** Reads the name that starts at a word, after a deed to somebody, a deed to a thing, or without one. */
function somebody(where: Passage, first: number, lang: Lang, manner: Manner): Whom | undefined {
  const lexicon = profileLexicon[lang];
  const name = nameFrom(where, first, lang);
  const said = name.filter((word) => (!word.small || groups[lang].has(word.text)) && !word.brand);
  if (said.length === 0 || /^\d/.test(name[0]?.text ?? '')) return undefined;
  const owned = name.slice(1).some((word) => lexicon.owner.test(word.text));
  if (manner === 'mended' && !owned) return undefined; // "I fix vans"
  const opener = where.words[first - 1]?.text ?? '';
  const several = said.some((word) => isPlural(word, lang)) || (lang === 'fr' && (many.has(opener) || many.has(name[0]?.text ?? '')));
  if (manner === 'named' && !several && !said.some((word) => word.anyone)) return undefined; // "for the moon"
  const before = where.words.filter((word) => word.to <= (name[0]?.from ?? 0));
  // A headline is short: "warm halls for congregations" says it all.
  const product = manner === 'named' && where.field === 'headline' && before.some((word) => word.concrete) && !before.some((word) => word.title);
  const better = where.has(lexicon.benefit) || where.words.some((word) => word.trouble);
  return {
    at: placeOf(where, name[0], name.at(-1)),
    named: several && said.some((word) => word.concrete || groups[lang].has(word.text)),
    helped: manner !== 'named',
    forWhat: better || product || manner === 'mended' || (manner === 'helped' ? goodOf(where, name, lang) : plightOf(where, name, lang)),
  };
}

/** Readers called by their trade at the head of a sentence: "Plombiers, livreurs, …". */
function called(where: Passage, lang: Lang): Whom | undefined {
  const [first] = where.words;
  const stop = where.text.search(/[,:]/);
  if (first === undefined || stop < 0 || !first.concrete || !profileLexicon[lang].trade.test(first.text)) return undefined;
  const name = where.words.filter((word) => word.to <= stop);
  const livesIt = where.question || where.words.some((word) => word.trouble) || where.has(profileLexicon[lang].you);
  return name.length > longestName ? undefined : { at: placeOf(where, first, name.at(-1)), named: true, helped: false, forWhat: livesIt };
}

/** Finds whom a passage says it is for. */
export function readWhom(where: Passage, lang: Lang): readonly Whom[] {
  const lexicon = profileLexicon[lang];
  const found: Whom[] = [called(where, lang)].filter((one) => one !== undefined);
  const add = (offset: number, manner: Manner): void => {
    const first = where.words.findIndex((word) => word.from >= offset);
    const one = first < 0 ? undefined : somebody(where, first, lang, manner);
    if (one !== undefined && !found.some((other) => other.at.from === one.at.from)) found.push(one);
  };
  const deeds = (list: Phrases): readonly number[] => where.find(list).flatMap((hit) => (lexicon.notHelp.test(where.text.slice(0, hit.from)) ? [] : [hit.to]));
  for (const offset of deeds(lexicon.help)) add(offset, 'helped');
  for (const offset of deeds(lexicon.mend)) add(offset, 'mended');
  for (const hit of where.find(lexicon.towards)) add(hit.to, 'named');
  return found;
}

/** A headline that names a good or the end of a trouble in concrete words, and so the reader who has it: "Heating a church without ruin". */
export function readGoal(where: Passage, lang: Lang): At | undefined {
  if (where.field !== 'headline' || where.question) return undefined;
  const lexicon = profileLexicon[lang];
  const titled = where.words.some((word) => word.title); // "Expert in risk prevention" is a card
  const better = where.has(lexicon.benefit) || (!titled && (where.words.some((word) => word.trouble) || lexicon.starts.test(where.text)));
  return better && where.words.filter((word) => word.concrete).length >= telling.goal ? placeOf(where, where.words[0], where.words.at(-1)) : undefined;
}
