import type { Sentence } from '../reading/clauses';
import type { MessageReading } from './message';

/** Beyond so many links another one tells nothing new: those in excess are looked away from together, … */
const mostLinks = 3;
/** … and in a text longer than this all of them are: it is read twice rather than four times. */
const shortText = 1000; // characters

/**
 * The text without what its last calendar link is handed over in: the sentence that holds it, and a line before
 * it that ends in a colon. Undefined when there is no such link. Everything left stands where it stood.
 */
export function withoutLastLink(message: MessageReading): string | undefined {
  const { reading } = message;
  const { sentences } = reading;
  const booked = message.request.standing.filter((one) => one.form === 'link');
  const links = ({ text, from, to }: Sentence): boolean => text.includes('zcal') || (text.includes('zurl') && booked.some((one) => one.from >= from && one.from < to));
  const found = sentences.flatMap((sentence, index) => (links(sentence) ? [index] : []));
  if (found.length === 0) return undefined;
  let left = reading.source;
  const staying = left.length > shortText ? 0 : Math.min(mostLinks, found.length) - 1;
  for (const last of found.slice(staying)) {
    let first = last;
    while (/:\s*$/.test(sentences[first - 1]?.text ?? '')) first -= 1;
    const { start, end } = reading.span(sentences[first]?.from ?? 0, sentences[last]?.to ?? 0);
    left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
  }
  return left.trimEnd(); // as if nothing had been added
}
