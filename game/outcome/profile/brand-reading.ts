import { foldText } from '../reading/fold';
import type { Reading } from '../reading/reading';
import type { At } from './passages';

/** How a profile names the employer. */
export interface BrandReading {
  readonly headline: readonly At[];
  readonly summary: readonly At[];
  readonly stranger: At | undefined; // another house, named as the present employer
}

/** What stands beside a proper name in a company's name, and would be found in any text. */
const common = new Set(
  'groupe group cabinet atelier ateliers societe company cie co maison verrerie verreries assurance assurances insurance conseil conseils consulting services service solutions solution industries industrie industry ltd limited inc plc llc gmbh sa sas sarl sasu scop ets etablissements les le la the de du des et and freres brothers sons fils associes partners systems systemes technologies tech digital energie energies energy logistique logistics transport transports batiment immobilier immo bank banque glass foods food formation training rh hr'.split(
    ' ',
  ),
);

/** Capitalised words that may stand before a name without being part of it. */
const leads = new Set('chez at with avec for pour the la le les l aux au a de du by par from join hello bonjour'.split(' '));

/** The employer's name and the words of it that nobody else has. */
export function brandWords(company: string): { readonly full: string; readonly own: readonly string[] } {
  const full = foldText(company.trim()).text.replace(/ +/g, ' ');
  const words = full.match(/[a-z0-9_]+/g) ?? [];
  return { full, own: words.filter((word) => word.length >= 4 && !common.has(word)) };
}

function mentions(reading: Reading, field: At['field'], company: string): readonly At[] {
  const { full, own } = brandWords(company);
  if (full === '') return [];
  const found: At[] = [];
  const add = (from: number, to: number): void => {
    if (!found.some((one) => from < one.to && to > one.from)) found.push({ field, from, to });
  };
  // "ClearSpan", "Clear Span" and "#clearspan" are one name.
  const literal = (text: string): string => text.replace(/[^a-z0-9]/g, '').split('').join('[^a-z0-9\\n]{0,2}');
  for (const match of reading.text.matchAll(new RegExp(`(?<![a-z0-9])${literal(full)}(?![a-z0-9])`, 'g'))) add(match.index, match.index + match[0].length);
  // One of its own words stands for the whole when it is written as a name: "chez Boréal", "#Boréal". At the
  // head of a sentence any word is written so, and only the name's first own word is believed.
  for (const [index, word] of own.entries()) {
    for (const match of reading.text.matchAll(new RegExp(`(?<![a-z0-9])${literal(word)}(?![a-z0-9])`, 'g'))) {
      const { start } = reading.span(match.index, match.index + match[0].length);
      const before = /(\p{Lu}[\p{L}]+) $/u.exec(reading.source.slice(0, start))?.[1]; // "Armand Valdor" is a person
      const heads = /(?:^|[.!?|·•\n]\s*)$/.test(reading.source.slice(0, start));
      if (/\p{Lu}|#/u.test(reading.source[start] ?? '') && (index === 0 || !heads) && (before === undefined || leads.has(foldText(before).text)))
        add(match.index, match.index + match[0].length);
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

const name = String.raw`\p{Lu}[\p{L}\d&’'.-]+(?: (?:\p{Lu}[\p{L}\d&’'.-]+|&|et|de|du|des|and|of))*`;
const elsewhere = [new RegExp(String.raw`(?:chez|at|@) ?(${name})`, 'u'), new RegExp(String.raw`^(?:Chez|At) (${name}), (?:j|nous|je|I|we)`, 'mu')];
const past = /(?:ex|ancien\w*|anciennement|autrefois|former\w*|previously|passé\w*|avant|jusqu|until|before)[^.|]{0,30}$/i;

/** Another employer, named as today's in the headline, or in the summary with "I" or "we" beside it. */
function strangerIn(reading: Reading, field: At['field'], company: string): At | undefined {
  const { full, own } = brandWords(company);
  const patterns = field === 'headline' ? elsewhere.slice(0, 1) : elsewhere.slice(1);
  for (const pattern of patterns) {
    const match = pattern.exec(reading.source);
    if (match === null || past.test(reading.source.slice(0, match.index))) continue;
    const other = foldText(match[1] ?? '').text;
    if (full === '' || other.includes(full) || full.includes(other) || own.some((word) => other.includes(word))) continue;
    const from = reading.text.indexOf(other);
    if (from >= 0) return { field, from, to: from + other.length };
  }
  return undefined;
}

/** Reads how the employer is named, and whether another one is named in its place. */
export function readBrand(headline: Reading, summary: Reading, company: string): BrandReading {
  const inHeadline = mentions(headline, 'headline', company);
  const inSummary = mentions(summary, 'summary', company);
  const stranger = inHeadline.length > 0 ? undefined : (strangerIn(headline, 'headline', company) ?? (inSummary.length > 0 ? undefined : strangerIn(summary, 'summary', company)));
  return { headline: inHeadline, summary: inSummary, stranger };
}
