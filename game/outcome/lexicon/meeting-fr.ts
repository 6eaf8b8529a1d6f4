import { pattern, type Pieces } from '../reading/pattern';
import { timeFr } from './time';

/** Pieces of a request for a live exchange, as French speakers write it. */
const pieces: Pieces = {
  ...timeFr,
  nous: `vous|te|t'|nous|se|s'`,
  // Nouns that mean a live exchange wherever they stand.
  live: String.raw`rendez-?vous|rdvs?|entretien|entrevue|visio(?:conf(?:erence)?|s)?|video ?conf(?:erence)?|call|calls|zoom|teams|google meet|meet|coup de (?:fil|telephone|tel|bigo)|tete-a-tete|demo|demos|demonstration|appel|appels|telephone|meeting|face-a-face`,
  // Nouns that may mean one; they need a time, a length or a direct question.
  maybe: String.raw`echange|point|presentation|audit|diagnostic|bilan|reunion|rencontre|visite|seance|session|consultation|creneau|creneaux|discussion|interview|atelier|essai|tour|passage|conversation|etude|simulation`,
  meal: String.raw`cafe|dejeuner|dejeune|dejeunons|dejeuner|petit[- ]dejeuner|dejs?|diner|dine|souper|lunch|brunch|verre|apero|biere|repas|the|bouffe|jus|tisane|bieres|pot|attaya|bobun|sandwich|5 a 7|expresso|noisette|table|resto|restaurant`,
  small: String.raw`(?:(?:un|une|le|la|notre|ce|petite?|courte?|bref|breve|rapide|simple|premiere?|bon|vrai|autre|nouvel|nouveau|nouvelle|prochain|prochaine|eventuel|eventuelle|quelques|des|vos|les|de|d'|l'|bout de|moment de) ?)`,
};
const p = (...alternatives: string[]): RegExp => pattern(alternatives, pieces);

