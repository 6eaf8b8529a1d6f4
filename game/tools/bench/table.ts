/** One line of the bench: what was measured, for both where there are two, and what it should be. */
export interface Row {
  readonly item: string;
  readonly inky?: string; // the plain export of the same text
  readonly game: string;
  readonly ratio?: number; // game / inky
  readonly must?: string;
  readonly aim?: string;
  readonly reached?: 'aim' | 'must' | 'missed'; // undefined: measured for information
}

const columns: readonly { readonly title: string; readonly of: (row: Row) => string }[] = [
  { title: 'item', of: ({ item }) => item },
  { title: 'plain export', of: ({ inky }) => inky ?? '' },
  { title: 'game', of: ({ game }) => game },
  { title: 'ratio', of: ({ ratio }) => ratio?.toFixed(2) ?? '' },
  { title: 'must', of: ({ must }) => must ?? '' },
  { title: 'aim', of: ({ aim }) => aim ?? '' },
  { title: 'reached', of: ({ reached }) => reached ?? '' },
];

/** Says which of two limits a figure keeps; smaller is better. */
export function grade(figure: number, must: number, aim: number): 'aim' | 'must' | 'missed' {
  return figure <= aim ? 'aim' : figure <= must ? 'must' : 'missed';
}

/** The figure in the middle; of an even number, the lower of the two. `share` 0.95 gives the 95th percentile. */
export function quantile(figures: readonly number[], share = 0.5): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** The rows as a Markdown table with straight edges. */
export function table(rows: readonly Row[]): string {
  const cells = [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ of }) => of(row)))];
  const widths = columns.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join('\n');
}
