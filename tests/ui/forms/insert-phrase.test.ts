import { describe, expect, it } from 'vitest';
import { insertPhrase, phraseCore, removePhrase } from '../../../game/ui/forms/insert-phrase';

describe('putting a phrase into a letter', () => {
  it('goes in at the caret, with a space on either side where words would touch', () => {
    expect(insertPhrase('Bonjour,merci', 8, 8, 'Jo m’a parlé de vous.')).toEqual({ text: 'Bonjour, Jo m’a parlé de vous. merci', caret: 31 });
  });

  it('adds no space to one that is there, nor before a comma', () => {
    expect(insertPhrase('Hello ', 6, 6, 'We both know Jo.').text).toBe('Hello We both know Jo.');
    expect(insertPhrase(', Sam', 0, 0, 'Have a good week').text).toBe('Have a good week, Sam');
  });

  it('drops the dots of an opening and leaves the caret ready to go on', () => {
    expect(insertPhrase('Bonjour.', 8, 8, 'J’ai lu votre billet sur…')).toEqual({ text: 'Bonjour. J’ai lu votre billet sur ', caret: 34 });
    expect(phraseCore('You were saying that...')).toBe('You were saying that');
  });

  it('replaces what is selected', () => {
    expect(insertPhrase('Hello world', 6, 11, 'Nadia').text).toBe('Hello Nadia');
  });
});

describe('taking a phrase out again', () => {
  it('undoes what inserting did', () => {
    const put = insertPhrase('Bonjour.', 8, 8, 'Nous avons Jo en commun.');
    expect(removePhrase(put.text, 'Nous avons Jo en commun.')?.text).toBe('Bonjour.');
  });

  it('finds nothing when the phrase was changed since', () => {
    expect(removePhrase('Jo m’avait parlé de', 'Jo m’a parlé de…')).toBeUndefined();
  });
});
