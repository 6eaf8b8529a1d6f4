import { describe, expect, it } from 'vitest';
import { compileInk } from '../../game/story/compile';
import { adoptJson, type CompiledStory, hashOf } from '../../game/story/compiled';
import { formatDiagnostic } from '../../game/story/diagnostic';
import { Episode } from '../../game/story/episode';

const errors = (source: string) => compileInk(source, 'story.ink').diagnostics.filter((d) => d.severity === 'error');

describe('compiling Ink', () => {
  it('keeps the label of every choice, by knot and stitch', () => {
    const { story } = compileInk('-> town\n=== town\n* (ask) [Ask] -> END\n* [No label] -> side\n= side\n* (deep) [Deep] -> END', 'story.ink');
    expect(Object.values(story?.ids ?? {}).toSorted()).toEqual(['town.ask', 'town.side.deep']);
  });

  it.each([
    ['-> nowhere', 1, 'nowhere', 'a knot of that name must stand'],
    ['Hello.\n\nGo {on', 3, '', ''],
    ['=== a\nHello\n-> b\n=== c\n-> END', 3, 'b', 'a knot'],
    ['VAR x = 1\nHm.\n{x:\n  * [On] Gone.\n}\n-> END', 4, 'nested', 'a gather is not found from within braces'],
    ['Hm.\n* {bought} [On]\n- -> END', 2, 'bought', 'a choice or gather its (label)'],
    ['Hm.\n* {a|b} [On]\n- -> END', 2, 'condition', 'a sequence has "|"'],
  ])('of %j fails with the line, what and how to fix', (source, line, what, fix) => {
    const [first] = errors(source);
    expect(first).toMatchObject({ file: 'story.ink', line });
    expect(first?.what).toContain(what);
    expect(first?.fix).toContain(fix);
    expect(compileInk(source, 'story.ink').story).toBeUndefined();
  });

  it('tells a note and a warning apart from what stops the play', () => {
    const { story, diagnostics } = compileInk('TODO: more\n-> a\n=== a\nHm.', 'story.ink');
    expect(story).toBeDefined();
    expect(diagnostics.map(({ severity, line }) => [severity, line])).toEqual([
      ['hint', 1],
      ['warning', 4],
    ]);
    expect(diagnostics.map(({ why }) => why).join(' ')).not.toContain('Ink stops here');
  });

  it('names the INCLUDEd file in which the mistake is', () => {
    const { diagnostics } = compileInk('INCLUDE part.ink\nHello.', 'story.ink', () => 'One.\nTwo.\n-> nowhere\n');
    expect(diagnostics.filter((d) => d.severity === 'error')).toMatchObject([{ file: 'part.ink', line: 3 }]);
  });

  it('says so when an INCLUDEd file is not there', () => {
    expect(errors('INCLUDE part.ink\nHello.')[0]?.what).toContain('part.ink');
  });

  it('never throws, whatever it is given', () => {
    for (const source of ['', '\u0000', '{{{{{{', '* * * *', '=== ===', '[]{}()', '\uFEFF=== a\n-> a.b.c', '{ x: | - }', '~ return', '->->->']) {
      const { story, diagnostics } = compileInk(source, 'story.ink');
      expect(story !== undefined || diagnostics.some((d) => d.severity === 'error'), JSON.stringify(source)).toBe(true);
    }
  });

  it('gives another hash to another text, an INCLUDEd one too', () => {
    const hash = (source: string, part = '') => compileInk(source, 's.ink', () => part).story?.hash;
    expect(hash('Hello.')).not.toBe(hash('Hallo.'));
    expect(hash('INCLUDE a.ink', 'One.\n')).not.toBe(hash('INCLUDE a.ink', 'Two.\n'));
    expect(hash('Hello.')).toBe(hash('\uFEFFHello.'));
    expect(hashOf('')).toMatch(/^[0-9a-f]{8}$/);
  });

  it.each(['At 10.04, or 3.0, or 1.0.0.', 'She said "7.00", twice.'])('plays a text with figures in it: %s', (line) => {
    const { story } = compileInk(`VAR half = 2.5\n${line} {half}\n-> END`, 's.ink');
    const foreign = adoptJson(story?.ink.replaceAll('\\u002e', '.') ?? '');
    for (const played of [story, foreign]) expect(new Episode(played as CompiledStory, 1).next().lines[0]?.text).toBe(`${line} 2.5`);
  });

  it('prints a mistake in one shape: where, what, why, fix', () => {
    expect(formatDiagnostic({ file: 'a.ink', line: 42, rule: 'lost-effect', severity: 'warning', what: 'W.', why: 'Y.', fix: 'F.' })).toBe(
      'a.ink:42  lost-effect (warning)\n  what  W.\n  why   Y.\n  fix   F.',
    );
  });
});