export const meetingFr = {
  pieces,
  day: p('<day>', '<clock>'),
  clock: p('<clock>', '<weekday>', '<day>'),
  duration: p('<duration>'),
  live: p('<live>'),
  maybe: p('<maybe>'),
  meal: p('<meal>'),
  /** What one does live, with the other person. */
  verb: p(
    String.raw`<nous> ?(?:rencontr\w{1,5}|revoir|voir|voie|voit|recevoir|appel\w{1,4}|telephon\w{1,4}|retrouv\w{1,4}|crois(?:er|e|ons)|joindre|visiter|rendre visite|parler (?:de vive voix|au telephone|directement))`,
    String.raw`(?:rencontrons|voyons|retrouvons|appelons|telephonons)-nous`,
    String.raw`de vive voix`, String.raw`au telephone`, 'par telephone', String.raw`en (?:visio|vrai|face a face|presentiel|personne|tete-a-tete)`, 'a l\'oral', String.raw`autour d'une? (?:\w+ )?<meal>`,
    String.raw`(?:passer|venir|passe|viens|vienne) (?:vous|te|t'|chez|dans vos|a votre|a l'atelier|sur (?:place|site)|au bureau|a vos|dans ton|a ton)`,
    String.raw`me (?:recevoir|recevriez|recevrais|recevez)`, String.raw`recevriez-vous`, 'venir me voir', String.raw`rencontrer (?:votre|ton|l'equipe|un de|notre|mon)`,
  ),
  /** Talking, with nothing live said: needs a time, a channel, a length or a question. */
  talk: p(String.raw`(?:en |d'en |y |m'en |s'en )?(?:discut\w{1,4}|parl(?:er|ons|e|iez)|echang(?:er|eons|e)|caus(?:er|e|ons)|bavarder|placoter|jaser|jase|papoter)`),
  inDiscuss: p(String.raw`(?:en|d'en) (?:discuter|parler|reparler|causer|jaser)`, 'parlons-en', 'discutons-en'),
  /** The act: asking, offering, inviting. */
  ask: p(
    String.raw`(?:je|j'|nous|on) ?(?:\w{1,4} ){0,2}(?:souhaiterais|souhaite|souhaitons|souhaiterions|voudrais|voudrions|veux|aimerais|aimerions|sollicite|sollicitons|propose|proposons|suggere|invite|invitons|serais|serions|espere|esperons|compte|tiens a|cherche|reve|peux|pouvons|pourrais|pourrait|pourrions|demande|reste dispo\w*|suis dispo\w*|suis preneu\w*|suis partant\w*|passerais|viendrais|offre|offrons)`,
    String.raw`(?:pourriez|pouvez|pourrais|peux|auriez|avez|aurais|as|seriez|etes|serais|es|accepteriez|accepterais|acceptez|voulez|voudriez|voudrais|veux|aimeriez|aimerais|souhaitez|souhaiteriez|accorderiez|prefereriez|preferez|preferes|recevriez|consentiriez|verriez|viendriez|disposeriez|disposez|trouveriez)-(?:vous|tu)`,
    String.raw`(?:vous|tu|t') ?(?:seriez|serais|auriez|aurais|pourriez|pourrais|pouvez|peux|voulez|veux|voudrais|etes|es|as|avez|prendrais|aurais-tu|serais-tu|veux-tu)`,
    String.raw`(?:pourrions|pouvons|prenons|fixons|calons|planifions|organisons|convenons|voyons|parlons|discutons|echangeons|rencontrons|retrouvons|programmons|bloquons|dejeunons|appelons)(?:-nous|-en)?`,
    String.raw`on (?:peut|pourrait|se|s'|prend|prendrait|fixe|planifie|cale|organise|bloque|boit|dejeune|va|trinque|mange|jase|partage|programme|pose|trouve)`,
    String.raw`(?:accordez|accorde|donnez|donne|offrez|reservez|reserve|bloquez|bloque|proposez|propose|dites|dis|indiquez|envoyez|communiquez|laissez|laisse|faites|fais|fixez|choisissez|confirmez|confirme|recontactez|contactez|joignez|precisez)-?(?:moi|nous)?`,
    String.raw`ca (?:vous|te|t') ?(?:dit|dirait|tente|tenterait|va|irait|conviendrait|convient|interesse|interesserait|parle)`, String.raw`(?:cela|ce) (?:vous|te) (?:dirait|tente|tenterait|conviendrait|convient|irait|va)`,
    String.raw`partante?s?`, 'dispos?', 'disponibles?', 'libres?', 'ok pour', `d'accord pour`, 'ouverte? a', 'chaude? pour', 'envie de', `envie d'`, 'tentee? par',
    'il serait', 'ce serait', 'ca serait', 'serait-il', 'est-il possible', 'possible de', `possible d'`, `l'occasion de`, 'le plaisir de', 'quid', 'moyen de', 'pourquoi pas', 'et si',
    String.raw`merci de (?:me|nous|bien)`, 'veuillez', 'quand', 'quel jour', 'quel creneau', 'quelle date', 'a quelle heure', 'reste a fixer', 'hate de', 'au plaisir de', 'une place pour',
  ),
  link: p(
    'zcal',
    String.raw`(?:reserv\w{1,3}|choisi\w{1,5}|prenez|prends|bloquez|selectionnez|planifiez|programmez|calez|trouvez)(?:-vous)? [^.!?\n]{0,40}(?:creneau|horaire|date|rendez-?vous|rdv|appel|heure|moment|seance|demo|session|agenda|calendrier)[^.!?\n]{0,40}(?:ici|lien|agenda|calendrier|zurl|clic|ci-dessous|en ligne)`,
    String.raw`(?:mon|notre|son) (?:agenda|calendrier)(?: en ligne| partage)?`, String.raw`lien (?:de (?:reservation|rendez-?vous|rdv|prise)|d'agenda|agenda|vers mon agenda|calendrier)`,
    String.raw`reservez (?:directement |vite |des maintenant |vous-meme )?(?:votre|un|une|ici) (?:\w+ )?(?:appel|creneau|rendez-?vous|rdv|seance|demo|session|audit|diagnostic|bilan|entretien|consultation|visio|place pour)`,
  ),
  announce: p(
    String.raw`je (?:vous|te|t') ?(?:appelle|appellerai|rappelle|rappellerai|telephone|telephonerai|passe un (?:coup|petit coup)|passerai un (?:coup|petit coup)|rends visite|joins par|retrouve)`,
    String.raw`je (?:passe|passerai|serai|viens|viendrai|me presente|me presenterai|debarque) (?:donc )?(?:vous voir|te voir|chez vous|chez toi|dans vos|a votre|a vos|devant|sur votre|au (?:bureau|magasin|siege)|<day>|<clock>)`,
    String.raw`(?:j'ai|je vous ai|je t'ai|nous avons|nous vous avons|on a|on vous a|mon assistante? (?:vous )?a) (?:deja )?(?:reserve|bloque|note|cale|fixe|prevu|retenu|planifie|pose|mis|programme|inscrit)`,
    String.raw`(?:un|une|votre|le) (?:creneau|rendez-?vous|rdv|visio|appel|invitation)[^.!?\n]{0,25}(?:est|sont|a ete|vous est|vous attend) (?:deja )?(?:reservee?|bloquee?|retenue?|fixee?|calee?|prevue?|planifiee?|notee?)`,
    String.raw`(?:vous (?:recevrez|allez recevoir)|je vous (?:envoie|adresse|ai envoye)|je t'envoie|vous avez recu) (?:d'ailleurs |donc |tout de suite )?(?:une|l'|mon) ?(?:invitation|invite)(?: (?:teams|zoom|agenda|outlook|meet|calendrier|visio|google)|[^.!?\n]{0,20}(?:demain|<day>|\d{1,2} ?h))`,
    String.raw`(?:mon|ma|notre|un|une|nos) (?:collegue|assistante?|associee?|commercial\w{0,2}|conseill\w{2,4}|equipe|collaborat\w{2,5}|secretaire|technicien\w{0,2}|directeur|directrice|expert\w?|responsable|charge\w? de)[^.!?\n]{0,35}(?:vous|te|t') ?(?:appel\w{1,5}|rappel\w{1,5}|telephon\w{1,4}|joindra|rendra visite)`,
    String.raw`(?:mon|ma|notre|un|une|nos) (?:collegue|assistante?|associee?|commercial\w{0,2}|conseill\w{2,4}|equipe|collaborat\w{2,5}|secretaire|technicien\w{0,2})[^.!?\n]{0,35}(?:prendra|fixera|viendra|passera|calera|prend|va prendre|va fixer) (?:date|rendez-?vous|rdv|contact par tel\w*|vous|chez|un)`,
    String.raw`(?:rappelez|appelez|joignez|telephonez)(?:-moi|-nous| moi| vite|[^.!?\n]{0,15}zphone)`, String.raw`(?:merci|priere|veuillez|pensez|vous pouvez|il faut|je vous prie|je vous demande|je vous laisse|n'hesitez pas) (?:de |a |d')?(?:bien vouloir )?(?:me|nous|m') ?(?:rappeler|appeler|joindre au)`,
    String.raw`(?:soyez|sois) (?:a l'heure|present|au rendez-?vous|la)`, String.raw`(?:on|nous) (?:se|nous) (?:voit|voyons|appelle|retrouve) (?:donc |alors )?(?:<day>)`,
    String.raw`(?:notez|bloquez|reservez|retenez|gardez|libere[zr]?|prevoyez) (?:donc |bien |deja |des maintenant |dans votre agenda |votre |vos |moi |nous |-moi )?(?:<day>|le <day>|<clock>|<duration>|votre <day>|votre matinee|votre apres-midi|la date|une heure)`,
    String.raw`rendez-?vous (?:donc )?(?:<day>|le <day>)`, String.raw`attendez(?:-vous a)? (?:mon|notre|un) (?:appel|coup de fil|passage)`,
  ),
  available: p(
    String.raw`(?:seriez|etes|serais|es)-(?:vous|tu) (?:\w+ )?(?:dispo\w*|libre|joignable|dans le coin|dans les parages|au bureau|present\w?)`, String.raw`(?:vous|tu) (?:seriez|serais|etes|es|est) (?:\w+ )?(?:dispo\w*|libre|joignable)`,
    String.raw`(?:vos|tes|quelles sont (?:vos|tes)) (?:prochaines |futures )?(?:disponibilites|dispos)`, String.raw`(?:etes|es)-(?:vous|tu) (?:\w+ )?la <day>`,
    String.raw`(?:auriez|avez|aurais|as|disposeriez|disposez|trouveriez|accorderiez)-(?:vous|tu) (?:par hasard |eventuellement |peut-etre )?(?:de )?(?:<duration>|un (?:petit )?(?:moment|creneau|instant|trou)|une (?:petite )?(?:place|minute|disponibilite|fenetre|dispo)|quelques (?:minutes|instants)|du temps|le temps pour|5 min\w*)`,
    String.raw`(?:t'aurais|tu aurais|vous auriez|t'as|tu as|t'aurais-tu|vous avez|aurais-tu|tu aurais-tu) (?:pas )?(?:<duration>|un (?:petit )?(?:moment|creneau|instant|trou)|quelques minutes)`,
    String.raw`quand (?:\w+ )?(?:etes|seriez|es|serais|pourriez|pouvez|peux)[- ](?:vous|tu)`, String.raw`quand (?:puis-je|pouvons-nous|pourrait-on|peut-on|pourrions-nous|serait)`, String.raw`quel(?:le)?s? (?:jour|creneau|heure|date|moment|horaire|disponibilite)s?`,
    String.raw`(?:accord\w{1,5}|consacr\w{1,5}|offr\w{1,4}|reserv\w{1,4}|donn\w{1,4})(?:-moi|-nous)? (?:moi |nous )?(?:<duration>|un (?:petit )?(?:moment|creneau|instant|entretien|rendez-?vous)|une (?:entrevue|audience)|quelques (?:minutes|instants))`,
    String.raw`dispos? (?:<day>|<clock>|pour (?:un|une|en)|<duration>|quand)`, String.raw`(?:libre|joignable) (?:<day>|<clock>|pour)`,
  ),
  number: p(
    String.raw`(?:votre|ton|vos|quel est votre|a quel) (?:numero|num|tel|telephone|portable|06|07|ligne directe|whatsapp)(?! (?:de|special|hors|un|d'))`, 'votre ligne directe', 'vos coordonnees telephoniques', 'un numero ou', 'a quel numero',
  ),
  expert: p(String.raw`(?:votre|ton) (?:avis|regard|oeil|retour|eclairage) (?:d'expert\w?|de vive voix|eclaire|de professionnel\w*)`),
};
