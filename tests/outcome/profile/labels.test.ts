import { describe, expect, it } from 'vitest';
import { languages, type ProfileDraft } from '../../../game/outcome/drafts';
import type { ProfileLabels } from '../../../game/outcome/grade';
import { gradeProfile } from '../../../game/outcome/profile/rubric';
import { profileOf } from '../../helpers/describe-profile-case';

/** A whole profile in both languages, and how a trainer would read it. */
interface Pair {
  readonly name: string;
  readonly levels: readonly [customer: number, specific: number, cv: number, brand: number];
  readonly overall: ProfileLabels['overall'];
  readonly fr: readonly [company: string, headline: string, summary: string];
  readonly en: readonly [company: string, headline: string, summary: string];
}

const pairs: readonly Pair[] = [
  {
    name: 'their problem, a case and a question',
    levels: [3, 3, 0, 3],
    overall: 'strong',
    fr: [
      'Lumiéco',
      'Lumiéco | Des rayons qui ne clignotent plus, pour les gérants de supérettes',
      'Votre néon grésille au-dessus des yaourts depuis la rentrée ? Avec Lumiéco je remplace les tubes le soir, magasin fermé. À Figeac, la facture d’éclairage a baissé de 38 % en un an. Quel rayon remplaceriez-vous d’abord ?',
    ],
    en: [
      'Glowmart',
      'Glowmart | Shop lights that stop flickering, for corner-shop owners',
      'Has the tube over your yoghurts been buzzing since September? With Glowmart I swap lights after closing time. In Ripon the lighting bill fell by 38% within a year. Which aisle would you fix first?',
    ],
  },
  {
    name: 'a CV',
    levels: [0, 0, 3, 1],
    overall: 'weak',
    fr: [
      'Lumiéco',
      'Attaché commercial chez Lumiéco',
      'Titulaire d’un DUT techniques de commercialisation, 8 ans d’expérience en B to B. Maîtrise de la négociation, goût du challenge, permis B.',
    ],
    en: ['Glowmart', 'Account executive at Glowmart', 'HND in business, 8 years of B2B experience. Negotiation skills, love of a challenge, driving licence.'],
  },
  {
    name: 'a brochure',
    levels: [1, 0, 1, 2],
    overall: 'weak',
    fr: [
      'Nordfret',
      'Nordfret, la performance au service de votre logistique',
      'Nordfret, acteur de référence, propose à ses clients des solutions globales et innovantes, avec réactivité et proximité.',
    ],
    en: [
      'Northhaul',
      'Northhaul, performance at the service of your supply chain',
      'A trusted player, Northhaul offers its customers innovative end-to-end solutions with responsiveness and proximity.',
    ],
  },
  {
    name: 'an open scene, the house named once',
    levels: [3, 3, 0, 2],
    overall: 'strong',
    fr: [
      'Nordfret',
      'Les quais vides à 14 h, c’est réglable',
      'Vous louez trois portes de trop et vos chauffeurs attendent quand même ? Chez Nordfret, je passe une matinée sur votre quai et je rends une page. Une plateforme d’Arras y a gagné onze créneaux par jour.',
    ],
    en: [
      'Northhaul',
      'Empty docks at 2 pm can be fixed',
      'Renting three doors too many while your drivers still queue? At Northhaul I spend a morning on your dock and hand over one page. A Goole depot gained eleven slots a day.',
    ],
  },
  {
    name: 'a reader and a deed, no house',
    levels: [2, 1, 0, 0],
    overall: 'ok',
    fr: [
      'Cabinet Lafarge-Roy',
      'J’aide les artisans du bâtiment à être payés avant la retraite',
      'Relances, situations de travaux, retenues de garantie : je prépare vos courriers et vous gardez vos clients.',
    ],
    en: ['Lacey & Roy', 'I help builders get paid before they retire', 'Chasers, stage payments, retentions: I draft the letters and you keep the customer.'],
  },
  {
    name: 'a rank and nothing else',
    levels: [0, 0, 1, 0],
    overall: 'weak',
    fr: ['Cabinet Lafarge-Roy', 'Juriste d’entreprise', 'Juriste.'],
    en: ['Lacey & Roy', 'Corporate lawyer', 'Lawyer.'],
  },
  {
    name: 'an agent of everybody',
    levels: [1, 1, 1, 1],
    overall: 'weak',
    fr: ['Terres & Toits', 'Conseiller immobilier Terres & Toits', 'J’accompagne les particuliers dans tous leurs projets immobiliers, de l’estimation à la signature.'],
    en: ['Hearth & Home', 'Estate agent, Hearth & Home', 'I support individuals with all their property projects, from valuation to completion.'],
  },
  {
    name: 'a resource for one kind of house',
    levels: [2, 2, 0, 2],
    overall: 'strong',
    fr: [
      'Ludothèque Pirouette',
      'Ludothèque Pirouette | Prêter des jeux aux EHPAD qui manquent d’animateurs',
      'Le jeudi après-midi est long dans un salon sans animatrice. Pirouette dépose douze jeux et reste une heure la première fois. Demandez-nous la liste des jeux qui marchent avec des mains fatiguées.',
    ],
    en: [
      'Toybox Library',
      'Toybox Library | Lending games to care homes short of activity staff',
      'Thursday afternoon is long in a lounge with nobody to run it. Toybox drops off twelve games and stays an hour the first time. Ask for the list that works with tired hands.',
    ],
  },
  {
    name: 'a technician with facts',
    levels: [1, 2, 2, 2],
    overall: 'ok',
    fr: [
      'Soleil d’Oc',
      'Ingénieure photovoltaïque | Soleil d’Oc',
      'Chez Soleil d’Oc depuis 2018 : 64 toitures agricoles raccordées, 9 refusées et expliquées. Diplômée de l’INSA. Mes fichiers de production sont en ligne.',
    ],
    en: ['Sunfield', 'Solar engineer | Sunfield', 'With Sunfield since 2018: 64 barn roofs connected, 9 turned down and explained. MEng. My output files are online.'],
  },
  {
    name: 'a motto',
    levels: [0, 0, 0, 0],
    overall: 'weak',
    fr: ['Manufacture Delmas', 'Toujours viser la lune', 'Parce que la vie est trop courte pour ne pas briller. Amoureux des gens et du partage.'],
    en: ['Delmar Works', 'Always aim for the moon', 'Because life is too short not to shine. Lover of people and of sharing.'],
  },
  {
    name: 'somebody looking for a job',
    levels: [0, 0, 3, 0],
    overall: 'weak',
    fr: [
      'Manufacture Delmas',
      'Disponible immédiatement – Assistante de direction',
      'Polyvalente, organisée, bilingue anglais, maîtrise du pack Office. À l’écoute de vos propositions.',
    ],
    en: ['Delmar Works', 'Available immediately – Executive assistant', 'Versatile, organised, fluent French, proficient in Office. Open to offers.'],
  },
  {
    name: 'a dialogue with a resource',
    levels: [3, 2, 0, 3],
    overall: 'strong',
    fr: [
      'Bio Val',
      'Bio Val | Cantine : servir du local un lundi de janvier',
      'Chefs de cuisine centrale, qu’est-ce que vous faites quand le maraîcher vous lâche à 6 h ? Je tiens chez Bio Val la liste des remplacements possibles, gratuite, mise à jour chaque dimanche soir. Bio Val livre même trois cagettes.',
    ],
    en: [
      'Greenvale',
      'Greenvale | School kitchens serving local on a January Monday',
      'Head cooks, what do you do when the grower lets you down at 6 am? At Greenvale I keep a free list of swaps, updated every Sunday night. Greenvale delivers even three crates.',
    ],
  },
  {
    name: 'vague help',
    levels: [1, 0, 0, 1],
    overall: 'weak',
    fr: ['Propulse RH', 'J’aide les talents à révéler leur potentiel', 'Avec Propulse RH, devenez la meilleure version de vous-même.'],
    en: ['Propel People', 'I help talent reach its full potential', 'With Propel People, become the best version of yourself.'],
  },
  {
    name: 'a trade and its goods',
    levels: [0, 1, 1, 1],
    overall: 'weak',
    fr: ['Atelier Briand', 'Tapissier | Atelier Briand, Nantes', 'Fauteuils, banquettes, têtes de lit. Devis sous 48 h.'],
    en: ['Briand Upholstery', 'Upholsterer | Briand Upholstery, Bristol', 'Armchairs, benches, headboards. Quotes within 48 hours.'],
  },
  {
    name: 'a recruiter who speaks to candidates',
    levels: [3, 2, 0, 3],
    overall: 'strong',
    fr: [
      'Hôpital de Sarlat',
      'Hôpital de Sarlat | Des aides-soignantes qui choisissent leurs week-ends',
      'Vous en avez assez d’apprendre votre planning le jeudi pour le samedi ? Je recrute pour l’hôpital de Sarlat et je publie les plannings réels du service, sans les arranger. Posez votre question, même fâchée.',
    ],
    en: [
      'Sarle Hospital',
      'Sarle Hospital | Care assistants who pick their weekends',
      'Tired of learning on Thursday that you work on Saturday? I recruit for Sarle Hospital and I publish the ward’s real rotas, unpolished. Ask your question, even an angry one.',
    ],
  },
  {
    name: 'another house',
    levels: [0, 1, 1, 0],
    overall: 'weak',
    fr: ['Ferronnerie Aulnay', 'Directeur des opérations chez Métal Concept', 'Chez Métal Concept je coordonne les chantiers de grilles et d’escaliers.'],
    en: ['Aulnay Ironwork', 'Operations director at Metal Concept', 'At Metal Concept I coordinate gates and staircases.'],
  },
  {
    name: 'a string of keywords',
    levels: [0, 1, 2, 0],
    overall: 'weak',
    fr: ['Vigilia', 'Consultant cybersécurité | ISO 27001 | RSSI | GRC | SOC | Cloud | DevSecOps', 'Expert reconnu. Audits, pentests, gouvernance.'],
    en: ['Vigilia', 'Cybersecurity consultant | ISO 27001 | CISO | GRC | SOC | Cloud | DevSecOps', 'Recognised expert. Audits, pentests, governance.'],
  },
  {
    name: 'a trade secret, unbranded',
    levels: [2, 2, 0, 0],
    overall: 'ok',
    fr: [
      'Aquaclair',
      'Piscines municipales : tenir l’eau claire en août',
      'Trop de baigneurs, un filtre qui peine, et le maire qui téléphone. Je partage chaque semaine un réglage qui marche, avec les mesures de nos bassins.',
    ],
    en: [
      'Clearpool',
      'Public pools: keeping the water clear in August',
      'Too many swimmers, a tired filter, and the mayor on the phone. Each week I share one setting that works, with readings from our pools.',
    ],
  },
  {
    name: 'a passion for people',
    levels: [1, 0, 1, 1],
    overall: 'weak',
    fr: ['Grand Large Voyages', 'Agent de voyages chez Grand Large Voyages', 'Passionnée par l’humain, je mets mon expertise à votre service pour des voyages sur mesure.'],
    en: ['Broadsea Travel', 'Travel agent at Broadsea Travel', 'Passionate about people, I put my expertise at your service for bespoke trips.'],
  },
  {
    name: 'a reader and a deed, the house at the end',
    levels: [2, 1, 0, 1],
    overall: 'ok',
    fr: [
      'Grand Large Voyages',
      'J’aide les comités d’entreprise à remplir leurs cars',
      'Un car à moitié vide coûte plus cher que le restaurant. Je regarde vos inscriptions et je propose la date qui réunit les trois-huit. Grand Large Voyages, service groupes.',
    ],
    en: [
      'Broadsea Travel',
      'I help social clubs fill their coaches',
      'A half-empty coach costs more than the meal. I look at your sign-ups and suggest the date that suits three shifts. Broadsea Travel, group desk.',
    ],
  },
  {
    name: 'a career by years',
    levels: [0, 1, 3, 0],
    overall: 'weak',
    fr: [
      'Cerisaie',
      'Responsable marketing',
      'De 2012 à 2017 chef de produit, puis responsable de gamme. Pilotage de budgets, management d’une équipe de cinq personnes, lancement de trois marques.',
    ],
    en: ['Cherrywood', 'Marketing manager', '2012-2017 product manager, then range lead. Budget management, team of five, three brand launches.'],
  },
  {
    name: 'the third person',
    levels: [0, 0, 2, 0],
    overall: 'weak',
    fr: [
      'Tissages Perrin',
      'Marie Perrin, la référence du linge hôtelier',
      'Dotée d’un sens aigu du service, elle accompagne les plus grands établissements. Reconnue pour sa rigueur.',
    ],
    en: ['Perrin Linen', 'Mary Perrin, the reference in hotel linen', 'Blessed with a keen sense of service, she supports the greatest houses. Renowned for her rigour.'],
  },
];

