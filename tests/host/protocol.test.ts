import { describe, expect, it } from 'vitest';
import { audienceMessage, noteLimit, readMessage, readWord, tidyNote, wordSigns } from '../../game/host/protocol';

describe('a join word', () => {
  it('is read however it was typed', () => {
    for (const typed of ['BCD234', 'bcd 234', ' bcd-234 ', 'BCD 234 ']) expect(readWord(typed)).toBe('BCD234');
  });

  it('has no sign that looks like another one, and look-alikes are taken for what they mean', () => {
    expect(new Set(wordSigns).size).toBe(24);
    expect(readWord('8CDZ34')).toBe('BCD234');
  });

  it('is six signs of ours and nothing else', () => {
    for (const typed of ['BCD23', 'BCD2345', 'BCDA34', 'BCD 23!', '']) expect(readWord(typed)).toBeUndefined();
  });
});

describe('a note', () => {
  it('keeps what people write and loses what would turn the screen around', () => {
    expect(tidyNote('  Bonjour Claire,\nça va ? 👩‍💻 ')).toBe('Bonjour Claire,\nça va ? 👩‍💻');
    expect(tidyNote('a\u202Ebc\u0000d\u2066e\uFEFF')).toBe('abcde');
    expect(tidyNote('e\u0301')).toBe('é');
  });

  it('is cut after 300 signs as people count them', () => {
    expect(tidyNote('👩‍💻'.repeat(noteLimit + 5))).toBe('👩‍💻'.repeat(noteLimit));
  });
});

describe('a message', () => {
  it('is taken only when it is whole and says nothing more', () => {
    const vote = { type: 'vote', poll: 'q1', choice: 1, nth: 1 };
    expect(readMessage(audienceMessage, JSON.stringify(vote))).toEqual(vote);
    const wrong = [
      { ...vote, admin: true },
      { ...vote, choice: 9 },
      { ...vote, choice: 0.5 },
      { ...vote, poll: '@' },
      { ...vote, poll: 'q\u00001' },
      { ...vote, nth: 0 },
      { type: 'end' },
      [],
    ];
    expect(wrong.filter((message) => readMessage(audienceMessage, JSON.stringify(message)))).toEqual([]);
    expect(readMessage(audienceMessage, '{"type":"vote"')).toBeUndefined();
  });
});
