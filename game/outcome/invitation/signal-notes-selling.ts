import type { SignalNotes } from './signal-note';

/** What sells. */
export const sellingNotes: SignalNotes = {
  offers: {
    reads: { fr: 'une offre : celui qui écrit fait ce que font les vendeurs', en: 'an offer: the sender does what sellers do' },
    example: { fr: 'Nous proposons un logiciel de planning.', en: 'We offer scheduling software.' },
  },
  benefits: {
    reads: { fr: 'une offre qui promet un gain', en: 'an offer that promises a gain' },
    example: { fr: 'Nous vous aidons à réduire vos délais.', en: 'We help you cut your delays.' },
  },
  shown: {
    reads: { fr: 'une marchandise que l’on montre ou que l’on tend : démonstration, plaquette, contrat', en: 'wares shown or handed over: a demonstration, a leaflet, a contract' },
    example: { fr: 'Je vous joins notre plaquette.', en: 'I attach our brochure.' },
  },
  bareOffer: {
    reads: { fr: 'une offre sans rien sur la personne, avant toute vraie réponse', en: 'an offer with nothing about the reader, before any real reply' },
    example: { fr: 'Bonjour, nous proposons des formations.', en: 'Hello, we offer training.' },
  },
  acts: {
    reads: { fr: 'la maison comme sujet d’autre chose (« nous ouvrons… »)', en: 'the house as subject of something else (“we run…”)' },
    example: { fr: 'Nous ouvrons deux ateliers à Lyon.', en: 'We run two workshops in Leeds.' },
  },
  goods: {
    reads: { fr: 'ses biens à vendre, dits « notre »', en: 'one’s wares, called “our”' },
    example: { fr: 'Notre solution tourne sur tablette.', en: 'Our solution runs on tablets.' },
  },
  sells: {
    reads: { fr: 'n’importe lequel : offre, bien, prix, douleur à guérir, métier', en: 'any of these: offer, wares, price, a pain to cure, one’s trade' },
    example: { fr: 'Notre solution tourne sur tablette.', en: 'Our solution runs on tablets.' },
  },
  gains: {
    reads: { fr: 'un avantage ou un superlatif', en: 'an advantage or a superlative' },
    example: { fr: 'Un gain de temps garanti.', en: 'Guaranteed savings.' },
  },
  figures: {
    reads: { fr: 'un chiffre qui argumente', en: 'a figure that argues' },
    example: { fr: 'Moins 30 % de pannes chez nos clients.', en: '30% fewer breakdowns at our clients.' },
  },
  prices: {
    reads: { fr: 'un prix', en: 'a price' },
    example: { fr: 'Comptez 450 € par mois.', en: 'It comes to £450 a month.' },
  },
  pains: {
    reads: { fr: 'une douleur nommée pour vendre son remède', en: 'a pain named to sell its cure' },
    example: { fr: 'Marre de perdre des heures en saisie ?', en: 'Tired of wasting hours on data entry?' },
  },
  lists: {
    reads: { fr: 'un catalogue : des noms à la file, et personne qui parle', en: 'a catalogue: nouns in a row, and nobody speaking' },
    example: { fr: 'Audits de parc ; dépannages de nuit ; pose de vitrages.', en: 'Audits of fleets; repairs at night; fitting of windows.' },
  },
  trade: {
    reads: { fr: 'son métier ou sa maison, en passant', en: 'one’s trade or house, in passing' },
    example: { fr: 'Je suis commercial dans le verre.', en: 'I am a sales rep in glass.' },
  },
  commerce: {
    reads: { fr: 'un mot des affaires', en: 'a word of business' },
    example: { fr: 'Nos clients sont des partenaires.', en: 'Our clients are partners.' },
  },
  candidate: {
    reads: { fr: 'une personne en recherche d’emploi, qui étudie ou qui enquête : elle ne vend rien', en: 'a job seeker, a student, a reporter: they sell nothing' },
    example: { fr: 'Je cherche une alternance en logistique.', en: 'I am looking for an internship in logistics.' },
  },
  argued: {
    reads: { fr: 'une offre avec au moins deux arguments', en: 'an offer with two arguments or more' },
    example: { fr: 'Notre solution : 30 % de pannes en moins, un gain garanti.', en: 'Our solution: 30% fewer breakdowns, guaranteed savings.' },
  },
  salesAsk: {
    reads: { fr: 'un rendez-vous demandé avant toute vraie réponse, sans chercher d’emploi', en: 'a meeting asked for before any real reply, by somebody who seeks no job' },
    example: { fr: 'Seriez-vous disponible mardi pour un appel ?', en: 'Are you free on Tuesday for a call?' },
  },
};
