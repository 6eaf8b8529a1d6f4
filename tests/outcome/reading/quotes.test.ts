import { describe, expect, it } from 'vitest';
import { read } from '../../../game/outcome/reading/reading';

/** The quoted words of a text, as they were typed. */
function quoted(text: string): readonly string[] {
  const reading = read(text, 'fr');
  return reading.quotes.map(({ from, to }) => {
    const { start, end } = reading.span(from, to);
    return text.slice(start, end);
  });
}

describe('quoted words', () => {
  it('stand between French, English, German or straight quotation marks', () => {
    expect(quoted('Il dit «\u00a0un call ?\u00a0» et rit.')).toEqual(['un call ?']);
    expect(quoted('He said “a call?” and laughed.')).toEqual(['a call?']);
    expect(quoted('Er sagte „ein Anruf” und lachte.')).toEqual(['ein Anruf']);
    expect(quoted('Il dit "un call ?" et rit.')).toEqual(['un call ?']);
    expect(quoted('He said ‘a call?’ and laughed.')).toEqual(['a call?']);
  });
  it('or on a line that begins with >', () => expect(quoted('Vous écriviez :\n> pas avant septembre\nEntendu.')).toEqual(['> pas avant septembre']));
  it('may be several', () => expect(quoted('« Oui » puis « non ».')).toEqual(['Oui', 'non']));
  it('are not what stands between two apostrophes', () => {
    for (const text of ['L’article d’Inès sur l’été', 'It’s Claire’s post, isn’t it', "I'd say it's fine", 'rock ’n’ roll']) expect(quoted(text)).toEqual([]);
  });
  it('end with the line where a straight mark was never closed', () => {
    expect(quoted('Un écran de 24" pour l’atelier.\nUn autre de 27".')).toEqual([]);
    expect(quoted('« Jamais fermé, et la suite')).toEqual([]);
  });
});
