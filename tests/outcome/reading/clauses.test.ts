import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../game/outcome/drafts';
import { read } from '../../../game/outcome/reading/reading';

/** The sentences of a text, as their writer typed them. */
function sentences(text: string, lang: Lang = 'fr'): readonly string[] {
  const reading = read(text, lang);
  return reading.sentences.map(({ from, to }) => {
    const { start, end } = reading.span(from, to);
    return text.slice(start, end);
  });
}

/** The clauses of a text, as their writer typed them. */
function clauses(text: string, lang: Lang): readonly string[] {
  const reading = read(text, lang);
  return reading.sentences.flatMap((sentence) =>
    sentence.clauses.map(({ from, to }) => {
      const { start, end } = reading.span(from, to);
      return text.slice(start, end);
    }),
  );
}

describe('a sentence', () => {
  it('ends at its full stop, question mark, exclamation mark or line', () => {
    expect(sentences('Bonjour Claire ! J’ai lu. Et vous ?')).toEqual(['Bonjour Claire !', 'J’ai lu.', 'Et vous ?']);
    expect(sentences('Bonjour Claire\nJ’ai lu\n\nBelle journée')).toEqual(['Bonjour Claire', 'J’ai lu', 'Belle journée']);
    expect(sentences('Vraiment ?! Oui… Non')).toEqual(['Vraiment ?!', 'Oui…', 'Non']);
  });

  it('does not end at an abbreviation', () => {
    expect(sentences('M. Roux et Mme. Hardy viennent. Bien.')).toEqual(['M. Roux et Mme. Hardy viennent.', 'Bien.']);
    expect(sentences('Les essences, p. ex. le charme, tiennent.')).toEqual(['Les essences, p. ex. le charme, tiennent.']);
    expect(sentences('Voir le no. 12, av. Foch, c.-à-d. au port. Bien.')).toEqual(['Voir le no. 12, av. Foch, c.-à-d. au port.', 'Bien.']);
    expect(sentences('Ask Mr. Hardy, e.g. on Monday. Fine.', 'en')).toEqual(['Ask Mr. Hardy, e.g. on Monday.', 'Fine.']);
    expect(sentences('At 2 p.m. on Monday. Fine.', 'en')).toEqual(['At 2 p.m. on Monday.', 'Fine.']);
  });

  it('does not end inside a time, a number or an address', () => {
    expect(sentences('Mardi à 14h30 ou 15.30 ?')).toEqual(['Mardi à 14h30 ou 15.30 ?']);
    expect(sentences('Tuesday at 2.30pm?', 'en')).toEqual(['Tuesday at 2.30pm?']);
    expect(sentences('Voir www.haies.fr/a. Merci.')).toEqual(['Voir www.haies.fr/a.', 'Merci.']);
    expect(sentences('Voir www.haies.fr/a.b?c=d ici. Merci.')).toEqual(['Voir www.haies.fr/a.b?c=d ici.', 'Merci.']);
    expect(sentences('Version 2.5 du plan. Merci.')).toEqual(['Version 2.5 du plan.', 'Merci.']);
  });

  it('is a question by its mark, before or after a no-break space', () => {
    const questions = (text: string): readonly boolean[] => read(text, 'fr').sentences.map((sentence) => sentence.question);
    expect(questions('Et vous\u00a0? Bien. Vraiment?!')).toEqual([true, false, true]);
  });

  it('blanks out quoted words and keeps their place', () => {
    const text = 'Ceux qui disent « un call ? Mardi. » m’amusent. Vous aussi ?';
    expect(sentences(text)).toEqual(['Ceux qui disent « un call ? Mardi. » m’amusent.', 'Vous aussi ?']);
    expect(read(text, 'fr').open).not.toContain('call');
    expect(read(text, 'fr').text).toContain('call');
  });
});

describe('a clause', () => {
  it('ends at a comma, a semicolon, a colon, a bracket or a dash', () => {
    expect(clauses('Je lis, je taille ; vous plantez : bravo', 'fr')).toEqual(['Je lis', 'je taille', 'vous plantez', 'bravo']);
    expect(clauses('I read (slowly) and learn – gladly', 'en')).toEqual(['I read', 'slowly', 'and learn', 'gladly']);
  });

  it('ends before "but" and its kin, so that a no does not reach beyond', () => {
    expect(clauses('Pas de brochure mais lundi midi', 'fr')).toEqual(['Pas de brochure', 'mais lundi midi']);
    expect(clauses('No brochure but Monday noon', 'en')).toEqual(['No brochure', 'but Monday noon']);
    expect(clauses('Je vous écris plutôt que d’appeler', 'fr')).toEqual(['Je vous écris', 'plutôt que d’appeler']);
    expect(clauses('I write rather than call', 'en')).toEqual(['I write', 'rather than call']);
  });

  it('ends where a question begins', () => {
    expect(clauses('Votre récit m’a plu et pourriez-vous m’en dire plus ?', 'fr').at(-1)).toBe('pourriez-vous m’en dire plus ?');
    expect(clauses('I loved your story and would you tell me more?', 'en').at(-1)).toBe('would you tell me more?');
  });

  it('does not end inside a number', () => expect(clauses('1,5 km de haies, 12:30', 'fr')).toEqual(['1,5 km de haies', '12:30']));
});

describe('sentences and clauses', () => {
  it('lie in order within the text, clauses within their sentence, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Bonjour, ', ' mais ', '. ', ' ? ', '\n', '« ', ' » ', 'M. ', ' and we ', '14h30 ', '🎈 ', 'client·e·s '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom<Lang>('fr', 'en'), (pieces, lang) => {
        const { sentences: found, open } = read(pieces.join(''), lang);
        let end = 0;
        for (const sentence of found) {
          expect(sentence.from).toBeGreaterThanOrEqual(end);
          expect(open.slice(sentence.from, sentence.to)).toBe(sentence.text);
          end = sentence.to;
          let inner = sentence.from;
          for (const clause of sentence.clauses) {
            expect(clause.from).toBeGreaterThanOrEqual(inner);
            expect(clause.to).toBeLessThanOrEqual(sentence.to);
            expect(open.slice(clause.from, clause.to)).toBe(clause.text);
            inner = clause.to;
          }
        }
        expect(end).toBeLessThanOrEqual(open.length);
      }),
    );
  });
});
