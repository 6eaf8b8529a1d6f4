/** One sentence in both languages. `{name}` is a blank to fill. */
export interface Phrase {
  readonly fr: string;
  readonly en: string;
}
export type Lang = keyof Phrase;

const NARROW = '\u202F';
const NBSP = '\u00A0';

/**
 * Sets a French text as a French printer would: narrow no-break space inside « » and before ; ! ? and
 * between a number and % h €; no-break space before a colon; ’ for the apostrophe; … for three dots.
 * English only gets its quotation marks and dots. Done when shown, never in what is stored or counted.
 */
export function typeset(text: string, lang: Lang): string {
  const dots = text.replace(/\.\.\./g, '…').replace(/(\p{L})'(?=\p{L})/gu, '$1’');
  if (lang === 'en') return dots;
  return dots
    .replace(/«\s*/g, `«${NARROW}`)
    .replace(/\s*»/g, `${NARROW}»`)
    .replace(/[ \u00A0\u202F]*([;!?]+)(?=\s|$|[»”)])/g, (match, marks: string, at: number) => (at === 0 ? match : `${NARROW}${marks}`))
    .replace(/[ \u00A0\u202F]+:(?=\s|$)/g, `${NBSP}:`)
    .replace(/(\d)[ \u00A0]+(%|€|h\b)/g, `$1${NARROW}$2`)
    .replace(/(\d)[ ](?=\p{Ll}{2,})/gu, `$1${NBSP}`);
}

/** Speech in the language's own quotation marks, unless the writer put some. */
export function quote(text: string, lang: Lang): string {
  if (/^[«“"]/.test(text)) return typeset(text, lang);
  return typeset(lang === 'fr' ? `« ${text.replace(/«\s*/g, '“').replace(/\s*»/g, '”')} »` : `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`, lang);
}

/** Says a phrase, its blanks filled, ready for the screen. A blank without a value stays visible, so that tests see it. */
export function say(phrase: Phrase, lang: Lang, values: Readonly<Record<string, string | number>> = {}): string {
  const filled = phrase[lang].replace(/\{(\w+)\}/g, (blank, name: string) => (name in values ? String(values[name]) : blank));
  return typeset(filled, lang);
}

/** Picks between one and many as the language counts: French takes 0 and 1½ as singular, English as plural. `values` fills further blanks. */
export function plural(count: number, lang: Lang, one: Phrase, many: Phrase, values: Readonly<Record<string, string | number>> = {}): string {
  const form = new Intl.PluralRules(lang).select(count) === 'one' ? one : many;
  return say(form, lang, { n: count, ...values });
}

/** A signed whole number with a true minus, as the debrief prints deltas: +6, −12, 0. */
export function signed(points: number): string {
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0';
}
