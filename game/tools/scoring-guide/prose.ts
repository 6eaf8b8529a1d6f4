import type { Phrase } from '../../words/say';

/** What is said once, before and after the tables of the guide. */
export const heading: Phrase = { fr: 'Comment le jeu note', en: 'How the game scores' };

export const opening: readonly Phrase[] = [
  {
    fr: 'Cette page s’adresse aux formatrices et aux formateurs. Elle dit tout ce que le jeu regarde, ce que chaque chose vaut, d’où viennent les chiffres et ce qu’ils ne savent pas dire. Elle est écrite par le jeu lui-même, à partir de ses propres règles : elle ne peut pas s’en écarter.',
    en: 'This page is for trainers. It tells all that the game looks at, what each thing is worth, where the figures come from and what they cannot tell. The game writes it from its own rules, so it cannot drift away from them.',
  },
  {
    fr: 'Trois notes, de 0 à 100, jamais une seule : le **Profil** (ce qu’un visiteur trouve), le **Ton** (ce qu’il entend dans un message) et le **Tempo** (demander ni trop tôt, ni jamais). Les choix d’une histoire et les textes écrits les font bouger ; le bilan montre chaque mouvement et sa raison. Au départ, le Profil est à {profile}, le Ton à {tone}, le Tempo à {timing}.',
    en: 'Three scores, 0 to 100, never a lone one: **Profile** (what a visitor finds), **Tone** (what they hear in a message) and **Timing** (asking neither too soon nor never). A story’s choices and the texts written move them; the debrief shows each movement and its reason. At the start, Profile is at {profile}, Tone at {tone}, Timing at {timing}.',
  },
];

export const gradesTitle: Phrase = { fr: 'Ce que valent les chiffres', en: 'What the figures are worth' };
export const gradesHead: readonly Phrase[] = [
  { fr: 'preuve', en: 'evidence' },
  { fr: 'ce que cela veut dire', en: 'what it means' },
];
export const grades: readonly (readonly [string, Phrase])[] = [
  ['A', { fr: 'étude relue par des pairs, ou grande mesure de première main', en: 'peer-reviewed study, or a large first-hand measurement' }],
  ['B', { fr: 'enquête officielle ou indépendante, méthode publiée', en: 'official or independent survey, method published' }],
  ['C', { fr: 'données d’un vendeur d’outils, méthode montrée en partie', en: 'figures from a seller of tools, method partly shown' }],
  ['D', { fr: 'essai d’une seule personne, petit nombre', en: 'one person’s own test, small numbers' }],
  ['E', { fr: 'tradition orale, ou choix de conception du jeu', en: 'folklore, or a design choice of the game' }],
];
export const gradesNote: Phrase = {
  fr: 'Aucun chiffre C, D ou E n’est présenté comme un fait dans le jeu. Les points (combien vaut un « merci ») sont toujours des choix de conception ; la lettre dit ce que l’on sait de leur direction. Les limites des réseaux (longueurs, quotas) changent souvent : l’année est indiquée.',
  en: 'No C, D or E figure is shown as a fact in the game. Points (what a “thank you” is worth) are always design choices; the letter says what is known of their direction. Limits of networks (lengths, quotas) change often: the year is given.',
};

export const codebookTitle: Phrase = { fr: 'Le carnet de codage', en: 'The codebook' };
export const codebookIntro: Phrase = {
  fr: 'Pour vérifier que le moteur lit comme un humain, des personnes ont étiqueté des messages et des profils avec ces définitions, sans voir ses réponses. Une partie des textes n’a jamais servi à le régler. Vous pouvez étiqueter les vôtres et comparer : `npm run score:report -- FICHIER.jsonl`. Pour seulement lire des textes, une ligne JSON chacun : `npm run -s score -- FICHIER.jsonl`.',
  en: 'To check that the engine reads as a person does, people labelled messages and profiles by these definitions without seeing its answers. Part of the texts was never used to tune it. You can label your own and compare: `npm run score:report -- FILE.jsonl`. To have texts read only, one JSON line each: `npm run -s score -- FILE.jsonl`.',
};
export const codebookKinds: Readonly<Record<'message' | 'profile', Phrase>> = {
  message: { fr: 'Un message', en: 'A message' },
  profile: { fr: 'Un profil', en: 'A profile' },
};
export const codebookHead: readonly Phrase[] = [
  { fr: 'étiquette', en: 'label' },
  { fr: 'niveaux, du premier au dernier', en: 'levels, first to last' },
];

