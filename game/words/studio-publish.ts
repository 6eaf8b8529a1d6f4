import type { Phrase } from './say';

/** Publishing an episode, its audit and its script. */
export const publishing = {
  title: { fr: 'Publier l’épisode', en: 'Publish the episode' },
  gaps: { fr: 'Avant de publier', en: 'Before publishing' },
  blocked: { fr: 'Une langue ne se joue pas encore : réparez les erreurs, le reste peut attendre.', en: 'One language does not play yet: mend the errors, the rest can wait.' },
  ready: { fr: 'L’épisode se joue.', en: 'The episode plays.' },
  oneLanguage: { fr: 'Une seule langue : {lang}.', en: 'One language only: {lang}.' },
  page: { fr: 'Une page qui se joue partout', en: 'One page that plays anywhere' },
  pageAbout: {
    fr: 'Un seul fichier .html, à envoyer ou à mettre sur une clé : il se joue sans réseau, dans les deux langues.',
    en: 'A single .html file to send or put on a stick: it plays without a network, in both languages.',
  },
  pageMake: { fr: 'Publier la page', en: 'Publish the page' },
  zip: { fr: 'Un dossier pour la saison', en: 'A folder for the season' },
  zipAbout: { fr: 'Un .zip à ajouter au jeu : les textes, et la ligne de la carte.', en: 'A .zip to add to the game: the texts, and the map’s entry.' },
  zipMake: { fr: 'Télécharger le dossier', en: 'Download the folder' },
  working: { fr: 'Mise en page…', en: 'Putting it together…' },
  done: { fr: 'Publié : {file}, {size} ko, dans vos téléchargements.', en: 'Published: {file}, {size} kB, in your downloads.' },
  failed: { fr: 'La publication n’a pas abouti : {reason}', en: 'Publishing did not work: {reason}' },
  card: { fr: 'Sur la couverture et sur la carte', en: 'On the cover and on the map' },
  cardAbout: {
    fr: 'Ce que lit un joueur avant de commencer. Le titre se change tout en haut du texte.',
    en: 'What a player reads before setting out. The title is changed at the very top of the text.',
  },
  numberAbout: { fr: 'Dans une saison, l’épisode y remplace celui du même numéro.', en: 'In a season, the episode takes the place of the one of that number.' },
  slug: { fr: 'Nom du dossier', en: 'Name of the folder' },
  number: { fr: 'Étape sur la carte', en: 'Stop on the map' },
  town: { fr: 'Nom du lieu sur la carte ({lang})', en: 'Name of the place on the map ({lang})' },
  teaser: { fr: 'Accroche ({lang})', en: 'Teaser ({lang})' },
} satisfies Record<string, Phrase>;

export const auditWords = {
  title: { fr: 'Bilan des scores', en: 'Score audit' },
  about: { fr: 'Toutes les parties possibles, jouées par la machine.', en: 'All possible rides, played by the machine.' },
  working: { fr: 'La machine joue…', en: 'The machine plays…' },
  none: { fr: 'Le bilan attend un texte qui se joue.', en: 'The audit waits for a text that plays.' },
  failed: { fr: 'Le bilan n’a pas abouti : {reason}', en: 'The audit did not work: {reason}' },
  proved: { fr: 'Prouvé : vaut pour toutes les parties.', en: 'Proved: holds for every ride.' },
  sampled: { fr: 'Sondé : {n} parties jouées, une absence n’est pas une preuve.', en: 'Sampled: {n} rides played, an absence is no proof.' },
  endings: { fr: 'Fins', en: 'Endings' },
  nameless: { fr: 'fin sans nom', en: 'nameless ending' },
  share: { fr: '{n} %', en: '{n}%' },
  scores: { fr: 'Scores à la fin', en: 'Scores at the end' },
  range: { fr: 'de {least} à {most}, en moyenne {mean}', en: 'from {least} to {most}, {mean} on average' },
  always: { fr: 'toujours {least}', en: 'always {least}' },
  par: { fr: 'Meilleure partie', en: 'Best ride' },
  parIs: { fr: 'Profil {profile} · Ton {tone} · Tempo {timing}', en: 'Profile {profile} · Tone {tone} · Timing {timing}' },
  way: { fr: 'Par {way}', en: 'By {way}' },
  rides: { fr: 'Longueur d’une partie', en: 'Length of a ride' },
  ridesAre: { fr: '{least} à {most} décisions', en: '{least} to {most} decisions' },
  ridesAll: { fr: '{least} décisions', en: '{least} decisions' },
  ridesOpen: { fr: '{least} décisions ou plus, sans limite', en: '{least} decisions or more, without limit' },
  unreached: { fr: 'Jamais atteint', en: 'Never reached' },
  allReached: { fr: 'Chaque choix et chaque réplique se rencontrent.', en: 'Every choice and every line is met.' },
  faults: { fr: 'L’histoire s’arrête net', en: 'The story breaks off' },
  chart: { fr: '{score} : combien de parties finissent avec combien de points', en: '{score}: how many rides end with how many points' },
} satisfies Record<string, Phrase>;

export const scriptWords = {
  title: { fr: 'Script pour relecture', en: 'Script for review' },
  about: { fr: 'Toutes les répliques, tous les choix et leurs effets, scène par scène.', en: 'Every line, every choice and its effects, scene by scene.' },
  print: { fr: 'Imprimer', en: 'Print' },
  narrator: { fr: 'Récit', en: 'Narration' },
  leadsTo: { fr: '→ {scene}', en: '→ {scene}' },
} satisfies Record<string, Phrase>;
