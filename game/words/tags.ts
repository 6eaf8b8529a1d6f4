import type { Phrase } from './say';

/** Where in a story a tag stands. The guide and the studio group the tags by it. */
export type TagPlace = 'top' | 'picture' | 'decision' | 'form' | 'bracket' | 'ending';

export const tagPlaces: Readonly<Record<TagPlace, Phrase>> = {
  top: { fr: 'Tout en haut du fichier, une fois', en: 'At the very top of the file, once' },
  picture: { fr: 'Au-dessus d’une réplique : l’image', en: 'Above a line: the picture' },
  decision: { fr: 'Au-dessus de la dernière réplique avant un choix', en: 'Above the last line before a choice' },
  form: { fr: 'Au même endroit, pour faire écrire ou composer', en: 'In the same spot, to have something written or put together' },
  bracket: { fr: 'Entre les crochets d’un choix : ce qu’il change', en: 'Inside the brackets of a choice: what it changes' },
  ending: { fr: 'Au-dessus de la dernière réplique : la fin', en: 'Above the last line: the ending' },
};

/** What a tag is for, in a trainer's words. One for every tag the game knows. */
export interface TagMeaning extends Phrase {
  readonly place: TagPlace;
}

export const tagMeanings: Readonly<Record<string, TagMeaning>> = {
  title: { place: 'top', fr: 'Le titre, dans la langue du fichier.', en: 'The title, in the file’s language.' },
  author: { place: 'top', fr: 'Qui a écrit l’épisode.', en: 'Who wrote the episode.' },
  company: { place: 'top', fr: 'L’employeur de Sam. L’affiche et la note sont jugées par rapport à ce nom.', en: 'Sam’s employer. Poster and note are judged against this name.' },
  decisions: { place: 'top', fr: 'Le nombre de décisions d’une partie, pour le fil de progression.', en: 'How many decisions a ride has, for the progress wire.' },
  help: {
    place: 'top',
    fr: 'La liste de contrôle pendant qu’on écrit : affichée, à la demande ou absente. À effacer peu à peu au fil de la saison.',
    en: 'The checklist while writing: shown, on demand, or not at all. To be faded out as the season goes on.',
  },
  meter: {
    place: 'top',
    fr: 'Une jauge de plus, lue dans la variable du même nom, entre deux bornes. Chaque langue lui donne son libellé.',
    en: 'One more gauge, read from the variable of that name, between two bounds. Each language gives it a label.',
  },
  carry: {
    place: 'top',
    fr: 'Les variables que la suite de la saison retient. La valeur écrite après VAR sert quand l’épisode est joué seul.',
    en: 'Variables that the rest of the season remembers. The value after VAR serves when the episode is played alone.',
  },
  place: { place: 'picture', fr: 'Le lieu, et l’heure si elle change.', en: 'The place, and the time of day when it changes.' },
  left: {
    place: 'picture',
    fr: 'Qui se tient à gauche, avec son air et sa pose ; « nobody » pour personne.',
    en: 'Who stands on the left, with a look and a pose; “nobody” for no one.',
  },
  right: { place: 'picture', fr: 'Qui se tient à droite, de même.', en: 'Who stands on the right, likewise.' },
  mood: { place: 'picture', fr: 'L’air de la personne qui parle à la réplique suivante.', en: 'The look of whoever speaks the next line.' },
  pose: { place: 'picture', fr: 'La pose de la personne qui parle à la réplique suivante.', en: 'The pose of whoever speaks the next line.' },
  sound: { place: 'picture', fr: 'Un petit bruit avec la réplique, pour qui a mis le son.', en: 'A small noise with the line, for those who have sound on.' },
  show: {
    place: 'picture',
    fr: '« outcome » : le résultat de la campagne apparaît ici. « card » : la réplique est punaisée comme une carte (une objection, un fait).',
    en: '“outcome”: the campaign’s result appears here. “card”: the line is pinned up as a card (an objection, a fact).',
  },
  ask: { place: 'decision', fr: 'La question au-dessus des choix.', en: 'The question above the choices.' },
  hint: {
    place: 'decision',
    fr: 'La question de Jo, dite seulement à qui la demande. Elle n’indique jamais la réponse.',
    en: 'Jo’s question, told only to those who ask. It never gives the answer away.',
  },
  note: { place: 'decision', fr: 'Une note pour qui anime en salle ; le public ne la voit pas.', en: 'A note for whoever hosts a room; the audience never sees it.' },
  form: {
    place: 'form',
    fr: 'Fait remplir quelque chose au lieu de choisir : profile, prediction, invitation suivie de la personne (et de l’étape), cards, zones ou planner. Les choix qui suivent portent chacun un « verdict ».',
    en: 'Has something filled in instead of chosen: profile, prediction, invitation followed by the person (and the stage), cards, zones or planner. Each choice that follows carries a “verdict”.',
  },
  recall: {
    place: 'form',
    fr: 'Rouvre la dernière note que ce joueur a envoyée à cette personne, s’il y en a une.',
    en: 'Opens the note this player last sent to this person, if there is one.',
  },
  fact: { place: 'form', fr: 'Ce que l’on sait de la personne à qui l’on écrit.', en: 'What one knows about the person one writes to.' },
  chip: { place: 'form', fr: 'Un bout de phrase à insérer d’un geste ; mêlez les bons et les mauvais.', en: 'A phrase to insert at a tap; mix good ones and bad ones.' },
  pick: { place: 'form', fr: 'Une proposition pour l’affiche : photo, bannière, titre ou résumé.', en: 'A suggestion for the poster: photo, banner, headline or summary.' },
  starter: {
    place: 'form',
    fr: 'Ce qui est déjà écrit quand le formulaire s’ouvre : la première idée de Sam, rarement la bonne.',
    en: 'What is already there when the form opens: Sam’s first idea, seldom a good one.',
  },
  model: { place: 'form', fr: 'Un exemple réussi, montré après le premier essai, jamais avant.', en: 'A worked example, shown after the first try, never before.' },
  card: { place: 'form', fr: 'Une carte à retenir ou à laisser : bonne, passable ou mauvaise, puis le texte.', en: 'A card to take or leave: good, fair or poor, then the text.' },
  zone: { place: 'form', fr: 'Le nom affiché d’une des trois zones : easy, stretch, panic.', en: 'The shown name of one of the three zones: easy, stretch, panic.' },
  gesture: {
    place: 'form',
    fr: 'Un geste à placer ; sa zone juste d’abord. Les indices se trouvent dans le dialogue.',
    en: 'A gesture to place; its right zone first. The clues are in the dialogue.',
  },
  slot: {
    place: 'form',
    fr: 'Un poste du budget-temps ; la fourchette raisonnable en minutes d’abord, 0-0 pour un piège.',
    en: 'An item of the time budget; its sound range in minutes first, 0-0 for a trap.',
  },
  effect: { place: 'bracket', fr: 'Des points sur un score : profile, tone ou timing.', en: 'Points on a score: profile, tone or timing.' },
  why: {
    place: 'bracket',
    fr: 'La raison, dite au coin du feu : l’effet sur l’autre, jamais un jugement sur le joueur.',
    en: 'The reason, told by the campfire: the effect on the other person, never a verdict on the player.',
  },
  way: {
    place: 'bracket',
    fr: 'L’habitude que ce choix montre : listens (part de l’autre), pushes (va trop vite), hides (n’ose pas), copies (fait comme tout le monde).',
    en: 'The habit this choice shows: listens (starts from the other), pushes (goes too fast), hides (does not dare), copies (does as everyone does).',
  },
  campaign: {
    place: 'bracket',
    fr: 'Ce qui change dans la campagne simulée : invitations, chaleur du contact en %, publications…',
    en: 'What changes in the simulated campaign: invitations, warmth of the contact in %, posts…',
  },
  profile: {
    place: 'bracket',
    fr: 'Ce qui change sur le profil de Sam : photo, bannière, publications et commentaires par semaine…',
    en: 'What changes on Sam’s profile: photo, banner, posts and comments a week…',
  },
  google: {
    place: 'bracket',
    fr: 'Une des six vérifications du test Google, réussie (yes) ou non (no).',
    en: 'One of the six checks of the Google test, passed (yes) or not (no).',
  },
  verdict: {
    place: 'bracket',
    fr: 'Après un formulaire : ce choix est pris quand ce qui a été rempli est lu ainsi.',
    en: 'After a form: this choice is taken when what was filled in reads like this.',
  },
  reply: {
    place: 'ending',
    fr: 'Ce que cette personne répond, si elle répond. Avec « show: outcome ».',
    en: 'What this person answers, if they answer. Goes with “show: outcome”.',
  },
  silence: {
    place: 'ending',
    fr: 'La phrase pour celles et ceux qui ne répondent pas. Avec « show: outcome ».',
    en: 'The line for those who do not answer. Goes with “show: outcome”.',
  },
  ending: { place: 'ending', fr: 'Le nom de cette fin ; il est le même dans les deux langues.', en: 'The name of this ending; the same in both languages.' },
  peer: { place: 'ending', fr: 'Ce qu’un pair dit au coin du feu. Il commente, il ne note pas.', en: 'What a peer says by the fire. Peers comment, they do not grade.' },
  action: { place: 'ending', fr: 'Une chose vraie, petite et facultative, à faire sur son propre profil.', en: 'One real, small, optional thing to do on one’s own profile.' },
};
