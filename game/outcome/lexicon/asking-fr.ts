import { wordList } from '../reading/words';
import { books } from './books';
import { livePiecesFr } from './live-fr';

const p = books.fr.phrases(livePiecesFr);

/** How French speakers turn a phrase into a request. */
export const askingFr = {
  /** A question that asks the reader to do something, or to let the writer do it. */
  opener: p`
    (?:tu|vous) (?:viens|venez|passez|passes|viendriez|viendrais) (?:l'|le |la |les |nous |m'|me )?(?:entendre|voir|gouter|essayer|ecouter|regarder|juger|aider|chercher) | et (?:cette|ce|cet|notre) (?:\w+ )?(?=<meal>|<live>|balade|promenade|visite|rencontre|virage) | (?:ca|cela) (?:vous|te|t') ?(?:gene|generait|derange|derangerait|embete|embeterait|ennuie|ennuierait) (?:si|que|qu'|de|d') ?| (?:verriez|voyez|verrais|vois)-(?:vous|tu) (?:un )?(?:\w+ )?(?:inconvenient|objection) | (?:m'|nous )?(?:autoriseriez|autorisez|autoriserais)-(?:vous|tu) | (?:vous|tu|vs|t') ?(?:serez|seras|etes|es) (?:dans le coin|dans les parages|la|chez vous|chez toi|sur place|au (?:bureau|magasin|depot|labo|local|jardin))(?= |[?]) | (?:pourriez|pouvez|pourrais|peux|auriez|avez|aurais|as|seriez|etes|serais|es|accepteriez|accepterais|acceptez|acceptes|voulez|voudriez|voudrais|veux|aimeriez|aimerais|souhaitez|souhaiteriez|accorderiez|prefereriez|preferez|preferes|recevriez|consentiriez|verriez|viendriez|viendrais|disposeriez|disposez|trouveriez|laisseriez|permettriez|permettez|prendriez|prendrais|passeriez|passerais|donneriez|diriez|dirais)-(?:vous|tu)
    comment (?:fait-on|faire|dois-je faire|m'y prendre) pour | bien vouloir | (?:saurais|saurions|serais|serions) (?:\w+ )?(?:gre|obligee?s?|reconnaissante?s?) | auriez-vous l'(?:amabilite|obligeance) | auriez-vous la (?:gentillesse|bonte) | serait-ce (?:possible|trop) | (?:ferez|feriez)-vous (?:l'honneur|le plaisir)
    (?:puis-je|pourrais-je|pourrions-nous|pouvons-nous|pourrait-on|peut-on|oserais-je|oserai-je|verrait-on|serait-ce|serait-il|est-il possible|est-ce possible|est-ce que (?:vous|tu|je|on|nous) (?:pourriez|pouvez|peux|pourrais|seriez|serais|auriez|aurais|accepteriez|voulez|veux|pourrait|peut|pourrions|puis|peut-on|avez|as))
    (?:vous|tu|t') ?(?:seriez|serais|auriez|aurais|pourriez|pourrais|pouvez|peux|voulez|veux|voudrais|prendrais|aurais-tu|serais-tu|veux-tu|accepteriez|accepterais|viendriez|viendrais|passeriez|recevriez|recevrais|permettez|permettriez) | (?:que|qu'en) (?:diriez|dirais|dites|dis|pensez|penses)-(?:vous|tu) (?:d'un|d'une|de nous|de se|de prendre|qu'on|de passer|d'en|de venir|si)?
    (?:vous|tu) (?:me |m'|nous )(?:montreriez|montrerais|feriez|ferais|ouvririez|ouvrirais|recevriez|recevrais|accueilleriez|accueillerais|laisseriez|laisserais|emmeneriez|emmenerais|presenteriez|presenterais) | \w{2,}(?:riez|rais)-(?:vous|tu) | (?:vous|te|t') ?(?:disait|dirait) | \w{2,}rait-(?:il|elle|t-il|t-elle|ce) | si (?:on|nous) (?:\w+ ){0,2}\w+(?:ait|ions) | laisse-moi | laissez-moi | dites oui | dis oui
    ca (?:vous|te|t') ?(?:dit|dirait|tente|tenterait|va|irait|conviendrait|convient|interesse|interesserait|parle|brancherait|ferait plaisir) | (?:cela|ce|la chose) (?:vous|te) (?:dirait|tente|tenterait|conviendrait|convient|irait|va|interesserait|interesse)
    on (?:peut|pourrait|se|s'|prend|prendrait|fixe|planifie|cale|organise|bloque|boit|dejeune|va|trinque|mange|jase|partage|programme|pose|trouve|en|peut-il|dine|teste|essaie) | (?:vous|te) (?:semblerait|semble|paraitrait|parait)(?:-il|-t-il)? (?:utile|possible|pertinent|interessant|bon)
    (?:vous|te|t') ?(?:conviendrait|irait|arrangerait|interesserait|tenterait|plairait|parlerait|sierait)(?:-il|-elle)? | (?:vous|tu|t') ?(?:avez|as|auriez|aurais) (?:\w+ )?(?:le temps|envie|la possibilite|l'occasion|un moment|un instant|une minute) | (?:que|qu'en|quand|ou) (?:diriez|dirais)-(?:vous|tu)
    (?:tu|vous) (?:viens|venez|passes|passez)(?= (?:boire|prendre|manger|dejeuner|diner|me voir|nous voir|a l'atelier|au (?:bureau|local|magasin|depot)|chez (?:moi|nous))) | (?:pensez|penses|croyez|crois)-(?:vous|tu) (?:qu'on|que (?:nous|je|l'on)|pouvoir|possible)
    tente\w?(?= ?\?) | interesse\w{0,2}(?= ?\?) | qu'en (?:dites|dis|pensez|penses)-(?:vous|tu) | favorables? a | disposee?s? a | prete?s? a
    partante?s?(?: pour)? | seriez-vous contre | si (?:vous permettez|tu permets) | dispos?(?= |\?|$) | ok pour | d'accord pour | ouverte?s? a | chaude? pour | envie d(?:e|')(?: ?en)? | tentee? par | possible d(?:e|') | moyen d(?:e|') | pourquoi pas | pourquoi ne pas | que penseriez-vous d(?:e|') | (?:vous|t') ?arrive-t-il d(?:e|') | et si (?:on|nous|je|vous|l'on) | et si(?= ?,) | quid d | un creneau pour | vous plairait | te plairait | merite (?:qu'on|qu'on se|une|un|bien)
  `,
  /** A wish, a proposal or an offer of the writer's. */
  wish: p`
    je (?:donnerais|paierais|marcherais) (?:cher|beaucoup|n'importe quoi|tout|une fortune) (?:pour|afin) | (?:me|nous|m') ?(?:rendrait|rendraient|sauverait|sauveraient|aiderait|aideraient|comblerait|toucherait) | rien ne me (?:ferait|plairait) | (?:je|nous) (?:vous |te )?(?:prie|supplie|implore)(?:ons)? de bien vouloir
    (?:je|j'|nous|on|n'|m') ?(?:\w{1,4} |[tlm]'){0,2}(?:souhaiterais|souhaite(?! (?:une? )?(?:tres )?(?:bon|belle?|beau|excellent|plein|tout|de |joyeu|la bienvenue))|souhaitons(?! (?:une? )?(?:tres )?(?:bon|belle?|beau|excellent|plein|tout|de |joyeu|la bienvenue))|souhaiterions|voudrais|voudrions|veux|aimerais|aimerions|sollicite|sollicitons|propose|proposons|proposer|suggere|suggerons|invite|invitons|serais|serions|espere|esperons|compte|tiens a|reve|peux|pouvons|pourrais|pourrait|pourrions|demande|demandons|reste dispo\w*|suis dispo\w*|suis preneu\w*|suis partante?|dois|devrais|reve d|passerais|viendrais|offre|offrons|prefere|preferons|prefererais|cherche a|cherchons a|sollicitais|voulais|vous convie|te convie|vous attends|recommande|conseille)
    il me (?:faut|faudrait) | j'ai besoin d | prochaine etape(?= ?:| est| serait) | (?:mon|le|l') ?(?:plan|idee|projet)(?= ?:) | (?:mon|ma|notre|nos|un de nos|l'un de nos) (?:\w+ ){1,2}(?:peut (?:vous|etre|passer|venir|l')|pourrait|souhaite(?:nt)?|propose(?:nt)?|tient a|tiennent a|sollicite|cherche a|espere|serait|seraient)
    (?:je|nous) (?:vous |te )?(?:contacte|contactons|ecris|ecrivons|sollicite|sollicitons|joins|relance|interpelle)[^.!?\n]{0,25}? (?:pour|afin d(?:e|')|en vue d(?:e|')|dans (?:le but|l'espoir) d(?:e|')) | (?:permets|autorise|demande)[^.!?\n]{0,30}? (?:pour|de|afin de) | a (?:votre|ta) (?:\w+ )?(?:disposition|ecoute|service) pour | (?:et|,) (?:serais|serions|souhaiterais|souhaiterions|aimerais|aimerions|voudrais|souhaite|sollicite|propose|suggere) | me rejouis d(?:e|') | (?:l'ideal|le top|mon reve) (?:est|serait) | (?:il|ce|cela|ca) (?:me|nous) (?:serait|sera|est) (?:\w+ )?(?:utile|precieux|agreable|cher|possible|necessaire)
    (?:ma|notre) (?:proposition|suggestion) | (?:je|on) (?:me |se |s')?(?:dis|disais|disait) (?:qu'on|que (?:nous|je|l'on)) | j'ai pense (?:qu'on|que nous|a) | (?:souhaiterait|desirerais|desirerions|ambitionne|projette) | vivement (?:qu'on|que nous)
    (?:souhaitons(?! (?:une? )?(?:tres )?(?:bon|belle?|beau|excellent|plein|tout|de |joyeu|la bienvenue))|aimerions|voudrions|proposons|sollicitons|souhaiterions) | (?:aimerait|souhaiterait|voudrait|adorerais|adorerait|adorerions|desire|desirerait|desirons|brule d'envie) | (?:il|ce|cela|ca|le) (?:serait|sera|est|vaudrait|vaut) (?:\w+ )?(?:honneur|privilege|bonheur|joie|bien|bon|chouette|sympa|super|genial|cool|extra|top|parfait|merveilleux|utile|plus simple|plus facile|plus clair|mieux|ideal|formidable|agreable|interessant|possible|top|opportun|tellement plus|temps d|l'occasion|plaisir) | ca (?:me|nous) ferait (?:plaisir|du bien|tres) | le mieux (?:est|serait|reste) | le plus simple (?:est|serait|reste)
    (?:l'|une |bonne )?occasion d(?:e|') | le plaisir d(?:e|') | l'honneur d(?:e|') | hate d(?:e|') | reste a (?:fixer|convenir) | (?:mon|notre) (?:idee|souhait|but|objectif|projet) (?:est|serait|etait) | (?:pourrions|pouvons|prenons|fixons|calons|planifions|organisons|convenons|voyons|asseyons|posons|attablons|parlons|discutons|echangeons|rencontrons|retrouvons|programmons|bloquons|dejeunons|appelons|partageons|faisons|rencontrons)(?:-nous|-en)?
    je me demandais (?:\w+ ){0,2}si | j'aurais (?:\w+ ){0,3}(?:a vous|pour vous|a te|une) | j'aimerais mieux | sollicitant | souhaitant
    dans l'(?:espoir|attente) d(?:e|') | en vue d(?:e|') | (?:l'objet|le but|l'objectif) (?:de (?:mon|ce)) | (?:merite|demande|appelle|necessite|vaut) (?:bien )?(?:une?|qu'on|que nous) | (?:il )?faut une? | afin d(?:e|') ?(?:convenir|fixer|organiser|caler|se rencontrer|nous|vous rencontrer)
    (?:il )?(?:faudrait|faudra|faut) (?:bien |ben |vraiment |absolument |quand meme |un jour )*(?:aller|se|nous|prendre|trouver|boire|bloquer|caler|prevoir|organiser|en parler|en discuter|venir|passer) |
    (?:il )?faut (?:absolument |vraiment |bien )?qu(?:e|') ?(?:on|nous|je|vous) | (?:faudrait|faudra) (?:absolument |vraiment |bien )?qu(?:e|') ?(?:on|nous|je|vous) | on (?:devrait|doit|pourra) | permettez(?:-moi)? | laissez-moi | en echange de | contre (?:un|une) (?=<meal>|<live>) | (?:ici |par ecrit |par mail )?ou (?:bien )?(?:au|par) telephone | qu'on se (?:voie|parle|retrouve|rencontre|capte) | (?:j'aime|j'aimerais|je prefere) (?:autant|mieux) | plutot que d(?:e|') ?(?:\w+ ){0,5}je | que nous (?:nous|en) | que l'on (?:se|en)
  `,
  /** An order, polite or not. */
  order: p`
    (?:accordez|accorde|donnez|donne|offrez|reservez|reserve|bloquez|bloque|proposez|propose|dites|dis|indiquez|envoyez|communiquez|laissez|fixez|choisissez|confirmez|confirme|recontactez|contactez|joignez|precisez|trouvez|trouve|prenez|prends|passez|passe|venez|viens|rejoignez|planifions|notez)(?:-(?:moi|nous))? ?
    merci d(?:e|')(?: ?(?:me|nous|bien|m'))? | veuillez | s'il vous plait | svp | stp | s'il te plait | priere de
  `,
  /** A question after knowledge, a document or a name: what it mentions is not asked for. */
  otherAsk: p`
    (?:a quelle (?:date|heure)|quand|ou|quel jour) (?:se (?:tient|tiendra|passe|deroule)|a lieu|aura lieu|commence|ouvre|ferme|finit|debute|part|arrive)(?= )
    (?:savoir|demande|demandais|dire|dites|comprendre|expliquer|raconter|apprendre|connaitre|curieu\w{1,3} (?:de|d')|expliquez|racontez|rappeler|sais|savez|ignore|montrer|conseiller|voir) (?:-moi |moi |nous )?(?:comment|pourquoi|combien|si (?:votre|vos|le|la|les|l'|il|elle|ce|cette|ton|ta)|qui |quel|quelle|ou |ce qu|d'ou|laquelle|lequel)
    (?:puis-je|pourrais-je|peut-on|pourrait-on|pouvons-nous) (?:reprendre|citer|utiliser|reproduire|emprunter) (?:votre|vos|ton|ta|tes|ce|cet|cette|ces)
    (?:m'|me |nous |pourriez-vous |pouvez-vous |peux-tu |pourrais-tu |merci de |de bien vouloir )(?:envoyer|transmettre|partager|recommander|presenter (?:par|a (?:votre|ton|ta|un))|conseiller|indiquer (?:un|une|le|la) (?:livre|nom|article|site|document|personne)|adresser|orienter|renvoyer|preter|mettre en (?:relation|contact)|ecrire|repondre|traduire|ajouter|signaler|nommer|citer|donner (?:un|le|son|des) (?:nom|contact|avis|titre))(?! (?:vos|tes|un|une|deux|trois|quelques)? ?(?:dispo\w*|creneaux?|dates?|horaires?|invitation))
    (?:comment|(?<!(?:c'est|voila) )pourquoi|combien|qu'est-ce qu\w*|d'ou|qui|ou) (?:\w+[-' ]){0,2}?(?:avez|as|faites|fais|s'est|est|etait|sont|gerez|arrivez|trouvez|vous|tu|avait|ont|a|fait)(?![- ](?:vous|tu) (?:libre|dispo)|-on pour (?:se|vous|nous|te) )
  `,
  /** A verb that makes a sentence of it : « Ouvre-t-elle jeudi ? » is no slot, « Jeudi ? » may be one. */
  finite: p`
    quel(?:le)?s? (?:\w+ ){1,3}(?:a|ont|avez|as) \w+(?:ee?|i|u|is|it)s?(?= ) |
    (?:notre|votre|nos|vos|mon|ma|mes|le|la|les|un|une|son|sa|ses|ce|cette|leur|leurs) [\w'-]+ (?:a|ont) (?:\w+ment |deja |bien |tout |enfin )?(?:\w{2,}(?:u|i|is|it)|regarde|visite|trouve|adore|aime|change|sauve|passe|pose|installe|repare|livre|achete|montre|parle|donne|gagne|rate|demande|raconte|ecoute|partage|publie|poste|goute|termine|fete|gardee?|ete)(?= |[.,;:!?]|$)
    (?:m|t|s|l)'\w+e | est | sont | etait | etaient | suis | es | sommes | etes | (?:il|elle|on|qui|y|l'|m'|n'|t'|nous|vous|lui) ?a | ai | as | avez | avons | ont | avait | avais | aviez | va | vas | allez | vont | fait | fais | faites | font | sera | serai | seront | peut(?!-etre) | veut | doit | faut | dit | dis | dites | s'est | c'est | c'etait | n'est | qu'est | ouvre | ouvrez | ferme | commence | tient | tiennent | tenez
    (?:les|nos|vos|mes|ses|leurs|tes|ils|elles) (?:\w+s ){0,3}\w{2,}ent | \w{3,}(?:aient|ait|erez|erai|erons|eront|era)(?:-(?:il|elle|t-il|t-elle|ils|vous|tu))? | \w{2,}(?:ez|es|e|t)-(?:vous|tu|t-il|t-elle|il|elle|ils|elles) | vous \w{2,}(?:ez|iez) | tu \w{2,}(?:es|as|ais) | j'\w+ | je \w+e | je \w+s
  `,
  /** Words that tie a clause to another: what follows is no fragment. */
  joined: p`que | qu' | qui | dont | parce | lorsque | quand (?:je|vous|on|il|elle) | car | si(?! (?:possible|besoin|tu peux|vous pouvez))`,
  /** A plan for both: with any time at all it is a request, whatever the verb. */
  together: p`
    (?:et )?si (?:on|nous) \w+ | on (?:se |s'|en |y )?(?:\w+e|boit|prend|dit|peut|pourrait|va|fait|voit|tient) | pourrions-nous | pouvons-nous | pourrait-on | peut-on | nous pourrions | on pourrait | \w{3,}ons-nous | ensemble | verrait-on | allons
  `,
  /** The writer's side as subject. */
  side: p`ensemble | cote a cote | avec (?:vous|toi|moi) | a deux | tous les deux`,
  ours: p`(?:un|une|l'un|l'une) de (?:mes|nos) \w+ | (?:mon|ma|notre) (?:fils|fille|mari|femme|frere|soeur|gars|neveu|niece|equipe|beau-frere)(?= (?:va |vous |te )?\w+(?:ra|ront) ) | notre (?:monsieur|madame|m\.|mme) \w+ | je | j' | on | nous | (?:mon|ma|notre|nos|un de nos|une de nos|l'un de nos) (?:<person>s?|geometre|chauffeur|poseur|metreur|livreur|architecte|camion|camionnette|\w+eur|\w+euse|\w+trice|\w+ienne?|\w+iste) | me | m' | moi | et moi`,
  /** Somebody else as subject. */
  theirs: p`(?:votre|vos|ton|ta|tes|son|sa|ses|leur|leurs) \w+ (?:est|sont|sera|se|voit|voient|recoit|rencontre|a|ont) | (?:il|elle|ils|elles) (?:est|sont|sera|se|voit|recoit|a|ont|ouvre|ferme) | les prix | la subvention`,
  /** Two ways to go on, left to the reader. */
  option: p`ou (?:une?|des|les) (?:\w+ )?(?:notes?|lettres?|mots?|mails?|courriels?|lignes|messages?|ecrits?) (?:\w+ )?(?:suffi\w+|feront|fera|vous (?:va|vont|suffi\w+)) | ou (?:lors|autour|via|en) | ou (?:bien |encore )?(?:par|au|a|de|en|je|vous|on|nous|ici) | selon (?:ce que|votre|ta) | a votre (?:choix|preference|convenance) | comme vous (?:preferez|voulez|le souhaitez) | au choix | laisse (?:le )?choi\w+ | decidez | a vous de voir | choisissez | les deux me vont | soit`,
  written: p`par (?:ecrit|mail|courriel|message|courrier|lettre|texto) | a l'ecrit | ici(?: meme)? | (?:une|la) (?:note|lettre) | rediger | ecrire | ecris | (?:une|des) (?:\w+ )?notes? | un (?:mot|mail|courriel|message|texto|courrier) | detailler ici | par retour`,
  /** The subject of somebody else's doing. */
  others: p`(?:que|qu'|si|quand|dont|et|ou) (?:vous|tu|il|elle|ils|elles) | (?:votre|vos|ton|ta|tes|son|sa|ses|leur|leurs|le|la|les|ce|cette|ces) [\w'-]+ | l'\w+`,
  /** A tiny question that hands over what was just said. */
  nudge: p`partante?s? | tu marches | tu dis oui | vous dites oui | chiche | d'accord | ok | ca marche | on y va | deal | tentee? | interessee? | t'en es | vous en etes | banco | oui | non | alors`,
  /** What something would do, said of a thing not yet agreed. */
  would: p`ne (?:fera|feront|ferait|feraient) (?:pas )?(?:de|aucun) mal | (?:vous|te|t') ?(?:disait|tentait|plaisait|amusait) | (?:\w{3,}(?:er|ir)ait|serait|aurait|ferait|pourrait|vaudrait|suffirait)(?!-)`,
  /** A polite request in its barest form. What it asks for decides; nearly always it is an exchange. */
  polite: p`(?:m'|nous |me )(?:autoriseriez|autorisez|laisseriez|laissez|permettez|accueillez|recevez|emmenez)-vous | (?:pourriez|accepteriez|consentiriez|viendriez|voudriez|seriez|recevriez|laisseriez|permettriez|prendriez|passeriez|aimeriez|(?!aur)\w{2,}riez)-vous | (?:pourrais|accepterais|voudrais|serais|viendrais|laisserais|(?!aur)\w{2,}rais)-tu | puis-je | pourrais-je | pourrions-nous | pouvons-nous | pourrait-on`,
  /** What a polite request may be after instead: knowledge, a document, a name, a click. */
  elsewhere: wordList('fr')`
    titre connaitre connaitriez savoir sauriez envoyer transmettre passer partager presenter recommander conseiller lire remercier saluer relire jeter dire diriez expliquer decrire citer nommer penser accepter ajouter connecter suivre utiliser reproduire signer voter soutenir repondre confirmer verifier corriger commencer
    faire feriez choisir choisiriez croire imaginer ecrire traduire preter publier garder preferer prefereriez reconnaitre rappeler demander indiquer communiquer copier imprimer telecharger donner vendre acheter commander payer essayer tester trouver mettre voir verriez entendre aider poser orienter
    reprendre reproduire utiliser recopier reserver laisser renseigner eclairer preciser adresser joindre inscrire liker aimer
  `,
  /** Asking when it is to be. */
  when: p`quel (?:endroit|lieu|cafe|restaurant) | vers quelle heure | quelle (?:date|heure) | quel moment | a quel numero | ou (?:ca|se voit|nous|on|voulez|preferez|cela) | (?<!depuis )quand(?! (?:vous|tu|on|il|elle|j'|je|nous|meme)\b) | a quelle heure | quel jour | pour quand`,
};
