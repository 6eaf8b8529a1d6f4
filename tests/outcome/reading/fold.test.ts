import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMOJI, foldText } from '../../../game/outcome/reading/fold';

const fold = (source: string): string => foldText(source).text;

describe('a folded text', () => {
  it('is small letters without accents', () => {
    expect(fold('Créneau ÉTÉ Noël ça où')).toBe('creneau ete noel ca ou');
    expect(fold('cœur, Ægir, Straße, Øre, Łódź')).toBe('coeur, aegir, strasse, ore, lodz');
    expect(fold('e\u0301changer')).toBe('echanger'); // the accent typed apart
  });

  it('has one kind of apostrophe', () => {
    for (const apostrophe of ['’', '‘', 'ʼ', '´', '`', '′']) expect(fold(`l${apostrophe}article`)).toBe("l'article");
  });

  it('has one kind of dash, one kind of dots and one space', () => {
    expect(fold('rendez‑vous – demain — oui…')).toBe('rendez-vous - demain - oui...');
    expect(fold('mardi\u00a0?\u202f!\t  oui')).toBe('mardi ? ! oui');
    expect(fold('zero\u200bwidth\ufeff soft\u00adhyphen')).toBe('zerowidth softhyphen');
  });

  it('keeps its lines, however they end', () => expect(fold('a\nb\r\nc\u2028d')).toBe('a\nb\n\nc\nd'));

  it('has one sign for a picture', () => {
    expect(fold('ok 🎈')).toBe(`ok ${EMOJI}`);
    expect(fold('👍🏽')).toBe(EMOJI); // with a skin tone
    expect(fold('👩🏽‍🚒 👨‍👩‍👧‍👦')).toBe(`${EMOJI} ${EMOJI}`); // several joined into one
    expect(fold('🇫🇷🇨🇦')).toBe(`${EMOJI}${EMOJI}`); // a flag is two halves
    expect(fold('❤️ ☺')).toBe(`${EMOJI} ${EMOJI}`); // with and without the sign that asks for colour
  });

  it('reads inclusive forms as the plain word', () => {
    expect(fold('intéressé·e·s')).toBe('interesses');
    expect(fold('client(e)s')).toBe('clients');
    expect(fold('prêt(e)')).toBe('pret');
    expect(fold('tou·te·s')).toBe('tous');
    expect(fold('client-e-s et adhérent.e.s')).toBe('clients et adherents');
    expect(fold('acheteur·rice')).toBe('acheteur');
  });

  it('takes an address, a mailbox, a telephone number and a booking page for one word each', () => {
    expect(fold('voir https://haies.fr/essences?page=2 ici')).toBe('voir zurl ici');
    expect(fold('voir www.haies.fr, ici')).toMatch(/^voir zurl,? ici$/);
    expect(fold('à claire.roux@haies.fr')).toBe('a zmail');
    expect(fold('au 06 12 34 56 78')).toBe('au zphone');
    expect(fold('on +44 7700 900123')).toBe('on zphone');
    expect(fold('https://calendly.com/durand/30min')).toBe('zcal');
    expect(fold('rdv.durand.fr')).toBe('zcal');
  });

  it('does not take a date, a price or an abbreviation for a number or an address', () => {
    expect(fold('le 12.03.2024, 1 200 €')).not.toMatch(/zphone|zurl/);
    expect(fold('p. ex. M. Roux, e.g. Mr. Hardy')).toBe('p. ex. m. roux, e.g. mr. hardy');
    expect(fold('fin.Demain')).not.toContain('zurl');
  });

  it('keeps words of other scripts as words', () => expect(fold('Привет 你好')).toBe('______ __'));
});

describe('the way back to the source', () => {
  /** What stands in the source where a piece of the folded text stands. */
  const source = (text: string, piece: string): string => {
    const folded = foldText(text);
    const from = folded.text.indexOf(piece);
    expect(from).toBeGreaterThanOrEqual(0);
    return text.slice(folded.at[from], folded.at[from + piece.length]).trim();
  };

  it('leads to the very characters', () => {
    expect(source('Voilà\u00a0: l’été, à 14h30\u202f?', "l'ete")).toBe('l’été');
    expect(source('Bonjour 🎈 Claire', 'claire')).toBe('Claire');
    expect(source('Au cœur des haies', 'coeur')).toBe('cœur');
    expect(source('Cher·e·s client·e·s, bonjour', 'clients')).toBe('client·e·s');
    expect(source('Voir https://haies.fr/a puis rien', 'zurl')).toBe('https://haies.fr/a');
    expect(source('Tapez\t\t vite', 'vite')).toBe('vite');
  });

  it('never runs backwards and never leaves the source, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('client·e·s ', '06 12 34 56 78 ', 'https://a.fr/b ', '👨‍👩‍👧 ', 'e\u0301', '\u00a0?', '«', '…', '\ud800', '\r\n', 'M. ', 'œ'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const folded = foldText(text);
        expect(folded.at).toHaveLength(folded.text.length + 1);
        expect(folded.at.at(-1)).toBe(text.length);
        for (let i = 1; i < folded.at.length; i += 1) expect(folded.at[i]).toBeGreaterThanOrEqual(folded.at[i - 1] ?? 0);
      }),
    );
  });
});
