import { describe, expect, it } from 'vitest';
import { gradeProfile } from '../../../game/outcome/profile/rubric';
import { describeProfileCase, profileOf } from '../../helpers/describe-profile-case';

describeProfileCase('headline.whom-and-what', 'headline', {
  notices: {
    fr: [
      ['J’aide les brasseries fermières à ne plus jeter un lot sur dix', 'les brasseries fermières'],
      'Moins de bouteilles cassées pour les embouteilleurs du Sud-Ouest',
      'J’évite aux cantines scolaires les pannes de four du lundi',
      'Je forme les chefs de chantier à poser sans refaire',
      'Verrerie Ardent | Fini les palettes renversées chez les vignerons de Gaillac',
      'J’aide les soudeurs à trouver un atelier à vingt minutes de chez eux',
      'Nous libérons les pharmaciens de la paperasse du tiers payant',
    ],
    en: [
      ['I help farm breweries stop pouring away one batch in ten', 'farm breweries'],
      'Fewer broken bottles for bottlers on the coast',
      'Sparing school canteens the Monday oven breakdown',
      'I train site foremen to lay tiles without redoing them',
      'Ardent Glass | No more toppled pallets for Kent winemakers',
      'I help welders find a workshop twenty minutes from home',
      'We free pharmacists from prescription paperwork',
    ],
  },
  silent: {
    fr: [
      'J’aide les entreprises à se développer',
      'Commercial chez Verrerie Ardent',
      'Des solutions pour les professionnels',
      'Ingénieure méthodes, passionnée par le verre',
      'Accompagner votre réussite',
      'Responsable grands comptes, zone Sud',
    ],
    en: [
      'I help businesses grow',
      'Sales representative at Ardent Glass',
      'Solutions for professionals',
      'Process engineer with a passion for glass',
      'Supporting your success',
      'Key account manager, southern region',
    ],
  },
});

describeProfileCase('headline.vague-help', 'headline', {
  notices: {
    fr: [
      ['J’aide les entreprises à se développer', 'les entreprises'],
      'J’accompagne les dirigeants dans leur réussite',
      'Des solutions innovantes pour les professionnels',
      'Nous aidons nos clients à atteindre leurs objectifs',
      'Au service des entreprises depuis toujours',
      'J’aide les équipes à performer',
    ],
    en: [
      ['I help companies grow', 'companies'],
      'Supporting leaders in their success',
      'Innovative solutions for professionals',
      'We help our clients reach their goals',
      'Helping businesses succeed',
      'I help teams perform',
    ],
  },
  silent: {
    fr: [
      'J’aide les caves coopératives à choisir leurs bouteilles',
      'Commerciale',
      'Moins de casse pour les brasseurs',
      'Je forme les cuisiniers de cantine à réduire les restes',
      'Verrerie Ardent, bouteilles et bocaux',
    ],
    en: ['I help small wineries choose their bottles', 'Salesperson', 'Fewer breakages for brewers', 'I train canteen cooks to cut leftovers', 'Ardent Glass, bottles and jars'],
  },
});

describeProfileCase('headline.title-only', 'headline', {
  notices: {
    fr: [
      'Commercial chez Verrerie Ardent',
      'Responsable qualité',
      'Ingénieur procédés | Verrerie Ardent',
      'Chargée de recrutement',
      'Directrice commerciale, Verrerie Ardent',
      'Technico-commercial sédentaire',
    ],
    en: [
      'Sales executive at Ardent Glass',
      'Quality manager',
      'Process engineer | Ardent Glass',
      'Talent acquisition specialist',
      'Commercial director, Ardent Glass',
      'Inside sales representative',
    ],
  },
  silent: {
    fr: [
      'Commercial | moins de casse pour les brasseurs',
      'J’aide les RH de la restauration à tenir leurs plannings',
      'Ouvert à toutes propositions',
      '',
      'Je recrute les caristes que vos quais attendent',
    ],
    en: [
      'Sales | fewer breakages for brewers',
      'I help restaurant managers keep their rotas',
      'Open to opportunities',
      '',
      'I find the forklift drivers your docks are waiting for',
    ],
  },
});

describeProfileCase('headline.open-to-all', 'headline', {
  notices: {
    fr: [
      ['Ouvert à toutes propositions', 'Ouvert à toutes'],
      'Commerciale à l’écoute du marché',
      'En recherche active | Commercial B2B',
      'À la recherche d’un nouveau challenge',
      'Directeur commercial – à l’écoute de nouvelles opportunités',
    ],
    en: ['Open to opportunities', 'Salesperson, open to new roles', 'Seeking a new challenge in B2B sales', 'Looking for a new opportunity', '#OpenToWork | Sales manager'],
  },
  silent: {
    fr: [
      'À l’écoute des vignerons depuis Gaillac',
      'J’aide les RH à rechercher moins longtemps',
      'Atelier ouvert aux apprentis verriers le mardi',
      'Une porte ouverte sur les fours',
      'Conseil à l’écoute des cantines',
    ],
    en: [
      'Listening to winemakers in Kent',
      'I help HR search for less time',
      'Our workshop is open to glass apprentices on Tuesdays',
      'An open door on the furnaces',
      'I look after canteens',
    ],
  },
});

