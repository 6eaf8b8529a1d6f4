/** One line of the bench: what was measured, beside bare `ws` where that can do the same. */
export interface Row {
  readonly item: string;
  readonly live: string;
  readonly bare: string;
  readonly must: string;
  readonly reached: boolean;
}

export function must(item: string, live: string, bare: string, wanted: string, reached: boolean): Row {
  return { item, live, bare, must: wanted, reached };
}

/** The rows as a Markdown table with straight edges. */
export function table(rows: readonly Row[]): string {
  const cells = [['item', 'live room', 'bare ws', 'must', ''], ...rows.map((row) => [row.item, row.live, row.bare, row.must, row.reached ? 'reached' : 'missed'])];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join('\n');
}
