import type { Advice } from './feedback-advice';

const google = (fr: string, en: string, betterFr: string, betterEn: string): Advice => ({
  title: { fr: 'Google ne coche pas', en: 'A box left open' },
  why: { fr, en },
  better: { fr: betterFr, en: betterEn },
});

/** What a visitor understands from what stands around the texts of a profile, case by case. Keys are `criterion.case`. */
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
    why: {
      fr: 'Le nom de {company} passe une fois, sans dire ce que la maison fait pour les gens.',
      en: '{company} is named once, without saying what the house does for people.',
    },
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
    why: { fr: 'On entend la maison, mais avec les mots de sa plaquette : « {quote} ».', en: 'One hears the house, but in the words of its brochure: “{quote}”.' },
    better: {
      fr: 'Traduisez la promesse en geste : « {company}, pour vous, c’est [ce que vous faites un mardi] ».',
      en: 'Turn the promise into a deed: “{company}, for you, means [what you do on a Tuesday]”.',
    },
  },
  'branding.named-twice': {
    title: { fr: 'La maison est là', en: 'The house is there' },
    why: {
      fr: 'Le nom de {company} est bien là. Il manque encore le lien avec ce que vous faites, vous.',
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
