import { describe, expect, it } from 'vitest';
import { gradeProfile } from '../../../game/outcome/profile/rubric';
import { describeProfileCase, profileOf } from '../../helpers/describe-profile-case';

describeProfileCase('summary.their-problem', 'summary', {
  notices: {
    fr: [
      ['Vos bouteilles cassent sur la ligne et la palette revient ? On regarde ensemble le convoyeur.', 'Vos bouteilles cassent sur la ligne et la palette revient ?'],
      'J’aide les cantines scolaires à réduire les restes du mercredi, sans changer les menus.',
      'Vous êtes boulangère et votre four lâche le samedi : je connais ce bruit.',
      'Quand un apiculteur m’appelle, ses pots sont déjà fêlés. J’évite aux apiculteurs ce coup de fil.',
      'Les infirmières de nuit cherchent souvent un poste trop loin. J’aide ces infirmières à trouver un service près de chez elles.',
      'Votre planning tient sur trois feuilles et personne ne sait qui ferme ? Je remets les tournées à plat.',
    ],
    en: [
      ['Your bottles crack on the line and the pallet comes back? Let’s look at the conveyor.', 'Your bottles crack on the line and the pallet comes back?'],
      'I help school canteens reduce Wednesday leftovers without touching the menus.',
      'You are a baker and your oven fails on Saturdays: I know that noise.',
      'When a beekeeper calls me, the jars are already cracked. I spare beekeepers that call.',
      'Night nurses often end up working too far from home. I help night nurses find a ward nearby.',
      'Your rota fits on three sheets and nobody knows who closes? I untangle delivery rounds.',
    ],
  },
  silent: {
    fr: [
      'Commercial expérimenté, dix ans de terrain, objectifs atteints.',
      'Verrerie Ardent met son expertise à votre service.',
      'Passionné de vente et de rugby, j’aime les défis.',
      'Nous accompagnons les entreprises dans leurs projets.',
      'Ingénieur de formation, j’ai géré le stress de trois fusions.',
      'Depuis 1923, le verre est notre métier.',
    ],
    en: [
      'Experienced salesman, ten years in the field, targets met.',
      'Ardent Glass puts its expertise at your service.',
      'Passionate about sales and rugby, I love a challenge.',
      'We support companies in their projects.',
      'An engineer by training, I handled the stress of three mergers.',
      'Since 1923, glass has been our trade.',
    ],
  },
});

describeProfileCase('summary.evidence', 'summary', {
  notices: {
    fr: [
      'J’aide les brasseries fermières à casser moins. Une brasserie d’Albi est passée de 31 bouteilles par semaine à 4.',
      'J’évite aux cantines les restes du mercredi : à Tulle, 40 kg de moins par mois.',
      'Vos caristes perdent du temps au quai ? Un entrepôt de Sète a gagné six heures par semaine.',
      'J’aide les RH de restaurants à corriger les plannings. Chez Mona, 14 tables, les erreurs ont baissé de moitié.',
      'J’aide les soudeurs à trouver un atelier proche : neuf embauches à Tarbes cet hiver, trois refus expliqués.',
    ],
    en: [
      'I help farm breweries break less. A Whitby brewery went from 31 bottles a week to 4.',
      'I spare canteens their Wednesday waste: in Truro, 40 kg less each month.',
      'Your forklift drivers lose time at the dock? A Hull warehouse won back six hours a week.',
      'I help restaurant managers fix their rotas. At Mona’s, 14 tables, errors are down by half.',
      'I help welders find a workshop nearby: nine hired in Derby this winter, three refusals explained.',
    ],
  },
  silent: {
    fr: [
      'J’aide les brasseries fermières à casser moins de bouteilles.',
      'Douze ans d’expérience, 120 % des objectifs en 2023.',
      'Présents dans 14 pays avec 3 000 collaborateurs.',
      'Fondée en 1923, la maison emploie trois générations.',
      'J’aide les cantines à jeter moins. Titulaire d’un bac + 5.',
    ],
    en: [
      'I help farm breweries break fewer bottles.',
      'Twelve years of experience, 120% of target in 2023.',
      'Present in 14 countries with 3,000 employees.',
      'Founded in 1923, the house employs three generations.',
      'I help canteens waste less. Holder of two degrees.',
    ],
  },
});