describeProfileCase('headline.motto', 'headline', {
  notices: {
    fr: ['Croire en ses rêves, chaque jour', 'Impossible n’est pas français', 'La vie est une aventure', 'Oser, toujours', 'Ensemble, tout est possible'],
    en: ['Believe in your dreams, every day', 'Nothing is impossible', 'Life is an adventure', 'Dare, always', 'Together, anything is possible'],
  },
  silent: {
    fr: [
      'Commercial, et rêveur à mes heures',
      'Verrerie Ardent : oser le bocal',
      'J’aide les boulangers à oser le mardi off',
      'Responsable ensemble vitrés',
      'Bouteilles et bocaux',
    ],
    en: ['Salesman, and a dreamer after hours', 'Ardent Glass: dare the jar', 'I help bakers dare to close on Tuesdays', 'Sales manager, live events', 'Bottles and jars'],
  },
});

describeProfileCase('headline.keyword-string', 'headline', {
  notices: {
    fr: [
      'Vente | Négociation | CRM | B2B | Verre | Export',
      '#vente #verre #b2b #export #growth',
      '🚀 Vente 🔥 Verre 💪 Export 🎯 B2B ⭐ Winner',
      'Commercial • Verre • Emballage • B2B • Export • Agro',
      'Verre | Bocaux | Bouteilles | Vrac | Logistique | SAV',
    ],
    en: [
      'Sales | Negotiation | CRM | B2B | Glass | Export',
      '#sales #glass #b2b #export #growth',
      '🚀 Sales 🔥 Glass 💪 Export 🎯 B2B ⭐ Winner',
      'Sales • Glass • Packaging • B2B • Export • Food',
      'Glass | Jars | Bottles | Bulk | Logistics | Support',
    ],
  },
  silent: {
    fr: ['Commercial | Verrerie Ardent', 'Verrerie Ardent | Moins de casse pour les brasseurs | Gaillac', 'Verre, bocaux, bouteilles', 'Vente 🚀', 'Responsable qualité #verre'],
    en: ['Sales | Ardent Glass', 'Ardent Glass | Fewer breakages for brewers | Kent', 'Glass, jars, bottles', 'Sales 🚀', 'Quality manager #glass'],
  },
});

describeProfileCase('buzz.headline', 'headline', {
  notices: {
    fr: [
      ['Leader des emballages en verre', 'Leader'],
      'Votre partenaire de confiance',
      'Passionné par la valeur ajoutée',
      'Expert en transformation digitale',
      'Des bocaux d’excellence pour les traiteurs',
    ],
    en: [['Leading glass packaging', 'Leading'], 'Your trusted partner', 'Passionate about added value', 'Driving digital transformation', 'World-class jars for caterers'],
  },
  silent: {
    fr: [
      'Bocaux consignés pour les traiteurs',
      'Commercial chez Verrerie Ardent',
      'J’aide les brasseurs à casser moins',
      'Acheteuse verre et carton',
      'Four, palette, camion : je réponds de tout',
    ],
    en: [
      'Returnable jars for caterers',
      'Sales executive at Ardent Glass',
      'I help brewers break less',
      'Buyer, glass and cardboard',
      'Furnace, pallet, truck: I answer for all three',
    ],
  },
});

describeProfileCase('headline.no-employer', 'headline', {
  notices: {
    fr: ['Commercial', 'J’aide les brasseurs à casser moins', 'Bocaux pour les traiteurs', 'Ingénieure', 'Un cœur ardent pour la vente'],
    en: ['Sales', 'I help brewers break less', 'Jars for caterers', 'Engineer', 'An ardent heart for sales'],
  },
  silent: {
    fr: ['Commercial chez Verrerie Ardent', 'VERRERIE ARDENT | bocaux', 'Moins de casse avec Ardent', 'Vente #VerrerieArdent', 'verrerie ardent, service clients'],
    en: ['Sales at Ardent Glass', 'ARDENT GLASS | jars', 'Fewer breakages with Ardent', 'Sales #ArdentGlass', 'ardent glass, customer service'],
  },
});

describe('the headline’s points', () => {
  const points = (headline: string): number => gradeProfile(profileOf('fr', { headline })).blocks.find((block) => block.id === 'headline')?.points ?? -1;
  it('are all 20 for whom, what, employer, plain words and a length that fits', () => expect(points('Verrerie Ardent | Moins de casse pour les brasseurs fermiers')).toBe(20));
  it('are half for the reader when reader and result are vague', () => {
    expect(points('J’aide les entreprises à se développer, avec Verrerie Ardent')).toBe(11); // 5 + 4 + 2
  });
  it('are 6 at most for a title and the employer', () => expect(points('Commercial verre creux chez Verrerie Ardent')).toBe(6));
  it('are 3 at most for a string of keywords', () => expect(points('Vente | Négociation | CRM | B2B | Verre | Export')).toBe(3));
  it('are 3 fewer for bars beyond the fourth', () => {
    const calm = points('Verrerie Ardent | Moins de casse pour les brasseurs fermiers');
    expect(points('Verrerie Ardent | Moins de casse pour les brasseurs fermiers | Tarn | Bio | Vrac | Consigne')).toBe(calm - 3);
  });
  it('are none for a motto, an empty line or a hat held out', () => {
    for (const nothing of ['', 'Croire en ses rêves', 'Ouvert à toutes propositions, Verrerie Ardent']) expect(points(nothing)).toBe(0);
  });
  it('are 2 fewer beyond 220 characters', () => {
    const short = 'Verrerie Ardent | Moins de casse pour les brasseurs fermiers';
    expect(points(short.padEnd(221, ' et les brasseurs fermiers'))).toBe(points(short) - 2);
  });
});
