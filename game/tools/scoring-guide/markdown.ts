import type { Lang, Phrase } from '../../words/say';
import { typeset } from '../../words/say';

/** A cell or a paragraph: said in both languages, or the same in either (a figure, a year). */
export type Said = Phrase | string | number;

/** A number as a reader of that language writes it: true minus, comma or point. */
export function figure(value: number, lang: Lang, digits = 3): string {
  return new Intl.NumberFormat(lang, { maximumFractionDigits: digits }).format(value).replace('-', '−');
}

/** Text as it stands in the guide. */
export function said(text: Said, lang: Lang): string {
  if (typeof text === 'number') return figure(text, lang);
  return typeset(typeof text === 'string' ? text : text[lang], lang);
}

/** A signed whole number, or a range of two. */
export function points(from: number, to = from): string {
  const one = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0');
  return from === to ? one(from) : `${one(from)} … ${one(to)}`;
}

/** A Markdown table. Bars in cells would end them and are written out. */
export function table(head: readonly Said[], rows: readonly (readonly Said[])[], lang: Lang): string {
  const line = (cells: readonly Said[]): string => `| ${cells.map((cell) => said(cell, lang).replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}

export function list(items: readonly Said[], lang: Lang): string {
  return items.map((item) => `- ${said(item, lang)}`).join('\n');
}

/** Puts the parts of a section one under the other. */
export function parts(...all: readonly string[]): string {
  return all.join('\n\n');
}