describeProfileCase('summary.open-door', 'summary', {
  notices: {
    fr: [
      ['Je répare des fours. Et chez vous, qu’est-ce qui lâche en premier ?', 'Et chez vous, qu’est-ce qui lâche en premier ?'],
      'Je répare des fours. Écrivez-moi le bruit qu’il fait.',
      'Je répare des fours. Ma fiche d’entretien est en accès libre.',
      'Je répare des fours. Je publie chaque vendredi une panne et son remède.',
      'Je répare des fours. Ma messagerie est ouverte.',
      'Je répare des fours. Comparons nos relevés.',
    ],
    en: [
      ['I mend ovens. At your place, what fails first?', 'At your place, what fails first?'],
      'I mend ovens. Tell me what noise it makes.',
      'I mend ovens. My maintenance checklist is free.',
      'I mend ovens. I post one breakdown and its cure every Friday.',
      'I mend ovens. My inbox is open.',
      'I mend ovens. Let’s compare readings.',
    ],
  },
  silent: {
    fr: ['Je répare des fours.', 'Commercial sérieux et motivé.', 'Verrerie Ardent, votre partenaire.', 'Les fours sont ouverts la nuit.', 'Je réponds de trois ateliers.'],
    en: ['I mend ovens.', 'A reliable and motivated salesman.', 'Ardent Glass, your partner.', 'The ovens are open at night.', 'I am answerable for three workshops.'],
  },
});

describeProfileCase('summary.third-person', 'summary', {
  notices: {
    fr: [
      'Marc est un commercial hors pair. Il est reconnu pour son sens du client.',
      'Elle dirige les ventes et maîtrise la négociation.',
      'Doté d’un excellent relationnel, il accompagne les grands comptes.',
      'Un professionnel aguerri des ventes complexes.',
      'Il possède une solide connaissance du verre creux.',
    ],
    en: [
      'Mark is an accomplished salesman. He is known for his sense of service.',
      'She leads sales and masters negotiation.',
      'Recognised for great people skills, he manages key accounts.',
      'An accomplished professional of complex sales.',
      'He brings solid knowledge of hollow glass.',
    ],
  },
  silent: {
    fr: [
      'Je répare des fours, et j’aime ça.',
      'Votre four siffle ? Il est sûrement trop froid au départ, racontez-moi.',
      'Nous soufflons le verre à Gaillac.',
      'J’aide les brasseurs à casser moins.',
      'Les bouteilles cassent quand le convoyeur va trop vite.',
    ],
    en: [
      'I mend ovens, and I like it.',
      'Does your oven whistle? It is probably too cold at the start, tell me.',
      'We blow glass in Kent.',
      'I help brewers break less.',
      'Bottles crack when the conveyor runs too fast.',
    ],
  },
});

describeProfileCase('buzz.summary', 'summary', {
  notices: {
    fr: [
      ['Notre savoir-faire fait la différence à Gaillac.', 'savoir-faire'],
      'Une équipe passionnée souffle le verre à Gaillac.',
      'La réactivité de nos camions change tout.',
      'J’aide les brasseurs à optimiser leurs palettes.',
      'Du bocal sur mesure pour les traiteurs.',
    ],
    en: [
      ['Our expertise makes the difference in Kent.', 'expertise'],
      'A passionate team blows glass in Kent.',
      'Our bespoke jars change everything.',
      'I help brewers optimise their pallets.',
      'Seamless trucks for caterers.',
    ],
  },
  silent: {
    fr: ['Nous soufflons le verre à Gaillac.', 'J’aide les brasseurs à casser moins.', 'Le camion part le mardi.', 'Vos palettes penchent ?', 'Je répare des fours.'],
    en: ['We blow glass in Kent.', 'I help brewers break less.', 'The truck leaves on Tuesdays.', 'Do your pallets lean?', 'I mend ovens.'],
  },
});

describeProfileCase('summary.brochure', 'summary', {
  notices: {
    fr: [
      'Verrerie Ardent, leader de son marché, met son expertise à votre service.',
      'Des solutions innovantes et performantes, au cœur de vos enjeux.',
      'Excellence, proximité et engagement : nos valeurs.',
      'Votre partenaire de confiance pour un accompagnement sur mesure.',
      'Notre mission : créer de la valeur ajoutée grâce à l’innovation.',
    ],
    en: [
      'Ardent Glass, a market leader, puts its expertise at your service.',
      'Innovative, high-performing solutions at the heart of your challenges.',
      'Excellence, quality and commitment: our values.',
      'Your trusted partner for bespoke support.',
      'Our mission: creating added value through innovation.',
    ],
  },
  silent: {
    fr: [
      'Nous soufflons le verre à Gaillac.',
      'Leader syndical, je recrute.',
      'Vos palettes penchent ? J’aide les brasseurs à caler leurs quais.',
      'Dix ans d’expérience, sérieux et motivé.',
      'Je répare des fours avec expertise.',
    ],
    en: [
      'We blow glass in Kent.',
      'I mend ovens with expertise.',
      'Do your pallets lean? I help brewers wedge their docks.',
      'Ten years of experience, reliable and motivated.',
      'I mend ovens.',
    ],
  },
});

