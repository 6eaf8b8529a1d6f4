import { describe, expect, it } from 'vitest';
import { record, redo, startHistory, type TextHistory, undo } from '../../../game/ui/forms/text-history';

const type = (history: TextHistory, letters: string): TextHistory =>
  Array.from(letters).reduce((so, letter) => record(so, { text: so.present.text + letter, caret: so.present.text.length + 1 }, 'typing'), history);

describe('undo in a text field', () => {
  it('takes back a word at a time, not a letter', () => {
    const written = type(startHistory(''), 'bonjour Nadia');
    expect(undo(written).present.text).toBe('bonjour ');
    expect(undo(undo(written)).present.text).toBe('');
  });

  it('takes back a whole phrase, and only it, with the caret where it was', () => {
    const before = type(startHistory(''), 'abc');
    const after = record(before, { text: 'abc We both know Jo.', caret: 20 }, 'step');
    expect(undo(after).present).toEqual({ text: 'abc', caret: 3 });
    expect(redo(undo(after)).present.text).toBe('abc We both know Jo.');
  });

  it('forgets what was undone once something new is written', () => {
    const back = undo(record(startHistory('a'), { text: 'ab', caret: 2 }, 'step'));
    expect(redo(record(back, { text: 'ac', caret: 2 }, 'step')).present.text).toBe('ac');
  });

  it('stays put at either end', () => {
    const start = startHistory('a');
    expect(undo(start)).toBe(start);
    expect(redo(start)).toBe(start);
  });
});
