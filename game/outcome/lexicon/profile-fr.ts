import { profileBooks } from './profile-books';

const number = '(?:\\d[\\d .,]*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille)';
const weekday = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const paper =
  '(?:guides?|fiches?|modeles?|checklists?|listes?|memos?|grilles?|calculateurs?|carnets?|exemples?|tutos?|plans?|tableaux?|lexiques?|releves?|resultats?|bulletins?|retours?|simulateurs?|webinaires?|podcasts?|lettres?|infolettres?|newsletters?|etudes?|livrets?|trames?|kits?|videos?|photos?|methodes?|protocoles?|courbes?|journal|menus?|recettes?|exercices?|devis)';

const p = profileBooks.fr.phrases({ number, weekday, paper });

/** What a French profile says to its reader and about its employer. */
export const profileFr = {
  you: p`vous | votre | vos | tu | ton | ta | tes | t' | toi`,
  me: p`je | j' | moi | mon | ma | mes | m' | nous | notre | nos`,
  // "You" as somebody who does or lives something, not only as the owner of a need.
  youLive: p`vous | tu | toi`,
  // A deed that helps somebody, as it stands after "je", "nous", "qui" or the employer's name.
  help: p`
    (?:aid|accompagn|evit|liber|form|equip|guid|depann|reli|soulag|prepar|outill|epaul|eclair|debarrass|rassur|orient|allegent?|alleg|montr|apprend|economis|rapproch|assur|recrut|plac|ecout|coach|travaill)(?:e|es|ons|eons|ent|er|ant)
    conseill(?:e|es|ons|ent|ant) | soutiens? | soutenons | soutenir | permets? | permettons | apprends? | apprenons | rends? | rendons | proteg(?:e|eons|er) | reduis | reduisons | reduire | garantis | garantissons | defends | defendons
  `,
  // A deed done to a thing: it helps whoever the thing belongs to, if it says so.
  mend: p`(?:facilit|simplifi|securis|repar|fiabilis|entretienn?|nettoi|restaur|optimis|fabriqu)(?:e|es|ons|ent|er|ant)? | tiens | tenons`,
  owner: /^(?:des|du|de|d)$/,
  // A reader called by their trade: "Plombiers, livreurs, …".
  trade: /(?:eurs|euses|iers|ieres|istes|iens|iennes|ogues|rices|gers|geres|teurs|ants|elus|maires|parents|meres|peres|chefs|avocats|medecins|profs|gardiens|cadres)$/,
  // In front of such a word it is a noun, or somebody else's deed.
  notHelp: /(?:^|[ '])(?:le|la|les|l|un|une|des|du|d|ce|cet|cette|mon|notre|votre|vos|son|leur|vous|ils|elles|en|meme|de ma|toute)[ ']$/,
  // Names a reader without a deed.
  towards: p`
    pour(?= (?:les|des|la|le|l'|celles|ceux|mes|nos|une?|toutes? les|tous les|[a-z]{4,}s) ?\w) | aupres(?= (?:des?|du|d') ?\w)
    (?<!face |grace |lies? |suite |quant |droit |acces |reponse )aux(?! cotes) | (?:destinee?s?|dediee?s?)(?= (?:aux?|a la) )
    (?:au service|a destination|a l'attention|aux cotes|a l'ecoute|allies?|alliees?|complice|interlocut\w+|fournisseur|oreille|bras droit|les livres|la paie|au plus pres)(?= (?:des?|du|d') ?\w)
    chez(?= (?:les|des) ) | avec(?= (?:les|des) ) | (?:je|nous) (?:travaille|travaillons|parle|parlons) (?:avec|pour|aux?) | mes client(?:e?s)? (?:sont|:) | recrut(?:e|ons|er)
  `,
  // Where the reader's name ends and what is done for them begins.
  until: /^(?:a|qui|que|quand|lorsque|pour|sans|afin|avec|grace|mais|avant|apres|dont|ou|chez|sur|par|en|dans|face|plutot|vers)$/,
  // After these the deed stays vague: "dans leurs achats", "vers le bon fauteuil".
  aside: /^(?:dans|vers|avec|chez|en|aux?|et|par|face|depuis|autour)$/,
  // After a reader's name, these tell their plight: "les hôtels qui servent encore …".
  plight: /^(?:qui|dont|fatigue?e?s?|las|lasse?s?|coincee?s?|debordee?s?|sans|presse?e?s?|isole?e?s?)$/,
  benefit: p`
    moins d[e'] | (?:zero|finie?s?|stop aux?|halte aux?|adieu|plus jamais) (?:de |d'|les |la |le |l')?
    sans (?:plus )?(?:jamais )?\w+(?:er|ir|re|oir) | sans (?!doute|cesse|aucun|oublier)(?:la |le |les |l'|un |une )?\w{4,}
    plus (?:vite|tot|surs?|longtemps|simples?|calmes?|legers?|courte?s?|longue?s?|de temps) | (?:ne|n') ?(?:\w+ )?(?:plus|rien) | en finir | avant qu(?:e|')
    (?:gagn\w+|economis\w+|recuper\w+|epargn\w+|retrouv\w+) (?:du|de l'|de la|des|d'|le|la|les|un|une|<number>)
    redonner | garder | sauver | (?:en )?(?:moitie|deux fois) moins | qui (?:ne |n')?(?:tien\w+|dur\w+|resist\w+|marche\w*|tombe\w* pas|deborde\w* plus)
  `,
  vagueYou: p`
    votre (?:\w+ )?(?:partenaire|service|satisfaction|disposition|reussite|ecoute|interlocut\w+|conseiller|conseillere|contact|expert\w?) | a votre | tous vos | avec vous | pour vous | en vous | a vos cotes | vous (?:ressemble|correspond|ecoute|satisfait)
    vous (?:accompagn\w+|aid\w+|conseill\w+|guid\w+|offr\w+|propos\w+|garant\w+|satisf\w+|serv\w+|apport\w+) | n'hesitez pas | (?:ses|mes|nos|leurs) clients | (?:les|aux|des) (?:entreprises|professionnels|clients|particuliers) | toute transparence
  `,
  invite: p`
    (?:ecrivez|racontez|decrivez|dites|envoyez|posez|demandez|appelez|parlez|montrez|glissez|laissez|interrogez|jasez|tapez|signalez|ecris|raconte|dis|envoie)(?:[- ](?:moi|nous|le|la|lui|les))? (?!pas)
    (?:ecrivez|racontez|decrivez|parlez|demandez|appelez)(?:[- ](?:moi|nous|la|le))* | parlons(?:-en)? | comparons | discutons(?:-en)? | venez | ma (?:messagerie|porte|boite) (?:est|reste) ouverte | questions? bienvenues?
    (?:je|nous|on|y) (?:vous )?(?:repond\w*(?! d)|lis) | (?:on|nous) en (?:parle|discute) | (?:on|je) (?:en )?regarde (?:la|le) v[o]tre
  `,
  resource: p`
    (?:je (?:vous |t'|te )?(?:partage|publie|raconte|montre|envoie|prete|donne|poste|documente|note|compare|fais visiter)|j'(?:ecris|envoie|offre)|nous (?:partageons|publions|envoyons|pretons)) (?!(?:de|mes) (?:passions?|valeurs?))[^.!?]{3,80}
    (?:publie|affiche|partage|donne|prete)(?:nt)? (?:ses|les|des|chaque|toutes?|tous) \w+
    <paper> (?:[\w']+ ){0,4}(?:gratuite?s?|offerte?s?|en acces libre|libres?|a telecharger|telechargeables?|sur (?:simple )?demande|en commentaire|disponibles?|en lien|en ligne|publics?|publiques?|ci-dessous|en une|a l'appui)
    (?:mes|nos|le|la|les) (?:[\w']+ ){1,4}(?:est|sont) (?:en ligne|publi\w+|en acces libre|libres?) | gratuite?s? | gratuitement | telecharg\w+ | chaque (?:semaine|mois|<weekday>|quinzaine) | tous les (?:<weekday>s|mois) | le <weekday>,? je | en acces libre | demandez-(?:la|le)
  `,
  // A time on the clock or a delay is a promise, not a fact.
  time: p`<number> ?(?:h|heures?|jours?|semaines?|mois|minutes?|ans|annees)`,
  // A headline that starts with a deed: "Tenir l'eau claire".
  starts: /^ *(?!\w+ier )[a-z]+(?:er|ir|oir|re) (?:(?:et|ou) [a-z]+(?:er|ir|oir|re) )?(?:le|la|les|l|un|une|des|du|aux?|vos|leurs?|sa|son|ses|sans)\b/,
  openTo: p`
    ouverte? (?:a|aux) (?:toute\w*|tout|de nouvelles|des|les|nouvelles|opportunites|propositions) | toutes? propositions? | a l'ecoute (?:de |d'|du |des )?(?:nouvelles? |toutes? )?(?:propositions?|marche|opportunites?|offres?)
    en recherche (?:active|d'emploi|de poste|d'un|d'une|d'opportunite\w*) | (?:en |a la )?recherche (?:d'un |d'une |de )?(?:nouvel |nouveau |nouvelle )?(?:poste|emploi|opportunite\w*|challenge|alternance|stage|cdi)
    open ?to ?work | disponible (?:immediatement|de suite) | en quete d(?:e|'une?)
  `,
  buzz: p`
    leaders?(?! (?:syndica|d'opinion)) | leadership | solutions? (?:\w+ )?(?:innovantes?|sur[- ]mesure|globales?|adaptees?|cles? en main|performantes?|durables?|digitales?|completes?) | innovant\w* | innovations?
    valeur ajoutee | creat\w+ de valeur | passion\w* (?:par|de|du) (?:la |le |l'|les )?(?:vente|humain|relation|commerce|defi|challenge|innovation|digital|marketing|metier|gens|rencontres?)\w* | passionnee?s? | expertises? | excellence
    partenaire (?:de confiance|privilegie|ideal|strategique|de reference|de votre|de toutes) | de confiance | sur[- ]mesure | synergies? | performan\w+ | qualite | proximite | engage?e?s? (?:a|pour|dans|aupres) | engagements?
    transformation | acteur (?:majeur|cle|incontournable|de reference) | accompagnement (?:personnalise|global|complet) | orientee? (?:resultats?|client\w*) | satisfaction client\w* | votre satisfaction
    numero (?:1|un) | n° ?1 | meilleur\w* | uniques? | 360 | gagnant-gagnant | disrupti\w+ | agilite | agiles? | ecosysteme\w* | (?:de|la|une) reference | a la pointe | savoir-faire | l'humain | au coeur d(?:e|es|u|') | reactivite
    professionnalisme | proacti\w+ | audacieu\w+ | audace | de demain | boost\w+ | incontournable\w* | cle?f?s? en main | haut de gamme | hors pair | strateg\w+ | ambition\w* | winner | game ?changer | growth | mindset | visionnaire\w*
    serial \w+ | evangelist\w+ | gourou | ninja | rockstar | efficien\w+ | optimis\w+ | challenges? | du sens | valeurs? humaines? | bienveillan\w+ | niveau superieur | potentiel | libere[rz]? vos talents | gamme (?:etendue|complete) | offre complete | energies positives
  `,
  motto: p`
    rev\w+ | croire | croyez | oser | osez | ose | impossible | carpe diem | positi\w+ | la vie | le bonheur | sourire | vivre | abandonner | destin | l'avenir | tout est possible | ensemble | succes | passion\w* | energie | seul on va
  `,
  boast: p`
    collaborateurs? | salaries | employes | compagnons | agences? | pays | implantations? | filiales? | continents? | points de vente | nationalites | chiffre d'affaires | ca annuel | (?:millions?|milliards?) (?:d'euros|d') | objectifs? | quotas?
    portefeuille | clients (?:satisfaits|nous font confiance|dans le monde) | (?:ans|annees) (?:d[e']|dans) | fondee? | creee? en | generations? | promotions?
  `,
  count: p`
    <number> ?(?:%|€|k€|euros?|[a-z]\w+) | (?:la|de) moitie | un tiers | deux tiers | un quart | divise\w* par | doubl\w+ | tripl\w+ | (?:ph|norme|iso|type|classe) \d[\d,.]*
  `,
  // Something that has happened, and changed: what makes a figure a story.
  change: p`
    (?:a|ont|ai|avons|est|sont|s'est|m'a) (?:ete |deja |tous |toutes |ainsi )?\w*(?:e|ee|es|ees|i|ie|is|it|u|ue|us) | de <number>(?: ?[a-z]+){0,3} a <number> | sur (?:dix|douze|vingt|cent|\d+) | par (?:deux|trois|quatre|cinq|dix) | passer? de | <number> ?% (?:de )?(?:moins|plus) | suffi
    (?:l'an|l'annee|l'hiver|l'ete|le mois|le trimestre|la saison|la semaine|le printemps|l'automne) derni(?:er|ere) | de (?:moins|plus) (?:par|en) | sauvee?s? | evitee?s? | rendue?s?
  `,
};
