import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barsOf } from '../../game/studio/audit/score-chart';
import { changeBetween } from '../../game/studio/editor/ink-editor';

describe('the change between two texts', () => {
  it('turns one into the other, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const { from, to, insert } = changeBetween(before, after);
        expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
      }),
    );
  });
  it('touches only what differs, so that the caret stays', () => {
    expect(changeBetween('one two three', 'one 2 three')).toEqual({ from: 4, to: 7, insert: '2' });
    expect(changeBetween('aa', 'aaa')).toEqual({ from: 2, to: 2, insert: 'a' });
  });
});

describe('the bars of a score', () => {
  it('hold every ride once, the full hundred too', () => {
    const bars = barsOf(Array.from({ length: 101 }, () => 1 / 101));
    expect(bars).toHaveLength(25);
    expect(bars.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });
});

describe('the typeface of Ink', () => {
  it('joins no signs: === and -> are shown as typed', () => {
    const sheets = readdirSync('game/studio', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
    const rules = sheets
      .flatMap((name) => readFileSync(`game/studio/${name}`, 'utf8').match(/[^{}]*\{[^{}]*\}/g) ?? [])
      .filter((rule) => rule.includes('JetBrains') && !rule.includes('@font-face'));
    expect(rules.length).toBeGreaterThan(3);
    // The build puts a `font` in short behind all else in its rule, and that would join them again.
    expect(rules.filter((rule) => !rule.includes('font-variant-ligatures: none') || /[^-]\bfont:/.test(rule))).toEqual([]);
  });
});
