import { at, describeMessageRule } from '../../helpers/describe-message-rule';

// French "tu" to a stranger, "tu" and "vous" for one person, words cut short by a thumb. Never spelling, accents, inclusive or regional forms.
describeMessageRule('register', {
  points: 'cost',
  cases: {
    tu: {
      notices: {
        fr: [
          ['Bonjour Claire, tu as écrit un bel article sur les haies.', 'tu'],
          ['Bonjour Hugo, ton travail du bois m’épate.', 'ton'],
          at('first_message', 'Merci Nora. Tes bacs de tri sont malins.', 'Tes'),
          ['Bonjour, je te propose d’échanger.', 'te'],
          ['Bonjour Omar, t’as vraiment construit ce pont ?', 't’'],
        ],
      },
      silent: {
        fr: [
          'Bonjour Claire, vous avez écrit un bel article.',
          'Salut Hugo, on était dans le même groupe au meetup, tu sculptes toujours ?',
          at('nurtured', 'Tu avais raison pour la clôture, Inès.'),
          'Bonjour Nora, le ton de votre conférence m’a plu.',
          at('they_asked', 'Avec plaisir, tu choisis le jour.'),
          'Salut de Montréal ! T’as-tu encore des places en fin de semaine ?',
        ],
      },
    },
    mixed: {
      notices: {
        fr: [
          ['Bonjour Claire, votre article est beau, tu écris bien.', 'tu'],
          at('nurtured', 'Inès, vous aviez raison, je te remercie.', 'te'),
          at('first_message', 'Merci de votre ajout, j’aime ton profil.', 'ton'),
          ['Bonjour Omar, tes photos sont belles, en avez-vous d’autres ?', 'tes'],
          at('they_asked', 'Vous me proposez jeudi, tu es libre à 10h ?', 'tu'),
        ],
      },
      silent: {
        fr: [
          'Bonjour Claire, vous écrivez bien, votre article est beau.',
          at('nurtured', 'Inès, toi et ton équipe, vous avez réussi la clôture.'),
          at('nurtured', 'Léa, bravo à toi, et à vous tous à l’atelier.'),
          at('nurtured', 'Tu avais raison, Hugo, tes ciseaux coupent.'),
          'Bonjour Nora, le rendez-vous des laines vous va bien.',
        ],
      },
    },
    'text-speak': {
      notices: {
        fr: [
          ['slt, je vous ajoute', 'slt'],
          ['Bonjour, dispo stp pour un conseil ?', 'stp'],
          at('first_message', 'bjr et merci pour l’ajout', 'bjr'),
          at('first_message', 'Merci bcp pour votre article', 'bcp'),
          at('first_message', 'Dsl pour le retard, voici la liste', 'Dsl'),
        ],
        en: [
          ['thx for the article', 'thx'],
          ['Hi, can u help with hedges?', 'u'],
          at('first_message', 'pls send the list', 'pls'),
          at('first_message', 'I love ur bins', 'ur'),
          at('first_message', 'See the page 2moro maybe', '2moro'),
        ],
      },
    },
  },
  silent: {
    fr: [
      'Bonjour Claire, chèr·e·s client·e·s et adhérent·e·s lisent votre article.',
      'bonjour jai lu votre article cetait tres bien',
      'Septante brebis dans votre troupeau, bravo ma sœur en laine.',
      'Bonjour Hugo, quel ciseau utilisez-vous ?',
      at('first_message', 'Merci Nora, le stage commence lundi chez nous.'),
    ],
    en: [
      'Hi Claire, your article on hedges made me smile.',
      'hello i red your artical it was realy good',
      'Hi Hugo, which chisel do you use?',
      at('nurtured', 'Dear Ines, yer goats are grand, so they are.'),
      at('first_message', 'Thanks Nora, your bins hold well.'),
      at('first_message', 'Thanks Nora, u-bolts hold our bins.'),
    ],
  },
});
