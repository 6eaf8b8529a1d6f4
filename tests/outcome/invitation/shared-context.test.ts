import { describeMessageRule } from '../../helpers/describe-message-rule';

// Somebody, a place or a thread that both know.
describeMessageRule('shared-context', {
  points: 'gain',
  cases: {
    named: {
      notices: {
        fr: [
          ['Bonjour Claire, Sophie Marin m’a conseillé de vous écrire.', 'Sophie Marin m’a conseillé'],
          ['Bonjour Hugo, nous nous sommes croisés au salon du bois de Rennes.', 'nous nous sommes croisés'],
          ['Bonjour Nora, nous étions à la même table au congrès des lainiers.', 'nous étions à la même table'],
          ['Bonjour Jean, de la part de votre sœur Hélène.', 'de la part de'],
          ['Bonjour Marc, on s’est rencontrés à la fête du fleuve.', 'on s’est rencontrés'],
          ['Bonjour Jeanne, notre ami commun Luc m’a montré votre four.', 'notre ami commun'],
          ['Bonjour Sonia, Paul Hardy m’a parlé de vous hier.', 'Paul Hardy m’a parlé de vous'],
          ['Bonjour Inès, vous avez commenté mon billet sur les chèvres hier.', 'vous avez commenté mon billet'],
          ['Bonjour Léa, nous avons en commun Marc Duval, votre voisin d’atelier.', 'nous avons en commun'],
        ],
        en: [
          ['Hi Claire, Sophie Marin suggested I write to you.', 'Sophie Marin suggested I'],
          ['Hi Hugo, we met at the Leeds timber fair.', 'we met at'],
          ['Hi Nora, we sat at the same table at the wool congress.', 'we sat at the same table'],
          ['Hi Lea, we both know Mark Duval, your workshop neighbour.', 'we both know'],
          ['Hi Mark, we met at the river fair.', 'we met'],
          ['Hi Jane, our mutual friend Luke showed me your kiln.', 'our mutual friend'],
          ['Hi Omar, like you I’m an alumnus of Egton college.', 'I’m an alumnus of Egton college'],
          ['Hi Ines, you commented on my post about goats yesterday.', 'you commented on my post'],
          ['Hi John, your sister Helen told me to say hello.', 'your sister Helen told me'],
        ],
      },
    },
  },
  silent: {
    fr: [
      'Bonjour Claire, votre article sur les haies m’a fait sourire.',
      'Bonjour Hugo, je ne connais personne dans le bois.',
      'Bonjour, j’organise un salon en mars.',
      'Bonjour Nora, merci de m’avoir accepté.',
      'Bonjour Omar, je conseille les entreprises du bâtiment.',
      'Bonjour Inès, je dirige une école de cuisine.',
    ],
    en: [
      'Hi Claire, your article on hedges made me smile.',
      'Hi Hugo, I know nobody in timber.',
      'Hello, I run a fair in March.',
      'Hi Nora, thanks for accepting.',
      'Hi Omar, I advise building firms.',
      'Hi Ines, I run a cookery school.',
    ],
  },
});
