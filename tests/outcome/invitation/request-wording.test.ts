import { describe, expect, it } from 'vitest';
import { type Lang, languages, type Stage } from '../../../game/outcome/drafts';
import { gradeMessage } from '../../../game/outcome/invitation/rubric';
import { messageOf } from '../../helpers/describe-message-rule';

type Said = readonly [stage: Stage, text: string];

// People ask in a thousand ways, and speak of days, visits and coffee without asking for anything.
const asking: Readonly<Record<Lang, readonly Said[]>> = {
  fr: [
    ['invitation', 'Bonjour Elsa, j’aimerais vous montrer notre four de vive voix, disons mercredi ?'],
    ['invitation', 'Cher confrère, on se prend un petit quart d’heure au téléphone ?'],
    ['invitation', 'Votre secrétariat me dit que vous êtes là le mardi : j’y serai.'],
    ['invitation', 'Et si on mettait ça à plat autour d’une table ?'],
    ['invitation', 'Un saut à votre dépôt cette semaine, ça se fait ?'],
    ['first_message', 'Merci ! Je vous laisse me dire quand on peut s’entendre de vive voix.'],
    ['first_message', 'Merci, je reviens vers vous par téléphone demain matin.'],
    ['first_message', 'Ravi. Je vous mets un créneau jeudi, vous me direz.'],
    ['first_message', 'Il me faudrait vingt minutes de votre temps, pas une de plus.'],
    ['first_message', 'Ce serait plus simple de se parler que de s’écrire, non ?'],
    ['first_message', 'On se fait une visio ?'],
    ['first_message', 'Je prends le café avec qui veut, place du marché : mardi, vous en êtes ?'],
    ['first_message', 'Auriez-vous la gentillesse de me consacrer un moment ?'],
    ['first_message', 'Pourrais-je vous poser trois questions au téléphone ?'],
    ['first_message', 'Envoyez-moi vos disponibilités.'],
    ['first_message', 'Dites-moi quand vous êtes libre.'],
    ['first_message', 'Notre directeur souhaite vous rencontrer.'],
    ['first_message', 'Vous me glissez votre 06 ?'],
    ['first_message', 'Je tente ma chance : mercredi, 9h, chez vous ?'],
    ['nurtured', 'Pour finir de décider, mieux vaut se voir : lundi ou mardi ?'],
    ['nurtured', 'J’ai une proposition à vous faire de vive voix ; êtes-vous joignable demain ?'],
    ['nurtured', 'Je peux vous expliquer la coupe à l’atelier, samedi matin par exemple.'],
    ['they_asked', 'Volontiers ! Plutôt mercredi, si mardi ne vous dérange pas de le laisser.'],
    ['they_asked', 'Jeudi je ne peux pas, vendredi 10h vous irait ?'],
    ['they_asked', 'Par téléphone ou sur place, qu’est-ce qui vous arrange ?'],
  ],
  en: [
    ['invitation', 'Hi Elsa, I’d like to show you our kiln in person, say Wednesday?'],
    ['invitation', 'Dear colleague, shall we take a quick quarter of an hour on the phone?'],
    ['invitation', 'Your office tells me you are in on Tuesdays: I’ll be there.'],
    ['invitation', 'What if we sat round a table and sorted it out?'],
    ['invitation', 'Could I swing past your depot this week?'],
    ['first_message', 'Thanks! Let me know when we can speak.'],
    ['first_message', 'Thanks, I’ll get back to you by phone tomorrow morning.'],
    ['first_message', 'Great. I’ll put in a slot for Thursday, let me know.'],
    ['first_message', 'I’d need twenty minutes of your time, not one more.'],
    ['first_message', 'Wouldn’t it be easier to talk than to write?'],
    ['first_message', 'What’s your best day for a demo?'],
    ['first_message', 'I’m in your area on Friday, shall I knock?'],
    ['first_message', 'Shall we do a video call?'],
    ['first_message', 'I have coffee with anyone who likes, on the market square: Tuesday, are you in?'],
    ['first_message', 'Would you be so kind as to grant me a moment?'],
    ['first_message', 'Could I ask you three questions over the phone?'],
    ['first_message', 'Send me your availability.'],
    ['first_message', 'Tell me when you’re free.'],
    ['first_message', 'Our director would like to meet you.'],
    ['first_message', 'Come to our stand on Thursday at 3pm, we’re expecting you.'],
    ['first_message', 'Could you slip me your mobile number?'],
    ['first_message', 'I’ll try my luck: Wednesday, 9am, at yours?'],
    ['first_message', 'A technician will come round on Tuesday for the reading.'],
    ['first_message', 'Would a seat at my table on Thursday noon tempt you?'],
    ['nurtured', 'To settle it we’d better see each other: Monday or Tuesday?'],
    ['nurtured', 'I have a proposal best made in person; can I reach you tomorrow?'],
    ['nurtured', 'I can show you the cut at the workshop, Saturday morning for instance.'],
    ['they_asked', 'Gladly! Wednesday rather, if you don’t mind giving up Tuesday.'],
    ['they_asked', 'I can’t do Thursday, would Friday at 10 suit you?'],
    ['they_asked', 'With joy: I’m free on Monday and Thursday after 4pm.'],
    ['they_asked', 'By phone or on site, what suits you?'],
  ],
};

