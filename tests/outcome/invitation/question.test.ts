import { at, describeMessageRule } from '../../helpers/describe-message-rule';

// An open question on their subject, which they can answer in two lines. Asking for time is none, and neither is a question that sells.
describeMessageRule('question', {
  points: 'gain',
  cases: {
    open: {
      notices: {
        fr: [
          ['Bonjour Claire, votre article sur les haies m’a fait replanter. Comment choisissez-vous les essences ?', 'Comment choisissez-vous les essences ?'],
          ['Bonjour Hugo, qu’est-ce qui vous a donné envie de travailler le bois flotté ?', 'Bonjour Hugo, qu’est-ce qui vous a donné envie de travailler le bois flotté ?'],
          at('first_message', 'Merci Nora. Que faites-vous des toisons tachées ?', 'Que faites-vous des toisons tachées ?'),
          at('first_message', 'Merci Omar ! Pourquoi avoir choisi Moissac pour ce chantier ?', 'Pourquoi avoir choisi Moissac pour ce chantier ?'),
          ['Bonjour Inès, avez-vous revu la chèvre de votre dernier épisode ?', 'Bonjour Inès, avez-vous revu la chèvre de votre dernier épisode ?'],
          at('nurtured', 'Bonjour Léa, quel fil prenez-vous pour vos reliures ?', 'Bonjour Léa, quel fil prenez-vous pour vos reliures ?'),
          ['Bonjour Inès, votre épisode sur la transhumance m’a fait rire. Qu’est devenue la chèvre Pimprenelle ?', 'Qu’est devenue la chèvre Pimprenelle ?'],
        ],
        en: [
          ['Hi Claire, your article on hedges made me replant. How do you choose the species?', 'How do you choose the species?'],
          ['Hi Hugo, what made you want to carve driftwood?', 'Hi Hugo, what made you want to carve driftwood?'],
          at('first_message', 'Thanks Nora. What do you do with stained fleeces?', 'What do you do with stained fleeces?'),
          at('first_message', 'Thanks Omar! Why did you pick Whitby for that site?', 'Why did you pick Whitby for that site?'),
          ['Hi Ines, did you ever see the goat of your last episode again?', 'Hi Ines, did you ever see the goat of your last episode again?'],
          at('nurtured', 'Hi Lea, which thread do you use for your bindings?', 'Hi Lea, which thread do you use for your bindings?'),
        ],
      },
    },
  },
  silent: {
    fr: [
      'Bonjour Claire, auriez-vous quinze minutes mardi ?',
      'Marre des factures ? Nos contrats d’énergie baissent vos charges de 20 %, sans engagement, et nos conseillers s’occupent de tout.',
      'Bonjour Hugo, je me demande comment vous choisissez vos bois.',
      at('first_message', 'Merci Nora. Votre conférence m’a beaucoup appris.'),
      'Bonjour, un café jeudi ?',
      'Vous rêvez d’un carnet de commandes plein ? Nous remplissons votre agenda, garanti, dès 99 € par mois.',
    ],
    en: [
      'Hi Claire, do you have fifteen minutes on Tuesday?',
      'Tired of high bills? Our energy contracts cut your costs by 20%, no commitment, and our advisers take care of everything.',
      'Hi Hugo, I wonder how you choose your timber.',
      at('first_message', 'Thanks Nora. Your talk taught me a great deal.'),
      'Hello, coffee on Thursday?',
      'Dreaming of a full order book? We fill your diary, guaranteed, from £99 a month.',
    ],
  },
});
