import { books } from './books';
import { livePiecesFr } from './live-fr';

const p = books.fr.phrases({
  ...livePiecesFr,
  mine: String.raw`(?:(?:mon|ma|notre|un de nos|une de nos|l'un de nos|l'une de nos|un de mes|une de mes|un|une) (?:\w+ )?(?:<person>)s?(?: \w+)?)`,
  paper: 'page|article|billet|profil|note|mot|annonce|site|signature|affiche|carte|bio|message|lettre|bulletin|conference|pancarte',
  tells: 'dit|disait|invite|invitait|propose|proposait|encourage|encourageait|annonce|annoncait|indique|indiquait|precise|precisait|promet|promettait|offre|offrait',
});

/** Whole classes of asking that need no other word to carry them, and the words that change what an asking is worth, in French. */
export const waysFr = {
  /** Somebody of ours is sent: « Mon assistante vous inscrit sur la tournée de jeudi. » */
  sent: p`
    <mine>,? (?:va |vient de )?(?:vous|te|t') ?(?:a |ajoute|inscri\w+|note\w*|met\w*|cale\w*|place\w*|glisse\w*|case\w*|pose\w*|reserve\w*)(?: \w+){0,2} (?:sur|dans|a|au|pour|a la|jeudi|lundi|mardi|mercredi|vendredi|samedi)
    (?:et )?(?:prendra|prend|va prendre|conviendra de|fixera|fixe|arretera|calera) (?:la |une |l')?(?:date|rendez-?vous|heure|creneau|jour)(?: avec (?:vous|toi))?
  `,
  /** To be received, heard or filmed: the exchange stands in the passive. */
  received: p`
    (?:etre|soit|sois|soyons|etes) (?:\w+ )?(?:recue?s?|interviewee?s?|filmee?s?|enregistree?s?|entendue?s? (?:de vive voix|par vous)|accueillie?s? (?:chez|par|dans)|invitee?s? (?:dans|a (?:notre|mon)|sur))(?= |[.,!?]|$)(?! (?:premier|comme|cinq|a l'examen))
  `,
  /** An order in the form of a fact: « Vous m'appelez aujourd'hui, ou alors… » */
  factual: p`
    (?<!(?:si|quand|que|des que|lorsque|dont|ou|comme|puisque|qui) )(?:vous|tu) (?:m'|me |nous )(?:appelez|appelles|rappelez|rappelles|telephonez|telephones|passez un coup|passes un coup|recevez|recois|rencontrez)(?= (?:aujourd|demain|maintenant|ce|avant|lundi|mardi|mercredi|jeudi|vendredi|ou|et|vite|des|dans|au)|[.,!]| ?$)
  `,
  /** « Dites-moi quel matin » : the reader is to name the time. */
  nameTime: p`(?:dites|dis|donnez|donne|indiquez|indique)-moi (?:quel(?:le)?|votre|un|une) (?:\w+ )?(?:matin|matinee|apres-midi|soir|soiree|jour|heure|date|semaine|midi)(?! (?:vous (?:lisez|ouvrez|fermez|cuisez)|il|elle|limite))`,
  /** A number asked for with no verb: « Votre numéro svp. » « Un numéro où vous avoir ? » */
  bareNumber: p`
    (?:votre|ton|un|le) (?:\w+ )?(?:numero|num|portable|mobile|tel|telephone|fixe)(?: direct)?(?= ?(?:[?]|,? ?(?:svp|stp|s'il (?:vous|te) plait|merci))) | (?:a quel|le (?:bon|meilleur)|un (?:bon )?|votre (?:bon )?|quel) ?(?:numero|num|portable|06) (?:pour (?:vous|te|t') ?(?:\w+er|avoir|joindre)|ou (?:vous|te|je)|(?:puis|peut|pourrais)-?(?:je|on)? |vous (?:avoir|joindre|attraper|appeler))
  `,
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
