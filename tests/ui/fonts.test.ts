import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const css = readFileSync(join(root, 'game/ui/style/fonts.css'), 'utf8');

/** What each font file was cut to, as its rule says. */
const ranges = [...css.matchAll(/unicode-range:([^;]*);/g)].map(([, list]) => list?.replace(/\s+/g, ' ').trim());

function isWithin(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return [...(ranges[0] ?? '').matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].some(
    ([, from = '', to = from]) => code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16),
  );
}

function textsUnder(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
}

describe('the fonts', () => {
  it('are all cut to the same letters', () => {
    expect(ranges).toHaveLength(4);
    expect(new Set(ranges).size).toBe(1);
  });

  it('have every letter that a story or the game itself writes', () => {
    const letters = new Set([...textsUnder('stories', /\.(ink|json)$/), ...textsUnder('game/words', /\.ts$/)].join('').match(/\P{C}/gu));
    const missing = [...letters].filter((letter) => !isWithin(letter) && !/\p{Extended_Pictographic}|[␣⏎←↑↓]/u.test(letter)); // pictures and the signs on keys come from the system
    expect(missing).toEqual([]);
  });

  it('have the neighbours’ letters too, and the spaces of French printers', () => {
    for (const letter of 'ñßåäöøíóúÄÅØ\u00A0\u202F') expect(isWithin(letter), letter).toBe(true);
  });
});
