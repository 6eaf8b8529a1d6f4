import type { Phrase } from './say';

/** The title, the bar over the stage, the speech card, the choices and the settings. */
export const shell = {
  smart: { fr: '{hero} le Smart', en: '{hero} the Smart' },
  smartHer: { fr: '{hero} la Smart', en: '{hero} the Smart' },
  brand: { fr: 'Social Cowboy', en: 'Social Cowboy' },
  tagline: { fr: 'Dix haltes le long du fil, de la ville fantôme aux lampes d’Eldorado.', en: 'Ten stops along the wire, from the ghost town to the lamps of Eldorado.' },
  trail: { fr: 'La piste', en: 'The trail' },
  episodeOf: { fr: 'Épisode {n} sur {of}', en: 'Episode {n} of {of}' },
  episodeIn: { fr: 'Épisode {n} · {town}', en: 'Episode {n} · {town}' },
  about: { fr: 'environ {n} min', en: 'about {n} min' },
  stopDone: { fr: 'fait', en: 'done' },
  stopCurrent: { fr: 'à jouer', en: 'ready' },
  stopOpen: { fr: 'ouverte', en: 'open' }, // playable alone, before its turn
  stopComing: { fr: 'à venir', en: 'to come' },
  seasonProgress: { fr: 'Saison : {n} épisodes joués sur {of}', en: 'Season: {n} episodes played of {of}' },
  whoRides: { fr: 'Qui prend la piste ?', en: 'Who takes the trail?' },
  ride: { fr: 'Reprendre la piste', en: 'Back on the trail' },
  waiting: { fr: 'En attente : {n} décisions prises', en: 'Waiting: {n} decisions taken' },
  waitingOne: { fr: 'En attente : {n} décision prise', en: 'Waiting: {n} decision taken' },
  restart: { fr: 'Recommencer', en: 'Start again' },
  restartAsk: { fr: 'La partie en attente sera effacée.', en: 'The ride that waits will be erased.' },
  restartYes: { fr: 'Effacer et recommencer', en: 'Erase and start again' },
  restartNo: { fr: 'La garder', en: 'Keep it' },
  opening: { fr: 'On selle…', en: 'Saddling up…' },

  language: { fr: 'Langue', en: 'Language' },
  french: { fr: 'Français', en: 'Français' },
  english: { fr: 'English', en: 'English' },
  sound: { fr: 'Son', en: 'Sound' },
  settings: { fr: 'Réglages', en: 'Settings' },
  close: { fr: 'Fermer', en: 'Close' },
  textSize: { fr: 'Taille du texte', en: 'Text size' },
  percent: { fr: '{n} %', en: '{n}%' },
  still: { fr: 'Réduire les mouvements', en: 'Reduce motion' },
  stillWhy: { fr: 'Fondus courts, rien ne se déplace. Sinon, votre système décide.', en: 'Short fades, nothing travels. Otherwise your system decides.' },
  lowPower: { fr: 'Économiser la machine', en: 'Go easy on the machine' },
  lowPowerWhy: { fr: 'Décor dessiné une fois, sans grain. Utile sur un vieux portable.', en: 'Scenery drawn once, no grain. Kind to an old laptop.' },
  soundWhy: { fr: 'Tout ce qui compte se lit aussi.', en: 'Whatever matters can be read as well.' },
  keys: { fr: 'Au clavier', en: 'By keyboard' },
  keysChoices: { fr: 'choisir une réponse', en: 'pick an answer' },
  keysNext: { fr: 'ligne suivante', en: 'next line' },
  keysBack: { fr: 'ligne d’avant', en: 'line before' },
  or: { fr: 'ou', en: 'or' },
  to: { fr: 'à', en: 'to' },
  space: { fr: 'Espace', en: 'Space' },

  leave: { fr: 'Revenir à la carte', en: 'Back to the map' },
  decisions: { fr: 'Décisions prises : {n} sur {of}', en: 'Decisions taken: {n} of {of}' },
  yourStory: { fr: 'Votre histoire', en: 'Your own story' },
  scores: { fr: 'Scores', en: 'Scores' },
  profile: { fr: 'Profil', en: 'Profile' },
  tone: { fr: 'Ton', en: 'Tone' },
  timing: { fr: 'Tempo', en: 'Timing' },
  outOf: { fr: '{n} sur {of}', en: '{n} of {of}' },
  moved: { fr: '{score} : {n} ({change})', en: '{score}: {n} ({change})' },

  dialogue: { fr: 'Dialogue', en: 'Dialogue' },
  narrator: { fr: 'Récit', en: 'Narration' },
  next: { fr: 'Suite', en: 'Next' },
  lineBefore: { fr: 'Relire la ligne d’avant', en: 'Reread the line before' },
  whatNow: { fr: 'Que répond {hero} ?', en: 'What does {hero} say?' },
  yourChoice: { fr: 'À vous de choisir', en: 'Your choice' },
  hint: { fr: 'Un conseil, Jo ?', en: 'A word of advice, Jo?' },
  hintShort: { fr: 'Un conseil ?', en: 'Advice?' },
  keysTwo: { fr: 'Touches {first} et {last} · rien n’est chronométré', en: 'Keys {first} and {last} · nothing is timed' },
  keysMany: { fr: 'Touches {first} à {last} · rien n’est chronométré', en: 'Keys {first} to {last} · nothing is timed' },

  openStory: { fr: 'Ouvrir votre propre histoire', en: 'Open your own story' },
  writeStory: { fr: 'Écrire un épisode', en: 'Write an episode' },
  openStoryKinds: { fr: '.ink ou .json', en: '.ink or .json' },
  dropHere: { fr: 'Déposez l’histoire ici : elle se joue aussitôt.', en: 'Drop the story here: it plays at once.' },
} satisfies Record<string, Phrase>;

