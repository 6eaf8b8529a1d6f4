# title: Le CODIR « déjà acculturé »
# author: L’atelier de Sam
# company: Verrerie Ardent
# decisions: 14
# help: none
# meter: sponsor 0 10 = Parrain
# carry: contacts promise_kept jo_trust

// POUR QUI ANIME
// Ce qu’on pratique : entendre la raison sous l’objection, avancer dans le bon ordre, puis écrire à
// trois personnes qui n’en sont pas au même point. Quatorze décisions, dont trois lettres et un pari.
// Treize objections existent, cinq sortent par partie : chaque membre du comité tire la sienne. Les
// points ne dépendent pas du tirage. En salle : distribuez les treize, et jouez celles qui font mal.

// Ce que le jeu règle lui-même ; dans Inky, ces valeurs suffisent pour lire.
VAR sam = "Sam"
VAR she = false
VAR hat = 1
VAR invited = 30
VAR accepted = 6
VAR replies = 2
VAR bet_accepted = 10
VAR contacts = 3
VAR promise_kept = true
VAR jo_trust = 2

// La jauge de l’épisode : combien M. Delatour est prêt à porter le sujet lui-même.
VAR sponsor = 3

// Ce que l’histoire retient : les fois où Sam a écouté, poussé, laissé passer, imité.
VAR listened = 0
VAR pushed = 0
VAR missed = 0
VAR copied = 0

-> lift

