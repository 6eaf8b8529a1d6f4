import { at, describeMessageRule } from '../../helpers/describe-message-rule';

// They held out a hand, and nothing is proposed, accepted or asked.
describeMessageRule('missed-opportunity', {
  points: 'cost',
  score: 'timing',
  cases: {
    'they-asked': {
      notices: {
        fr: [
          at('they_asked', 'Merci de votre message, je suis content que l’article vous ait plu.'),
          at('they_asked', 'Bien reçu, belle journée à vous.'),
          at('they_asked', 'Votre question est intéressante. Voici notre plaquette.'),
          at('they_asked', 'Je note, je reviendrai vers vous un jour.'),
          at('they_asked', 'Votre atelier a l’air magnifique. Quel bois y travaillez-vous le plus ?'),
        ],
        en: [
          at('they_asked', 'Thanks for your message, I’m glad you liked the article.'),
          at('they_asked', 'Well received, have a nice day.'),
          at('they_asked', 'Your question is interesting. Here is our brochure.'),
          at('they_asked', 'Noted, I’ll get back to you some day.'),
          at('they_asked', 'Your workshop looks wonderful. How long have you been there?'),
        ],
      },
    },
  },
  silent: {
    fr: [
      at('they_asked', 'Avec plaisir ! Mardi 10h ou mercredi 15h, lequel vous arrange ?'),
      at('they_asked', 'Oui, va pour jeudi 9h, à jeudi.'),
      at('they_asked', 'Volontiers. Quand seriez-vous libre ?'),
      at('they_asked', 'Avec joie, je vous appelle demain à 14h.'),
      at('nurtured', 'Merci de votre message, je suis content que l’article vous ait plu.'),
      at('they_asked', ''),
      at('they_asked', 'Par téléphone ou par écrit, comme vous préférez ?'),
    ],
    en: [
      at('they_asked', 'With pleasure! Tuesday 10am or Wednesday 3pm, which suits you?'),
      at('they_asked', 'Yes, Thursday at 9 is perfect, see you then.'),
      at('they_asked', 'Gladly. When would you be free?'),
      at('they_asked', 'With joy, I’ll call you tomorrow at 2pm.'),
      at('nurtured', 'Thanks for your message, I’m glad you liked the article.'),
      at('they_asked', ''),
      at('they_asked', 'By phone or in writing, as you prefer?'),
    ],
  },
});
