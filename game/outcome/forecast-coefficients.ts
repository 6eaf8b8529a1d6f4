/** How well a figure is known: A reviewed or large first-party data … E our own design assumption. */
export type Evidence = 'A' | 'B' | 'C' | 'D' | 'E';

export interface Coefficient {
  readonly value: number;
  readonly evidence: Evidence;
  readonly dated: string; // year of the data behind it, or of our choice
  readonly why: { readonly fr: string; readonly en: string };
}

/**
 * Every number the simulation rests on. None is a law: the anchors are published campaigns that
 * disagree with each other, and the slopes between them are ours. Every result screen says so.
 */
export const coefficients = {
  acceptBase: {
    value: -0.94,
    evidence: 'C',
    dated: '2024',
    why: {
      fr: 'Point de départ : une invitation sans mot, d’un profil moyen, est acceptée par 28 à 29 personnes sur 100, entre des moyennes publiées de 26 à 31.',
      en: 'Where it starts: a blank invitation from a middling profile is accepted by 28 to 29 people in 100, between published means of 26 to 31.',
    },
  },
  acceptProfile: { value: 0.6, evidence: 'E', dated: '2026', why: { fr: 'Un profil complet plutôt que moyen.', en: 'A full profile rather than a middling one.' } },
  acceptToneGain: {
    value: 0.45,
    evidence: 'C',
    dated: '2024',
    why: { fr: 'Une bonne note gagne peu sur l’absence de note : les moyennes publiées se valent.', en: 'A good note gains little over no note: published means tie.' },
  },
  acceptToneLoss: {
    value: 0.9,
    evidence: 'D',
    dated: '2016',
    why: {
      fr: 'Une mauvaise note coûte le double : une demi-ligne d’offre a fait tomber un même expéditeur de 51 à 33 acceptations sur 100.',
      en: 'A bad note costs twice that: half a line of offer took one sender from 51 to 33 acceptances in 100.',
    },
  },
  acceptRequest: {
    value: -1.1,
    evidence: 'D',
    dated: '2016',
    why: {
      fr: 'Un rendez-vous demandé dans l’invitation ; transposé de mesures faites sur des courriels.',
      en: 'A meeting asked for in the invitation; carried over from figures on e-mails.',
    },
  },
  acceptWarmth: {
    value: 0.6,
    evidence: 'E',
    dated: '2026',
    why: { fr: 'Des commentaires échangés, un contact commun, un événement.', en: 'Earlier comments, a shared contact or an event.' },
  },
  disposition: {
    value: 0.5,
    evidence: 'E',
    dated: '2026',
    why: { fr: 'Les gens n’acceptent pas tous aussi volontiers : écart type de leur humeur.', en: 'People are not all as ready to accept: the standard deviation of their mood.' },
  },
  replyBase: {
    value: -1.32,
    evidence: 'C',
    dated: '2024',
    why: { fr: 'Environ 21 réponses pour 100 invitations sans mot acceptées.', en: 'About 21 replies for 100 blank invitations accepted.' },
  },
  replyTone: { value: 0.8, evidence: 'C', dated: '2024', why: { fr: 'Environ 35 après une bonne note.', en: 'About 35 after a good note.' } },
  replyProfile: { value: 0.3, evidence: 'E', dated: '2026', why: { fr: 'On regarde le profil avant de répondre.', en: 'People look at the profile before they answer.' } },
  replyRequest: {
    value: -1.3,
    evidence: 'D',
    dated: '2024',
    why: { fr: 'Un lien d’agenda dans un premier message divise les réponses par plus de trois.', en: 'A calendar link in a first message divides replies by more than three.' },
  },
  meetEarned: {
    value: 0.25,
    evidence: 'E',
    dated: '2026',
    why: {
      fr: 'Une demande au bon moment, parmi ceux qui répondent ; des éditeurs annoncent de 15 à 45 sur 100.',
      en: 'A well-timed request, among those who reply; vendors claim 15 to 45 in 100.',
    },
  },
  meetEarnedProfile: { value: 0.15, evidence: 'E', dated: '2026', why: { fr: 'Ce qu’un profil fort y ajoute.', en: 'What a strong profile adds.' } },
  meetEarnedTone: { value: 0.1, evidence: 'E', dated: '2026', why: { fr: 'Ce qu’un message chaleureux y ajoute.', en: 'What a warm message adds.' } },
  meetPremature: { value: 0.04, evidence: 'E', dated: '2026', why: { fr: 'Une demande venue trop tôt.', en: 'A request that came too soon.' } },
  meetUnasked: {
    value: 0.04,
    evidence: 'E',
    dated: '2026',
    why: { fr: 'Sans rien demander : la personne le propose d’elle-même.', en: 'Nothing asked: they propose it themselves.' },
  },
  meetUnaskedProfile: { value: 0.04, evidence: 'E', dated: '2026', why: { fr: 'Plus souvent avec un profil fort.', en: 'More often so with a strong profile.' } },
  visitBase: {
    value: 0.3,
    evidence: 'E',
    dated: '2026',
    why: { fr: 'Visites du profil par invitation ; aucun chiffre public solide.', en: 'Profile visits per invitation; no solid public figure.' },
  },
  visitTone: { value: 0.1, evidence: 'E', dated: '2026', why: { fr: 'Une note qui rend curieux.', en: 'A note that makes curious.' } },
  visitHeadline: { value: 0.1, evidence: 'E', dated: '2026', why: { fr: 'Un titre qui dit qui il aide.', en: 'A headline that says whom it helps.' } },
  visitRequest: { value: -0.15, evidence: 'E', dated: '2026', why: { fr: 'Inutile d’aller voir qui en demande trop.', en: 'No need to look at who asks too much.' } },
  visitFloor: { value: 0.05, evidence: 'E', dated: '2026', why: { fr: 'Certains vont toujours voir.', en: 'Some always look.' } },
  visitCeiling: { value: 0.65, evidence: 'E', dated: '2026', why: { fr: 'Certains n’y vont jamais.', en: 'Some never do.' } },
  reachLow: { value: 0.01, evidence: 'E', dated: '2023', why: { fr: 'Part des contacts qui voient un billet, au pire.', en: 'Share of one’s contacts who see a post, at worst.' } },
  reachHigh: {
    value: 0.07,
    evidence: 'E',
    dated: '2023',
    why: { fr: 'Part des contacts qui voient un billet, au mieux.', en: 'Share of one’s contacts who see a post, at best.' },
  },
  visitsPerView: {
    value: 0.015,
    evidence: 'E',
    dated: '2026',
    why: { fr: 'Parmi ceux qui voient un billet, ceux qui vont au profil.', en: 'Of those who see a post, those who go to the profile.' },
  },
  poorRound: {
    value: 0.15,
    evidence: 'E',
    dated: '2026',
    why: {
      fr: 'Sous cette part d’acceptations, le réseau compte une mauvaise tournée. Que les réseaux limitent les invitations ignorées est su (A) ; le seuil est de nous.',
      en: 'Under this share of acceptances the network counts a poor round. That networks restrict ignored invitations is known (A); the threshold is ours.',
    },
  },
  poorRounds: {
    value: 2,
    evidence: 'E',
    dated: '2026',
    why: { fr: 'Mauvaises tournées de suite avant une semaine de restriction.', en: 'Poor rounds in a row before a week of restriction.' },
  },
  restricted: {
    value: 0.5,
    evidence: 'E',
    dated: '2026',
    why: { fr: 'Part des invitations qui partent encore pendant une restriction.', en: 'Share of the invitations that still leave under a restriction.' },
  },
  firstDay: { value: 0.4, evidence: 'D', dated: '2016', why: { fr: 'Acceptations arrivées en un jour.', en: 'Acceptances that come within a day.' } },
  firstWeek: { value: 0.7, evidence: 'D', dated: '2016', why: { fr: 'En une semaine.', en: 'Within a week.' } },
  firstFortnight: {
    value: 0.8,
    evidence: 'D',
    dated: '2016',
    why: { fr: 'En quinze jours ; le reste en trente (E).', en: 'Within fifteen days; the rest within thirty (E).' },
  },
} as const satisfies Readonly<Record<string, Coefficient>>;

/** Share of the replies kept for a follow-up of so many characters. Measured on recruiters, so shrunk towards 1. */
export const lengthFactor = {
  evidence: 'A',
  dated: '2022',
  steps: [
    { upTo: 400, factor: 1.1 },
    { upTo: 800, factor: 1 },
    { upTo: 1200, factor: 0.94 },
    { upTo: Infinity, factor: 0.89 },
  ],
} as const;
