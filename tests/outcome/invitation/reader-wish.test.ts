import { describe, expect, it } from 'vitest';
import { type Lang, languages, type Stage } from '../../../game/outcome/drafts';
import { readMessage } from '../../../game/outcome/invitation/message';
import { messageOf } from '../../helpers/describe-message-rule';

const ask: Readonly<Record<Lang, string>> = { fr: 'Puis-je vous appeler jeudi à 10h ?', en: 'May I call you on Thursday at 10?' };

/** What the reader is told to have said about meeting, before the request. */
function wishOf(lang: Lang, text: string, stage: Stage = 'nurtured'): { readonly refused: string | undefined; readonly offered: string | undefined } {
  const whole = `${text} ${ask[lang]}`;
  const message = readMessage(messageOf(lang, whole, { stage }));
  const cut = (at: { readonly from: number; readonly to: number } | undefined): string | undefined => {
    if (at === undefined) return undefined;
    const { start, end } = message.reading.span(at.from, at.to);
    return whole.slice(start, end);
  };
  return { refused: cut(message.wish.refused), offered: cut(message.wish.offered) };
}

const refusing: Readonly<Record<Lang, readonly string[]>> = {
  fr: [
    'Vous m’écriviez « pas maintenant ».',
    'Votre profil précise « contact par écrit uniquement ».',
    'Vous m’avez dit préférer l’écrit.',
    'Vous disiez « pas de téléphone ».',
    'Vous m’avez répondu « pas avant septembre ».',
  ],
  en: ['You wrote “not now”.', 'Your profile says “in writing only”.', 'You told me you prefer email.', 'You said “no phone calls”.', 'You answered “not before September”.'],
};
const offering: Readonly<Record<Lang, readonly string[]>> = {
  fr: [
    'Votre annonce dit « appelez-moi ».',
    'Vous proposiez de passer à l’atelier.',
    'Vous m’avez dit de vous appeler.',
    'Votre affiche invite à venir.',
    'Vous écriviez « venez nous voir ».',
  ],
  en: ['Your notice says “call me”.', 'You offered a visit to the workshop.', 'You told me to call you.', 'Your poster says to come by.', 'You wrote “come and see us”.'],
};
const neither: Readonly<Record<Lang, readonly string[]>> = {
  fr: [
    'Votre article sur les haies m’a fait sourire.',
    'Vous disiez que la laine se trie à sec.',
    'Je ne suis jamais disponible avant septembre.',
    'Ma sœur préfère l’écrit.',
    'Le téléphone ne passe pas au col.',
  ],
  en: [
    'Your article on hedges made me smile.',
    'You said that wool is sorted dry.',
    'I am never free before September.',
    'My sister prefers writing.',
    'There is no phone signal on the pass.',
  ],
};

describe('the reader’s wish', () => {
  for (const lang of languages) {
    it.each(refusing[lang])(`is against a call in ${lang}: %s`, (text) => {
      expect(wishOf(lang, text).refused).toMatch(/\S/);
      expect(wishOf(lang, text).offered).toBeUndefined();
    });
    it.each(offering[lang])(`is an offer in ${lang}: %s`, (text) => {
      expect(wishOf(lang, text, 'invitation').offered).toMatch(/\S/);
      expect(wishOf(lang, text, 'invitation').refused).toBeUndefined();
    });
    it.each(neither[lang])(`is not told in ${lang}: %s`, (text) => expect(wishOf(lang, text)).toEqual({ refused: undefined, offered: undefined }));
    it(`no longer matters once they ask for it themselves, in ${lang}`, () =>
      expect(wishOf(lang, refusing[lang][0] ?? '', 'they_asked')).toEqual({ refused: undefined, offered: undefined }));
  }
  it('is not looked for where nothing is asked', () => {
    const { wish } = readMessage(messageOf('fr', 'Vous m’écriviez « pas maintenant ».', { stage: 'nurtured' }));
    expect(wish).toEqual({ refused: undefined, offered: undefined });
  });
});
