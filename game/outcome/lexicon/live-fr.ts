import { type Pieces, piece } from '../reading/phrase-book';
import { books } from './books';
import { wordList } from '../reading/words';
import { timeFr } from './time';

/** How French names a live exchange, and the ways to ask for one that need no other word around them. */
export const livePiecesFr: Pieces = {
  ...timeFr,
  you: `vous|te|t'|nous|se|s'|toi`,
  // A plural seldom is a request (« nous vendons des démos »): only the singular stands for one exchange.
  live: piece`
    rendez-?vous | rdvs? | r\.d\.v | entretien | entrevue | visio | visio-?conf(?:erence)? | video ?conf(?:erence)? | call | zoom | teams | google meet | meet | skype | facetime | coup de (?:fil|telephone|tel|bigo|tube) | tete-a-tete
    demo | demonstration | appel(?: telephonique| video)? | meeting | face-a-face | rencontre en (?:personne|tete) | entretien telephonique | echange (?:telephonique|de vive voix|en visio|oral|direct) | point (?:telephonique|visio|tel|par telephone)
    conversation (?:telephonique|de vive voix) | creneau | temps d'echange | moment d'echange | temps ensemble | bigophone | discussion (?:telephonique|de vive voix|en visio) | coup de bigophone | face to face | skype call | rendezvous | petit point | audience | one-to-one | video-?call | cafe virtuel | interview | rencard
  `,
  talking: `echange|discussion|conversation|entrevue|causette|papote|causerie|point|brin de causette|mot`,
  showing: piece`
    presentation | audit | diagnostic | bilan | reunion | rencontre | visite | seance | session | consultation | creneau | atelier | essai | tour | passage | etude | simulation | demonstration | degustation | immersion | expertise | etat des lieux
  `,
  meal: piece`
    balade | promenade | partie de (?!plaisir|la|mon|votre|l')\w+ | une partie(?= (?:a|au|samedi|dimanche)) | randonnee | rando | cine(?:ma)? | sortie | pique-nique | tour a velo |
    cafe | dejeuner | dejeune | dejeunons | petit[- ]dej(?:euner)? | p'tit dej | dejs? | diner | dine | souper | lunch | brunch | verre | apero | biere | repas | the | bouffe | jus | tisane | bieres | pot | attaya | bobun | sandwich | 5 a 7 | expresso
    restaurant | resto | casse-croute | gouter | croissants? | chocolat chaud | pinte | limonade | galette | crepe | kebab | couscous | thieb | attieke | poutine | frites | moules-frites | raclette | soupe | glace | kawa | petit noir | tacos | burger | sushis? | paella | barbecue | pique-nique | mafe | yassa | choucroute | fondue | tartiflette | huitres | pain au chocolat | p'tit cafe | p'tit noir
  `,
  slot: '<duration>|<day>|<clock>',
  person: piece`
    collegue | collaborat\w{2,5} | assistante? | associee? | commercial\w{0,2} | conseill\w{2,4} | equipe | secretaire | technicien\w{0,2} | directeur | directrice | expert\w? | responsable | charge\w? d\w+ | chef\w{0,2} | patron\w{0,2} | fondat\w{3,5} | ingenieur\w? | bureau | service | plateau | delegue\w? | representant\w? | formatr?\w{2,4}
  `,
};
const p = books.fr.phrases(livePiecesFr);

