import { describe, expect, it } from 'vitest';
import type { Cancelled } from '../../../game/outcome/criterion';
import { type Lang, languages, type Stage } from '../../../game/outcome/drafts';
import { gradeMessage } from '../../../game/outcome/invitation/rubric';
import { expectQuote, messageOf } from '../../helpers/describe-message-rule';

/** What looks like a request and is none: the text, the words that look so, and the moment. */
type Near = readonly [text: string, phrase: string, stage?: Stage];

const cancelled: Readonly<Partial<Record<Cancelled, Readonly<Record<Lang, readonly Near[]>>>>> = {
  negated: {
    fr: [
      ['Je ne vous demande aucun rendez-vous.', 'rendez-vous'],
      ['Je renonce à l’idée d’un rendez-vous mardi.', 'rendez-vous mardi'],
      ['Je préfère vous écrire plutôt que de vous proposer un café.', 'un café'],
      ['Je ne vous propose pas de rendez-vous, seulement un merci.', 'rendez-vous'],
      ['Je ne veux pas de démo, juste comprendre.', 'démo'],
      ['Inutile de prévoir un appel, une ligne suffira.', 'un appel'],
      ['Pas besoin de se voir, écrivez-moi ici si le cœur vous en dit.', 'se voir'],
      ['Je ne vous appellerai pas, promis.', 'vous appellerai'],
      ['Rien à caler, aucune visio : seulement un merci.', 'visio'],
      ['Sans vous demander d’entretien, une question me trotte dans la tête.', 'entretien'],
    ],
    en: [
      ['I am not asking for a meeting.', 'meeting'],
      ['No need to schedule a call, one line will do.', 'schedule a call'],
      ['There’s no need to meet, write here if you feel like it.', 'meet'],
      ['I’m not proposing a meeting, only a thank-you.', 'meeting'],
      ['I’m not trying to get an appointment.', 'appointment'],
      ['I won’t call you, I promise.', 'call you'],
      ['Nothing to book, no video call: only a thank-you.', 'video call'],
      ['I don’t want a call, one line is enough.', 'a call'],
      ['I would not like a polite coffee.', 'a polite coffee'],
      ['Without asking you for an interview, one question is on my mind.', 'an interview'],
    ],
  },
  past: {
    fr: [
      ['Merci pour notre appel de lundi.', 'notre appel de lundi', 'nurtured'],
      ['Merci de m’avoir proposé un entretien la semaine dernière.', 'un entretien', 'nurtured'],
      ['Notre visio d’hier m’a bien aidé.', 'visio d’hier', 'nurtured'],
      ['Suite à notre rendez-vous du 12, voici les notes.', 'notre rendez-vous du 12', 'nurtured'],
      ['Merci du café de mardi, et du conseil.', 'café de mardi', 'nurtured'],
      ['Je suis passé vous voir jeudi, l’atelier était fermé.', 'passé vous voir jeudi', 'nurtured'],
      ['Nous avons eu un appel lundi dernier.', 'un appel lundi dernier', 'nurtured'],
    ],
    en: [
      ['Following our meeting on the 12th, here are the notes.', 'our meeting', 'nurtured'],
      ['I enjoyed our chat on Thursday, thank you.', 'our chat', 'nurtured'],
      ['Yesterday’s video call helped me a lot.', 'video call', 'nurtured'],
      ['Thanks for our call on Monday.', 'our call on Monday', 'nurtured'],
      ['Thanks for Tuesday’s coffee, and for the advice.', 'coffee', 'nurtured'],
      ['During our interview you spoke of wool.', 'our interview', 'nurtured'],
      ['We had a call last Monday.', 'a call last Monday', 'nurtured'],
    ],
  },
  accepted: {
    fr: [
      ['Parfait pour mardi 14h, je vous appelle.', 'mardi 14h, je vous appelle', 'they_asked'],
      ['Oui, va pour jeudi 9h à votre bureau.', 'jeudi 9h', 'they_asked'],
      ['C’est noté : lundi 10h en visio.', 'lundi 10h en visio', 'they_asked'],
      ['D’accord, je passe demain comme vous le proposez.', 'je passe demain', 'they_asked'],
      ['Entendu, à mardi pour la démonstration.', 'à mardi pour la démonstration', 'they_asked'],
    ],
    en: [
      ['Perfect, Tuesday 2pm, I’ll call you.', 'Tuesday 2pm, I’ll call you', 'they_asked'],
      ['Yes, Thursday at 9 in your office it is.', 'Thursday at 9', 'they_asked'],
      ['Noted: Monday 10am by video.', 'Monday 10am by video', 'they_asked'],
      ['Agreed, I’ll come by tomorrow as you suggest.', 'I’ll come by tomorrow', 'they_asked'],
      ['Understood, see you Tuesday for the demo.', 'see you Tuesday for the demo', 'they_asked'],
    ],
  },
  quoted: {
    fr: [
      ['Ceux qui écrivent « on se cale un call mardi ? » me font fuir.', 'on se cale un call mardi ?'],
      ['Votre billet sur les « auriez-vous 15 minutes ? » m’a fait rire.', 'auriez-vous 15 minutes ?'],
      ['Combien de « je vous appelle lundi » recevez-vous par semaine ?', 'je vous appelle lundi'],
      ['J’ai reçu hier : « choisissez votre créneau ici ». Vous aussi ?', 'choisissez votre créneau ici'],
      ['Vous citiez ce message : "seriez-vous disponible jeudi ?"', 'seriez-vous disponible jeudi ?'],
    ],
    en: [
      ['People who write “shall we jump on a call Tuesday?” put me off.', 'shall we jump on a call Tuesday?'],
      ['Your post on “do you have 15 minutes?” made me laugh.', 'do you have 15 minutes?'],
      ['How many “I’ll call you Monday” do you get a week?', 'I’ll call you Monday'],
      ['I received this yesterday: “pick your slot here”. You too?', 'pick your slot here'],
      ['You quoted this message: "are you available on Thursday?"', 'are you available on Thursday?'],
    ],
  },
  'other-sense': {
    fr: [
      ['Que pensez-vous de l’entretien des haies en mars ?', 'entretien'],
      ['Pourriez-vous me dire qui s’occupe de l’entretien des haies ?', 'entretien'],
      ['Avez-vous lancé un appel à projets ?', 'appel'],
      ['Nous vendons un logiciel de prise de rendez-vous.', 'rendez-vous'],
      ['L’appel de la forêt, quel titre pour votre photo !', 'L’appel de la forêt'],
    ],
    en: [
      ['Could you tell me who answered your call for projects?', 'call'],
      ['Would you sign the shepherds’ call to action?', 'call'],
      ['I’d like to know where the meeting point is.', 'meeting'],
      ['We sell appointment booking software.', 'appointment'],
      ['Do you run a coffee shop too?', 'coffee'],
    ],
  },
  'third-party': {
    fr: [['Ma fille passe un entretien lundi, je pense à votre article.', 'un entretien lundi', 'nurtured']],
    en: [['Your team is meeting the council on Thursday: good luck.', 'meeting the council on Thursday', 'nurtured']],
  },
  'no-live-exchange': {
    fr: [['Auriez-vous dix minutes pour lire cette page ?', 'Auriez-vous dix minutes']],
    en: [['Would you have ten minutes to read this page?', 'Would you have ten minutes']],
  },
  event: {
    fr: [['Notre webinaire public a lieu mardi à 18h, l’entrée est libre.', 'mardi à 18h']],
    en: [['We’ll both be at the Leeds fair on Thursday, stand B12 for us.', 'be at the Leeds fair on Thursday']],
  },
};

