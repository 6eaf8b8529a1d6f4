import type { SignalNotes } from './signal-note';

/** How it is said. */
export const mannersNotes: SignalNotes = {
  named: {
    reads: { fr: 'le prénom, dans le bonjour', en: 'the first name, in the greeting' },
    example: { fr: 'Bonjour Claire, vos haies sont belles.', en: 'Hello Claire, your hedges look fine.' },
  },
  greeting: {
    reads: { fr: 'un bonjour', en: 'a greeting' },
    example: { fr: 'Bonjour, vos haies sont belles.', en: 'Hello, your hedges look fine.' },
  },
  thanks: {
    reads: { fr: 'un merci pour quelque chose', en: 'thanks for something' },
    example: { fr: 'Merci pour votre fiche sur les haies.', en: 'Thank you for your sheet on hedges.' },
  },
  formula: {
    reads: { fr: 'un merci de routine', en: 'thanks out of routine' },
    example: { fr: 'Merci pour la connexion.', en: 'Thanks for connecting.' },
  },
  smallTalk: {
    reads: { fr: 'un mot sur la santé, la semaine', en: 'a word on health or the week' },
    example: { fr: 'J’espère que vous allez bien.', en: 'I hope you are well.' },
  },
  wayOut: {
    reads: { fr: 'une porte de sortie', en: 'a way out' },
    example: { fr: 'Aucune obligation de répondre.', en: 'No need to reply.' },
  },
  modesty: {
    reads: { fr: 'de la modestie, une excuse', en: 'modesty, an apology' },
    example: { fr: 'Je me trompe peut-être.', en: 'I may be wrong.' },
  },
  gift: {
    reads: { fr: 'une aide, une chose utile', en: 'help, something useful' },
    example: { fr: 'Je vous envoie la fiche des plants.', en: 'Here is the sheet on plants.' },
  },
  freeGift: {
    reads: { fr: 'une aide, sans demande ni offre', en: 'help, with no request and no offer' },
    example: { fr: 'Je vous envoie la fiche des plants.', en: 'Here is the sheet on plants.' },
  },
  quiet: {
    reads: { fr: 'une porte de sortie, et pas de rendez-vous', en: 'a way out, and no meeting' },
    example: { fr: 'Aucune obligation de répondre.', en: 'No need to reply.' },
  },
  warmth: {
    reads: { fr: 'des mots chaleureux', en: 'warm words' },
    example: { fr: 'Votre fiche est précieuse, bravo.', en: 'Your sheet is lovely, well done.' },
  },
  close: {
    reads: { fr: 'des mots de gens qui se connaissent', en: 'words of people who know each other' },
    example: { fr: 'Bises, à bientôt.', en: 'Cheers, see you soon.' },
  },
  exclaims: {
    reads: { fr: 'un point d’exclamation ou une image, sans tapage', en: 'an exclamation mark or a picture, without noise' },
    example: { fr: 'Bravo pour vos haies !', en: 'Well done with your hedges!' },
  },
  grateful: {
    reads: { fr: 'un merci, et une chose précise à elle', en: 'thanks, and something precise of theirs' },
    example: { fr: 'Merci pour votre article sur les haies.', en: 'Thank you for your article on hedges.' },
  },
  moved: {
    reads: { fr: 'une chose à elle, et ce qu’elle a changé', en: 'something of theirs, and what it changed' },
    example: { fr: 'Votre article sur les haies m’a fait revoir nos devis.', en: 'Your article on hedges made me change our quotes.' },
  },
};

