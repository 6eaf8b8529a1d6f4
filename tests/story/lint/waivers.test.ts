import { describe, expect, it } from 'vitest';
import { lintStory, rules } from '../../../game/story/lint/lint-story';
import { scanInk } from '../../../game/story/scan';

const long = 'x'.repeat(300);
const said = (source: string) => lintStory({ file: 'en.ink', items: scanInk(source, 'en.ink') }).map((d) => `${d.line} ${d.rule}`);

describe('a waiver', () => {
  it('takes back what a rule says about the next line', () => {
    expect(said(long)).toEqual(['1 long-line']);
    expect(said(`// allow long-line: she reads the whole letter\n${long}`)).toEqual([]);
    expect(said(`// allow long-line: it is a letter\n\n\n${long}\n${long}`)).toEqual(['5 long-line']);
  });
  it('of several rules stands one below the other', () => {
    const options = [1, 2, 3, 4, 5].map((n) => `* (o${n}) [${n === 1 ? 'y'.repeat(140) : n}]`).join('\n');
    expect(said(`// allow too-many-options: five doors\n// allow long-line: a sign on the door\n${options}`)).toEqual([]);
  });
  it('needs a reason, and something to waive', () => {
    expect(said(`// allow long-line\n${long}`)).toEqual(['1 waiver', '2 long-line']);
    expect(said('// allow long-line: just in case\nShort.')).toEqual(['1 waiver']);
    expect(said('// allow long-lines: a slip\nShort.')).toEqual(['1 waiver']);
  });
  it('never waives an error', () => {
    expect(said('// allow lost-effect: I know better\n# effect: tone 2\nHello.')).toEqual(['1 waiver', '2 lost-effect']);
  });
  it('knows every rule by a name of its own', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    for (const rule of rules) expect(rule.about).toMatch(/\.$/);
  });
});
