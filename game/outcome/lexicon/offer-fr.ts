import { books } from './books';
import { wordList } from '../reading/words';
import { timeFr } from './time';

const p = books.fr.phrases(timeFr);
const w = wordList('fr');

/** How French speakers sell: an offer of the sender's, its advantages, its figures, or a trade in passing. */
export const offerFr = {
  /** « Nous » or the firm as subject; what follows decides whether it offers. */
  firm: p`nous(?! (?:a|ont|avez|as|avait|aviez|est|etait) ) | on | notre (?:\w+ )?(?:equipe|societe|entreprise|agence|cabinet|maison|outil|appli|logiciel|plateforme) | je | j' | la societe | n'`,
  /** Verbs that offer, whoever says them of themselves. */
  selling: w`
    proposer proposons aider aidons accompagner accompagnons commercialiser vendre vends vendons fabriquer fabriquons developper developpons offrir offrons fournir fournis fournissons livrer livrons installer concevoir concevons equiper equipons garantir garantissons optimiser automatiser reduire reduisons
    booster transformer editer distribuer distribue representer realiser assurer former formons coacher remplir remplissons simplifier gerer gerons generer produire produisons imprimer louer louons lancer permettre permettons recruter financer financons entretenir nettoyer reparer depanner
    assurons placer conseiller auditer torrefier brasser tisser cultiver elever peindre chauffer eclairer securiser proteger surveiller tracer numeriser diminuer baisser diviser doubler rembourser remplacer acheter racheter rediger publier depolluer isoler poser pose posons organiser anime animons
  `,
  /** Those that promise the reader a gain rather than name a trade. */
  benefit: w`aider aidons accompagner accompagnons permettre permettons garantir garantissons optimiser automatiser reduire reduisons booster transformer simplifier securiser proteger diminuer baisser diviser doubler rembourser financer offrir offrons liberer decharger faciliter`,
  /** Its wares shown or handed over: a demonstration, a leaflet, terms, an order to sign. */
  shown: p`
    demo | demonstration | (?:voir|essayer|tester|gouter|decouvrir|entendre parler de) (?:nos|notre|mes|mon|ma) \w+ | audit | diagnostic | essai gratuit | seance (?:d'essai|decouverte|offerte|gratuite) | appel (?:conseil|decouverte) | presentation (?:de (?:notre|nos|la gamme|mon|mes)|complete|commerciale|produits?) | (?:vous|te) (?:presenter|montrer|montre|presente|faire decouvrir|exposer|demontrer)(?: en \w+)? (?:nos|notre|mes|mon|la gamme|l'offre|ce que nous) | avec (?:le|mon|notre) (?:contrat|devis|bon de commande|offre|catalogue) | l'offre complete | (?:notre|nos|une|la) (?:plaquette|brochure|conditions|proposition commerciale|tarifs?|catalogue) | bon de commande
  `,
  /** After « nous » and « je »: nothing is offered. */
  sharing: w`
    rencontrer parler lire lis lu aimer connaitre partager dire penser pense voir vois entendre trouver sentir esperer souhaiter vouloir croire souvenir suivre apprendre remercier demander vivre jouer aller venir marcher rire pleurer manquer regarder admirer falloir essayer commencer utiliser garder
    avoir etre faire pouvoir devoir comprendre remarquer rejoindre permettre permets ajouter croiser echanger ecrire envoyer convenir accueillir rapprocher retrouver passer tenir suis avons sommes ai etions
  `,
  /** What a seller calls « notre ». */
  goods: w`
    solution logiciel offre service produit gamme outil plateforme application appli programme methode technologie prestation catalogue tarif prix forfait abonnement formule contrat machine borne module formation pack remise devis expertise savoir nouveaute accompagnement brochure plaquette kit systeme
    coaching modele demo essai consultation audit diagnostic garantie carte couverture assurance mutuelle pret fonds panneau compresseur capteur clapet filtre chaudiere pompe imprimante routeur appareil robot rapport showroom atelier seance webinaire livre masterclass menu collection ligne marque parc stock
    echantillon lettre fiche tablette gant cintre cuve station alarme simulateur caisse marquage location bilan caisses winch distributeur
  `,
  /** Business words that tell a trade, even in passing. */
  commerce: w`
    client fournisseur contrat commande devis echantillon catalogue produit brochure exposons exposer stand distributeur grossiste revendeur fabricant courtier courtiere agence societe entreprise startup assurance leasing logiciel equipement maintenance achats abonnement licence entrepot installateur
    conseiller consultant cabinet commercial commerciale franchise facture projet promoteur representant representante vendeur vendeuse editeur prestataire mutuelle artisan fournitures materiel
  `,
  trade: p`
    (?:mes|nos|ma|mon|notre) (?:clients?|adherents?|abonnes|patients|partenaires|clientes|membres|fournisseurs|agences?|ateliers?|magasins|formateurs|entreprise|societe|cabinet|agence|atelier|boutique|magasin|studio|metier|usine|activite|start-?up|structure|association|maison|librairie|imprimerie|maison d'edition|pepiniere|scierie|fonderie|ferme|boulangerie|brasserie|garage|fondateur|ingenieur|produits?|echantillons?|fiche|couvreurs|page|mercerie)
    je travaille (?:pour|chez|dans) (?:un|une) \w+ | je (?:suis|travaille) (?:dans|pour|chez|en) (?!(?:la|le|une|un|cours|train|congé|vacances|recherche|formation|face|votre|ma|mon)\b)[a-z] | (?:chez|pour) (?:un|une) (?:editeur|fabricant|societe|courtier|agence|fournisseur|distributeur|loueur) | au nom de | je (?:represente|dirige|gere|m'occupe d\w*|vends|fabrique|commercialise|tiens|distribue|loue|pose|installe|repare|cultive|importe|imprime|assure|place|fais (?:du|de la|des|dans)|forme) | (?:fondat|cofondat|gerant|directeur|directrice) \w* ?(?:de|d'|chez)
    (?:courti(?:er|ere)|agente?|commercial\w*|installat\w+|fournisseu\w+|fabricante?|grossiste|consultante?|coach|format(?:eur|rice)|ebeniste|representante?|distribut\w+|visiteuse? independante?)(?= (?:en|dans|a|pour|de|d')|,|\.) | cote \w+ | moi c'est (?:les|la|le|l') ?\w+ | cote (?:materiel|assurances?|logiciel) | (?:pour|sur|concernant|au sujet de|a propos de) (?:votre|le|vos|nos|notre|l') ?(?:\w+ ){0,2}(?:contrat|assurance|mutuelle|facture|abonnement|bail|commande|couverture|devis|licence|echantillons?) | ans de metier | independante? | consoeur \w+ | confrere \w+ | a mon compte
    (?:vous|te) (?:montrer|presenter|proposer|faire (?:essayer|decouvrir)|parler de) (?:nos|notre|mes|mon|ma|la|ces) | (?:avec|pour|sur) (?:nos|notre|mes) \w+ | avec mes (?:echantillons|caisses)
  `,
  /** Gains and superlatives. */
  gain: w`
    gratuit gratuite gratuitement offert offerte garanti garantie remise promotion rabais imbattable certifie certifiee primee leader surmesure innovant innovante revolutionnaire performant performante resultat rentable rentabilite economie economies roi rapide facile securise premium exclusif exclusive rembourse remboursee
    bonus cheque destockage moindre efficace fiable illimite illimitee amorti gratos
  `,
  gainPhrase: p`
    (?:gagne[zr]|economise[zr]|reduise[zr]|reduire|augmente[zr]|boostez|booster|doublez|doubler|multipliez|multiplier|optimise[zr]|remplir|baisse[zr]|divise[zr]|diviser|fidelise[zr]|securise[zr]|accelere[zr]|simplifie[zr]|exploser?|liberez|allege[zr]?) (?:vos|votre|du|de|des|jusqu|leurs?|la|les|l'|ton|ta|tes|\d+|vous)* | jusqu'a -?\d | -?\d+ ?(?:%|pour ?cent)(?! des (?:gens|lecteurs)) | x ?\d+\b | sans (?:engagement|frais|abonnement|risque|effort|installation|inscription|erreur)
    moins cher\w* | meilleur prix | cle en main | sur mesure | numero 1 | n°1 | retour sur investissement | chiffre d'affaires | gain de temps | satisfait ou | livraison (?:24|gratuite|offerte|comprise|1) | garantie? \d+ ans | zero (?:panne|papier|risque|effort) | (?:change|changera) la vie | vous (?:gagneriez|gagnerez|economisez|economiserez|verrez|allez adorer|perdez|payez trop|croulez) | se paient? en | amortie? en | pai\w+ trop (?:cher)? | paie trop | surpay\w+ | retrouvent leurs | dorment mieux
    ne plus (?:perdre|subir|payer|gaspiller) (?:de|d'|des|vos|leurs) ?\w+ | depuis,? (?:plus rien|plus aucun|ils|elles|zero|qu'(?:on|ils|elles|il)) | plus rien n'a | a prix fou | bon plan
  `,
  figure: p`\d[\d .,]{0,15} ?(?:€|euros?|eur|\$|chf|francs?|fcfa|dollars?|balles) | (?:€|\$) ?\d+ | \d[\d .,]{0,15} ?(?:%|pour ?cent|references?|membres|clients?|ans|mois|agences|sites|machines|modeles|utilisateurs|entreprises|ecoles|pays|langues|go|mo|kg|kw|litres)(?! (?:plus tard|que|apres|deja|de moins))`,
  price: p`\d[\d .,]{0,15} ?(?:€|euros?|eur|\$|chf|francs?|fcfa|dollars?)(?! pres) | (?:€|\$) ?\d+ | (?:remise|reduction|promo|promotion|rabais|offre) (?:de|exceptionnelle|speciale|flash|limitee|decouverte|d'ete|du jour) | -\d{1,2} ?% | tarifs? (?:a partir|des|degressifs?) | moitie prix | prix (?:casse|fou|imbattable)s? | offre flash | places a`,
  /** A pain named in order to sell its cure. */
  pain: p`
    (?:marre d\w*|assez d\w*|fatiguee?s? d\w*|lasse?s? d\w*|ras le bol|vous en avez assez|vous galerez|vous revez|envie de (?:gagner|doubler|plus)|et si vous|imaginez|finis? les|stop aux?|arretez de|toi aussi tu veux|vous voulez (?:plus|gagner|savoir)|(?<!pas )besoin de|saviez-vous) | (?:beaucoup|certains|certaines|plusieurs|de nombreux|la plupart|trois|d'autres|tous les|toutes les) (?:\w+ ){0,4}(?:confient|nous|ont trouve|disent|utilisent|font confiance|jurent|dorment|gagnent|economisent|retrouvent|sont passes|rentrent)
    chez (?:le voisin|les voisins|vos voisins|vos concurrents|vos confreres) | votre concurrent | ton concurrent | trouve la parade | a trouve la solution | du moins ceux qui | en face | il parait que
  `,
  /** A job seeker, a student or a reporter sells nothing. */
  candidate: p`candidature | postul\w+ | stage | stagiaire | alternance | alternant\w* | cv | poste d\w* | emploi | reconversion | en recherche | recherche d'(?:emploi|opportunites) | apprentissage | etudiante?s? | memoire | these | doctorant\w* | recrut\w+ | embauche\w* | lyceen\w* | journaliste | pigiste | enquete | etude sur | concours | expose | benevole\w*`,
  our: p`notre | nos | mon | ma | mes`,
  person: p`vous | votre | vos | tu | ton | ta | tes | je | j' | nous | notre | nos | mon | ma | mes | me | m'`,
  /** A firm named in the third person that does something for « vous », or for anyone. */
  offers: p`
    (?:vous|te|t') ?(?:offre|propose|aide|accompagne|garantit|permet|livre|equipe|assure|fournit|apporte|evite|fait gagner|fait economiser|simplifie|libere|protege|forme|installe|conseille|decharge|facilite)(?! (?:de votre|un oeil|peut-etre)) | (?:propose|offre|fournit|fabrique|commercialise|distribue|vend|installe|assure|garantit|concoit|developpe) (?:une? (?:gamme|offre|solution|service|large|nouvelle?)|des (?:solutions|services|produits|offres)|toute une|tout)
    (?:nos|notre) (?:\w+ ){1,3}(?:est|sont) (?:moins|revise\w*|garantie?s?|certifie\w*|assure\w*|livre\w*|forge\w*|fabrique\w*|concu\w*|reconnu\w*|disponibles? des) | (?:nos|notre) (?:\w+ ){1,3}se (?:vend|garde|loue|pose)\w* | (?:nos|notre) (?:\w+ ){1,4}(?:vous|te|t') ?\w+(?:raient|rait|ront|ra) | (?:nos|notre) (?:\w+ ){1,3}(?:font|fait) (?:gagner|economiser) | (?:en tant que )?leaders? (?:de|du|des|dans|en|sur|europeen|mondial|francais|incontest\w+) | (?:numero un|n°1|specialiste|expert) (?:de|du|des|en) (?:la|l'|votre|\w+)
  `,
};
