/**
 * A text made easy to search: small ASCII letters, one kind of apostrophe and space, while each
 * character still knows where it stood in what the player wrote. Rules look here; spans point there.
 */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[]; // source offset of each folded character, and the source's length at the end
}

/** Stand-ins for what is one thing to a reader: `¤` an emoji, `zurl` an address, `zcal` a booking page. */
export const EMOJI = '¤';

const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '′': "'",
  '“': '«',
  '”': '»',
  '„': '«',
  '″': '"',
  '‟': '«',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '…': '...',
  œ: 'oe',
  Œ: 'oe',
  æ: 'ae',
  Æ: 'ae',
  ß: 'ss',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  '«': '«',
  '»': '»',
  '·': '·',
  '•': '·',
  '‧': '·',
  '€': '€',
  '£': '£',
  '\n': '\n',
  '\r': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
};
const INVISIBLE = /[\p{Mn}\p{Cf}\p{EMod}\uFE0E\uFE0F]/u;
const PICTURE = /\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]/u;
const HALF_FLAG = /[\u{1F1E6}-\u{1F1FF}]/u;
const JOINER = '\u200D';
const SPACE = /[\s\p{Zs}]/u;

function plain(char: string): string {
  const known = PLAIN[char];
  if (known !== undefined) return known;
  if (INVISIBLE.test(char)) return '';
  if (PICTURE.test(char)) return EMOJI;
  if (SPACE.test(char)) return ' ';
  const base = char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // A script the lexicon does not know stays a letter, so that a word of it is still one word.
  return /^[\x20-\x7e]+$/.test(base) ? base : /\p{L}/u.test(char) ? '_' : '~';
}

const seen = new Map<string, string>();

function fold(source: string): { text: string; at: number[] } {
  let text = '';
  const at: number[] = [];
  let flagged = -1; // where the second half of a flag would stand
  for (let i = 0; i < source.length; ) {
    const code = source.charCodeAt(i);
    if (code > 32 && code < 127 && code !== 96) {
      text += code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : source[i];
      at.push(i);
      i += 1;
      continue;
    }
    const char = String.fromCodePoint(source.codePointAt(i) ?? 32);
    let out = seen.get(char);
    if (out === undefined) {
      out = plain(char);
      if (seen.size < 2000) seen.set(char, out);
    }
    // A family, a trade, a flag: several pictures that a reader sees as one.
    if (out === EMOJI) {
      const second = flagged === i && HALF_FLAG.test(char);
      flagged = !second && HALF_FLAG.test(char) ? i + char.length : -1;
      if (second || source[i - 1] === JOINER) out = '';
    }
    if (out === ' ' && (text === '' || text.endsWith(' '))) out = ''; // one space is as good as three, and none before the text
    text += out;
    for (let k = 0; k < out.length; k += 1) at.push(i);
    i += char.length;
  }
  at.push(source.length);
  return { text, at };
}

const ADDRESS =
  /\b(?:https?:\/\/|www\.)[^\s«»"()<>]{2,200}(?<![.,;:!?])|\b[a-z0-9][a-z0-9-]{0,40}(?:\.[a-z0-9-]{1,40}){0,3}\.(?:com|fr|io|ca|be|ch|uk|org|net|me|ly|app|eu|link|gl|co|biz|shop|sn|ci|cm)\b(?:\/[^\s«»"()<>]{0,200}(?<![.,;:!?]))?|\b[a-z0-9][a-z0-9-]{0,40}(?:\.[a-z0-9-]{1,40}){0,2}\.[a-z]{2,10}\/[^\s«»"()<>]{1,200}(?<![.,;:!?])/g;
const CALENDAR =
  /calend|agenda|booking|canbook|disponib|appoint|hubspot|planity|doctolib|setmore|simplybook|picktime|when2meet|reclaim\.|bookafy|\/book|\bbook[.-]|rdv|rendez|schedul|creneau|\bcal\.|meetings?\.|\/meet|doodle|framadate|acuity|koalendar|zcal|chilipiper|oncehub|vyte|tidycal|savvycal|\/(?:15|20|30|45)-?min|\/demo|\/appel|\/call/;
const MAIL = /\b[a-z0-9._%+-]{1,40}@[a-z0-9-]{1,40}\.[a-z.]{2,20}\b/g;
const PHONE = /(?:\+\d{1,3}[ .-]?)?\(?\b0?\d{1,4}\)?(?:[ .-]?\d{2,4}){3,5}\b/g;
// Point médian, points, dashes or brackets around the feminine ending: "client·e·s", "prêt(e)", "acheteur·rice".
const INCLUSIVE = /(?<=[a-z]{2})(?:·[a-z]{1,6}(?:·s)?|\.e\.s|\(e\)s?|\(ne\)s?|\(rice\)s?|-e-s|\/e\b)(?![a-z])/g;

/** Folds a text. Never throws; takes time in proportion to the text. */
export function foldText(source: string): Folded {
  const folded = fold(source);
  let text = '';
  const at: number[] = [];
  let from = 0;
  const swap = (start: number, end: number, stand: string): void => {
    text += folded.text.slice(from, start) + stand;
    for (let i = from; i < start; i += 1) at.push(folded.at[i] ?? 0);
    for (let k = 0; k < stand.length; k += 1) at.push(folded.at[start] ?? 0);
    from = end;
  };
  const swaps: { start: number; end: number; stand: string }[] = [];
  const collect = (pattern: RegExp, stand: (match: string) => string | undefined): void => {
    for (const match of folded.text.matchAll(pattern)) {
      const word = stand(match[0]);
      if (word !== undefined) swaps.push({ start: match.index, end: match.index + match[0].length, stand: word });
    }
  };
  if (folded.text.includes('@')) collect(MAIL, () => 'zmail');
  if (/[a-z0-9]\.[a-z]|:\/\//.test(folded.text)) collect(ADDRESS, (match) => (CALENDAR.test(match) ? 'zcal' : 'zurl'));
  if (/\d/.test(folded.text)) collect(PHONE, (match) => (match.replace(/\D/g, '').length >= 9 ? 'zphone' : undefined));
  if (/[·(./-]/.test(folded.text)) collect(INCLUSIVE, (match) => (/s\)?$/.test(match) ? 's' : ''));
  swaps.sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end, stand } of swaps) if (start >= from) swap(start, end, stand);
  text += folded.text.slice(from);
  for (let i = from; i < folded.at.length; i += 1) at.push(folded.at[i] ?? 0);
  return { text, at };
}
