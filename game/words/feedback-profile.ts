import type { Advice } from './feedback-advice';

const google = (fr: string, en: string, betterFr: string, betterEn: string): Advice => ({
  title: { fr: 'Google ne coche pas', en: 'A box left open' },
  why: { fr, en },
  better: { fr: betterFr, en: betterEn },
});

/** What a visitor understands from a profile, case by case. Keys are `criterion.case`. */
export const profileFeedback: Readonly<Record<string, Advice>> = {
  'photo.recent': {
    title: { fr: 'Un visage d’aujourd’hui', en: 'A face of today' },
    why: { fr: 'On vous reconnaîtra au salon, et c’est déjà un début de confiance.', en: 'People will know you at the trade fair, and trust starts there.' },
  },
  'photo.old': {
    title: { fr: 'Une photo d’époque', en: 'A vintage photo' },
    why: {
      fr: 'Le visiteur cherche la personne d’aujourd’hui et rencontre celle d’il y a dix ans.',
      en: 'Visitors look for the person of today and meet the one of ten years ago.',
    },
    better: { fr: 'Un portrait de cette année, de face, lumière du jour.', en: 'A portrait from this year, facing us, in daylight.' },
  },
  'photo.holiday': {
    title: { fr: 'Le palmier est resté', en: 'The palm tree stayed' },
    why: { fr: 'Le visiteur se demande s’il écrit à vous ou à vos vacances.', en: 'Visitors wonder whether they are writing to you or to your holiday.' },
    better: { fr: 'Un portrait simple, sur votre lieu de travail.', en: 'A plain portrait, where you work.' },
  },
  'photo.logo': {
    title: { fr: 'Un logo à la place du visage', en: 'A logo for a face' },
    why: { fr: 'On ne serre pas la main d’un logo.', en: 'Nobody shakes hands with a logo.' },
    better: { fr: 'Votre visage en photo, le logo sur la bannière.', en: 'Your face in the photo, the logo on the banner.' },
  },
  'photo.none': {
    title: { fr: 'Pas de visage', en: 'No face' },
    why: { fr: 'Une silhouette grise : le visiteur ne sait pas si la maison est habitée.', en: 'A grey outline: visitors cannot tell whether anyone lives here.' },
    better: { fr: 'Un portrait récent, même pris au téléphone.', en: 'A recent portrait, a phone will do.' },
  },
  'banner.employer': {
    title: { fr: 'Aux couleurs de la maison', en: 'In house colours' },
    why: { fr: 'En une seconde, on sait avec qui vous chevauchez.', en: 'In one second they know whom you ride with.' },
  },
  'banner.stock': {
    title: { fr: 'Un décor de catalogue', en: 'A stock backdrop' },
    why: { fr: 'Jolie image, mais elle pourrait être à n’importe qui.', en: 'A pretty picture that could be anyone’s.' },
    better: { fr: 'Demandez au marketing la bannière de la maison.', en: 'Ask marketing for the house banner.' },
  },
  'banner.none': {
    title: { fr: 'Bannière vide', en: 'An empty banner' },
    why: { fr: 'Le plus grand espace de la page ne dit rien.', en: 'The largest space on the page says nothing.' },
    better: { fr: 'Les couleurs de l’employeur et une promesse de six mots.', en: 'Your employer’s colours and a six-word promise.' },
  },
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
    why: {
      fr: '« {quote} » : tout le monde et donc personne. On ne se reconnaît pas dans « les entreprises ».',
      en: '“{quote}”: everyone, hence no one. Nobody recognises themselves in “companies”.',
    },
    better: {
      fr: 'Nommez-les comme ils se nomment : « J’aide les [métier, taille, lieu] à [verbe concret] ».',
      en: 'Name them the way they name themselves: “I help [trade, size, place] to [concrete verb]”.',
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
    title: { fr: 'Une suite de mots-clés', en: 'A string of keywords' },
    why: { fr: 'Les barres et les # parlent aux robots ; les gens décrochent au troisième.', en: 'Bars and hashes talk to robots; people let go at the third.' },
    better: { fr: 'Une phrase, un séparateur au plus.', en: 'One sentence, one separator at most.' },
  },
  'buzz.headline': {
    title: { fr: 'Un mot de plaquette', en: 'A brochure word' },
    why: { fr: '« {quote} » : tout le monde l’écrit, donc on ne le lit plus.', en: '“{quote}”: everyone writes it, so nobody reads it.' },
    better: { fr: 'Remplacez-le par un fait : un chiffre, un lieu, un geste.', en: 'Put a fact in its place: a figure, a place, a deed.' },
  },
  'buzz.summary': {
    title: { fr: 'Des mots de plaquette', en: 'Brochure words' },
    why: { fr: '« {quote} » pourrait être signé par tous vos concurrents.', en: '“{quote}” could be signed by every competitor you have.' },
    better: { fr: 'Racontez un cas : « Chez [client], [chiffre] de moins en [durée]. »', en: 'Tell one case: “At [customer], [figure] fewer within [time].”' },
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
    better: { fr: 'Racontez ce que vous, vous avez vu : « La semaine dernière, chez [client], [fait]. »', en: 'Tell what you yourself saw: “Last week at [customer], [fact].”' },
  },
  'summary.third-person': {
    title: { fr: 'Vous parlez de vous comme d’un autre', en: 'You speak of yourself as someone else' },
    why: { fr: '« {quote} » : le visiteur cherche qui parle, et recule d’un pas.', en: '“{quote}”: visitors wonder who is talking, and take a step back.' },
    better: { fr: 'Dites « je », une fois, et « vous », deux fois.', en: 'Say “I” once, and “you” twice.' },
  },
  'cv.list': {
    title: { fr: 'Ça se lit comme un CV', en: 'It reads like a CV' },
    why: {
      fr: '« {quote} » convainc un recruteur. Un client cherche ce que vous pouvez pour lui.',
      en: '“{quote}” convinces a recruiter. A customer looks for what you can do for them.',
    },
    better: {
      fr: 'Remplacez la ligne par ce qu’elle permet : « [Expérience], donc je sais [éviter tel ennui]. »',
      en: 'Swap the line for what it allows: “[Experience], so I know how to [avoid a trouble].”',
    },
  },
  'branding.lone-rider': {
    title: { fr: 'Cavalier seul', en: 'A lone rider' },
    why: {
      fr: '{company} n’apparaît nulle part : le visiteur ne sait pas quelle maison répondra.',
      en: '{company} is nowhere to be seen: visitors cannot tell which house will answer.',
    },
    better: {
      fr: 'Dites-le deux fois : dans le titre, et « Chez {company}, j’aide les [public] à [résultat] ».',
      en: 'Say it twice: in the headline, and “At {company} I help [audience] to [result]”.',
    },
  },
  'branding.half-branded': {
    title: { fr: 'Habillé à moitié', en: 'Half dressed' },
    why: { fr: '{company} est cité une fois, sans dire ce que la maison fait pour les gens.', en: '{company} is named once, without saying what the house does for people.' },
    better: { fr: 'Ajoutez la promesse : « {company} évite [problème] aux [public]. »', en: 'Add the promise: “{company} spares [audience] [a problem].”' },
  },
  'branding.other-house': {
    title: { fr: 'L’enseigne d’une autre maison', en: 'The sign of another house' },
    why: {
      fr: 'On lit « {quote} », on cherche {company} : le visiteur ne sait plus où il est.',
      en: 'It says “{quote}” where one looks for {company}: visitors no longer know where they are.',
    },
    better: {
      fr: 'Mettez l’employeur actuel partout : « Chez {company}, [ce que vous faites pour qui] ». L’ancien va dans le parcours.',
      en: 'Put today’s employer everywhere: “At {company}, [what you do for whom]”. The old one belongs in your history.',
    },
  },
  'branding.parrot': {
    title: { fr: 'La voix de son maître', en: 'His master’s voice' },
    why: { fr: 'La maison est partout, mais avec les mots de sa plaquette : « {quote} ».', en: 'The house is everywhere, but in the words of its brochure: “{quote}”.' },
    better: {
      fr: 'Traduisez la promesse en geste : « {company}, pour vous, c’est [ce que vous faites un mardi] ».',
      en: 'Turn the promise into a deed: “{company}, for you, means [what you do on a Tuesday]”.',
    },
  },
  'branding.named-twice': {
    title: { fr: 'La maison est là', en: 'The house is there' },
    why: {
      fr: '{company} est bien nommé. Il manque encore le lien avec ce que vous faites, vous.',
      en: '{company} is well named. The link with what you yourself do is still loose.',
    },
    better: {
      fr: 'Reliez les deux : « Chez {company}, je [ce que vous faites] pour que les [public] [résultat]. »',
      en: 'Tie the two together: “At {company} I [what you do] so that [audience] [result].”',
    },
  },
  'branding.woven': {
    title: { fr: 'Vous et la maison, d’une voix', en: 'You and the house, one voice' },
    why: { fr: 'On comprend ce que fait {company} et ce que vous y apportez.', en: 'One sees what {company} does and what you bring to it.' },
  },
  'activity.alive': {
    title: { fr: 'La lumière est allumée', en: 'The lamp is lit' },
    why: { fr: 'Vous parlez aussi chez les autres : on vous croise avant de vous lire.', en: 'You talk at other people’s places too: they meet you before they read you.' },
  },
  'activity.some': {
    title: { fr: 'Quelques signes de vie', en: 'Some signs of life' },
    why: { fr: 'On vous aperçoit de temps en temps. Trois commentaires par semaine suffiraient.', en: 'You are seen now and then. Three comments a week would do.' },
    better: { fr: 'Commentez avant de publier : une chose apprise, une question.', en: 'Comment before you post: one thing learned, one question.' },
  },
  'activity.reposts': {
    title: { fr: 'L’écho de la maison', en: 'The house echo' },
    why: { fr: 'Repartager les nouveautés, c’est distribuer des prospectus à ses amis.', en: 'Passing on product news is handing leaflets to friends.' },
    better: { fr: 'Une observation du terrain par semaine, avec vos mots.', en: 'One observation from the field a week, in your own words.' },
  },
  'activity.silent': {
    title: { fr: 'Ville fantôme', en: 'Ghost town' },
    why: { fr: 'Rien ne bouge : le visiteur se demande si le compte est encore habité.', en: 'Nothing moves: visitors wonder whether anyone still lives here.' },
    better: { fr: 'Trois commentaires utiles chez les autres cette semaine.', en: 'Three useful comments on other people’s posts this week.' },
  },
  'proof.shown': {
    title: { fr: 'Quelqu’un en témoigne', en: 'Someone vouches for you' },
    why: { fr: 'Une recommandation parle mieux de vous que vous.', en: 'A recommendation speaks of you better than you can.' },
  },
  'proof.none': {
    title: { fr: 'Personne ne témoigne', en: 'No one vouches yet' },
    why: { fr: 'Le visiteur doit vous croire sur parole.', en: 'Visitors have only your word for it.' },
    better: { fr: 'Demandez deux lignes à un client content, sur un fait précis.', en: 'Ask a happy customer for two lines about one precise fact.' },
  },
  'google.pass': {
    title: { fr: 'Test Google réussi', en: 'Google test passed' },
    why: { fr: 'Qui tape votre nom trouve la même personne partout.', en: 'Whoever types your name finds the same person everywhere.' },
  },
  'google.mixed': {
    title: { fr: 'Test Google mitigé', en: 'A mixed Google test' },
    why: { fr: '{passed} points sur 6 : le visiteur hésite entre deux versions de vous.', en: '{passed} of 6: visitors hesitate between two versions of you.' },
    better: { fr: 'Une soirée suffit : chercher son nom, fermer, mettre à jour.', en: 'One evening will do: search your name, close, update.' },
  },
  'google.fail': {
    title: { fr: 'Test Google raté', en: 'The Google test fails' },
    why: {
      fr: '{passed} points sur 6 : ce que le visiteur trouve ne lui donne pas envie d’aller plus loin.',
      en: '{passed} of 6: what visitors find does not make them go further.',
    },
    better: { fr: 'Commencez par fermer les vieux comptes.', en: 'Start by closing the old accounts.' },
  },
  'google.missing-page-one': google(
    'Votre profil n’est pas en première page.',
    'Your profile is not on page one.',
    'Le même nom complet partout, et une page publique.',
    'The same full name everywhere, and a public page.',
  ),
  'google.missing-consistent': google(
    'Photo, nom ou employeur changent d’un site à l’autre.',
    'Photo, name or employer differ from site to site.',
    'La même photo et le même employeur partout.',
    'The same photo and employer everywhere.',
  ),
  'google.missing-no-stale-account': google(
    'Un vieux compte parle encore à votre place.',
    'An old account still speaks for you.',
    'Fermez-le, ou mettez-le à jour.',
    'Close it, or bring it up to date.',
  ),
  'google.missing-recent-content': google(
    'Rien d’utile et de récent à votre nom.',
    'Nothing useful and recent under your name.',
    'Une astuce de métier, publiée ce mois-ci.',
    'One tip of the trade, posted this month.',
  ),
  'google.missing-employer-link': google(
    'Aucun lien avec la page de l’employeur.',
    'No link with your employer’s page.',
    'Reliez le poste actuel à la page de la maison.',
    'Link your current job to the company page.',
  ),
  'google.missing-namesake': google(
    'Un homonyme peut être pris pour vous.',
    'A namesake may be taken for you.',
    'Ajoutez le métier et la ville à côté du nom.',
    'Add your trade and town beside your name.',
  ),
};
