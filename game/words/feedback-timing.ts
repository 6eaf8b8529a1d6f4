import type { Advice } from './feedback-advice';

/** What the other person hears in a request for a meeting, or where one was due, case by case. Keys are `criterion.case`. */
export const timingFeedback: Readonly<Record<string, Advice>> = {
  'premature-meeting.link': {
    title: { fr: 'Un agenda en guise de bonjour', en: 'A calendar for a hello' },
    why: {
      fr: '« {quote} » : la personne est priée de prendre un ticket pour vous écouter. La plupart laissent leur place.',
      en: '“{quote}”: they are asked to take a ticket to listen to you. Most give up their turn.',
    },
    better: {
      fr: 'À la place de « {quote} », une question : « Qu’est-ce qui vous prend le plus de temps dans [son sujet] ? »',
      en: 'In place of “{quote}”, a question: “What takes you longest about [their subject]?”',
    },
  },
  'premature-meeting.imposed': {
    title: { fr: 'Un rendez-vous annoncé', en: 'A meeting announced' },
    why: {
      fr: '« {quote} » : on prévient ainsi les gens qu’on connaît. Ici, la personne n’a pas dit oui.',
      en: '“{quote}”: that is how one tells people one knows. This person has not said yes.',
    },
    better: {
      fr: 'À la place de « {quote} », restez par écrit, sans date : « Puis-je vous poser une question ici sur [son sujet] ? »',
      en: 'In place of “{quote}”, stay in writing, with no date: “May I ask you one question here about [their subject]?”',
    },
  },
  'premature-meeting.explicit': {
    title: { fr: 'Un rendez-vous trop tôt', en: 'A meeting too soon' },
    why: {
      fr: '« {quote} » : vous dire oui, c’est donner une heure à quelqu’un qu’on ne connaît pas encore. Beaucoup préfèrent ne rien dire.',
      en: '“{quote}”: saying yes to you now means giving an hour to a stranger. Most say nothing.',
    },
    better: {
      fr: 'Gardez « {quote} » pour après deux vrais échanges. D’ici là : « Comment abordez-vous [son sujet] ? »',
      en: 'Keep “{quote}” for after two real exchanges. Until then: “How do you go about [their subject]?”',
    },
  },
  'premature-meeting.indirect': {
    title: { fr: 'Une demande à mots couverts', en: 'A request in disguise' },
    why: {
      fr: '« {quote} » : même sans le mot, la personne entend un rendez-vous, et calcule ce qu’il coûte.',
      en: '“{quote}”: even without the word, they hear a meeting, and count what it costs.',
    },
    better: {
      fr: 'À la place de « {quote} », une réponse plutôt qu’un créneau : « Deux lignes ici suffiraient : [question] ? »',
      en: 'In place of “{quote}”, an answer rather than a slot: “Two lines here would do: [question]?”',
    },
  },
  'premature-meeting.soft': {
    title: { fr: 'Un tête-à-tête un peu pressé', en: 'A hasty get-together' },
    why: {
      fr: '« {quote} » est gentil, mais prend déjà un bout d’agenda. Ce sera meilleur dans deux messages.',
      en: '“{quote}” is kind, but it is already a slice of diary. It will taste better two messages on.',
    },
    better: {
      fr: 'Avant « {quote} », de quoi se parler : « Vous qui [fait précis], que pensez-vous de [sujet] ? »',
      en: 'Before “{quote}”, something to talk about: “You who [precise fact], what do you make of [subject]?”',
    },
  },
  'premature-meeting.against-wish': {
    title: { fr: 'Ni l’heure ni le chemin', en: 'Not the time, nor the way' },
    why: {
      fr: '« {quote} » : la personne a déjà dit quand, ou comment. C’est elle qui rouvrira la porte.',
      en: '“{quote}”: they already said when, or how. The door is theirs to open again.',
    },
    better: {
      fr: 'À la place de « {quote} », ses mots à elle : « Comme vous le disiez, [plus tard, ou par écrit]. Je reviens vers vous [quand elle l’a dit]. »',
      en: 'In place of “{quote}”, their own words: “As you said, [later, or in writing]. I will come back to you [when they said].”',
    },
  },
  'premature-meeting.imposed-later': {
    title: { fr: 'Le bon moment, sans la question', en: 'The right time, without the question' },
    why: {
      fr: '« {quote} » vient quand la conversation existe déjà. Il ne manque qu’un point d’interrogation : la personne n’a rien eu à choisir.',
      en: '“{quote}” comes when there already is a conversation. Only the question mark is missing: they were given nothing to choose.',
    },
    better: {
      fr: '« {quote} », mais en question : « Si [jour] vous convient, je peux [venir, appeler]. Cela vous arrange ? »',
      en: '“{quote}”, but as a question: “If [day] suits you, I can [come, call]. Would that work for you?”',
    },
  },
  'premature-meeting.open-offer': {
    title: { fr: 'Une porte ouverte', en: 'An open door' },
    why: { fr: 'Ni date, ni question : la personne est libre de venir ou non.', en: 'No date, no question: they are free to come or not.' },
  },
  'premature-meeting.earned': {
    title: { fr: 'Une demande bien placée', en: 'A well-timed ask' },
    why: {
      fr: '« {quote} » arrive quand la conversation existe déjà : proposer maintenant, c’est écouter.',
      en: '“{quote}” comes when there already is a conversation: asking now is listening.',
    },
  },
  'premature-meeting.negated': {
    title: { fr: 'Vu, et non compté', en: 'Seen, not counted' },
    why: { fr: '« {quote} » est écarté dans la même phrase : vous ne demandez rien.', en: '“{quote}” is ruled out in the same sentence: you are not asking.' },
  },
  'premature-meeting.past': {
    title: { fr: 'Vu, et non compté', en: 'Seen, not counted' },
    why: {
      fr: '« {quote} » est évoqué, pas demandé : s’en souvenir ou en remercier n’est pas demander.',
      en: '“{quote}” is mentioned, not asked for: remembering it or giving thanks for it is not asking.',
    },
  },
  'premature-meeting.accepted': {
    title: { fr: 'Vous acceptez', en: 'You accept' },
    why: { fr: '« {quote} » : l’autre a proposé, vous dites oui. Ce n’est pas une demande.', en: '“{quote}”: they offered, you say yes. That is not a request.' },
  },
  'premature-meeting.quoted': {
    title: { fr: 'Vu, et non compté', en: 'Seen, not counted' },
    why: { fr: '« {quote} » : ce sont les mots de quelqu’un d’autre.', en: '“{quote}”: those are somebody else’s words.' },
  },
  'premature-meeting.third-party': {
    title: { fr: 'Vu, et non compté', en: 'Seen, not counted' },
    why: { fr: '« {quote} » se passe entre d’autres personnes que vous deux.', en: '“{quote}” takes place between people other than you two.' },
  },
  'premature-meeting.other-sense': {
    title: { fr: 'Vu, et non compté', en: 'Seen, not counted' },
    why: { fr: '« {quote} » a ici un autre sens.', en: '“{quote}” means something else here.' },
  },
  'premature-meeting.no-live-exchange': {
    title: { fr: 'Vu, et non compté', en: 'Seen, not counted' },
    why: { fr: '« {quote} » : rien, autour, ne demande de se parler de vive voix.', en: '“{quote}”: nothing around it asks for a live exchange.' },
  },
  'premature-meeting.event': {
    title: { fr: 'Vu, et non compté', en: 'Seen, not counted' },
    why: { fr: '« {quote} » : un événement ouvert à tous n’est pas un tête-à-tête.', en: '“{quote}”: an event that is open to all is not a meeting for two.' },
  },
  'premature-meeting.legitimate': {
    title: { fr: 'C’est l’autre qui l’a offert', en: 'They offered it' },
    why: { fr: '« {quote} » répond à une proposition : le terrain était ouvert.', en: '“{quote}” takes up an offer: the ground was open.' },
  },
  'missed-opportunity.they-asked': {
    title: { fr: 'Une main tendue, non saisie', en: 'A hand held out' },
    why: {
      fr: 'La personne demandait à échanger. Sans proposition, elle se demande si vous l’avez lue.',
      en: 'They asked to talk. With nothing proposed, they wonder whether you read it.',
    },
    better: {
      fr: 'Prenez la balle au bond : « Avec plaisir. [Jour] ou [jour], qu’est-ce qui vous arrange ? Sinon par écrit. »',
      en: 'Take it up: “With pleasure. [Day] or [day], which suits you? Or in writing.”',
    },
  },
};
