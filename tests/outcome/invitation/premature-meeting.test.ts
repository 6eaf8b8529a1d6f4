import { describe, expect, it } from 'vitest';
import { type Lang, languages, type Stage, stages } from '../../../game/outcome/drafts';
import { formStrength, type RequestForm } from '../../../game/outcome/invitation/meeting-request';
import { flaggedFrom, refusedFactor, stageFactor } from '../../../game/outcome/invitation/premature-meeting';
import { gradeMessage } from '../../../game/outcome/invitation/rubric';
import { at, describeMessageRule, expectQuote, messageOf } from '../../helpers/describe-message-rule';

const asking: Readonly<Record<Exclude<RequestForm, 'open-offer'>, Readonly<Record<Lang, string>>>> = {
  link: { fr: 'Choisissez votre créneau : https://calendly.com/durand/30min', en: 'Pick a slot: https://calendly.com/durand/30min' },
  imposed: { fr: 'Je vous appelle mardi à 10h.', en: 'I’ll call you on Tuesday at 10.' },
  explicit: { fr: 'Pourrions-nous fixer un entretien la semaine prochaine ?', en: 'Could we set up an interview next week?' },
  indirect: { fr: 'Auriez-vous quinze minutes ?', en: 'Do you have fifteen minutes?' },
  soft: { fr: 'Un café, ça vous dirait ?', en: 'Would you fancy a coffee?' },
};
const asks = (lang: Lang, text: string, stage: Stage) => {
  const grade = gradeMessage(messageOf(lang, text, { stage }));
  return { grade, finding: grade.findings.find((one) => one.criterion === 'premature-meeting' && one.cancelled === undefined) };
};

describe('a request that comes too soon', () => {
  it('weighs its form and the moment as docs/scoring.md says', () => {
    expect(formStrength).toEqual({ link: 1, imposed: 1, explicit: 0.9, indirect: 0.7, soft: 0.5, 'open-offer': 0.1 });
    expect(stageFactor).toEqual({ invitation: 1, first_message: 0.8, nurtured: 0, they_asked: 0 });
    expect([refusedFactor, flaggedFrom]).toEqual([0.6, 30]);
  });

  for (const [form, texts] of Object.entries(asking))
    for (const lang of languages)
      for (const stage of stages) {
        const score = Math.round(100 * formStrength[form as RequestForm] * stageFactor[stage]);
        it(`counts ${score} for ${form}, ${stage}, ${lang}`, () => {
          const { grade, finding } = asks(lang, texts[lang], stage);
          expect(grade.request).toBe(score);
          expect(grade.labels).toMatchObject({ meeting_request: true, premature: score >= flaggedFrom });
          const inTime = form === 'imposed' ? { case: 'imposed-later', manner: 'weak' } : { case: 'earned', manner: 'connects' };
          expect(finding).toMatchObject({ score: 'timing', ...(score >= flaggedFrom ? { case: form, manner: 'pushes' } : inTime) });
          expect(finding?.points).toBe(score >= flaggedFrom ? -Math.round(score * 0.3) : 0);
          if (finding) expectQuote(finding, { text: texts[lang] });
        });
      }

  it('branches the story only when it is too soon', () => {
    expect(asks('fr', asking.explicit.fr, 'first_message').grade.verdict).toBe('asks');
    expect(asks('fr', asking.explicit.fr, 'nurtured').grade.verdict).not.toBe('asks');
  });

  // A no, a "not now" or an "in writing only" keeps its weight among people who know each other.
  const refused: Readonly<Record<Lang, readonly string[]>> = {
    fr: [
      'Vous m’écriviez « pas maintenant ». Seriez-vous d’accord pour une visio jeudi ?',
      'Votre profil précise « contact par écrit uniquement ». Seriez-vous d’accord pour une visio jeudi ?',
      'Vous m’avez dit préférer l’écrit. Seriez-vous d’accord pour une visio jeudi ?',
    ],
    en: [
      'You wrote “not now”. Would you agree to a video call on Thursday?',
      'Your profile says “in writing only”. Would you agree to a video call on Thursday?',
      'You told me you prefer email. Would you agree to a video call on Thursday?',
    ],
  };
  for (const lang of languages)
    it.each(refused[lang])(`is one that runs over a wish, at any moment, in ${lang}: %s`, (text) => {
      const { grade, finding } = asks(lang, text, 'nurtured');
      expect(grade.request).toBe(54); // explicit, 0.9 × 0.6
      expect(grade.labels.premature).toBe(true);
      expect(finding).toMatchObject({ case: 'against-wish', points: -16 });
    });

  // What they offered may be taken up at once.
  const offered: Readonly<Record<Lang, readonly string[]>> = {
    fr: ['Votre annonce dit « appelez-moi ». Puis-je vous rencontrer mardi à 15h ?', 'Vous proposiez de passer à l’atelier. Puis-je venir samedi ?'],
    en: ['Your notice says “call me”. May I meet you on Tuesday at 3pm?', 'You offered a visit to the workshop. May I come on Saturday?'],
  };
  for (const lang of languages)
    it.each(offered[lang])(`is not one that takes up their offer, in ${lang}: %s`, (text) => {
      const { grade, finding } = asks(lang, text, 'invitation');
      expect(grade.request).toBe(0);
      expect(grade.labels).toMatchObject({ meeting_request: true, premature: false });
      expect(finding).toMatchObject({ case: 'legitimate', points: 0 });
    });
});

