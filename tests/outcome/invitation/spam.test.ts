import { describe, expect, it } from 'vitest';
import { gradeMessage } from '../../../game/outcome/invitation/rubric';
import { at, describeMessageRule, messageOf } from '../../helpers/describe-message-rule';

describe('one picture', () => {
  it.each(['👩🏽‍🚒', '👨‍👩‍👧‍👦', '🇫🇷', '❤️'])('is no noise, however it is put together: %s', (picture) => {
    expect(gradeMessage(messageOf('fr', `Merci Claire pour vos haies ${picture}`)).findings.filter((one) => one.criterion === 'spam')).toEqual([]);
  });
  it('is quoted whole', () => {
    const { findings } = gradeMessage(messageOf('en', 'Big news 👩🏽‍🚒🇫🇷 for you'));
    expect(findings.find((one) => one.criterion === 'spam')?.quote).toBe('👩🏽‍🚒');
  });
});

describe('a shout that is also a catchword', () => {
  it.each([
    ['fr', 'OFFRE EXCLUSIVE sur les cuves'],
    ['en', 'EXCLUSIVE OFFER on tanks'],
  ] as const)('costs once, in %s: %s', (lang, text) => {
    expect(gradeMessage(messageOf(lang, text)).findings.filter((one) => one.criterion === 'spam')).toMatchObject([{ points: -5 }]);
  });
});

// The manners of mass mailings. One exclamation mark, one smile or an acronym is none.
describeMessageRule('spam', {
  points: 'cost',
  cases: {
    hype: {
      notices: {
        fr: [
          ['OFFRE FLASH sur les cuves', 'OFFRE FLASH'],
          ['Des cuves pas chères !!!', '!!!'],
          ['Dernières places pour notre formation', 'Dernières places'],
          ['Tout est là : https://cuves-pas-cheres.fr', 'https://cuves-pas-cheres.fr'],
          ['Gagnez gros 💰 🚀 avec nous', '💰 🚀'],
          ['Répondez OUI pour recevoir le guide', 'Répondez OUI'],
        ],
        en: [
          ['FLASH OFFER on tanks', 'FLASH OFFER'],
          ['Cheap tanks for all !!!', '!!!'],
          ['Last places on our course', 'Last places'],
          ['It is all here: https://cheap-tanks.com', 'https://cheap-tanks.com'],
          ['Win big 💰 🚀 with us', '💰 🚀'],
          ['Reply YES to get the guide', 'Reply YES'],
        ],
      },
    },
  },
  silent: {
    fr: [
      'Bonjour Claire, votre article sur les haies m’a fait sourire !',
      'Bonjour Hugo, ingénieur BTP à Nantes, je suis vos chantiers.',
      'Bonjour Nora, bravo pour vos bacs 😊',
      at('nurtured', 'La page dont je parlais : https://haies.fr/essences'),
      'Bonjour Inès, 40 chèvres en 2019, combien aujourd’hui ?',
      'SNCF ou voiture pour venir à votre marché ?',
    ],
    en: [
      'Hi Claire, your article on hedges made me smile!',
      'Hi Hugo, NHS engineer in Leeds, I follow your sites.',
      'Hi Nora, well done for your bins 😊',
      at('nurtured', 'The page I mentioned: https://hedges.org/species'),
      'Hi Ines, 40 goats in 2019, how many today?',
      'Is the UK wool sale in your town?',
    ],
  },
});