/** What a player is told, and the word on the button that goes on. One entry for each kind of notice. */
export const noticeWords = {
  'cannot-save': {
    text: {
      fr: 'Rien ne peut être enregistré ici. La partie continue ; fermer l’onglet la perdrait.',
      en: 'Nothing can be saved here. The ride goes on; closing the tab would lose it.',
    },
    on: { fr: 'Jouer quand même', en: 'Play on' },
  },
  'save-set-aside': {
    text: {
      fr: 'Une partie enregistrée est illisible. Elle est mise de côté, intacte ; une nouvelle peut commencer.',
      en: 'A saved ride cannot be read. It is set aside, untouched; a new one can begin.',
    },
    on: { fr: 'Entendu', en: 'Understood' },
  },
  'story-changed': {
    text: {
      fr: 'L’histoire a été retouchée depuis votre passage. Vous reprenez au dernier moment sûr.',
      en: 'The story was edited since you were here. You go on from the last certain moment.',
    },
    on: { fr: 'Continuer', en: 'Go on' },
  },
  'story-fault': {
    text: {
      fr: 'L’histoire a trébuché. Vous voilà juste avant, rien n’est perdu : essayez une autre voie.',
      en: 'The story stumbled. You are back just before it, nothing is lost: try another way.',
    },
    on: { fr: 'Continuer', en: 'Go on' },
  },
  'story-refused': {
    text: {
      fr: 'Ce fichier ne se joue pas. Corrigez-le, puis déposez-le à nouveau.',
      en: 'This file does not play. Mend it, then drop it again.',
    },
    on: { fr: 'Fermer', en: 'Close' },
  },
  resumed: {
    text: { fr: 'La partie reprend là où vous l’aviez laissée.', en: 'The ride goes on where you left it.' },
    on: { fr: 'Continuer', en: 'Go on' },
  },
} satisfies Record<string, { readonly text: Phrase; readonly on: Phrase }>;
