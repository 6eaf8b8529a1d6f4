import { describe, expect, it } from 'vitest';
import { fitEdit, graphemes, limitNews } from '../../../game/ui/forms/graphemes';

describe('counting characters', () => {
  it('counts what a reader sees: accents put together, families and flags are one', () => {
    expect(graphemes('e\u0301té')).toHaveLength(3);
    expect(graphemes('👨‍👩‍👧 🇫🇷')).toHaveLength(3);
  });
});

describe('holding a text to its limit', () => {
  it('lets an edit through that fits', () => {
    expect(fitEdit('abc', { text: 'abcd', caret: 4 }, 4)).toEqual({ text: 'abcd', caret: 4 });
  });

  it('refuses the letter too many, wherever it was typed, and leaves the caret before it', () => {
    expect(fitEdit('abcd', { text: 'abcde', caret: 5 }, 4)).toEqual({ text: 'abcd', caret: 4 });
    expect(fitEdit('abcd', { text: 'abXcd', caret: 3 }, 4)).toEqual({ text: 'abcd', caret: 2 });
  });

  it('keeps the beginning of a paste, and all that stood behind the caret', () => {
    expect(fitEdit('ab--', { text: 'ab12345--', caret: 7 }, 6)).toEqual({ text: 'ab12--', caret: 4 });
  });

  it('does not cut a letter in two', () => {
    expect(fitEdit('abc', { text: 'abc👨‍👩‍👧x', caret: 12 }, 4).text).toBe('abc👨‍👩‍👧');
  });

  it('lets a text that was already too long get shorter', () => {
    expect(fitEdit('abcdef', { text: 'abcde', caret: 5 }, 3)).toEqual({ text: 'abcde', caret: 5 });
  });
});

describe('saying that the end is near', () => {
  it('speaks at 280 and at 300 of 300, once each, and only while the text grows', () => {
    const said = [...Array(300).keys()].flatMap((count) => limitNews(count, count + 1, 300) ?? []);
    expect(said).toEqual(['near', 'full']);
    expect(limitNews(279, 280, 300)).toBe('near');
    expect(limitNews(299, 300, 300)).toBe('full');
    expect(limitNews(300, 299, 300)).toBeUndefined();
  });

  it('says the graver thing when a paste jumps over both', () => {
    expect(limitNews(10, 300, 300)).toBe('full');
  });
});
