import type { Phrase } from './say';

/** The sentences of the three forms: the poster, the letter and the bet. */
export const forms = {
  before: { fr: '{title} :', en: '{title}:' },
  undo: { fr: 'Annuler', en: 'Undo' },
  signs: { fr: '{n} signes sur {limit}', en: '{n} of {limit} characters' },
  near: { fr: 'Encore {n} signes.', en: '{n} characters left.' },
  full: { fr: '{limit} signes : il n’y a plus de place.', en: '{limit} characters: there is no room left.' },
  tooLong: { fr: '{n} signes de trop : à ce format, le télégraphe refuse la lettre.', en: '{n} characters too many: at this size the telegraph refuses the letter.' },
  noRoom: { fr: 'Cette phrase ne tient plus dans la lettre.', en: 'That phrase no longer fits into the letter.' },
  added: { fr: 'Ajouté : {phrase}', en: 'Added: {phrase}' },
  removed: { fr: 'Retiré : {phrase}', en: 'Removed: {phrase}' },
  seeAll: { fr: 'Voir les {n}', en: 'See all {n}' },
  seeLess: { fr: 'Replier', en: 'Fold away' },
  workedExample: { fr: 'Voir un exemple travaillé', en: 'See a worked example' },
  workedExampleWhy: { fr: 'Une façon de faire parmi d’autres, montrée après votre essai.', en: 'One way among others, shown now that you have had a go.' },
} satisfies Record<string, Phrase>;

export const legend = {
  connects: { fr: 'ça relie', en: 'connects' },
  weak: { fr: 'à affermir', en: 'could be firmer' },
  pushes: { fr: 'ça pousse', en: 'pushes' },
} satisfies Record<string, Phrase>;

/** Said to assistive technology in place of a mark's shape. */
export const markNames = {
  connects: { fr: 'Ça relie', en: 'Connects' },
  weak: { fr: 'À affermir', en: 'Could be firmer' },
  pushes: { fr: 'Ça pousse', en: 'Pushes' },
  missing: { fr: 'Il manque', en: 'Missing' },
} satisfies Record<string, Phrase>;

export const poster = {
  wantedBy: { fr: 'Recherché par', en: 'Wanted by' },
  wantedByHer: { fr: 'Recherchée par', en: 'Wanted by' },
  clients: { fr: 'Ses futurs clients', en: 'Their future clients' },
  reward: { fr: 'Récompense : une vraie conversation', en: 'Reward: a real conversation' },
  version: { fr: 'Version {n}', en: 'Version {n}' },
  stamp: { fr: 'n° {n}', en: '#{n}' },
  headline: { fr: 'Titre', en: 'Headline' },
  summary: { fr: 'Résumé', en: 'Summary' },
  photo: { fr: 'Photo', en: 'Photo' },
  banner: { fr: 'Bandeau', en: 'Banner' },
  writing: { fr: 'en cours d’écriture', en: 'being written' },
  headlineEmpty: { fr: 'Qui aidez-vous, et à quoi ?', en: 'Whom do you help, and with what?' },
  summaryEmpty: { fr: 'Que vivent vos clients ? Qu’avez-vous changé pour l’un d’eux ?', en: 'What do your clients live with? What did you change for one of them?' },
  options: { fr: 'Choisir, ou écrire', en: 'Pick, or write' },
  changePhoto: { fr: 'Changer la photo', en: 'Change the photo' },
  changeBanner: { fr: 'Changer le bandeau', en: 'Change the banner' },
  noReadyText: { fr: 'Pas de phrase toute prête ici : à votre plume.', en: 'No ready-made line here: your pen.' },
  compare: { fr: 'Comparer avec la version {n}', en: 'Compare with version {n}' },
  before: { fr: 'Version {n} :', en: 'Version {n}:' },
  beforeEmpty: { fr: '(rien d’écrit)', en: '(nothing written)' },
  quality: { fr: 'Qualité de l’affiche', en: 'Quality of the poster' },
  criteria: { fr: 'Point par point', en: 'Point by point' },
  lampOf: { fr: 'lampe sur {of}', en: 'lamp of {of}' },
  lampsOf: { fr: 'lampes sur {of}', en: 'lamps of {of}' },
  lampSaid: { fr: '{n} lampe sur {of}', en: '{n} lamp of {of}' },
  lampsSaid: { fr: '{n} lampes sur {of}', en: '{n} lamps of {of}' },
  moreTips: { fr: '+ {n} autre piste', en: '+ {n} more hint' },
  moreTipsMany: { fr: '+ {n} autres pistes', en: '+ {n} more hints' },
  nail: { fr: 'Clouer l’affiche', en: 'Nail up the poster' },
  test: { fr: 'Le test', en: 'The test' },
  sheriffTest: { fr: 'Test du shérif Loupe', en: 'Sheriff Lookup’s test' },
  sheriffSees: { fr: 'Voilà ce qu’un inconnu trouve en trois secondes.', en: 'This is what a stranger finds in three seconds.' },
  sheriffNothing: { fr: 'Un nom, et rien qui dise pourquoi vous lire.', en: 'A name, and nothing that says why to read you.' },
  readOver: { fr: 'Faire relire l’affiche', en: 'Have the poster read over' },
  readAlone: { fr: 'Refermer la relecture', en: 'Close the reading' },
  checkPassed: { fr: '{n} vérification sur {of} passée', en: '{n} of {of} checks passed' },
  checksPassed: { fr: '{n} vérifications sur {of} passées', en: '{n} of {of} checks passed' },
} satisfies Record<string, Phrase>;

