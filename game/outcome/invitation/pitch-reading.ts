import { mannersLexicon, offerLexicon, scopeLexicon } from '../lexicon/lexicon';
import type { Clause } from '../reading/clauses';
import { foldText } from '../reading/fold';
import type { Hit } from '../reading/phrase-book';
import type { Reading, Stretch } from '../reading/reading';
import { isBareManners } from './bare-manners';
import type { RequestReading } from './meeting-request';

/** What in a message sells, kind by kind. */
export interface PitchReading {
  readonly offers: readonly Stretch[]; // the sender's side does what sellers do
  readonly benefits: readonly Stretch[]; // those of the offers that promise the reader a gain
  readonly shown: readonly Hit[]; // wares shown or handed over: a demonstration, a leaflet, a contract
  readonly acts: readonly Stretch[]; // "we …": the firm as subject of anything else that is no sharing
  readonly goods: readonly Stretch[]; // "our …"
  readonly gains: readonly Stretch[]; // advantages and superlatives
  readonly figures: readonly Hit[];
  readonly prices: readonly Hit[];
  readonly pains: readonly Hit[]; // a pain named to sell its cure
  readonly lists: readonly Stretch[]; // a catalogue: nouns in a row, nobody speaking
  readonly trade: Stretch | undefined; // the sender's trade, in passing
  readonly commerce: readonly Stretch[]; // business words
  readonly candidate: boolean; // a job seeker, a student, a reporter
}

/** Reads how much of the message sells. Quoted words sell nothing. */
export function readPitch(reading: Reading, company: string, request: RequestReading): PitchReading {
  const lexicon = offerLexicon[reading.lang];
  const scope = scopeLexicon[reading.lang];
  const manners = mannersLexicon[reading.lang];
  const words = reading.tokens();
  const offers: Stretch[] = [];
  const benefits: Stretch[] = [];
  const acts: Stretch[] = [];
  const goods: Stretch[] = [];
  const gains: Stretch[] = [...reading.find(lexicon.gainPhrase)];
  const commerce: Stretch[] = [];
  const lists: Stretch[] = [];
  const name = foldText(company.trim()).text;
  const named = name === '' ? -1 : reading.open.indexOf(name);
  const denied = (clause: Clause): boolean =>
    reading.find(scope.negation, clause).some((no) => !reading.find(scope.notNegation, clause).some((yes) => no.from < yes.to && no.to > yes.from));

  for (const sentence of reading.sentences) {
    for (const clause of sentence.clauses) {
      const said = reading.tokens(clause);
      const firm = reading.find(lexicon.firm, clause)[0];
      const plural = firm !== undefined && !/^(?:i|i'm|i'd|i've|je|j'|on)$/.test(firm.text);
      if (firm !== undefined && !sentence.question && !denied(clause) && reading.find(scope.past, clause).length === 0) {
        // The first full word after the subject is its verb, near enough.
        const after = said.filter((word) => word.from >= firm.to && word.text.length > 1).slice(0, 3);
        const verb = after.find((word) => lexicon.selling.has(word.stem));
        const shares = after.slice(0, 2).some((word) => lexicon.sharing.has(word.stem));
        if (verb !== undefined && (plural || !shares)) {
          offers.push({ from: firm.from, to: verb.to });
          if (lexicon.benefit.has(verb.stem)) benefits.push({ from: firm.from, to: verb.to });
        } else if (plural && after[0] !== undefined && !shares && after[0].text.length > 2) acts.push({ from: firm.from, to: after[0].to });
      }
      for (const owner of reading.find(lexicon.our, clause)) {
        const next = said.filter((word) => word.from >= owner.to).slice(0, 4);
        const thing = next.find((word) => lexicon.goods.has(word.stem));
        if (thing !== undefined && !denied(clause)) goods.push({ from: owner.from, to: thing.to });
      }
    }
    for (const hit of reading.find(lexicon.offers, sentence)) if (!sentence.question && !offers.some((other) => hit.from < other.to && hit.to > other.from)) offers.push(hit);
    const parts = sentence.clauses.filter((clause) => {
      const length = reading.tokens(clause).length;
      return length > 0 && length <= 6 && !isBareManners(reading, clause) && reading.find(manners.greeting, clause).length === 0;
    });
    const nobody = reading.find(lexicon.person, sentence).length === 0;
    // A name and a trade between commas are a signature.
    const signs = reading.find(lexicon.trade, sentence).length > 0 && sentence.text.length < 80;
    if (nobody && !signs && parts.length >= 3 && !sentence.question) lists.push({ from: sentence.from, to: sentence.to });
  }
  for (const word of words) {
    if (lexicon.gain.has(word.stem) && !gains.some((hit) => word.from < hit.to && word.to > hit.from)) gains.push(word);
    if (lexicon.commerce.has(word.stem)) commerce.push(word);
  }
  const trade = reading.find(lexicon.trade).find((hit) => !request.standing.some((one) => hit.from < one.to && hit.to > one.from));
  return {
    offers,
    benefits: [...benefits, ...gains.filter((gain) => offers.some((offer) => gain.from > offer.from && gain.from - offer.to < 80))],
    shown: reading.find(lexicon.shown),
    acts,
    goods,
    gains,
    figures: reading.find(lexicon.figure),
    prices: reading.find(lexicon.price),
    pains: reading.find(lexicon.pain),
    lists,
    trade: trade ?? (named < 0 ? undefined : { from: named, to: named + name.length }),
    commerce,
    // Who recruits for the reader is no candidate.
    candidate: reading.find(lexicon.candidate).length > 0 && !offers.some((one) => /^(?:nous|we|notre|our)/.test(reading.open.slice(one.from, one.to))),
  };
}
