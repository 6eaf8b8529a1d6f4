import type { Stage } from '../drafts';
import { askingLexicon, scopeLexicon } from '../lexicon/lexicon';
import type { Reading, Stretch } from '../reading/reading';

/** What the reader has said about meeting, as this message tells it back. */
export interface ReaderWish {
  readonly offered: Stretch | undefined; // they opened the door themselves: "call me", "your notice says to come by"
  readonly refused: Stretch | undefined; // not now, no, by mail only; or a document asked for
}

/** In a sentence this short the no may come first: "Mail only, your signature says." */
const shortSentence = 90;
/** And in any sentence when it stands right before: "By mail only, you said, but…" */
const asideLength = 3;

/**
 * Reads the reader's own wishes out of the message, quotations included, up to the request: asking for a call
 * after "by mail only" ignores them, and asking after "call me" takes them up. An offer told only after a first
 * request does not excuse that one. Folded offsets.
 */
export function readWish(reading: Reading, request: Stretch | undefined, standing: readonly Stretch[], stage: Stage): ReaderWish {
  const scope = scopeLexicon[reading.lang];
  let offered: Stretch | undefined;
  let refused: Stretch | undefined;
  if (request === undefined || stage === 'they_asked') return { offered, refused };
  for (const sentence of reading.sentences) {
    if (sentence.from > request.from) break;
    const said = reading.findQuoted(scope.theirWords, sentence)[0];
    if (said === undefined) continue;
    const apart = (hit: Stretch): boolean => hit.to <= request.from || hit.from >= request.to;
    const opens = reading.findQuoted(scope.inviting, sentence).find((hit) => hit.from >= said.from && apart(hit));
    const closes = reading
      .findQuoted(scope.closing, sentence)
      .find((hit) => (hit.from >= said.from || said.from - hit.to <= asideLength || sentence.to - sentence.from < shortSentence) && apart(hit));
    // "By phone or in writing, as you prefer": both ways are theirs to choose.
    const leftToThem = closes !== undefined && request.from >= sentence.from && request.to <= closes.from && reading.find(askingLexicon[reading.lang].option, sentence).length > 0;
    if (leftToThem) continue;
    if (closes !== undefined) refused ??= closes;
    else if (opens !== undefined && standing.every((one) => one.to > opens.from)) offered ??= opens;
  }
  return { offered, refused };
}