export const photoNames = {
  none: { fr: 'Sans photo', en: 'No photo' },
  old: { fr: 'D’il y a dix ans', en: 'Ten years old' },
  holiday: { fr: 'Les vacances', en: 'On holiday' },
  logo: { fr: 'Le logo', en: 'The logo' },
  recent: { fr: 'De cette année', en: 'From this year' },
} satisfies Record<string, Phrase>;

export const bannerNames = {
  none: { fr: 'Sans bandeau', en: 'No banner' },
  stock: { fr: 'Image toute faite', en: 'Stock picture' },
  employer: { fr: 'Celui de la maison', en: 'The firm’s own' },
} satisfies Record<string, Phrase>;

/** One row under the lamps: what it is called, what to do while it is open, what is true once it is lit. */
export const lampNames = {
  picture: {
    name: { fr: 'Un visage, une maison', en: 'A face, a firm' },
    open: { fr: 'Un visage d’aujourd’hui, et de quoi deviner pour qui vous travaillez.', en: 'A face from today, and something that tells whom you work for.' },
    done: { fr: 'On vous reconnaîtrait au comptoir.', en: 'People would know you at the counter.' },
  },
  headline: {
    name: { fr: 'Titre tourné vers le client', en: 'A headline turned to the client' },
    open: { fr: 'Dites qui vous aidez, et à quoi.', en: 'Say whom you help, and with what.' },
    done: { fr: 'On sait qui vous aidez, et à quoi.', en: 'It says whom you help, and with what.' },
  },
  summary: {
    name: { fr: 'Résumé : un problème, une preuve', en: 'Summary: a problem, a proof' },
    open: {
      fr: 'Partez de ce que vivent vos clients, puis d’un cas, avec un chiffre ou un lieu.',
      en: 'Start from what your clients live with, then one case with a figure or a place.',
    },
    done: { fr: 'On y entend un client, pas un CV.', en: 'One hears a client in it, not a CV.' },
  },
  brand: {
    name: { fr: 'La maison, nommée et expliquée', en: 'The firm, named and explained' },
    open: { fr: 'Nommez votre entreprise, et ce qu’elle change pour eux.', en: 'Name your company, and what it changes for them.' },
    done: { fr: 'On sait pour quelle maison vous roulez.', en: 'It is clear which firm you ride for.' },
  },
  trail: {
    name: { fr: 'Au-delà de l’affiche', en: 'Beyond the poster' },
    open: { fr: 'Vos traces en ligne comptent aussi, mais ne s’écrivent pas ici.', en: 'Your tracks on line count too, but are not written here.' },
    done: { fr: 'Le reste de vos traces dit la même chose.', en: 'The rest of your tracks says the same.' },
  },
} satisfies Record<string, Record<'name' | 'open' | 'done', Phrase>>;

