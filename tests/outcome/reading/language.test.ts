import { describe, expect, it } from 'vitest';
import { type Lang, languages } from '../../../game/outcome/drafts';
import { read } from '../../../game/outcome/reading/reading';

const guess = (text: string, prior: Lang): Lang => read(text, prior).lang;

describe('the language of a text', () => {
  it('is seen from its small words, whatever the interface speaks', () => {
    for (const prior of languages) {
      expect(guess('Bonjour Claire, votre article sur les haies m’a fait sourire.', prior)).toBe('fr');
      expect(guess('Hi Claire, your article about the hedges of the valley made my day.', prior)).toBe('en');
    }
  });
  it('is the interface’s where the text is too short to tell', () => {
    for (const text of ['', '👍', 'Ok', 'Call ?', 'Parfait', '12', 'https://haies.fr']) for (const prior of languages) expect(guess(text, prior)).toBe(prior);
  });
  it('stays French with English business words, typed without accents or apostrophes', () => {
    expect(guess('Merci pour le call, je te fais un feedback apres le meeting de la team.', 'fr')).toBe('fr');
    expect(guess('bonjour jai lu votre article cetait tres bien', 'fr')).toBe('fr');
  });
  it('stays English with French names and words', () => {
    expect(guess('I loved the café in Montréal, and your piece about the Québec fromageries.', 'en')).toBe('en');
  });
  it('does not depend on the apostrophe', () => {
    for (const mark of ["'", '’']) {
      expect(guess(`J${mark}ai lu l${mark}article d${mark}Inès.`, 'en')).toBe('fr');
      expect(guess(`I${mark}ve read it and it${mark}s what I${mark}m after.`, 'fr')).toBe('en');
    }
  });
});
