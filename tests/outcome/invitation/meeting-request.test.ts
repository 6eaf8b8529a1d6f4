import { describe, expect, it } from 'vitest';
import { type Lang, languages } from '../../../game/outcome/drafts';
import type { RequestForm } from '../../../game/outcome/invitation/meeting-request';
import { readMessage } from '../../../game/outcome/invitation/message';
import { gradeMessage } from '../../../game/outcome/invitation/rubric';
import { messageOf } from '../../helpers/describe-message-rule';

const requestOf = (lang: Lang, text: string) => readMessage(messageOf(lang, text)).request.request;

// The strength of each form stands in docs/scoring.md; here is how people word it.
const forms: Readonly<Record<Exclude<RequestForm, 'open-offer'>, Readonly<Record<Lang, readonly string[]>>>> = {
  link: {
    fr: [
      'Choisissez votre créneau : https://calendly.com/durand/30min',
      'Mon agenda est ici : https://cal.com/durand',
      'Réservez votre appel découverte sur rdv.durand.fr',
      'Prenez rendez-vous en un clic : https://calendly.com/x',
      'Voici le lien de réservation, prenez le créneau qui vous va.',
    ],
    en: [
      'Pick a slot: https://calendly.com/durand/30min',
      'My calendar is here: https://cal.com/durand',
      'Book your discovery call at booking.durand.co.uk',
      'Schedule a meeting in one click: https://calendly.com/x',
      'Here is my booking link, choose the time that suits you.',
    ],
  },
  imposed: {
    fr: [
      'Je vous appelle mardi à 10h.',
      'Je passerai vous voir jeudi.',
      'J’ai bloqué lundi 9h dans votre agenda.',
      'Ma collègue vous appellera demain.',
      'Rappelez-moi au 06 12 34 56 78.',
      'Je serai devant votre boutique vendredi matin.',
      'Une invitation Teams suit pour demain 8h.',
    ],
    en: [
      'I’ll call you on Tuesday at 10.',
      'I’ll drop by on Thursday.',
      'I’ve blocked Monday 9am in your diary.',
      'My colleague will call you tomorrow.',
      'Call me back on 07700 900123.',
      'I’ll be at your shop door on Friday morning.',
      'A Teams invite will follow for 8am tomorrow.',
    ],
  },
  explicit: {
    fr: [
      'Pourrions-nous fixer un entretien la semaine prochaine ?',
      'Seriez-vous d’accord pour une visio jeudi ?',
      'Je souhaiterais vous présenter notre offre lors d’un appel.',
      'Accepteriez-vous une démonstration dans vos locaux ?',
      'Puis-je vous rencontrer mardi à 15h ?',
    ],
    en: [
      'Could we set up an interview next week?',
      'Would you agree to a video call on Thursday?',
      'I’d like to present our offer on a call.',
      'Would you accept a demo at your offices?',
      'May I meet you on Tuesday at 3pm?',
    ],
  },
  indirect: {
    fr: [
      'Auriez-vous quinze minutes ?',
      'Êtes-vous disponible jeudi ?',
      'Un quart d’heure vendredi ?',
      'Quand seriez-vous libre ?',
      'À quel numéro puis-je vous joindre ?',
      'Mardi 14h ?',
    ],
    en: [
      'Do you have fifteen minutes?',
      'Are you available on Thursday?',
      'A quarter of an hour on Friday?',
      'When would you be free?',
      'What number can I reach you on?',
      'Tuesday 2pm?',
    ],
  },
  soft: {
    fr: [
      'Un café, ça vous dirait ?',
      'Auriez-vous envie d’un thé à l’atelier ?',
      'Accepteriez-vous un audit gratuit de votre site ?',
      'Pourrait-on en discuter ?',
      'Une bière, ça vous tente ?',
    ],
    en: [
      'Would you fancy a coffee?',
      'What if we discussed it over a drink?',
      'Would you like a cup of tea at the workshop?',
      'Would you accept a free audit of your site?',
      'Could we discuss it?',
    ],
  },
};

describe('a request for a live exchange', () => {
  for (const [form, texts] of Object.entries(forms))
    for (const lang of languages) it.each(texts[lang])(`is worded as ${form} in ${lang}: %s`, (text) => expect(requestOf(lang, text)?.form).toBe(form));

  // One clause declines, the next one asks all the same.
  const doubled: Readonly<Record<Lang, readonly string[]>> = {
    fr: [
      'Pas de brochure, promis. Mais lundi midi, vous êtes libre ?',
      'Je n’insiste pas. Lundi 14h ?',
      'Merci pour l’appel d’hier. On se revoit mardi à 9h ?',
      'Je ne vends rien, mais seriez-vous disponible jeudi ?',
      'Votre point de rencontre est une belle idée. Puis-je passer vous voir samedi ?',
    ],
    en: [
      'No brochure, I promise. But Monday noon, are you free?',
      'I won’t insist. Monday 2pm?',
      'Thanks for yesterday’s call. Shall we meet again on Tuesday at 9?',
      'I’m not selling anything, but would you be free on Thursday?',
      'Your meeting point is a lovely idea. May I come and see you on Saturday?',
    ],
  };
  for (const lang of languages)
    it.each(doubled[lang])(`stands beside what was declined, past or something else in ${lang}: %s`, (text) => expect(requestOf(lang, text)).toBeDefined());

  const hospitable: Readonly<Record<Lang, readonly string[]>> = {
    fr: [
      'Si vous passez par Nantes, la porte de l’atelier est ouverte.',
      'La cafetière est toujours chaude chez nous si vous passez dans le coin.',
      'Vous serez toujours le bienvenu à la ferme.',
      'Notre porte vous est ouverte.',
      'Passez quand vous voulez, l’atelier ne ferme jamais.',
    ],
    en: [
      'If you are ever in Leeds, the workshop door is open.',
      'The kettle is always on if you’re passing.',
      'You will always be welcome at the farm.',
      'Our door is open to you.',
      'Drop in whenever you like, the workshop never closes.',
    ],
  };
  for (const lang of languages)
    it.each(hospitable[lang])(`is not what hospitality without date or question makes, in ${lang}: %s`, (text) => {
      const grade = gradeMessage(messageOf(lang, text));
      expect(grade.labels.meeting_request).toBe(false);
      expect(grade.request).toBeLessThan(30);
    });
});
