import { mannersLexicon } from '../lexicon/lexicon';
import { foldText } from '../reading/fold';
import type { Hit } from '../reading/phrase-book';
import type { Reading, Stretch } from '../reading/reading';

/** What makes a message pleasant to receive, whatever it is about. */
export interface CourtesyReading {
  readonly greeting: Hit | undefined;
  readonly named: boolean; // the greeting carries the reader's name
  readonly thanks: Hit | undefined; // thanks for something, beyond "thanks for connecting"
  readonly formula: Hit | undefined; // "thanks for connecting"
  readonly smallTalk: Hit | undefined; // "I hope you are well"
  readonly wayOut: Hit | undefined;
  readonly modesty: Hit | undefined;
  readonly gift: Hit | undefined;
  readonly warmth: readonly Stretch[];
  readonly close: Hit | undefined; // words of people who know each other
  readonly exclaims: number; // exclamation marks, and pictures
}

/** Reads the courtesies. `to` is the reader's first name, '' when unknown. */
export function readCourtesy(reading: Reading, to: string): CourtesyReading {
  const lexicon = mannersLexicon[reading.lang];
  const formulas = reading.find(lexicon.formula);
  const own = (hit: Hit): boolean => !formulas.some((formula) => hit.from < formula.to && hit.to > formula.from);
  const name = foldText(to.trim()).text;
  const head = reading.open.trimStart().slice(0, 60);
  const warmth: Stretch[] = reading.find(lexicon.warmPhrase).filter(own);
  for (const word of reading.tokens()) if (lexicon.warm.has(word.stem) && !warmth.some((hit) => word.from < hit.to && word.to > hit.from)) warmth.push(word);
  // "Help yourself" beside a calendar link is no way out: it leads in.
  const booking = reading.sentences.filter(({ text }) => text.includes('zcal'));
  return {
    greeting: reading.find(lexicon.greeting)[0],
    named: name !== '' ? head.includes(name) : /^[^\p{L}]{0,9}(?:\p{L}{1,20}\.? ){0,3}\p{Lu}\p{Ll}/u.test(reading.clean.slice(1, 80)),
    thanks: reading.find(lexicon.thanks).find(own),
    formula: formulas[0],
    smallTalk: reading.find(lexicon.smallTalk)[0],
    wayOut: reading.find(lexicon.wayOut).find((hit) => !booking.some((sentence) => hit.from >= sentence.from && hit.from < sentence.to)),
    modesty: reading.find(lexicon.modesty)[0],
    gift: reading.find(lexicon.help)[0],
    warmth,
    close: reading.find(lexicon.close)[0],
    exclaims: (reading.open.match(/!|¤/g) ?? []).length,
  };
}
