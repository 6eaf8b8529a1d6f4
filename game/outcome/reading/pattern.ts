import { choice, Later, type Letters, look, nothing, pair, repeat, sign, text } from './letters';

/** Named pieces that phrases are put together from: `<day>` in a phrase stands for the piece called `day`. */
export type Pieces = Readonly<Record<string, string>>;

/** "Any number" of small words in a row is no more than so many: who writes more writes no message. */
const mostTimes = 40;

const PLAIN = /[^\\()[\]{}|?*+.^$<]+(?![?*+{])/y; // a letter that is repeated stands alone
const PIECE = /<(\w+)>/y;
const SET = /\[(?:\\.|[^\]\\])*\]/y;
const BRACKET = /\((?:\?:|\?<?[=!])?/y;
const TIMES = /(?:([?*+])|\{(\d+)(,?)(\d*)\})(\??)/y;

/** Reads one pattern from left to right. */
class Reader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly pieces: Pieces,
  ) {}

  read(): Letters {
    const letters = this.alternatives();
    if (this.at < this.source.length) throw new Error(`A bracket too many closes in the phrase "${this.source}".`);
    return letters;
  }

  private alternatives(): Letters {
    const ways = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      ways.push(this.sequence());
    }
    return choice(ways);
  }

  sequence(): Letters {
    if (this.ends()) return nothing;
    const first = this.repeated(this.item());
    if (this.ends()) return first;
    const from = this.at;
    this.pass();
    const rest = this.source.slice(from, this.at);
    return pair(first, new Later(() => new Reader(rest, this.pieces).sequence()));
  }

  private ends(): boolean {
    const char = this.source[this.at];
    return char === undefined || char === '|' || char === ')';
  }

  /** Passes over the rest of a sequence, unread. */
  private pass(): void {
    for (let depth = 0; depth > 0 || !this.ends(); this.at += 1) {
      const char = this.source[this.at];
      if (char === undefined) throw this.open();
      if (char === '\\') this.at += 1;
      else if (char === '[') this.at = this.source.indexOf(']', this.at + 1);
      else if (char === '(') depth += 1;
      else if (char === ')') depth -= 1;
    }
  }

  private item(): Letters {
    const char = this.source[this.at] ?? '';
    switch (char) {
      case '\\': {
        const escaped = this.source[this.at + 1] ?? '';
        this.at += 2;
        return escaped === 'b' ? look('\\b') : /[a-z]/i.test(escaped) ? sign(`\\${escaped}`) : text(escaped);
      }
      case '<':
        return pieceOf(this.take(PIECE)?.[1] ?? '', this.pieces);
      case '[':
        return sign(this.take(SET)?.[0] ?? '');
      case '(': {
        const from = this.at;
        const looks = (this.take(BRACKET)?.[0] ?? '').length > (this.source[from + 2] === ':' ? 3 : 1);
        const inside = this.bracket();
        return looks ? look(filled(this.source.slice(from, this.at), this.pieces)) : inside;
      }
    }
    const from = this.at;
    PLAIN.lastIndex = from;
    this.at = PLAIN.test(this.source) ? PLAIN.lastIndex : from + 1;
    const letters = this.source.slice(from, this.at);
    return letters === '.' ? sign(letters) : letters === '^' || letters === '$' ? look(letters) : text(letters);
  }

  /** What a bracket holds that has just been opened. */
  private bracket(): Letters {
    const inside = this.alternatives();
    if (this.source[this.at] !== ')') throw this.open();
    this.at += 1;
    return inside;
  }

  private repeated(what: Letters): Letters {
    const times = this.take(TIMES);
    if (times === null) return what;
    const [, mark, least = '', comma, most = '', lazy] = times;
    const [from, to] =
      mark === undefined ? [Number(least), comma === '' ? Number(least) : most === '' ? Infinity : Number(most)] : [mark === '+' ? 1 : 0, mark === '?' ? 1 : Infinity];
    return repeat(what, from, to === Infinity && what.kind !== 'sign' ? mostTimes : to, lazy === '?');
  }

  private open(): Error {
    return new Error(`A bracket stays open in the phrase "${this.source}".`);
  }

  /** What a sticky expression finds here, passed over. */
  private take(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    const found = expression.exec(this.source);
    if (found !== null) this.at += found[0].length;
    return found;
  }
}

/** Pieces such as a day come back in dozens of phrases. */
const known = new WeakMap<Pieces, Map<string, Letters>>();

function pieceOf(name: string, pieces: Pieces): Letters {
  const made = known.get(pieces) ?? new Map<string, Letters>();
  known.set(pieces, made);
  const letters = made.get(name) ?? lettersOf(pieces[name] ?? '', pieces);
  made.set(name, letters);
  return letters;
}

/** A pattern with its pieces written out. */
export function filled(pattern: string, pieces: Pieces): string {
  return pattern.replace(/<(\w+)>/g, (_, name: string) => `(?:${filled(pieces[name] ?? '', pieces)})`);
}

/** The letters of a pattern: the part of regular expressions that phrases are written in, with named pieces in between. */
export function lettersOf(pattern: string, pieces: Pieces): Letters {
  return new Reader(pattern, pieces).read();
}
