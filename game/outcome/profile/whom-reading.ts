import type { Lang } from '../drafts';
import { profileLexicon } from '../lexicon/profile-lexicon';
import { has, matches } from '../reading/pattern';
import { type At, type Passage, placeOf, type ProfileWord } from './passages';

/** Somebody the profile says it is for. */
export interface Whom {
  readonly at: At;
  readonly named: boolean; // a reader one could point at, not "companies"
  readonly helped: boolean; // a deed goes with it: "I help …"
  readonly forWhat: boolean; // what changes for them stands beside it, in words of their own trade
}

/** How far a reader's name and what follows may reach, in words. */
const longestName = 9;
const longestGood = 14;

const apart = /[,;:.!?|()«»"]/;
const plural: Readonly<Record<Lang, RegExp>> = { fr: /[sxz]$/, en: /(?:[^su]s|(?:^|\W)(?:people|staff|teams|hr|women|men|folk|children|smes))$/ };
const groups: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set(['rh', 'drh', 'daf', 'dsi', 'ceux', 'celles', 'gens', 'pme', 'tpe', 'eti', 'chr', 'ehpad', 'hotels']),
  en: new Set(['people', 'staff', 'teams', 'hr', 'women', 'men', 'folk', 'those', 'children', 'crews', 'anyone', 'whoever']),
};

function helps(where: Passage, lang: Lang): { from: number; to: number }[] {
  const subject =
    lang === 'fr'
      ? /(?:\bj'|\b(?:je|nous|on|qui|pour|de|a|vais|mission|metier|role|travail|c'est|est d'|but|objectif|idee)\b[^.]{0,14})$/
      : /(?:\b(?:i|we|who|that|and|to|is|my job|team)\b[^.]{0,14})$/;
  return matches(profileLexicon[lang].help, where.text).filter((hit) => {
    const before = where.text.slice(Math.max(0, hit.from - 18), hit.from);
    return before.trim() === '' || subject.test(before) || /ons$|ing$/.test(hit.text) || where.field === 'headline';
  });
}

/** The words that name somebody, from the first one on: up to a preposition, a comma, or the end of an English plural. */
function nameFrom(where: Passage, first: number, lang: Lang): readonly ProfileWord[] {
  const { until } = profileLexicon[lang];
  const name: ProfileWord[] = [];
  for (let i = first; i < where.words.length && name.length < longestName; i += 1) {
    const word = where.words[i];
    if (word === undefined) break;
    const last = name.at(-1);
    if (last !== undefined && apart.test(where.text.slice(last.to, word.from))) break;
    const meansMore = lang === 'en' && last !== undefined && /^(?:in|of|at|and)$/.test(word.text);
    if (name.some((one) => !one.small) && until.test(word.text) && !meansMore) break;
    if (lang === 'en' && last !== undefined && !last.small && isPlural(last, lang) && !meansMore) break;
    name.push(word);
  }
  while (name.at(-1)?.small === true) name.pop();
  return name;
}

function isPlural(word: ProfileWord, lang: Lang): boolean {
  return plural[lang].test(word.text) || groups[lang].has(word.text);
}

function somebody(where: Passage, first: number, lang: Lang, helped: boolean): Whom | undefined {
  const name = nameFrom(where, first, lang);
  const telling = name.filter((word) => !word.small);
  if (telling.length === 0 || /^\d/.test(name[0]?.text ?? '')) return undefined;
  const many = name.some((word) => isPlural(word, lang));
  const last = name.at(-1);
  const after = where.words.slice(where.words.indexOf(last as ProfileWord) + 1).slice(0, longestGood);
  const before = where.words.slice(0, Math.max(0, first - 1));
  const good = after.some((word) => word.concrete || word.trouble);
  const better = matches(profileLexicon[lang].benefit, where.text).some((hit) => hit.to <= (name[0]?.from ?? 0)) || before.some((word) => word.trouble);
  return {
    at: placeOf(where, name[0], last),
    named: telling.some((word) => word.concrete) && (many || helped),
    helped,
    forWhat: (helped && good) || better || (good && has(profileLexicon[lang].benefit, where.text)),
  };
}

/** Finds whom a passage says it is for. */
export function readWhom(where: Passage, lang: Lang): readonly Whom[] {
  const lexicon = profileLexicon[lang];
  const wordAfter = (offset: number): number => where.words.findIndex((word) => word.from >= offset);
  const found: Whom[] = [];
  const add = (offset: number, helped: boolean): void => {
    const first = wordAfter(offset);
    const one = first < 0 ? undefined : somebody(where, first, lang, helped);
    if (one !== undefined && !found.some((other) => other.at.from === one.at.from)) found.push(one);
  };
  for (const hit of helps(where, lang)) add(hit.to, true);
  for (const hit of matches(lexicon.towards, where.text)) add(hit.to, false);
  return found;
}
