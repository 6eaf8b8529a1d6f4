import { books } from './books';
import { livePiecesFr } from './live-fr';

const p = books.fr.phrases({
  ...livePiecesFr,
  mine: String.raw`(?:(?:mon|ma|notre|un de nos|une de nos|l'un de nos|l'une de nos|un de mes|une de mes|un|une) (?:\w+ )?(?:<person>)s?(?: \w+)?)`,
  paper: 'page|article|billet|profil|note|mot|annonce|site|signature|affiche|carte|bio|message|lettre|bulletin|conference|pancarte',
  place:
    'atelier|etabli|serres?|cave|grange|cuisine|forge|usine|studio|labo|laboratoire|fournil|ferme|chantier|magasin|boutique|reserve|jardin|verger|bergerie|rucher|ruches|moulin|chai|cellier|depot|entrepot|ecurie|etable|hangar|vignes?|clocher|bibliotheque|caserne|fromagerie|laiterie|brasserie|four|pepiniere|locaux|ecole|classe',
  tells: 'dit|disait|invite|invitait|propose|proposait|encourage|encourageait|annonce|annoncait|indique|indiquait|precise|precisait|promet|promettait|offre|offrait',
});

/** Whole classes of asking that need no other word to carry them, and the words that change what an asking is worth, in French. */
export const waysFr = {
  /** Somebody of ours is sent: « Mon assistante vous inscrit sur la tournée de jeudi. » */
  sent: p`
    (?:la votre|le votre|vous etes|tu es|(?:votre|ton) \w+ est) (?:\w+ )?inscrite?s? (?:pour (?=<slot>)|(?:a|sur|dans) (?:notre|ma|la) (?:liste|tournee))
    (?:et |qui |il |elle |mon \w+ |notre \w+ |je |nous |on )(?:vous |t')(?:a|avait|ai|avons) (?:garde|reserve|bloque|retenu|mis de cote) (?:un |une |le |la |l'|du |deux |trois )?(?=<duration>|\w*heure|\w*matin|creneau|place|moment|rendez|apres) | (?:vous|tu) (?:etes|es) (?:le |la )?(?:prochaine?|premiere?|suivante?) sur (?:ma|notre) (?:liste|tournee)
    (?:un|une|notre|nos|l'un de nos|l'une de nos) (?:<person>)s? (?:\w+ )?(?:se presentera|passera|viendra|interviendra|se deplacera|sera (?:chez|dans|devant)|se rendra)
    <mine>,? (?:va |vient de )?(?:vous|te|t') ?(?:a |ajoute|inscri\w+|note\w*|met\w*|cale\w*|place\w*|glisse\w*|case\w*|pose\w*|reserve\w*)(?: \w+){0,2} (?:sur|dans|a|au|pour|a la|jeudi|lundi|mardi|mercredi|vendredi|samedi)
    (?:je|nous|on|j'|n') ?(?:vous |t'|te )(?:ai|avons|a|mets|mettons|met|ajoute|inscris|place|cale|glisse|note) (?:donc |deja )?(?:(?:mise?|ajoutee?|inscrite?|placee?|calee?|glissee?|notee?|casee?)s? )?(?:sur|dans|a) (?:ma|mon|notre|nos|mes|la) (?:\w+ )?(?:tournee|ronde|circuit|passage|agenda|planning|programme|itineraire|visites|rendez-?vous|parcours)(?! (?:d'honneur|avec (?!moi|nous)))
    (?:et )?(?:prendra|prend|va prendre|conviendra de|fixera|fixe|arretera|calera) (?:la |une |l')?(?:date|rendez-?vous|heure|creneau|jour)(?: avec (?:vous|toi))?
  `,
  /** To be received, heard or filmed: the exchange stands in the passive. */
  received: p`
    (?:etre|soit|sois|soyons|etes) (?:\w+ )?(?:recue?s?|interviewee?s?|filmee?s?|enregistree?s?|entendue?s? (?:de vive voix|par vous)|accueillie?s? (?:chez|par|dans)|invitee?s? (?:dans|a (?:notre|mon)|sur))(?= |[.,!?]|$)(?! (?:premier|comme|cinq|a l'examen))
  `,
  /** An order in the form of a fact: « Vous m'appelez aujourd'hui, ou alors… » */
  factual: p`
    (?:soyez|sois|presentez-vous|presente-toi) (?:donc |bien )?(?=<slot>)
    (?<!(?:si|quand|que|des que|lorsque|dont|ou|comme|puisque|qui) )(?:vous|tu) (?:venez|viens|passez|passes|montez|descendez|vous presentez|serez|seras) (?=<slot>)
    (?<!(?:si|quand|que|des que|lorsque|dont|ou|comme|puisque|qui) )(?:vous|tu) (?:m'|me |nous )(?:appelez|appelles|rappelez|rappelles|telephonez|telephones|passez un coup|passes un coup|recevez|recois|rencontrez)(?= (?:aujourd|demain|maintenant|ce|avant|lundi|mardi|mercredi|jeudi|vendredi|ou|et|vite|des|dans|au)|[.,!]| ?$)
  `,
  /** « Dites-moi quel matin » : the reader is to name the time. */
  nameTime: p`
    (?:indiquez|donnez|proposez|envoyez|communiquez|indique|donne|propose|envoie)(?:-nous|-moi)? (?:\w+ment |juste )?(?:une|la|votre|vos|ta|tes|quelques) (?:\w+ )?(?:dates?|heures?|creneaux?|dispos|disponibilites)(?! (?:de|du|d'|limite|des))
    (?:j'organise|je cale|je fixe|je prevois|je programme|je bloque|je reserve|on cale|on bloque|on fixe) (?:quelque chose|une date|un creneau|un horaire|ca)(?= ?[?])
    (?:(?:vous|tu|vs|t'|on) ?(?:pouvez|pourriez|peux|pourrais|pouvons|peut|pourrait) (?:me |m'|nous |se )(?:voir|recevoir|rencontrer|accueillir|prendre|parler|rappeler|appeler)|(?:vous|tu) (?:me |m'|nous )(?:voyez|vois|recevez|recois|prenez|prends)) (?:quand|kan|qd|quel jour|a quelle heure|a quel moment|vers quelle heure) | (?:t|t'es|tes|tu es|vous etes|vs etes) (?:libre|dispo)s? (?:quand|kan|qd|quel jour|a quelle heure|<slot>) | (?:quand|kan|quel jour) (?:t'es|tes|t|tu es|vous etes|vs etes) (?:libre|dispo)s? | (?:quand|quel jour|a quelle heure) (?:pouvez|pourriez|peux|pourrais)-(?:vous|tu) (?:me |m'|nous )(?:voir|recevoir|rencontrer|accueillir|prendre)
    (?:dites|dis|indiquez|indique|indiquer|dire|preciser|savoir|communiquer)(?:-moi|-nous)? quand (?:je|nous|on|il|elle|mon \w+|ma \w+|notre \w+) (?:\w+ )?(?:peu\w+|pou\w+) | (?:choisissez|choisis|fixez|fixe) (?:le|un|votre|ton) (?:soir|jour|midi|matin|moment)(?= et| ?[,.!]) | (?:choisissez|choisis|retenez|prenez|cochez) (?:l'une?|une?) des (?:\w+ )?(?:dates|creneaux|horaires|heures|jours) | (?:prenez|choisissez|prends|choisis|donnez) (?:n'importe quelle? |l')?(?:heure|jour|creneau|moment) (?:que|qui) (?:vous|tu|te)
    (?:dites|dis|donnez|donne|indiquez|indique)-moi (?:quel(?:le)?|votre|un|une) (?:\w+ )?(?:matin|matinee|apres-midi|soir|soiree|jour|heure|date|semaine|midi)(?! (?:vous (?:lisez|ouvrez|fermez|cuisez)|il|elle|limite))`,
  /** A number asked for with no verb: « Votre numéro svp. » « Un numéro où vous avoir ? » */
  bareNumber: p`
    (?:votre|ton|un|le) (?:\w+ )?(?:numero|num|portable|mobile|tel|telephone|fixe)(?: direct)?(?= ?(?:[?]|,? ?(?:svp|stp|s'il (?:vous|te) plait|merci))) | (?:a quel|le (?:bon|meilleur)|un (?:bon )?|votre (?:bon )?|quel) ?(?:numero|num|portable|06|fixe|mobile|telephone|ligne) (?:pour (?:vous|te|t') ?(?:\w+er|avoir|joindre)|ou (?:vous|te|je)|(?:puis|peut|pourrais)-?(?:je|on)? |vous (?:avoir|joindre|attraper|appeler))
  `,
  /** Being asked to appear : « Votre présence est attendue à notre démonstration. » */
  presence: p`(?:notre|la|votre) (?:\w+ )?(?:seance|reunion|rencontre|visite|demo|demonstration|presentation|entrevue|visio|session) (?:est|reste) (?:\w+ )?(?:posee|fixee|calee|prevue|notee|programmee|inscrite|reservee|confirmee|bloquee|maintenue) (?:le|au|pour|a|<slot>) | (?:j'ai|nous avons|on a) (?:prevenu|averti|dit a|informe) (?:votre|vos|l'|la) ?(?:\w+ ){1,2}que (?:je|nous|j'|on) | (?<!(?:vu|lu|que|si|quand|appris|dont|espere) )(?:votre|ton) (?:bilan|diagnostic|audit|visite|inspection|controle|expertise|metre|releve|etude|installation|essai|rendez-?vous|rdv|passage|consultation|evaluation|verification|estimation|devis sur place|prise de mesures)(?: (?!n'|ne )[\w'-]+){0,4} (?:est|a ete|sera) (?:\w+ )?(?:programme|prevu|fixe|planifie|reserve|cale|confirme|note|pose|bloque|inscrit|retenu)e?s?(?= (?:le|au|pour (?:le|ce|cette|<slot>)|ce|des|<slot>)) | (?:vous a ete|vous est|a ete) (?:\w+ )?(?:attribuee?|reservee?|assignee?|fixee?|prevue?|programmee?|planifiee?|affectee?)(?: (?:pour|a|au|le))?(?= <slot>| entre| de \d) | (?:j'ai|nous avons|on a) (?:dit|annonce|promis|assure|garanti) (?:\w+ ){1,4}que vous (?:\w+ )?\w+(?:riez|rez) | vous (?:leur |nous |me )?(?:presenterez|presenteriez|parlerez|interviendrez|interviendriez|expliquerez) (?:\w+ ){0,3}(?:devant|a (?:mon|notre)|<slot>) | (?:votre|ta) (?:presence|venue|participation|visite) (?:est|serait|sera) (?:\w+ )?(?:attendue|requise|souhaitee|demandee|exigee|indispensable|esperee|appreciee) | (?:compte|comptons|attends|attendons|espere|esperons|exige|exigeons) (?:bien )?(?:sur )?(?:votre|ta) (?:presence|venue)`,
  /** A condition with a length in it: what is wished for in the same breath needs that time together. */
  ifSpared: p`si (?:jamais |un jour )?(?:vous|tu) (?:m'|me )?(?:aviez|avez|avais|as|trouviez|trouvez|disposiez|disposez|pouviez|pouvez|etiez libre|accordiez) (?:\w+ ){0,2}?(?:<duration>|un (?:petit )?(?:moment|instant|creneau|soir|midi|matin))`,
  /** An hour set apart for the reader, be it at a fair. */
  held: p`(?:vous|t') ?(?:ai|avons|a) (?:garde|reserve|bloque|retenu|note|mis de cote|inscrite?|pose) (?:<duration>|(?:le|un|une) (?:creneau|place|table|siege|heure|quart)|<clock>|pour|a|dans)`,
  /** A yes in so many words. */
  taken: p`va pour | tope la | c'est d'accord`,
  /** A place kept for the reader, or the coffee kept hot for the writer: with a day to it, a date. */
  kept: p`
    (?:gardez|garde|mettez|mets|preparez|prepare|laissez|laisse|tenez|tiens) (?:le|la|l'|une?|les|votre|ton|du) ?(?:\w+ )?(?:cafe|the|bouilloire|biscuits?|biere|feu|porte|portail|grille|chaise|table|place|tabouret|barbecue)(?: \w+)? (?:au chaud|chaude?|prete?|ouverte?|au frais|libre|en route)
    (?:il y a|il y aura|il me reste|il reste|j'ai|nous avons|on a|je (?:vous |te )?(?:garde|reserve|laisse)|on (?:vous |te )?(?:garde|reserve)) (?:encore )?(?:une?|la|le|de la) ?(?:\w+ ){0,2}(?:place|siege|chaise|tabouret|billet|tablier|tasse|couchette|rame|selle|casque|assiette|couvert|banc)(?: (?:libre|vide|de libre|en plus|de trop))? (?:pour (?:vous|toi)|a (?:votre|ton) nom|a cote|pres de|si (?:vous|tu)|dans|a bord|sur|au|a la|vous attend|t'attend)
  `,
  /** Within the reader's reach: who stands there on some day means to be let in. */
  nearby: p`(?:chez (?:vous|toi)|(?:a|dans|devant|pres de|sur|vers|au pied de|par) (?:votre|vos|ton|ta|tes) (?!conference|cours|page|profil|livre|article|place|avis|sens|cote|demande|disposition|gout|tour|sujet|reseau|public|exposition|concert|lecture)\w+|(?:dans|pres de) (?:vos|tes) (?:parages|murs))`,
  /** What a question with a time is after that needs no meeting, or is over. */
  elsewhen: p`
    quel(?:le)?s? (?:[\w']+ ){1,3}(?:a|ont|avait|est|sont|etait|etaient|avez|as|fut)(?= )(?! (?:libre|possible))
    faut-il (?!qu) | 
    (?:votre|ton|ta|le|la|l') ?(?:\w+ ){1,4}est-(?:il|elle) (?:encore|toujours|deja|vraiment|aussi) |
    (?:etait|etiez|etais|etaient|avait|aviez|avais|avaient|fut|a-t-il|a-t-elle|ont-ils|est-il|est-elle|sont-ils|sont-elles|fait-il|fera-t-il|sera-t-il|sera-t-elle)(?! (?:possible|trop|envisageable|question|imaginable|utile)) | (?:avez|as)-(?:vous|tu) (?:\w+ )?\w+(?:e|i|u|is|it|ert)(?= )(?<! (?:le|une|cinq|quinze|trente|quelque|libre|encore|envie|autre|peu|entre|quatre|disponible|place) ?) | (?:vous|tu|t') ?(?:avez|as|etes|es) (?:\w+ )?\w{2,}(?:ee?|i|u)s?(?= )(?<! (?:le|une|quinze|trente|quelque|libre|encore|autre|peu|entre|quatre|disponible|dispo|partante?|presente?|prete?))
    (?:il|elle|ils|elles|ca|cela|ce|c') ?(?:est|sera|sont|fait|fera|ouvre|ferme|commence|tombe|reste|dure)(?! (?:possible|trop|bon|ok|envisageable|faisable|mieux|jouable|bien))
    (?:vous|tu) (?:ouvrez|ouvres|fermez|fermes|jouez|joues|courez|cours|livrez|livres|chantez|chantes|travaillez|travailles|vendez|vends) | (?:votre|ton|ta|vos|tes|le|la|les|l') ?(?:\w+ ){1,4}(?:est|sont|etait|etaient|ouvre|ouvrent|ferme|ferment|commence|commencent|part|partent|a lieu)
  `,
  /** Two people brought together, whoever moves. */
  mutual: p`
    (?:dommage|bete|idiot|sot) (?:de |d')?(?:ne pas )?(?:se|nous|s') ?(?:rater|manquer|louper|croiser|voir|rencontrer|parler|raconter|retrouver) | (?:fixer|fixe|arreter|poser|trouver|caler),? (?:enfin )?(?:cette|une|la|notre) date | cette date(?= ?[?]) | de (?:vos|tes) (?:propres )?(?:deux )?yeux | (?:me|vous|te) tenir compagnie | (?:jeter un (?:petit )?oeil|jeter un coup d'oeil) (?:a|dans|sur) (?:votre|vos|l'|la|le) ?(?:atelier|serre|cave|grange|cuisine|forge|usine|studio|labo|fournil|ferme|chantier|magasin|boutique|reserve|jardin|verger|bergerie)
    (?:chez (?:vous|toi)|a votre (?:porte|atelier|bureau)|devant chez vous) (?:des |vers |a )?(?:<slot>) | (?:a|de) (?:poser|dire|expliquer|demander|montrer) (?:a voix haute|de vive voix|en direct|en vrai) | en mains propres | se serrer la main | dans votre (?:coin|secteur|quartier|ville) <slot> | peut-(?:il|elle) (?:passer|venir|faire un saut|vous (?:appeler|voir|rendre visite)) | (?:fait|fera|font) votre (?:rue|quartier|secteur|commune) | tailler une bavette
    (?:puis|pourrais|pourrions|pouvons)-(?:je|nous) (?:\w+ )?passer (?:avec|en|un|chez|vous|te|le|la|ce|cette|demain|<day>) | (?:pourrait|peut)-on (?:enfin |tout de meme |quand meme |juste )?se (?:parler|voir|appeler|telephoner|rencontrer|croiser|entendre) | (?:l'expliquer|expliquer|parler|montrer|dire|en parler) (?:en|de|face a) (?:face|vive voix|vous) | nous ai (?:reserve|pris|bloque|note|cale|trouve) (?:un|une|le|la)
    (?:vous|t') ?envoyer (?:notre|mon|ma|un|une|l'un de nos|l'une de nos) (?:<person>) | envoyer quelqu'un
    (?:essayer|appeler|rappeler|tenter|sonner|joindre) (?:votre|le|la|ton) (?:standard|bureau|ligne|portable|secretariat|accueil|fixe|mobile) | (?:l'explique|l'expliquera|vous explique|vous montre|le montre|le presente|vous (?:la|le|les) (?:presente|montre|explique|commente))(?: \w+){0,5} (?:en visio|par telephone|au telephone|sur zoom|sur teams|de vive voix) | s'entendre|entendons-nous pour de bon | entendre (?:votre|ta) voix
        (?:nos|votre et mon|mon et votre) (?:chemins?|routes?) (?:\w+-ils |\w+-elles |\w+ )?(?:se )?crois\w+ | (?:vous|te|nous) (?:mettre|reunir|asseoir|installer|faire asseoir)(?: \w+){0,2} (?:autour|dans (?:la meme|une meme)|a la meme|face a face|ensemble) | (?:autour de|a) (?:la|une) meme table | dans la meme piece | (?:vous|te|nous|se) (?:regarder )?(?:dans les yeux|dans le blanc des yeux) | les yeux dans les yeux | face a face
    (?:(?:me|nous) (?:montr(?:er|eriez|erais)|fer(?:iez|ais) (?:voir|visiter|decouvrir)|laisser(?:iez|ais) (?:voir|visiter|entrer dans))|m'ouvr(?:ir|iriez|irais)) (?:votre|ton|vos|tes|l'|la|le) ?(?:\w+ )?(?:<place>) | me presenter (?:a vous )?(?:(?:en personne|de vive voix)|(?:comme il (?:se doit|faut)|dans les formes|mieux|vraiment) (?:un jour|chez|quand|autour|a votre|dans vos|<slot>)) | pousser (?:la|votre|ta) porte | s'asseoir (?:avec|en face de|a cote de) (?:vous|toi) | (?:vous|te) (?:cuisiner|questionner|interroger) (?:sur|autour) | (?:preter|donner) (?:une|l'|votre) ?oreille | un (?:petit )?chocolat(?= chaud| si| quand| ensemble| ?[?]) | (?:preferez|preferes|prefereriez)-(?:vous|tu) (?:venir|passer|que je (?:vienne|passe|me deplace)|qu'on se)
    (?:se |nous )(?:retrouver|rejoindre|rencontrer|croiser) (?:a|au|dans|en|sur|chez|pres) | (?:te|vous|t') ?(?:avoir|voir) (?:en|au) (?:video|vocal|facecam) | (?:vocal|video|facetime)(?= en direct| ce soir| demain| ?[?])
  `,
  /** What a short while on the spot is said to do : « une heure chez vous et vous verrez ». */
  promise: p`<duration>,? (?:[\w']+,? ){0,10}(?:c'est tout ce (?:que|qu')|je n'en demande pas (?:plus|davantage)|pas une de plus) | (?:merite|meritent|vaut|valent|demande|appelle) (?:bien |au moins |largement )?<duration> (?:de |d')(?:conversation|discussion|visio|telephone|echange|votre temps|vive voix) | <duration> (?:\w+ ){0,6}et (?:c'est|tout est|vous (?:verrez|saurez|serez|aurez|comprendrez)|on (?:tranche|sait|y voit|signe|regle))`,
  /** By letter, or where all can read it: told in writing, whatever the day. */
  inWriting: p`dans (?:une|ma prochaine|un|mon prochain|la prochaine) (?:lettre|message|mail|courriel|mot|billet|article) | par (?:la poste|courrier|lettre|mail|courriel|ecrit) | a l'ecrit | sur (?:le|mon|notre) blog`,
  /** A question about somebody or something else: what day they keep asks for none of the reader's. */
  thirdQuestion: p`(?:le|la|les|l'|vos|votre|ton|tes|ta|cette|ces|ce|son|sa|ses|leur|leurs) ?(?!jour|date|heure|creneau|moment|semaine|matin|matinee|soir|apres-midi|midi|agenda|planning|horaire|lendemain|mois|<weekday>|\d)(?:[\w']+ ){1,4}\w{2,}(?<!conviendr|convien)(?:[aeé]|ent|ont|t|d)-(?:t-)?(?:il|elle|ils|elles)(?<!(?:irait|iraient|conviendrait|conviendraient|va-t|arrangerait|serait|plairait|tenterait|dirait|est)-(?:il|elle|ils|elles)) | (?:que|ou|comment|pourquoi|combien|quand) (?:font|fait|sont|vont|vivent|dorment|mangent|chantent|tiennent|viennent) (?:les|des|vos|tes|ces|ses|leurs|le|la) \w+`,
  /** An occasion, wished for a day rather than proposed. */
  occasion: p`(?:bon|joyeux|excellent|beau) (?:<weekday>|week-?end|vendredi) | anniversaire | courage | merde | je croise les doigts | doigts croises | (?:toutes )?mes pensees | tous mes voeux | bonne route | que tout aille bien | profitez | profite | (?:bonne|joyeuse|belle) fete | noces | felicitations | bravo | bon courage | bonne chance | (?:bonne|belle|joyeux|joyeuse|bon) \w+ (?:pour|le) | vivement`,
  /** A meal paid for, if they come. */
  treat: p`(?:je paie|je paye|j'offre|je regale|c'est moi qui (?:paie|offre)) (?:le|la|un|une|du|l') ?(?:\w+ )?(?:<meal>)(?= si (?:vous|tu)|[,.!]| ?$)`,
  /** A length that would do : « Vingt minutes avec votre acheteur me suffiraient. » */
  enough: p`
    (?:votre|ton) (?:\w+ )?(?:semaine|journee|agenda|planning|matinee|apres-midi|soiree|mois|week-end|<weekday>) (?:ressemble a quoi|ressemble-t-elle|ressemble-t-il|se presente|donne quoi|est comment|dit quoi) | a quoi ressemble (?:votre|ton) (?:\w+ )?(?:semaine|journee|agenda|planning|matinee|apres-midi|soiree|mois|week-end|<weekday>)
    (?:meilleure?|bonne?) (?:moment|heure|jour|creneau|horaire) (?:pour|ou) (?:vous|te|t'|on peut vous) ?(?:joindre|attraper|voir|trouver|appeler|telephoner|sonner|croiser|cueillir)
    quand (?:(?:etes|serez)-vous|(?:es|seras)-tu|(?:vous )?(?:etes|serez)|(?:tu )?(?:es|seras)|t'es) (?:\w+ment )?(?:pres|dans le|a|au|chez|sur|en|libre|la|dispo\w*|joignable|de passage|par)(?! (?:ne|nee|age|colere|presse|fait|forme|train|panne|conge))
    (?:vous|tu) (?:finissez|finis|debauchez|debauches|terminez|termines|prenez votre pause|prends ta pause) (?:a quelle heure|quand|vers quelle heure) | a quelle heure (?:finissez|debauchez|terminez|debauches|finis|termines)-(?:vous|tu)
    <duration>,? (?:[\w']+,? ){0,7}(?:me rendrai\w+|m'aiderai\w+|nous aiderai\w+|me sauverai\w+|m'eclairerai\w+|reglerai\w+|feraient? mon bonheur|changerai\w+ tout) | <duration>,? (?:[\w']+,? ){0,7}ne (?:fera|feront|ferait|feraient|tuera|tueront|coutera|couteront)
    <duration> (?:\w+ ){0,6}(?:suffi(?:t|sent|ra|ront|rait|raient)|feraient l'affaire|ferait l'affaire|seraient parfaites?) | <duration> (?:avec|aupres de|en compagnie de) (?:vous|toi|votre (?!podcast|livre|article|video|film|album|musique|billet|texte|serie)\w+|ton \w+)(?= |[?.,!]|$) | <duration> de (?:votre|ton) (?:temps|journee|matinee|attention|ecoute)
    j'ai (?:encore )?<slot> ou <slot> | (?:vous|tu) (?:avez|as|auriez|aurais) (?:une (?:petite )?seconde|deux secondes) | (?:avez|as|auriez)-(?:vous|tu) (?:une (?:petite )?seconde|deux secondes)
    (?:calme|tranquille|creuse?|libre) (?:a quel moment|quand|a quelle heure|quel jour) | vous recevez (?:\w+ ){0,3}(?:quel jour|quand|a quelle heure) | (?:quand|quel jour|a quelle heure) (?:recevez-vous|vous recevez) | ou et quand | quand et ou | quel (?:<weekday>)(?= |[?]| ?[?]) | (?:du |le |l'|de l')?(?:matin|apres-midi|soir)s? ou (?:plutot )?(?:du |le |l'|de l')?(?:matin|apres-midi|soir)s?(?= ?[?])
    (?:votre|ton) (?:agenda|planning|calendrier|matinee|apres-midi|semaine) (?:est|serait)(?:-il|-elle)? (?:\w+ )?(?:ouverte?|libre|vide|degagee?)
  `,
  /** What the two of them might do: whatever it is, done together it is a meeting. */
  plan: p`(?:ca|cela) (?:vous|te|t') ?(?:dit|dirait|tente|tenterait|plairait|amuserait|brancherait) | envie de | partante?s? pour | que diri\w+-(?:vous|tu) d(?:e|') | que penseri\w+-(?:vous|tu) d(?:e|') | qu'en diriez-vous | si (?:on|nous) | et si | pourquoi ne pas | tentee?s? (?:par|de)`,
  /** The writer comes: asked as a question it offers a visit. */
  coming: p`je (?:vous|te) (?:le|la|les|l') ?(?:chante|montre|joue|lis|explique|raconte|presente|apporte|amene|fais (?:gouter|ecouter|voir))(?= ?[?]| (?:en|par|au|chez|demain|quand|<slot>)) | (?<!(?:quand|si|comme|que|lorsque) )je (?:vous |te |t')?(?:viens|passe|monte|descends|debarque|me deplace|m'arrete|fais un saut|en apporte|apporte|amene|montre|telephone|sonne)(?! (?:devant|par|souvent|chaque|d'apprendre|de lire|de voir|de finir|de)) | (?:dois|puis|pourrais)-je (?:telephoner|appeler|rappeler|passer|venir)(?= ?[?,]| ou (?!non))`,
  /** Ring me, at any hour. */
  ringMe: p`(?:appelez|appelle|rappelez|rappelle|sonnez|sonne|telephonez|passez un coup|un coup de fil)(?: quand| des que| a partir| n'importe| apres| avant (?:midi|20|18|17)| entre| et on| et je)`,
  /** A day that only says which one : « la miche de lundi ». */
  attributive: p`mardi gras | (?:lundi|jeudi|vendredi|mercredi|dimanche|samedi) (?:de paques|de pentecote|de l'ascension|saint|des cendres|des rameaux) | black friday | (?:le|la|les|l'|un|une|des|cette|ce|vos|votre|notre|nos) ?(?!rendez|creneau|matin|soir|apres|rdv|semaine|midi|appel|visio|visite|reunion|dejeuner|pause|entretien|point|demo|call|passage|cafe|heure|date|jour|place|moment)[a-z]{3,} (?:du|de|des) (?:<weekday>)s?`,
  /** What a length is made of, when that is no time spent together. */
  madeOf: p`<duration> (?:de |d')(?!votre|ton|vous|toi|notre|mon|plus|votre cote|telephone|visio|zoom|conversation|discussion|echange|parole|tete|face|rencontre|rendez)[a-z]+ | <duration> (?:de|d') ?(?:votre|ton|l') ?(?:podcast|livre|article|video|film|album|musique|billet|texte|serie|emission|conference|episode|interview|chaine)`,
  /** When the writer can: with a day that is an offer of times, however often it comes back. */
  free: p`je peux | je pourrais | je suis (?:libre|dispo\w*) | (?:me|m') ?(?:va|vont|convient|conviennent|arrange|arrangent) | mes (?:matinees|apres-midi|soirees|midis) sont`,
  /** A yes that lays down the terms. */
  sharp: p`
    puisque (?:vous y tenez|tu y tiens|vous insistez|tu insistes|c'est comme ca) | s'il le faut | pas (?:une minute|une seconde) de (?:plus|retard) | pas plus(?=[.,!]| ?$) | (?:ne soyez|ne sois|et) pas en retard | (?:soyez|sois) (?:a l'heure|ponctuel\w*) | (?:apportez|amenez|prenez|prevoyez|munissez-vous de) (?:votre|vos|le|la|les) (?:\w+ )?(?:carte|chequier|papiers|chiffres|comptes|directeur|patron|signature|stylo|passeport) | tapantes? | a prendre ou a laisser | ou pas du tout
  `,
  /** Their own words given back, with who is meant: whatever is named after them is not asked for. */
  givenBack: p`
    (?:votre|ton|ta|le|la) (?:\w+ )?(?:<paper>) (?:\w+ )?(?:<tells>) | vous (?:invitez|invitiez|encouragez|encouragiez|dites aux?|disiez aux?|ecrivez aux?|incitez|exhortez) | (?:ravie?|content|contente|heureu(?:x|se)|enchantee?) que (?:vous|tu) (?:\w+ )?(?:vouliez|veuilles|souhaitiez|ayez envie|aimeriez)
  `,
  /** Said to have been settled: among strangers it was not. */
  agreed: p`comme (?:convenu|promis|dit|vu|prevu|entendu)`,
  /** To do what was just named. */
  doSo: p`(?:puis|pourrais|pouvons|pourrions)-(?:je|nous) (?:le faire|en profiter|tenter|essayer|vous prendre au mot)(?= <slot>|,| ?[?]| (?:ce|des|un|vers|entre) )`,
  /** Their proposal repeated as a question, which need not be taken up. */
  echo: p`(?:vous|tu) (?:me |nous )?(?:proposez|proposes|voulez|veux|souhaitez|souhaites|demandez|vouliez|voulais|souhaitiez|aimeriez|desirez)(?! (?:qu'on|que (?:nous|je)))`,
  /** The noun of a last day: what comes after it is due, not proposed. */
  dueDay: p`(?:date|jour|heure) limite | echeance | cloture | dernier (?:delai|jour|carat) | deadline`,
  /** Asks who, not when. */
  whom: p`a qui (?:\w+-je|dois-je|faut-il|est-ce que je|je) | aupres de qui | vers qui | qui (?:s'occupe|decide|gere|achete|pilote|dois-je|est la bonne personne)`,
};
