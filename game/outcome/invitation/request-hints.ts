import type { Lang, Stage } from '../drafts';
import { askingLexicon, liveLexicon, offerLexicon, pressureLexicon, scopeLexicon, sensesLexicon, waysLexicon } from '../lexicon/lexicon';
import type { Sentence } from '../reading/clauses';
import type { Phrases } from '../reading/phrase-book';
import type { Reading, Stretch } from '../reading/reading';
import { isBareManners } from './bare-manners';
import { hintWeights } from './hint-weights';
import type { Weights } from './weights';

/** What each sentence of a message hints at, name by name; none of it asks for a meeting by itself. */
export type Hints = ReadonlyMap<Sentence, ReadonlySet<string>>;

/** What a message's hints come to. */
export interface HintReading {
  readonly odds: number; // that it asks for a live exchange, 0..1
  readonly where: Stretch | undefined; // the sentence that hints most
}

const rooms = { asking: askingLexicon, live: liveLexicon, offer: offerLexicon, pressure: pressureLexicon, scope: scopeLexicon, senses: sensesLexicon, ways: waysLexicon };

/** Every list of phrases under a name that both languages share, so that what one teaches serves the other. */
const listsOf = (lang: Lang): [string, Phrases][] =>
  Object.entries(rooms).flatMap(([room, lexicon]) =>
    Object.entries(lexicon[lang]).flatMap(([name, list]): [string, Phrases][] => ('alternatives' in list ? [[`${room}_${name}`, list]] : [])),
  );
const lists: Readonly<Record<Lang, readonly [string, Phrases][]>> = { fr: listsOf('fr'), en: listsOf('en') };

/** Hints ask for a meeting by themselves from these odds on … */
const enough = 0.7;
/** … and whatever a rule has set aside from these on … */
const overwhelming = 0.95;
/** … and unsay what a rule has seen below these. */
const nextToNone = 0.15;

/** Whether hints alone make a request; a rule that has seen none with open eyes takes more to outweigh. */
export const hintsSuffice = (odds: number, understood: boolean): boolean => odds >= (understood ? overwhelming : enough);
/** Whether there are too few hints for a request, whatever a single phrase looks like. */
export const hintsDeny = (odds: number): boolean => odds < nextToNone;

/** A sentence of no more words than this is a bare fragment. */
const fewWords = 6;

/** Collects the hints: phrases of the lexicon, plain words, questions and fragments. Manners hint at nothing. */
export function hintsOf(reading: Reading): Hints {
  const { lang, sentences } = reading;
  const hints = new Map<Sentence, Set<string>>();
  const manners: Stretch[] = [];
  for (const sentence of sentences) {
    const said = sentence.clauses.filter((clause) => !isBareManners(reading, clause));
    for (const clause of sentence.clauses) if (!said.includes(clause)) manners.push(clause);
    const words = said.flatMap((clause) => reading.tokens(clause));
    if (words.length === 0) continue;
    const mine = new Set(words.map(({ stem }) => `${lang}_${stem.replace(/\W/g, '')}`));
    hints.set(sentence, mine.add(kindOf('sentence', sentence)));
    if (words.length <= fewWords) mine.add(kindOf('few', sentence));
  }
  for (const [name, list] of lists[lang]) {
    let index = 0;
    for (const hit of reading.find(list)) {
      while ((sentences[index]?.to ?? Infinity) <= hit.from) index += 1;
      const sentence = sentences[index];
      if (sentence === undefined || manners.some(({ from, to }) => hit.from >= from && hit.from < to)) continue;
      hints.get(sentence)?.add(name).add(kindOf(name, sentence));
    }
  }
  return hints;
}

/** A question hints at other things than a statement. */
const kindOf = (name: string, { question }: Sentence): string => (question ? `${name}_asked` : name);

/** All hints of a message in one, with the stage it is written at. */
export function hintNames(hints: Hints, stage: Stage): ReadonlySet<string> {
  return new Set([stage, ...Array.from(hints.values(), (names) => Array.from(names)).flat()]);
}

const sum = (names: ReadonlySet<string>, { each }: Weights): number => Array.from(names).reduce((all, name) => all + (each[name] ?? 0), 0);

/** Adds the hints up. The weights are data, calibrated on labelled messages (`game/tools/hint-calibrate.ts`). */
export function readHints(reading: Reading, stage: Stage, weights: Weights = hintWeights): HintReading {
  const hints = hintsOf(reading);
  let most = -Infinity;
  let where: Stretch | undefined;
  for (const [sentence, names] of hints) {
    const own = sum(names, weights);
    if (own > most) [most, where] = [own, sentence];
  }
  return { odds: 1 / (1 + Math.exp(-weights.base - sum(hintNames(hints, stage), weights))), where };
}
