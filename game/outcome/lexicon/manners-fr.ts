import { books } from './books';
import { wordList } from '../reading/words';
import { timeFr } from './time';

const p = books.fr.phrases(timeFr);
const w = wordList('fr');

/** Courtesy and warmth in French. */
export const mannersFr = {
  greeting: p`bonjour | bonsoir | salut | hello | coucou | chere? | madame | monsieur | hey | allo | rebonjour | bon matin | bien le bonjour | docteure? | maitre | mme | m\.`,
  /** Thanks that come with the connection: polite, and said to everyone. */
  formula: p`
    (?:merci|remercie|mercis)[^.!?\n,;]{0,16} (?:pour |de |d')(?:l'|la |le |votre |ton |cet |cette |m'|ce |avoir |m'avoir |d'avoir |mon |ma )?(?:ajout|acceptation|connexion|contact|mise en relation|accepte\w*|invitation$|ajoute\w*|prise de contact|mise en contact|connecter|avoir accepte|attention|retour par avance|lien|demande|accueil dans) | (?:merci d'avance|par avance merci) | merci (?:de|d')(?:\w+ )?(?:m'|me |nous )?(?:avoir )?(?:accept\w+|ajout\w+)
    merci d(?:e|') ?(?:me |nous |bien |m')?(?:rappeler|repondre|confirmer|donner|transmettre|indiquer|dire|fournir|envoyer|noter|valider|regler|traiter|faire|accepter) | ^\W*merci(?= ?[.!]|,? [a-z]+ ?[.!,])
  `,
  thanks: p`(?<!non )merci | mercis | remerci\w{1,4} | gratitude | reconnaissante? | chapeau | bravo | felicitations | je vous dois | je te dois | grace a (?:vous|toi) | bon courage | bonne chance | bonne retraite | joyeux | touche\w? que vous | comme c'est gentil | trop gentil | quelle gentillesse | adorable | mille fois | redevable | ravie? que`,
  wayOut: p`
    (?:aucune?|pas de|sans|nulle?) (?:reponse|obligation|urgence|pression|souci|engagement|attente|rien|suite|contrainte)(?! de votre) | rien (?:a vendre|a repondre|a demander|ne presse|d'urgent|a caser|a rattraper|d'autre|d'obligatoire) | si (?:vous|tu|ca|cela|la|le|un|cela|ce)[^.!?\n]{0,30}(?:souhaitez|voulez|veux|temps|envie|sentez|preferez|preferes|pouvez|peux|coeur|dit|tente|convient|arrange|parle|chante|pese|derange|aide|interesse|utile|permet\w*|lasse|besoin)
    sinon | a votre (?:rythme|convenance|guise|aise) | a ton (?:rythme|aise) | a prendre ou a laisser | libre a (?:vous|toi) | pas besoin de (?:repondre|reponse) | n'hesitez pas a (?:refuser|decliner|dire non) | dites(?:-le)?(?:-moi)? (?:non|si) | (?:tu peux|vous pouvez) dire non | je comprendr\w+ | je comprends | sentez-vous libre | ou pas(?= |[.,!?]|$) | sans rancune | prenez votre temps | prends ton temps | quand (?:vous|tu) (?:pourr\w+|peux|voudr\w+|voulez|aurez|auras) | (?:le|un|votre) (?:refus|non) | ne vous sentez | rien ne vous oblige | seulement si | tant pis | a vous de voir | comme vous (?:voulez|preferez|le souhaitez)
    selon (?:ce que|votre) | quand ca vous chante | jetez le reste | prenez ce qui | servez-vous | me va tres bien aussi | fera tres bien | suffir\w+ | je m'adapte | a toi de choisir | si et seulement | quelle que soit | pas d'obligation | en retour | gardez-le | ou jamais | aucun probleme | inutile de repondre | sans vous deranger | le moins | par ecrit (?:si|me va) | biffez ce qui | jetez ce qui | le silence (?:me va|convient) | si vous en avez une? | vous ne me devez rien | la porte (?:est|reste|vous est) (?:toujours )?ouverte | rien d'autre | rien de plus | voila tout | c'est tout
  `,
  modesty: p`
    je debute | debutante?s? | novice | j'apprends | je cherche de bons | je me trompe | excus\w{1,4} | pardon | desolee? | je me permets | permettez | si ce n'est pas indiscret | sans vouloir | modestement | humblement | pour apprendre | je n'y connais | peut-etre ai-je tort | oserai[ts]?-je | j'ose | ma question est peut-etre | j'avais tort | mea culpa | ma faute | je retire | apprendre de vous | votre eleve | indiscretion | vous deranger | si vous permettez | si tu permets | c'est un honneur | honoree?s? | je ne suis qu'une? | profane | ai-je mal | m'aurait echappe | vous aviez raison
    j'abandonne | je renonce | je n'insiste | (?:j'ai|je l'ai) (?:bien )?(?:compris|entendu) | bien compris | c'est entendu | je vois bien | je vous laisse | je respecte | m'excuse
  `,
  help: p`
    voici | en voici | la voici | le voici | les voici | le voila | la voila | voila (?:le|la|les|un|une) | ci-joint\w* | en piece jointe | (?:est|sont) joint\w* | je (?:vous|te|t') ?(?:envoie|transmets|partage|signale|joins|joindrai|rappelle que|mets|prete|donne|laisse|l'offre|ai (?:trouve|mis|prepare|note|scanne|surligne|enregistre|filme|garde|copie|recopie|traduit|dessine|range)) | je l'ai (?:scanne|copie|traduit|garde) | j'ai (?:filme|surligne|scanne|enregistre|annote|prepare|trouve|repere|corrige|releve|note|imprime) (?:pour|vos|votre|ton|tes|les|la|le|deux|trois|un|une) | pour vous (?:aider|eviter) | pour t'(?:aider|eviter) | a toutes fins utiles | je peux vous (?:presenter|mettre) | la reponse est | repond oui | repond non | page \d+ | celui-ci marche | vous trouverez | tu trouveras | pour info | au cas ou | servez-vous | prenez ce qui | est publique? | a regarder | a lire | le lien | cadeau | (?:je|j') ?(?:vous|t') ?ai (?:mis de cote|garde|prepare|trouve) | pense a vous en | elles? completer\w+ | je vous dirai | pensez a verifier | bon a savoir
  `,
  /** Friendliness: said from one human to another. */
  warm: w`
    bravo chapeau formidable genial magnifique belle beau touche touchant inspirer adore plaisir ravi ravie heureux heureuse passionnant chaleureux sourire sourit rire rigoler marque emu emue delicieux courage amicalement bises felicitations joie parfait volontiers bonheur talent admire hate pleurer bijou merveille tendre adorable gentil gentille coeur fier
    croissant gateau tarte youpi fou amitie ami amie soeur frere tonton maman mamie grandmere papa pote doux douce regal delice drole reve rever pepite tresor
  `,
  warmPhrase: p`
    belle (?:journee|semaine|saison|route|rentree|soiree) | bon(?:ne)? (?:week-?end|journee|chance|route|rentree|fin|semaine|recolte|courage|ete) | prenez soin | avec joie | quel (?:bonheur|plaisir|talent|regal) | quelle (?:joie|merveille|chance|bonne idee|belle) | top | super | coucou | salut | mille (?:fois )?merci\w* | merci infiniment | merci beaucoup | grand merci | ¤ | haha | mdr | chaud au coeur | m'a (?:\w+ )?(?:fait rire|touche|bouleverse|emue?|enchante|ouvert les yeux) | fait rire | fou rire | a bientot | vivement | grace a (?:vous|toi|ta|tes|votre|vos) | me fait rever | mon (?:vieux|cher|ami) | ma chere | cher ami | je vous souhaite | on croise les doigts | le pauvre | sacre | vous m'avez (?:sauve|fait) | pris du premier coup | oh oui | si gentil
  `,
  /** Words of people who know each other, or act so. */
  close: p`tu | te | toi | ton | ta | tes | t' | salut | coucou | tonton | soeur | frere | mon (?:vieux|ami|pote|cher) | ma (?:chere|belle) | voisine? | haha | he | oh | hein | bises`,
  /** What everybody says to everybody. */
  smallTalk: p`
    enchantee? | (?:ravie?s?|heureu(?:x|se)|content(?:e)?) (?:d'etre (?:en (?:contact|relation)|relies?)|de (?:vous compter|compter|rejoindre|vous rejoindre|la connexion|faire votre|vous lire)) | au plaisir(?: d'echanger| de (?:vous|se|te|faire|lire)\w*)? | (?:j'|nous )?esper(?:e|ant|ons) que (?:vous allez|tu vas|tout va)(?: \w+)? bien | (?:comment|vous) (?:allez-vous|vas-tu|allez bien)
    (?:belle|bonne|excellente|agreable) (?:journee|semaine|soiree|fin de \w+|continuation|reception)(?: (?:a vous|a toi))? | je vous souhaite (?:une|un) (?:belle|bon|bonne|bel|agreable|excellente?)(?: \w+)? | bien (?:a vous|cordialement) | cordialement | dans l'attente de (?:vous|votre) \w+ | a bientot
  `,
};
