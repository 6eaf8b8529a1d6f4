import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liveLexicon } from '../../../game/outcome/lexicon/lexicon';
import type { Phrases } from '../../../game/outcome/reading/phrase-book';
import { read } from '../../../game/outcome/reading/reading';

/** The hits of a list, as they were typed. */
function found(text: string, lang: 'fr' | 'en', list: Phrases): readonly string[] {
  const reading = read(text, lang);
  return reading.find(list).map(({ from, to }) => {
    const { start, end } = reading.span(from, to);
    return text.slice(start, end);
  });
}

describe('a phrase', () => {
  it('is found as typed, under any apostrophe, accent, space and inclusive form', () => {
    expect(found('On s’appelle MARDI\u00a0PROCHAIN, à 14h30\u202f?', 'fr', liveLexicon.fr.day)).toEqual(['MARDI\u00a0PROCHAIN', '14h30']);
    for (const text of ['un creneau d’une demi‑heure', "un créneau d'une demi-heure"]) expect(found(text, 'fr', liveLexicon.fr.duration)).toEqual([text.slice(-14)]);
    expect(found('Could we say 2.30pm or 14:30?', 'en', liveLexicon.en.clock)).toEqual(['2.30pm', '14:30']);
  });
  it('is a whole word: none is found inside another', () => {
    expect(found('Mardis gras et lundines', 'fr', liveLexicon.fr.day)).toEqual([]);
    expect(found('The Mondayish sunday-school', 'en', liveLexicon.en.day)).not.toContain('Monday');
  });
  it('is not found in quoted words, unless they are asked for', () => {
    const reading = read('Il écrit « mardi ? » à tous.', 'fr');
    expect(reading.find(liveLexicon.fr.day)).toEqual([]);
    expect(reading.findQuoted(liveLexicon.fr.day).map((hit) => hit.text)).toEqual(['mardi']);
  });
  it('is found within a stretch only, when one is given', () => {
    const reading = read('Mardi ? Jeudi ?', 'fr');
    const [first, second] = reading.sentences;
    expect(reading.find(liveLexicon.fr.day, first).map((hit) => hit.text)).toEqual(['mardi']);
    expect(reading.find(liveLexicon.fr.day, second).map((hit) => hit.text)).toEqual(['jeudi']);
  });
});

describe('the offsets of a reading', () => {
  it('lead from the source to the folded text and back', () => {
    const text = 'Voilà\u00a0: l’été 🎈 des client·e·s !';
    const reading = read(text, 'fr');
    const start = text.indexOf('des');
    const from = reading.at(start);
    expect(reading.text.slice(from, from + 3)).toBe('des');
    expect(reading.span(from, from + 3)).toEqual({ start, end: start + 3 });
  });
  it('give spans within the text, without blanks at their ends, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(), fc.nat(), (text, a, b) => {
        const reading = read(text, 'fr');
        const [from, to] = [a % (reading.text.length + 1), b % (reading.text.length + 1)].sort((x, y) => x - y) as [number, number];
        const { start, end } = reading.span(from, to);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).not.toMatch(/^\s|\s$/);
      }),
    );
  });
});