export const limitsTitle: Phrase = { fr: 'Ce que le moteur ne peut pas savoir', en: 'What the engine cannot know' };
export const limits: readonly Phrase[] = [
  {
    fr: '**Si c’est vrai.** « Votre billet m’a aidé » vaut ses points même s’il n’y a pas de billet. Seule une personne peut vérifier ; parlez-en en groupe.',
    en: '**Whether it is true.** “Your post helped me” earns its points even if there is no post. Only a person can check; talk about it in the group.',
  },
  {
    fr: '**L’ironie, l’humour, l’allusion.** Il lit des structures et des mots, pas des intentions. Une plaisanterie peut passer pour un ordre.',
    en: '**Irony, humour, allusion.** It reads structures and words, not intentions. A joke may pass for an order.',
  },
  {
    fr: '**La fin d’un très long message.** Il lit les 4 000 premiers signes ; au-delà, plus personne ne lit.',
    en: '**The end of a very long message.** It reads the first 4,000 characters; beyond them nobody reads.',
  },
  {
    fr: '**Votre secteur.** Une visite sur chantier s’y demande peut-être dès le premier mot. Le moteur applique une règle prudente, la même pour tous.',
    en: '**Your sector.** In yours, a site visit may be asked for with the first word. The engine applies one careful rule to all.',
  },
  {
    fr: '**Vos vrais résultats.** Aucune expérience publique n’isole l’effet d’un rendez-vous demandé dans l’invitation : ces coefficients viennent de courriels et d’un seul avant/après français. D’où le mot « simulation » sur chaque écran de résultats.',
    en: '**Your real results.** No public experiment isolates the effect of a meeting asked for in an invitation: these coefficients come from e-mails and one French before/after. Hence the word “simulation” on every result screen.',
  },
  {
    fr: '**Qui vous êtes.** L’orthographe, l’accent, la dictée, l’écriture inclusive et les mots de votre région ne coûtent rien, ou presque.',
    en: '**Who you are.** Spelling, accent, dictation, inclusive writing and regional words cost nothing, or next to it.',
  },
  {
    fr: '**D’autres langues.** Il lit le français et l’anglais. Un texte dans une autre langue est mal lu, sans que personne soit fautif.',
    en: '**Other languages.** It reads French and English. A text in another language is misread, and nobody is to blame.',
  },
  {
    fr: '**L’indice d’un réseau.** Les quatre piliers du « social selling index » (marque, bonnes personnes, contenus, relations) se retrouvent ici dans le profil, le choix des prospects, l’activité, le ton et le tempo. Un indice élevé accompagne de bons résultats déclarés par les intéressés ; rien ne montre qu’il les cause.',
    en: '**A network’s index.** The four pillars of the “social selling index” (brand, right people, content, relationships) are found here in profile, choice of prospects, activity, tone and timing. A high index goes with good results as people report them themselves; nothing shows that it causes them.',
  },
];

export const sourcesTitle: Phrase = { fr: 'D’où viennent les chiffres', en: 'Where the figures come from' };
export const sourcesHead: readonly Phrase[] = [
  { fr: 'preuve', en: 'evidence' },
  { fr: 'source', en: 'source' },
];
export const sources: readonly (readonly [string, Phrase])[] = [
  [
    'A',
    {
      fr: 'Aide de LinkedIn sur les restrictions d’invitations ; étude de LinkedIn sur la longueur des InMails (2021-2022, recruteurs).',
      en: 'LinkedIn Help on invitation restrictions; LinkedIn’s study of InMail length (2021-22, recruiters).',
    },
  ],
  [
    'A',
    {
      fr: 'Flynn et Lake, 2008 : on sous-estime combien les autres disent oui. Danescu-Niculescu-Mizil et al., 2013 : indices de politesse dans des demandes.',
      en: 'Flynn and Lake, 2008: we underestimate how often others say yes. Danescu-Niculescu-Mizil et al., 2013: politeness cues in requests.',
    },
  ],
  [
    'B',
    {
      fr: 'BrandYourself/Harris, 2012, adultes américains : chercher un nom avant une affaire (le commanditaire vend des outils de réputation).',
      en: 'BrandYourself/Harris, 2012, US adults: searching a name before business (the sponsor sells reputation tools).',
    },
  ],
  [
    'C',
    {
      fr: 'Expandi et Belkins, Botdog, WarmySender, Reachium (2023-2025) : taux d’acceptation et de réponse, qui se contredisent.',
      en: 'Expandi and Belkins, Botdog, WarmySender, Reachium (2023-25): acceptance and reply rates that contradict each other.',
    },
  ],
  [
    'D',
    {
      fr: 'ad-cell.com, 2016 : un même expéditeur, avec puis sans une demi-ligne d’offre. Gangly : 500 messages, avec ou sans lien d’agenda.',
      en: 'ad-cell.com, 2016: one sender, with and without half a line of offer. Gangly: 500 messages, with or without a calendar link.',
    },
  ],
  [
    'E',
    {
      fr: 'Portée d’un billet (de 1 à 7 % des contacts), points de chaque critère, seuils de restriction : dires de formateurs et choix du jeu.',
      en: 'Reach of a post (1 to 7% of contacts), the points of each criterion, thresholds of restriction: trainers’ sayings and choices of the game.',
    },
  ],
];
