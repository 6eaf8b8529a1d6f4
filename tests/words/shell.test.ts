import { describe, expect, it } from 'vitest';
import { noticeWords, shell } from '../../game/words/shell';
import type { Phrase } from '../../game/words/say';

const phrases: readonly (readonly [name: string, phrase: Phrase])[] = [
  ...Object.entries(shell),
  ...Object.entries(noticeWords).flatMap(([kind, { text, on }]) => [[`${kind}.text`, text] as const, [`${kind}.on`, on] as const]),
];
const blanks = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe('the words of the shell', () => {
  it.each(phrases)('%s stands in both languages with the same blanks', (_, { fr, en }) => {
    expect(fr.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    expect(blanks(fr)).toEqual(blanks(en));
  });
});