export const liveFr = {
  day: p`<day> | <clock>`,
  clock: p`<clock> | <day>`,
  /** A day or an hour that fixes a meeting; not a deadline, not today's sale. */
  appointed: p`(?<!(?:de|avant|jusqu'au|jusqu'a|d'ici|depuis|par|chaque|tous les|sous|en|ces|ce|dernier|expire|ferme|au plus tard) )(?:(?:ce |le |des |vers )?(?:<weekday>)(?: (?:matin|midi|soir|prochain|apres-midi))?|demain(?: \w+)?|apres-demain|la semaine prochaine|le (?:\d{1,2}|1er)(?: <month>| au matin)?|(?:vers |a |entre )?\d{1,2} ?h(?: ?\d\d)?|midi)(?! (?:seulement|dernier|passe|de retard|sur 24))`,
  /** A weekday or a date: a bare hour may be an age, a price or an opening time. */
  dated: p`(?<!(?:de|votre|vos|ton|mon|notre|son|avant|jusqu'au|jusqu'a|d'ici|depuis|par|chaque|tous les|sous|ces|dernier|le|des) )(?:<weekday>(?! (?:dernier|passe))|demain|apres-demain|la semaine prochaine|le (?:\d{1,2}|1er)|\d{1,2} <month>)`,
  /** Whenever they like: no time, but an exchange all the same. */
  convenience: p`au moment (?:qui|ou|de votre) | quand (?:cela|ca|vous|tu)? ?(?:vous|t'|te)? ?(?:convient|conviendra|arrange|arrangera|voulez|voudrez|pourrez|plaira|va) | a (?:votre|ta) convenance | le jour (?:qui|ou|de votre) | l'heure (?:qui|de votre) | a la date de votre`,
  duration: p`<duration>`,
  live: p`<live>`,
  talking: p`<talking>`,
  showing: p`<showing>`,
  meal: p`<meal>`,
  /** What one does live, with the other person. */
  verb: p`
    <you> ?(?:rencontr\w{1,5}|revoir|voir(?! en| a| au)|voie|voit|voyions|recevoir|recoive|appel\w{1,5}|rappel\w{1,5}|telephon\w{1,5}|retrouv\w{1,5}|crois(?:er|e|ons|ait)|joindre|visiter|rendre visite|entendre|ecouter)(?! (?:par ecrit|que|qu'|mon|ma|mes|le souvenir))
    (?:rencontrons|voyons|retrouvons|appelons|telephonons)-nous | de vive voix | au (?:telephone|tel|bout du fil) | par (?:telephone|tel|visio|zoom|teams)
    en (?:visio|vrai|face a face|presentiel|personne|tete-a-tete|chair et en os|live|direct) | a l'oral | de visu | autour d'une? (?:\w+ ){0,2}<meal>
    (?:passer|venir|passe|viens|vienne|passions|venions|passerais|viendrais) (?:vous|te|t'|chez|dans vos|a votre|a l'atelier|sur (?:place|site)|au bureau|a vos|dans ton|a ton|par chez|jusqu'a|en (?:discuter|parler)|le (?:voir|chercher)|voir|faire un tour|presenter|montrer)
    (?:passez|passe|venez|viens|venir|passer) (?:donc |me |nous |prendre |boire |faire |voir |chez |a l'|au |a la |a notre |dans notre |a mon |sur notre ){1,2}(?:voir|chez|un|une|cafe|atelier|bureau|magasin|stand|boutique|depot|visite|tour|ferme|notre|mon|la)
    (?:lors|au cours|a l'occasion) d'une? (?:\w+ ){0,2}(?:echange|entretien|rendez-?vous|rdv|appel|rencontre|visio|demo|point|call|dejeuner|cafe|visite) | m'entretenir (?:avec|de) | (?:faire|dire|passer) (?:un )?(?:petit )?(?:coucou|bonjour) | on se (?:voyait|rencontrait|parlait|appelait|retrouvait) | (?:recueillir|filmer|enregistrer) (?:votre|ton|vos) (?:temoignage|parole|voix|histoire|recit)s? | discuter avec (?:vous|toi) | parler avec (?:vous|toi) | prendre un temps (?:ensemble|pour|avec) | m'ecouter | (?:vous|t') ?avoir au (?:telephone|bout) | (?:faire|tenir) (?:un|le) (?:\w+ )?point (?:avec (?:vous|toi)|ensemble|de vive|<slot>) | (?:voir|regarder|relire|etudier|examiner|explorer|passer en revue|revoir|parcourir|faire le point|discuter|reflechir|travailler|brainstormer|parler)(?: \w+){0,4} ensemble | (?:faisons|regardons|voyons|etudions|examinons|explorons|revoyons|relisons|reflechissons|travaillons)(?: \w+){0,4} ensemble
    (?:organis|planifi|programm|cal|fix|bloqu|trouv|pos|prend|pren|prevo|reserv|convenir d|convenons d|mont|obten|decroch|arret|choisi|etabli|propos|amenag|menag)\w*(?: ensemble)? ?'?(?:un|une|d'un|d'une|l'|notre|le|la) ?(?:\w+ )?(?:rendez-?vous|rdv|creneau|date|moment|entretien|visio|appel|call|reunion|rencontre|horaire|demo|visite|entrevue|point tel\w*)(?= (?:avec|ensemble|pour|de|dans|ou|qui|lundi|mardi|mercredi|jeudi|vendredi|cette|la|en|au|par|telephonique|prochainement|bientot|rapidement)| ?[.,?!]| ?$)
    me (?:rappeler|appeler|telephoner|joindre)(?= ?[?.!,]| ?$| (?:au|zphone|<slot>|des|rapidement|quand|dans|ce|cet|cette|entre|vers|avant|apres|pour (?:en|que|un)|s'il|svp|stp)) | au bigo(?:phone)? | en personne | (?:en|d'en) faire une? avec (?:vous|toi) | (?:vous|te|t') ?(?:prendre|passer) (?:quelques minutes|un moment) au | que je (?:vous|te|t') ?(?:appelle|rappelle|telephone|montre|presente|rende visite|rencontre|voie) | devant un (?:bon |petit )?<meal>
    me (?:recevoir|recevriez|recevrais|recevez|recevoir) | recevriez-vous | recevrais-tu | m'accueill\w{2,5} | accueillir (?:dans|a|chez|pour) | vous (?:accueillir|inviter a(?! (?:rejoindre|consulter|lire|decouvrir|suivre|vous|participer|regarder|ecouter|repondre|reflechir))|inviter au|inviter pour|montrer (?:l'atelier|sur place|chez))
    rencontrer (?:votre|ton|l'equipe|un de|notre|mon) | vous (?:presenter|montrer|faire visiter|faire essayer|faire une) (?:\w+ ){0,4}(?:chez vous|dans vos|sur place|sur site|de vive voix|en personne)
    (?:me |nous )?(?:faire visiter|montrer (?:ta|ton|votre|vos|tes) (?:grange|atelier|ferme|boutique|usine|cuisine|chantier|serre|bureau|studio|labo)) | visiter (?:votre|vos|ton|tes|l'|la|le) ?(?:atelier|ferme|boutique|usine|cuisine|chantier|serre|bureaux?|studio|labo|locaux|site|depot|cave|entreprise|exploitation|magasin|classe)
    (?:boire|prendre|partager|offrir|payer|manger|grignoter|avaler) (?:\w+ )?(?:un|une|le|des|du) (?:\w+ ){0,2}<meal> | dejeuner (?:ensemble|avec) | diner (?:ensemble|avec) | trinquer | casser la croute | manger (?:ensemble|un morceau|un bout)
    faire connaissance(?= (?:autour|en|au|par) ) | (?:vous|t') ?(?:enregistr|interview|film)\w{1,4} | mon (?:invitee?|podcast) | notre invitee? | etre (?:mon|notre|l') ?invitee? | tendre (?:mon|le|un) micro | au micro | dans (?:mon|notre) podcast
    (?:vous |te |le |la |les |l')?(?:montrer|presenter|faire voir|expliquer|explique|commenter|demontrer)(?: \w+){0,4}? (?:par tel\w*|au tel\w*|en visio|sur ecran|en ligne|sur place|sur site|chez (?:vous|toi)|dans vos|dans votre|a votre|de vive voix|en personne|en vrai|en direct|au depot|a l'atelier) | montre(?:r)? chez (?:vous|toi) | (?:test\w+|essay\w+)(?: \w+){0,4} en direct | en direct avec (?:moi|nous) | partage d'ecran | face camera | un rendez-vous avec vous | devant (?:la|ma|une|notre) camera | a l'antenne
    (?:voir|regarder|apprendre|decouvrir) (?:comment|comme) (?:se fait|se font|on fait|vous|tu) | (?:recevez|accueillez|prenez)-vous (?:des|parfois des|encore des) (?:visiteurs|visites|curieux) | (?:vous|te) (?:accompagner|suivre) (?:une|un|le temps|pendant|sur|dans) | passer (?:une|un) (?:heure|moment|journee|matinee|apres-midi) (?:avec|chez|a) | (?:caler|calons|bloquer|bloquons|trouver|trouvons|fixer|fixons|poser|posons|convenir|convenons|choisir|choisissons) (?:quelque chose|un truc|une date|un jour|une heure|d'une date|d'un jour|ca)(?: dans| pour| ensemble)? | dans nos agendas
    chez (?:vous|toi) ou chez (?:moi|nous) | chez (?:moi|nous) ou chez (?:vous|toi) | temps (?:de|d'|qu'on|que nous) ?(?:se|nous|s') ?(?:rencontr\w+|voir|parler|appeler|voie|voyions|parle|parlions|appelle) | (?:faudrait|faut|devrait|devrions) (?:\w+ )?(?:qu'on |que nous )?(?:se|nous) (?:rencontr\w+|voie|voir|voyions|parle|parler|appelle|appeler)
    (?:t'|vous )avoir (?:dans|a|pour|chez|sur) (?:notre|mon|ma|nous|la|le) | autour d'une (?:tasse|assiette|bonne|belle) | trinqu\w{1,4} | dejeunait | dinait | on dejeune | on dine | se poser (?=autour|a|en) | (?:venir|passer) (?:te|vous) saluer | (?:vous|te) recevoir | le voir (?:un jour|en vrai|sur place|chez) | devant vous par | par (?:un|une|l'un|l'une) de nos (?:<person>|juristes?|experts?|conseillers?|avocats?|coachs?) | avec (?:un|une|l'un|l'une) de nos (?:<person>|juristes?|experts?|conseillers?|avocats?|coachs?) | devant vous | se voie? | (?:qu'on|que nous) (?:se |nous )?(?:voie|voyions|rencontre|rencontrions|retrouve|parle|appelle|capte) | nous (?:voir|parler|rencontrer|retrouver|appeler|croiser) | me rencontrer | un petit groupe | autour d'une (?:bonne )?table
 sur le terrain | commenter (?:de vive|sur) | (?:venir|viens|vienne|passer|passe) (?:y )?jeter un oeil | jeter un oeil (?:avec vous|ensemble|sur place) | (?:j'y|que j'y|on y) (?:passe|vienne|viendrais|passerais) | que je (?:passe|vienne) | que (?:vous veniez|tu viennes) | le voir (?:de pres|tourner|en action) | voir (?:votre|ton|vos|l'|la|le) (?:\w+ ){1,3}(?:en vrai|de pres|tourner|en action|un jour)
    (?:vous|t') ?invit\w{1,4} (?:quand|au (?:resto|restaurant|bistrot|cafe|bureau|salon de the)|a (?:dejeuner|diner|boire|prendre|venir|passer|table|en (?:parler|discuter)|l'atelier|la ferme|la maison)|chez|pour|dans (?:notre|nos|mon)|autour|un (?:midi|soir)) | se deplace\w* | sous vos yeux | a domicile | emmener (?:manger|boire|voir|dejeuner|diner) | manger (?:le|la|un|une|des|du) \w+ | (?:viendriez|viendrais|passeriez|passerais)-(?:vous|tu) | une visio | s'explique mieux (?:autour|de vive|en (?:vrai|direct|face)|devant|au) | venir (?:te|vous) saluer
    intervenir (?:dans|devant|aupres|a) | (?:vous|te) serrer la main | mettre un visage | parler (?:directement|en direct) | venir en (?:parler|discuter)
  `,
  /** Talking, with nothing live said: needs a time, a length or a bare question. */
  talk: p`(?:en |d'en |y |m'en |s'en )?(?:discut(?:er|e|ons|ions|iez|ez)|parl(?:er|ons|e|iez|ions)(?! encore| toujours| souvent| partout)|echang(?:er|eons|e|ions|iez)|caus(?:er|e|ons)|bavarder|placoter|jaser|jase|papoter|debattre|reparl(?:er|e|ons))`,
  bareTalk: p`
    (?:en|d'en|qu'on en|que nous en) (?:discuter|discute|discutions|parler|parle|parlions|reparler|reparle|causer|jaser)(?! (?:encore|partout|souvent|beaucoup|toujours|dans|depuis)) | parlons-en | discutons-en | reparlons-en | discutons(?! ici| par)
    (?:on|nous|si on|si nous|et si on) (?:peut|pourrait|pourrions|pouvons|se|s'|en)? ?(?:parler|parle|discute|discuter|echange|echanger|jase|jaser|causer|cause) (?:un peu|quelques|deux|cinq|\d+)
    prefer\w{1,4} (?:\w+ )?(?:une (?:discussion|conversation|rencontre|visite|vraie)|l'oral|la voix|parler|le telephone|discuter|vous parler|en parler|le vif) | plus (?:simple|facile|rapide|clair|efficace|vivant|agreable) (?:de (?:se|nous|vous|s') ?(?:parler|appeler|voir)|si (?:on|nous) \w+ (?:parle|voit|appelle)|a l'oral|de vive voix|au telephone|en direct|en vrai|a expliquer de vive)
    ouverte?s? (?:a|pour) (?:un|une|l')? ?(?:\w+ )?(?:echange|discussion|conversation) | partante?s? pour (?:un|une|en|qu'on) (?:\w+ )?(?:echange|discussion|conversation|discuter|parler|parle)
    (?:interesse\w*|dispo\w*|envie|tente\w*|d'accord|ok|chaude?) (?:par |pour |a |d'|de )(?:un |une |en )?(?:petit |petite |rapide |bref |courte? )?(?:echange|discussion|conversation|discuter|parler|echanger)
  `,
  link: p`
    zcal | (?:il )?(?:me |nous )?reste (?:un|une|deux|trois|\d+|quelques) (?:\w+ )?(?:rendez-?vous|rdv|creneaux?|seances?|places? pour (?:un|une) (?:appel|bilan|demo)) | disponibilites? ?\?? (?:toutes )?(?:en ligne|ici|sur|via|par ici|zurl) | (?:mes|nos) (?:dispos?|disponibilites)(?: sont| :)? ?(?:\w+ )?(?:zurl|en ligne) | inscrivez-vous (?:ici )?(?:pour|a) (?:votre|un|une|l') ?(?:\w+ )?(?:appel|rendez-?vous|rdv|bilan|audit|demo|seance|consultation|session|visite) (?:clique\w{0,2}|cliquez) (?:et|puis|pour) (?:reserv|choisi|pren)\w* | (?:reserve|reservez) (?:maintenant|ici|vite|ta place)
    (?:reserv\w{1,3}|choisi\w{1,5}|prenez|prends|bloquez|selectionnez|planifiez|programmez|calez|trouvez|piochez|cochez|optez|inscrivez)(?:-vous)? [^.!?\n]{0,40}(?:creneau|horaire|date|case|rendez-?vous|rdv|appel|heure|moment|seance|demo|session|agenda|calendrier|plage|jour)[^.!?\n]{0,40}(?:ici|lien|agenda|calendrier|zurl|clic|ci-dessous|en ligne|la-dessous|page|formulaire)
    (?:voici|voila|consultez|via|par|ouvrez|depuis|avec|choisi\w* (?:dans|sur)|reserv\w* (?:dans|sur)) (?:mon|notre|son) (?:\w+ )?(?:agenda|calendrier|planning)(?: en ligne| partage)? | (?:mon|notre) (?:agenda|calendrier|planning) (?:en ligne|partage|est (?:ouvert|ici|en ligne|accessible)|vous est ouvert)
    (?:un|deux|trois|en un|en deux) clics? et (?:tu|vous) | (?:ton|votre) moment avec (?:moi|nous) | passez par (?:mon|notre) (?:agenda|calendrier|planning)
    lien (?:de (?:reservation|rendez-?vous|rdv|prise)|d'agenda|agenda|vers mon agenda|calendrier|pour (?:reserver|choisir|prendre|caler)) | formulaire de rappel | creneaux (?:en ligne|ici|ouverts)
    reserv(?:ez|e) (?:directement |vite |des maintenant |vous-meme |ici |sans attendre )?(?:votre|ton|un|une|ici) (?:\w+ )?(?:appel|creneau|rendez-?vous|rdv|seance|demo|session|audit|diagnostic|bilan|entretien|consultation|visio|place pour|essai|visite)
    (?:choisi\w{1,4}|prenez|prends|selectionnez|retenez) (?:le |l'|un |une |votre |ton |la |directement |vous-meme |vite ){0,2}(?:horaire|creneau|heure|case|plage|date|jour)(?: \w+){0,4} (?:qui|vous|te|ici|convient|arrange|va|dessous)
  `,
  announce: p`
    je (?:vous|te) (?:fais|ferai) (?:un )?(?:petit )?coucou | je passe(?:rai)? (?:vous |te )?(?:dire|faire) (?:un )?(?:petit )?(?:bonjour|coucou)
    (?:je|nous|on) (?:vais|allons|va) (?:vous |te |t')(?:appeler|rappeler|telephoner|voir|rencontrer|recevoir|rendre visite|passer un coup|donner un coup|presenter|montrer|interviewer|faire une demo) | (?:je|nous|on) (?:vais|allons|va|compte|comptons) (?:passer|venir|debarquer)(?= (?:vous|te|chez|a|au|dans|<slot>)) | (?:je|nous|on) (?:vais|allons|va) (?:organiser|fixer|caler|planifier|bloquer|programmer|poser|prendre) (?:un|une|le|la|notre) (?:\w+ )?(?:rendez-?vous|rdv|creneau|visio|date|entretien|appel|reunion|call)
    (?:mon|ma|notre|nos|un de nos|une de nos|l'un de nos) (?:\w+ ){1,2}(?:va|vont) (?:vous |te |t')?(?:appeler|contacter (?:par tel|pour)|telephoner|passer|venir|rendre visite|rencontrer|presenter|montrer|fixer|organiser|caler|planifier|recevoir|interviewer|voir)
    (?:je|nous|on) (?:reviens|reviendrai|revenons|reviendrons|reprends|reprendrai|recontacte|recontacterai|relance|relancerai)(?: \w+){0,3} (?:par|au) (?:telephone|tel) | (?:tu te|vous vous) (?:liber\w+|rend\w+ (?:dispo\w*|libre)) <slot> | (?:je|nous) (?:me|nous) (?:rends|rendrai|rendons|deplace|deplacerai|presente|presenterai|invite|inviterai)(?: \w+){0,3} (?:chez|a votre|dans (?:vos|votre)|au|jusqu'a|<slot>)
    (?:je|on|nous|j') ?(?:vous|te|t') ?(?:appelle|appellerai|appellera|appelons|rappelle|rappellerai|rappellera|telephone|telephonerai|telephonons|passe un (?:coup|petit coup)|passerai un (?:coup|petit coup)|donnerai un coup|rends visite|rendrai visite|joins par|retrouve(?! ici| sur)|retrouverai|vois|verrai|attends|attendrai|recontacte(?:rai)? par tel\w*)(?! (?:juste |simplement |seulement |ici |aussi |donc |au passage |a tout hasard )?(?:que|qu'|mon|ma|mes|des nouvelles|la (?!semaine)|les|l'|nos|vos|notre|votre|combien|cette (?:date|regle|offre)))
    (?:je|j'|on|nous|l'un de nos \w+|un de nos \w+) ?(?:m'|me |nous |se |y |m'y )?(?:passe|passerai|serai|serons|viens(?! de )|viendrai|viendra|venons|viendrons|presente|presenterai|debarque|debarquerai|debarquons|arrete|arreterai|arrive|arriverai|ferai un (?:saut|crochet|tour|detour)|fais un (?:saut|crochet|tour|detour)|descends|monte|pousserai|pousse|passerons|passons|me gare|sonne|sonnerai|frappe(?:rai)?) (?:\w+ ){0,3}?(?:vous|te|chez (?:vous|toi)|dans vos|dans votre|a votre|a vos|devant (?:votre|chez|vos)|sur votre|au (?:bureau|magasin|siege|depot)|<day>|<clock>|signer|voir|jusqu'a vous|dans le coin|par chez)
    (?:j'ai|je vous ai|je t'ai|nous avons|nous vous avons|on a|on vous a|mon assistante? (?:vous )?a|je) ?(?:deja |donc |d'ailleurs |d'office |meme )?(?:reserve|bloque|note|cale|fixe|prevu|retenu|planifie|pose|mis|programme|inscrite?|glisse|cree|ouvert) (?:\w+ ){0,4}?(?:<slot>|creneau|rendez-?vous|rdv|visio|table|reunion|appel|agenda|calendrier|demo|place|rencontre|l'heure|pour nous)
    (?:un|une|votre|le|notre|la) (?:\w+ )?(?:creneau|rendez-?vous|rdv|visio|appel|invitation|demo|visite|reunion|table|rencontre)[^.!?\n]{0,25} (?:(?:est|sont|a ete|vous est) (?:deja |bien |a moitie )?(?:reservee?|bloquee?|retenue?|fixee?|calee?|prevue?|planifiee?|notee?|posee?|programmee?|partie?|en route|dans votre)|vous attend|part (?:ce|demain|tout)|suit|vous parviendra)
    (?:vous (?:recevrez|allez recevoir|trouverez|aurez)|je vous (?:envoie|adresse|ai envoye|mets|pose)|je t'envoie|vous avez recu) (?:d'ailleurs |donc |tout de suite |des (?:ce soir|maintenant) )?(?:une|l'|mon|un|le) ?(?:invitation|invite|lien|evenement)(?: (?:d')?(?:teams|zoom|agenda|outlook|meet|calendrier|visio|google|de reunion|de connexion)|[^.!?\n]{0,20}(?:demain|<day>|\d{1,2} ?h))
    (?:mon|ma|notre|un|une|nos|l'un de nos|l'une de nos|un de mes|une de mes) ?(?:<person>)s?[^.!?\n]{0,35} (?:vous|te|t') ?(?:appel\w{1,5}|rappel\w{1,5}|telephon\w{1,5}|joindra|rendra visite|contact\w{1,4} (?:pour|afin)|recontact\w{1,4} (?:pour|afin)|passera voir|proposera (?:un|une|des) (?:date|creneau|rdv|rendez))
    (?:mon|ma|notre|un|une|nos|l'un de nos) ?(?:<person>)s?[^.!?\n]{0,35} (?:prendra|fixera|viendra|passera|calera|prend|va prendre|va fixer|va passer|se deplacera|conviendra) (?:date|rendez-?vous|rdv|contact par tel\w*|vous|chez|un|avec vous|d'un)
    vous (?:rendra|rendront|rendrons|rendrai) visite | vous (?:appellera|appelleront|rappellera|telephonera|visitera|recevra)(?! par) | (?:je|on) (?:te|t'|vous) ?(?:bigophone|biperai|bipe|sonne|passe un coup) | qu'on vous (?:voyait|verrait) | viendra (?:la |le |les )?(?:chercher|voir|vous) | vous ai inscrite?s? | tenez(?:-moi)? (?:votre|la) \w+ (?:libre|prete?)
    (?:je|nous|on|moi|et moi) (?:\w+ )?(?:serai|serons|sera|seront) (?:dans|a|devant|chez|sur|au) ?(?:votre|vos|vous|toi|l'accueil) | je passe(?=[.!,]| ?$) | (?:mon|ma) \w+ et moi (?:serons|passerons|viendrons) | je (?:vous|t')attends? | qu'on en finisse | et on tranche | je (?:vous |te )?(?:rejoins|retrouve(?! ici| sur)|cueille|attends)
    vous (?:recevrez|aurez|allez recevoir) (?:un|une|la|l') ?(?:\w+ )?(?:appel|coup de fil|visite) | (?:fais|ferai|faisons) le tour d\w+
    (?:trouver|caler|prendre|fixer|trouvera|calera) (?:un|une) (?:trou|creneau|moment|place|date|rendez-vous) (?:dans|avec) (?:votre|ton|vos) (?:planning|agenda|emploi|assistante?|secretar\w+) | (?:figure|est|etes) (?:a|au|sur|dans) (?:mon|ma|notre) (?:programme|tournee|liste|itineraire|route) | vous (?:attribuera|fixera|donnera|communiquera|assignera) (?:un|une|votre) (?:\w+ )?(?:horaire|date|creneau|rendez-?vous|heure|passage)
    vous (?:me|nous) (?:receviez|recevez|recevrez|attendez|verrez|voyez|accueillez|accueillerez) | (?:passera|passerons|passerai|passe) (?:devant|par|pres de) (?:votre|vos|chez|vous|ton) | (?:soyez|sois) (?:sur|au|aux|a|chez|dans|devant) | (?:il|elle|ils|on|l'un d'eux|\w+) (?:vous )?(?:sonnera|passera|frappera|sonneront|passeront|viendra|viendront) (?:chez vous|vous voir|a votre|a la porte|dans vos|par chez)? | vous (?:contactera|contacteront|joindra|recontactera|appelle|appellent|rappelle) (?:par (?:telephone|tel|visio)|au telephone|dans (?:l'heure|la journee)|sous|des demain|demain)
    (?:soyez|sois) (?:a l'heure|presente?s?|au rendez-?vous|la|pret\w{0,2}|disponible|joignable) | (?:attendez|attends)(?:-vous a| donc| bien)? (?:mon|notre|un|ma|une|la) (?:appel|coup de fil|passage|visite) | (?<!(?:un|de|d'un|ce|le|notre|autre|au|votre|ton|mon|leur) )rendez-?vous (?:donc )?(?:<day>|le <day>|a \d)
    (?:on|nous) (?:se|nous) (?:voit|voyons|appelle|retrouve|parle|croise) (?:donc |alors |bien )?(?:<day>|<clock>) | (?:vous etes|te voila|vous voila) (?:inscrite?|notee?|attendue?|prevue?|convoquee?) (?:pour |a |au |le )?(?:<slot>|la|mon)
    (?:prevoyez|comptez|preparez|prevois|prevoir|compte) (?:donc |bien |deja |moi |nous |-moi )?(?:<duration>|une salle|un cafe)
  `,
  /** Orders to ring, come or keep a time free. */
  summon: p`
    (?:appelez|appelle|composez) (?:mon|notre|le) (?:portable|numero|bureau|standard|mobile|fixe) | rest(?:ez|e) (?:pres|a cote|joignable|disponible)(?: du telephone)? | (?:appelle|appelez|rappelez|telephonez|telephone)(?=[.!]| ?$) | (?<!(?:a|ont|ai|as|avez|avait|il|elle) )decroche[zr]?(?= <slot>| quand| demain|,|\.) | ne (?:soyez|sois) pas en retard | (?:preparez|(?<!(?:je|il|elle|on|qui|nous|j') )prepare) (?:le|la|un|votre|vos|ton|tes) | merci de confirmer (?:par retour|votre presence)
    (?:rappelez|appelez|joignez|telephonez|rappelle|appelle|passez-moi un coup|donnez-moi un coup)(?:-moi|-nous| moi| nous| de fil|[^.!?\n]{0,15}zphone)
    (?:merci|priere|veuillez|pensez|il faut|je vous prie|je vous demande|je vous laisse|n'hesitez pas|vous pouvez) (?:de |a |d')?(?:bien vouloir )?(?:me|nous|m') ?(?:rappeler|appeler|joindre au|telephoner|passer un coup)
    (?:notez|bloquez|reservez|retenez|libere[zr]?|prevoyez|bloque|reserve|trouvez|accordez-moi) (?:donc |bien |deja |des maintenant |dans votre agenda |votre |vos |moi |nous |-moi |ta |ton |le |la |juste )*(?:<day>|<clock>|<duration>|matinee|apres-midi|la date|une heure|un creneau)
    (?:confirmez|validez|acceptez)(?:-moi)? (?:le|la|ce|cette|notre|mon|l') ?(?:rendez-?vous|rdv|creneau|horaire|visite|appel|heure|demo|invitation pour)
  `,
  available: p`
    (?:que faites-vous|que fais-tu|(?:vous|tu) (?:faites|fais) quoi|quoi de prevu|rien de prevu|(?:avez|as)-(?:vous|tu) quelque chose(?: de prevu)?)(?: le)? <slot> | si (?:vous|tu) (?:aviez|avez|avais|as|auriez|trouvez|trouviez|disposez|disposiez) (?:<duration>|un (?:petit )?(?:moment|creneau|trou|instant)|une place|quelques minutes)(?= <slot>| a (?:m'|me |nous )?(?:accorder|consacrer))
    <slot>(?: ou <slot>){0,2},? (?:vous|te|t') ?(?:convient|conviennent|convien\w+|irai(?:t|ent)|va|vont|arrange\w*|est(?:-ce)? (?:possible|jouable|mieux)) | plutot (?:<slot>|le (?:matin|midi|soir)|matin|soir) (?:que|ou)
    (?:seriez|etes|serais|es)-(?:vous|tu) (?:\w+ ){0,2}(?:dispo\w*|libre|joignable|dans le coin|dans les parages|au bureau|present\w?|la|en ville|la-bas)(?= ?$| ?[?,]| pour (?:un|une|en|qu)| <slot>| a| le| en| entre| ce| cette| demain| mercredi| vers| des| au| la)
    (?:vous|tu|t') ?(?:seriez|serais|etes|es|est|seras|serez) (?:\w+ )?(?:dispo\w*|libre|joignable|la|dans le coin)(?= ?$| ?[?,]| (?:plus tard|tantot|ce|pour|<slot>|a|le|en|entre|cette|vers|des|au|la)\b)
    (?:vos|tes) (?:prochaines |futures )?(?:disponibilites|dispos) | (?:une|de la|quelque|des) (?:\w+ )?(?:disponibilites?|dispos?) (?:<slot>|la|le|en|cette|pour|dans) | votre (?:disponibilite|agenda|planning|emploi du temps)
    (?:auriez|avez|aurais|as|disposeriez|disposez|trouveriez|accorderiez|accorderais|prendriez|prendrais|pourriez|pouvez|consacreriez|donneriez)-(?:vous|tu) (?:bien |par hasard |eventuellement |peut-etre |me |m'|nous |donc |un peu |encore |accorder |consacrer |trouver |donner |liberer |prendre |degager )*(?:de )?(?:<duration>|un (?:petit |bout de )?(?:moment|creneau|instant|trou)|une (?:petite )?(?:place|minute|disponibilite|fenetre|dispo)|quelques (?:minutes|instants)|du temps pour|le temps (?:pour|d'un|de) (?:un|cafe|en|d')|5 min\w*|cinq minutes|deux minutes)
    (?:ne )?(?:vous |te |t')?(?:prendra|prend|demande|demandera|coute|coutera|faut|faudrait|durera) (?:que |qu'|seulement |a peine |juste )?(?:<duration>) | emprunter (?:<duration>|un moment)
    (?:t'aurais|tu aurais|vous auriez|t'as|tu as|t'aurais-tu|vous avez|aurais-tu|tu aurais-tu|tu as-tu|t'as-tu|vous aurez|il me faut|il me faudrait|je demande|donnez-moi|accordez-moi|accorde-moi|accordez) (?:bien |pas |juste |seulement |peut-etre |donc |encore )*(?:<duration>|un (?:petit )?(?:moment|creneau|instant|trou)|quelques minutes)
    (?<!depuis )quand (?:\w+ ){0,2}(?:etes|seriez|es|serais|pourriez|pouvez|peux|pourrais|passez|venez)[- ](?:vous|tu) | quand (?:puis-je|pouvons-nous|pourrait-on|peut-on|pourrions-nous|serait|est-ce que (?:je|nous|vous|tu|on)|nous voyons|se voit|ca (?:vous|t'|te) ?(?:arrange|va|convient))
    quel (?:jour|matin|soir|midi) (?:\w+['-]?){0,2}?(?:vous|tu|on|nous|je)\b
    quel(?:le)?s? (?:jour|creneau|heure|date|moment|horaire|disponibilite)s? (?:\w+[ -]){0,4}?(?:convi\w+|arrange\w*|irait|va|prefer\w+|derangerait|mieux|libre|iraient|dispo\w*|conviendrait|bloquons|serait|te|vous|semble) | a quelle heure (?:\w+[ -]){0,3}(?:vous|puis|pouv|peux|je|on|tu)
    (?:accord\w{1,5}|consacr\w{1,5}|offr\w{1,4}|reserv\w{1,4}|donn\w{1,4}|liber\w{1,4})(?:-moi|-nous)? (?:moi |nous |juste |bien )?(?:<duration>|un (?:petit )?(?:moment|creneau|instant|entretien|rendez-?vous|peu de (?:votre|ton) temps)|une (?:entrevue|audience)|quelques (?:minutes|instants)) | (?:<duration>|quelques minutes|un moment|un instant) (?:a|de) (?:m'|me |nous )(?:accorder|consacrer|donner)
    dispos? (?:<slot>|pour (?:un|une|en)|quand|ce|cette|en) | disponibles? (?:<slot>|pour (?:un|une|en)|en|vers) | (?:libre|joignable) (?:<slot>|pour|vers|en|ce|cette) | (?:je (?:suis|serai|serais)|on est) (?:libre|dispo\w*) (?:<slot>|le|ce|toute|tous|entre|des|a partir) | je peux (?:<day>|<clock>|le|plutot)
    (?:<slot>)(?:[ ,]\w+){0,5} (?:vous |te |t'|ca |cela )*(?:irait|convient|convien\w+|arrange\w*|va|jouable|possible|faisable|bon|ok|marcherait|marche|collerait)(?:-il|-elle|[- ]t-il)?(?= (?:pour (?:vous|toi)|a (?:vous|toi)|avec vous)| ?\?|,| ou) | (?:proposez|propose|indiquez|donnez|dites|dis|communiquez|suggerez|envoyez)(?:-moi|-nous)? (?:un|une|vos|tes|deux|trois|quelques|quand|quel|le|l'|votre|des) (?:ou trois |ou deux |\w+ )?(?:jour|date|horaires|creneau|creneaux|dates|dispos?|disponibilites?|heure|horaire|moment|vous|tu|convient|conviendrait|arrange)
    (?:je|on|nous) (?:\w+ ){1,6}quand(?= ?\?) | une date (?:vous|te) \w+ | me sont possibles | (?:puis|pourrais)-je (?:la|le|les) (?:voir|essayer|visiter|entendre|gouter)
    (?:une|un|quelque) (?:\w+ )?(?:place|trou|creneau|moment|fenetre) (?:vers |a |le )?(?:<slot>) | n'importe quel(?:le)? \w+ (?:me|vous) (?:va|convient|irait) | joignable (?:quand|a quelle heure|vers|<slot>) | dispo\w* quand | libre quand | quand (?:puis-je|pourrais-je) (?:vous|te|le|l'|passer|venir|appeler) | a toi de choisir | a vous de choisir | on dit (?:<slot>) | (?:<slot>) a la place
    (?:m'|me |nous |de )?(?:indiquer|proposer|donner|communiquer|suggerer|preciser|fixer|accorder|consacrer|reserver)(?:-moi|-nous)? (?:un|une|des|vos|quelques|l'|le|la) ?(?:\w+ )?(?:moment|moments|creneau|creneaux|date|dates|jour|heure|horaire|instants|minutes|entrevue|entretien)(?! de (?:lecture|publication|parution)) | (?:donnez|donne)-moi (?:l'heure|le jour|une heure|une date) | c'est (?:quand|pour quand)(?= ?\?)
    me (?:faire|trouver|menager|garder) une (?:petite )?place | ca (?:vous|t'|te) (?:irait|arrangerait|arrange|conviendrait) (?:<slot>|quand|mieux|vers|en) | le temps d'un (?:\w+ )?<meal>
  `,
  number: p`
    (?:une|ta|votre) ligne directe | (?:votre|ton|un) (?:num|06|07)\b
    (?:votre|ton|vos|quel est votre|a quel|le meilleur|quel) (?:meilleur )?(?:numero|num|tel|telephone|portable|06|07|ligne directe|whatsapp|mobile)(?! (?:de (?!portable|telephone|mobile|tel)|special|hors|un|d'|\d))(?: (?:pour|ou|auquel|a) (?:vous|te|t'|je|puis))? | votre ligne directe | vos coordonnees telephoniques | un numero (?:ou|auquel) | a quel numero | vous joindre (?:au|a quel|par tel\w*) | vos coordonnees
  `,
  /** Two ways, places or moments to choose between: a meeting is settled, only its form is asked for. */
  either: p`
    (?:un|une) autre (?:jour|moment|creneau|date|heure|fois)(?= ?\?|,| peut| alors)
    (?:le |l'|plutot (?:le |l')?)?(?:matin|midi|soir|apres-midi|<weekday>) ou (?:plutot )?(?:le |l')?(?:matin|midi|soir|apres-midi|<weekday>)
    (?:par |en |au |plutot |un |une ){0,2}(?:visio|telephone|tel|zoom|teams|appel|call|cafe|dejeuner|presentiel|personne|vrai) ou (?:plutot )?(?:par |en |au |a |dans |un |une |de |autour d'un ){0,2}(?:visio|telephone|tel|zoom|teams|appel|call|cafe|dejeuner|presentiel|personne|vrai|vive voix|bureau)
    chez (?:vous|toi|moi|nous) ou (?:plutot )?(?:dans|au|a|chez|en|sur) | (?:au|dans un|a l'|a la) \w+ ou (?:plutot )?chez (?:vous|toi|moi|nous)
  `,
  /** By voice or face to face, whoever asks. */
  voice: p`visio | telephone | tel | zoom | teams | appel | call | en personne | chez (?:vous|moi|nous|toi)`,
  /** An exchange that names the reader: "vous rencontrer", "te voir". */
  withYou: p`vous | te | t' | avec (?:vous|toi)`,
  expert: p`(?:votre|ton|un) (?:avis|regard|oeil|retour|eclairage) (?:d'experte?|de vive voix|eclaire|de professionnel\w*|de pro|expert)`,
  slotChoice: p`(?:tu prends|vous prenez|tu choisis|vous choisissez|tu gardes|on garde|on prend) (?:lequel|laquelle) | (?:lequel|laquelle|lesquels) (?:vous|te|t'|retenons|choisissez|choisis|prenez|preferez|serait|est|garde|gardons) | lequel (?:\w+ ){0,3}(?:prefer\w+|convi\w+|arrange\w*|va|irait) | que prefere[zs]-(?:vous|tu) | laquelle (?:\w+ ){0,3}(?:convi\w+|arrange\w*|va|irait) | qu'est-ce qui (?:vous|t'|te) ?(?:arrange|va|convient) | a votre (?:choix|preference) | choisissez | (?:vous|te|t') ?(?:irait|iraient|conviendrait|conviendraient|arrangerait|convient-il|va-t-il|convient|arrange|va)`,
  /** Moving towards somebody, meeting them or raising one's voice: with a time it is an exchange. */
  moving: wordList('fr')`
    venir viens vient venons viendrai viendrons viendra viendrez aller vais allons irai irons passer passe passerai descendre descends descendrai monter monte monterai apporter apporterai amener amenerai poser installer mesurer demontrer montrer presenter deposer visiter
    arriver arriverai debarquer rejoindre rejoins rejoindrai retrouver attendre attends attendrai voir vois voit verrai verrons rencontrer appeler appellerai telephoner bigophoner sonner frapper signer signera signerons deballer garer recevoir recois manger dejeuner diner boire trinquer parler discuter
    expliquer filmer enregistrer interviewer tester essayer gouter danser chanter jouer marcher rouler serai serons sera rendra rend saute saut attendra assister accompagner emmener ramener convoquer reunir reunit reunissent sieger
  `,
  /** Those that need no time to be one. */
  coming: wordList(
    'fr',
  )`venir viens vient venons viendrai viendriez viendrais vienne emmeneriez emmenerais emmener visiter apporter amener demontrer rencontrer accueillir rejoindre inviter dejeuner diner trinquer recevoir recevriez accompagner emmener`,
  /** What needs no meeting even with a day to it. */
  apart: wordList(
    'fr',
  )`envoyer envoie enverrai ecrire ecris ecrirai publier poster mailer repondre reponds partager lire lis finir terminer commencer rediger expedier rendre imprimer payer commander lancer ouvrir ferme fermer augmenter expirer feter sortir`,
  /** Towards the reader or to a place both can be at. */
  towards: p`vous | votre | vos | te | t' | ton | ta | toi | chez | sur place | ensemble | notre | mon`,
  /** Whether a time fits. */
  fits: p`derang\w+ | gen(?:e|erait) | embet\w+ | ca ira | conv\w+ | irait | iraient | va | arrang\w+ | possible | envisageable | jouable | faisable | bon | bien | ok | deal | disons | d'accord | plutot | a la place | mieux | partante?s? | marche`,
  /** A verb that only makes a tense of another. */
  auxiliary: p`je vois (?:que|qu'|bien|a|sur|passer|dans|d'ici) | (?:vais|allons|va) \w+er | (?:viens|vient|venons|venez|viennent) d(?:e|') ?(?:\w{1,3} )?\w+`,
  /** The spoken way, when a written one stands beside it. */
  anyVoice: p`<live> | (?:nous nous|on se|se|nous) (?:telephon\w+|appel\w+|parl\w+|voi\w+|voy\w+|rencontr\w+) | bigo(?:phone)? | (?:au|par|le) (?:telephone|tel) | coup de fil | passer un coup | de vive voix | a l'oral | (?:vous|te|t') ?(?:appel\w+|telephon\w+|voir|rencontr\w+) | en (?:visio|personne|direct) | passer vous voir | voix`,
  /** A time by which, not at which. */
  deadline: p`(?:avant|jusqu'au?|d'ici|depuis|pas avant|au plus tard)`,
};