const telling: Readonly<Record<Lang, readonly Said[]>> = {
  fr: [
    ['invitation', 'Votre conférence de mardi à Brest m’a fait changer de voile.'],
    ['invitation', 'Le mardi, je cuis ; le jeudi, j’émaille. Et vous ?'],
    ['first_message', 'Merci ! Prenez dix minutes pour souffler, la saison est longue.'],
    ['nurtured', 'La visite du contrôleur s’est bien passée grâce à vos notes.'],
    ['nurtured', 'Vous voyez votre médecin jeudi, tenez-moi au courant.'],
    ['first_message', 'Comment préparez-vous vos entretiens annuels ?'],
    ['invitation', 'Votre café de la place sert-il encore des galettes ?'],
    ['nurtured', 'Je joins le compte rendu de l’appel de lundi.'],
    ['first_message', 'Quelle durée pour un séchage, vingt minutes ?'],
    ['they_asked', 'C’est noté, mercredi 15h chez vous. Merci !'],
  ],
  en: [
    ['invitation', 'Your talk on Tuesday in Bristol made me change my sail.'],
    ['invitation', 'I fire on Tuesdays and glaze on Thursdays. What about you?'],
    ['nurtured', 'The inspector’s visit went well thanks to your notes.'],
    ['nurtured', 'You’re seeing your doctor on Thursday, keep me posted.'],
    ['first_message', 'How do you prepare for your yearly appraisals?'],
    ['invitation', 'Does your coffee shop on the square still serve pancakes?'],
    ['nurtured', 'I enclose the minutes of Monday’s call.'],
    ['first_message', 'How long does drying take, twenty minutes?'],
    ['they_asked', 'Noted, Wednesday 3pm at yours. Thank you!'],
    ['nurtured', 'I met your sister at the market on Tuesday, she told me about the kiln.'],
  ],
};

describe('a live exchange, however it is worded', () => {
  for (const lang of languages) {
    it.each(asking[lang])(`is asked for in ${lang}, %s: %s`, (stage, text) => {
      const { labels } = gradeMessage(messageOf(lang, text, { stage }));
      expect(labels).toMatchObject({ meeting_request: true, premature: stage === 'invitation' || stage === 'first_message' });
    });
    it.each(telling[lang])(`is not asked for in ${lang}, %s: %s`, (stage, text) => {
      const { labels } = gradeMessage(messageOf(lang, text, { stage }));
      expect(labels).toMatchObject({ meeting_request: false, premature: false });
    });
  }
});
