import { at, describeMessageRule } from '../../helpers/describe-message-rule';

// What could have gone to anyone, or shows the seams of the machine that sent it.
describeMessageRule('generic', {
  points: 'cost',
  cases: {
    anyone: {
      notices: {
        fr: [
          'Bonjour, je souhaite agrandir mon réseau.',
          'Bonjour Claire, ravie d’être en contact.',
          at('first_message', 'Merci pour l’ajout, belle journée !'),
          'Nos solutions font gagner du temps à tous.',
          'Bonjour Paul, je vous ajoute à mon réseau.',
          at('first_message', 'Merci d’avoir accepté mon invitation.'),
        ],
        en: [
          'Hello, I’d like to grow my network.',
          'Hi Claire, glad to be in touch.',
          at('first_message', 'Thanks for the add, have a nice day!'),
          'Our solutions save everyone time.',
          'Hi Paul, adding you to my network.',
          at('first_message', 'Thank you for accepting my invitation.'),
        ],
      },
    },
    'merge-field': {
      notices: {
        fr: [
          ['Bonjour {{prénom}}, votre entreprise nous intéresse.', '{{prénom}}'],
          ['Bonjour {first_name}, heureux de vous lire.', '{first_name}'],
          ['Bonjour [Prénom], votre article m’a plu.', '[Prénom]'],
          ['Chère XXX, nous aimons votre métier.', 'XXX'],
          ['Bonjour %PRENOM%, bienvenue.', '%PRENOM%'],
        ],
        en: [
          ['Hi {{firstName}}, we like your company.', '{{firstName}}'],
          ['Hi {first_name}, good to read you.', '{first_name}'],
          ['Hi [Name], I liked your article.', '[Name]'],
          ['Dear XXX, we love your trade.', 'XXX'],
          ['Hi %FIRSTNAME%, welcome.', '%FIRSTNAME%'],
        ],
      },
    },
  },
  silent: {
    fr: [
      'Bonjour Claire, votre article sur les haies m’a fait sourire.',
      'Bonjour Hugo, entre charpentiers de Loire, je vous ajoute.',
      at('nurtured', 'Merci Nora, vos bacs de tri fonctionnent aussi chez nous.'),
      '',
      'Bonjour Inès, combien de chèvres dans votre troupeau de 2019 ?',
      'Bonjour Omar, votre pont (celui de Moissac) sous la neige [photo de mars] m’a ému.',
    ],
    en: [
      'Hi Claire, your article on hedges made me smile.',
      'Hi Hugo, fellow carpenter from the Loire, happy to add you.',
      at('nurtured', 'Thanks Nora, your sorting bins work here too.'),
      '',
      'Hi Ines, how many goats were in your 2019 herd?',
      'Hi Omar, your bridge (the Whitby one) under snow [the March photo] moved me.',
    ],
  },
});