export const letter = {
  title: { fr: 'Invitation', en: 'Invitation' },
  message: { fr: 'Message', en: 'Message' },
  to: { fr: 'à :', en: 'to:' },
  label: { fr: 'Votre lettre à {name}', en: 'Your letter to {name}' },
  messageLabel: { fr: 'Votre message à {name}', en: 'Your message to {name}' },
  empty: { fr: 'Écrivez, ou piochez ci-dessous.', en: 'Write, or take from below.' },
  freely: { fr: 'ou écrivez librement', en: 'or write freely' },
  phrases: { fr: 'Phrases à piocher', en: 'Phrases to take' },
  send: { fr: 'Confier à la diligence', en: 'Send by stagecoach' },
  sendBlank: { fr: 'Envoyer sans un mot', en: 'Send without a word' },
  confirmBlank: {
    fr: 'La lettre est vide. Elle partira sans un mot : votre affiche parlera seule.',
    en: 'The letter is empty. It will leave without a word: your poster will speak alone.',
  },
  confirmBlankMessage: {
    fr: 'Le message est vide. Rien ne partira, et c’est aussi une réponse.',
    en: 'The message is empty. Nothing will leave, and that is an answer too.',
  },
  keepQuiet: { fr: 'Ne rien envoyer', en: 'Send nothing' },
  keep: { fr: 'Garder au brouillon', en: 'Keep as draft' },
  nothingYet: { fr: 'Rien encore : la page est blanche.', en: 'Nothing yet: the page is blank.' },
  youShare: { fr: 'De vous', en: 'About you' },
  them: { fr: 'D’elle', en: 'About her' },
  themHim: { fr: 'De lui', en: 'About him' },
  share: { fr: '{label} : {n} %', en: '{label}: {n}%' },
  tells: { fr: 'Ce qu’elle raconte sur Le Fil', en: 'What she says on The Wire' },
  tellsHim: { fr: 'Ce qu’il raconte sur Le Fil', en: 'What he says on The Wire' },
  reread: { fr: 'Relire son profil', en: 'Reread her profile' },
  rereadHim: { fr: 'Relire son profil', en: 'Reread his profile' },
  foldProfile: { fr: 'Refermer le profil', en: 'Close the profile' },
  advice: { fr: 'Un conseil, Jo ?', en: 'A word of advice, Jo?' },
  readOver: { fr: 'Relire avec ses yeux', en: 'Read it with their eyes' },
  readAlone: { fr: 'Refermer la relecture', en: 'Close the reading' },
  readOverWhy: { fr: 'La relecture attend votre signe. Essayez d’abord à l’oreille.', en: 'The reading waits for your sign. Try it by ear first.' },
} satisfies Record<string, Phrase>;

export const chipGroupNames = {
  opening: { fr: 'Accroches', en: 'Openings' },
  link: { fr: 'Liens', en: 'Links' },
  question: { fr: 'Questions', en: 'Questions' },
  goodbye: { fr: 'Au revoir', en: 'Goodbyes' },
} satisfies Record<string, Phrase>;

export const bet = {
  title: { fr: 'Que va-t-il se passer ?', en: 'What will happen?' },
  lede: { fr: 'Sur {n} invitations. Pariez d’abord, on comptera ensuite.', en: 'Out of {n} invitations. Bet first, we count afterwards.' },
  accepted: { fr: 'Acceptées', en: 'Accepted' },
  replies: { fr: 'Réponses', en: 'Replies' },
  meetings: { fr: 'Rendez-vous', en: 'Meetings' },
  visits: { fr: 'Visites du profil', en: 'Profile visits' },
  googleChecks: { fr: 'Test du shérif', en: 'The sheriff’s test' },
  ofInvitations: { fr: 'sur {n} invitations', en: 'of {n} invitations' },
  ofChecks: { fr: 'vérifications sur {n}', en: 'checks of {n}' },
  less: { fr: 'Moins : {what}', en: 'Fewer: {what}' },
  more: { fr: 'Plus : {what}', en: 'More: {what}' },
  placed: { fr: '{n} paris posés sur {of}', en: '{n} bets of {of} placed' },
  place: { fr: 'Prenez le pari', en: 'Place the bet' },
  simulation: { fr: 'C’est une simulation : le résultat viendra après, avec ses raisons.', en: 'This is a simulation: the result comes later, with its reasons.' },
} satisfies Record<string, Phrase>;

/** Prospects who are spoken of as "she"; everybody else is "he". */
const women = new Set(['nadia', 'ingrid', 'claire', 'yasmine', 'awa', 'marguerite', 'nadege', 'bouchard', 'maud', 'leila', 'jo', 'samantha']);
export const isWoman = (who: string | undefined): boolean => who !== undefined && women.has(who);

/** "Ce que Nadia entend", "Ce qu’Omar entend": French drops its vowel before another, and before Henri. */
export function hears(name: string): Phrase {
  if (name === '') return { fr: 'Ce qu’on entend', en: 'What is heard' };
  const que = /^[aeiouéèêîôhAEIOUÉÈÊÎÔH]/.test(name) ? 'qu’' : 'que ';
  return { fr: `Ce ${que}${name} entend`, en: `What ${name} hears` };
}
