import type { Stage } from '../drafts';
import { contextLexicon, toneLexicon } from '../lexicon/lexicon';
import { EMOJI } from '../reading/fold';
import { has, matches } from '../reading/pattern';
import type { Reading } from '../reading/reading';
import type { RequestReading } from './meeting-request';

type At = { readonly from: number; readonly to: number };

export interface PressureReading {
  readonly urgency: At | undefined;
  readonly reproach: At | undefined;
  readonly demand: At | undefined;
  readonly deceit: At | undefined;
  readonly presume: At | undefined;
  readonly refused: boolean; // they said not now, no, or in writing only
  readonly spam: readonly At[];
}

/** What makes a message press: hurry, reproach, orders, tricks, and the manners of mass mailings. */
export function readPressure(reading: Reading, request: RequestReading, stage: Stage): PressureReading {
  const lexicon = toneLexicon[reading.lang];
  const context = contextLexicon[reading.lang];
  const first = (regex: RegExp): At | undefined => matches(regex, reading.open)[0];
  const spam: At[] = [...matches(lexicon.spam, reading.open)];
  for (const match of reading.source.matchAll(/(?:\p{Lu}{4,}[\s!]{1,3}){2,}|!{2,}/gu)) spam.push({ from: match.index, to: match.index + match[0].length });
  const emojis = matches(/¤/g, reading.open);
  if (emojis.length >= 2) spam.push({ from: emojis[0]?.from ?? 0, to: (emojis[0]?.from ?? 0) + EMOJI.length });
  if (stage !== 'nurtured' && stage !== 'they_asked') spam.push(...matches(/zurl/g, reading.open));
  return {
    urgency: first(lexicon.urgency),
    reproach: first(lexicon.reproach),
    demand: first(lexicon.demand),
    deceit: stage === 'invitation' ? first(lexicon.deceit) : undefined,
    presume: first(lexicon.presume),
    refused: request.request !== undefined && has(context.refused, reading.text),
    spam,
  };
}
