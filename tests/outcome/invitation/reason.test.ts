import { at, describeMessageRule } from '../../helpers/describe-message-rule';

// A trade or a town fits many, one specific thing fits one, and having dwelt on it shows.
describeMessageRule('reason', {
  points: 'gain',
  cases: {
    weak: {
      notices: {
        fr: [
          ['Bonjour Claire, entre acheteuses du textile, je serais heureuse d’être en contact.', 'acheteuses'],
          ['Bonjour Monsieur Hardy, artisan à Nantes comme vous, j’aimerais vous suivre ici.', 'artisan'],
          at('first_message', 'Merci pour l’ajout, Paul. Je suis toujours curieux du métier de charpentier.', 'du métier de charpentier'),
          ['Bonjour Sonia, je relie les directrices d’école de la région.', 'directrices'],
          at('first_message', 'Merci Lise. Je m’intéresse beaucoup aux responsables achats, comme vous.', 'responsables achats'),
        ],
        en: [
          ['Hi Claire, fellow textile buyer here, glad to be in touch.', 'fellow textile buyer'],
          ['Hello Mr Hardy, a builder in Leeds like you, I’d like to follow you here.', 'a builder in Leeds like you'],
          at('first_message', 'Thanks for connecting, Paul. I’m always curious about carpenters and their trade.', 'carpenters'),
          ['Hi Sonia, I link up school heads across the county.', 'heads'],
          ['Hello, I take a great interest in construction buyers.', 'buyers'],
        ],
      },
    },
    hint: {
      notices: {
        fr: [
          ['Bonjour Hugo, votre billet m’a plu.', 'votre billet'],
          ['Bonjour Nora, j’ai lu votre article.', 'votre article'],
          ['Bonjour Omar, votre photo est belle.', 'votre photo'],
          ['Bonjour Inès, j’aime votre podcast.', 'votre podcast'],
          ['Bonjour Jeanne, votre atelier me plaît.', 'votre atelier'],
        ],
        en: [
          ['Hi Claire, I liked your article.', 'your article'],
          ['Hi Nora, I read your article.', 'your article'],
          ['Hi Omar, your photo is lovely.', 'your photo'],
          ['Hi Ines, I enjoy your podcast.', 'your podcast'],
          ['Hi Jane, your workshop looks nice.', 'your workshop'],
        ],
      },
    },
    thread: {
      notices: {
        fr: [
          at('nurtured', 'Bonjour Malik, la suite de nos échanges est dans ce message.', 'nos échanges'),
          at('nurtured', 'Voici la fiche promise, Malik.'),
          at('they_asked', 'Avec plaisir, jeudi 10 h ou vendredi 15 h ?'),
          at('nurtured', 'Comme vous préférez, je reste par écrit.'),
          at('they_asked', 'Merci beaucoup pour votre message.'),
        ],
        en: [
          at('nurtured', 'Hi Malik, further to our messages, here is the document.', 'further to our messages'),
          at('nurtured', 'Here is the sheet I promised, Malik.'),
          at('they_asked', 'With pleasure, Thursday at 10 or Friday at 3?'),
          at('nurtured', 'As you prefer, I will stay in writing.'),
          at('they_asked', 'Thanks for your message about the wool.'),
        ],
      },
    },
    specific: {
      notices: {
        fr: [
          ['Bonjour Claire, votre article sur les haies bocagères était affiché à la ferme.', 'votre article'],
          ['Bonjour Hugo, vous écriviez que le bois flotté se travaille humide : le mien se fend moins depuis.', 'vous écriviez'],
          ['Bonjour Nora, votre intervention sur le tri des laines a réveillé le salon de Rennes.', 'votre intervention'],
          ['Bonjour Omar, votre photo du pont de Moissac sous la neige est chez nous au mur.', 'votre photo'],
          ['Bonjour Inès, votre podcast sur la transhumance m’a accompagnée dimanche.', 'votre podcast'],
        ],
        en: [
          ['Hi Claire, your article on field hedges helped me plan ours at the farm.', 'your article'],
          ['Hi Nora, your lecture on sorting fleeces woke up the Leeds fair.', 'your lecture'],
          ['Hi Omar, your photo of the Whitby bridge under snow hangs on our wall.', 'your photo'],
          at('first_message', 'Thanks Lea. Your workshop on Tanner Street, I walk past it every morning.', 'Your workshop'),
          ['Hi Ines, your podcast on drovers kept me company on Sunday.', 'your podcast'],
        ],
      },
    },
    engaged: {
      notices: {
        fr: [
          ['Bonjour Claire, votre article sur les haies bocagères m’a fait replanter deux rangs. Comment choisissez-vous les essences ?', 'votre article'],
          ['Bonjour Hugo, vous écriviez que le bois flotté se travaille humide : j’ai essayé, il se fend moins. Qu’est-ce qui vous a mis sur la piste ?', 'vous écriviez'],
          ['Bonjour Nora, votre conférence sur le tri des laines m’a fait changer mes bacs. Que faites-vous des toisons tachées ?', 'votre conférence'],
          ['Bonjour Léa, votre billet sur la reliure japonaise m’a convaincue de recoudre mes carnets. Quel fil prenez-vous ?', 'votre billet'],
          ['Bonjour Jeanne, votre carnet sur les fours à bois m’a fait rebâtir le mien. Pourquoi la voûte si basse ?', 'votre carnet'],
        ],
        en: [
          ['Hi Claire, your article on field hedges made me replant two rows. How do you choose the species?', 'your article'],
          ['Hi Hugo, you wrote that driftwood is best carved wet: I tried it, it splits less. What put you on to it?', 'you wrote'],
          ['Hi Nora, your talk on sorting wool made me change my bins. What do you do with stained fleeces?', 'your talk'],
          at('first_message', 'Thanks Omar. Your story of the Whitby site reminded me of our winters: how did you keep the crew going?', 'Your story'),
          ['Hi Ines, your episode on drovers made me laugh out loud. What became of Pimpernel the goat?', 'your episode'],
          ['Hi Lea, your post on Japanese binding convinced me to restitch my notebooks. Which thread do you use?', 'your post'],
        ],
      },
    },
  },
  silent: {
    fr: [
      'Bonjour Claire, ravie d’être en contact.',
      'Bonjour, je souhaite agrandir mon réseau.',
      at('first_message', 'Merci pour l’ajout, belle journée !'),
      'Bonjour, nos solutions font gagner du temps à tous.',
      at('first_message', 'Merci d’avoir accepté mon invitation.'),
    ],
    en: [
      'Hi Claire, glad to be in touch.',
      'Hello, I’d like to grow my network.',
      at('first_message', 'Thanks for the add, have a nice day!'),
      'Hello, our solutions save everyone time.',
      at('first_message', 'Thank you for accepting my invitation.'),
    ],
  },
});
