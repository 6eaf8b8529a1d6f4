import { describe, expect, it } from 'vitest';
import { gradeMessage } from '../../../game/outcome/invitation/rubric';
import { at, describeMessageRule, messageOf } from '../../helpers/describe-message-rule';

describe('a mention that nobody could point at', () => {
  it.each([
    ['fr', 'Bonjour Nadia, tu as raison dans ton billet, et votre équipe aussi. Je vous suis.'],
    ['fr', 'Bonjour Thomas, quel est votre numéro ? J’ai une question rapide à vous poser.'],
    ['en', 'hey r u free 4 a call tmrw?'],
  ] as const)('costs nothing, in %s: %s', (lang, text) => {
    expect(gradeMessage(messageOf(lang, text)).findings.filter((one) => one.criterion === 'pitch')).toEqual([]);
  });
});

// One's trade in a word is an introduction; an offer with its benefit is a main part; figures, discounts and lists are a leaflet.
describeMessageRule('pitch', {
  points: 'cost',
  cases: {
    dominates: {
      notices: {
        fr: [
          ['Nos contrats d’énergie baissent vos charges de 20 %, sans engagement, dès 99 € par mois : profitez-en avant vendredi !', 'Nos contrats d’énergie'],
          ['Nous fabriquons des cuves garanties dix ans, livrées et posées, à prix d’usine, avec 15 % de remise ce mois-ci.', 'Nous fabriquons des cuves'],
          at('first_message', 'Notre logiciel : devis en deux minutes, relances automatiques, stock à jour, 30 % de temps gagné, 200 clients satisfaits.'),
          'OFFRE FLASH : formation complète à 49 € au lieu de 299 €, résultats garantis, plus que 5 places !',
          'Marre des factures ? Nous divisons vos frais par deux : audit gratuit, zéro risque, 1 200 entreprises déjà convaincues.',
        ],
        en: [
          'Our energy contracts cut your costs by 20%, no commitment, from £99 a month: sign up before Friday!',
          ['We make tanks guaranteed for ten years, delivered and fitted, at factory prices, with 15% off this month.', 'We make tanks'],
          at('first_message', 'Our software: quotes in two minutes, automatic reminders, live stock, 30% time saved, 200 happy customers.'),
          'FLASH OFFER: full course for £49 instead of £299, results guaranteed, only 5 places left!',
          'Tired of high bills? We halve your costs: free audit, zero risk, 1,200 companies already convinced.',
        ],
      },
    },
    passing: {
      notices: {
        fr: [
          ['Bonjour Léa, je suis courtier à Nantes et je relie le soir.', 'je suis courtier'],
          at('first_message', 'Merci Jeanne. Luc, je vends des maisons à Rennes et je rallume des fours à bois.', 'je vends'),
          ['Bonjour Claire, votre article sur les haies m’a fait replanter. Paul, courtier en assurances à Nantes.', 'courtier en assurances'],
          at('first_message', 'Merci Omar. Je dirige une agence de voyages, et votre récit de Moissac m’a donné envie d’y aller. Par où commencer ?', 'Je dirige une agence'),
          ['Bonjour Marc, merci pour votre récit du fleuve. Luc, consultant en logistique.', 'consultant en'],
          ['Bonjour, votre profil a retenu mon attention. Notre agence suit les ateliers comme le vôtre.', 'Notre agence'],
          ['Bonjour Sonia, je travaille chez un éditeur de manuels scolaires.', 'je travaille chez un éditeur'],
          at('first_message', 'Merci pour l’ajout. Je vends du papier à Rennes.', 'Je vends'),
        ],
        en: [
          ['Hi Lea, I’m a broker in Leeds and I bind books at night.', 'a broker'],
          at('first_message', 'Thanks Sonia. I’m a consultant in logistics, new in town.', 'consultant'),
          ['Hi Karim, I sell insurance in Leeds and cycle to work as you do.', 'I sell'],
          ['Hi Hugo, I run a bakery in Brest; my customers love your driftwood.', 'I run'],
          ['Hello, your profile caught my eye. Our agency follows workshops like yours.', 'Our agency'],
          ['Hi Sonia, I work for a publisher of school books.', 'I work for a'],
          at('first_message', 'Thanks for the add. I sell paper in York.', 'I sell'),
        ],
      },
    },
    'main-part': {
      notices: {
        fr: [
          ['Bonjour, notre logiciel gère la paie des artisans : moins d’erreurs, moins d’heures perdues.', 'notre logiciel gère'],
          ['Bonjour, notre cabinet aide les dirigeants à réduire leurs charges.', 'notre cabinet aide'],
          at('first_message', 'Merci Paul. Nous livrons du bois sec aux menuisiers, avec une garantie de qualité.', 'Nous livrons'),
          ['Bonjour Sonia, nous concevons des sites d’école qui font gagner du temps aux directrices.', 'nous concevons'],
          at('first_message', 'Merci ! Nous aidons les ateliers à remplir leur carnet de commandes.', 'Nous aidons'),
        ],
        en: [
          ['Hello, our software runs payroll for small trades: fewer errors, fewer lost hours.', 'our software runs'],
          ['Hello, our firm helps directors cut their costs.', 'our firm helps'],
          at('first_message', 'Thanks Paul. We deliver dry timber to joiners, with a quality guarantee.', 'We deliver'),
          ['Hi Sonia, we design school websites that save head teachers time.', 'we design'],
          at('first_message', 'Thanks! We help workshops fill their order book.', 'We help'),
        ],
      },
    },
  },
  silent: {
    fr: [
      'Bonjour Claire, votre article sur les haies m’a fait replanter deux rangs. Comment choisissez-vous les essences ?',
      'Bonjour Hugo, où apprend-on à sculpter le bois flotté comme vous ?',
      at('first_message', 'Merci Nora. Je n’ai rien à vendre, seulement une question sur vos bacs de tri.'),
      'Bonjour Omar, étudiant en génie civil, je prépare un mémoire sur les ponts de pierre.',
      at('nurtured', 'Inès, votre solution pour la clôture tient depuis un mois. Merci !'),
      'Bonjour Léa, votre offre de stage est-elle encore ouverte ?',
    ],
    en: [
      'Hi Claire, your article on hedges made me replant two rows. How do you choose the species?',
      'Hi Hugo, where does one learn to carve driftwood as you do?',
      at('first_message', 'Thanks Nora. I have nothing to sell, only a question about your sorting bins.'),
      'Hi Omar, civil engineering student here, writing a thesis on stone bridges.',
      at('nurtured', 'Ines, your solution for the fence has held for a month. Thank you!'),
      'Hi Lea, is your internship offer still open?',
    ],
  },
});
