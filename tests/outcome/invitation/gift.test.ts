import { at, describeMessageRule } from '../../helpers/describe-message-rule';

// Something useful with no string attached: not beside an offer, and not as the price of a meeting.
describeMessageRule('gift', {
  points: 'gain',
  cases: {
    resource: {
      notices: {
        fr: [
          at('first_message', 'Merci Claire. Voici la carte des haies du département, à garder ou à jeter.', 'Voici'),
          at('first_message', 'Bonjour Hugo, je vous envoie le tableau de séchage que j’utilise.', 'je vous envoie'),
          at('nurtured', 'Bonjour Nora, ci-joint la liste des laveries de laine encore ouvertes.', 'ci-joint'),
          at('nurtured', 'Bonjour Omar, j’ai scanné pour vous la page dont vous parliez.', 'j’ai scanné pour vous'),
          at('first_message', 'Bonjour Inès, pour info, la subvention ferme le 12.', 'pour info'),
          at('nurtured', 'Léa, j’ai trouvé votre fil chez un mercier de Lyon : le lien est public.', 'j’ai trouvé votre'),
        ],
        en: [
          at('first_message', 'Thanks Claire. Here is the county hedge map, to keep or bin.', 'Here is'),
          at('first_message', 'Hi Hugo, here’s the drying chart I use.', 'here’s'),
          at('nurtured', 'Hi Nora, attached is the list of wool washers still open.', 'attached'),
          at('nurtured', 'Hi Omar, I’ve scanned the page you mentioned.', 'I’ve scanned the'),
          at('first_message', 'Hi Ines, heads-up: the grant closes on the 12th.', 'heads-up'),
          at('nurtured', 'Lea, I found your thread at a shop in York: the link is public.', 'I found your'),
        ],
      },
    },
  },
  silent: {
    fr: [
      at('first_message', 'Merci Claire. Voici mon agenda, choisissez un créneau : https://calendly.com/durand'),
      'Voici notre catalogue : nous proposons des cuves garanties dix ans, livrées et posées, à prix d’usine.',
      at('first_message', 'Bonjour Hugo, pourriez-vous m’envoyer votre tableau de séchage ?'),
      at('nurtured', 'Bonjour Nora, merci pour votre liste.'),
      at('first_message', 'Bonjour Omar, je vous donnerai le guide si vous m’accordez un rendez-vous jeudi.'),
      'Bonjour Inès, votre guide m’a aidée.',
    ],
    en: [
      at('first_message', 'Thanks Claire. Here is my calendar, pick a slot: https://calendly.com/durand'),
      'Here is our catalogue: we offer tanks guaranteed for ten years, delivered and fitted, at factory prices.',
      at('first_message', 'Hi Hugo, could you send me your drying chart?'),
      at('nurtured', 'Hi Nora, thanks for your list.'),
      at('first_message', 'Hi Omar, I’ll give you the guide if you grant me a meeting on Thursday.'),
      'Hi Ines, your guide helped me.',
    ],
  },
});
