import { profileBooks } from './profile-books';

const number = '(?:\\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|dix-huit|vingt|trente)';

const p = profileBooks.fr.phrases({ number });

/** What belongs into a French application rather than into a profile, kind by kind. */
export const profileCvFr = {
  years: p`
    (?:plus de |pres de |bientot |deja )?(?:<number>|une (?:quinz|diz|vingt)aine d') ?(?:ans|annees)(?: d'| de| dans| en| sur)?(?: (?:experience|terrain|metier|carriere|anciennete|vente|service|(?:la|le|l') ?\w+))?
    experimente?e?s? | experience (?:confirmee|significative|solide|reussie|averee|riche|variee|internationale) | (?:solide|riche|longue|forte) (?:d'une )?experience | depuis (?:19|20)\d\d | depuis (?:plus de )?<number> (?:ans|annees)
  `,
  diploma: p`
    diplom\w+ | bts(?: \w+)? | masters? | mastere | licence | licencie | dut | but tc | mba | dess | dea | du \w+ hospitaliere | bac ?\+ ?\d | baccalaureat | doctorat | doctore? | docteure? | ecole (?:de commerce|d'ingenieure?s?|superieure|de management|du louvre)
    essec | hec | insa | escp | edhec | ensam | ensic | iae | em ?lyon | polytech\w* | neoma | kedge | centrale (?:paris|lyon|lille|nantes) | sciences po | esc \w+ | chambre syndicale | ingenieure? (?:ens\w*|insa|ut[a-z]|arts et metiers|diplome\w*|de formation) | universit\w+
    certifie?e?s? | certifications? | titulaire | formation (?:initiale|superieure|en) | promotion (?:19|20)\d\d | major de | cap \w+ | alternance | concours d'\w+ | brevet(?: d\w+)? | habilitations? | reprise d'etudes | avec mention | these (?:sur|de|en|soutenue) | publications | tuteur
  `,
  tools: p`
    excel | (?:pack|ms|suite) office | office 365 | word | powerpoint | salesforce | sap | crm | hubspot | erp | logiciels | bureautiques? | photoshop | autocad | solidworks | python | permis [bc]
  `,
  languages: p`
    (?:anglais|allemand|espagnol|italien|neerlandais) (?:courant|professionnel|technique|scolaire|lu|bilingue|intermediaire|operationnel|b2|c1|c2) | bilingue\w* | trilingue | toeic | toefl | langues ?: | langue maternelle
  `,
  duties: p`
    en charge d(?:e|es|u|') | chargee?s? d(?:e|es|u|') ?(?!clientele|affaires|recherche|projet|communication|mission|recrutement)\w+ | responsable d(?:e|es|u|') | (?:gestion|pilotage|suivi|encadrement|management|animation|maitrise) d(?:e|es|u|')
    maitrise parfaite | missions? ?: | mes missions | competences? | taches ?: | developpement (?:du portefeuille|commercial|des ventes|de portefeuille) | prospection | fidelisation | reporting | en poste | rattachee? a | sous la direction | equipe de (?:<number>|\d+) | lancement de (?:<number>|\d+) \w+
    chiffrage | metres | reception de chantier | animation commerciale | chef (?:de zone|de secteur|d'equipe|des ventes) | directeur export
  `,
  manners: p`
    serieu\w+ | motive?e?s? | dynamiques? | rigoureu\w+ | rigueur | autonomes? | organise?e?s? | polyvalent\w* | sens (?:du|de la|de l'|des|aigu) ?\w* | esprit (?:d'equipe|de synthese|d'analyse|d'initiative) | ponctuel\w* | tenaces? | perseverant\w*
    ambitieu\w+ | curieu(?:x|se) | volontaires? | force de proposition | (?:bon|excellent) relationnel | aisance relationnelle | relationnel | adaptabilite | resistante? au stress | leadership | gout (?:du|de la|des|pour)
    proacti(?:f|ve) | enthousiaste | determinee?s? | dotee? d(?:e|'une?) | creati(?:f|ve) | orientee? (?:resultats?|client\w*|objectifs?) | a l'aise | mobile sur
  `,
  track: p`
    objectifs? (?:\w+ )?(?:atteints?|depasses?|realises?|tenus?) | (?:atteinte|depassement) d(?:es|e|') ?objectifs? | promue? | promotions? | recompens\w+ | laureate? | meilleure? (?:vendeu\w+|commercial\w*|employe\w*) | (?:mon|un) parcours
    carriere | precedemment | auparavant | (?:ancien|ancienne)s? (?!clients?|comptes?)\w+ | ex[- ]\w{3,} | passee? par | (?:19|20)\d\d ?- ?(?:(?:19|20)?\d\d|aujourd'hui|present|ce jour) | d[e'] (?:19|20)\d\d a | forte? d(?:e|'une?) | chiffre d'affaires (?:de|multiplie|double)
    ca (?:de |genere|gere|developpe) | portefeuille d(?:e|') | a mon actif | reconnue? p(?:our|ar) | je suis une? (?:\w+ )?(?:commercial|manager|professionnel|leader|vendeu|ingenieur|cadre|expert)\w* | ma fierte
  `,
  hunting: p`
    a l'ecoute (?:de |d'|du |des )?(?:nouvelles? |toutes? |vos )?(?:propositions?|marche|opportunites?|offres?|projets?) | en recherche (?:active|d'emploi|de poste|d') | a la recherche (?:d'un|d'une|de) (?:\w+ )?(?:poste|emploi|opportunite\w*|challenge|defi|stage|alternance|cdi|mission)
    recherche (?:un |une )?(?:poste|emploi|cdi|alternance|stage|opportunite) | ouverte? (?:a|aux) (?:toute\w*|tout|de nouvelles|des|les|nouvelles|opportunites|propositions) | disponible (?:immediatement|de suite|rapidement|des)
    (?:nouveaux?|relever (?:de nouveaux|un nouveau)) (?:defis?|challenges?) | open ?to ?work | toutes? (?:propositions?|les opportunites)
  `,
  ego: p`
    (?:il|elle) (?:est|a|possede|maitrise|dirige|pilote|accompagne|intervient|met|dispose|aime|sait|conjugue|manage|developpe|dessine|respire) | dotee? d(?:e|'une?)
    (?:une?|le|la) (?:vraie? |veritable )?(?:professionnel\w*|commercial\w*|manager|leader|homme|femme|figure) (?:hors pair|accompli\w*|d'exception|de terrain|reconnu\w*|aguerri\w*|chevronne\w*|de defis?|incontournable)
    hors pair | aguerrie? | chevronnee? | par ses pairs | son leadership
  `,
};
