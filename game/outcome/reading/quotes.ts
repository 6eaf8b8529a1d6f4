/**
 * Words that belong to somebody else: between quotation marks, or on a line that starts with ">".
 * Asking is not the same as quoting somebody who asks.
 */
export function findQuotes(folded: string): { from: number; to: number; text: string }[] {
  const found: { from: number; to: number; text: string }[] = [];
  const add = (from: number, to: number): void => {
    if (to > from && !found.some((other) => from < other.to && to > other.from)) found.push({ from, to, text: folded.slice(from, to) });
  };
  for (const match of folded.matchAll(/«([^«»]{1,400})»/g)) add(match.index + 1, match.index + match[0].length - 1);
  for (const match of folded.matchAll(/"([^"\n]{1,400})"/g)) add(match.index + 1, match.index + match[0].length - 1);
  // A British single quotation: its marks stand outside words, the apostrophes within do not.
  for (const match of folded.matchAll(/(?<![a-z0-9])'((?:[^'\n]|(?<=[a-z])'(?=[a-z])){2,200})'(?![a-z0-9])/g)) add(match.index + 1, match.index + match[0].length - 1);
  for (const match of folded.matchAll(/^ ?>[^\n]{1,400}/gm)) add(match.index, match.index + match[0].length);
  return found.sort((a, b) => a.from - b.from);
}
