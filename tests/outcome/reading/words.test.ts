import { describe, expect, it } from 'vitest';
import { foldText } from '../../../game/outcome/reading/fold';
import { stem, wordList, wordsOf } from '../../../game/outcome/reading/words';

const texts = (source: string, lang: 'fr' | 'en'): readonly string[] => wordsOf(foldText(source).text, lang).map((word) => word.text);

describe('the words of a text', () => {
  it('are cut at French elisions, and at none in English', () => {
    expect(texts('L’atelier d’Inès n’ouvre qu’à 14h30.', 'fr')).toEqual(['l', 'atelier', 'd', 'ines', 'n', 'ouvre', 'qu', 'a', '14h30']);
    expect(texts('I’ve read Claire’s post, it’s good', 'en')).toEqual(["i've", 'read', "claire's", 'post', "it's", 'good']);
  });
  it('hold inclusive forms, addresses and numbers in one piece', () => {
    expect(texts('Cher·e·s client(e)s, voir https://haies.fr au 06 12 34 56 78', 'fr')).toEqual(['chers', 'clients', 'voir', 'zurl', 'au', 'zphone']);
  });
  it('know where they stand', () => {
    const folded = foldText('Déjà l’été ?').text;
    for (const word of wordsOf(folded, 'fr')) expect(folded.slice(word.from, word.to)).toBe(word.text);
  });
  it('leave marks, quotation marks and pictures aside', () => expect(texts('« Oui ! » 🎈 (non) …', 'fr')).toEqual(['oui', 'non']));
});

describe('a stem', () => {
  it('is the same for the forms of a verb', () => {
    for (const form of ['proposer', 'proposez', 'proposons', 'proposait']) expect(stem(form, 'fr')).toBe(stem('propose', 'fr'));
    for (const form of ['offered', 'offering', 'offers']) expect(stem(form, 'en')).toBe(stem('offer', 'en'));
    expect(stem('livrons', 'fr')).toBe(stem('livre', 'fr'));
  });
  it('keeps other words apart', () => {
    expect(stem('livreur', 'fr')).not.toBe(stem('lire', 'fr'));
    expect(stem('meeting', 'en')).not.toBe(stem('meat', 'en'));
  });
  it('makes a list that knows every form', () => {
    const list = wordList('fr')`livrer fabriquer`;
    expect(['livrons', 'fabriquent', 'livrez'].map((word) => list.has(stem(word, 'fr')))).toEqual([true, true, true]);
    expect(list.has(stem('haie', 'fr'))).toBe(false);
  });
});