describe('what only looks like a request', () => {
  for (const [why, texts] of Object.entries(cancelled))
    for (const lang of languages)
      for (const [text, phrase, stage = 'invitation'] of texts[lang])
        it(`is told as ${why} in ${lang}: ${text}`, () => {
          const grade = gradeMessage(messageOf(lang, text, { stage }));
          expect(grade.labels.meeting_request).toBe(false);
          expect(grade.request).toBe(0);
          const told = grade.findings.find((finding) => finding.criterion === 'premature-meeting');
          expect(told).toMatchObject({ case: why, cancelled: why, points: 0, score: 'timing', manner: 'note' });
          if (told) expectQuote(told, { text, phrase });
        });
});

/** Not told perhaps, but never counted. */
const silent: Readonly<Record<Lang, readonly string[]>> = {
  fr: [
    'Aucun appel, aucune démo : votre article m’a simplement fait sourire.',
    'La réunion de famille de dimanche a dû être belle.',
    'Votre équipe a rendez-vous avec la mairie jeudi : bon courage.',
    'La vidéo dure cinq minutes, à regarder quand vous voulez.',
    'Pourriez-vous m’envoyer votre tableau d’ici vendredi ?',
    'Pourriez-vous me présenter par message à votre comptable ?',
    'Ravi de vous compter parmi mes contacts, au plaisir d’échanger.',
  ],
  en: [
    'No call, no demo: your article simply made me smile.',
    'I dropped by on Thursday, the workshop was closed.',
    'Sunday’s family meeting must have been lovely.',
    'The video is five minutes long, watch it whenever you like.',
    'Could you send me your chart by Friday?',
    'Could you introduce me to your accountant by message?',
    'Glad to count you among my contacts, looking forward to exchanging ideas.',
  ],
};

describe('no request at all', () => {
  for (const lang of languages) it.each(silent[lang])(`is in ${lang}: %s`, (text) => expect(gradeMessage(messageOf(lang, text)).labels.meeting_request).toBe(false));
});
