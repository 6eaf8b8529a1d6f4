/** How many single-letter edits lie between two words (Levenshtein). */
export function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The valid name a writer most likely meant, or undefined when nothing is close (over half the letters differ). */
export function nearest(word: string, valid: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  let best: { name: string; edits: number } | undefined;
  for (const name of valid) {
    const edits = editsBetween(wanted, name.toLowerCase());
    if (!best || edits < best.edits) best = { name, edits };
  }
  return best && best.edits <= Math.max(1, Math.floor(wanted.length / 2)) ? best.name : undefined;
}
