import { books } from './books';
import { livePiecesFr } from './live-fr';

const small = String.raw`(?:(?:un|une|le|la|notre|ce|petite?|courte?|bref|breve|rapide|simple|premiere?|bon|vrai|autre) ){0,3}`;
const p = books.fr.phrases({ ...livePiecesFr, small });

/** Words that name a live exchange elsewhere and something else here, in French. */
export const sensesFr = {
  third: p`
    (?:mon|ma|notre|nos) \w+ se (?:retrouv|rencontr|reuni)\w+
    (?:mon|ma|mes|son|sa|ses|leur|leurs) (?:fille|fils|femme|mari|soeur|frere|mere|pere|voisine?|ami|amie|cousine?|neveu|niece|conjointe?|epouse|stagiaire|apprentie?) (?:\w+ ){1,3}(?:<live>|<showing>)
    (?:bon courage|bonne chance|bonne reussite|je croise les doigts)[^.!?\n]{0,8} (?:pour|a|avec|lors) [^.!?\n]{0,25}(?:<live>|<showing>|<meal>) | (?:bonne|bon) (?:<live>|<showing>|<meal>)
    (?:vos|votre|les|ses|leurs|ton|tes|mes|des) \w+ (?:\w+ )?(?:se |s')(?:retrouv|rencontr|voi|reuni|parl|appell|crois)\w+
    (?:votre|ton|vos|tes) (?:rendez-?vous|rdvs?|entretiens?|reunions?|demos?|appels?(?! d)|calls?|visites?|visios?|atelier|dejeuner|diner|points?|rencontres?|session|seances?|meeting|presentation|cafe|the|biere|verre|restaurant|table|repas|creneaux|tournee|audit|interview|passage|discussion|echanges?)
    (?:mon|ma|mes|leur|leurs|son|sa|ses) (?:fil(?:le|s)|patronn?e?|epouse|mari|equipes?|clients?|collegues?|apprenti\w*|banqui\w*|soeur|frere|mere|pere|voisine?|associee?|stagiaire|chef\w?|directeur|directrice|medecin|femme|entretien|rendez-?vous)
    (?:nos|les|des|vos|tes|leurs|deux|plusieurs|certains|mes|trois|quatre|cinq) (?:\w+ )?(?:equipes|comites?|directions?|clients|concurrents|collegues|eleves|parents|elus|syndicats|maires?|fournisseurs|services|infirmi\w+|ministres|acheteu\w+|salaries|commerciaux|candidats|adherents|benevoles|apprentis)
    entre (?!nous)\w+ | le comite | la mairie | l'equipe | le conseil | ils | elles | le maire | le ministre | les gens | tout le monde
  `,
  otherSense: p`
    (?:vous|t'|te) ?(?:avoir|compter|accueillir|ajouter|voir|retrouver) (?:dans|parmi|a) (?:mon|mes|notre|nos) (?:\w+ )?(?:reseau|contacts|relations|cercle)
    (?:est|sont|etait|etaient|sera|seront|fut|ete|reste|restent)(?:-(?:il|elle|ils|elles))? (?:\w+ ){0,2}au rendez-?vous | (?:focale )?fixe ou zoom | zoom ou (?:focale )?fixe
    (?:signer|soutenir|relayer|partager|lire) (?:l'|votre |cet |ton )appel | l'appel d(?:u|es|e la|e l')(?! (?:matin|soir|jour))
    appels? a (?!(?:trois|deux|plusieurs|\d|la|l'|midi|une|neuf|dix|onze|quatorze|quinze)\b)\w+
    (?:rejoindre|integrer|accueillir|inviter a|entrer dans|agrandir|elargir|developper) (?:\w+ ){0,3}(?:reseau|contacts?|cercle|communaute|groupe|liste|page|relations)
    appels? (?:a|aux?) (?:temoign\w+|candidatures?|projets?|contributions?|communications?|textes?|benevoles?|volontaires?|dons?|idees?|participation|articles?|l'aide|auteurs?|manifestation|films?|photos?|proposition\w*|histoires?|partenari\w+|competences?|l'action|un|une)
    appels? (?:d'offres?|d'air|de (?:fonds|marge|la foret|phares|note|note|l'ocean|charge|contributions?|l'aventure|detresse|urgence|urgences|secours|clients?|la nature|la mer|la montagne))
    (?:centre|plateforme|standard|numero|journal|registre|file|tri|volume|pics?|prise|cri|flot|traitement|gestion) (?:d'|des |de l'|de )appels? | (?:fait|faire|faisant|font|fais|ferez|a) appel (?:a|au)
    (?:cour|cours|en|d') ?appel | (?:il|elle|qui|se|je|tu|ca) (?:m'|t'|s') ?appel\w+ | (?<!on )s'appelle(?:nt)?(?! \?) | rappel(?:er|le|lent|ez)?s? (?:que|a|mon|ma|mes|le|la|les|des|un|une|qu'|combien|l'|son|quelque chose) | me rappelle
    (?:vous|te|t') ?rappel\w{1,4} (?:que|qu'|mon|le (?!lundi|mardi|mercredi|jeudi|vendredi)|la|les|notre|peut-etre) | en rappel | piqure de rappel | rappels? produits? | rappels? de (?:vaccin|produit|lots?)
    points? (?:de (?:vente|vue|depart|croix|chute|collecte|repere|contact|rupture|cle|fusion|soudure|suture|rencontre|blocage|livraison|retraite|relais|detail|passage|distribution)|d'eau|d'honneur|d'entree|d'appui|d'acces|d'orgue|final|faibles?|forts?|communs?|cles?|positif|positifs|negatif|relais|de rendez-vous|mort|virgule|noir|noirs|sensibles?|cruci\w+|precis|important|technique|3|4|5|1|2|par point|essentiel|interessant|rouge|qui|sur lequel|que vous)
    (?:au|a) point | mise? au point | a tel point | a ce point | a quel point | a point nomme | sur le point de | tout point | en tous points | bon point
    un point (?:que|qui|m'|me|commun|sur|de votre|de vue) | deux points
    reunions? (?:de famille|familiale|de parents|publique|syndicale|d'anciens|tupperware|d'orchestre|de chantier|de crise|d'equipe|parents-profs|hebdo\w*|mensuelle|steriles?|interminables?|inutiles?)
    la reunion(?= (?:\(|974|ou|et j)) | ile de la reunion | a la reunion(?=[.,!?]|$)
    rencontres? (?:sportives?|amicale|internationales?|annuelles?|professionnelles?|photographiques?|nationales?|regionales?|du|de la|d'arles|improbable|avec (?:un|une|le|la|les|des)|entre|litteraires?|inter\w*)
    match|championnat|derby
    (?:cafe|the) (?:bio|equitable|moulu|torrefie|en grains?|de specialite|vert|associatif|litteraire|solidaire|philo|culturel|citoyen|signe|numerique|des|du|theatre|brule|reparation|couture|tricot|robusta|arabica|lyophilise|froid|renverse|tiede|d'altitude|noir|ethiopien|colombien)
    (?:torrefact\w+|grains? de|machines? a|tasses? (?:de|a)|marc de|capsules? de|sacs? de|filtres? a|culture du|producteurs? de|plantations? de|l'odeur du|odeur de|pause|terrasse (?:de|du)|patron du|votre|ton|au) (?:cafe|the)s?
    (?:en lisant|avec mon|devant mon|buvant mon|en buvant|a l'heure du|pendant mon|entre deux) (?:\w+ )?(?:cafes?|the|calls?|rendez-?vous|reunions?)
    verres? (?:a|de|feuillete|trempe|souffle|recycle|consigne|securit|bouteille|creux|plat|eau|polis|depoli|colore|plein) | du verre | en verre | le verre | de verre | sous verre
    pot (?:de|d'|catalytique|en) | jus de (?:pomme|fruit|raisin|cuisson) | diner de (?:cons|gala) | repas (?:des|de (?:noel|famille|quartier)|livres?|a domicile|partage|servis?)
    tables? (?:ronde|d'hotes|en|basse|de (?:chevet|travail|multiplication|mixage)) | the (?=\w+ing|best|new|last)
    visites? (?:guidees?|virtuelles?|medicales?|de (?:chantier|controle|prevention|profil|courtoisie|l'exposition|ferme)|sur (?:mon|votre|ton|notre|mon) (?:profil|site|page)|d'etat|technique|du site|mensuelles?|immersives?)
    (?:visit\w+|consult\w+|parcour\w+) (?:votre|mon|notre|ton|le|leur) (?:site|profil|page|exposition|musee|blog|portfolio|boutique en ligne)
    passage (?:pieton|a niveau|a l'acte|sur|de (?:votre|ton)|ou vous|du (?:livre|texte|roman)|a vide|oblige|en|que|consacre)
    audit(?:s|e|er|eur|rice|euse)? (?:interne|externe|energetique|iso|qualite|annuel|fournisseur|hygiene|flash|a blanc|de (?:certification|surveillance|securite|suivi))
    bilans? (?:carbone|comptable|de competences|social|annuel|hydrique|thermique|financier|de sante|gestuel|sanguin|provisoire|de saison)
    presentation (?:du (?:livre|numero|projet)|aux? (?:eleves|eleveurs|salon|congres)|orale|sur|de (?:votre|ton)) | atelier (?:bois|velo|couture|mecanique|de|du|d'|a|qui)
    (?:mon|notre|l'|un|votre|cet|son|d') ?atelier
    echanges? (?:standard|scolaires?|de (?:maisons?|graines|services|savoirs|chaleur|mails?|bons|pratiques|donnees)|thermiques?|linguistiques?|commercia\w+|mails?|ecrits?|par (?:mail|ecrit|message))
    entretien (?:des? (?:espaces|locaux|chaudieres?|vehicules?|machines?|jardins?|toitures?|sols?|haies|ascenseurs?|parcs?|routes?|textiles?|la|l'|mes|nos|vos)|du (?:linge|parc|materiel|bois|batiment|moteur|cuir)|courant|mecanique|preventif|annuel|d'embauche|de (?:routine|chaudiere|machines|la))
    contrats? d'entretien | carnet d'entretien | dialogue et entretien | seances? (?:photo|de (?:kine|sport|cinema|yoga|tir|dedicace|osteo)|du conseil|pleniere) | demo (?:cratie|technique)
    creneaux? (?:porteur|horaires? de livraison|de (?:livraison|publication|diffusion)|marketing) | zoom sur | un zoom (?:sur|de) | objectif zoom | teams? (?:building) | zoom (?:optique|avant|arriere|x)
    (?:effet|coup de) (?:zoom|projecteur|coeur|main|pouce|chapeau) | interviews? (?:de|du|dans|parue?|que vous|accordee?|sur|a la|pour (?!mon|notre))
    essais? (?:de|cliniques?|transforme|au champ|comparatif|terrain|destructifs?|sur|en) | etudes? de | tour de (?:main|france|role|force|table|garde|piste|babel) | faire le tour | fait le tour
    etudes? (?:sur|publiee?|parue?) | simulations? (?:numerique|de vol) | consultation (?:publique|citoyenne|medicale|juridique|du) | discussions? (?:sous|du groupe|en ligne|du forum|sur le groupe|de groupe)
    sessions? (?:de (?:formation|rattrapage)|parlementaire)
  `,
  product: p`
    (?:logiciels?|outils?|solutions?|applis?|applications?|plateformes?|salles?|mobilier|prise|module|assistant|robot|gestion|compte[s-]? ?rendus?|generation|cabines?|systemes?|borne|machine|organisation|location) (?:\w+ ){0,2}(?:de |d'|des |pour )(?:vos |les |la |prise de |une )?(?:rendez-?vous|reunions?|visio\w*|appels?|entretiens?|visites?|rdv|demos?|meetings?|rencontres?|creneaux|echanges|calls?)
    rendez-?vous (?:qualifies?|commerciaux|medicaux|clients?|en ligne|manques|non honores|oublies|perdus)
    (?:rdv|reunions?|entretiens?|appels?) (?:qualifies?|manques|perdus|par mois|par an|par jour|par semaine|entrants|sortants|non honores)
    (?:organise|organisons|anime|animons|proposons|vends|vendons|louons|loue|genere|generons|gerons|prepare|filme|filmons|enregistrons|transcri\w+|retranscri\w+|traduisons|interprete) (?:[^.!?\n]{0,25} )?(?:reunions|rendez-?vous|seminaires|rencontres|entretiens|visites|visioconferences|webinaires|calls|demos|dejeuners|repas)
  `,
};
