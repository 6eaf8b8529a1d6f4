import { describe, expect, it } from 'vitest';
import { type Lang, languages, type Stage } from '../../../game/outcome/drafts';
import { readRequest } from '../../../game/outcome/invitation/meeting-request';
import { read } from '../../../game/outcome/reading/reading';

type Line = readonly [Stage, string];

/** A rule, the lines that ask by it, and those that only look so; French and English say the same. */
interface Rule {
  readonly rule: string;
  readonly asks: Readonly<Record<Lang, readonly Line[]>>;
  readonly tells: Readonly<Record<Lang, readonly Line[]>>;
}

const rules: readonly Rule[] = [
  {
    rule: 'a question with a day or a length in it asks for it to be shared',
    asks: {
      fr: [
        ['nurtured', 'Fiona, ces chiffres méritent mieux que mon clavier. Je vous sonne ce soir une fois les bêtes nourries ?'],
        ['nurtured', 'Des semaines qu’on se chamaille sur cette chaudière, Stan. Toi, moi et elle, samedi ?'],
        ['invitation', 'Bonjour, c’est pour les extincteurs. Vous êtes au dépôt demain ou pas ?'],
      ],
      en: [
        ['nurtured', 'Fiona, those figures deserve more than typing. Ring you tonight once they’re fed?'],
        ['nurtured', 'We’ve argued over that boiler for weeks, Stu. You, me and the boiler, Saturday?'],
        ['invitation', 'Hello, it’s about the extinguishers. You at the depot tomorrow or not?'],
      ],
    },
    tells: {
      fr: [
        ['invitation', 'Bonjour, quelle chorale a chanté à la radio dimanche ? La vôtre ?'],
        ['first_message', 'Merci Ilse. Votre conférence est bien vendredi à 15 h ? Je l’écouterai du labo.'],
        ['first_message', 'Merci. Les œufs de votre étal sont-ils encore frais samedi ?'],
        ['nurtured', 'Pour mardi, Hubert, on reste bien sur neuf palettes ?'],
      ],
      en: [
        ['invitation', 'Hi Clint, did hay prices really drop on Tuesday?'],
        ['first_message', 'Thank you Ilse. Your talk is on Friday at 3, isn’t it? I’ll be listening from the lab.'],
        ['first_message', 'Got it, thanks. Does your blood lab still take samples after four?'],
        ['nurtured', 'For Tuesday, Hubert, are we still on nine pallets?'],
      ],
    },
  },
  {
    rule: 'who will stand at the reader’s door on some day means to be let in',
    asks: {
      fr: [
        ['first_message', 'Merci Hector. Toujours rien de vous. Mercredi à 7 h je suis à votre cabane de chantier.'],
        ['invitation', 'Bonjour, nous tubons les cheminées. Un de mes gars sera dans votre rue lundi et frappera.'],
      ],
      en: [
        ['first_message', 'Thanks Hector. Still nothing from you. I’m at your site hut 7am Wednesday then.'],
        ['invitation', 'Hi, we re-line chimneys. One of the lads is on your street Monday and will knock.'],
      ],
    },
    tells: {
      fr: [
        ['invitation', 'Bonjour Robert, je passe dans votre rue chaque lundi avec le camion de lait et j’admire vos mitrons.'],
        ['invitation', 'Bonjour, je serai samedi au concours de poireaux, dans le public. Bon courage !'],
      ],
      en: [
        ['invitation', 'Hi Rob, I come down your street every Monday with the milk float and admire those pots.'],
        ['invitation', 'Hello, I’ll be at the leek show on Saturday, cheering for you. Good luck!'],
      ],
    },
  },
  {
    rule: 'a place kept, a length wished for or a day shared is an exchange',
    asks: {
      fr: [
        ['nurtured', 'Il reste une place en cabine mardi si vous voulez voir ces courbes, Amos.'],
        ['nurtured', 'Si vous aviez une demi-heure avant Pâques, j’aimerais vous montrer la version 2.'],
        ['invitation', 'Docteur, ma thèse manque de témoignages. Une heure enregistrée, là où ça vous arrange, me rendrait un fier service.'],
        ['nurtured', 'Youssef, je suis jeudi au service des permis et je peux remplir le formulaire avec vous.'],
      ],
      en: [
        ['nurtured', 'There’s a spare seat in the cab next Tuesday if you want to see those curves, Amos.'],
        ['nurtured', 'If you had half an hour before Easter I’d love to show you version 2.'],
        ['invitation', 'Doctor, my thesis needs witnesses. An hour, recorded, wherever is convenient, would be an enormous help.'],
        ['nurtured', 'Yusuf, I’m at the permit office Thursday and could go through the form with you.'],
      ],
    },
    tells: {
      fr: [
        ['first_message', 'Merci Lina. Si vous avez dix minutes, je vous recommande de lire la page 3.'],
        ['nurtured', 'Youssef, j’étais jeudi au service des permis et j’ai rempli le formulaire.'],
        ['first_message', 'Merci du lien. Une demi-heure de votre podcast et j’ai jeté mes vieux supports.'],
      ],
      en: [
        ['first_message', 'Thanks Piet. Take ten minutes over page 3 when you can, it answers what you asked.'],
        ['nurtured', 'Yusuf, I was at the permit office Thursday and filled in the form.'],
        ['first_message', 'Thanks for the link. Half an hour of your podcast and I had thrown out my old stands.'],
      ],
    },
  },
  {
    rule: 'asking when and how the reader can be reached, however it is put',
    asks: {
      fr: [
        ['first_message', 'Super d’être en lien, Nour. Ton jeudi ressemble à quoi ?'],
        ['first_message', 'L’histoire de Nagpur, j’aimerais mieux l’entendre : quand êtes-vous près d’un téléphone ?'],
        ['nurtured', 'Trois mois de listes de graines, Margot. Quelle est la meilleure heure pour vous attraper ?'],
        ['they_asked', 'Va pour un coup de fil. C’est vous qui appelez ou c’est moi ?'],
      ],
      en: [
        ['first_message', 'Great to be linked up, Noor. What’s your Thursday looking like?'],
        ['first_message', 'I’d sooner hear the Nagpur story from you, so when are you next near a phone?'],
        ['nurtured', 'Three months of seed lists, Margot. What’s the best hour to catch you?'],
        ['they_asked', 'Right so, a chat it is. Is it yourself will ring or will I?'],
      ],
    },
    tells: {
      fr: [
        ['invitation', 'Monsieur, à quelle date se tient l’audience sur la carrière ?'],
        ['nurtured', 'Vos haricots ont levé le 3. Pourriez-vous me dire quand les pincer ?'],
      ],
      en: [
        ['invitation', 'Sir, when is the hearing on the quarry? The notice gives no date.'],
        ['nurtured', 'Your beans came up on the 3rd. Could you tell me when to pinch them out?'],
      ],
    },
  },
];

describe.each(rules)('$rule', ({ asks, tells }) => {
  // Without hints either way: it is the rule that speaks.
  const requestOf = (lang: Lang, [stage, text]: Line) => readRequest(read(text, lang), stage, { base: 0, each: {} }).request;
  for (const lang of languages) {
    it.each(asks[lang])(`asks in ${lang}, %s: %s`, (...line) => expect(requestOf(lang, line)).toBeDefined());
    it.each(tells[lang])(`tells in ${lang}, %s: %s`, (...line) => expect(requestOf(lang, line)).toBeUndefined());
  }
});
