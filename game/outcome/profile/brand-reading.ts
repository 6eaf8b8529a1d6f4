import { commonInNames, formerly, leadsToName, namedEmployer } from '../lexicon/profile-brand';
import { foldText } from '../reading/fold';
import type { Reading } from '../reading/reading';
import type { At } from './passages';

/** How a profile names the employer. */
export interface BrandReading {
  readonly headline: readonly At[];
  readonly summary: readonly At[];
  readonly stranger: At | undefined; // another house, named as the present employer
}

/** An employer's name, ready to be looked for. */
export interface Brand {
  readonly full: string; // folded
  readonly words: ReadonlySet<string>;
  readonly own: readonly string[]; // the words of it that nobody else has
  readonly whole: RegExp | undefined;
  readonly parts: readonly RegExp[]; // one for each own word
}

/** An own word of a name has so many letters at least. */
const shortest = 4;

/** So many characters in front of a name tell how it stands there. */
const nearby = 40;

// "ClearSpan", "Clear Span" and "#clearspan" are one name.
const written = (text: string): RegExp =>
  new RegExp(
    `(?<![a-z0-9])${text
      .replace(/[^a-z0-9]/g, '')
      .split('')
      .join('[^a-z0-9\\n]{0,3}')}(?![a-z0-9])`,
    'g',
  );

const known = new Map<string, Brand>();
const mostKnown = 50; // names remembered: a draft is read on each keystroke

/** Makes an employer's name ready; an empty name is found nowhere. */
export function brandOf(company: string): Brand {
  const seen = known.get(company);
  if (seen !== undefined) return seen;
  const full = foldText(company.trim()).text;
  const words = full.match(/[a-z0-9_]+/g) ?? [];
  const own = words.filter((word) => word.length >= shortest && !commonInNames.has(word));
  const brand: Brand = { full, words: new Set(words), own, whole: words.length === 0 ? undefined : written(full), parts: own.map(written) };
  if (known.size >= mostKnown) known.clear();
  known.set(company, brand);
  return brand;
}

/**
 * Whether one word of the name, standing somewhere, stands for the whole: it is written as a name ("chez Boréal",
 * "#Boréal") and no first name goes before it. At the head of a sentence any word is written so, and is believed
 * only if it is the name's first own word, or the whole name came before.
 */
function standsForWhole(source: string, start: number, trusted: boolean): boolean {
  if (!/[\p{Lu}#]/u.test(source[start] ?? '')) return false;
  const before = source.slice(Math.max(0, start - nearby), start);
  if (!trusted && (before === '' || /[.!?|·•\n]\s*$/.test(before))) return false;
  const word = /(\p{Lu}\p{L}+) $/u.exec(before)?.[1];
  return word === undefined || leadsToName.has(foldText(word).text);
}

function mentions(reading: Reading, field: At['field'], brand: Brand, introduced: boolean): readonly At[] {
  const found: At[] = [];
  const add = (from: number, to: number): void => {
    if (!found.some((one) => from < one.to && to > one.from)) found.push({ field, from, to });
  };
  for (const match of brand.whole === undefined ? [] : reading.text.matchAll(brand.whole)) add(match.index, match.index + match[0].length);
  for (const [index, part] of brand.parts.entries()) {
    for (const match of reading.text.matchAll(part)) {
      const to = match.index + match[0].length;
      if (standsForWhole(reading.source, reading.span(match.index, to).start, introduced || index === 0)) add(match.index, to);
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Another employer, named as today's. */
function strangerIn(reading: Reading, field: At['field'], brand: Brand): At | undefined {
  const match = namedEmployer[field].exec(reading.source);
  if (match === null || brand.full === '' || formerly.test(reading.source.slice(0, match.index))) return undefined;
  const other = foldText(match[1] ?? '').text;
  if (other.includes(brand.full) || brand.full.includes(other) || brand.own.some((word) => other.includes(word))) return undefined;
  const from = reading.text.indexOf(other);
  return from < 0 ? undefined : { field, from, to: from + other.length };
}

/** Reads how the employer is named, and whether another one is named in its place. */
export function readBrand(headline: Reading, summary: Reading, company: string): BrandReading {
  const brand = brandOf(company);
  const inHeadline = mentions(headline, 'headline', brand, false);
  const inSummary = mentions(summary, 'summary', brand, inHeadline.length > 0);
  const stranger = inHeadline.length > 0 ? undefined : (strangerIn(headline, 'headline', brand) ?? (inSummary.length > 0 ? undefined : strangerIn(summary, 'summary', brand)));
  return { headline: inHeadline, summary: inSummary, stranger };
}
