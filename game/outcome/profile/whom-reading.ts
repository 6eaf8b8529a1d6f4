import type { Lang } from '../drafts';
import { profileLexicon } from '../lexicon/profile-lexicon';
import { has, matches } from '../reading/pattern';
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

/** Whether what follows a name says what the deed is for, beyond "in their projects". */
function goodOf(where: Passage, name: readonly ProfileWord[], lang: Lang): boolean {
  const last = name.at(-1);
  const after = where.words.filter((word) => last !== undefined && word.from >= last.to);
  if (after.some((word) => word.trouble)) return true;
  const [next] = after;
  if (next === undefined || profileLexicon[lang].aside.test(next.text) || apart.test(where.text.slice(last?.to, next.from))) return false;
  return after.some((word) => word.concrete);
}

/** Reads the name that starts at a word; `helped` when a deed goes before it. */
function somebody(where: Passage, first: number, lang: Lang, helped: boolean): Whom | undefined {
  const name = nameFrom(where, first, lang);
  const telling = name.filter((word) => !word.small || groups[lang].has(word.text));
  if (telling.length === 0 || /^\d/.test(name[0]?.text ?? '')) return undefined;
  const opener = where.words[first - 1]?.text ?? '';
  const several = telling.some((word) => isPlural(word, lang)) || (lang === 'fr' && (many.has(opener) || many.has(name[0]?.text ?? '')));
  if (!helped && !several && !telling.some((word) => word.anyone)) return undefined; // "for the moon"
  const named = several && telling.some((word) => word.concrete || groups[lang].has(word.text));
  const before = where.words.filter((word) => word.to <= (name[0]?.from ?? 0));
  const better = has(profileLexicon[lang].benefit, where.text) || where.words.some((word) => word.trouble);
  // A headline is short: "warm halls for congregations" says it all.
  const product = where.field === 'headline' && before.some((word) => word.concrete) && !before.some((word) => word.title);
  return { at: placeOf(where, name[0], name.at(-1)), named, helped, forWhat: better || product || (helped && goodOf(where, name, lang)) };
}

/** Finds whom a passage says it is for. */
export function readWhom(where: Passage, lang: Lang): readonly Whom[] {
  const lexicon = profileLexicon[lang];
  const found: Whom[] = [];
  const add = (offset: number, helped: boolean): void => {
    const first = where.words.findIndex((word) => word.from >= offset);
    const one = first < 0 ? undefined : somebody(where, first, lang, helped);
    if (one !== undefined && !found.some((other) => other.at.from === one.at.from)) found.push(one);
  };
  for (const hit of matches(lexicon.help, where.text)) {
    if (!lexicon.notHelp.test(where.text.slice(0, hit.from))) add(hit.to, true);
  }
  for (const hit of matches(lexicon.towards, where.text)) add(hit.to, false);
  return found;
}

/** A headline that names a good or the end of a trouble in concrete words, and so the reader who has it: "Heating a church without ruin". */
export function readGoal(where: Passage, lang: Lang): At | undefined {
  if (where.field !== 'headline' || where.question) return undefined;
  const lexicon = profileLexicon[lang];
  const better = has(lexicon.benefit, where.text) || where.words.some((word) => word.trouble) || (lexicon.starts.test(where.text) && !where.words.some((word) => word.title));
  return better && where.words.filter((word) => word.concrete).length >= 2 ? placeOf(where, where.words[0], where.words.at(-1)) : undefined;
}