=== lift ===
# place: glass-tower day
# left: sam eager own
# right: delatour warm
La tour de verre, un lundi. M. Delatour attend l’ascenseur, un énorme classeur de cuir sous le bras.
Delatour: Le Fil ? Mais j’y suis ! On me l’imprime chaque vendredi. En couleurs, et relié.
# mood: neutral
{promise_kept: Delatour: Jusqu’ici, vous avez tenu parole. Votre sujet est donc à l’ordre du jour. En « divers ».|Delatour: Vous m’aviez promis quelque chose, un jour. Votre sujet est en « divers ». Tout en bas.}
Delatour: Pour le reste, je n’ai pas le temps. Mon assistante clique très bien.
# ask: Que répond {sam} ?
# hint: Que fait-il déjà, chaque vendredi, qui prend du temps à quelqu’un qui n’en a pas ?
# note: Rappel de l’épisode 8 : sous « pas le temps », quoi ? Faites chercher l’indice avant la réponse.
Il tient son téléphone par les bords, comme un plat qui sort du four.
* (lift_demo) [« Dix étages, une minute : sortez-le, je vous montre où l’on répond. » # effect: tone -4 # effect: timing -6 # way: pushes # why: Il lui fallait une porte fermée. Il a eu une cabine, et deux comptables.]
    ~ pushed++
    # mood: weary
    Delatour: Ici ? Devant la comptabilité ?
    Il descend au quatrième. Il n’a rien à faire au quatrième.
* (what_you_seek) [« Et dans ce classeur, le vendredi, que cherchez-vous en premier ? » # effect: tone +4 # effect: profile +4 # way: listens # why: On n’a pas discuté le temps qui manque, on a regardé ce qu’il faisait déjà. La gêne est venue d’elle-même.]
    ~ listened++
    ~ sponsor++
    # mood: listening
    Delatour: Mes clients. Je les surligne en jaune. Je leur répondrais volontiers, mais… on répond où, sur du papier ?
* (weekly_digest) [« Je vous ferai une synthèse d’une page, comme dans les grands groupes. » # effect: tone +1 # way: copies # effect: timing -2 # why: Il était ravi de ne rien avoir à faire. Il avait quatre cents pages auxquelles il ne savait pas répondre ; il en a eu une de plus.]
    ~ copied++
    # mood: neutral
    Delatour: Une page de plus ? Avec joie ! Vous la reliez ?
* (some_other_day) [« Bien sûr. On en reparlera quand vous aurez un moment. » # effect: timing -4 # way: hides # why: Dix étages, une question possible. Ils sont passés à regarder les boutons.]
    ~ missed++
    # mood: neutral
    Dix étages en silence. Le classeur craque un peu. M. Delatour aussi, mais cela ne s’entend pas.
- -> board

=== board ===
# place: boardroom day
# left: sam neutral note
# right: delatour smug
Au dixième, cinq directeurs, et un prisme de cristal : vu au travers, tout le comité a la tête en bas.
Delatour: Je le dis d’emblée : nous sommes déjà acculturés. Tous les cinq. Parfaitement alignés.
# right: leila neutral
Leïla: En 2018, Bpifrance a compté : soixante-dix PME sur cent y étaient, trente-six étaient actives. Les autres avaient une adresse.
Pour l’effort et le budget, en revanche, tour de table. Chacun pose une carte.
-> bouchard_draws

// Le tour de table. RANDOM tire la même carte dans les deux langues, et la même quand on rejoue.
=== bouchard_draws ===
{ RANDOM(1, 3):
- 1: -> card_roi
- 2: -> card_priority
- else: -> card_word_of_mouth
}

=== card_roi ===
# right: bouchard neutral note
# show: card
« D’abord le retour sur investissement. Au centime. Le reste, on verra. »
# ask: Que répond {sam} à Mme Bouchard ?
# hint: Cette carte-là, on la pose pour compter, ou pour ne pas être comptée ?
# note: Faites répondre la salle en un souffle, puis demandez : à qui la carte était-elle montrée ?
Le crayon est levé. Ce n’est pas la colonne que regarde Mme Bouchard : c’est M. Delatour.
* (roi_study) [« J’ai une étude là-dessus : quatorze pages, des flèches qui montent, et une source. » # effect: tone -3 # way: copies # why: Les flèches étaient celles des autres. Elle a redemandé les siennes, par écrit.]
    ~ copied++
    # mood: neutral
    Bouchard: Très bien. Envoyez-la-moi. Avec le retour sur investissement.
* (roi_of_pencil) [« Et le retour sur investissement de votre crayon, quelqu’un l’a calculé ? » # effect: tone -5 # effect: timing -6 # way: pushes # why: La salle a ri. Elle a retenu qui riait, et de quoi.]
    ~ pushed++
    ~ sponsor--
    # mood: sceptical
    Bouchard: Trente centimes. Il a signé quatre millions.
* (roi_lost_deal) [« Quelle affaire avez-vous perdue sans comprendre pourquoi ? Faisons l’essai sur celle-là. » # effect: tone +5 # effect: profile +4 # way: listens # why: Le chiffre était un bouclier. Une affaire à elle, un essai court : elle l’a posé pour mieux compter.]
    ~ listened++
    ~ sponsor++
    # mood: listening
    Bouchard: Une conserverie, en mars. Elle a dit « plus tard », et puis rien.
    {sam}: La sonde d’Henri, sur Le Fil, c’était quarante minutes. On chronomètre celle-ci ?
- -> awa_draws

=== card_priority ===
# right: bouchard neutral note
# show: card
« Ce n’est pas une priorité. La priorité, c’est le trimestre. »
# ask: Que répond {sam} à Mme Bouchard ?
# hint: Qu’est-ce qui rend un trimestre si lourd sur une feuille ?
# note: Demandez à la salle ce que « priorité » cache chez elle : une date, un client, un chef ?
Elle a souligné « trimestre » deux fois. Le crayon a traversé la feuille.
* (priority_before_you) [« C’est exactement ce que disait votre prédécesseur, la dernière année. » # effect: tone -5 # effect: timing -6 # way: pushes # why: Le mot était drôle. Elle l’a reçu pour quelqu’un d’autre, et elle l’a gardé.]
    ~ pushed++
    ~ sponsor--
    # mood: weary
    Bouchard: Mon prédécesseur, c’était ma mère.
* (priority_barometer) [« Partout ailleurs, c’est devenu la priorité numéro un : j’ai un baromètre. » # effect: tone -3 # way: copies # why: Le temps qu’il faisait ailleurs ne lui a rien dit du temps qu’il faisait ici.]
    ~ copied++
    # mood: neutral
    Bouchard: Un baromètre. Nous livrons par tous les temps.
* (priority_two_names) [« Qui ne vous rappelle plus ? Je viens avec deux noms, pas un projet. » # effect: tone +5 # effect: profile +4 # way: listens # why: On a pris son inquiétude au sérieux, et à sa taille : deux noms, c’était moins qu’un projet, et plus qu’une promesse.]
    ~ listened++
    ~ sponsor++
    # mood: worried
    Bouchard: Trois clients. Dont un de vingt ans.
    {sam}: Celui-là commente tous les mardis, sous les billets de Lin. On va lui dire bonjour ?
- -> awa_draws

=== card_word_of_mouth ===
# right: bouchard neutral note
# show: card
« Notre secteur vit du bouche-à-oreille. Depuis 1923. »
# ask: Que répond {sam} à Mme Bouchard ?
# hint: De qui parle-t-elle, quand elle dit « bouche » ?
# note: Le bouche-à-oreille est un réseau. Faites nommer à chacun une bouche, et l’endroit où elle parle aujourd’hui.
Elle le dit tendrement. Elle a connu presque toutes les oreilles.
* (mouth_five_names) [« Vos meilleures bouches, où parlent-elles ? Allons saluer la première. » # effect: tone +5 # effect: profile +4 # way: listens # why: On n’a pas remplacé ce qu’elle aimait : on a demandé où cela se passait désormais.]
    ~ listened++
    ~ sponsor++
    {sam}: Paul nous a recommandés à deux caves, la semaine dernière. Sous le billet d’un autre.
    # mood: listening
    Bouchard: Paul ? Et personne ne l’a remercié ? Montrez-moi où.
* (mouth_horses) [« En 1923, si je ne me trompe, on livrait aussi à cheval. » # effect: tone -5 # effect: timing -6 # way: pushes # why: Elle parlait de gens qu’elle aimait. On lui a répondu par une époque.]
    ~ pushed++
    ~ sponsor--
    # mood: sceptical
    Bouchard: Et à l’heure.
* (mouth_chapter) [« Le bouche-à-oreille digital, justement : chaque manuel a son chapitre dessus. » # effect: tone -3 # way: copies # why: Elle connaissait les oreilles par leur prénom. Le manuel les appelait « audience ».]
    ~ copied++
    # mood: neutral
    Bouchard: Et l’oreille, c’est à quelle page ?
- -> awa_draws

=== awa_draws ===
{ RANDOM(1, 3):
- 1: -> card_job_hunting
- 2: -> card_discretion
- else: -> card_no_time
}

=== card_job_hunting ===
# right: awa neutral own
# show: card
« Je ne cherche pas de poste. Si je soigne mon profil, on prépare mon pot de départ. »
# ask: Que répond {sam} à Awa ?
# hint: Qui tape son nom, la veille d’un entretien ?
# note: Un profil soigné n’est pas une annonce de départ. Qui le croit encore, dans la salle ?
Awa recrute pour la maison. Son profil dit « à l’écoute du marché » : une case mal cochée, en 2015.
* (job_three_values) [« Fais comme les grands groupes : un beau portrait, une devise, trois valeurs. » # effect: tone -3 # way: copies # why: Elle avait peur qu’on la croie ailleurs. On l’a habillée comme tout le monde.]
    ~ copied++
    # mood: neutral
    Awa: Audace, bienveillance, agilité. Je les ai déjà. Sur la machine à café.
* (job_let_it_be) [« C’est vrai que cela prête à confusion. Laissons les RH en dehors de tout ça. » # effect: timing -4 # way: hides # effect: tone +1 # why: Elle a remercié, et la carte est passée. Sous la carte, il y avait une vraie question ; on l’a rangée avec.]
    ~ missed++
    Awa remercie. Sur Le Fil, elle reste à l’écoute du marché.
* (job_who_reads) [« Qui lit ton profil, au juste : des chasseurs, ou tes candidats ? On décoche la case. » # effect: tone +5 # effect: profile +4 # way: listens # why: Elle pensait aux chasseurs de têtes. On lui a montré ceux qui la cherchaient vraiment, et un geste d’une minute.]
    ~ listened++
    ~ sponsor++
    {sam}: La candidate de mardi a lu ce que nos anciens écrivent de nous, en public. Puis elle a cherché ton nom.
    # mood: worried
    Awa: Et elle est tombée sur une dame qui s’en va. Passe-moi ce téléphone.
- -> leila_draws

=== card_discretion ===
# right: awa neutral own
# show: card
« Je préfère la discrétion. Mon métier, c’est d’écouter, pas de m’afficher. »
# ask: Que répond {sam} à Awa ?
# hint: Entre se taire et s’afficher, qu’est-ce qu’elle fait très bien, toute la journée ?
# note: La discrétion n’est pas un défaut à corriger. Cherchez avec la salle trois façons d’être là sans se montrer.
Elle pose la carte face contre table, puis la retourne, par correction.
* (discretion_house) [« Je comprends. On dira que les RH sont représentées par l’image de la maison. » # effect: timing -4 # way: hides # effect: tone +1 # why: Elle a souri : on n’insistait pas. Elle n’avait pourtant pas demandé à disparaître derrière un logo.]
    ~ missed++
    # mood: neutral
    Awa: Par la maison. Donc, par la photo du four.
* (discretion_question) [« Que pourrais-tu demander, une fois par mois, sans trahir personne ? » # effect: tone +5 # effect: profile +4 # way: listens # why: On ne lui demandait pas de se montrer, mais de faire à voix haute ce qu’elle fait le mieux.]
    ~ listened++
    ~ sponsor++
    # mood: warm
    Awa: Une question, je sais faire. C’est même tout mon métier.
    {sam}: Celle que tu as posée à l’équipe de nuit tenait en six mots. On en parle encore.
* (discretion_guide) [« La marque employeur, c’est très codifié : j’ai un guide en douze étapes. » # effect: tone -3 # way: copies # why: Elle disait « discrétion ». Le guide disait « visibilité », douze fois.]
    ~ copied++
    # mood: sceptical
    Awa: Étape 4 : « Faites danser vos salariés ».
- -> leila_draws

=== card_no_time ===
# right: awa neutral own
# show: card
« Mon profil ? Quand j’aurai le temps. J’ai dix-huit entretiens cette semaine. »
# ask: Que répond {sam} à Awa ?
# hint: Dans ces dix-huit heures, laquelle est la même dix-huit fois ?
# note: Cherchez ce que chacun répète chaque semaine. C’est souvent le premier billet, déjà écrit.
Sur sa photo, Awa a la coiffure de 2014. Les dix-huit attendent donc quelqu’un d’autre, dans le hall.
* (time_say_it_once) [« Qu’est-ce que tu répètes dix-huit fois ? Écris-le une bonne fois, en vingt minutes. » # effect: tone +5 # effect: profile +4 # way: listens # why: Le temps qu’on lui demandait était déjà dépensé, dix-huit fois. On lui en rendait.]
    ~ listened++
    ~ sponsor++
    # mood: listening
    Awa: Que l’équipe de nuit mange chaud. Dix-huit fois.
    {sam}: Leïla l’a fait pour ses mardis. Vingt minutes d’écrit, une heure rendue.
* (time_template) [« Il existe des modèles : tu changes le nom, c’est plié en deux minutes. » # effect: tone -3 # way: copies # why: Deux minutes, en effet. Dix-huit personnes ont lu la phrase de quelqu’un d’autre.]
    ~ copied++
    # mood: sceptical
    Awa: « Passionnée par l’humain ». On dirait une ogresse.
* (time_after) [« Rien ne presse. On verra cela à tête reposée, après les entretiens. » # effect: timing -4 # way: hides # effect: tone +1 # why: Sur le moment, elle a respiré. Elle attendait qu’on lui montre où prendre ce temps.]
    ~ missed++
    # mood: weary
    Awa: Après ceux-là, il y en a d’autres. C’est un peu le principe.
- -> leila_draws

=== leila_draws ===
{ RANDOM(1, 2):
- 1: -> card_overbooked
- else: -> card_in_house
}

=== card_overbooked ===
# right: leila weary own
# show: card
« Je suis débordée. La salle est prise jusqu’au sapin. »
# ask: Que répond {sam} à Leïla ?
# hint: Tout, dans ces trois agendas, sert-il à quelqu’un ?
# note: On n’ajoute pas une tâche à quelqu’un de débordé : on échange. Que lâcherait la salle ?
Leïla a trois agendas, dont un pour retrouver les deux autres.
* (overbooked_will) [« Tout le monde est débordé, Leïla. C’est d’abord une question de volonté. » # effect: tone -5 # effect: timing -6 # way: pushes # why: Elle disait qu’elle n’en pouvait plus. Elle a entendu qu’elle n’en voulait pas assez.]
    ~ pushed++
    ~ sponsor--
    Leïla: La volonté, je l’ai casée entre 18 h 40 et 18 h 45.
* (overbooked_swap) [« Quelle heure de ta semaine ne manquerait à personne ? On l’échange. » # effect: tone +5 # effect: profile +4 # way: listens # why: On ne lui demandait pas une heure de plus, on l’aidait à en lâcher une. Elle savait déjà laquelle.]
    ~ listened++
    ~ sponsor++
    # mood: listening
    Leïla: Le rapport des sept heures, en rouge. Personne ne l’ouvre. Même pas en noir.
    {sam}: Tes mardis de cinq minutes, personne ne les a commandés. Et ils sont pleins.
* (overbooked_without) [« Alors laisse, on fera sans toi. Il ne faudrait pas te mettre en retard. » # effect: timing -4 # way: hides # effect: tone +1 # why: Elle a gagné une heure, ce jour-là. Elle a surtout compris que l’on pouvait se passer d’elle.]
    ~ missed++
    Elle ouvre le troisième agenda et note « sans moi ». C’est le seul rendez-vous du jour qui ne déborde pas.
- -> theo_draws

=== card_in_house ===
# right: leila worried own
# show: card
« Inutile de former le comité. Nos équipes nous montreront ça, entre deux cafés. »
# ask: Que répond {sam} à Leïla ?
# hint: Que risque celle qui montre, et que l’on ne dit jamais ?
# note: Qui, dans la salle, a déjà dû apprendre quelque chose à son chef ? Devant qui ?
La carte est de l’écriture de M. Delatour. « Nos équipes », c’est Leïla. Elle étudie ses chaussures.
* (in_house_pairs) [« Leïla, franchement : que te faudrait-il pour oser corriger un directeur ? » # effect: tone +5 # effect: profile +4 # way: listens # why: Personne n’avait demandé à celle qui devrait le faire. Elle avait la réponse, et elle était courte.]
    ~ listened++
    ~ sponsor++
    # mood: listening
    Leïla: Une porte fermée. Et qu’il ait le droit de se tromper le premier.
    {sam}: C’est ainsi que Théo a montré la flèche à Gérard. Et reçu une leçon de téléphone.
* (in_house_upside_down) [« Et c’est Leïla qui dira au patron qu’il tient son téléphone à l’envers ? » # effect: tone -5 # effect: timing -6 # way: pushes # why: C’était vrai, et c’était dit devant tout le monde. Elle en a payé la moitié.]
    ~ pushed++
    ~ sponsor--
    Silence. Leïla compte les carreaux. M. Delatour compte les témoins.
* (in_house_coffee) [« Très bien : Leïla passera vous voir, un matin, entre deux cafés. » # effect: timing -4 # way: hides # effect: tone +1 # why: Le comité était content, et l’on est passé au point suivant. Restait celle qui devait y aller.]
    ~ missed++
    # mood: weary
    Leïla: J’y suis passée hier. Deux cafés. Il m’a montré son bateau.
- -> theo_draws

=== theo_draws ===
{ RANDOM(1, 2):
- 1: -> card_not_my_place
- else: -> card_the_young
}

=== card_not_my_place ===
# right: theo worried own
# show: card
« La vitrine, ce n’est pas ma place. Moi, je garde le fauteuil de quelqu’un. »
# ask: Que répond {sam} à Théo ?
# hint: Qu’est-ce qu’il voit, de cette place-là, que les autres ne voient pas ?
# note: « Pas ma place » : qui la donne, la place ? Laissez la salle chercher un nom.
À côté de lui, un fauteuil vide : la directrice du marketing est partie en mars. Le comité l’a appris sur Le Fil.
* (place_wait) [« Tu as raison. Attendons que quelqu’un soit nommé, ce sera plus clair. » # effect: timing -4 # way: hides # effect: tone +1 # why: Il a hoché la tête, rassuré. Il demandait pourtant s’il avait le droit ; on lui a répondu qu’on verrait avec quelqu’un.]
    ~ missed++
    Théo: Et si quelqu’un, c’est moi ?
* (place_bear) [« Regarde ce que fait le marketing d’en face, et fais-le en mieux. » # effect: tone -3 # way: copies # why: Il doutait de sa place. On lui a donné celle du voisin.]
    ~ copied++
    # mood: neutral
    Théo: En face, ils ont un ours. Il nous faudrait un ours… mieux ?
* (place_furnace) [« Que vois-tu à l’atelier, que personne ne voit d’ici ? Montre-le, avec Henri. » # effect: tone +5 # effect: profile +4 # way: listens # why: On ne lui a pas donné de titre, mais un sujet, et quelqu’un pour le partager.]
    ~ listened++
    ~ sponsor++
    # mood: eager
    Théo: Le verre qui refroidit. Ça chante, vous saviez ? Ah. Non.
    {sam}: Mon premier billet sur le four : onze lecteurs. Deux d’entre eux achetaient du verre.
- -> delatour_draws

=== card_the_young ===
# right: theo weary own
# show: card
« Les jeunes le feront. C’est de leur âge. »
# ask: Que répond {sam} à la carte des jeunes ?
# hint: Que devient un compte, le jour où celui qui le tient s’en va ?
# note: « Le stagiaire s’en occupe » : demandez à la salle de chercher le compte du stagiaire d’avant.
Tout le comité se tourne vers Théo : vingt-six ans, neuf mots de passe, et les cernes qui vont avec.
* (young_who_keeps) [« Et quand Théo part en vacances ? Chacun son compte, et lui à côté pour commencer. » # effect: tone +5 # effect: profile +4 # way: listens # why: La question était pratique, donc personne n’a eu à rougir. Et Théo a été regardé autrement.]
    ~ listened++
    ~ sponsor++
    {sam}: Le stagiaire de 2021 nous a laissé trois comptes. Ils souhaitent encore la bonne année, tout seuls.
    # mood: warm
    Théo: À côté, je veux bien. À la place, j’ai déjà donné. Neuf fois.
* (young_interns) [« C’est ce qui se fait partout : prenons deux alternants, ils adorent ça. » # effect: tone -3 # way: copies # why: On a doublé les mains. Il manquait toujours la même voix, et quelqu’un pour rester.]
    ~ copied++
    # mood: neutral
    Théo: Et quand ils s’en vont, on garde les mots de passe, ou les alternants ?
* (young_settled) [« Théo, cela ne t’ennuie pas, toi qui es né avec ? Bon, alors c’est réglé. » # effect: timing -4 # way: hides # effect: tone +1 # why: Tout le monde a souri, et c’était réglé. Il a dit oui comme on signe une carte d’anniversaire.]
    ~ missed++
    Théo: Non, non. Dix, donc.
    Il note le dixième mot de passe sous sa chaise.
- -> delatour_draws

=== delatour_draws ===
{ RANDOM(1, 3):
- 1: -> card_not_needed
- 2: -> card_not_famous
- else: -> card_lose_face
}

=== card_not_needed ===
# right: delatour neutral own
# show: card
« La maison n’a pas besoin de moi là-bas. J’ai des gens pour cela. »
# ask: Que répond {sam} à M. Delatour ?
# hint: Quand il dit « des gens », combien en voit-il, de là-haut ?
# note: L’engagement du patron entraîne celui de la maison. Demandez qui, dans la salle, l’a vu à l’œuvre.
Il l’a dit debout, contre la vitre du dixième. D’en bas, on ne voit de lui que les semelles.
* (needed_night_shift) [« L’équipe de nuit a une question pour vous. Deux lignes, ce soir ? » # effect: tone +5 # effect: profile +4 # way: listens # why: On ne lui a pas dit qu’il manquait : on lui a apporté quelqu’un à qui il manquait.]
    ~ listened++
    ~ sponsor++
    # mood: listening
    Delatour: La nuit ? Nous avons des gens, la nuit ? Et… que demandent-ils ?
    {sam}: Quand Mme Bouchard a signé deux lignes, tout l’atelier a suivi. Pas quand c’était moi.
* (needed_study) [« Une étude le dit : un dirigeant visible, c’est bon pour tout. Page 9. » # effect: tone -3 # way: copies # why: L’étude parlait des dirigeants. Il l’a transmise aux siens, qui n’en sont pas.]
    ~ copied++
    # mood: neutral
    Delatour: Page 9. Faites-la suivre à mes gens.
* (needed_soles) [« D’en bas, on voit surtout vos semelles. Elles sont très actives. » # effect: tone -5 # effect: timing -6 # way: pushes # why: Le trait était juste, donc il a fait mal. On parraine rarement quelqu’un qui fait rire de vous.]
    ~ pushed++
    ~ sponsor--
    # mood: sceptical
    Delatour: Elles vont vous raccompagner.
- -> three_steps

=== card_not_famous ===
# right: delatour neutral own
# show: card
« Nous ne sommes pas un groupe célèbre. Qui voudrait nous suivre ? »
# ask: Que répond {sam} à M. Delatour ?
# hint: Combien de gens faut-il, au juste, pour vendre tout le verre d’Albi ?
# note: Faites écrire à chacun les noms de ceux à qui sa maison manquerait. C’est court, et c’est le public.
Derrière lui, sous vitrine, la première bouteille, celle de 1923. L’étiquette est tournée vers le mur.
* (famous_leader) [« Le premier du secteur a une foule d’abonnés. Faisons exactement comme lui. » # effect: tone -3 # way: copies # why: Il se trouvait petit. On lui a montré un grand.]
    ~ copied++
    # mood: neutral
    Delatour: Il parraine un voilier. Nous, une kermesse. Cela se compare ?
* (famous_wall) [« Avec une étiquette tournée vers le mur, c’est sûr : personne. » # effect: tone -5 # effect: timing -6 # way: pushes # why: Il y avait une raison à cette étiquette. Elle n’était pas drôle.]
    ~ pushed++
    ~ sponsor--
    # mood: weary
    Delatour: Elle s’efface. C’est mon grand-père qui l’a peinte.
* (famous_twenty) [« À qui manquerions-nous, demain ? On écrit à ceux-là, pas à la foule. » # effect: tone +5 # effect: profile +4 # way: listens # why: « Personne » est devenu vingt noms. À vingt personnes, il savait quoi dire.]
    ~ listened++
    ~ sponsor++
    # mood: listening
    Delatour: La conserverie. Paul Vasseur. Ma belle-mère, pour ses confitures… Une vingtaine.
    {sam}: Une par semaine, et l’on arrive aux vendanges.
- -> three_steps

=== card_lose_face ===
# right: delatour neutral own
# show: card
« Si je me trompe là-dessus, je perds la face. Ou le fauteuil. Ou le parachute. »
# ask: Que répond {sam} à M. Delatour ?
# hint: Qu’a-t-il déjà raté, et qui lui en veut encore ?
# note: C’est la plus honnête des treize. Laissez un silence avant de faire répondre.
Il a prononcé « parachute » comme une plaisanterie. Personne n’a trouvé où rire.
* (face_tenth_floor) [« Un parachute, au dixième étage, c’est une précaution raisonnable. » # effect: tone -5 # effect: timing -6 # way: pushes # why: Il venait de dire une peur, déguisée. On a applaudi le déguisement.]
    ~ pushed++
    ~ sponsor--
    # mood: sceptical
    Delatour: N’est-ce pas ? Il est à une place.
* (face_silence) [« Qu’oublie-t-on le plus vite, une faute ou un silence ? Relisons à deux. » # effect: tone +5 # effect: profile +4 # way: listens # why: On n’a pas nié le risque, on en a raconté un, et on a proposé de tenir l’échelle.]
    ~ listened++
    ~ sponsor++
    {sam}: Mon palmier, en maillot, est resté trois ans en page 1. Je suis toujours là.
    # mood: warm
    Delatour: Et moi, soixante mille catalogues au numéro de ma belle-mère. Soit. À deux.
* (face_experts) [« Les spécialistes sont formels : la vulnérabilité est très bien vue, à présent. » # effect: tone -3 # way: copies # why: Il parlait de son fauteuil. Les spécialistes parlaient debout.]
    ~ copied++
    # mood: neutral
    Delatour: Formels. Et eux, quel fauteuil ont-ils perdu ?
- -> three_steps

=== three_steps ===
# place: boardroom dusk
# left: sam neutral own
# right: delatour neutral
{sponsor > 6:M. Delatour prend le prisme et le tourne, d’un quart de tour. Le comité se remet à l’endroit.|{sponsor > 3:M. Delatour a posé la main sur le prisme. Il ne le tourne pas encore.|M. Delatour regarde l’heure à travers le prisme. Elle recule.}}
Delatour: Reconnaissons-le : le trimestre est maigre, les bons s’en vont, et l’atelier demande où je suis. Que fait-on ?
# right: doc smug open
# sound: knock
Doc: On achète ! L’Eldorado 360 : un outil, douze modules, moins trente pour cent jusqu’à 18 h. Signez là, là, et là.
# right: delatour neutral
# ask: Dans quel ordre {sam} propose-t-{she:elle|il} d’avancer ?
# hint: De ces trois choses, laquelle, si elle manque, fait tomber les deux autres ?
# note: À quoi cela sert, avec qui, avec quoi : faites ranger les trois par la salle, puis retirez la première.
Le stylo du Doc est déjà débouché.
* (tool_first) [« Prenons l’outil tant que la remise court : lundi, tout le monde est dessus. » # effect: tone -5 # effect: timing -7 # way: pushes # campaign: invitations 30 # campaign: warmth 0 # effect: profile +3 # why: Cinquante comptes ouverts le lundi : cela se voit. Mais un outil sans raison ni parrain, chacun a attendu que quelqu’un s’en serve.]
    ~ pushed++
    ~ sponsor--
    Lundi, cinquante licences ouvertes, et des visites. Vendredi, quatre connexions, dont trois du Doc. « Le social, ça ne marche pas », conclut le comité.
* (train_and_equip) [« Réunissons les équipes, formons, équipons. Le budget, on le trouvera en route. » # effect: tone -2 # way: copies # campaign: invitations 30 # campaign: warmth 20 # why: Tout le monde était prêt en mars. En avril, il a fallu une signature, et personne ne savait de qui.]
    ~ copied++
    # right: bouchard weary
    Bouchard: En avril, la facture se cherche un propriétaire. Elle a fait tout le couloir.
* (levers_first) [« D’abord à quoi cela sert, et qui le porte ; puis tout le monde ; les outils à la fin. » # effect: tone +5 # effect: profile +6 # way: listens # campaign: invitations 30 # campaign: warmth 100 # campaign: posts 2 # google: recent-content yes # google: employer-link yes # effect: timing -2 # why: Trois mois sans outil, et la remise perdue. Mais le but était à eux, et le parrain avait un nom : le jour venu, chacun savait pourquoi.]
    ~ listened++
    ~ sponsor++
    # right: doc worried
    Doc: Trois mois ! Ma remise expire à 18 h. Moi aussi, presque.
    # right: leila warm
    Leïla: Un séminaire, une ligne à suivre, trois pilotes : ventes, marketing, numérique. Souple, mais dans un cadre qu’on tient.
    # right: delatour listening
    Delatour: Donc ce n’est pas l’outil qui manquait. C’est l’angle.
- -> the_daughter

=== the_daughter ===
# place: glass-tower dusk
# left: sam neutral own
# right: delatour warm
Delatour: Quant à mon profil, c’est réglé : ma fille s’en charge. Elle est en quatrième. Elle a mis un cheval.
# mood: weary
Delatour: Avant, j’avais une agence. Le matin de la panne du four, elle a publié en mon nom : « L’échec est un tremplin ».
{lift.what_you_seek:Le classeur est ouvert, tout jaune : des gens à qui personne n’a répondu.|Le classeur est fermé, bien propre, très lourd.}
# show: card
# ask: Que propose {sam} pour ce profil ?
# hint: Si l’atelier lit ce billet à cinq heures du matin, qui reconnaîtra-t-il ?
# note: Un premier billet, dans sa voix. Faites-en dicter un à voix haute, puis comparez avec la version « propre ».
Au dos de l’ordre du jour, de sa main : être vu. Mêler ma vie. Ne pas savoir. Une tâche de plus. Tout montrer.
* (ghost_writer) [« Prenons une plume : trois billets par semaine, impeccables, et rien à faire. » # effect: tone -4 # way: copies # effect: profile +3 # why: Quarante « j’aime » dès le lundi. C’était très bien écrit ; personne n’y a entendu personne.]
    ~ copied++
    Quarante « j’aime » le premier jour. Le billet commence par « Dans un monde en mutation ». Nul ne l’a lu jusqu’au bout. M. Delatour non plus.
* (live_tonight) [« Lançons-nous ce soir, en direct, devant toute la maison : rien de plus authentique. » # effect: tone -5 # effect: timing -6 # way: pushes # why: Cinq peurs, écrites de sa main. On lui a proposé de les vivre toutes à la fois.]
    ~ pushed++
    ~ sponsor--
    # mood: worried
    Delatour: En direct. Ce soir. Avec ma vraie voix. Je crois que j’ai un train.
* (daughter_does_it) [« Votre fille fera cela très bien, elle est née avec. Et le cheval est net. » # effect: timing -5 # way: hides # effect: tone +1 # why: Il était aux anges : c’était la réponse qu’il attendait. Il n’a donc plus rien attendu. Le compte non plus.]
    ~ missed++
    Trois mois plus tard, elle a d’autres chats à fouetter. Un client a demandé un devis au cheval.
* (thirty_minutes) [« Trente minutes, porte fermée : vous racontez, vous tapez, et moi je tiens la lampe. » # effect: tone +5 # effect: profile +6 # way: listens # why: Sa voix, sa gêne, ses mots : l’atelier l’a reconnu. On ne répond pas à un communiqué, on répond à quelqu’un.]
    ~ listened++
    ~ sponsor++
    # mood: listening
    Il tape d’un doigt : « Je dirige une verrerie, et je ne sais pas partager un billet. On m’apprend. »
    # sound: ting
    Premier commentaire, à 5 h 12. Le cariste de nuit : « On se demandait. Bienvenue. »
- -> first_lamp

=== first_lamp ===
# place: telegraph-office dusk
# left: sam neutral note
# right: jo warm
{jo_trust > 2: Jo: Trente jours. Je te laisse la bobine de fil, et je ne dis plus rien.|Jo: Trente jours. Je te prête la bobine de fil. Tu me la rendras plus longue.}
{contacts > 6:Le carnet est plein de gens à qui l’on a déjà parlé. Cela repose des listes.|Peu de noms dans le carnet. Mais chacun a déjà répondu une fois, et l’on sait pourquoi.}
# sound: hooves
# right: nadia warm note
# form: invitation nadia they_asked
# fact: post = Son message de ce matin : « Je boucle mon plan de mars : on s’en parle de vive voix ? Dites-moi quand »
# fact: link = Des mois de questions et de réponses, depuis « le transport lâche avant le four »
# fact: clock = Répond le matin, jamais aux vocaux
# starter: text = Bonjour Nadia, merci beaucoup pour ce message, il me touche énormément. Je reste à disposition pour toute question. N’hésitez pas à revenir vers moi à l’occasion. Bien cordialement, {sam}
# chip: opening = Bonjour Nadia, avec plaisir.
# chip: opening = Vous disiez que le transport lâche avant le four.
# chip: opening = Leader du verre, la Verrerie Ardent sécurise vos flux.
# chip: link = Où en est votre transporteur pour mars ?
# chip: link = Je vous joins notre plaquette et nos tarifs de printemps.
# chip: question = Vingt minutes au téléphone, jeudi ou vendredi matin ?
# chip: question = Une heure de démo avec toute votre direction, lundi ?
# chip: goodbye = Par écrit, si vous préférez. Merci de votre confiance.
# chip: goodbye = N’hésitez pas à revenir vers moi.
# model: text = Bonjour Nadia, avec plaisir. Vous disiez que le transport lâche avant le four : où en est votre transporteur pour mars ? Vingt minutes au téléphone, jeudi ou vendredi matin ? Par écrit, si vous préférez. Et je vous raconterai la fois où cela n’a pas suffi. Merci de votre confiance. {sam}
# ask: Que répond {sam} à Nadia ?
# hint: Quel mot de son message n’a pas encore eu de réponse ?
# note: Elle a demandé quand. Faites lire trois réponses : combien disent quand ?
Nadia: La fois où vos deux semaines de stock n’ont pas suffi, je la raconte partout. Je boucle mon plan de mars : on s’en parle de vive voix ? Dites-moi quand.
* (nadia_asks) [Envoyer la réponse qui choisit pour elle. # verdict: asks # effect: timing -4]
    ~ pushed++
    # mood: sceptical
    Nadia avait demandé quand. On lui répond quand, où, avec qui, et qui apporte le projecteur.
* (nadia_pitches) [Envoyer la réponse qui présente l’offre. # verdict: pitches]
    ~ pushed++
    # mood: weary
    Nadia avait demandé quand. La réponse dit combien.
* (nadia_generic) [Envoyer la réponse aimable, qui irait à tout le monde. # verdict: generic]
    # mood: neutral
    Nadia note l’heure. Elle cherche encore où l’on parle de mars.
* (nadia_connects) [Envoyer la réponse qui dit quand, et qui parle de mars. # verdict: connects # effect: profile +5]
    ~ listened++
    # mood: delighted
    # sound: ting
    Nadia: Jeudi, neuf heures. Et sans diapositives, vous vous souvenez ?
* (nadia_misses) [Envoyer la réponse qui remercie, et ne propose rien. # verdict: misses]
    ~ missed++
    # mood: neutral
    Nadia avait demandé quand. La réponse dit « n’hésitez pas ». Elle hésite.
- -> second_lamp

=== second_lamp ===
# place: telegraph-office day
# left: sam neutral note
# right: claire neutral
Le 15. Dans le carnet, sous cette date, une ligne : « Claire. Plus tard. »
{promise_kept:{sam} n’a encore jamais manqué un 15. C’est devenu une sorte de métier.|{sam} a déjà laissé passer une promesse. Celle-ci est entourée deux fois.}
# form: invitation claire nurtured
# fact: post = Ce qu’elle avait dit : « Là, je change de ligne. Reparlez-moi des bouteilles allégées le 15 »
# fact: link = Deux vrais échanges sur ses bouteilles allégées, photo floue comprise
# fact: clock = Nous sommes le 15
# starter: text = Bonjour Claire, je me permets de vous relancer, sans retour de votre part. Offre spéciale : notre gamme allégée est à moins 15 % jusqu’à vendredi, livraison offerte. Je vous réserve un lot ? {sam}
# chip: opening = Nous sommes le 15, comme vous l’aviez proposé.
# chip: opening = Je me permets de vous relancer, sans retour de votre part.
# chip: link = Vos bouteilles allégées tournent-elles sur la nouvelle ligne ?
# chip: link = Notre gamme allégée est à moins 15 % jusqu’à vendredi.
# chip: question = Qu’est-ce qui casse encore ?
# chip: question = Un quart d’heure au téléphone cette semaine, ou par écrit si vous préférez ?
# chip: question = Je bloque lundi 14 h dans votre agenda ?
# chip: goodbye = Et si ce n’est plus le moment, une autre date m’ira très bien.
# chip: goodbye = Dernière relance avant clôture de votre dossier.
# model: text = Bonjour Claire, nous sommes le 15, comme vous l’aviez proposé. Vos bouteilles allégées tournent-elles sur la nouvelle ligne, et qu’est-ce qui casse encore chez vous ? Un quart d’heure au téléphone cette semaine, ou par écrit, si vous préférez ? Et si ce n’est plus le moment, vous me direz. Merci. {sam}
# ask: Qu’écrit {sam} à Claire ?
# hint: Qui des deux avait choisi cette date ?
# note: « Plus tard » avait une date. Comparez un rappel de sa date à elle, et une relance : où est la différence, au mot près ?
Claire avait dit : « Là, je change de ligne. Reparlez-moi des bouteilles allégées le 15. » Elle ne l’a noté nulle part.
* (claire_asks) [Envoyer le mot qui prend date tout seul. # verdict: asks # effect: timing -4]
    ~ pushed++
    # mood: sceptical
    Claire avait donné un jour. On lui a pris une heure, sans la lui demander.
* (claire_pitches) [Envoyer le mot qui relance avec l’offre. # verdict: pitches]
    ~ pushed++
    # mood: weary
    Claire lit « sans retour de votre part ». Elle vérifie : c’est bien elle qui avait dit le 15.
* (claire_generic) [Envoyer le mot poli qui prend des nouvelles. # verdict: generic]
    # mood: neutral
    Claire répond que tout va bien. C’est vrai, sauf les bouteilles, mais on ne lui a pas demandé.
* (claire_connects) [Envoyer le mot du 15, celui des bouteilles. # verdict: connects # effect: profile +5]
    ~ listened++
    # mood: delighted
    # sound: ting
    Claire: Le 15 ! J’avais parié que personne n’y penserait. Je perds tous mes paris, avec vous. Mardi, au téléphone.
- -> third_lamp

=== third_lamp ===
# place: telegraph-office night
# left: sam neutral note
# right: ingrid neutral
Ingrid Larsen a accepté l’invitation. On s’est parlé livraisons, jamais métier. Trois usines, quarante mille lecteurs, et une ligne sous son nom : « Par écrit seulement. »
{second_lamp.claire_connects:Le quart d’heure de Claire est pris. C’est tentant d’en prendre un deuxième.|Les deux premières lettres ont fait ce qu’elles ont pu. Il reste la troisième.}
# form: invitation ingrid first_message
# fact: post = Son billet de dimanche : « Le défaut ne s’est montré que lorsque je l’ai raconté à quelqu’un »
# fact: link = Elle a accepté hier soir ; jamais un mot sur son métier avant
# fact: clock = Par écrit seulement : ni appel, ni visio, ni vocal
# starter: text = Bonjour Ingrid, merci d’avoir accepté ! Le plus simple serait un petit appel : êtes-vous libre jeudi, quinze minutes ? Je vous présenterai la qualité chez Verrerie Ardent. {sam}
# chip: opening = Merci d’avoir accepté.
# chip: opening = Votre parcours est tellement inspirant !
# chip: opening = Dans votre billet de dimanche, vous écrivez que le défaut s’est montré quand vous l’avez raconté.
# chip: link = Chez nous, ce serait au cariste de nuit.
# chip: link = Notre démarche qualité est certifiée et reconnue.
# chip: question = À qui le racontiez-vous ?
# chip: question = Un petit appel jeudi, quinze minutes ?
# chip: goodbye = Par écrit, quand vous voulez, et aucune réponse n’est attendue.
# chip: goodbye = Dans l’attente de votre retour rapide,
# model: text = Bonjour Ingrid, merci d’avoir accepté. Dans votre billet de dimanche, vous écrivez que le défaut s’est montré quand vous l’avez raconté à quelqu’un. À qui le racontiez-vous ? Chez nous, ce serait au cariste de nuit. Par écrit, quand vous voulez, et aucune réponse n’est attendue. {sam}
# ask: Qu’écrit {sam} à Ingrid ?
# hint: Elle vient d’entrouvrir. Par quelle porte a-t-elle dit qu’on pouvait passer ?
# note: Trois lettres, trois moments : ce qui était juste pour Nadia ne l’est pas ici. Faites-le dire à la salle.
Elle écrit le dimanche soir, de vingt à vingt-deux heures. Il est dix-neuf heures trente.
* (ingrid_asks) [Envoyer le message qui propose un appel. # verdict: asks # effect: timing -4]
    ~ pushed++
    # sound: thunk
    # mood: weary
    Ingrid relit sa propre ligne, pour être sûre. « Par écrit seulement. » Oui, c’est bien ce qu’elle avait mis.
* (ingrid_pitches) [Envoyer le message qui parle de nous. # verdict: pitches]
    ~ pushed++
    # mood: sceptical
    Ingrid apprend que la Verrerie est certifiée. Elle le savait : c’est elle qui a écrit la norme.
* (ingrid_generic) [Envoyer le message courtois. # verdict: generic]
    # mood: neutral
    Ingrid a un tiroir pour cela. Il coulisse très bien.
* (ingrid_connects) [Envoyer le message sur le défaut de dimanche. # verdict: connects # effect: profile +5]
    ~ listened++
    # mood: warm
    # sound: ting
    Ingrid: À l’homme qui balayait. Il a dit : « Et si ce n’était pas la machine ? » Je n’ai jamais raconté cela.
- -> the_bet

=== the_bet ===
# place: eldorado ghost
# left: sam worried own
# right: jo neutral
Au bout de la piste, l’Eldorado. Sur la carte du Doc, c’était un tas d’or. En vrai, c’est une colline, et des fenêtres éteintes.
# form: prediction
# ask: Combien de fenêtres, dans trente jours ?
# hint: Depuis ton premier pari, qu’as-tu appris à attendre ?
# note: Comparez avec le pari de l’épisode 2. Chacun écrit avant de parler ; c’est l’écart qui apprend.
Jo: Trente portes, trois lettres, trente jours. Parie d’abord, regarde ensuite.
* (bet_hopeful) [Parier haut : toute la colline. # verdict: hopeful]
    # mood: warm
    Jo: Toute la colline. Le chapeau a vieilli, pas l’appétit.
* (bet_sober) [Parier comme quelqu’un qui connaît la route. # verdict: sober]
    # mood: warm
    Jo: C’est un pari de quelqu’un qui a déjà marché.
* (bet_doubtful) [Parier bas, par prudence. # verdict: doubtful]
    # mood: listening
    Jo: Si bas ? Ils t’ont pourtant répondu, tout l’hiver.
- -> thirty_days

=== thirty_days ===
# place: eldorado night
# left: sam neutral own
# right: jo neutral
# sound: tick
Trente jours. La nuit tombe, et l’on compte les lampes.
# show: outcome
# reply: nadia = {first_lamp.nadia_connects:Jeudi, donc. Apportez la fois où cela n’a pas suffi.|{first_lamp.nadia_misses:J’avais demandé quand. Je redemande, pour le principe : quand ?|Je voulais parler de mars. On m’a parlé d’autre chose.}}
# reply: claire = {second_lamp.claire_connects:Le 15. Je l’ai raconté à toute la ligne, qui s’est arrêtée. Pas à cause de cela.|J’avais dit le 15. Il y a eu beaucoup de mots, ce jour-là.}
# reply: ingrid = {third_lamp.ingrid_connects:Deux pages sur l’homme qui balayait. À publier, s’il est d’accord.|{third_lamp.ingrid_asks:Par écrit, disais-je. Je le redis, par écrit.|Bien reçu. C’est le tiroir qui vous répond.}}
# reply: omar = Mon directeur est descendu sur le quai. Il y est encore.
# reply: henri = Le numéro 2 tient. Le cariste vous salue. La cravate aussi.
# reply: lin = Vendredi, 15 h 12, rien ne s’est arrêté. J’ai pensé à vous.
# reply: paul = Vendanges rentrées. Je parle à tout le monde. Commençons par vous.
# reply: yasmine = On est mardi. Vous aviez dit mardi. Bonjour.
# silence: Une fenêtre éteinte. Elle ne dort pas forcément : elle lit.
{accepted} oui sur {invited}, {replies} {replies > 1:conversations|conversation}. Le pari disait {bet_accepted}. Le reste de la colline réfléchit.
{first_lamp.nadia_connects || second_lamp.claire_connects || third_lamp.ingrid_connects:Les trois lettres se comptent à part. {first_lamp.nadia_connects:Nadia, c’est pour jeudi.} {second_lamp.claire_connects:Claire, pour mardi.} {third_lamp.ingrid_connects:Ingrid, par écrit, cela va de soi.}|Les trois lettres se comptent à part. C’est vite compté : elles sont arrivées.}
# mood: listening
Jo: Et toi, c’est les éteintes que tu regardes.
# ask: Que fait {sam} de ses ratés ?
# hint: Dans ce raté-là, qu’est-ce que tu voudrais garder ?
# note: Lâcher le regret, garder la leçon. Rejouer ici une décision, une seule, et comparer les deux suites.
{sam}: Je pense à ma toute première idée, pour Nadia. « Leader sur son marché. » Elle me réveille encore.
* (replay_one) [En rejouer un seul : même soir, même personne, une phrase changée. Pour voir. # effect: tone +4 # effect: profile +6 # way: listens # why: Le regret est resté au bord de la piste, la phrase est montée en croupe. L’autre a répondu à la phrase.]
    ~ listened++
    # mood: warm
    # sound: ting
    Jo: On jette le remords, on garde la phrase. Elle tient moins de place.
* (apologise_to_all) [S’excuser auprès de chacun, une fois, joliment, et ne plus les déranger. # effect: tone +2 # effect: timing -5 # way: hides # why: Vos excuses étaient charmantes. Ils attendaient la suite, et ils ont reçu une fin.]
    ~ missed++
    # mood: neutral
    Trente personnes reçoivent de très belles excuses. Vingt-neuf se demandent de quoi.
* (chase_the_dark) [Relancer toutes les éteintes ce soir : il reste quatre heures sur les trente jours. # effect: tone -4 # effect: timing -6 # way: pushes # effect: profile +2 # why: Quatre visites dans l’heure. Plusieurs lisaient, derrière le volet ; la relance leur a donné une raison de le tirer.]
    ~ pushed++
    # mood: weary
    # sound: thunk
    Quatre visites dans l’heure. Puis, sur la colline, trois volets se ferment. C’est donc qu’ils étaient ouverts.
- -> the_seminar

=== the_seminar ===
# place: glass-tower dusk
# left: sam neutral own
# right: delatour neutral
{the_daughter.thirty_minutes: Delatour: Mon billet a trente-deux lecteurs. J’en connais trente. C’est la plus belle réunion de ma carrière.|Delatour: Je ne sais pas bien ce que vous avez fait, mais mes directeurs se parlent entre les réunions.}
# mood: listening
Delatour: J’ouvre le séminaire commercial. De la conversation au contact qualifié, et de là au rendez-vous. Il me faudrait quelqu’un qui ait fait la piste.
# ask: Que répond {sam} ?
# hint: Il regarde qui, en disant « quelqu’un » ?
# note: Croire en soi se travaille aussi : faites dire à chacun, à voix haute, une chose qu’il saurait raconter vingt minutes.
Il n’a pas dit qui. Il regarde {sam}, puis le fauteuil vide, puis {sam}.
* (order_forms) [« Avec joie ! Une heure sur la gamme, et un bon de commande par chaise, au cas où. » # effect: tone -4 # effect: timing -7 # way: pushes # why: Il cherchait quelqu’un qui ait fait la piste. Il a entendu passer la diligence, avec la réclame dessus.]
    ~ pushed++
    # mood: sceptical
    Delatour: Sur chaque chaise. Et l’on s’assoit où ?
* (someone_better) [« Okafor serait bien meilleur que moi. J’ai surtout eu beaucoup de chance. » # effect: tone +2 # effect: timing -8 # way: hides # why: Il avait choisi quelqu’un. On lui a répondu, très gentiment, qu’il se trompait.]
    ~ missed++
    # mood: neutral
    Delatour: De la chance. Trente jours de suite. Bon. Okafor, donc.
* (my_flops_too) [« Moi, vingt minutes, ratés compris. Que redoutent-ils le plus ? » # effect: tone +5 # effect: profile +6 # way: listens # why: Vous avez dit « moi », puis parlé d’eux. Il cherchait exactement cet ordre-là.]
    ~ listened++
    ~ sponsor++
    # mood: delighted
    # sound: ting
    Delatour: D’avoir l’air bête. Ouvrez par un de vos ratés. Je fermerai par mes catalogues, au numéro de ma belle-mère.
- -> campfire

=== campfire ===
# place: campfire night
# left: sam listening own
# right: jo warm
Le feu, le café, toute la bande. {sponsor > 3:M. Delatour a apporté le classeur de cuir : quatre ans de Fil imprimé. Cela prend très bien.|M. Delatour s’est fait excuser. Il lira le compte rendu vendredi, relié.}
{hat > 2: Jo: Plus d’étiquette à ton chapeau. On voit enfin tes yeux.|Jo: L’étiquette de ton chapeau ne tient plus qu’à un fil. Tu tireras dessus quand tu voudras.}
{ copied >= 5: -> bound_in_leather }
{ missed >= 4: -> waiting_room }
{ pushed >= 5: -> gold_rush }
{ listened >= 8 && pushed <= 1 && the_seminar.my_flops_too: -> many_small_lamps }
{ sponsor <= 3: -> ground_floor }
-> one_floor_lit

= many_small_lamps
# place: eldorado night
# sound: ting
# ending: many-small-lamps
# peer: awa = Tu cherchais la phrase sous la carte. À la fin, on te les tendait à l’endroit.
# peer: okafor = On m’a proposé ton séminaire, tu sais. J’ai dit : demandez à qui a fait la route.
# peer: marguerite = Être soi, garder la leçon, jeter le remords. J’ai mis trente ans, toi trente jours.
# peer: delatour = {the_daughter.thirty_minutes:J’ai le téléphone à l’endroit et une question du cariste. Je ne suis plus aligné du tout.|J’ai une question du cariste, et personne pour y répondre que moi. Je ne suis plus aligné du tout.}
# action: Retrouvez une personne qui vous a dit « plus tard ». Écrivez-lui à la date qu’elle avait donnée, avec sa question à elle.
L’Eldorado. Aucun tas d’or. Des lampes, petites, une par personne, chacune allumée par quelqu’un d’autre. De la tour, on commence à y voir clair.
-> END

= one_floor_lit
# ending: one-floor-lit
# peer: awa = La moitié du comité t’a parlé d’elle-même. L’autre moitié t’a parlé du comité.
# peer: okafor = Tu sais poser la question. Reste à la poser quand on te regarde de haut.
# peer: marguerite = Ne rejoue pas tout. Rejoue la carte qui t’a fait baisser les yeux.
# peer: leila = Un étage allumé, c’est celui que l’on voit de la route.
# action: Prenez l’objection que vous entendez le plus souvent, et écrivez la question que vous pourriez poser en retour.
Un étage de la tour est éclairé, et un bout de la colline. Les autres cherchent l’interrupteur : ils ont vu qu’il y en avait un.
-> END

= ground_floor
# place: eldorado night
# ending: ground-floor
# peer: awa = En bas, tu demandes. En haut, tu plaides. C’est pourtant le même ascenseur.
# peer: okafor = Sans parrain, on avance quand même. À la lampe de poche.
# peer: marguerite = Choisis une personne, là-haut. Pas cinq. Et porte-lui une question.
# peer: bouchard = Je n’ai pas dit non, j’ai posé une carte. Revenez me demander pourquoi celle-là.
# action: Cherchez, dans votre maison, qui pourrait porter le sujet avec vous, et demandez-lui ce qui l’inquiète en ce moment.
La colline s’allume par endroits. La tour est restée noire : on y attend le retour sur investissement, assis.
-> END

= gold_rush
# ending: gold-rush
# peer: awa = On posait des cartes, tu lançais des pointes. Ce sont les pointes qu’on se raconte.
# peer: okafor = Un comité ne se gagne pas aux points. J’ai une étagère de coupes, chez moi. Je les astique seul.
# peer: marguerite = Retourne la carte avant de répondre. La vraie phrase est derrière.
# peer: bouchard = C’est noté. Au crayon. Revenez avec une question, et une gomme.
# action: À la prochaine objection, répondez par une question, et comptez jusqu’à cinq avant d’ajouter un mot.
On est arrivé à l’Eldorado au galop, la pelle à la main. Il n’y avait pas d’or. Il y avait des gens ; ils se sont écartés.
-> END

= waiting_room
# ending: waiting-room
# peer: awa = {first_lamp.nadia_misses:On t’a demandé quand. Tu as répondu merci.|On t’a tendu des cartes, tu les as rangées. Elles attendaient qu’on les retourne.}
# peer: okafor = {the_seminar.someone_better:J’ai fait le séminaire. Tout le monde m’a demandé pourquoi ce n’était pas toi.|Le séminaire, tu as dit oui. Garde ce oui-là, et fais-lui des petits.}
# peer: marguerite = Attendre d’être {she:prête|prêt} ne rend pas {she:prête|prêt}. Cela rend seulement plus {she:vieille|vieux}, et encore, moi, cela me va bien.
# peer: leila = Là-haut, j’attendais que quelqu’un les contredise. Un peu. Une fois.
# action: Retrouvez un message où l’on vous ouvrait la porte, et répondez-y par une date, avec une sortie.
L’ascenseur est venu, il est reparti, il est revenu. {sam} tenait la porte aux autres. C’est très poli, et c’est au rez-de-chaussée.
-> END

= bound_in_leather
# ending: bound-in-leather
# peer: awa = {card_discretion.discretion_guide:Douze étapes. À la quatrième, on danse. J’attends toujours la musique.|Ce que tu proposais, je l’avais déjà lu. Sur la machine à café.}
# peer: okafor = J’ai la même étude. Elle conclut le contraire. C’est le même auteur.
# peer: marguerite = Garde une phrase à toi, une seule. Le reste, donne-le au feu, il est preneur.
# peer: theo = {card_not_my_place.place_bear:L’ours d’en face nous salue. Il nous a pris pour lui.|J’ai relu tout le dossier. Le seul nom propre, c’est celui de l’imprimeur.}
# action: Relisez votre résumé, et retirez une phrase que l’on pourrait lire chez quelqu’un d’autre.
Des études, des guides, des modèles, des plumes. Le comité a tout fait relier. En couverture, il manque le nom de la maison.
-> END
