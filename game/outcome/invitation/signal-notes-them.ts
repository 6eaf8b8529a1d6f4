import type { SignalNotes } from './signal-note';

/** What is about the other person, and how much of the text is. */
export const themNotes: SignalNotes = {
  works: {
    reads: { fr: 'une chose que la personne a faite, dite ou vécue', en: 'something they made, said or lived' },
    example: { fr: 'Votre article sur les haies est affiché chez nous.', en: 'Your article on hedges hangs on our wall.' },
  },
  things: {
    reads: { fr: 'autre chose qui est à elle, et que tout le monde n’a pas', en: 'something else of theirs that not everyone has' },
    example: { fr: 'Votre cave a été inondée.', en: 'Your cellar was flooded.' },
  },
  deeds: {
    reads: { fr: 'ce qu’elle a fait (« vous avez écrit… »)', en: 'what they did (“you wrote…”)' },
    example: { fr: 'Vous avez écrit que les devis font peur.', en: 'You wrote that quotes scare people.' },
  },
  told: {
    reads: { fr: 'ce qu’elle fait, pense ou est', en: 'what they do, think or are' },
    example: { fr: 'Vous plantez des haies en ville.', en: 'You plant hedges in towns.' },
  },
  effects: {
    reads: { fr: 'ce que cela a changé chez celui qui écrit, ou son propre avis', en: 'what it changed for the writer, or the writer’s own view' },
    example: { fr: 'Votre article m’a fait revoir nos devis.', en: 'Your article made me change our quotes.' },
  },
  roles: {
    reads: { fr: 'un métier, une ville, un secteur', en: 'a trade, a town, a sector' },
    example: { fr: 'Vous êtes responsable des achats à Nantes.', en: 'You are head of procurement in Bristol.' },
  },
  context: {
    reads: { fr: 'une personne ou un lieu en commun', en: 'somebody or some place in common' },
    example: { fr: 'Nous nous sommes croisés au salon de Lyon.', en: 'We met at the fair in Leeds.' },
  },
  ongoing: {
    reads: { fr: 'la suite d’un échange', en: 'the continuation of an exchange' },
    example: { fr: 'Suite à nos échanges, voici la fiche.', en: 'Further to our exchange, here is the sheet.' },
  },
  question: {
    reads: { fr: 'une question ouverte sur son sujet', en: 'an open question on their subject' },
    example: { fr: 'Comment choisissez-vous vos plants ?', en: 'How do you choose your plants?' },
  },
  engaged: {
    reads: { fr: 'une chose à elle, et une question', en: 'something of theirs, and a question' },
    example: { fr: 'J’ai lu votre article sur les haies. Comment choisissez-vous vos plants ?', en: 'I read your article on hedges. How do you choose your plants?' },
  },
  viewed: {
    reads: { fr: 'une chose à elle, ce qu’elle a changé, et une question', en: 'something of theirs, what it changed, and a question' },
    example: {
      fr: 'Votre article sur les haies m’a fait revoir nos devis. Comment choisissez-vous vos plants ?',
      en: 'Your article on hedges made me change our quotes. How do you choose your plants?',
    },
  },
  specific: {
    reads: { fr: 'une chose précise à elle, quelle qu’elle soit', en: 'something precise of theirs, whatever it is' },
    example: { fr: 'Votre article sur les haies est affiché chez nous.', en: 'Your article on hedges hangs on our wall.' },
  },
  unmoored: {
    reads: { fr: 'rien qui rattache le message à la personne, avant toute vraie réponse', en: 'nothing that ties the message to the reader, before any real reply' },
    example: { fr: 'Bonjour, je souhaite agrandir mon réseau.', en: 'Hello, I am growing my network.' },
  },
  praise: {
    reads: { fr: 'un compliment sans détail', en: 'praise without a detail' },
    example: { fr: 'Votre parcours est remarquable.', en: 'Your background is impressive.' },
  },
  detail: {
    reads: { fr: 'des mots pleins sur elle (cinq comptent pour 1)', en: 'full words about them (five count as 1)' },
    example: { fr: 'Vos stagiaires taillent les haies bocagères avant la montée de sève.', en: 'Your trainees trim country hedges before spring growth starts.' },
  },
  substance: {
    reads: { fr: 'des mots pleins hors formules, offres et demandes (cinq comptent pour 1)', en: 'full words outside manners, offers and requests (five count as 1)' },
    example: { fr: 'Les haies bocagères abritent souvent quelques mésanges.', en: 'Country hedges often shelter small birds during winter.' },
  },
  names: {
    reads: { fr: 'des noms propres, des titres cités, des années', en: 'proper names, quoted titles, years' },
    example: { fr: 'J’ai repensé au chantier de la gare Matabiau.', en: 'I thought again of the works at Paddington station.' },
  },
  placeholder: {
    reads: { fr: 'un champ que la machine n’a pas rempli', en: 'a blank the machine did not fill' },
    example: { fr: 'Bonjour [prénom], j’aimerais vous ajouter.', en: 'Hello [first name], I would like to add you.' },
  },
  them: {
    reads: { fr: 'la part des phrases qui parlent d’elle (la moitié compte pour 1, toutes pour 2)', en: 'the share of clauses that are about them (half counts as 1, all as 2)' },
    example: { fr: 'Vous plantez des haies en ville.', en: 'You plant hedges in towns.' },
  },
  nobody: {
    reads: { fr: 'aucune phrase ne parle de quelqu’un', en: 'no clause is about anyone' },
    example: { fr: 'Les haies poussent.', en: 'Hedges grow.' },
  },
  theirs: {
    reads: { fr: 'des phrases qui parlent d’elle (deux comptent pour 1)', en: 'clauses about them (two count as 1)' },
    example: { fr: 'Vous plantez des haies en ville.', en: 'You plant hedges in towns.' },
  },
  mine: {
    reads: { fr: 'des phrases qui parlent de celui qui écrit (deux comptent pour 1)', en: 'clauses about the writer (two count as 1)' },
    example: { fr: 'Je débute dans le métier.', en: 'I am new to the trade.' },
  },
  known: {
    reads: { fr: 'une conversation existe déjà', en: 'there already is a conversation' },
    example: { fr: 'Et les haies, ont-elles pris ?', en: 'And the hedges, did they take?' },
    stage: 'nurtured',
  },
  opensOnThem: {
    reads: { fr: 'la première phrase pleine ne parle que d’elle', en: 'the first full clause is about them alone' },
    example: { fr: 'Vos haies tiennent debout tout l’hiver.', en: 'Your hedges stand up all winter.' },
  },
  endsAsking: {
    reads: { fr: 'les derniers mots sont une question sur son sujet', en: 'the last words are a question on their subject' },
    example: { fr: 'Je débute. Comment choisissez-vous vos plants ?', en: 'I am new to this. How do you choose your plants?' },
  },
  besides: {
    reads: { fr: 'des mots hors formules et hors demandes de rendez-vous (vingt comptent pour 1)', en: 'words outside manners and requests for a meeting (twenty count as 1)' },
    example: { fr: 'Les haies poussent bien cette année.', en: 'Hedges are growing well this year.' },
  },
  said: {
    reads: { fr: 'des mots hors formules (vingt comptent pour 1)', en: 'words outside manners (twenty count as 1)' },
    example: { fr: 'Les haies poussent bien cette année.', en: 'Hedges are growing well this year.' },
  },
  asked: {
    reads: { fr: 'c’est l’autre qui propose de se parler', en: 'they are the ones who offer to talk' },
    example: { fr: 'Avec plaisir.', en: 'With pleasure.' },
    stage: 'they_asked',
  },
  stranger: {
    reads: { fr: 'c’est une invitation', en: 'it is an invitation' },
    example: { fr: 'Bonjour, ravi de vous lire.', en: 'Hello, good to read you.' },
  },
};
