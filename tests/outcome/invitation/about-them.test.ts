import { describe, expect, it } from 'vitest';
import { gradeMessage } from '../../../game/outcome/invitation/rubric';
import { at, describeMessageRule, messageOf } from '../../helpers/describe-message-rule';

describe('a message that talks at people', () => {
  const texts = [
    ['fr', 'Vous n’avez même pas daigné répondre. C’est vraiment dommage pour vous.'],
    ['fr', 'Re : votre demande. Vous vouliez un devis. Vous allez être servi.'],
    ['fr', 'Bonjour Nadia, notre logiciel réduit vos retards de 30 %. Je vous appelle mardi à 10 h.'],
    ['en', 'You are surely losing customers every day. Your website is slow.'],
    ['en', 'Your silence surprises me. You never replied.'],
  ] as const;
  it.each(texts)('is not praised for being about them, in %s: %s', (lang, text) => {
    expect(gradeMessage(messageOf(lang, text, { stage: 'first_message' })).findings.filter((one) => one.criterion === 'about-them')).toEqual([]);
  });
});

// More than half about the reader is a conversation, less than a fifth a monologue; a line or two is no balance yet.
describeMessageRule('about-them', {
  points: 'gain',
  cases: {
    'mostly-them': {
      notices: {
        fr: [
          'Bonjour Claire, vous avez replanté trois kilomètres de haies. Votre article le raconte pas à pas. Comment choisissez-vous les essences ?',
          'Bonjour Hugo, vous écriviez que le bois flotté se travaille humide. Vos sculptures le prouvent. Qu’est-ce qui vous a mis sur la piste ?',
          at('first_message', 'Merci Nora. Vos bacs de tri sont malins, et votre équipe a l’air d’y croire. Que faites-vous des toisons tachées ?'),
          'Omar, votre récit de Moissac tient en haleine. Vous y dites avoir failli renoncer. Qu’est-ce qui vous a retenu ?',
          at('nurtured', 'Inès, vous aviez raison pour la clôture. Votre méthode tient. Avez-vous essayé le châtaignier ?'),
        ],
        en: [
          'Hi Claire, you have replanted three kilometres of hedges. Your article tells it step by step. How do you choose the species?',
          'Hi Hugo, you wrote that driftwood is best carved wet. Your sculptures prove it. What put you on to it?',
          at('first_message', 'Thanks Nora. Your sorting bins are clever, and your team seems to believe in them. What do you do with stained fleeces?'),
          'Omar, your story of Whitby is gripping. You say you nearly gave up. What kept you going?',
          at('nurtured', 'Ines, you were right about the fence. Your method holds. Have you tried chestnut?'),
        ],
      },
    },
    balanced: {
      notices: {
        fr: [
          'Bonjour Jeanne, vous bâtissez des fours. Je cuis le mien au bois.',
          'Bonjour Claire, votre article sur les haies est précis. J’ai replanté deux rangs.',
          'Bonjour Hugo, vous sculptez le bois flotté. Je ramasse le mien à Penmarc’h.',
          at('first_message', 'Merci Nora. Votre tri par bacs est malin. J’ai changé les miens.'),
          'Omar, vous construisez des ponts. Je les photographie depuis vingt ans.',
          'Inès, votre clôture tient. La mienne est tombée dans la nuit.',
        ],
        en: [
          'Hi Claire, your article on hedges is precise. I replanted two rows.',
          'Hi Hugo, you carve driftwood. I gather mine at Whitby.',
          at('first_message', 'Thanks Nora. Your sorting bins are clever. I changed mine.'),
          'Omar, you build bridges. I have photographed them for twenty years.',
          'Ines, your fence holds. My own fell in the night.',
          at('first_message', 'Thanks Lea. You bind books by hand. I repair clocks, much the same patience.'),
          'Ines, your fence holds. Mine fell in the night.',
        ],
      },
    },
    'mostly-me': {
      points: 'cost',
      notices: {
        fr: [
          'Bonjour, je suis courtier depuis dix ans. J’ai ouvert mon cabinet à Nantes. Je cherche à développer mon réseau.',
          'Nous fabriquons des cuves. Nous livrons partout. Nos clients nous font confiance.',
          at('first_message', 'Merci. Je débute dans l’assurance, je prépare mon examen et j’espère me lancer.'),
          'J’ai quitté la banque, j’ai repris une ferme et je raconte mon aventure ici.',
          'Notre agence a vingt ans. Nous avons trois bureaux. Nos équipes sont passionnées.',
        ],
        en: [
          'Hello, I have been a broker for ten years. I opened my firm in Leeds. I want to grow my network.',
          'We make tanks. We deliver everywhere. Our customers trust us.',
          at('first_message', 'Thanks. I’m new to insurance, I’m studying for my exam and I hope to start soon.'),
          'I left banking, I took over a farm and I tell my story here.',
          'Our agency is twenty years old. We have three offices. Our teams are passionate.',
        ],
      },
    },
  },
  silent: {
    fr: [
      'Bonjour Claire, merci beaucoup.',
      'Enchantée, belle journée à vous !',
      'Bonjour Hugo, votre photo est belle.',
      at('first_message', 'Merci pour l’ajout. J’espère que vous allez bien.'),
      'La neige est tombée sur le col. Les moutons sont rentrés.',
    ],
    en: [
      'Hi Claire, thank you so much.',
      'Pleased to connect, have a nice day!',
      'Hi Hugo, your photo is lovely.',
      at('first_message', 'Thanks for the add. I hope you are well.'),
      'Snow fell on the pass. The sheep came home.',
    ],
  },
});
