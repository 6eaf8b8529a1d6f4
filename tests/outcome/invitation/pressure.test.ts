import { at, describeMessageRule } from '../../helpers/describe-message-rule';

// Reproach, a wish run over, an exchange imposed, hurry, orders, knowing better.
describeMessageRule('pressure', {
  points: 'cost',
  cases: {
    reproach: {
      notices: {
        fr: [
          at('first_message', 'Bonjour Paul, toujours pas de réponse à mon dernier message.', 'toujours pas de réponse'),
          at('first_message', 'Votre silence m’étonne, Madame.', 'Votre silence'),
          at('first_message', 'La moindre des politesses serait de répondre.', 'La moindre des politesses'),
          at('first_message', 'C’est mon troisième message, Monsieur Hardy.', 'troisième message'),
          at('first_message', 'Vous ne m’avez pas répondu, dommage pour vous.', 'Vous ne m’avez pas répondu'),
          at('nurtured', 'Un an de lettres pour rien, merci bien.', 'an de lettres pour rien'),
          at('first_message', 'Vous êtes un charlatan, Monsieur Hardy.', 'Vous êtes un charlatan'),
          at('first_message', 'Est-ce si dur de répondre ?', 'Est-ce si dur de répondre'),
          ['Votre site fait amateur, Paul.', 'Votre site fait amateur'],
          at('nurtured', 'Vous devriez avoir honte de ce devis.', 'Vous devriez avoir honte'),
        ],
        en: [
          at('first_message', 'Hi Paul, still no reply to my last message.', 'still no reply'),
          at('first_message', 'Your silence surprises me, Madam.', 'Your silence'),
          at('first_message', 'Common courtesy would be to answer.', 'Common courtesy'),
          at('first_message', 'This is my third message, Mr Hardy.', 'third message'),
          at('first_message', 'You never replied, your loss.', 'You never replied'),
          at('nurtured', 'A year of letters for nothing, thanks a lot.', 'A year of letters for nothing'),
          at('first_message', 'You are a charlatan, Mr Hardy.', 'You are a charlatan'),
          at('first_message', 'Is it that hard to answer?', 'Is it that hard to answer'),
          ['Your website looks shabby, Paul.', 'Your website looks shabby'],
          at('nurtured', 'You should be ashamed of this quote.', 'You should be ashamed'),
        ],
      },
      silent: {
        fr: [
          'Bonjour Paul, la commode de mon arrière-grand-tante vient de chez vous.',
          at('nurtured', 'Paul, je me suis senti stupide d’avoir oublié votre semis.'),
          'Bonjour Paul, votre spectacle de clown a fait rire mes élèves.',
          at('first_message', 'Merci Paul. Un an de lettres, et quelles lettres.'),
          'Bonjour Paul, nul besoin de répondre : votre site est un bonheur.',
        ],
        en: [
          'Hi Paul, your dinosaur museum is our children’s Sunday treat.',
          at('nurtured', 'Paul, I felt stupid for forgetting your seedlings.'),
          'Hi Paul, your clown act had my pupils in stitches.',
          at('first_message', 'Thanks Paul. A year of letters, and what letters.'),
          'Hi Paul, no need to answer: your website is a joy, foolproof even.',
          at('they_asked', 'Thank you so much for your message, Paul.'),
          at('first_message', 'Thanks so much for your advice on seedlings.'),
        ],
      },
    },
    'after-refusal': {
      notices: {
        fr: [
          at('first_message', 'Vous m’avez dit « pas avant septembre ». Un appel mardi ?', 'Un appel mardi ?'),
          at('nurtured', 'Votre profil précise « contact par écrit uniquement ». On s’appelle jeudi ?', 'On s’appelle jeudi ?'),
          at('first_message', 'Vous m’écriviez « pas maintenant ». Un appel jeudi ?', 'Un appel jeudi ?'),
          at('nurtured', 'Vous m’avez dit préférer l’écrit. Pourrait-on s’appeler jeudi à 10h ?', 'Pourrait-on s’appeler jeudi à 10h ?'),
          at('nurtured', 'Vous disiez « pas de téléphone ». Je vous appelle lundi.', 'Je vous appelle lundi.'),
          at('nurtured', 'Vous aviez demandé un document. Un appel mardi pour vous le présenter ?', 'Un appel mardi pour vous le présenter ?'),
          at('nurtured', 'Vous me disiez ne pas avoir le temps en ce moment. Je passe vous voir lundi quand même.', 'Je passe vous voir lundi'),
          at('first_message', 'Vous avez répondu non merci. Un café vendredi ?', 'Un café vendredi'),
          at('nurtured', 'Vous préférez les mails, je sais. Un petit appel demain 10h ?', 'Un petit appel demain 10h'),
        ],
        en: [
          at('nurtured', 'Your profile says “in writing only”. Shall we talk on Thursday?', 'Shall we talk on Thursday?'),
          at('nurtured', 'You said you had no time at the moment. I’ll drop by on Monday anyway.', 'I’ll drop by on Monday'),
          at('first_message', 'You answered no thanks. Coffee on Friday?', 'Coffee on Friday?'),
          at('nurtured', 'You said you prefer email, I know. A quick call tomorrow at 10?', 'A quick call tomorrow at 10?'),
          at('nurtured', 'You said “no phone calls”. I’ll call you on Monday.', 'I’ll call you on Monday.'),
          at('first_message', 'You told me “not before September”. A call on Tuesday?', 'A call on Tuesday'),
        ],
      },
    },
    imposed: {
      notices: {
        fr: [
          at('first_message', 'Je vous appelle mardi à 10h.', 'Je vous appelle mardi'),
          ['Je passerai vous voir jeudi matin.', 'Je passerai vous voir'],
          at('first_message', 'J’ai réservé votre créneau lundi à 9h.', 'J’ai réservé votre créneau'),
          at('nurtured', 'Mon associé prendra rendez-vous avec vous demain.', 'Mon associé prendra rendez-vous'),
          at('first_message', 'Vous recevrez une invitation Teams pour demain 8h.', 'Vous recevrez une invitation Teams'),
        ],
        en: [
          at('first_message', 'I’ll call you on Tuesday at 10.', 'I’ll call you on Tuesday'),
          ['I’ll drop by on Thursday morning.', 'I’ll drop by'],
          at('first_message', 'I’ve booked your slot on Monday at 9.', 'I’ve booked your slot on Monday at 9'),
          at('nurtured', 'My partner will set up a meeting with you tomorrow.', 'My partner will set up a meeting'),
          at('first_message', 'You’ll receive a Teams invite for 8am tomorrow.', 'You’ll receive a Teams invite'),
        ],
      },
    },
    urgency: {
      notices: {
        fr: [
          ['Notre offre sur les cuves est à signer dès maintenant.', 'dès maintenant'],
          ['Nos contrats d’énergie partent vite : répondez avant vendredi.', 'vite'],
          at('first_message', 'Nous bradons nos cuves, décidez-vous sans tarder.', 'sans tarder'),
          ['Dernière chance pour nos contrats d’entretien.', 'Dernière chance'],
          at('first_message', 'Urgent : notre remise de 20 % expire.', 'Urgent'),
        ],
        en: [
          ['Our tank offer must be signed right now.', 'right now'],
          ['Our energy contracts go fast: answer before Friday.', 'before Friday'],
          at('first_message', 'We are selling off our tanks, decide without delay.', 'without delay'),
          ['Last chance for our maintenance contracts.', 'Last chance'],
          at('first_message', 'Urgent: our 20% discount ends.', 'Urgent'),
        ],
      },
    },
    order: {
      notices: {
        fr: [
          at('first_message', 'Il faut absolument que vous lisiez ceci.', 'Il faut absolument'),
          at('first_message', 'Vous devez changer de fournisseur.', 'Vous devez changer'),
          at('first_message', 'Répondez-moi par retour.', 'Répondez-moi'),
          at('first_message', 'Donnez-moi le nom de votre directeur.', 'Donnez-moi'),
          at('nurtured', 'J’exige une réponse.', 'J’exige'),
        ],
        en: [
          at('first_message', 'You must read this.', 'You must read'),
          at('first_message', 'You need to change supplier.', 'You need to change'),
          at('first_message', 'Answer me by return.', 'Answer me by return'),
          at('first_message', 'Give me your director’s name.', 'Give me your'),
          at('nurtured', 'I demand an answer.', 'I demand'),
        ],
      },
    },
    presume: {
      notices: {
        fr: [
          ['Vous perdez des clients chaque jour.', 'Vous perdez'],
          ['Comme tous les artisans, vous manquez de temps.', 'Comme tous les'],
          ['Je suis sûr que vous serez d’accord.', 'Je suis sûr que'],
          ['Votre site est lent, Monsieur.', 'Votre site est lent'],
          ['Vous allez adorer ce que je prépare.', 'Vous allez adorer'],
        ],
        en: [
          ['You’re losing customers every day.', 'You’re losing'],
          ['Like all tradespeople, you lack time.', 'Like all'],
          ['I’m sure you will agree.', 'I’m sure you'],
          ['Your website is slow, Sir.', 'Your website is slow'],
          ['You’ll love what I’m preparing.', 'You’ll love'],
        ],
      },
      silent: { fr: ['Je sais que vous préférez l’écrit.', 'Votre site raconte bien la haie.'], en: ['I know you said writing was best.', 'Your website tells the hedge well.'] },
    },
  },
  silent: {
    fr: [
      'Bonjour Claire, votre article sur les haies m’a fait sourire.',
      at('first_message', 'Merci Paul. Aucune réponse attendue, bonne moisson.'),
      at('nurtured', 'Comme vous préférez l’écrit, voici ma réponse ici.'),
      at('nurtured', 'Vous m’aviez demandé d’attendre septembre : voici seulement le plan, rien à faire.'),
      at('first_message', 'Vous devez être fière de vos bacs de tri.'),
      at('nurtured', 'Auriez-vous un moment la semaine prochaine, si cela vous va ?'),
      at('they_asked', 'Parfait, je vous appelle mardi à 10h comme vous le proposez.'),
    ],
    en: [
      'Hi Claire, your article on hedges made me smile.',
      'Hi Karim, how did you bring the teams round?',
      at('first_message', 'Thanks Paul. No reply needed, good harvest.'),
      at('nurtured', 'As you prefer writing, here is my answer.'),
      at('nurtured', 'You asked me to wait until September: here is only the plan, nothing to do.'),
      at('nurtured', 'Would you have a moment next week, if that suits you?'),
      at('they_asked', 'Perfect, I’ll call you on Tuesday at 10 as you suggest.'),
      at('first_message', 'You must be proud of your sorting bins.'),
    ],
  },
});
