import { describe, expect, it } from 'vitest';
import { type Lang, languages } from '../../../game/outcome/drafts';
import { isBareManners } from '../../../game/outcome/invitation/bare-manners';
import { read } from '../../../game/outcome/reading/reading';

/** Whether every clause of a text is manners and nothing else. */
function onlyManners(lang: Lang, text: string): boolean {
  const reading = read(text, lang);
  return reading.sentences.flatMap((sentence) => sentence.clauses).every((clause) => isBareManners(reading, clause));
}

// Manners are about nobody: they neither make a message personal nor tip its balance.
const bare: Readonly<Record<Lang, readonly string[]>> = {
  fr: ['Merci beaucoup.', 'Merci pour l’ajout.', 'Enchantée.', 'Belle journée à vous !', 'J’espère que vous allez bien.', 'Dans l’attente de vous lire.'],
  en: ['Thank you very much.', 'Thanks for the add.', 'Pleased to connect.', 'Have a nice day!', 'I hope you are well.', 'Looking forward to hearing from you.'],
};
const more: Readonly<Record<Lang, readonly string[]>> = {
  fr: [
    'Votre article sur les haies est précis.',
    'Vous allez replanter.',
    'La journée a été longue au marché.',
    'Merci pour votre article sur les haies bocagères, que mon équipe a affiché.',
    'Nous fabriquons des cuves.',
    'Comment choisissez-vous les essences ?',
  ],
  en: [
    'Your article on hedges is precise.',
    'You are going to replant.',
    'The day was long at the market.',
    'Thank you for your article on field hedges that my team has pinned up.',
    'We make tanks.',
    'How do you choose the species?',
  ],
};

describe('bare manners', () => {
  for (const lang of languages) {
    it.each(bare[lang])(`are all there is in ${lang}: %s`, (text) => expect(onlyManners(lang, text)).toBe(true));
    it.each(more[lang])(`are not all there is in ${lang}: %s`, (text) => expect(onlyManners(lang, text)).toBe(false));
  }
});
