import { StringStream } from '@codemirror/language';
import { describe, expect, it } from 'vitest';
import { inkParser } from '../../game/studio/editor/ink-language';

/** The coloured pieces of a text, as `token:words`; what has no colour is left out. */
function coloured(source: string): readonly string[] {
  const state = inkParser.startState();
  return source.split('\n').flatMap((line) => {
    const stream = new StringStream(line, 4, 4);
    const found: string[] = [];
    while (!stream.eol()) {
      const name = inkParser.token(stream, state);
      if (stream.current() === '') throw new Error(`Stuck in ${JSON.stringify(line)} at ${stream.pos}.`);
      if (name) found.push(`${name}:${stream.current().trim()}`);
      stream.start = stream.pos;
    }
    return found;
  });
}

describe('the colours of Ink', () => {
  it('tell scenes, arrows and logic apart', () => {
    expect(coloured('=== saloon ===\n-> bar\n~ listened++\nVAR x = 1')).toEqual(['knot:=== saloon ===', 'divert:-> bar', 'logic:~ listened++', 'keyword:VAR x = 1']);
    expect(coloured('= side')).toEqual(['knot:= side']);
  });
  it('show what a choice offers, and its tags', () => {
    expect(coloured('* (ask) [Ask her # effect: tone +4] Sam asks.')).toEqual([
      'bullet:*',
      'label:(ask)',
      'bracket:[',
      'offer:Ask her',
      'tagKey:# effect:',
      'tagWords:tone +4',
      'bracket:]',
    ]);
  });
  it('name who speaks, but take no time of day for a person', () => {
    expect(coloured('Nadia: Do we know each other?')).toEqual(['speaker:Nadia:']);
    expect(coloured('one thing: never before coffee')).toEqual([]);
  });
  it('do not take an arrow for a gather, nor a gather for an arrow', () => {
    expect(coloured('- -> END')).toEqual(['bullet:-', 'divert:-> END']);
  });
  it('follow a comment over lines, and come back', () => {
    expect(coloured('/* one\ntwo */ three # sound: ting')).toEqual(['comment:/* one', 'comment:two */', 'tagKey:# sound:', 'tagWords:ting']);
    expect(coloured('Hello // -> not')).toEqual(['comment:// -> not']);
  });
  it('keep alternatives in braces together', () => {
    expect(coloured('{seen: yes|no}')).toEqual(['braces:{', 'braces::', 'braces:|', 'braces:}']);
  });
  it('come to the end of any line', () => {
    for (const line of ['#', '[', ']', '* [', '->', '<-', '/', '(', '# :', '***', '{|}', '-', '=']) expect(() => coloured(line)).not.toThrow();
  });
});
