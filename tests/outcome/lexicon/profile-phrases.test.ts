import { describe, expect, it } from 'vitest';
import { profileCv, profileLexicon, profileWords } from '../../../game/outcome/lexicon/profile-lexicon';
import { phrases } from '../../../game/outcome/lexicon/profile-phrases';

const words = (list: ReturnType<typeof phrases>, text: string): readonly string[] => list.in(text).map((hit) => hit.text);

describe('a list of phrases', () => {
  it('finds whole words, all of them, in reading order', () => {
    const list = phrases`chef | chefs de rang
      pomme`;
    expect(list.in('le chef, les chefs de rang et la pomme')).toEqual([
      { from: 3, to: 7, text: 'chef' },
      { from: 13, to: 26, text: 'chefs de rang' },
      { from: 33, to: 38, text: 'pomme' },
    ]);
    expect(words(list, 'chefferie, sous-chef, pommes')).toEqual(['chef']);
  });
  it('takes a space for any few spaces, an optional one for none, and lets a phrase end in an apostrophe', () => {
    const list = phrases`en charge d(?:e|') | \d+ ?% | bac ?\+ ?\d`;
    expect(words(list, "en  charge d'une equipe, 12% ou 12 %, bac+5, bac + 5")).toEqual(["en  charge d'", '12%', '12 %', 'bac+5', 'bac + 5']);
  });
  it('tries the phrases that can begin there, however they are written', () => {
    const list = phrases`(?:deux|trois )?pommes | (?:ma|(?:ta|sa)) poire | [cf]erise | kiwis? | (?!grosse)figue | \d figues | .rune`;
    expect(words(list, 'pommes, deux pommes')).toEqual(['pommes', 'pommes']); // "deux" has no space of its own
    expect(words(list, 'trois pommes')).toEqual(['trois pommes']);
    expect(words(list, 'ma poire, sa poire, ferise, cerise, kiwi, kiwis, figue, 3 figues, prune')).toEqual([
      'ma poire',
      'sa poire',
      'ferise',
      'cerise',
      'kiwi',
      'kiwis',
      'figue',
      '3 figues',
      'prune',
    ]);
  });
  it('takes pieces that other lists use too', () => {
    const day = '(?:lundi|mardi)';
    expect(words(phrases`chaque ${day}`, 'chaque mardi, chaque jeudi')).toEqual(['chaque mardi']);
  });
  it('says when a bracket stays open', () => expect(() => phrases`(?:a|b`).toThrow('(?:a|b'));
});

describe('the lists of both languages', () => {
  it('have the same names, and something in each', () => {
    for (const lists of [profileLexicon, profileCv, profileWords]) expect(Object.keys(lists.fr)).toEqual(Object.keys(lists.en));
    for (const lang of ['fr', 'en'] as const) for (const list of Object.values(profileWords[lang])) expect(list.size).toBeGreaterThan(20);
  });
});
