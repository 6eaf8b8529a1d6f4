/** Whole percent that add up to 100, as a room expects of them; all 0 when nobody voted. The largest remainders are rounded up. */
export function sharesOf(counts: readonly number[]): readonly number[] {
  const of = counts.reduce((sum, count) => sum + count, 0);
  if (of === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count * 100) / of);
  const missing = 100 - exact.reduce((sum, share) => sum + Math.floor(share), 0);
  const up = exact
    .map((share, option) => ({ option, rest: share - Math.floor(share) }))
    .toSorted((a, b) => b.rest - a.rest || a.option - b.option)
    .slice(0, missing)
    .map(({ option }) => option);
  return exact.map((share, option) => Math.floor(share) + (up.includes(option) ? 1 : 0));
}
