import { piece } from '../reading/phrase-book';
import { books } from './books';
import { wordList } from '../reading/words';

const role = piece`
  enseignante?s? | instit\w* | professeure?s? | prof | proviseure?s? | directeurs? | directrices? | infirmi(?:er|ere)s? | boulang(?:er|ere)s? | plombi(?:er|ere)s? | couvreu(?:r|se)s? | menuisi(?:er|ere)s? | charpenti(?:er|ere)s? | electricien(?:ne)?s? | ingenieure?s? | architectes? | comptables? | avocate?s? | notaires? | medecins? | docteure? | veterinaires? | dentistes? | kines? | sages?-femmes? | agricult(?:eur|rice)s? | eleveu(?:r|se)s? | apicult(?:eur|rice)s? | fleuristes? | jardini(?:er|ere)s? | maraich(?:er|ere)s? | maraichage
  chefs? | cheffes? | cuisini(?:er|ere)s? | restaurat(?:eur|rice)s? | hoteli(?:er|ere)s? | brasseu(?:r|se)s? | bouch(?:er|ere)s? | poti(?:er|ere)s? | tisserande?s? | sculpt(?:eur|rice)s? | peintres? | photographes? | ecrivaine?s? | editeu?r?(?:ice)?s? | journalistes? | bibliothecaires? | traduct(?:eur|rice)s? | musicien(?:ne)?s? | organistes? | capitaines? | pilotes? | chauffeure?s? | mecanicien(?:ne)?s? | soudeu(?:r|se)s? | fondat(?:eur|rice)s? | gerante?s? | responsables? | acheteu(?:r|se)s? | recruteu(?:r|se)s? | tresori(?:er|ere)s? | geometres? | maires? | greffi(?:er|ere)s? | coachs?
  format(?:eur|rice)s? | developpeu(?:r|se)s? | chercheu(?:r|se)s? | inspect(?:eur|rice)s? | cure | pasteure? | commercante?s? | coiffeu(?:r|se)s? | macon(?:ne)?s? | forestier\w* | berg(?:er|ere)s? | pecheu(?:r|se)s? | ostreicult(?:eur|rice)s? | vigneron(?:ne)?s? | fromag(?:er|ere)s? | syndics? | cordistes? | orthophoni\w+ | drh | daf | rh | responsable qualite | confreres? | consoeurs? | opticien(?:ne)?s? | pharmacien(?:ne)?s? | commissaire-priseur | maitre | cher maitre | gens d\w+ | moniteurs? | libraires? | artisane?s? | batelier\w* | eclusi(?:er|ere)s? | transit | transporteurs? | dirigeante?s? | entrepreneu(?:r|se)s?
`;
const p = books.fr.phrases({ role });
const w = wordList('fr');

