import { books } from './books';
import { livePiecesFr } from './live-fr';

const small = String.raw`(?:(?:un|une|le|la|notre|votre|ton|ce|cet|cette|petite?|courte?|bref|breve|rapide|simple|premiere?|bon|bonne|beau|belle|vrai|autre|derniere?|dernier|long|longue) |l'|d'){0,4}`;
const p = books.fr.phrases({
  ...livePiecesFr,
  some: String.raw`${small}(?:\w{3,12} )?(?:<live>|<talking>|<showing>|<meal>|visite|passage|accueil|moment|soiree|journee|rencontre|appel|temps)`,
  any: '<live>|<talking>|<showing>|<meal>',
});

/** What makes a phrase that looks like a request something else, clause by clause, in French. */
export const scopeFr = {
  negation: p`
    declin\w* | j'allais | j'avais (?:pense|prevu|envisage) |
    ne | n' | pas | plus de | aucune? | sans | ni | jamais | rien | inutile | nul besoin | loin de moi | (?<!-(?:vous|tu) )plutot qu\w* | au lieu d\w* | zero | evit\w{1,4} | renonc\w{1,4} | stop aux? | fini les | marre d\w* | nullement | point de (?=rendez|rdv|call|demo) | hors de question
    m'abstien\w* | m'interdi\w* | je prefere eviter | epargn\w{1,4} | refus\w{0,4} | abandonn\w{1,4} | retir\w{1,4} | oubli(?:ons|ez|e) | annul\w{1,4} | laiss\w{1,3} tomber | laisse (?:la|de cote) | tant pis pour (?:le|la|mon|notre) | j'avais (?:pense|prevu|envisage) | j'ai failli | soupe des | assez d(?:e|es) | le dernier de mes
    ras le bol | grace d\w* | gardez (?:votre|vos) | garde (?:ton|ta|tes) | tant pis | loin de moi | fais l'impasse | remballe\w*
  `,
  /** What happens anyway, again and again. */
  habit: p`chaque | tous les \w+ | toutes les \w+ | d'habitude | d'ordinaire`,
  /** Said after the phrase it denies. */
  negatedAfter: p`(?:n'est|ne sera|n'etait|n'a|ne serait|ne sont|n'aurait) (?:\w+ )?(?:pas|rien|aucune?|plus|jamais|nullement)? ?(?:necessaire|utile|mon|le but|prevue?|la peine|besoin|requis\w*|l'objet|lieu) | attendra | peut attendre | serait (?:de trop|superflue?|exagere) | non merci | pas pour moi`,
  /** Forms that hold a negative word and still ask. */
  notNegation: p`
    ne plus (?:perdre|subir|payer|gaspiller)
    oui ou non | ou (?:non|pas)(?= ?\?) | n'importe | (?:dommage|bete|idiot|ridicule|sot) (?:de )?(?:ne pas|de ne) | <day>,? je ne peux pas |
    (?:t'|tu |vous )?(?:aurais|auriez|as|avez|peux|pourrais|pourriez|serais|seriez)(?:-tu|-vous)? pas |
    pourquoi (?:ne )?pas | n'hesite[zs]? pas | (?:ne|n') ?\w{1,15}(?:-vous|-on|-tu|-nous)(?: pas)? | sans (?:suite|engagement|obligation|pression|frais|chichi|faute|tarder|attendre|detour|enjeu|lendemain|doute|rien (?:vous )?vendre|aucun engagement|ordre du jour|chichis) | pas plus (?:de|que|d')
    pas long\w* | pas longtemps | ne (?:vous |te )?(?:prendra|prendrait|durera|demande|coute)[^.!?]{0,10}qu\w* | rien qu'un | rien que | si (?:ce|cela|ca) ne vous | si (?:ca|cela) ne (?:te|vous) (?:derange|embete|ennuie) | pas (?:vrai|loin|mieux|encore|avant) | ne (?:tardez|manquez|ratez|laissez) pas | n'attendez (?:pas|plus)
    n'oubliez pas | n'oublie pas | ca ne mange pas de pain | qu'en dites | si vous n'(?:avez|etes) (?:rien|pas) | ne serait-ce qu\w* | ne (?:me )?dites pas non | aucune obligation | plus de details | mieux | rien ne vaut | rien de (?:mieux|tel) | (?:je )?n'insiste (?:surtout )?pas | n'est-ce pas | pas trop \w+ | ne refuse
    ne repond\w+ pas | pas eu de (?:reponse|retour) | sans (?:reponse|retour|nouvelles?) | ou rien | rassurez-vous | plutot qu'un (?:pdf|mail|document|devis|long|courriel) | ne plus y penser | ne veux pas (?:vous )?(?:deranger|importuner|insister|forcer) | assez (?:discute|ecrit|parle|bavarde)
  `,
  past: p`
    (?:j'|nous |on )(?:etais|etions|etait) (?:dans|a|au|chez|devant|en|la|de passage|hier)(?= )
    (?:quel bonheur|quel plaisir|quelle joie|quel regal|quelle belle|quel beau|quelle fete) | (?:adore|vu|lu|aime|ecoute|entendu|croise|rencontre|relu) (?:notre|votre|ton|le|la|les|l')
    (?:merci|remercie\b|bravo|quel plaisir|quelle joie)[^.!?\n;]{0,25} (?:pour|de|du|d'|a|au|par) ?<some> | (?:ravie?|content\w?|heureu\w{1,2}|enchante\w?) (?:de|d'|par) ?(?:notre|nos|cet|cette|ce|vous avoir|t'avoir|avoir|la|l') ?(?:<some>|\w+)
    (?:suite a|lors d(?:e|u|es)(?! (?:\w+ )?prochaine?)|apres|depuis|pendant|durant|au cours d\w*|a la suite d\w*|comme (?:convenu|vu|dit|promis) (?:lors|pendant|au|en|dans)|pour faire suite|compte rendu d\w*|notes d\w*|souvenir d\w*|le lendemain d\w*|a l'issue d\w*) ?<some>
    (?:nous|on) (?:nous|s'|s')? ?(?:avons|avions|a|est|etions|etaient|sommes|etait) (?:\w+ )?(?:eu|fait|parle|discute|echange|vus?|rencontres?|croises?|dejeune|pris|dit|evoque|aborde|joue|passe|partage|bu)
    (?:s'est|nous sommes|vous etes|s'etait|nous etions) (?:deja |enfin |bien )?(?:vus?|parle|rencontres?|croises?|appeles?|retrouves?|passee?s?|tenue?|assez)
    (?:notre|nos|votre|ton|ce|cet|cette|mon|le|la|l') ?(?:\w{3,12} )?(?:<any>)[^.!?\n]{0,25} (?:d'hier|hier|de (?:la semaine|l'an|mois|l'annee) (?:derniere|dernier|passee)|dernier|derniere|passee?|m'a|m'ont|nous a|a (?:ete|dure|permis|change|fait|porte|debouche)|etait|fut|s'est|avait|de (?:ce matin|tout a l'heure))
    comme (?:convenu|promis|dit|vu|prevu) (?:<day>|avec) | (?:avez|as)-(?:vous|tu) (?:\w+ )?(?:pu|eu|vu|su|fait|lu|pris|recu|reussi|parle|trouve|essaye|rencontre|visite|goute|aime) | hier | avant-hier | l'autre (?:jour|soir|semaine) | la semaine (?:derniere|passee) | le mois dernier | l'an (?:dernier|passe) | l'annee (?:derniere|passee) | il y a (?:\w+ ){1,3}(?:jours?|semaines?|mois|ans?) | (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:dernier|passe) | cet hiver | l'ete dernier
    (?:j'ai|vous avez|tu as|t'as|vous aviez|vous m'avez|vous m'aviez|vous nous avez|vous nous aviez|tu m'avais|tu m'as|a(?! (?:votre|ton|ta|l'|la|notre|mon|ma|son))|ont) (?:\w+ )?(?:adore|aime|apprecie|eu|assiste|suivi|ecoute|rencontre|accepte|accorde|pris|recu|raconte|dit|annule|reporte|manque|vu|croise|entendu)
    (?:je suis|j'etais|vous etes|tu es|il est|elle est|nous sommes|on est) (?:\w+ )?(?:passe|venu|alle|reste|arrive|reparti|rentre|retourne|tombe)e?s? | comment (?:s'est|s'etait|etait|ca s'est|s'est donc) | alors,? cette | ravie? de vous avoir | de (?:vous|t')avoir (?:rencontre|vu|parle|croise)\w* | (?:vous|t') ?avoir (?:rencontre|vu|parle|croise|entendu|ecoute|recu|eu)\w* | de m'avoir (?:recu|accueilli|ouvert|appele|fait visiter)\w*
  `,
  report: p`
    (?:ceux|celles|gens|messages?|vendeurs?|commerciaux|inconnus?|invitations?|personnes?|demandes?|robots?|commercial) (?:\w+ ){0,4}qui | (?:on|personne|quelqu'un) (?:m'|me|nous|vous)? ?(?:ecrit|demande|repete|envoie|disait)
    recois (?:des|trop|dix|vingt|chaque) | lasse? des | fatiguee? des | les fameux | le classique | le sempiternel | encore un
  `,
  async: p`
    (?:lire|lecture|relire|(?<!m')ecouter|(?<!m')ecoute|regarder|visionner|repondre|reponse|ecrire|redaction|remplir|parcourir|tester|lu|lus|relu|survoler|prepar\w+|cuisson|cuire|route|trajet|marche|velo|train|queue|attente|pause|retard|montage|podcast|(?<!en )video|tuto|tutoriel|capsule|article|episode|documentaire|webinaire|enregistre\w?|questionnaire|sondage|film|reportage|replay|intervention de|conference de|discours|sieste|four)
    par (?:ecrit|mail|message|courriel|email|messagerie|retour) | a l'ecrit | ici meme | en commentaire | en mp | par ici | en deux (?:lignes|mots) | en (?:une|quelques|trois) (?:lignes?|phrases?|mots) | questions? (?:ecrites?) | un message vocal | vocal(?:e)? de | pdf | une note vocale
  `,
  event: p`
    concours | comices? | dans le public | regate | course | defile | carnaval | kermesse | marathon | messe(?! ,) | projection | avant-premiere | coupe | finale | fete |    (?<!(?:votre|mon|notre|ton|leur) )salon(?! d(?:e|') ?(?:coiffure|the|beaute|massage|tatouage|esthetique|toilettage)) | foire | congres | conference | webinaire | webinar | forum | journees? (?:portes|d'etude|nationale|technique) | colloque | symposium | festival | assemblee | portes ouvertes | vernissage | inauguration | expo | exposition | keynote | meetup | seminaire | stand | table ronde | concert | match | tournoi | gala | hackathon | soiree (?:de|d'|annuelle|speciale)\w* | en ligne et gratuit | direct public
  `,
  accept: p`
    c'est (?:ecrit|inscrit|marque) | dans mon (?:carnet|calepin|planning) | quelle (?:belle|bonne|chouette|super|merveilleuse|jolie) (?:idee|surprise|attention|proposition) | 
    parfait | entendu | d'accord | ok | okay | volontiers | avec (?:grand )?plaisir | c'est (?:note|dit|promis|regle|cale|parfait|bon|ok|d'accord|entendu|dans (?:l'|mon )?agenda) | note | bien note | bien recu | tope la | on fait ca | ca marche | ca me va | cela me (?:va|convient) | me (?:va|convient) | nickel | top | super | impeccable | marche conclu | je confirme | je serai (?:la|au|bien|a) | j'y serai
    je (?:vous|t') ?attends | on fait comme ca | va pour | je viendrai | je valide | adjuge | vendu | bonne idee | tres bien | genial | excellent | ca roule | c'est d'accord | partante? | je prends | j'accepte | nous (?:convient|va|vont) | me (?:convient|va|vont) | touchee? | honoree? | j'apporte | j'amene | hate de | ravie? | youpi | adorable | gentil\w* | trop aimable | bonheur | quelle joie | quel bonheur | recu | alors(?= ?[.!,]| ?$) | confirme | avec joie | sans faute | a (?:<weekday>|demain|ce soir|tres vite|bientot) | oh oui | mille fois oui | oui | c'est noté | bien sur | dans mon agenda
  `,
  theirProposal: p`
    (?:vous|tu|t') ?(?:me |m'|nous )?(?:avez|aviez|as|avais|proposez|propos\w+|suggerez|suggeriez|disiez|disais|offriez|demandiez|vouliez|souhaitiez|avez demande) ?(?:propose|suggere|dit|offert|demande|invite|ecrit|repondu|parle|souhaite)?
    (?:comme|puisque|vu que) (?:vous|tu)(?! (?:le |la )?(?:prefer|voul|veux|voud|souhait|aim)) | (?:votre|ton|l'|cette) ?(?:invitation|proposition|offre|suggestion|creneau|idee) | merci d(?:e|') ?(?:me (?:le )?(?:proposer|recevoir|inviter)|m'(?:inviter|accueillir|ouvrir|avoir (?:propose|invite)|y inviter)|vouloir|(?:votre|ton|cette|la|l') ?(?:proposition|invitation|offre|accueil)|bien vouloir (?:me recevoir|m'accueillir)) | merci (?:pour|de) (?:l'|votre |ton |cette )invitation | de me recevoir | de m'inviter | de votre accueil | de m'ouvrir
  `,
  hospitality: p`
    le jour ou | quand (?:vous|tu) (?:passez|passes|passerez|viendrez|voudrez|voulez) | n'importe quand | la porte (?:est|reste|vous est) | porte ouverte | toujours la bienvenue | bienvenue? (?:chez|a|dans) | le cafe (?:est|sera)
    un cafe (?:vous|t')attend | n'hesitez pas | la cafetiere | poussez la porte | ouverte? a tous | notre porte | ma porte | la table est | il y aura toujours
  `,
  /** What the reader wished for, told back to them. */
  theirWish: p`merci d(?:e|') ?(?:me |m'|nous )?(?:proposer|vouloir|souhaiter|suggerer|offrir) | (?:vous|tu) (?:souhaitez|voulez|veux|aimeriez) qu'on | (?:vous|tu) (?:m'|me |nous )?(?:vouliez|voulais|souhaitiez|souhaitais|demandiez|demandais|proposiez|proposais|disiez|disais|ecriviez|parliez|evoquiez|suggeriez|avez (?:dit|propose|demande|suggere|ecrit)|aviez (?:dit|propose|demande|suggere|ecrit)|as (?:dit|propose|demande))`,
  /** Only if their road leads past. */
  ifPassing: p`si (?:vous|tu) (?:passez|passes|venez|viens|etes|es) (?:par|dans|un jour|a|chez|en|de) | si (?:le|la|un|votre|ta|vos|l') ?\w+ (?:vous|te|t') | si (?:d'aventure|jamais|un jour) | le jour ou (?:vous|tu) | quand (?:vous|tu) (?:passerez|passez|passes|viendrez|viendras) | a votre prochain passage | si vos pas`,
  /** The reader's own words told back: what they said, and the message, page or notice that says it. */
  theirWords: p`
    (?:vous|tu) (?:m'|me |nous |ne |n')?(?:avez|aviez|as|avais) (?:\w+ ){0,2}(?:dit|ecrit|demande|repondu|propose|suggere|invite|offert|prefere|refuse|decline|precise|conseille|lance|glisse|souffle|promis|insiste|reclame|attendu) | (?<!(?:si|que|comme|ou) )(?:vous|tu) (?:m'|me |nous |ne |n')?(?:aime[sz] mieux|prefer\w+|disiez|disais|racontez|racontes|racontiez|racontais|ecriviez|ecris|ecrivez|demandiez|demandais|demandez|vouliez|voulais|voulez|souhait\w+|repondiez|proposiez|proposez|proposais|invitez|invitiez|suggeriez|reclamiez|attendiez|attendais|repetez|repetes|repetiez|dites|encouragez|encouragiez) | t'? ?as (?:dit|ecrit|demande) | votre (?:refus|« ?non ?») | vous etes (?:en (?:conge|vacances|deplacement|arret)|absente?|debordee?|occupee?) | ton refus
    (?:votre|ton|ta|l') ?(?:\w+ )?(?:reponse|signature|message|mot|article|chronique|livre|note|profil|page|post|bio|annonce|affiche|mail|courriel|site|carte|lettre|repondeur|collegue|assistante?|bandeau|billet|conference|secretaire|associee?) (?:m'a |nous a |\w+ )?(?:dit|disait|precise|tient|indique|est|invite|propose|encourage|suggere|demande|conseille|finit|annonce|porte|promet) | (?:m'|me |nous )?(?:avez|aviez|as|avais)-(?:vous|tu) (?:\w+ )?(?:dit|ecrit|repondu|precise|demande) | (?:je sais|j'ai (?:bien )?compris)(?= ?[,:] (?:pas|rien|non|jamais|plus tard|uniquement|seulement|que|par|apres|vous|tu)) | (?:»|"),? (?:oui,? )?(?:j'ai (?:bien )?(?:lu|vu|note|compris|entendu|retenu)|je sais|c'est (?:note|lu|vu|compris|entendu)|compris|note|soit) | disiez-vous | dites-vous | m'a ecrit | m'a repondu | ecriviez-vous | (?:j'entends|je sais|j'ai (?:bien )?compris|je comprends|meme si|bien que|malgre) (?:que )?(?:vous|tu|votre) | comme (?:vous (?:me )?l'avi?ez|vous le|ta \w+ le|votre \w+ le|tu (?:me )?l'avais) | (?:a|sur) votre (?:invitation|demande|proposition) | y compris vous
  `,
  /** What closes the door in them: a no, a later, a "by mail only", a document asked for. */
  closing: p`
    (?:ne )?(?:pas|plus|jamais) (?:faire|prendre|accepter|recevoir|repondre|vouloir|passer) (?:de |d'|aux? |par )(?:appels?|visites?|visios?|rendez-?vous|rdv|telephone|coups? de fil|reunions?) |
    (?:attendre|patienter|laisser (?:ca|cela|passer)) (?:jusqu'|l'ete|l'hiver|le printemps|l'automne|la rentree|que|un peu|pour) |
    (?:relancez|recontactez|relance|recontacte|revenez|reviens)(?:-moi| vers moi)? (?:en|apres|a|au|dans|plus|quand) | pas (?:tant que|pendant|cette (?:annee|saison)|ce (?:mois|trimestre)) |
    (?:demand\w+|voul\w+|attend\w+|reclam\w+|souhait\w+) (?:que |seulement |juste |a (?:lire|voir) )?(?:le|la|les|l'|un|une|des|mes|mon|ma|nos|notre) ?(?:\w+ ){0,2}(?:tableaux?|photos?|images?|nombres|dimensions|mesures|taux|conditions|references?|diapos?|notes|formulaire|modele|checklist|carte|echantillons?|lien|adresse|resultats|patron|guide|details|schemas?|croquis|dessins?|releves?|copie|article|texte|fichiers?|estimation|contrat|trame|partition|gabarit)(?= |[.,;:!?]|$)
    non(?= ?[.,;:!?»"]|$| et| merci| au| en| pour| a (?:la|l'|une?|ma|mon|notre|toute?|cette|ce)) | de ne (?:pas|plus|jamais) (?:\w{1,4} |l')?(?:telephoner|appeler|deranger|venir|passer|rappeler|relancer|etre) | en (?:conge|vacances|arret) | (?:les|des|vos) (?:mails|messages|ecrits|courriels|lettres|courriers|textos) | le (?:mail|courriel|papier|message)(?! ou) | pas avoir (?:le|de) temps | (?:pas|plus|aucun) (?:de )?temps | (?:mieux|preferez|prefere[sz]?|prefereriez|plutot) (?:m')?(?:ecrire|taper|lire)(?! ou) | ecrire (?:seulement|uniquement|plutot) | (?:seulement|uniquement) (?:par|ecrire|en) | pas (?:maintenant|interesse\w*|le temps|disponible|avant|cette|tout de suite|de (?:call|visio|rendez|rdv|appel|telephone|visite)|encore|pour l'instant) | (?<!ou )(?:par|au|en) (?:ecrit|mail|courriel|courrier|lettre|correspondance|message\w*|email|messagerie) | (?:lettres?|courriers?|mails?|courriels?|ecrit|messages?) (?:seulement|uniquement|exclusivement) | (?<!')ecrits? | l'ecrit | stop | avant (?:la|le|l'|son|votre) ?(?:retour|rentree|fin|ete|printemps|automne|hiver) | jusqu'(?:a|au|en) (?:<month>|la|l') | ecrivez-moi | ecris-moi seulement | plus tard | apres (?:l'|le|la|les|vos|mes|noel|paques)? ?\w+ | attend\w* | occupe\w* | deborde\w* | deja (?:un|une|ce|notre|tout|equipe\w*) | refus\w* | decline\w* | ne (?:\w+ )?(?:pas|plus|jamais) (?:de |d')?(?:call|visio|rendez|rdv|appel|telephone|visite|derang\w+|appel\w+) | jamais | sans (?:appel|visite)
    notice | manuel | mode d'emploi | recette | attestation | certificat | facture | (?<!(?:bien|ai|avons|ont|ete) )recu | rapport | justificatif | fiche | brochure | plaquette | devis | tarifs? | prix | pdf | catalogue | document\w* | plan | chiffres | doc | (?<!(?:pour|sur|du|le) )(?<!(?:pour|sur) (?:le|ce|mon|votre) )dossier | liste | que par | (?:ne|n') ?(?:\w+ )?que (?:les|le|la|l'|un|une|des|par|en) | rien avant | pas d(?:e|') ?(?:visites?|visiteurs?|appels?|telephone|rdv|call|visio) | pas avant
  `,
  /** What opens it. */
  inviting: p`(?:vous|t'|te|me|m') ?(?:appeler|telephoner|rencontrer|sonner|contacter|rendre visite) | visit\w* | passer (?:vous|te|nous) voir | faire (?:le tour|une visite) | appel\w* | rappel\w* | solliciter | passer | passez | passe me | venir | venez | viens | voir | cafe | rencontr\w+ | visit\w* | en (?:parler|discuter) | telephon\w+ | rendez-?vous | visio | ecris-moi et | frapp\w+ | sonn\w+ | dejeuner | verre | demander | poser (?:vos|mes|toutes)`,
  /** Terms of one's own on top of a yes. */
  ownTerms: p`prenez ce qui | ce qui vous arrange | au choix | n'importe lequel | donnez-moi | donne-moi | a vous de choisir | a toi de choisir | envoyez-moi | envoie-moi | meme (?:soir|heure|jour|endroit) | autant plaisir | mes (?:disponibilites|dispos) | voici mes | sinon | plutot | a la place | mes conditions | je (?:vous |te )?(?:propose|suggere|decide|prefere|prefererais) | dites-moi quand | choisissez | a toi de choisir | a vous de choisir | mais | je n'ai que | soyez | sois | je prends <duration> | avec mon \w+ | (?:voici|voila) mes | ou rien | ou bien | au choix`,
  /** "When you have a minute" says how little it hurries. */
  spareTime: p`(?:quand|des que|si|lorsque|une fois que) (?:vous|tu) (?:\w+ )?(?:avez|aurez|as|auras|trouvez|aviez)`,
  /** Asking how long something takes. */
  howLong: p`combien de temps | combien d'heures | en combien de | quelle duree | ca (?:dure|prend) combien`,
  /** A sentence in the mood of looking back, whatever its commas. */
  backwards: p`quel (?:bonheur|plaisir|regal|beau|bon|moment) | quelle (?:joie|fete|belle|bonne|journee|soiree) | merci (?:encore )?pour (?:le|la|les|l'|cette|cet|ce|hier|ton|ta|votre) | j'ai (?:adore|aime)`,
};
