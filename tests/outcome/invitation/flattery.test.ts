import { at, describeMessageRule } from '../../helpers/describe-message-rule';

// Praise of the reader without a detail. With a detail it is a reason.
describeMessageRule('flattery', {
  points: 'cost',
  cases: {
    'no-detail': {
      notices: {
        fr: [
          ['Bonjour Karim, votre réussite est admirable.', 'admirable'],
          ['Bonjour, bravo pour votre brillant parcours.', 'brillant'],
          ['Bonjour Claire, votre profil est remarquable.', 'remarquable'],
          ['Bonjour Paul, votre parcours est impressionnant, au plaisir d’échanger.', 'impressionnant'],
          at('first_message', 'Merci ! Vous êtes inspirante.', 'inspirante'),
          ['Bonjour, quel parcours inspirant, j’aimerais rejoindre votre réseau.', 'quel parcours inspirant'],
          ['Bonjour Léa, votre expertise est exceptionnelle.', 'exceptionnelle'],
        ],
        en: [
          ['Hi Karim, your success is amazing.', 'amazing'],
          ['Hello, congrats on your brilliant career.', 'brilliant'],
          ['Hi Claire, your profile is remarkable.', 'remarkable'],
          ['Hi Paul, your career is impressive, looking forward to connecting.', 'impressive'],
          at('first_message', 'Thanks! You are so inspiring.', 'inspiring'),
          ['Hello, what an inspiring journey, I’d like to join your network.', 'what an inspiring journey'],
          ['Hi Lea, your expertise is outstanding.', 'outstanding'],
        ],
      },
    },
  },
  silent: {
    fr: [
      'Bonjour Claire, votre article sur les haies bocagères est remarquable : il m’a fait replanter deux rangs. Comment choisissez-vous les essences ?',
      'Bonjour Paul, ravie d’être en contact.',
      'Bonjour, je cherche un charpentier à Nantes.',
      at('first_message', 'Merci Nora. Votre conférence inspirante sur le tri des laines m’a fait changer mes bacs.'),
      'Bonjour Omar, vous écriviez que le pont de Moissac est remarquable par ses piles. D’où venait la pierre ?',
      'Notre offre est exceptionnelle : cuves garanties dix ans.',
      'Bonjour Karim, quel temps remarquable sur le fleuve ce matin.',
    ],
    en: [
      'Hi Claire, your article on field hedges is remarkable: it made me replant two rows. How do you choose the species?',
      'Hi Paul, glad to be in touch.',
      'Hello, I’m looking for a carpenter in Leeds.',
      at('first_message', 'Thanks Nora. Your inspiring talk on sorting wool made me change my bins.'),
      'Hi Omar, you wrote that the Whitby bridge is remarkable for its piers. Where did the stone come from?',
      'Hi Karim, what is your view of the river?',
      'Our offer is exceptional: tanks guaranteed for ten years.',
    ],
  },
});
