import type { Advice } from './feedback-advice';

/** What the other person hears in a message besides its timing, case by case. Keys are `criterion.case`. */
export const messageFeedback: Readonly<Record<string, Advice>> = {
  'reason.weak': {
    title: { fr: 'Une raison encore large', en: 'A reason that fits many' },
    why: {
      fr: 'Un métier ou une ville, c’est une porte… avec quarante noms sur la sonnette. La personne ne sait pas encore pourquoi elle.',
      en: 'A trade or a town is a door with forty names on the bell. They still cannot tell why it is them.',
    },
    better: {
      fr: 'Citez une chose que vous avez vraiment vue : « Votre [article] sur [sujet] m’a fait changer [une habitude]. »',
      en: 'Name one thing you truly saw: “Your [article] on [subject] made me change [a habit].”',
    },
  },
  'reason.hint': {
    title: { fr: 'Un début de raison', en: 'The start of a reason' },
    why: {
      fr: 'La personne sent que vous l’avez aperçue, sans savoir encore ce qui vous a arrêté chez elle.',
      en: 'They feel that you noticed them, but cannot tell yet what made you stop.',
    },
    better: {
      fr: 'Dites-en une chose de plus, que vous avez vraiment vue : « Votre [article] sur [sujet] m’a fait changer [une habitude]. »',
      en: 'Say one thing more that you truly saw: “Your [article] on [subject] made me change [a habit].”',
    },
  },
  'reason.thread': {
    title: { fr: 'La suite d’un échange', en: 'An exchange goes on' },
    why: {
      fr: 'Vous reprenez le fil. Un mot de ce que la personne disait, et elle saura que vous l’avez écoutée.',
      en: 'You pick up the thread. One word of what they said, and they will know that you listened.',
    },
    better: {
      fr: 'Reprenez ce qu’elle disait : « Vous me parliez de [sujet] : [ce que vous en avez fait]. »',
      en: 'Take up what they said: “You told me about [subject]: [what you made of it].”',
    },
  },
  'reason.specific': {
    title: { fr: 'Une raison rien que pour elle', en: 'A reason only they have' },
    why: {
      fr: 'Impossible d’envoyer cette phrase à quelqu’un d’autre : la personne se sent attendue, pas ciblée.',
      en: 'This sentence could not go to anyone else: they feel expected, not targeted.',
    },
  },
  'reason.engaged': {
    title: { fr: 'Vous avez lu, et ça se voit', en: 'You read it, and it shows' },
    why: {
      fr: 'Vous parlez de son travail comme quelqu’un qui s’y est arrêté. Répondre devient un plaisir.',
      en: 'You talk about their work like someone who stopped to look. Answering becomes a pleasure.',
    },
  },
  'about-them.mostly-them': {
    title: { fr: 'On parle surtout d’elle', en: 'Mostly about them' },
    why: {
      fr: '{them} % de vos phrases parlent de la personne. Elle se reconnaît, elle continue à lire.',
      en: '{them}% of your clauses are about the reader. They recognise themselves and read on.',
    },
  },
  'about-them.balanced': {
    title: { fr: 'Un vrai échange', en: 'A fair balance' },
    why: { fr: '{them} % pour la personne, le reste pour vous : cela ressemble à une conversation.', en: '{them}% for them, the rest for you: it sounds like a conversation.' },
  },
  'about-them.mostly-me': {
    title: { fr: 'On parle surtout de vous', en: 'Mostly about you' },
    why: {
      fr: '{them} % pour la personne qui lit, le reste pour vous : elle assiste à un monologue et cherche la sortie.',
      en: '{them}% for the reader, the rest for you: they are watching a monologue and looking for the exit.',
    },
    better: {
      fr: 'Retournez une phrase : « Nous faisons [X] » devient « Vous écriviez que [son sujet]… »',
      en: 'Turn one sentence round: “We do [X]” becomes “You wrote that [their subject]…”',
    },
  },
  'question.open': {
    title: { fr: 'Une question sur son sujet', en: 'A question on their ground' },
    why: {
      fr: 'Elle peut répondre en deux lignes, sur ce qu’elle connaît le mieux. Difficile de faire plus facile.',
      en: 'They can answer in two lines, on what they know best. It hardly gets easier.',
    },
  },
  'shared-context.named': {
    title: { fr: 'Un fil entre vous', en: 'A thread between you' },
    why: {
      fr: 'Une personne, un lieu ou une discussion en commun : vous n’arrivez pas de nulle part.',
      en: 'A person, a place or a thread in common: you do not come out of nowhere.',
    },
  },
  'courtesy.greeting': {
    title: { fr: 'Un bonjour, un prénom', en: 'A hello and a name' },
    why: { fr: 'Comme en vrai : on frappe avant d’entrer.', en: 'Just like in life: you knock before you walk in.' },
  },
  'courtesy.thanks': {
    title: { fr: 'Un merci, ou un bravo', en: 'Thanks, or a well done' },
    why: { fr: 'Vous donnez quelque chose avant de demander, ne serait-ce qu’un mot.', en: 'You give something before you ask, be it only a word.' },
  },
  'courtesy.way-out': {
    title: { fr: 'La porte reste ouverte', en: 'The door stays open' },
    why: {
      fr: 'La personne peut dire non sans se justifier. C’est souvent ce qui donne envie de dire oui.',
      en: 'They can say no without excuses. That is often what makes a yes easy.',
    },
  },
  'gift.resource': {
    title: { fr: 'Un cadeau sans ficelle', en: 'A gift without strings' },
    why: { fr: 'Vous donnez avant de demander, et rien n’est attendu en retour.', en: 'You give before you ask, and nothing is expected back.' },
  },
  'pitch.passing': {
    title: { fr: 'Votre métier, en passant', en: 'Your trade, in passing' },
    why: {
      fr: 'Se présenter est honnête. Une mention suffit : la suivante sonnera comme un argumentaire.',
      en: 'Saying who you are is fair. Once is enough: the next mention will sound like a pitch.',
    },
    better: {
      fr: 'Gardez « {quote} » pour la fin, en trois mots : « [Prénom], [métier] à [ville]. »',
      en: 'Keep “{quote}” for the end, in three words: “[Name], [trade] in [town].”',
    },
  },
  'pitch.main-part': {
    title: { fr: 'L’offre prend la place', en: 'The offer takes the seat' },
    why: {
      fr: 'La personne entend une offre qu’elle n’a pas demandée ; son propre sujet n’a plus de chaise.',
      en: 'They hear an offer they did not ask for; their own subject has nowhere to sit.',
    },
    better: {
      fr: 'À la place de « {quote} », son problème à elle : « Comment faites-vous quand [situation qu’elle vit] ? »',
      en: 'In place of “{quote}”, their own problem: “How do you cope when [a situation they live]?”',
    },
  },
  'pitch.dominates': {
    title: { fr: 'On dirait un prospectus', en: 'It reads like a leaflet' },
    why: {
      fr: 'Chiffres, avantages, promesses : la personne a rangé le message avec les prospectus avant la fin de la phrase.',
      en: 'Figures, benefits, promises: they filed it with the leaflets before the sentence ended.',
    },
    better: {
      fr: 'Effacez « {quote} » et toute l’offre, gardez une seule chose sur elle : « J’ai vu que [fait précis]. [Question ouverte] ? »',
      en: 'Delete “{quote}” and the whole offer, keep one thing about them: “I saw that [precise fact]. [Open question]?”',
    },
  },
  'generic.anyone': {
    title: { fr: 'Valable pour tout le monde', en: 'It fits everyone' },
    why: {
      fr: 'Quarante personnes pourraient recevoir la même note. La personne le sent, sans pouvoir dire pourquoi.',
      en: 'Forty people could get this same note. They can feel it, without knowing why.',
    },
    better: {
      fr: 'Ajoutez ce qui n’est vrai que d’elle : « Votre [phrase, photo, chiffre] sur [sujet]… »',
      en: 'Add what is true of them alone: “Your [sentence, photo, figure] about [subject]…”',
    },
  },
  'generic.merge-field': {
    title: { fr: 'Le champ est resté vide', en: 'The blank stayed blank' },
    why: {
      fr: '« {quote} » : la machine a oublié d’enlever son étiquette. La personne sait qu’elle est une ligne de fichier.',
      en: '“{quote}”: the machine forgot to take its label off. They know they are a row in a file.',
    },
    better: {
      fr: 'À la place de « {quote} », le vrai mot, écrit de votre main : « Bonjour [le vrai prénom], »',
      en: 'In place of “{quote}”, the real word, typed by you: “Hello [the real name],”',
    },
  },
  'flattery.no-detail': {
    title: { fr: 'Un compliment sans détail', en: 'Praise without a detail' },
    why: { fr: '« {quote} » fait plaisir une seconde, puis on se demande ce que vous vendez.', en: '“{quote}” is pleasant for a second; then they wonder what you are selling.' },
    better: {
      fr: 'À la place de « {quote} », ce qui vous a plu : « La façon dont vous [geste précis] m’a donné envie de [action]. »',
      en: 'In place of “{quote}”, what you liked: “The way you [precise thing] made me want to [do something].”',
    },
  },
  'spam.hype': {
    title: { fr: 'Ça clignote', en: 'It flashes' },
    why: {
      fr: '« {quote} » a les manières des envois en masse : l’œil saute la ligne tout seul.',
      en: '“{quote}” has the manners of a mass mailing: the eye skips the line by itself.',
    },
    better: {
      fr: 'À la place de « {quote} », une phrase calme, sans lien : « J’ai noté [fait] en lisant votre [page]. »',
      en: 'In place of “{quote}”, one calm sentence, no link: “I noticed [fact] while reading your [page].”',
    },
  },
  'pressure.reproach': {
    title: { fr: 'Ça sonne comme un reproche', en: 'It sounds like a reproach' },
    why: {
      fr: 'Le silence veut rarement dire « non » : agenda plein, enfant malade, lundi. Un reproche, lui, ferme la porte.',
      en: 'Silence rarely means no: a full diary, a sick child, a Monday. A reproach does close the door.',
    },
    better: {
      fr: 'À la place de « {quote} », quelque chose d’utile : « En pensant à [son sujet], j’ai trouvé [ressource]. Rien à répondre. »',
      en: 'In place of “{quote}”, something useful: “Thinking of [their subject], I found [resource]. No reply needed.”',
    },
  },
  'pressure.after-refusal': {
    title: { fr: 'Un souhait passé outre', en: 'A wish run over' },
    why: {
      fr: 'La personne a dit comment elle préférait échanger. Elle vient d’apprendre que vous n’en tenez pas compte.',
      en: 'They said how they would rather deal with this. They have just learned that you did not listen.',
    },
    better: {
      fr: 'À la place de « {quote} », son chemin à elle : « Comme vous le souhaitiez, [par écrit, ou plus tard] : [l’essentiel en trois lignes]. »',
      en: 'In place of “{quote}”, their own road: “As you wished, [in writing, or later]: [the gist in three lines].”',
    },
  },
  'pressure.imposed': {
    title: { fr: 'C’est décidé sans elle', en: 'Decided without them' },
    why: {
      fr: 'Vous annoncez au lieu de demander : il ne reste à la personne qu’à subir ou à disparaître.',
      en: 'You announce instead of asking: all that is left to them is to put up with it or vanish.',
    },
    better: {
      fr: 'À la place de « {quote} », le choix : « Si le sujet vous parle encore, quel moyen vous arrange ? Sinon, aucun souci. »',
      en: 'In place of “{quote}”, the choice: “If this still interests you, what suits you best? If not, no harm done.”',
    },
  },
  'pressure.urgency': {
    title: { fr: 'L’urgence est la vôtre', en: 'The hurry is yours' },
    why: {
      fr: '« {quote} » : ce qui presse, c’est votre calendrier, pas le sien. Pressée, la personne choisit de ne rien faire.',
      en: '“{quote}”: the hurry is on your calendar, not on theirs. When hurried, people choose to do nothing.',
    },
    better: {
      fr: 'Sans « {quote} » : « Quand le sujet reviendra sur votre table, je serai là. »',
      en: 'Without “{quote}”: “Whenever this comes back to your desk, I will be around.”',
    },
  },
  'pressure.order': {
    title: { fr: 'Un ordre', en: 'An order' },
    why: { fr: '« {quote} » se lit comme une consigne, et vous n’êtes pas encore de la maison.', en: '“{quote}” reads like an instruction, and you are not of the house yet.' },
    better: {
      fr: 'À la place de « {quote} », une demande : « Auriez-vous envie de me dire [une chose] ? »',
      en: 'In place of “{quote}”, a request: “Would you mind telling me [one thing]?”',
    },
  },
  'pressure.presume': {
    title: { fr: 'Vous savez mieux qu’elle', en: 'You know better than them' },
    why: {
      fr: '« {quote} » : la personne découvre son problème par quelqu’un qui ne l’a jamais rencontrée.',
      en: '“{quote}”: they learn about their own problem from someone they have never met.',
    },
    better: {
      fr: 'À la place de « {quote} », une question : « Est-ce un sujet chez vous, [situation] ? »',
      en: 'In place of “{quote}”, a question: “Is [situation] a subject at your place?”',
    },
  },
  'deceit.false-tie': {
    title: { fr: 'Un lien qui n’existe pas', en: 'A tie that is not there' },
    why: {
      fr: '« {quote} » : la personne cherche dans sa mémoire, ne trouve rien, et vous trouve, vous.',
      en: '“{quote}”: they search their memory, find nothing, and find you out.',
    },
    better: {
      fr: 'À la place de « {quote} », la vérité, qui est plus forte : « Nous ne nous connaissons pas. Je vous écris parce que [raison]. »',
      en: 'In place of “{quote}”, the truth, which is stronger: “We have not met. I am writing because [reason].”',
    },
  },
  'register.tu': {
    title: { fr: 'Un « tu » un peu tôt', en: 'An early “tu”' },
    why: {
      fr: 'Entre inconnus, le « tu » entre sans s’essuyer les pieds. Attendez le sien.',
      en: 'Between strangers, French “tu” walks in without wiping its boots. Wait for theirs.',
    },
    better: { fr: 'À la place de « {quote} », le « vous », tant que la personne ne dit pas « tu ».', en: 'In place of “{quote}”, “vous”, until they say “tu”.' },
  },
  'register.mixed': {
    title: { fr: 'Tu et vous mélangés', en: '“Tu” and “vous” mixed' },
    why: { fr: 'La personne ne sait plus si elle parle à un ami ou à un formulaire.', en: 'They cannot tell whether a friend or a form is talking.' },
    better: {
      fr: 'Choisissez et tenez jusqu’au bout : « {quote} » partout, ou « vous » partout.',
      en: 'Pick one and keep it to the end: “{quote}” throughout, or “vous” throughout.',
    },
  },
  'register.text-speak': {
    title: { fr: 'Écrit au pouce', en: 'Written by thumb' },
    why: { fr: '« {quote} » dit que le message a été vite fait. La réponse le sera aussi.', en: '“{quote}” says the message was dashed off. The reply will be too.' },
    better: { fr: 'Écrivez « {quote} » en entier : quelques lettres de plus, beaucoup d’égards.', en: 'Write “{quote}” out: a few more letters, a lot more regard.' },
  },
  'length.cannot-send': {
    title: { fr: 'Trop long pour partir', en: 'Too long to send' },
    why: {
      fr: '{count} caractères : le réseau coupe une invitation à {limit}. La personne n’en verrait rien.',
      en: '{count} characters: the network stops an invitation at {limit}. They would see none of it.',
    },
    better: { fr: 'Gardez deux phrases : ce que vous avez vu chez elle, et votre question.', en: 'Keep two sentences: what you saw of theirs, and your question.' },
  },
  'length.basic-account': {
    title: { fr: 'Long pour un compte gratuit', en: 'Long for a free account' },
    why: { fr: '{count} caractères : certains comptes sont limités à {limit}.', en: '{count} characters: some accounts are held to {limit}.' },
  },
};
