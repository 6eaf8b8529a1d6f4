import { describe, expect, it } from 'vitest';
import { gradeMessage } from '../../../game/outcome/invitation/rubric';
import { at, describeMessageRule, messageOf } from '../../helpers/describe-message-rule';

describe('an order that begins with thanks', () => {
  it('earns nothing for them', () => {
    const { findings } = gradeMessage(messageOf('fr', 'Merci de me répondre avant vendredi.', { stage: 'first_message' }));
    expect(findings.map((one) => `${one.criterion}.${one.case}`)).toContain('pressure.order');
    expect(findings.map((one) => one.criterion)).not.toContain('courtesy');
  });
});

describe('a greeting with a title', () => {
  it.each([
    ['fr', 'Bonjour M. Le Goff, vos haies tiennent bien.'],
    ['en', 'Hello Mr. Goff, your hedges hold well.'],
  ] as const)('has a name, in %s: %s', (lang, text) => {
    expect(gradeMessage(messageOf(lang, text)).findings.map((one) => one.case)).toContain('greeting');
  });
});

// A greeting with the right name, thanks, and a way out that leaves the reader free.
describeMessageRule('courtesy', {
  points: 'gain',
  to: 'Claire',
  cases: {
    greeting: {
      notices: {
        fr: [
          ['Bonjour Claire, votre article sur les haies m’a plu.', 'Bonjour'],
          ['Bonsoir Claire, vos ponts me fascinent.', 'Bonsoir'],
          at('first_message', 'Salut Claire, bien vu pour les bacs.', 'Salut'),
          ['Chère Claire, vos chèvres font ma joie.', 'Chère'],
          at('nurtured', 'Madame Claire Roussel, voici la liste.', 'Madame'),
        ],
        en: [
          ['Hi Claire, I liked your article on hedges.', 'Hi'],
          ['Good evening Claire, your bridges fascinate me.', 'Good evening'],
          at('first_message', 'Hey Claire, smart move with the bins.', 'Hey'),
          ['Dear Claire, your goats are a joy.', 'Dear'],
          at('nurtured', 'Hello Ms Claire Roussel, here is the list.', 'Hello'),
        ],
      },
      silent: {
        fr: [
          'Votre article sur les haies m’a plu.',
          'Bonjour Sophie, votre article m’a plu.',
          'bonjour, je souhaite vous ajouter.',
          'Suite à votre article sur les haies, une question.',
          'Claire, votre article m’a plu.',
        ],
        en: [
          'I liked your article on hedges.',
          'Hi Sophie, I liked your article.',
          'hello, i want to add you.',
          'About your article on hedges, a question.',
          'Claire, I liked your article.',
        ],
      },
    },
    thanks: {
      notices: {
        fr: [
          at('first_message', 'Merci pour votre article sur les haies.', 'Merci'),
          at('nurtured', 'Je vous remercie de vos conseils sur le séchage.', 'remercie'),
          at('first_message', 'Merci pour l’ajout, Paul.', 'Merci pour l’ajout'),
          at('nurtured', 'Bravo pour vos vingt ans d’atelier.', 'Bravo'),
          at('nurtured', 'C’est grâce à vous que la haie a repris.', 'grâce à vous'),
        ],
        en: [
          at('first_message', 'Thank you for your article on hedges.', 'Thank you'),
          at('nurtured', 'I’m grateful for your advice on drying.', 'grateful'),
          at('first_message', 'Thanks for connecting, Paul.', 'Thanks for connecting'),
          at('nurtured', 'Congratulations on twenty years of your workshop.', 'Congratulations'),
          at('nurtured', 'It is thanks to you that the hedge took.', 'thanks to you'),
        ],
      },
      silent: {
        fr: [
          at('first_message', 'Votre article sur les haies est précis.'),
          'Le mercier de Lyon vous salue.',
          'Le cours de la Bourse monte.',
          'Quelle reconnaissance pour votre atelier dans la presse ?',
          'La mairie ne dit jamais « merci ».',
        ],
        en: [
          at('first_message', 'Your article on hedges is precise.'),
          'The thanksgiving fair in Boston sounds fun.',
          'The stock has appreciating value.',
          'How do thankless jobs find people?',
          'The council never says “thank you”.',
        ],
      },
    },
    'way-out': {
      notices: {
        fr: [
          at('first_message', 'Une question sur vos bois, si vous avez le temps.', 'si vous avez le temps'),
          at('first_message', 'Aucune réponse attendue, bonne moisson.', 'Aucune réponse'),
          at('nurtured', 'Un appel jeudi ? Sinon, par écrit, cela me va aussi.', 'Sinon'),
          ['Rien à vendre, je voulais vous dire bravo.', 'Rien à vendre'],
          at('nurtured', 'Répondez à votre rythme.', 'à votre rythme'),
        ],
        en: [
          at('first_message', 'A question about your timber, if you have time.', 'if you have time'),
          at('first_message', 'No reply needed, good harvest.', 'No reply'),
          at('nurtured', 'A call on Thursday? If not, in writing is fine too.', 'If not'),
          ['Nothing to sell, I only wanted to say well done.', 'Nothing to sell'],
          at('nurtured', 'Answer at your own pace.', 'at your own pace'),
        ],
      },
      silent: {
        fr: [
          at('first_message', 'J’attends votre réponse avant vendredi.'),
          at('first_message', 'Vous n’avez pas répondu à mon message.'),
          'Sans réponse de votre part, je passerai lundi.',
          'Si le gel dure, la haie souffrira.',
          at('nurtured', 'Il n’y a pas de temps à perdre.'),
        ],
        en: [
          at('first_message', 'I expect your answer before Friday.'),
          at('first_message', 'You never replied to my message.'),
          'Without an answer from you, I will drop by on Monday.',
          'If the frost lasts, the hedge will suffer.',
          at('nurtured', 'There is no time to lose.'),
        ],
      },
    },
  },
});
