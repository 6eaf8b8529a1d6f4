import { books } from './books';

const p = books.fr.phrases();
const q = books.en.phrases();

/** How a reader is addressed. Only French has to choose between "tu" and "vous"; both languages have their shorthand. */
export const registerLexicon = {
  tu: p`tu(?! ?(?:parles|m'as|sais quoi)) | te | toi | ton(?! (?:juste|neutre|sur ton)) | ta | tes | t'(?!as-tu|es-tu)`,
  vous: p`vous | votre | vos`,
  /** A "vous" for several people. */
  plural: p`votre equipe | vos equipes | vous tous | vous toutes | toi et (?:ton|ta|tes) | ton equipe et | chez vous autres | vous deux | vous autres | l'equipe | tes collegues | toutes et tous | tous ensemble`,
  /** Where "tu" is at home: peers, communities, kin by courtesy, Québec. */
  peers: p`
    meetup | communaute | startup | start-up | hackathon | club | asso | association | groupe | promo | anciens? | ancienne | voisine?s? | collegues? | copains? | potes? | consoeur | confrere | aussi | entre \w+ | meme (?:promo|groupe|atelier|boite|rue|etage|equipe|formation|village)
    quebec | montreal | rimouski | gaspesie | placoter | jaser | jase | fin de semaine | bienvenue | cegep | char | blonde | chum | pis | la gang | luncher | fete de la | tonton | tantine | grande? soeur | grand frere | petit frere | ma soeur | mon frere | la famille | camarade | salut | coucou
  `,
  textSpeak: {
    fr: p`slt | bjr | cc | stp | svp(?! ) | pr(?= ) | ds(?= ) | tt(?= ) | pk | pq | dsl | jsuis | chui | num | koi | keske | qqn | qqch | bcp | rdv pr | a tte | biz`,
    en: q`u(?!-) | ur | pls | plz | thx | thanx | wot | 2moro | gr8 | l8r | 4 u | re ur | r u | cu | tmrw`,
  },
};
