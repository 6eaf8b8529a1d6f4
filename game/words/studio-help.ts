import type { Phrase } from './say';

/** The help beside the text: how an episode is written, for whoever has never seen Ink. */
export const help = {
  title: { fr: 'Comment ça s’écrit', en: 'How it is written' },
  about: {
    fr: 'Un épisode est un texte, ligne après ligne. Seules quelques lignes commencent par un signe ; le bouton « Choix » en écrit la plupart.',
    en: 'An episode is a text, line after line. Only some lines begin with a sign; the button “Choice” writes most of them.',
  },
  write: { fr: 'Vous écrivez', en: 'You write' },
  does: { fr: 'Cela fait', en: 'It does' },
  tags: { fr: 'Les étiquettes, qui commencent par #', en: 'Tags, which begin with #' },
  tagsAbout: {
    fr: 'Tapez # : les étiquettes se proposent, puis ce qui peut les suivre.',
    en: 'Type #: tags are suggested, and then what may follow them.',
  },
  keys: { fr: 'Les touches', en: 'Keys' },
} satisfies Record<string, Phrase>;

/** What is written, and what it does. The names in the samples are the template's. */
export const signs: readonly { readonly sample: Phrase; readonly does: Phrase }[] = [
  { sample: { fr: 'La pluie s’arrête.', en: 'The rain stops.' }, does: { fr: 'Le récit le dit.', en: 'The narration says it.' } },
  { sample: { fr: 'Claire: Vous passiez ?', en: 'Claire: Just passing?' }, does: { fr: 'Claire le dit.', en: 'Claire says it.' } },
  { sample: { fr: '=== machine ===', en: '=== machine ===' }, does: { fr: 'Une scène commence, avec son nom.', en: 'A scene begins, with its name.' } },
  {
    sample: { fr: '-> evening', en: '-> evening' },
    does: { fr: 'Va à la scène « evening » ; -> END finit l’histoire.', en: 'Goes to the scene “evening”; -> END ends the story.' },
  },
  {
    sample: { fr: '* (wave) [Un signe de la main.]', en: '* (wave) [A wave.]' },
    does: {
      fr: 'Un choix. Entre ( ), son nom, le même dans les deux langues ; entre [ ], ce que lit le joueur, et ce que cela change.',
      en: 'A choice. In ( ) its name, the same in both languages; in [ ] what the player reads, and what it changes.',
    },
  },
  {
    sample: { fr: '    Claire regarde la main.', en: '    Claire looks at the hand.' },
    does: { fr: 'Sous un choix : ce qui se passe si on le prend.', en: 'Below a choice: what happens when it is taken.' },
  },
  { sample: { fr: '- -> answer', en: '- -> answer' }, does: { fr: 'Après les choix : là où tous mènent.', en: 'After the choices: where all of them lead.' } },
  {
    sample: { fr: '~ listened++', en: '~ listened++' },
    does: { fr: 'Compte une fois de plus ; « VAR listened = 0 », en haut, commence le compte.', en: 'Counts one more; “VAR listened = 0”, at the top, begins the count.' },
  },
  {
    sample: { fr: '{machine.her_work: oui|non}', en: '{machine.her_work: yes|no}' },
    does: { fr: '« oui » si ce choix a été pris, sinon « non ».', en: '“yes” if that choice was taken, else “no”.' },
  },
  { sample: { fr: '// à revoir', en: '// to be mended' }, does: { fr: 'Une note pour vous : personne ne la lit en jouant.', en: 'A note to yourself: nobody reads it in play.' } },
];

/** Keys that hold on the desk. */
export const keys: readonly { readonly key: Phrase; readonly does: Phrase }[] = [
  { key: { fr: 'Tab', en: 'Tab' }, does: { fr: 'Quitte le texte, va au bouton suivant.', en: 'Leaves the text, goes to the next button.' } },
  {
    key: { fr: 'F6, Maj + F6', en: 'F6, Shift + F6' },
    does: { fr: 'La partie suivante, la précédente : texte, carte, aperçu, à revoir, barre.', en: 'The next part, the one before: text, map, preview, to review, bar.' },
  },
  { key: { fr: 'F8', en: 'F8' }, does: { fr: 'Le problème suivant ; Tab va à son bouton.', en: 'The next problem; Tab goes to its button.' } },
  { key: { fr: 'Ctrl + Espace', en: 'Ctrl + Space' }, does: { fr: 'Propose ce qui peut venir ici.', en: 'Suggests what may come here.' } },
  { key: { fr: 'Ctrl + Entrée', en: 'Ctrl + Enter' }, does: { fr: 'Joue d’ici.', en: 'Plays from here.' } },
  { key: { fr: 'Ctrl + F', en: 'Ctrl + F' }, does: { fr: 'Cherche et remplace.', en: 'Finds and replaces.' } },
  { key: { fr: 'Ctrl + Z, Ctrl + Y', en: 'Ctrl + Z, Ctrl + Y' }, does: { fr: 'Annule, refait.', en: 'Undoes, does again.' } },
  { key: { fr: 'Ctrl + S', en: 'Ctrl + S' }, does: { fr: 'Enregistre tout de suite ; sinon, cela se fait tout seul.', en: 'Saves at once; otherwise it happens by itself.' } },
];
