import type { Advice } from './feedback-advice';

/** What a visitor understands from a headline and a summary, case by case. Keys are `criterion.case`. */
export const profileTextFeedback: Readonly<Record<string, Advice>> = {
  'headline.empty': {
    title: { fr: 'Pas de titre', en: 'No headline' },
    why: { fr: 'C’est la ligne qui vous suit partout, et elle se tait.', en: 'It is the line that follows you everywhere, and it says nothing.' },
    better: { fr: '[Employeur] | [Résultat] pour les [public précis]', en: '[Employer] | [Result] for [precise audience]' },
  },
  'headline.whom-and-what': {
    title: { fr: 'Pour qui, pour quoi', en: 'For whom, for what' },
    why: { fr: 'La bonne personne se reconnaît en une ligne.', en: 'The right person recognises themselves in one line.' },
  },
  'headline.whom': {
    title: { fr: 'On sait pour qui', en: 'We know for whom' },
    why: { fr: 'Le public est nommé ; on ne sait pas encore ce qui change pour lui.', en: 'The audience is named; what changes for them is not clear yet.' },
    better: { fr: 'Ajoutez ce qui s’améliore : « Moins de [problème] pour les [public] ».', en: 'Add what gets better: “Fewer [problems] for [audience]”.' },
  },
  'headline.what': {
    title: { fr: 'On sait pour quoi', en: 'We know what for' },
    why: {
      fr: 'Le problème est là. Celui qui le vit n’est pas encore nommé, et passe sans se reconnaître.',
      en: 'The problem is there. The person who lives it is not named yet, and rides past.',
    },
    better: { fr: 'Ajoutez à qui cela arrive : « [Problème en moins], pour les [public précis] ».', en: 'Add whom it happens to: “[Less of a problem], for [precise audience]”.' },
  },
  'headline.title-only': {
    title: { fr: 'Une carte de visite', en: 'A business card' },
    why: { fr: 'Le visiteur apprend votre fonction, pas ce que vous pouvez pour lui.', en: 'Visitors learn your job, not what you can do for them.' },
    better: { fr: '[Employeur] | Moins de [problème] pour les [public précis]', en: '[Employer] | Fewer [problems] for [precise audience]' },
  },
  'headline.motto': {
    title: { fr: 'Une devise', en: 'A motto' },
    why: {
      fr: 'C’est joli au-dessus d’une cheminée. Le visiteur ne sait ni votre métier ni ce qu’il y gagne.',
      en: 'It would look fine over a fireplace. Visitors learn neither your trade nor what is in it for them.',
    },
    better: { fr: '[Métier] chez [Employeur] : j’aide les [public précis] à [résultat]', en: '[Trade] at [Employer]: I help [precise audience] to [result]' },
  },
  'headline.keyword-string': {
    title: { fr: 'Une suite de mots-clés', en: 'A string of keywords' },
    why: {
      fr: 'Un moteur s’y retrouve peut-être. Une personne cherche une phrase, et n’en trouve pas.',
      en: 'A search engine may cope. A person looks for a sentence, and finds none.',
    },
    better: {
      fr: 'Gardez un seul mot-clé et faites-en une phrase : « J’aide les [public] à [résultat] ».',
      en: 'Keep one keyword and make it a sentence: “I help [audience] to [result]”.',
    },
  },
  'headline.vague-help': {
    title: { fr: 'De l’aide, mais pour qui ?', en: 'Help, but for whom?' },
    why: { fr: '« {quote} » : tout le monde et donc personne. Qui s’y reconnaîtrait ?', en: '“{quote}”: everyone, hence no one. Who would recognise themselves in that?' },
    better: {
      fr: 'À la place de « {quote} », leur vrai nom : « J’aide les [métier, taille, lieu] à [verbe concret] ».',
      en: 'In place of “{quote}”, their real name: “I help [trade, size, place] to [concrete verb]”.',
    },
  },
  'headline.no-employer': {
    title: { fr: 'La maison manque au titre', en: 'No house in the headline' },
    why: {
      fr: 'Le titre voyage seul, sous chacun de vos commentaires : {company} reste à la maison.',
      en: 'The headline travels alone, under each of your comments: {company} stays at home.',
    },
    better: { fr: '{company} | [Résultat] pour les [public précis]', en: '{company} | [Result] for [precise audience]' },
  },
  'headline.too-long': {
    title: { fr: 'Un titre qui déborde', en: 'A headline that spills over' },
    why: {
      fr: '{count} caractères : le réseau coupe à {limit}, souvent juste avant l’essentiel.',
      en: '{count} characters: the network cuts at {limit}, often just before the point.',
    },
    better: { fr: 'Gardez le public et le résultat ; le reste va dans le résumé.', en: 'Keep the audience and the result; the rest goes into the summary.' },
  },
  'headline.open-to-all': {
    title: { fr: 'Ouvert à tout', en: 'Open to anything' },
    why: { fr: 'On vous croit en recherche d’emploi : les clients passent leur chemin.', en: 'People think you are looking for a job: customers ride on.' },
    better: {
      fr: 'Dites qui vous aidez aujourd’hui : « J’aide les [public] à [résultat] chez [Employeur] ».',
      en: 'Say whom you help today: “I help [audience] to [result] at [Employer]”.',
    },
  },
  'headline.keywords': {
    title: { fr: 'Des barres en trop', en: 'Bars to spare' },
    why: { fr: 'Les barres et les # parlent aux robots ; les gens décrochent au troisième.', en: 'Bars and hashes talk to robots; people let go at the third.' },
    better: { fr: 'Une phrase, un séparateur au plus.', en: 'One sentence, one separator at most.' },
  },
  'buzz.headline': {
    title: { fr: 'Un mot de plaquette', en: 'A brochure word' },
    why: { fr: '« {quote} » : tout le monde l’écrit, donc on ne le lit plus.', en: '“{quote}”: everyone writes it, so nobody reads it.' },
    better: {
      fr: 'À la place de « {quote} », un fait : « [chiffre, lieu ou geste] pour les [public précis] ».',
      en: 'In place of “{quote}”, a fact: “[figure, place or deed] for [precise audience]”.',
    },
  },
  'buzz.summary': {
    title: { fr: 'Des mots de plaquette', en: 'Brochure words' },
    why: { fr: '« {quote} » pourrait être signé par tous vos concurrents.', en: '“{quote}” could be signed by every competitor you have.' },
    better: {
      fr: 'À la place de « {quote} », un cas : « Chez [client], [chiffre] de moins en [durée]. »',
      en: 'In place of “{quote}”, one case: “At [customer], [figure] fewer within [time].”',
    },
  },
  'summary.empty': {
    title: { fr: 'Un résumé blanc', en: 'A blank summary' },
    why: { fr: 'Le visiteur était curieux. Il trouve une porte fermée.', en: 'The visitor was curious, and finds a closed door.' },
    better: {
      fr: 'Commencez par son problème : « Vous [situation] ? Chez [Employeur], j’aide les [public] à [résultat]. »',
      en: 'Start with their problem: “[Situation]? At [Employer] I help [audience] to [result].”',
    },
  },
  'summary.their-problem': {
    title: { fr: 'Son problème d’abord', en: 'Their problem first' },
    why: { fr: 'Le visiteur lit sa propre semaine dans votre résumé.', en: 'Visitors read their own week in your summary.' },
  },
  'summary.late-problem': {
    title: { fr: 'Son problème arrive tard', en: 'Their problem comes late' },
    why: {
      fr: 'Il faut déplier le résumé pour le trouver. Beaucoup s’arrêtent aux premières lignes.',
      en: 'One must unfold the summary to find it. Many stop at the first lines.',
    },
    better: { fr: 'Remontez cette phrase tout en haut : « {quote} »', en: 'Move this sentence to the very top: “{quote}”' },
  },
  'summary.vague-reader': {
    title: { fr: 'Un lecteur sans visage', en: 'A reader without a face' },
    why: { fr: 'Le visiteur sent qu’on lui parle, sans savoir si c’est à lui.', en: 'Visitors feel addressed, without knowing whether it is them.' },
    better: {
      fr: 'Nommez-le et montrez sa journée : « Vous êtes [métier] et [scène qu’il vit] ? »',
      en: 'Name them and show their day: “You are a [trade] and [a scene they live]?”',
    },
  },
  'summary.no-problem': {
    title: { fr: 'On y parle surtout de vous', en: 'Mostly about you' },
    why: { fr: 'Le visiteur cherche son problème dans le texte et ne le trouve pas.', en: 'Visitors look for their own problem in the text and do not find it.' },
    better: { fr: 'Ouvrez par une scène qu’il vit : « Vous passez vos [jours] à [corvée] ? »', en: 'Open with a scene they live: “Spending your [days] on [chore]?”' },
  },
  'summary.evidence': {
    title: { fr: 'Une preuve', en: 'Evidence' },
    why: { fr: 'Un fait vérifiable vaut dix adjectifs.', en: 'One fact that can be checked beats ten adjectives.' },
  },
  'summary.facts': {
    title: { fr: 'Du concret, sans histoire', en: 'Facts without a story' },
    why: { fr: 'On voit ce que vous faites. On ne voit pas encore ce que cela a changé chez quelqu’un.', en: 'One sees what you do, not yet what it changed for someone.' },
    better: {
      fr: 'Ajoutez un cas : « Chez [client ou lieu], de [chiffre] à [chiffre] en [durée]. »',
      en: 'Add one case: “At [customer or place], from [figure] to [figure] in [time].”',
    },
  },
  'summary.no-evidence': {
    title: { fr: 'Rien à vérifier', en: 'Nothing to check' },
    why: { fr: 'Le visiteur n’a que des mots à croire, et il en lit beaucoup dans la journée.', en: 'Visitors have only words to believe, and they read a lot of them in a day.' },
    better: { fr: 'Un seul fait suffit : « L’an dernier, [client] a [résultat] en [durée]. »', en: 'One fact is enough: “Last year [customer] [result] within [time].”' },
  },
  'summary.open-door': {
    title: { fr: 'Une porte ouverte', en: 'An open door' },
    why: { fr: 'Le visiteur a une raison de vous parler, et sait comment.', en: 'Visitors have a reason to talk to you, and know how.' },
  },
  'summary.closed-door': {
    title: { fr: 'Pas de poignée à la porte', en: 'A door without a handle' },
    why: { fr: 'Le visiteur intéressé ne sait ni quoi vous dire, ni par où commencer.', en: 'Interested visitors know neither what to say to you nor where to begin.' },
    better: {
      fr: 'Finissez par une question ou un cadeau : « Et chez vous, [question] ? » ou « Ma fiche [sujet] est en libre accès. »',
      en: 'End with a question or a gift: “And at your place, [question]?” or “My [subject] sheet is free to take.”',
    },
  },
  'summary.brochure': {
    title: { fr: 'La plaquette, collée telle quelle', en: 'The brochure, pasted as it is' },
    why: {
      fr: 'On entend le service communication, pas vous : « {quote} », et rien qu’on puisse toucher.',
      en: 'One hears the marketing department, not you: “{quote}”, and nothing one could touch.',
    },
    better: {
      fr: 'À la place de « {quote} », ce que vous avez vu, vous : « La semaine dernière, chez [client], [fait]. »',
      en: 'In place of “{quote}”, what you yourself saw: “Last week at [customer], [fact].”',
    },
  },
  'summary.third-person': {
    title: { fr: 'Vous parlez de vous comme d’un autre', en: 'You speak of yourself as someone else' },
    why: { fr: '« {quote} » : le visiteur cherche qui parle, et recule d’un pas.', en: '“{quote}”: visitors wonder who is talking, and take a step back.' },
    better: { fr: 'À la place de « {quote} » : « Je [ce que vous faites] pour que vous [résultat]. »', en: 'In place of “{quote}”: “I [what you do] so that you [result].”' },
  },
  'cv.list': {
    title: { fr: 'Ça se lit comme un CV', en: 'It reads like a CV' },
    why: {
      fr: '« {quote} » : ces lignes-là parlent à un recruteur. Un client cherche ce que vous pouvez pour lui.',
      en: '“{quote}”: lines like this one speak to a recruiter. A customer looks for what you can do for them.',
    },
    better: {
      fr: 'À la place de « {quote} », ce que cela permet : « [Expérience], donc je sais [éviter tel ennui]. »',
      en: 'In place of “{quote}”, what it allows: “[Experience], so I know how to [avoid a trouble].”',
    },
  },
};
