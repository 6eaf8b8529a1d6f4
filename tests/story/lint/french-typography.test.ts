import { describe, expect, it } from 'vitest';
import { frenchTypography } from '../../../game/story/lint/french-typography';
import { scanInk } from '../../../game/story/scan';
import { describeRule } from '../../helpers/describe-rule';

describeRule(frenchTypography, {
  silent: [
    'Jo: C’est loin ? Non : trois rues… et un « “bientôt” » de plus.',
    '{she: Jo: Elle a dit « oui ».|Jo: Il a dit « oui ».}',
    '* (a) [« Mardi, 14 h ? » # why: Une heure, déjà.]',
    'VAR x = "typewriter quotes in logic are Ink’s"\n{x}',
    'Ça va. À la fin, l’État et l’École y gagnent. A-t-il fini ?',
  ],
  notices: [
    ["Jo: L'étiquette.", 1, 'apostrophe'],
    ['Il hésite...', 1, 'three full stops'],
    ['Jo: C’est loin?', 1, 'before a high sign'],
    ['Elle note «lundi».', 1, 'quote without its space'],
    ['Etes-vous là ?', 1, 'without its accent'],
    ['Jo: A quoi bon ?', 1, '"A" for "À"'],
    ['Une\u00A0heure.', 1, 'no-break space'],
    ["Bien.\n* (a) [Oui # why: C'est trop tôt.]", 2, 'apostrophe'],
  ],
});

describe('typography', () => {
  it('of English is not looked at', () => {
    expect(frenchTypography.check({ file: 'en.ink', items: scanInk('It\'s "late"...', 'en.ink') })).toEqual([]);
  });
});
