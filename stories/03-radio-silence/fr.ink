# title: Silence radio… et réponses
# author: L’atelier de Sam
# company: Verrerie Ardent
# decisions: 11
# help: visible
# carry: contacts promise_kept jo_trust

// Ce que le jeu règle lui-même ; dans Inky, ces valeurs suffisent pour lire.
VAR sam = "Sam"
VAR she = false
VAR invited = 40
VAR accepted = 3
VAR replies = 1
VAR meetings = 0
VAR visits = 9
VAR google = 3
VAR bet_accepted = 20
VAR contacts = 3
VAR promise_kept = true
VAR jo_trust = 2

// Ce que l’histoire retient : les fois où Sam a écouté, poussé, laissé passer, imité.
VAR listened = 0
VAR pushed = 0
VAR missed = 0
VAR copied = 0

-> the_visitor

=== the_visitor ===
# place: sheriff-office day
# left: sam worried own
# right: sheriff neutral
Le lendemain des invitations. Le shérif a sorti le registre des visites. Il le tourne avec deux doigts, comme un menu.
Shérif: Une acheteuse vous a cherché{she:e|} hier soir, 21 h 12. Restée quatre secondes. J’ai l’habitude : c’est le temps d’un titre.
# ask: Que fait {sam} des quatre secondes ?
# hint: Si elle revient ce soir, que doit-elle lire en premier ?
# note: Rappel de l’épisode 1 : la photo, le titre, le résumé, dans cet ordre. Chronométrez quatre secondes, en silence.
Shérif: Je ne juge pas. Je compte.
* (her_problem_first) [Réécrire la première ligne : son problème à elle, puis la maison. # effect: tone +4 # effect: profile +16 # way: listens # why: Elle est revenue à 21 h 40. Cette fois, elle est restée, et elle a lu l’article.]
    ~ listened++
    # mood: neutral
    # sound: ting
    Shérif: Vingt-huit secondes. Elle a même souri, d’après le fauteuil.
* (more_keywords) [Ajouter des mots-clés : « verre · packaging · solutions · passion ». # effect: tone -2 # way: copies # effect: profile +3 # why: Deux places de gagnées dans les résultats. Quatre mots, trois points : elle a cru tomber sur une étiquette.]
    ~ copied++
    # mood: neutral
    Shérif: Deux places de mieux dans la liste. Et trois secondes : les points l’ont ralentie, puis découragée.
* (message_her) [Lui écrire tant que c’est frais : « Merci de votre visite ! Que cherchiez-vous ? » # effect: tone -4 # effect: timing -6 # way: pushes # why: Elle regardait sans être vue. On lui a répondu par la fenêtre.]
    ~ pushed++
    # mood: neutral
    Shérif: Elle a masqué ses visites. Comme tout le monde, après ça.
- -> the_copy

=== the_copy ===
# place: telegraph-office day
# left: sam neutral note
# right: jo neutral
Le télégraphiste garde un double de tout. Il pose sur le comptoir la note partie chez Nadia, et trente-neuf autres qui lui ressemblent.
# form: invitation nadia
# recall: note
# fact: post = Son billet : « Pénurie de verre, ce que j’aurais aimé savoir en mars »
# fact: link = Deux relations communes, dont Jo
# fact: clock = Répond plutôt le matin, jamais aux vocaux
# starter: text = Bonjour Nadia, leader de l’emballage en verre, la Verrerie Ardent vous offre une démo gratuite de ses solutions. Êtes-vous libre mardi à 14 h ? Dans l’attente de votre retour rapide, {sam}
# chip: opening = J’ai lu votre billet sur la pénurie de verre.
# chip: opening = Leader sur son marché, la Verrerie Ardent
# chip: link = Votre remarque sur le mois de mars m’a fait relire nos plannings.
# chip: question = Qu’est-ce que vous feriez autrement ?
# chip: question = Êtes-vous libre mardi à 14 h ?
# chip: goodbye = Merci pour ce billet, et aucune réponse attendue.
# chip: goodbye = Dans l’attente de votre retour rapide,
# model: text = Bonjour Nadia, votre billet sur la pénurie de verre m’a fait relire nos plannings : vous écrivez que le transport a lâché avant le four, et je n’y avais jamais pensé. Qu’est-ce que vous feriez autrement en mars ? Merci pour ce partage, et aucune obligation de répondre. {sam}
# ask: Voici le double. Qu’est-ce qui est parti, au juste ?
# hint: Lis-la comme si tu étais pressée, et que ce n’était pas toi.
# note: Gardez la note telle quelle pour la suite, ou corrigez-la : c’est elle qui décidera de la matinée. On pourra la réécrire tout à l’heure.
Jo: Relis. À voix basse, si tu préfères.
* (copy_asks) [Laisser partir la note qui demande un rendez-vous. # verdict: asks]
    ~ pushed++
    # mood: weary
    Jo: Un rendez-vous. Tu as lu où, qu’elle en cherchait un ?
* (copy_pitches) [Laisser partir la note qui présente l’offre. # verdict: pitches]
    ~ pushed++
    # mood: sceptical
    Jo: Je connais mieux ta société, maintenant. Et Nadia, toi, tu la connais mieux ?
* (copy_generic) [Laisser partir la note polie. # verdict: generic]
    ~ copied++
    # mood: neutral
    Jo: Elle ne fâchera personne. Elle ne trouvera personne non plus.
* (copy_connects) [Laisser partir la note qui parle de son billet. # verdict: connects]
    ~ listened++
    # mood: warm
    Jo: Celle-là, je l’aurais ouverte.
- -> the_bet

=== the_bet ===
# place: main-street night
# left: sam smug own
# right: jo neutral
# sound: wind
Rien encore. La Grand-rue a l’air d’attendre une personne précise, et ce n’est pas {sam}.
# form: prediction
# ask: Combien vont répondre ?
# hint: La dernière fois que tu as parié, tu visais quoi : juste, ou haut ?
# note: On apprend à l’écart entre le pari et le résultat. Faites noter les deux nombres côte à côte.
Jo: Sur quarante. Dis un nombre, pendant qu’il ne coûte rien.
* (bet_hopeful) [Parier haut, par principe. # verdict: hopeful]
    # mood: neutral
    Jo: Haut. Comme le plafond du saloon.
* (bet_sober) [Parier ce qu’une note comme celle-là rapporte, d’ordinaire. # verdict: sober]
    # mood: listening
    Jo: Tu as compté avec la note, pas avec l’envie. Tiens.
* (bet_doubtful) [Parier bas, par prudence. # verdict: doubtful]
    # mood: listening
    Jo: Bas. Ce n’est pas de la modestie, c’est une assurance.
- -> day_one

=== day_one ===
# place: home-office dusk
# left: sam worried own
# right: nobody
Jour 1, 18 h. Quelques fenêtres se sont allumées. Les autres réfléchissent, ou dînent, ou ne savent pas qu’elles ont du courrier.
# right: jo neutral
Jo: Au premier jour, il arrive moins de la moitié de ce qui viendra. C’est une règle de télégraphe, pas une science.
# ask: Que fait {sam} au premier soir ?
# hint: Quelqu’un qui dira oui demain, que fait-il ce soir ?
# note: Demandez à quelle heure chacun a déjà relancé. Le rire vient vers 23 h.
{the_visitor.her_problem_first: Sur le registre, une visite de plus. Vingt-huit secondes, encore.|Sur le registre, rien. Le shérif a fermé le menu.}
* (second_wave) [Envoyer quarante notes de plus ce soir : le trimestre, lui, n’attend pas. # campaign: invitations 60 # campaign: warmth 0 # effect: tone -4 # effect: timing -6 # way: pushes # effect: profile +3 # why: Douze visites dans la nuit. Puis la même note, chez d’autres gens, a fait le même silence, en plus grand.]
    ~ pushed++
    # right: doc delighted
    Doc: Soixante ! Et douze visites avant minuit. J’ai un prix dégressif sur le silence.
* (draw_conclusions) [Conclure ce soir que le réseau ne marche pas. # effect: timing -6 # way: hides # why: Des oui étaient encore en route. Ils sont arrivés chez quelqu’un qui n’attendait plus rien.]
    ~ missed++
    # right: jo weary
    Jo: Tu éteins la lampe à l’heure où les gens rentrent.
* (use_the_week) [Attendre la semaine, et commenter trois des billets qu’ils écrivent. # campaign: warmth 40 # campaign: posts 1 # effect: tone +4 # effect: profile +12 # way: listens # effect: timing -2 # why: Une semaine sans rien envoyer, en plein trimestre. Mais ils ont vu votre nom sous leur propre sujet, et certains ont cessé d’hésiter.]
    ~ listened++
    # right: jo warm
    # sound: tick
    Un mot sous le billet de Lin, une question à Paul, une photo de palette pour Omar. Et une semaine de moins au trimestre.
* (ask_the_gurus) [Lire douze articles sur « l’heure parfaite pour inviter » : autant faire les choses bien. # effect: tone -1 # way: copies # why: Onze heures parfaites, toutes différentes. La note, elle, était restée la même.]
    ~ copied++
    # right: theo eager
    Théo: Mardi, 10 h 04 ! Ou jeudi. Ou jamais. C’est une étude.
- -> day_fifteen

=== day_fifteen ===
# place: main-street day
# left: sam worried own
# right: jo neutral
# sound: tick
Jour 7, puis jour 15. La pile est arrivée par petits bouts. On la pose sur le comptoir, à côté du pari.
# show: outcome
# reply: nadia = En mars ? Le transport, d’abord. Vous m’auriez demandé, je vous le disais en janvier.
# reply: omar = Le quai, vendredi, 7 h. C’est l’heure où personne n’a la force de mentir.
# reply: claire = Votre question m’a suivie jusqu’au parking. J’ai une réponse.
# reply: henri = Le four, on ne lui parle pas le matin. Après, oui.
# reply: ingrid = Trois défauts sur dix mille. Et vous, vous les comptez comment ?
# reply: lin = Vous avez lu mon billet en entier ? Même la fin ?
# reply: paul = Après les vendanges. Notez-le, je tiens parole.
# reply: yasmine = Nouveau poste lundi, nouvelle table. Écrivez-moi mardi.
# silence: Des stores baissés. Derrière, on lit, on oublie, on n’a rien contre vous.
{accepted} oui sur {invited}, {replies} {replies > 1:conversations|conversation}. Le pari disait {bet_accepted}.
# mood: listening
# ask: À quelle étape est-ce que cela fuit ?
# hint: Où sont-ils encore là, et où n’y sont-ils plus ? Et quelle phrase se trouve entre les deux ?
# note: Vue, oui, réponse, conversation, rendez-vous : faites pointer la marche où l’on tombe, puis la phrase.
Jo: Le seau n’est jamais percé partout. Cherche le trou.
* (blame_network) [Nulle part : c’est le réseau qui ne marche pas. # effect: timing -5 # way: hides # why: Le réseau avait transmis, mot pour mot. Il restait à lire les mots.]
    ~ missed++
    # mood: neutral
    Jo: Alors il n’y a rien à apprendre. C’est reposant.
* (pour_more) [Partout un peu : il faut verser plus, tout en haut, et il en sortira bien quelque chose. # effect: tone -3 # effect: timing -5 # way: pushes # effect: profile +2 # why: Plus de visites en haut. La marche du bas, elle, a surtout été mouillée.]
    ~ pushed++
    # mood: sceptical
    Jo: Plus de monde en haut, oui. Un seau plus grand, avec le même trou. Le Doc en vend.
* (find_stage_phrase) [Entre deux marches précises, et il y a une phrase dessus. La voici. # effect: tone +5 # effect: profile +8 # way: listens # why: Vous aviez l’étape et la phrase : tout ce qui suit part de là.]
    ~ listened++
    # mood: warm
    Jo: {the_copy.copy_asks:Celle du rendez-vous. Tu la tiens.|{the_copy.copy_pitches:Celle qui présente la maison. Tu la tiens.|{the_copy.copy_generic:Celle qui irait à n’importe qui. Elles y vont toutes, remarque.|Aucune, dans la note. C’est après le oui que cela se joue.}}}
* (copy_winner) [Peu importe : demander à un collègue sa note, celle qui marche. # effect: tone -2 # way: copies # why: La note du collègue parlait de ses clients à lui. Elle fuyait aussi, mais ailleurs.]
    ~ copied++
    # right: theo neutral
    Théo: La mienne ? Je ne sais plus. Je l’avais prise à quelqu’un.
- -> those_who_said_yes

=== those_who_said_yes ===
# place: telegraph-office day
# left: sam neutral note
# right: claire neutral
Claire Morvan a dit oui, sans un mot. C’est une porte entrouverte, avec une acheteuse derrière, qui porte des cartons.
# form: invitation claire first_message
# fact: post = Elle a fait alléger ses bouteilles cet hiver : 40 grammes de moins
# fact: link = Elle a accepté ce matin, sans message
# fact: clock = Lit entre deux réunions, debout
# starter: text = Merci d’avoir accepté, Claire ! La Verrerie Ardent propose une gamme complète de solutions innovantes. Choisissez un créneau dans mon agenda pour en parler : vous ne le regretterez pas. {sam}
# chip: opening = Merci d’avoir accepté, Claire.
# chip: opening = Je me permets de vous présenter notre gamme.
# chip: link = Vos 40 grammes de moins, cet hiver, m’ont fait chercher.
# chip: link = Chez un confrère, la bouteille allégée chantait sur la ligne.
# chip: question = Qu’est-ce qui a été le plus difficile à alléger ?
# chip: question = Choisissez un créneau dans mon agenda.
# chip: goodbye = Bonne journée, et aucune urgence de mon côté.
# chip: goodbye = Vous ne le regretterez pas !
# model: text = Merci d’avoir accepté, Claire. Vous écriviez que vos bouteilles ont perdu 40 grammes cet hiver : qu’est-ce qui a été le plus difficile à alléger, le fond ou les habitudes ? Je vous lis volontiers quand vous aurez un moment, et aucune réponse n’est attendue. {sam}
# ask: Qu’écrit {sam} à Claire ?
# hint: Elle vient d’ouvrir. Tu entres avec quoi dans les mains ?
# note: Le lien d’agenda après un oui : demandez à la salle ce qu’elle ressent, la porte à peine ouverte.
{day_fifteen.find_stage_phrase: {sam}: La phrase, je l’ai sous les yeux. Je vais essayer sans.|{sam}: Bon. Un oui. On enchaîne ?}
* (first_asks) [Envoyer le message qui propose un créneau. # verdict: asks]
    ~ pushed++
    # sound: hooves
    # right: claire weary
    Claire pose les cartons pour lire. Elle les reprend : le message ne parlait pas d’elle.
* (first_pitches) [Envoyer le message qui présente la gamme. # verdict: pitches]
    ~ pushed++
    # sound: hooves
    # right: claire sceptical
    Claire lit « gamme complète ». Elle en a une, de gamme complète. Elle la porte.
* (first_generic) [Envoyer le message aimable. # verdict: generic]
    ~ copied++
    # sound: hooves
    # right: claire neutral
    Claire sourit, et remet la réponse à un jour qui n’est pas encore au calendrier.
* (first_connects) [Envoyer le message qui parle de ses quarante grammes. # verdict: connects]
    ~ listened++
    ~ contacts++
    # sound: hooves
    # right: claire delighted
    Claire répond dans l’escalier, trois lignes, une photo floue. « Les habitudes. Le fond, ça s’est fait en une semaine. »
- -> the_silent

=== the_silent ===
# place: main-street ghost
# left: sam neutral own
# right: jo neutral
# sound: wind
Restent les autres. Des invitations en attente, bien alignées, comme des chaises après la fête.
# ask: Que fait {sam} des silencieux ?
# hint: Qu’est-ce qu’un silence t’apprend sur quelqu’un ?
# note: Le Fil bloque une nouvelle invitation pendant des semaines après un retrait. Qui, ici, s’y est déjà heurté ?
Le buisson de fil s’est assis au milieu de la rue. Il a le temps.
* (reinvite) [Retirer, et réinviter avec une note plus punchy : ils n’ont peut-être pas vu la première. # effect: tone -2 # effect: timing -3 # way: copies # why: Le Fil a répondu à leur place : « patientez jusqu’à trois semaines ». Pour quelqu’un qui n’avait pas encore dit non.]
    ~ copied++
    # mood: neutral
    Une petite pancarte : « Nouvelle invitation impossible pour le moment. » Elle est polie. Elle est en fer.
* (reproach) [Leur écrire : « Sans réponse de votre part, j’en conclus que le sujet ne vous intéresse pas. » # effect: tone -7 # effect: timing -8 # campaign: restricted 1 # way: pushes # why: Ils n’avaient rien fait, et l’on s’est plaint d’eux. Deux ont signalé. Un a lu la phrase à table.]
    ~ pushed++
    # mood: weary
    # sound: thunk
    Yasmine signale, Henri bloque, et Ingrid répond : « Échantillon trop faible », avant de bloquer aussi.
* (comment_theirs) [Les laisser en paix, et dire un mot utile sous leurs billets quand il y en a un. # effect: tone +5 # effect: profile +12 # campaign: warmth 60 # way: listens # effect: timing -2 # why: Un mois sans rien demander. Ils vous ont {she:revue|revu}, et deux ont retrouvé votre invitation et l’ont ouverte.]
    ~ listened++
    ~ contacts++
    # mood: warm
    # sound: ting
    Trois semaines, rien. Puis une lampe s’allume à l’étage. Paul a retrouvé l’invitation. « C’est vous, la question sur les bouchons ? »
* (delete_list) [Tout effacer, de honte, et recommencer ailleurs. # effect: timing -5 # way: hides # why: Ils ne vous en voulaient pas. Ils n’avaient pas encore lu.]
    ~ missed++
    # mood: neutral
    Jo: Tu as quitté la fête avant qu’ils arrivent.
- -> the_question

=== the_question ===
# place: telegraph-office dusk
# left: sam eager own
# right: henri neutral
# sound: tick
Un message d’Henri Tessier, chef de fusion, trente ans de four. Il écrit comme on pose un outil.
Henri: Vous êtes dans le verre aussi. Chez vous, la voûte, vous la refaites à chaud ou à froid ?
# ask: Que répond {sam} ?
# hint: Il a posé une vraie question. Quelle serait la politesse la plus simple ?
# note: Répondre, vraiment répondre : la plupart des gens l’oublient, tant ils sont contents qu’on leur ait écrit.
{those_who_said_yes.first_connects: Deux réponses dans la même semaine. {sam} regarde derrière, des fois qu’on parle à quelqu’un d’autre.|{sam} relit trois fois. C’est bien à {she:elle|lui} qu’on parle.}
* (demo_with_boss) [« Venez ! Une heure de démo avec ma directrice, lundi : elle répondra mieux que moi. Je vous bloque. » # effect: tone -5 # effect: timing -8 # way: pushes # why: Il demandait chaud ou froid. On lui a répondu lundi, et qui serait assis où.]
    ~ pushed++
    # mood: sceptical
    Henri: Je demandais pour la voûte.
    Il ne redemande pas.
* (answer_precisely) [« À froid, tous les huit ans. La dernière fois, on s’est trompés de brique : voici comment. » # effect: tone +5 # effect: profile +6 # way: listens # why: Une réponse nette, et une erreur racontée : il a répondu le soir même, avec la sienne.]
    ~ listened++
    ~ contacts++
    # mood: warm
    Henri: Trompés de brique. Nous, c’était le mortier. Vous avez gardé la photo ?
* (send_brochure) [« Bonne question ! Tout est dans notre plaquette technique, ci-jointe. » # effect: tone -3 # way: copies # why: Trente-deux pages, et la voûte n’y était pas. Il avait cherché.]
    ~ copied++
    # mood: neutral
    Henri: Page 14, il y a une voûte. C’est une église.
- -> second_exchange

=== second_exchange ===
# place: workshop dusk
# left: sam listening own
# right: henri warm cup
{the_question.answer_precisely: Trois échanges plus tard, ils en sont aux photos de brique. Les siennes sont plus nettes.|Une semaine plus tard, Henri est revenu. « Pour la voûte, insiste-t-il. On n’en a pas fini. »}
Henri: On refait la nôtre en avril. J’aimerais bien voir comment vous calez les cintres. Enfin, je dis ça.
# ask: Et maintenant ?
# hint: « Enfin, je dis ça. » Qu’est-ce qu’il vient de dire ?
# note: Le même geste, déplacé hier, est attendu aujourd’hui. Qu’est-ce qui a changé ? Faites-le dire.
Il a posé sa tasse. Il ne la reprend pas.
* (keep_writing) [Lui expliquer les cintres par écrit, très bien, et encore : il a un four, on ne va pas le déranger. # effect: timing -9 # way: hides # effect: tone +2 # why: Il a beaucoup aimé les six pages. Il attendait un « venez voir », et n’osait pas le dire deux fois.]
    ~ missed++
    # mood: neutral
    Henri remercie, longuement. Il referme l’onglet comme on rend des clés.
* (bring_team) [« Bonne idée ! Je viens mardi avec notre directeur technique, et un contrat-cadre au cas où. » # effect: tone -5 # effect: timing -7 # way: pushes # why: Il parlait de deux personnes devant un cintre. On arrivait à quatre, avec un stylo.]
    ~ pushed++
    # mood: worried
    Henri: Un contrat… pour regarder un cintre ?
* (come_and_see) [« Venez voir le nôtre : une heure, le matin qui vous arrange. Ou je filme, si c’est plus simple. » # effect: tone +5 # effect: profile +6 # campaign: ripe-ask 1 # way: listens # why: Son sujet, son matin, une autre possibilité : il a choisi de venir, avec des gants.]
    ~ listened++
    ~ contacts++
    # mood: delighted
    # sound: ting
    Henri: Je viens. Jeudi. J’apporte la photo du mortier, elle vaut le voyage.
- -> the_rewrite

=== the_rewrite ===
# place: telegraph-office night
# left: sam neutral note
# right: jo listening
Même lampe, même formulaire. Le télégraphiste a gardé quarante enveloppes vides, aux mêmes quarante noms.
# form: invitation nadia
# recall: note
# fact: post = Son billet : « Pénurie de verre, ce que j’aurais aimé savoir en mars »
# fact: link = Deux relations communes, dont Jo
# fact: clock = Répond plutôt le matin, jamais aux vocaux
# starter: text = Bonjour Nadia, leader de l’emballage en verre, la Verrerie Ardent vous offre une démo gratuite de ses solutions. Êtes-vous libre mardi à 14 h ? Dans l’attente de votre retour rapide, {sam}
# chip: opening = Vous écriviez que le transport a coincé avant le four.
# chip: link = Chez un confrère, c’est aussi le transport qui a lâché le premier.
# chip: question = Qu’est-ce que vous feriez autrement ?
# chip: question = Est-ce que vos fournisseurs vous avaient prévenue ?
# chip: goodbye = Merci pour ce billet, et aucune réponse attendue.
# chip: goodbye = Dans l’attente de votre retour rapide,
# model: text = Bonjour Nadia, votre billet sur la pénurie de verre m’a fait relire nos plannings : vous écrivez que le transport a lâché avant le four, et je n’y avais jamais pensé. Qu’est-ce que vous feriez autrement en mars ? Merci pour ce partage, et aucune obligation de répondre. {sam}
# ask: La même note, réécrite. Qu’est-ce qui change ?
# hint: Retire la phrase où ils se sont arrêtés. Qu’est-ce qui voudrait prendre sa place ?
# note: Mêmes quarante personnes, même chance : seule la note a changé. C’est rare, dans la vie.
Jo: Les mêmes gens, le même mardi, la même météo. Réécris.
* (rewrite_asks) [Renvoyer la note qui demande un rendez-vous. # verdict: asks]
    ~ pushed++
    # mood: weary
    Jo: Tu tiens à ton mardi.
* (rewrite_pitches) [Renvoyer la note qui présente l’offre. # verdict: pitches]
    ~ pushed++
    # mood: sceptical
    Jo: Plus belle. Toujours sur toi.
* (rewrite_generic) [Renvoyer la note polie. # verdict: generic]
    ~ copied++
    # mood: neutral
    Jo: Rien n’accroche. Dans les deux sens.
* (rewrite_connects) [Renvoyer la note qui part de son billet. # verdict: connects]
    ~ listened++
    ~ jo_trust++
    # mood: warm
    Jo: Voilà. Maintenant, va dormir.
- -> side_by_side

=== side_by_side ===
# place: main-street dusk
# left: sam listening own
# right: jo neutral
# sound: ting
Deux rues, les mêmes maisons. À gauche, hier. À droite, la même chose, à une note près.
# show: outcome
# reply: nadia = Cette fois, je vous réponds debout, et je m’assois. Le transport, oui.
# reply: omar = J’ai failli ne pas ouvrir. J’aurais eu tort.
# reply: claire = C’est la même personne qui écrit ? On dirait quelqu’un d’autre.
# reply: henri = Ça, c’est une question. Je pose mon café.
# reply: ingrid = Vous avez relu. Cela se voit, et c’est rare.
# reply: lin = Je garde celle-ci. L’autre, je ne m’en souviens déjà plus.
# reply: paul = Je réponds avant les vendanges, c’est dire.
# reply: yasmine = Mardi, comme promis. Vous aussi, vous tenez parole.
# silence: Toujours des stores baissés. Moins. Et ce n’est toujours pas contre vous.
{accepted} oui sur {invited}, {replies} {replies > 1:conversations|conversation}, avec la note de ce soir.
# mood: listening
# ask: Qu’est-ce que {sam} garde de la comparaison ?
# hint: Si tu ne pouvais écrire qu’une ligne au dos de la lampe, ce serait laquelle ?
# note: Petits nombres, petites certitudes : une note, quarante personnes. Faites dire ce que l’on peut conclure, et ce que l’on ne peut pas.
Jo: Alors. C’était le réseau ?
* (new_template_for_all) [« Elle marche ! Je l’envoie aux deux mille autres dès demain, avec leur prénom. » # effect: tone -4 # effect: timing -6 # way: pushes # effect: profile +3 # why: Des visites, oui. Mais ce qui marchait, c’était de parler d’elle : à deux mille, on ne parle plus à personne.]
    ~ pushed++
    # mood: weary
    Jo: Tu auras des visites. Tu viens d’apprendre à pêcher, et tu loues un chalut.
* (one_change_at_a_time) [« Une chose changée, une chose apprise. La prochaine fois, je change la question. » # effect: tone +4 # effect: profile +4 # way: listens # why: Un essai, une différence, une leçon : la semaine suivante, il y en avait une deuxième.]
    ~ listened++
    # mood: warm
    Jo: Test & Learn. Le plus dur, c’est le « & ».
* (lucky_street) [« C’était de la chance, non ? Je préfère ne pas conclure. » # effect: timing -4 # way: hides # why: C’étaient les mêmes gens et la même chance, exprès. Il restait une conclusion, sur le comptoir.]
    ~ missed++
    # mood: neutral
    Jo: La même chance, deux fois. C’est même pour ça qu’on l’a fait.
* (ask_for_proof) [« Il doit exister un chiffre officiel. Je le cherche, et je m’aligne dessus. » # effect: tone -1 # way: copies # why: On a trouvé trois chiffres, tous différents. La rue, elle, était juste devant.]
    ~ copied++
    # mood: neutral
    Jo: Le chiffre des autres. Tu avais le tien, il était allumé.
- -> campfire

=== campfire ===
# place: campfire night
# left: sam listening own
# right: jo warm
Le feu, le café, et la pile, posée au sec. Ce soir, on lit des réponses à voix haute. Il y en a assez pour le premier café.
{ copied >= 5: -> borrowed_ink }
{ missed >= 4 && not second_exchange.come_and_see: -> lamp_put_out }
{ pushed >= 4: -> bigger_bucket }
{ listened >= 7 && pushed <= 1 && day_fifteen.find_stage_phrase: -> twice_the_same_street }
-> half_the_stairs

= twice_the_same_street
# sound: ting
# ending: twice-the-same-street
# peer: awa = Tu as cherché l’étape avant de chercher un coupable. C’est rare, même chez les pompiers.
# peer: okafor = {second_exchange.come_and_see:« Enfin, je dis ça. » Maintenant, je l’entends partout. Ma femme le dit depuis 2015.|« Enfin, je dis ça. » Écoute bien la prochaine fois : c’était une invitation.}
# peer: marguerite = {the_question.answer_precisely:Répondre à la question qu’on te pose : il y a des carrières entières là-dedans.|Une phrase changée, une rue qui s’allume. Il y a des carrières entières là-dedans.}
# peer: theo = J’ai relu ma dernière note avec un chronomètre. Quatre secondes. Je n’ai pas fini.
# action: Reprenez votre dernier message resté sans réponse, trouvez la phrase où l’on a pu s’arrêter, et réécrivez-la. Pour vous.
La même rue, deux fois. {sam} sait maintenant quelle lampe tient à quel mot.
-> END

= half_the_stairs
# ending: half-the-stairs
# peer: awa = Tu tiens la première marche. La troisième a encore de l’eau.
# peer: okafor = Tu as bien répondu. Il manquait peut-être une question, au bon moment.
# peer: marguerite = Une chose à la fois. Commence par celle qui t’a {she:gênée|gêné} en la relisant.
# peer: theo = On a tous un mardi 14 h auquel on tient.
# action: Notez vos cinq marches (vues, oui, réponses, conversations, rendez-vous) pour le mois dernier. Entourez celle qui fuit.
Quelques réponses, quelques trous. {sam} a un seau qui fuit moins, ce qui est la définition du progrès.
-> END

= bigger_bucket
# ending: bigger-bucket
# peer: awa = À chaque silence, tu as parlé plus fort. Ils n’étaient pourtant pas sourds.
# peer: okafor = J’ai fait ça un trimestre entier. On m’a offert un porte-voix, au départ.
# peer: marguerite = Le trou n’est pas en haut. Pose le seau, et regarde dessous.
# peer: theo = Soixante notes. J’en ai reçu deux. J’avais déjà dit oui.
# action: Avant votre prochain envoi, retirez une personne de la liste, et écrivez-lui, à elle seule, à partir d’une chose qu’elle a dite.
On a versé, versé, versé. La rue est très propre. Elle est un peu vide.
-> END

= lamp_put_out
# ending: lamp-put-out
# peer: awa = {day_one.draw_conclusions:Tu concluais à 18 h. Les réponses arrivaient à 19.|Tu as bien attendu. Ils attendaient aussi.}
# peer: okafor = Henri voulait venir. Il l’a dit deux fois, à sa manière. C’est beaucoup, pour Henri.
# peer: marguerite = La patience, c’est attendre et demander. Tu as fait la moitié la plus facile.
# peer: theo = Moi, à ta place, j’aurais laissé la lampe allumée. Par flemme, mais quand même.
# action: Retrouvez un échange qui s’est bien passé et s’est arrêté : proposez-lui une suite, courte, avec une autre possibilité.
Des réponses sont arrivées, et la lampe était éteinte. Elles ont glissé sous la porte. Elles y sont encore.
-> END

= borrowed_ink
# ending: borrowed-ink
# peer: awa = Douze articles, une plaquette, le modèle d’un collègue. Et toi, tu avais vu quoi ?
# peer: okafor = « 10 h 04 ». J’ai essayé. Il ne s’est rien passé, avec ponctualité.
# peer: marguerite = La réponse était sur ton propre comptoir, dans la pile.
# peer: theo = Désolé pour ma note. Je crois qu’elle venait de toi, au départ.
# action: Choisissez un conseil que vous suivez sans l’avoir essayé. Essayez-le une fois, ou rayez-le.
Beaucoup d’encre, toute empruntée. La rue a cru reconnaître quelqu’un, puis non.
-> END