// Among people who know each other nothing is too soon; the request is told as earned, and costs nothing.
describeMessageRule('premature-meeting', {
  points: 'none',
  score: 'timing',
  cases: {
    earned: {
      notices: {
        fr: [
          at('nurtured', 'Vos questions méritent mieux qu’un message : si on en parlait jeudi à 11h ?', 'si on en parlait jeudi à 11h'),
          at('nurtured', 'Seriez-vous d’accord pour une visio jeudi, ou par écrit si vous préférez ?', 'une visio jeudi'),
          at('they_asked', 'Avec plaisir ! Mardi 10h ou mercredi 15h, lequel vous arrange ?', 'Mardi 10h ou mercredi 15h'),
          at('they_asked', 'Volontiers. Quand seriez-vous libre ?', 'Quand seriez-vous libre'),
          at('nurtured', 'Puis-je passer vous voir samedi à l’atelier ?', 'Puis-je passer vous voir samedi'),
        ],
        en: [
          at('nurtured', 'Your questions deserve more than a message: shall we talk on Thursday at 11?', 'shall we talk on Thursday at 11'),
          at('nurtured', 'Would you agree to a video call on Thursday, or in writing if you prefer?', 'a video call on Thursday'),
          at('they_asked', 'With pleasure! Tuesday 10am or Wednesday 3pm, which suits you?', 'Tuesday 10am or Wednesday 3pm'),
          at('they_asked', 'Gladly. When would you be free?', 'When would you be free'),
          at('nurtured', 'May I come and see you at the workshop on Saturday?', 'May I come and see you at the workshop on Saturday'),
        ],
      },
    },
    // The moment is theirs to share, the choice as well.
    'imposed-later': {
      notices: {
        fr: [
          at('nurtured', 'Je vous appelle mardi à 10h.', 'Je vous appelle mardi'),
          at('nurtured', 'Je passe à Brest mercredi, je viens vous voir à 11h.', 'Je passe à Brest mercredi, je viens vous voir'),
          at('nurtured', 'Je vous rends visite jeudi à l’atelier.', 'Je vous rends visite jeudi'),
          at('nurtured', 'Je viens lundi à 9h avec les plans.', 'Je viens lundi à 9h'),
          at('they_asked', 'Je vous appelle demain matin.', 'Je vous appelle demain matin'),
        ],
        en: [
          at('nurtured', 'I’ll call you on Tuesday at 10.', 'I’ll call you on Tuesday at 10'),
          at('nurtured', 'I’m in Hull on Wednesday, I’ll come and see you at 11.', 'I’ll come and see you at 11'),
          at('nurtured', 'I’m visiting you on Thursday at the workshop.', 'I’m visiting you on Thursday'),
          at('nurtured', 'I’ll be at your office on Monday at 9 with the plans.', 'I’ll be at your office on Monday at 9'),
          at('they_asked', 'I’ll phone you tomorrow morning.', 'I’ll phone you tomorrow morning'),
        ],
      },
    },
  },
  silent: {
    fr: [
      'Bonjour Claire, votre article sur les haies m’a fait sourire.',
      at('nurtured', 'Merci Nora, vos bacs tiennent bien.'),
      at('first_message', 'Merci Omar. Pourquoi avoir choisi Moissac ?'),
      'Pourriez-vous me dire quel livre vous conseillez sur les haies ?',
      at('they_asked', 'Merci de votre message, il m’a fait plaisir.'),
    ],
    en: [
      'Hi Claire, your article on hedges made me smile.',
      at('nurtured', 'Thanks Nora, your bins hold well.'),
      at('first_message', 'Thanks Omar. Why did you pick Whitby?'),
      'Could you tell me which book you recommend on hedges?',
      at('they_asked', 'Thanks for your message, it was a pleasure to read.'),
    ],
  },
});
