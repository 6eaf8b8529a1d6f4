import type { SignalNotes } from './signal-note';

/** How it asks. */
export const askingNotes: SignalNotes = {
  request: {
    reads: { fr: 'un rendez-vous est demandé', en: 'a meeting is asked for' },
    example: { fr: 'Seriez-vous disponible mardi pour un appel ?', en: 'Are you free on Tuesday for a call?' },
  },
  soft: {
    reads: { fr: 'sous une forme douce : café, « en discuter »', en: 'in a soft form: coffee, “let’s discuss”' },
    example: { fr: 'Un café ?', en: 'Coffee?' },
  },
  softly: {
    reads: { fr: 'au conditionnel, ou avec un « peut-être »', en: 'in the conditional, or with a “perhaps”' },
    example: { fr: 'Pourrions-nous nous appeler mardi ?', en: 'Could we perhaps have a call on Tuesday?' },
  },
  blunt: {
    reads: { fr: 'de but en blanc : ni conditionnel, ni merci, ni porte de sortie', en: 'point-blank: no conditional, no thanks, no way out' },
    example: { fr: 'On s’appelle mardi ?', en: 'Call on Tuesday?' },
  },
  number: {
    reads: { fr: 'un numéro demandé ou donné, avant toute vraie réponse', en: 'a number asked for or given, before any real reply' },
    example: { fr: 'Quel est votre numéro ?', en: 'What is your number?' },
  },
  orders: {
    reads: { fr: 'un impératif', en: 'an imperative' },
    example: { fr: 'Envoyez votre réponse.', en: 'Please reply.' },
  },
  imposed: {
    reads: { fr: 'un rendez-vous annoncé ou imposé', en: 'a meeting announced or imposed' },
    example: { fr: 'Je vous appelle mardi à 10 h.', en: 'I will call you on Tuesday at 10.' },
  },
  summons: {
    reads: { fr: 'un ordre d’appeler', en: 'an order to call' },
    example: { fr: 'Appelez-moi.', en: 'Call me.' },
  },
  link: {
    reads: { fr: 'un lien d’agenda', en: 'a calendar link' },
    example: { fr: 'Choisissez un créneau : calendly.com/sam', en: 'Pick a slot: calendly.com/sam' },
  },
  meal: {
    reads: { fr: 'un café ou un repas', en: 'a coffee or a meal' },
    example: { fr: 'Un café ?', en: 'Coffee?' },
  },
  timed: {
    reads: { fr: 'un jour, une heure ou une durée, avant toute vraie réponse', en: 'a day, an hour or a length, before any real reply' },
    example: { fr: 'Seriez-vous disponible mardi pour un appel ?', en: 'Are you free on Tuesday for a call?' },
  },
  salesSlot: {
    reads: { fr: 'la même chose à côté d’une offre', en: 'the same beside an offer' },
    example: { fr: 'Notre solution tourne sur tablette. Un appel mardi à 10 h ?', en: 'Our solution runs on tablets. A call on Tuesday at 10?' },
  },
  curt: {
    reads: { fr: 'une demande en moins de seize mots, sans merci ni porte de sortie', en: 'a request in fewer than sixteen words, without thanks or a way out' },
    example: { fr: 'On s’appelle mardi ?', en: 'Call on Tuesday?' },
  },
  statement: {
    reads: { fr: 'une demande sans aucune question', en: 'a request without any question' },
    example: { fr: 'Je vous appelle mardi à 10 h.', en: 'I will call you on Tuesday at 10.' },
  },
  cancelled: {
    reads: { fr: 'ce qui ressemblait à une demande et n’en est pas une', en: 'what looked like a request and is none' },
    example: { fr: 'Merci pour notre appel de lundi.', en: 'Thanks for Monday’s call.' },
    stage: 'nurtured',
  },
  accepted: {
    reads: { fr: 'un oui à ce que l’autre a proposé', en: 'a yes to what the other proposed' },
    example: { fr: 'Oui, mardi à 10 h me va, merci de votre proposition d’appel.', en: 'Yes, the call on Tuesday at 10 that you suggested works for me.' },
    stage: 'they_asked',
  },
  denied: {
    reads: { fr: 'un rendez-vous nié (« sans appel »)', en: 'a meeting denied (“no call”)' },
    example: { fr: 'Pas besoin d’appel.', en: 'No call needed.' },
  },
  hospitable: {
    reads: { fr: 'une porte ouverte, sans date ni question', en: 'an open door, no date, no question' },
    example: { fr: 'Passez nous voir à l’atelier quand vous voudrez.', en: 'Come by the workshop whenever you like.' },
    stage: 'nurtured',
  },
};

/** How it presses. */
export const pressingNotes: SignalNotes = {
  refused: {
    reads: { fr: 'la personne a dit non, « pas maintenant » ou « par écrit »', en: 'they said no, “not now” or “in writing”' },
    example: { fr: 'Vous disiez « par mail seulement », mais un appel mardi ?', en: 'You said “by email only”, but a call on Tuesday?' },
  },
  urgency: {
    reads: { fr: 'de l’urgence', en: 'hurry' },
    example: { fr: 'Dernière chance avant vendredi.', en: 'Last chance before Friday.' },
  },
  blame: {
    reads: { fr: 'un reproche ou une insulte', en: 'a reproach or an insult' },
    example: { fr: 'Vous n’avez pas répondu à mes trois messages.', en: 'You have ignored my three messages.' },
  },
  demands: {
    reads: { fr: 'un ordre ou une exigence', en: 'an order or a demand' },
    example: { fr: 'Répondez-moi au plus vite.', en: 'Get back to me as soon as possible.' },
  },
  deceit: {
    reads: { fr: 'un lien inventé', en: 'a made-up tie' },
    example: { fr: 'Re : votre demande. Comme convenu, voici le devis.', en: 'Re: your request. As agreed, here is the quote.' },
  },
  presume: {
    reads: { fr: 'savoir mieux qu’elle', en: 'knowing better than them' },
    example: { fr: 'Vous perdez sûrement beaucoup de temps en saisie.', en: 'You are surely losing a lot of time on data entry.' },
  },
  hype: {
    reads: { fr: 'du tapage : majuscules, points d’exclamation, liens, images', en: 'noise: capitals, exclamation marks, links, pictures' },
    example: { fr: 'OFFRE UNIQUE !!!', en: 'UNIQUE OFFER!!!' },
  },
  shouting: {
    reads: { fr: 'du tapage, deux fois au moins', en: 'noise, twice at least' },
    example: { fr: 'OFFRE UNIQUE !!! Cliquez ici 🔥🔥', en: 'UNIQUE OFFER!!! Click here 🔥🔥' },
  },
};