const draft = (pair: Pair, lang: 'fr' | 'en'): ProfileDraft => profileOf(lang, { company: pair[lang][0], headline: pair[lang][1], summary: pair[lang][2] });
const levelsOf = ({ customer_centric, specific, cv_like, brand_consistent }: ProfileLabels): readonly number[] => [customer_centric, specific, cv_like, brand_consistent];

describe('a profile read as a trainer would', () => {
  for (const pair of pairs) {
    for (const lang of languages) {
      it(`is ${pair.overall} for ${pair.name}, in ${lang}`, () => {
        const { labels } = gradeProfile(draft(pair, lang));
        expect(labels.overall).toBe(pair.overall);
        levelsOf(labels).forEach((level, i) => expect(Math.abs(level - (pair.levels[i] ?? 0)), `level ${i} of ${JSON.stringify(labels)}`).toBeLessThanOrEqual(1));
      });
    }
    it(`is the same in both languages for ${pair.name}, give or take one level`, () => {
      const [fr, en] = languages.map((lang) => gradeProfile(draft(pair, lang)));
      levelsOf(fr!.labels).forEach((level, i) => expect(Math.abs(level - (levelsOf(en!.labels)[i] ?? 0))).toBeLessThanOrEqual(1));
      expect(fr?.verdict).toBe(en?.verdict);
      expect(Math.abs(fr!.profile - en!.profile)).toBeLessThanOrEqual(8);
    });
  }
});

describe('a better profile', () => {
  const strong = pairs[0]!;
  it('is worth more than a CV, a brochure or a motto', () => {
    const worth = (name: string): number => gradeProfile(draft(pairs.find((pair) => pair.name === name)!, 'fr')).profile;
    for (const other of ['a CV', 'a brochure', 'a motto', 'somebody looking for a job', 'vague help']) expect(worth(strong.name)).toBeGreaterThan(worth(other) + 20);
  });
  it('never loses by a case that can be checked, or by a question at its end', () => {
    for (const pair of pairs.filter((one) => one.overall !== 'weak')) {
      const before = draft(pair, 'fr');
      const after = {
        ...before,
        summary: `${before.summary} L’hiver dernier, une coopérative de Foix est passée de 30 palettes perdues à 4. Et chez vous, où est-ce que ça coince ?`,
      };
      expect(gradeProfile(after).profile).toBeGreaterThanOrEqual(gradeProfile(before).profile);
    }
  });
});
