import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../game/story/diagnostic';
import type { Excerpt, Rule } from '../../game/story/lint/rule';
import { compileInk } from '../../game/story/compile';
import { scanInk } from '../../game/story/scan';

/** What a rule says about an excerpt, as the check would ask it. */
export function checkExcerpt(rule: Rule, { story, twin }: Excerpt): readonly Diagnostic[] {
  return rule.check({ file: 'fr.ink', items: scanInk(story, 'fr.ink'), ...(twin !== undefined && { twin: { file: 'en.ink', items: scanInk(twin, 'en.ink') } }) });
}

/** Holds a rule to its own excerpts, and to further ones: `notices` gives the line of each finding. */
export function describeRule(
  rule: Rule,
  cases: { readonly silent?: readonly string[]; readonly notices?: readonly (readonly [story: string, line: number, says: string])[] } = {},
): void {
  describe(`the rule ${rule.id}`, () => {
    it('has excerpts that are real Ink', () => {
      for (const { story, twin } of [rule.clean, rule.faulty]) {
        for (const text of twin === undefined ? [story] : [story, twin]) expect(compileInk(text, 'excerpt.ink').diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
      }
    });
    it('has nothing to say about its clean excerpt', () => expect(checkExcerpt(rule, rule.clean)).toEqual([]));
    it('finds its faulty excerpt, and says what, why and how to mend it', () => {
      const found = checkExcerpt(rule, rule.faulty);
      expect(found.length).toBeGreaterThan(0);
      for (const d of found) {
        expect(d.rule).toBe(rule.id);
        expect(d.line).toBeGreaterThan(0);
        expect([d.what, d.why, d.fix].every((sentence) => sentence.length > 10)).toBe(true);
      }
    });
    for (const story of cases.silent ?? []) it(`is silent about ${JSON.stringify(story)}`, () => expect(checkExcerpt(rule, { story })).toEqual([]));
    for (const [story, line, says] of cases.notices ?? []) {
      it(`notices ${JSON.stringify(story)}`, () => {
        const found = checkExcerpt(rule, { story });
        expect(found.map((d) => d.line)).toEqual([line]);
        expect(`${found[0]?.what} ${found[0]?.fix}`).toContain(says);
      });
    }
  });
}