/** What depends on levels already read: whom it is about, and the tone, build on the other three. */
export const levelNotes: SignalNotes = {
  personal1: {
    reads: { fr: 'écrit pour cette personne, niveau 1 au moins', en: 'written for this person, level 1 at least' },
    example: { fr: 'Vous êtes responsable des achats à Nantes.', en: 'You are head of procurement in Bristol.' },
  },
  personal2: {
    reads: { fr: 'écrit pour cette personne, niveau 2 au moins', en: 'written for this person, level 2 at least' },
    example: { fr: 'J’ai lu votre article sur les haies bocagères et les mésanges.', en: 'I read your article on country hedges and the robins in them.' },
  },
  personal3: {
    reads: { fr: 'écrit pour cette personne, niveau 3', en: 'written for this person, level 3' },
    example: {
      fr: 'Votre article sur les haies m’a fait revoir nos devis. Comment choisissez-vous vos plants ?',
      en: 'Your article on hedges made me change our quotes. How do you choose your plants?',
    },
  },
  personalAsk: {
    reads: { fr: 'écrit pour elle (2 au moins), et un rendez-vous demandé', en: 'written for them (2 at least), and a meeting asked for' },
    example: {
      fr: 'J’ai lu votre article sur les haies bocagères et les mésanges. Seriez-vous disponible mardi pour un appel ?',
      en: 'I read your article on country hedges and the robins in them. Are you free on Tuesday for a call?',
    },
  },
  selling1: {
    reads: { fr: 'argumentaire, niveau 1 au moins', en: 'pitch, level 1 at least' },
    example: { fr: 'Je suis commercial dans le verre.', en: 'I am a sales rep in glass.' },
  },
  selling2: {
    reads: { fr: 'argumentaire, niveau 2 au moins', en: 'pitch, level 2 at least' },
    example: { fr: 'Nous vous aidons à réduire vos délais.', en: 'We help you cut your delays.' },
  },
  selling3: {
    reads: { fr: 'argumentaire, niveau 3', en: 'pitch, level 3' },
    example: {
      fr: 'Notre solution : 30 % de pannes en moins, 20 % d’économies, un gain de temps garanti. Audit, conseil, formation.',
      en: 'Our solution: 30% fewer breakdowns, 20% savings, guaranteed results. Audit, advice, training.',
    },
  },
  sellingAsk: {
    reads: { fr: 'argumentaire (1 au moins), et un rendez-vous daté', en: 'pitch (1 at least), and a meeting with a time' },
    example: { fr: 'Notre solution tourne sur tablette. Un appel mardi à 10 h ?', en: 'Our solution runs on tablets. A call on Tuesday at 10?' },
  },
  respect1: {
    reads: { fr: 'égards, niveau 1 au moins', en: 'regard, level 1 at least' },
    example: { fr: 'Les haies poussent bien cette année.', en: 'Hedges are growing well this year.' },
  },
  respect2: {
    reads: { fr: 'égards, niveau 2 au moins', en: 'regard, level 2 at least' },
    example: { fr: 'Bonjour Claire, vos haies bocagères m’ont donné envie d’en planter.', en: 'Hello Claire, your country hedges made me want to plant some.' },
  },
  respect3: {
    reads: { fr: 'égards, niveau 3', en: 'regard, level 3' },
    example: {
      fr: 'Bonjour Claire, merci pour votre article sur les haies et les mésanges, il m’a beaucoup aidé. Aucune obligation de répondre.',
      en: 'Hello Claire, thank you for your article on country hedges and robins, it helped me a lot. No need to reply.',
    },
  },
  kindly: {
    reads: { fr: 'égards au niveau 3, écrit pour elle, sans rendez-vous', en: 'regard at level 3, written for them, no meeting' },
    example: {
      fr: 'Bonjour Claire, merci pour votre article sur les haies et les mésanges, il m’a beaucoup aidé. Aucune obligation de répondre.',
      en: 'Hello Claire, thank you for your article on country hedges and robins, it helped me a lot. No need to reply.',
    },
  },
  merrily: {
    reads: { fr: 'égards au niveau 3, avec un point d’exclamation', en: 'regard at level 3, with an exclamation mark' },
    example: {
      fr: 'Bonjour Claire, merci pour votre article sur les haies et les mésanges, il m’a beaucoup aidé ! Aucune obligation de répondre.',
      en: 'Hello Claire, thank you for your article on country hedges and robins, it helped me a lot! No need to reply.',
    },
  },
  roughAsk: {
    reads: { fr: 'un rendez-vous et une offre, sans égards (niveau 0 ou 1)', en: 'a meeting and an offer, without regard (level 0 or 1)' },
    example: { fr: 'Notre solution tourne sur tablette. Un appel mardi à 10 h ?', en: 'Our solution runs on tablets. A call on Tuesday at 10?' },
  },
  shoutedOffer: {
    reads: { fr: 'du tapage, et un argumentaire au niveau 2 au moins', en: 'noise, and a pitch at level 2 at least' },
    example: { fr: 'OFFRE UNIQUE !!! Nous vous aidons à réduire vos délais de 30 %.', en: 'UNIQUE OFFER!!! We help you cut your delays by 30%.' },
  },
};
