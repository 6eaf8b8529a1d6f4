import { describe, expect, it } from 'vitest';
import { readBrand } from '../../../game/outcome/profile/brand-reading';
import { gradeProfile } from '../../../game/outcome/profile/rubric';
import { read } from '../../../game/outcome/reading/reading';
import { profileOf, told } from '../../helpers/describe-profile-case';

const points = (more: Parameters<typeof profileOf>[1], lang: 'fr' | 'en' = 'fr'): number =>
  gradeProfile(profileOf(lang, more)).blocks.find((block) => block.id === 'branding')?.points ?? -1;
const named = (text: string, company: string) => readBrand(read(text, 'fr'), read('', 'fr'), company);

describe('the employer’s name', () => {
  const same: readonly (readonly [text: string, company: string])[] = [
    ['Commercial chez Verrerie Ardent', 'Verrerie Ardent'],
    ['commercial chez VERRERIE ARDENT', 'Verrerie Ardent'],
    ['Commercial #VerrerieArdent', 'Verrerie Ardent'],
    ['Moins de casse avec Boreal', 'Boréal Assurances'],
    ['Ingénieure chez Clear Span', 'ClearSpan'],
    ['Vente | L’Oréal', 'L’Oréal'],
    ['Chez Durand & Fils depuis toujours', 'Durand & Fils'],
  ];
  for (const [text, company] of same) it(`is seen in ${JSON.stringify(text)}`, () => expect(named(text, company).headline).toHaveLength(1));

  const others: readonly (readonly [text: string, company: string])[] = [
    ['Un cœur ardent pour la vente', 'Verrerie Ardent'],
    ['Souffleur de verre', 'Verrerie Ardent'],
    ['Assurances de personnes', 'Boréal Assurances'],
    ['Une orientation claire', 'Orient'],
    ['Groupe de travail', 'Groupe Marchand'],
    ['Commercial', ''],
  ];
  for (const [text, company] of others) it(`is not seen in ${JSON.stringify(text)}`, () => expect(named(text, company).headline).toHaveLength(0));
});

describe('another house in its place', () => {
  const strangers: readonly (readonly [lang: 'fr' | 'en', headline: string, summary: string, quote: string])[] = [
    ['fr', 'Commercial chez Saverglass', '', 'Saverglass'],
    ['fr', 'Responsable qualité chez Bocaux Dupin', 'Verrerie Ardent, c’est aussi ma maison.', 'Bocaux Dupin'],
    ['fr', 'Ingénieure verre', 'Chez Saverglass, je règle des fours.', 'Saverglass'],
    ['fr', 'Acheteuse @Saverglass', '', 'Saverglass'],
    ['fr', 'Technicien | chez O-I Gironcourt', '', 'O-I Gironcourt'],
    ['en', 'Sales at Stoelzle', '', 'Stoelzle'],
    ['en', 'Quality manager at Beatson Clark', 'Ardent Glass is home too.', 'Beatson Clark'],
    ['en', 'Glass engineer', 'At Stoelzle, I tune furnaces.', 'Stoelzle'],
    ['en', 'Buyer @Stoelzle', '', 'Stoelzle'],
    ['en', 'Technician | at Allied Glass', '', 'Allied Glass'],
  ];
  for (const [lang, headline, summary, quote] of strangers) {
    it(`is seen in ${JSON.stringify(headline || summary)}`, () => {
      const finding = gradeProfile(profileOf(lang, { headline, summary })).findings.find((one) => one.case === 'other-house');
      expect(finding?.quote).toBe(quote);
      expect(points({ headline, summary, banner: 'employer' }, lang)).toBe(0);
    });
  }
  const fine: readonly (readonly [lang: 'fr' | 'en', headline: string, summary: string])[] = [
    ['fr', 'Commercial chez Verrerie Ardent', 'Chez Danone, 14 lignes ont tenu.'],
    ['fr', 'Commercial, ex-Saverglass, chez Ardent', ''],
    ['fr', 'Ancien de chez Saverglass', 'À la Verrerie Ardent, je règle des fours.'],
    ['fr', 'Commercial', 'J’aide les vignerons de chez nous.'],
    ['fr', 'Chez vous en 48 heures', ''],
    ['en', 'Sales at Ardent Glass', 'At Nestlé, 14 lines kept running.'],
    ['en', 'Sales, formerly at Stoelzle', 'At Ardent Glass I tune furnaces.'],
    ['en', 'Sales', 'I help winemakers at home.'],
    ['en', 'At your place within 48 hours', ''],
    ['en', 'Ex-Stoelzle, now at Ardent', ''],
  ];
  for (const [lang, headline, summary] of fine)
    it(`is not seen in ${JSON.stringify(`${headline} / ${summary}`)}`, () => expect(told(profileOf(lang, { headline, summary }))).not.toContain('branding.other-house'));
});

describe('branding', () => {
  const woven = {
    headline: 'Verrerie Ardent | Moins de casse pour les brasseurs fermiers',
    summary: 'Vos bouteilles cassent sur la ligne ? À la Verrerie Ardent, j’aide les brasseurs à casser moins : à Albi, de 31 par semaine à 4.',
  };
  it('is whole when the house is woven through, in its colours', () => expect(points({ ...woven, banner: 'employer' })).toBe(12));
  it('is 4 to 6 for a house named once and not explained', () => {
    expect(points({ headline: 'Commercial chez Verrerie Ardent' })).toBe(4);
    expect(points({ headline: 'Commercial chez Verrerie Ardent', banner: 'employer' })).toBe(6);
    expect(told(profileOf('fr', { headline: 'Commercial chez Verrerie Ardent' }))).toContain('branding.half-branded');
  });
  it('is nothing for a lone rider, whatever the banner', () => {
    expect(points({ headline: 'J’aide les brasseurs à casser moins', banner: 'employer' })).toBe(0);
    expect(told(profileOf('fr', { headline: 'J’aide les brasseurs à casser moins' }))).toContain('branding.lone-rider');
  });
  it('stops at 8 for a parrot', () => {
    const parrot = { headline: 'Verrerie Ardent, leader innovant', summary: 'Verrerie Ardent : excellence, proximité, qualité.', banner: 'employer' as const };
    expect(points(parrot)).toBeLessThanOrEqual(8);
    expect(told(profileOf('fr', parrot))).toContain('branding.parrot');
  });
});
