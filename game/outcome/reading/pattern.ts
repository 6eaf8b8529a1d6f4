/** Named pieces that patterns are put together from: `<day>` in a pattern stands for the piece called `day`. */
export type Pieces = Readonly<Record<string, string>>;

function fill(source: string, pieces: Pieces): string {
  return source.replace(/<(\w+)>/g, (_, name: string) => {
    const piece = pieces[name];
    if (piece === undefined) throw new Error(`There is no piece "${name}". There are: ${Object.keys(pieces).join(', ')}.`);
    return `(?:${fill(piece, pieces)})`;
  });
}

/**
 * Makes one pattern of alternatives over folded text (small ASCII letters). Whole words only; a space
 * stands for any run of spaces. Gaps inside must be bounded, so that no text can make it slow.
 */
export function pattern(alternatives: readonly string[], pieces: Pieces = {}): RegExp {
  const body = alternatives.map((one) => fill(one, pieces).replace(/ /g, ' {1,3}')).join('|');
  return new RegExp(`(?<![a-z0-9_])(?:${body})(?![a-z0-9_])`, 'g');
}

/** All matches of a pattern, as [from, to] in the text given. */
export function matches(regex: RegExp, text: string): { from: number; to: number; text: string }[] {
  const found: { from: number; to: number; text: string }[] = [];
  for (const match of text.matchAll(regex)) found.push({ from: match.index, to: match.index + match[0].length, text: match[0] });
  return found;
}

/** Whether a pattern is found at all. */
export function has(regex: RegExp, text: string): boolean {
  return text.search(regex) >= 0; // unlike `test`, it leaves no place behind where the next look would start
}