describeProfileCase('cv.list', 'summary', {
  notices: {
    fr: [
      'Diplômé d’une école de commerce, douze ans d’expérience, en charge du développement commercial.',
      'Maîtrise du pack Office, anglais courant, permis B.',
      'Rigoureux, autonome, doté d’un bon relationnel.',
      'BTS NRC, puis licence. Promu chef de secteur en 2019.',
      'Responsable de la zone Sud, gestion d’un portefeuille de 80 comptes, objectifs dépassés.',
      'À l’écoute de nouvelles opportunités après quinze ans dans la grande distribution.',
    ],
    en: [
      'Business school graduate, twelve years of experience, in charge of business development.',
      'Proficient in Microsoft Office, fluent French, driving licence.',
      'Reliable, autonomous, strong communication skills.',
      'HND, then a degree. Promoted to area manager in 2019.',
      'Responsible for the southern area, managing a portfolio of 80 accounts, targets exceeded.',
      'Open to new opportunities after fifteen years in retail.',
    ],
  },
  silent: {
    fr: [
      'J’aide les brasseries fermières à casser moins. Quinze ans sur les lignes m’ont appris à écouter un convoyeur.',
      'Vos palettes penchent ? Nous calons les quais des coopératives.',
      'Nous soufflons le verre à Gaillac.',
      'J’aide les diplômés de l’hôtellerie à choisir leur premier poste en cuisine.',
      'Je répare des fours. Et chez vous, qu’est-ce qui lâche ?',
    ],
    en: [
      'I help farm breweries break less. Fifteen years on bottling lines taught me to listen to a conveyor.',
      'Do your pallets lean? We wedge docks for co-operatives.',
      'We blow glass in Kent.',
      'I help hotel school leavers choose their first kitchen.',
      'I mend ovens. At your place, what fails?',
    ],
  },
});

describeProfileCase('summary.vague-reader', 'summary', {
  notices: {
    fr: [
      'Nous accompagnons les entreprises dans leurs projets.',
      'À votre service pour tous vos besoins.',
      'J’aide mes clients à réussir.',
      'Votre satisfaction est notre priorité.',
      'Je travaille avec les dirigeants et leurs équipes.',
    ],
    en: [
      'We support companies in their projects.',
      'At your service for your every need.',
      'I help my clients succeed.',
      'Your satisfaction is our priority.',
      'I work with leaders and their teams.',
    ],
  },
  silent: {
    fr: [
      'Commercial, dix ans de terrain.',
      'J’aide les brasseries fermières à casser moins.',
      'Diplômé, sérieux, motivé.',
      'Vos bouteilles cassent sur la ligne le lundi ?',
      'J’aime le verre et le rugby.',
    ],
    en: [
      'Salesman, ten years in the field.',
      'I help farm breweries break fewer bottles.',
      'Graduate, reliable, motivated.',
      'Do your bottles crack on the line on Mondays?',
      'I love glass and rugby.',
    ],
  },
});

describe('the summary’s points', () => {
  const points = (summary: string, lang: 'fr' | 'en' = 'fr'): number => gradeProfile(profileOf(lang, { summary })).blocks.find((block) => block.id === 'summary')?.points ?? -1;
  const full =
    'Vos bouteilles cassent sur la ligne ? À la Verrerie Ardent, j’aide les brasseries fermières à casser moins : l’une d’elles est passée de 31 bouteilles par semaine à 4. Et chez vous ?';
  it('are all 25 for their problem, evidence, an own voice, an open door and no CV', () => expect(points(full)).toBe(25));
  it('are 6 at most for a CV', () => expect(points('Diplômé, douze ans d’expérience, sérieux, motivé. Maîtrise du pack Office. Parlons-en, qu’en dites-vous ?')).toBe(6));
  it('are 10 at most for a brochure', () =>
    expect(points('Leader de son marché, Verrerie Ardent met son expertise à votre service. Et vous, quels sont vos besoins ?')).toBeLessThanOrEqual(10));
  it('are none for a blank one', () => expect(points('  ')).toBe(0));
  it('are fewer when the reader’s problem comes after the first glance', () => {
    const story = 'Je souffle le verre à Gaillac, dans un atelier où le four ne s’éteint jamais. '.repeat(4);
    expect(points(story + full)).toBe(22); // 5 instead of 8
  });
});

describe('a CV in the third person', () => {
  it.each([
    ['fr', 'Elle a dirigé trois équipes. Titulaire d’un BTS, maîtrise d’Excel.', 'Titulaire'],
    ['en', 'She has led three teams. BA in business, proficient in Excel.', 'BA'],
  ] as const)('is shown by its diploma rather than by its grammar, in %s', (lang, summary, diploma) => {
    const found = gradeProfile(profileOf(lang, { summary })).findings.find((one) => one.criterion === 'cv');
    expect(found?.quote).toBe(diploma);
  });
});
