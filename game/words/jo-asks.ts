import type { Phrase } from './say';

/** What Jo asks about a letter. She never says what to write: each is a question, told to Sam as to a friend. */
interface Question {
  readonly when: RegExp; // ids of the criteria it answers to
  readonly ask: Phrase;
}

const questions: readonly Question[] = [
  { when: /meeting/, ask: { fr: 'Qui est pressé, là : toi, ou la personne qui lit ?', en: 'Who is in a hurry here: you, or the person reading?' } },
  { when: /pitch/, ask: { fr: 'Si tu retires ce que tu vends, que reste-t-il de la lettre ?', en: 'Take out what you sell: what is left of the letter?' } },
  { when: /generic/, ask: { fr: 'Change le nom en haut : à combien de gens pourrais-tu l’envoyer ?', en: 'Change the name at the top: how many people could you send this to?' } },
  { when: /spam/, ask: { fr: 'Tu le crierais comme ça, au milieu du saloon ?', en: 'Would you shout it like that across the saloon?' } },
  { when: /pressure/, ask: { fr: 'Comment peut-on te dire non, avec ça dans les mains ?', en: 'How does one say no to you, holding this?' } },
  { when: /deceit/, ask: { fr: 'Et si on te demandait de le prouver ?', en: 'And if somebody asked you to prove it?' } },
  { when: /flatter/, ask: { fr: 'Remarquable, d’accord. Mais quoi, au juste ?', en: 'Remarkable, fine. But what, exactly?' } },
  { when: /register/, ask: { fr: 'Vous êtes-vous déjà serré la main, tous les deux ?', en: 'Have you two ever shaken hands?' } },
  { when: /about-them/, ask: { fr: 'Compte les « je » et les « nous ». Il reste qui, dans cette lettre ?', en: 'Count the “I”s and the “we”s. Who else is in this letter?' } },
  { when: /reason|shared/, ask: { fr: 'Pourquoi cette personne, et pas son voisin de bureau ?', en: 'Why this person, and not the one at the next desk?' } },
  { when: /question/, ask: { fr: 'Que voudrais-tu vraiment savoir de son métier ?', en: 'What would you really like to know about that job?' } },
  { when: /missed/, ask: { fr: 'La porte est grande ouverte. Qu’est-ce que tu attends pour entrer ?', en: 'The door stands wide open. What keeps you outside?' } },
  { when: /courtesy/, ask: { fr: 'Tu entres toujours sans frapper ?', en: 'Do you always walk in without a knock?' } },
];

const blank: Phrase = {
  fr: 'Si tu la croisais sur le trottoir, cette personne, par quoi commencerais-tu ?',
  en: 'If you met this person on the boardwalk, where would you start?',
};
const pushes: Phrase = { fr: 'Lis-la à voix haute. Tu aimerais la recevoir ?', en: 'Read it aloud. Would you like to get it?' };
const calm: Phrase = { fr: 'Tu répondrais à ça, un lundi matin ?', en: 'Would you answer this on a Monday morning?' };

/** The question that fits the gravest thing noticed; other questions for an empty page and for a letter that pushes nowhere. */
export function joAsks(worst: { readonly criterion: string } | undefined, isBlank: boolean): Phrase {
  if (isBlank) return blank;
  if (!worst) return calm;
  return questions.find((question) => question.when.test(worst.criterion))?.ask ?? pushes;
}
