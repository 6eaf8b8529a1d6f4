import { toneLexicon } from '../lexicon/lexicon';
import { foldText } from '../reading/fold';
import { has, matches } from '../reading/pattern';
import type { Reading } from '../reading/reading';

type At = { readonly from: number; readonly to: number } | undefined;

export interface CourtesyReading {
  readonly greeting: At;
  readonly named: boolean; // the greeting carries the reader's name
  readonly thanks: At; // thanks for something, beyond "thanks for connecting"
  readonly formula: At; // "thanks for connecting"
  readonly wayOut: At;
  readonly modesty: At;
  readonly gift: At;
  readonly warm: At;
  readonly flattery: At;
}

/** What makes a message pleasant to receive, whatever it is about. */
export function readCourtesy(reading: Reading, to: string): CourtesyReading {
  const lexicon = toneLexicon[reading.lang];
  const first = (regex: RegExp): At => matches(regex, reading.open)[0];
  const formulas = matches(lexicon.formulaicThanks, reading.open);
  const thanks = matches(lexicon.thanks, reading.open).find((hit) => !formulas.some((formula) => hit.from < formula.to && hit.to > formula.from));
  const name = foldText(to.trim()).text;
  const head = reading.open.slice(0, 60);
  return {
    greeting: first(lexicon.greeting),
    named: name !== '' ? head.includes(name) : /^\W*(?:[a-z]+ )?[A-Z\p{Lu}]/u.test(reading.source),
    thanks,
    formula: formulas[0],
    wayOut: first(lexicon.wayOut),
    modesty: first(lexicon.modesty),
    gift: first(lexicon.help),
    warm: has(lexicon.warm, reading.open) ? first(lexicon.warm) : undefined,
    flattery: first(lexicon.flattery),
  };
}