/** What ties a French message to its reader: their works and words, their trade, what it did to the writer. */
export const bondFr = {
  them: p`vous | votre | vos | tu | te | toi | ton | ta | tes | t' | (?:le |la |les )votres? | tiens? | tiennes?`,
  me: p`je | j' | me | m' | moi | mon | ma | mes | nous | notre | nos | on | (?:le |la |les )(?:mienn?e?s?|notres?)`,
  both: p`vous et moi | toi et moi | nous deux | ensemble | entre nous | nos (?:echanges|messages|lettres|allers-retours|discussions) | notre (?:echange|fil|conversation|correspondance)`,
  your: p`votre | vos | ton | ta | tes`,
  /** What joins a thing to its subject. */
  about: p`sur | de | des | du | d' | au sujet de | a propos d\w* | contre | pour | avec | en`,
  /** Where a noun after « votre » ends. */
  small: p`force | forcent | de | du | des | d' | pour | sur | a | au | aux | et | ou | que | qu' | qui | dans | en | par | est | sont | etait | a | ont | m' | m'a | nous | vous | me | se | s' | chez | avec | sans | la | le | les | l' | un | une | je | j' | on | il | elle | fait | va`,
  /** Things people make, say and show. */
  works: w`
    article ecrit papier dossier tuto post tribune chronique billet blog etude livre roman film photo recette conference intervention carte fil video serie podcast episode fiche guide graphique carnet lettre plan affiche dessin jardin vitrine devanture enseigne exposition piece poeme chanson album essai critique entretien interview discours these memoire
    infolettre commentaire question reponse remarque idee methode astuce regle test experience chiffre tableau lexique glossaire dictionnaire modele liste sketch sculpture pain gateau fromage biere vin confiture levain tarte soupe plat etal atelier cours lecon collection archive campagne petition appel cagnotte traduction brevet
    invention prototype machine bateau pont mur toit four metier haie verger ruche recolte prix medaille marathon match but histoire anecdote souvenir mot phrase scene page chapitre passage horaire reseau banc fresque enquete rapport annonce ouverture retraite promotion anniversaire tutoriel patron echarpe chapeau chaise lampe horloge orgue
    choeur concert spectacle emission bulletin note profil banniere bio titre parcours carriere maquette grange briques herboristerie publication avis analyse regard temoignage ecrits
  `,
  /** Works that everyone has: naming them shows nothing. */
  common: w`ecrits profil parcours carriere entreprise societe activite page site travail reseau experience expertise poste post contenu titre banniere bio secteur organisation equipe metier publication domaine fil`,
  deed: p`
    (?:vous|tu|t') ?(?:m'|me |nous |l'|en |y |le |la |les |n'|ne |vous |te )?(?:avez|as|aviez|avais) (?:\w+ ){0,2}(?:ecrit|dit|publie|partage|poste|explique|raconte|montre|presente|cree|lance|ouvert|obtenu|organise|defendu|propose|recommande|fait|mis|demande|cherche|decrit|evoque|souleve|refuse|choisi|gagne|signe|conseille|parle|repondu|pose|mentionne|filme|photographie|dessine|cite|teste|traduit|construit|restaure|plante|invente|forme|aide|envoye|relu|corrige|note|signale|anime|traite|commente|remporte|reussi|garde|tenu|sauve|appris|offert|prete|eu|joue|peint|sculpte|brode|tricote|annonce|promis|critique|compare|mesure|enregistre|ose|donne|change|laisse|accueilli|tourne)e?s?
    (?:vous|tu) (?:\w{1,3} )?(?:racontiez|disiez|demandiez|ecriviez|expliquiez|cherchiez|cherchez|montrez|expliquez|defendez|parliez|citiez|evoquiez|proposiez|hesitiez|demandais|disais|racontais|cherchais|parlais|ecrivais|ecris|expliquais|recommandiez|conseilliez|mentionniez|posiez|annonciez|decriviez|decrivez|decris|signaliez|conseillez|recommandez|racontez|partagez|publiez|animez|ecrivez|utilisez|fabriquez|cultivez|restaurez|vouliez|voulais|concluez|affirmez|soutenez|jugez|classez|dites|dis|parlez|craigniez|craignais|trouviez|pensiez|craignez|rappelez|citez|proposez|tenez|posez|demandez)
    (?:la (?:facon|maniere|phrase|page|scene|partie|ligne|note)|le (?:passage|chapitre|mot|plan|moment|paragraphe)) (?:dont|ou|sur|de|du|que) | comme vous (?:le )?(?:dites|disiez|ecrivez) | la ou vous | d'apres vous
  `,
  effect: p`
    (?:m'a|m'ont|nous a|nous ont|m'as|m'avez|a|ont|ai|l'a|vous m'avez) (?:\w+ ){0,2}(?:servi|aide|inspire|fait|donne|appris|marque|touche|depanne|decide|convaincu|evite|ouvert|sauve|rassure|change|redonne|permis|parle|plu|bluffe|emue?|interpelle|surpris|accompagne|debloque|bouscule|eclairci|eclaire|remis|rendu|tire|resolu|convertie?|bouleverse|pris|coute|gueri|survecu|merite|amuse|tenu|egaye|persuade)e?s?
    j'ai (?:\w+ ){0,2}(?:teste|essaye|applique|relu|lu|suivi|adopte|repris|imprime|ecoute|regarde|note|partage|refait|retenu|ri|pleure|appris|ferme|garde|colle|affiche|transmis|cite|utilise|mis|adore|aime|apprecie|pense|punaise|montre|accroche|plante|cuisine|compte|mesure|achete|bricole|revu)
    m'inspire | me sert | nous sert | me parle | m'aide | m'eclaire | me fait | m'intrigue | m'interroge | me trotte | me donne | me touche | m'impressionne | me rassure | me travaille | me plait | m'enchante | fait rever | circule chez | grace a (?:vous|toi|votre|vos|ton|ta|tes) | (?:je|on|nous) (?:l'|les? |la )?(?:utilise|relis|garde|cite|applique|applaudis|admire|attends|recommande|soupconne|doute|pratique)\w*
    a fait le tour | je (?:pense|crois|trouve|me demande|ne suis pas|suis (?:d'accord|en desaccord|moins|plus)) | d'accord avec | chez (?:nous|moi|mes) | pour ma part | de mon cote | (?:mon|ma|mes) (?:propre|oncle|mere|grand-mere|grand-pere|eleves|apprentie?|fille|fils|classe|femme|mari|voisine?|chien) | moi aussi | je debute | j'apprends | je decouvre | curieu\w{1,3} | au mur | sur mon (?:frigo|bureau) | testee? chez | j'aurais | chez moi
  `,
  /** A trade, a place or a station in life: true of many. */
  role: p`
    (?:en tant que|comme) (?!(?:vous|si|ca|promis|convenu|demande|par|tu|on)\b)\w+ | <role> | entre (?:collegues|voisins|confreres|professionnels|consoeurs|gens|\w+eurs|\w+eux) | voisine?s? | meme (?:ville|secteur|metier|region|quartier|rue|ecole|promo|batiment|departement|domaine|profession|filiere|etage|village|couloir|combat|formation|initiales) | memes \w+ | tous deux | toutes deux | comme (?:vous|moi|nous|mes clients|le votre) | un \w+ de plus | une \w+ de plus
    votre (?:role|poste|fonction|metier|secteur|activite|region|ville|domaine|bureau|boutique|boulangerie|cafe|ecole|studio|usine|ferme|garage|restaurant|hotel|cabinet|pharmacie|bibliotheque|musee|eglise|paroisse|club|association|village|rue|laboratoire|entrepot|site|depot|cour|cuisine|equipe|maison|pressing|chantier|etude|magasin|commune|structure) | vous (?:travaillez|dirigez|gerez|exercez|evoluez|pilotez|occupez|devez avoir|croulez)
    (?:du|de la|de l'|dans le|dans la|dans l'|en) ?(?:\w+ ){0,2}(?:metier|secteur|filiere|industrie|region|vallee|cote|departement|batiment|btp|commerce|transport|hotellerie|restauration|agriculture|textile) | (?:ecoles?|boulangeries?|garages?|restaurants?|hotels?|cliniques?|theatres?|fermes?|boutiques?|cafes?|mairies|gerants?|directrices?|collectivites) (?:comme|tels?|d\w+|de) | consoeur | confrere | aussi(?=[ .,])
  `,
  /** Somebody or something both know. */
  context: p`
    notre (?:contact|amie?|relation) commun\w* | (?:avons|ayons) en commun | (?:vous|tu) (?:avez|as) (?:commente|reagi|repondu|like) | ancien(?:ne)?s? (?:de|d'|eleve) | (?:salue|bonjour|passe le bonjour) de la part | (?:de la part|sur (?:les )?conseils?|recommandee? par|par l'intermediaire) (?:de |d')?(?!vous|votre|vos|toi)\w+ | on s'est (?:croises?|vus?|rencontres?|parle) | nous nous sommes (?:croises?|rencontres?|vus?|serre) | vu (?:au|a la|lors) | sous (?:le|votre|mon|ton) post | en commentaires? | votre commentaire | (?:m'a|m'ont) (?:parle de vous|conseille|donne votre|oriente) | nous etions | nous avons joue | nous avons (?:tous|un)
    meme (?:promo|table|groupe|atelier|rencontre) | (?:a la|au) (?:fete|salon|foire|congres|colloque|meetup|festival|forum|marche|stage) (?:de|du|des|d') ?\w+ | votre (?:associee?|collegue|soeur|frere|voisine?) (?:m'a|a|connait) | je vous ai (?:vue?|entendue?|croisee?)
  `,
  /** Going on from where the two left off. */
  ongoing: p`suite a nos | vu (?:nos|tout ce) | apres (?:ces|nos|tous) | depuis (?:que vous|que tu|un mois|trois|des) | sur (?:ta|votre|vos|la) question | pour (?:ta|votre) question | votre question | vous (?:demandiez|vouliez|me demandiez|cherchiez) | tu (?:demandais|voulais|cherchais) | votre dernier message | ta derniere | (?:semaines|mois) (?:de messages|que) | nos (?:messages|echanges|lettres|allers-retours)`,
  praise: p`(?:admire|aime|adore|apprecie|respecte|envie|salue|suis) (?:\w+ )?(?:votre|ton) (?:\w+ )?(?:profil|parcours|carriere|trajectoire|experience|page|cv|cheminement)(?=[.!,]|$| et| beaucoup| depuis) | votre (?:profil|parcours|carriere|trajectoire|cheminement) (?:m'|me |nous )?(?:a |ont )?(?:inspire|plu|plait|impressionne|parle|seduit|interesse|interpelle|attire|touche)\w* | inspirant\w* | impressionnant\w* | remarquable\w* | exceptionnel\w* | incroyable\w* | extraordinaire\w* | brillant\w* | fascinant\w* | admirable\w* | beau parcours | impressionnee? par votre | bluffant\w* | superbe\w* | epoustouflant\w* | hors du commun | belle reussite | retenu mon attention | attire mon attention | pure (?:lumiere|genie) | soleil | une legende | unique\w* | sans pareil\w* | grande? fan | formidable\w* | merveilleu\w+ | magnifique\w* | respect`,
  openQuestion: p`comment | pourquoi | quell?e?s? | qu'est-ce | combien | ou (?:avez|as|trouve|est|sont|vous) | laquelle | lequel | qui | d'ou | qu'avez | que (?:pensez|faites|conseill|feriez|devient) | qu'en | quoi | est-ce | qu'est devenue? | que sont devenue?s | depuis quand | est-il | est-elle | sont-ils | sont-elles | \w+-t-(?:il|elle|on) | \w{3,}(?:ent|ait|aient)-(?:ils?|elles?) | avez-vous | as-tu | etes-vous | es-tu`,
  /** After « votre », what anyone could be told: no sign that the sender looked. */
  anyones: w`
    entreprise societe profil activite equipe reseau secteur organisation structure agenda calendrier numero avis temps disponibilite dispo convenance besoin budget chiffre retour reponse accord service disposition attention ligne telephone portable mail adresse productivite rentabilite performance
    marketing strategie commerciale energie energetique mensuelle annuelle numerique digital digitale ligne local locale actuel actuelle prochain prochaine nouveau nouvelle futur future recrutement professionnel professionnelle quotidienne propre premier premiere meilleur meilleure petit petite direct directe
    croissance business developpement parcours expertise experience carriere boite marque image visibilite client clientele concurrent facture cout vente prospect pipeline lead demande invitation ajout acceptation connexion bureau locaux interet choix projet objectif quotidien metier domaine poste fonction
    part creneau appel place rendez mot message reussite succes site page confiance bienveillance rythme guise aise tour cote maximum mieux seo trafic patience comprehension direction drh daf patron nom prenom comptabilite tresorerie gestion logiciel fournisseur contrat commande devis potentiel avenir marche
    region ville gamme parc essai offre audit demo compte panier code cadeau guide semaine journee lundi mardi mercredi jeudi vendredi matin midi accueil porte contact confirmation aide equipe salaries question notre votre merci bonjour accepte accepter monsieur madame aussi encore comme pour dans avec sans
    quand toujours jamais chaque autre apres avant pendant annees minutes mois gens chose rien tout cette cela avoir etre fait faire serait pourrait voudrais souhaite permets plaisir heureux
  `,
  /** The reader as subject of a statement: what they do, think or are. */
  told: p`
    (?<!-)vous (?:m'|me |en |y |l'|le |la |les |ne |n'|nous |vous |lui )?(?!(?:pouvez|voulez|pourriez|voudriez|seriez|auriez|aimeriez|souhaitez|trouverez|recevrez|verrez|avez|etes|aurez|serez|devez|devriez|permettez|perdez|gagnez|gagnerez|gagneriez|allez|viendrez|preferez|preferiez|demandiez|vouliez|souhaitiez|pourrez|voudrez|dites|savez|acceptez|n'avez)\b)\w{2,}(?:ez|iez|tes)
    (?<!-)tu (?:m'|me |en |y |l'|le |la |les |ne |n'|nous |te |lui )?(?!(?:peux|veux|pourrais|voudrais|serais|aurais|aimerais|souhaites|trouveras|recevras|verras|as|es|auras|seras|dois|devrais|permets|perds|gagnes|vas|viendras|preferes|voulais|demandais|sais|acceptes)\b)\w{2,}s
  `,
  /** What a reader sends back : « votre retour rapide » shows nothing. */
  returns: w`reponse retour message confirmation acceptation avis interet aide soutien attention decision choix temps disponibilite venue accueil`,
};
