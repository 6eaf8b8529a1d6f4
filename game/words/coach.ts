import type { Phrase } from './say';

/** What Jo says at the fire about the habit a ride showed. A shy rider and a pushy one hear opposite advice. */
interface Advice {
  readonly one: Phrase; // what was seen, when it showed once
  readonly many: Phrase; // and when it showed {n} times
  readonly next: Phrase; // what to try, next time
}

export const coachWords: Readonly<Record<'listens' | 'pushes' | 'hides' | 'copies', Advice>> = {
  listens: {
    one: { fr: 'Une fois, tu es parti du monde d’en face, et quelqu’un s’est arrêté.', en: 'Once, you started from their side of the street, and somebody stopped.' },
    many: {
      fr: 'À {n} reprises, tu as commencé par l’autre. Ça s’est entendu jusqu’au bout du fil.',
      en: 'On {n} occasions, you began with the other person. It could be heard all down the wire.',
    },
    next: {
      fr: 'Garde ça. Et quand la porte s’ouvre en grand, entre : un quart d’heure, une sortie, et ta question. Écouter sans jamais proposer, c’est rester sur le paillasson.',
      en: 'Keep it. And when the door stands wide open, walk in: a quarter of an hour, a way out, and your question. Listening without ever proposing is standing on the doormat.',
    },
  },
  pushes: {
    one: { fr: 'Une fois, on a senti ton agenda avant de te sentir, toi.', en: 'Once, they noticed your diary before they noticed you.' },
    many: { fr: 'À {n} reprises, on a senti ton agenda avant de te sentir, toi.', en: 'On {n} occasions, they noticed your diary before they noticed you.' },
    next: {
      fr: 'La prochaine fois, pose une question sur leur sujet, et attends la réponse. Le rendez-vous viendra au deuxième échange ; au premier, il fait fuir.',
      en: 'Next time, ask one question about their subject and wait for the answer. The meeting comes with the second exchange; in the first it scares people off.',
    },
  },
  hides: {
    one: { fr: 'Une fois, la porte était ouverte, et tu as essuyé tes bottes.', en: 'Once, the door was open, and you wiped your boots.' },
    many: { fr: 'À {n} reprises, la porte était ouverte, et tu as essuyé tes bottes.', en: 'On {n} occasions, the door was open, and you wiped your boots.' },
    next: {
      fr: 'La prochaine fois, demande. Quinze minutes, un sujet à eux, et la phrase qui leur permet de dire non. On te dira oui plus souvent que tu ne crois.',
      en: 'Next time, ask. Fifteen minutes, a subject of theirs, and the sentence that lets them say no. They will say yes more often than you think.',
    },
  },
  copies: {
    one: { fr: 'Une fois, on a reconnu la formule avant de reconnaître ta voix.', en: 'Once, they knew the formula before they knew your voice.' },
    many: { fr: 'À {n} reprises, on a reconnu la formule avant de reconnaître ta voix.', en: 'On {n} occasions, they knew the formula before they knew your voice.' },
    next: {
      fr: 'La prochaine fois, garde une phrase que personne d’autre n’aurait pu écrire à cette personne-là, et jette le reste. Ce sera plus court, et ce sera toi.',
      en: 'Next time, keep one sentence that nobody else could have written to that very person, and throw out the rest. It will be shorter, and it will be you.',
    },
  },
};
