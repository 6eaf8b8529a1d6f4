import { pressureLexicon } from '../lexicon/lexicon';
import { type Hit, matches, type Phrases } from '../reading/phrase-book';
import type { Reading, Stretch } from '../reading/reading';
import type { Stage } from '../drafts';
import type { ReaderWish } from './reader-wish';

/** What makes a message press: hurry, reproach, orders, tricks, and the manners of mass mailings. */
export interface PressureReading {
  readonly urgency: Hit | undefined;
  readonly reproach: Hit | undefined;
  readonly insult: Hit | undefined;
  readonly demands: readonly Hit[];
  readonly deceit: Hit | undefined;
  readonly presume: Hit | undefined;
  readonly refused: Stretch | undefined; // they said not now, no, or in writing only
  readonly hype: readonly Stretch[]; // shouting and mass-mailing manners
}

/** Reads the pressures. Capitals, exclamation marks and emojis are looked for in the source itself. */
export function readPressure(reading: Reading, wish: ReaderWish, stage: Stage): PressureReading {
  const lexicon = pressureLexicon[reading.lang];
  const first = (list: Phrases): Hit | undefined => reading.find(list)[0];
  const hype: Stretch[] = [...reading.find(lexicon.hype)];
  const shouts = [
    ...reading.source.matchAll(
      /(?:\p{Lu}{3,}[\p{Lu}\d'’-]*[\s!,]{0,3}){2,}|!{2,}|\p{Lu}{6,}|>{2,}|\${2,}|(?:[Rr]eply|[Cc]omment|[Tt]ype|[Rr]épond\p{Ll}*|[Éé]cri\p{Ll}+|[Tt]ape\p{Ll}*|[Cc]ommente\p{Ll}*)(?:-moi)? ["«“'’]?\s?\p{Lu}{2,}/gu,
    ),
  ].filter((match) => !/^\p{Lu}{6,}$/u.test(match[0]) || match[0] !== reading.source.trim());
  for (const match of shouts) {
    const from = reading.at(match.index);
    hype.push({ from, to: Math.max(from + 1, reading.at(match.index + match[0].length)) });
  }
  const pictures = matches(/¤/g, reading.open);
  if (pictures.length >= 2) hype.push({ from: pictures[0]?.from ?? 0, to: pictures[0]?.to ?? 1 });
  if (stage === 'invitation' || stage === 'first_message') hype.push(...matches(/zurl/g, reading.open));
  return {
    urgency: first(lexicon.urgency),
    // Who insults blames as well.
    reproach: first(lexicon.reproach) ?? first(lexicon.insult),
    insult: first(lexicon.insult),
    demands: reading.find(lexicon.demand),
    // Between people who know each other, something may well have been agreed.
    deceit: first(lexicon.deceit) ?? (stage === 'invitation' || stage === 'first_message' ? first(lexicon.falseTie) : undefined),
    presume: first(lexicon.presume),
    refused: wish.refused,
    hype,
  };
}
