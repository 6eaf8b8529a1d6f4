import type { Phrase } from './say';

/** What is said of one kind of problem, known by its rule and, where one rule says several things, by its English words. */
export interface ProblemWords {
  readonly rule: string;
  readonly says?: RegExp; // the English sentence it is about; its groups fill {a} and {b}
  readonly title: Phrase;
  readonly why: Phrase;
}

const mute = { fr: 'Qui change de langue ici lirait une autre scène.', en: 'Whoever changes the language here would read another scene.' };
const stale = { fr: 'Une langue oubliée se voit : les deux ont le même rang.', en: 'A forgotten language shows: both have the same rank.' };

/** What the studio says of a text that plays, but could be better. */
export const remarkWords: readonly ProblemWords[] = [
  {
    rule: 'unreachable-knot',
    title: { fr: 'Aucun fil ne mène à « {0} ».', en: 'No wire leads to “{0}”.' },
    why: { fr: 'Personne ne lira cette scène.', en: 'Nobody will ever read this scene.' },
  },
  {
    rule: 'dead-end',
    says: /^"(.+)" ends/,
    title: { fr: '« {a} » finit l’histoire sans « # ending: … ».', en: '“{a}” ends the story without “# ending: …”.' },
    why: { fr: 'Le feu de camp ne saurait pas de quelle fin parler.', en: 'The campfire would not know which end to talk about.' },
  },
  {
    rule: 'dead-end',
    title: { fr: 'L’ouverture finit l’histoire sans « # ending: … ».', en: 'The opening ends the story without “# ending: …”.' },
    why: { fr: 'Le feu de camp ne saurait pas de quelle fin parler.', en: 'The campfire would not know which end to talk about.' },
  },
  {
    rule: 'no-temptation',
    says: /No option/,
    title: { fr: 'Aucun choix d’ici n’écoute (« # way: listens »).', en: 'No choice here listens (“# way: listens”).' },
    why: { fr: 'Personne ne pourrait tomber juste.', en: 'Nobody could get it right.' },
  },
  {
    rule: 'no-temptation',
    title: { fr: 'Tous les choix d’ici écoutent.', en: 'Every choice here listens.' },
    why: { fr: 'Sans tentation, personne n’apprend quelle habitude est la sienne.', en: 'Where nothing tempts, nobody learns which habit is theirs.' },
  },
  {
    rule: 'longest-is-right',
    says: /In (\d+) of (\d+)/,
    title: { fr: 'Dans {a} décisions sur {b}, le choix le plus long est le bon.', en: 'In {a} of {b} decisions the longest choice is the right one.' },
    why: { fr: 'Une salle le remarque vite, et lit des longueurs plutôt que des gens.', en: 'A room notices soon, and reads lengths instead of people.' },
  },
  {
    rule: 'first-is-right',
    says: /In (\d+) of (\d+)/,
    title: { fr: 'Dans {a} décisions sur {b}, le premier choix est le bon.', en: 'In {a} of {b} decisions the first choice is the right one.' },
    why: { fr: 'Prendre toujours le premier ferait gagner sans lire.', en: 'Always taking the first would win without reading.' },
  },
  {
    rule: 'too-many-options',
    says: /has (\d+) options/,
    title: { fr: 'Cette décision a {a} choix.', en: 'This decision has {a} choices.' },
    why: { fr: 'Plus de quatre ne tiennent ni sur un téléphone ni dans une tête.', en: 'More than four fit neither a phone nor a head.' },
  },
  {
    rule: 'obvious-option',
    says: /In (\d+) of (\d+)/,
    title: { fr: 'Dans {a} décisions sur {b}, un choix gagne partout et ne coûte rien.', en: 'In {a} of {b} decisions one choice wins everywhere and costs nothing.' },
    why: { fr: 'Qui regarde les points n’a rien à peser : que la tentation rapporte un peu.', en: 'Whoever looks at points has nothing to weigh: let temptation gain a little.' },
  },
  {
    rule: 'twin-lines',
    says: /^"(.*)" is the same/,
    title: { fr: 'Pas encore traduit : {a}', en: 'Not yet translated: {a}' },
    why: stale,
  },
  {
    rule: 'twin-lines',
    says: /there are (\d+) lines here and (\d+) in/,
    title: { fr: 'Nombre de lignes : {a} en français, {b} en anglais.', en: 'Number of lines: {a} in French, {b} in English.' },
    why: mute,
  },
  {
    rule: 'twin-lines',
    says: /^(.+) speaks here, but (.+) in /,
    title: { fr: 'Ici parle « {a} », dans l’autre langue « {b} ».', en: 'Here speaks “{a}”, in the other language “{b}”.' },
    why: mute,
  },
  {
    rule: 'twin-lines',
    says: /has (\d+) letters, its twin (\d+)/,
    title: { fr: '{a} signes ici, {b} dans l’autre langue.', en: '{a} letters here, {b} in the other language.' },
    why: { fr: 'L’une dit sans doute plus que l’autre.', en: 'One of the two probably says more.' },
  },
  {
    rule: 'long-line',
    says: /This choice has (\d+) letters/,
    title: { fr: 'Ce choix compte {a} signes.', en: 'This choice has {a} letters.' },
    why: { fr: 'Trop petit sur l’écran de la salle, trop haut sur un téléphone.', en: 'Too small on a projector, too tall on a phone.' },
  },
  {
    rule: 'long-line',
    says: /has (\d+) letters/,
    title: { fr: 'Cette réplique compte {a} signes.', en: 'This card has {a} letters.' },
    why: { fr: 'Trop petite sur l’écran de la salle, trop haute sur un téléphone.', en: 'Too small on a projector, too tall on a phone.' },
  },
  {
    rule: 'cut-address',
    says: /ends at "(\w+):"/,
    title: { fr: 'L’adresse est coupée après « {a}: », la suite est perdue.', en: 'The address is cut off after “{a}:”, the rest is lost.' },
    why: {
      fr: 'Pour Ink, deux barres ouvrent un commentaire. Écrivez {a}:\\/\\/ avec une contre-oblique devant chaque barre.',
      en: 'To Ink two slashes begin a comment. Write {a}:\\/\\/ with a backslash before each slash.',
    },
  },
  {
    rule: 'hard-to-read',
    says: /of (\d+); the limit here is (\d+)/,
    title: { fr: 'Difficile à lire : LIX {a}, au plus {b} ici.', en: 'Hard to read: LIX {a}, at most {b} here.' },
    why: {
      fr: 'Phrases plus courtes, mots plus courts : la salle entière attend le dernier lecteur.',
      en: 'Shorter sentences, shorter words: the whole room waits for the last reader.',
    },
  },
  {
    rule: 'french-typography',
    says: /: "(.*)"\.$/,
    title: { fr: 'Typographie à revoir près de « {a} »', en: 'French typography to mend near “{a}”' },
    why: {
      fr: 'Attendus : ’ et …, « » avec une espace simple, une espace avant ! ? ; :, des majuscules accentuées.',
      en: 'Wanted: ’ and …, « » with a plain space, a space before ! ? ; :, accents on capitals.',
    },
  },
  {
    rule: 'waiver',
    says: /gives no reason/,
    title: { fr: '« {0} » n’a pas de raison.', en: '“{0}” gives no reason.' },
    why: {
      fr: 'Dites pourquoi, après un deux-points : la prochaine personne saura si cela tient encore.',
      en: 'Say why, after a colon: the next writer will know whether it still holds.',
    },
  },
  {
    rule: 'waiver',
    title: { fr: '« {0} » ne lève aucune remarque.', en: '“{0}” waives nothing.' },
    why: { fr: 'Retirez cette ligne, ou corrigez le nom de la règle.', en: 'Take this line out, or mend the name of the rule.' },
  },
];
