import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { TableAnswer } from '../../../game/host/pages/screen-view';
import { TableAnswers } from '../../../game/host/pages/screen/table-answers';

function wordsOf(tables: readonly TableAnswer[]): readonly string[] {
  const html = render(<TableAnswers tables={tables} lang="en" />);
  return [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, row = '']) =>
    row
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

describe('what tables said, on the screen', () => {
  it('is listed table by table, a divided one with both its letters', () => {
    expect(
      wordsOf([
        { table: 1, options: [0] },
        { table: 4, options: [0, 2] },
      ]),
    ).toEqual(['Table 1 A', 'Table 4 A C']);
  });

  it('is summed up where a back row could not read the list', () => {
    const tables = Array.from({ length: 12 }, (_, at) => ({ table: at + 1, options: [at === 0 ? 2 : 1] }));
    expect(wordsOf(tables)).toEqual(['B 11 tables', 'C 1 table']);
  });
});
