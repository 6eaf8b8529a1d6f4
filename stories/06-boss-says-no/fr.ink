# title: Le patron dit non
# author: L’atelier de Sam
# company: Verrerie Ardent
# decisions: 13
# help: on-demand
# meter: trust 0 10 = Confiance
# carry: contacts promise_kept jo_trust

// Ce que le jeu règle lui-même ; dans Inky, ces valeurs suffisent pour lire.
VAR sam = "Sam"
VAR she = false
VAR contacts = 3
VAR promise_kept = true
VAR jo_trust = 2

// La jauge de l’épisode : ce que Mme Bouchard est prête à signer.
VAR trust = 3

// Ce que l’histoire retient : les fois où Sam a écouté, poussé, laissé passer, imité.
VAR listened = 0
VAR pushed = 0
VAR missed = 0
VAR copied = 0

-> counter

=== counter ===
# place: main-street day
# left: sam eager own
# right: paul neutral
Devant le Comptoir, siège régional de la Verrerie Ardent. La porte porte deux plaques : « Poussez » et « Sur rendez-vous ».
# right: paul warm
Paul: Je livre à deux rues. Votre question sur mes bouchons m’a trotté dans la tête toute la semaine. La deuxième aussi.
# ask: Que propose {sam} à Paul ?
# hint: Il t’a répondu deux fois, et il est venu jusqu’ici. Qui attend quoi ?
# note: Rappel de l’épisode 4 : à quel moment un café n’est-il plus une intrusion ?
{sam}: J’allais justement voir ma directrice. Pour lui parler de tout ça.
* (visit_cellar) [« Avec plaisir : je passe demain à la cave, avec deux collègues que cela intéressera. » # effect: timing -6 # effect: tone -3 # way: pushes # why: Il parlait de ses bouchons ; on lui a répondu visite, collègues, et demain.]
    ~ pushed++
    # mood: weary
    Paul: Dans ma cave ? On tient à trois, et le troisième est un tonneau.
* (nod_and_leave) [Le remercier, et attendre qu’il en reparle : il sait où vous trouver, et il a une livraison à finir. # effect: timing -4 # way: hides # why: Il avait fait tout le chemin. Il restait un mètre, et personne ne l’a fait.]
    ~ missed++
    # mood: neutral
    Paul attend une seconde de plus que la politesse ne l’exige. Puis il remonte dans sa camionnette.
* (coffee_exit) [« Un café jeudi, dix minutes ? Et si c’est les vendanges, ce sera pour plus tard. » # effect: tone +4 # way: listens # why: Deux vraies réponses, un temps court, une sortie : il n’avait aucune raison de dire non.]
    ~ listened++
    ~ contacts++
    # mood: delighted
    # sound: ting
    Paul: Jeudi. Je viens avec le bouchon, vous venez avec la tasse.
- -> first_no

=== first_no ===
# place: boardroom day
# left: sam eager draw
# right: bouchard neutral arms-crossed
Mme Bouchard dirige le Comptoir depuis onze ans. Elle signe avec un crayon, pour garder le choix.
{counter.coffee_exit: {sam}: Paul Vasseur est venu jusqu’à notre porte. Par Le Fil. Voilà, c’est un peu ça, l’idée.|{sam}: Madame, c’est au sujet du Fil. J’ai une idée.}
# sound: thunk
Bouchard: Non.
# ask: Que fait {sam} de ce non ?
# hint: Un non tout court, c’est une réponse à quelle question ?
# note: Comptez les non avec la salle. Il y en aura quatre, et ce n’est jamais le même.
{sam}: Je n’ai pas encore…
* (ask_no) [« Entendu. Si vous deviez dire oui un jour, qu’est-ce qui devrait être réglé d’abord ? » # effect: tone +5 # way: listens # effect: timing -2 # why: Une question au lieu d’un argument : le rendez-vous était fini, une semaine partie, et c’est elle qui avait dicté le plan.]
    ~ listened++
    ~ trust++
    # mood: sceptical
    Bouchard: Le temps que ça prend. Ce qu’on a le droit de dire. Et ce que j’y gagne, moi, un lundi de livraison.
    Elle reprend son crayon : revenez la semaine prochaine. Elle vient de dicter le plan ; personne ne le sait encore.
* (say_everyone) [« Tous nos concurrents y sont. J’ai fait une capture d’écran. » # effect: tone -2 # way: copies # why: Elle a regardé les concurrents sur l’écran : aucun ne lui avait acheté une bouteille.]
    ~ copied++
    # mood: neutral
    Bouchard: Deux d’entre eux ont fait faillite en 2009. Je ne les ai pas suivis non plus.
* (insist_now) [« C’est que je me suis mal fait comprendre. Je vous montre, là, tout de suite ? C’est deux minutes. » # effect: tone -5 # effect: timing -5 # way: pushes # why: Elle avait dit non à quelque chose qu’elle ne connaissait pas. Maintenant elle le connaît.]
    ~ pushed++
    ~ trust--
    # mood: weary
    Bouchard: J’ai compris « non ». C’est moi qui l’ai dit.
* (back_out) [« Très bien, je repasserai. » Et sortir, avec soulagement. # effect: timing -4 # way: hides # effect: tone +1 # why: Elle a apprécié qu’on n’insiste pas. Elle n’avait pourtant pas dit « jamais », ni pourquoi, faute de question.]
    ~ missed++
    # mood: neutral
    Elle lève les yeux au moment où la porte se ferme. Elle avait peut-être une phrase de plus.
- -> evening_school

=== evening_school ===
# place: home-office night
# left: sam worried own
# right: jo listening
# sound: tick
Le soir, chez {sam}. Sur la table : un plat réchauffé, un téléphone, et Jo, qui a apporté le café.
Jo: Tu demandes qu’on te prête un cheval. Tu sais monter ?
# ask: Comment {sam} se prépare-t-{she:elle|il} ?
# hint: Si elle te demande demain où se règle ce que voient les inconnus, tu réponds quoi ?
{sam}: Je sais où est la selle.
* (buy_kit) [Prendre le dossier tout prêt du Doc : c’est sérieux, et cela se présente demain matin. # effect: tone -2 # way: copies # effect: profile +3 # why: Une belle couverture, tout de suite. Mais le dossier parlait d’une autre maison, et elle a lu jusqu’à la page 7.]
    ~ copied++
    # right: doc smug
    Doc: Imparable ! Reliure cuir comprise. Il suffit de remplacer le nom de la société. Page 3 aussi. Et page 7, c’est vrai.
* (try_on_self) [S’entraîner d’abord sur son propre profil, deux semaines, hors du travail. # effect: tone +4 # effect: profile +9 # way: listens # effect: timing -2 # why: Deux semaines de plus avant d’en reparler. Mais quand elle a demandé « et ça, comment ça se règle ? », la réponse datait de la veille.]
    ~ listened++
    ~ jo_trust++
    # right: jo warm
    Jo: Bien. Tu feras les bêtises ici. Elles coûtent moins cher, et c’est moi qui rirai.
    # left: sam listening note
    En deux semaines : un réglage compris, un fournisseur trouvé, et un commentaire regretté, effacé, retenu.
* (wing_it) [Rien : on improvisera. Au fond, c’est un réseau, pas un poids lourd. # effect: timing -5 # way: pushes # why: À sa première question pratique, il a fallu répondre « je regarderai ». Elle l’a noté au crayon.]
    ~ pushed++
    # right: jo neutral
    Jo: Les poids lourds ont un permis. C’est même pour ça qu’on les laisse entrer dans la cour.
- -> the_pitch

=== the_pitch ===
# place: boardroom day
# left: sam neutral note
# right: bouchard sceptical
{{evening_school.try_on_self:Trois semaines|Une semaine} plus tard. Mme Bouchard a mis sa montre sur la table, du côté de {sam}.|Deuxième passage dans la même pièce. La montre est revenue aussi.}
{first_no.ask_no: Bouchard: Le temps, les mots, le lundi de livraison. Je vous écoute.|Bouchard: Vous avez cinq minutes. Il vous en reste quatre.}
{evening_school.buy_kit && the_pitch < 2: Bouchard: Beau cuir. Page 7, je m’appelle Monsieur Dupont.}
# ask: Avec quoi {sam} arrive-t-{she:elle|il} ?
# hint: Elle doit pouvoir dire oui à quoi, exactement ?
# note: Demandez à la salle d’écrire l’objectif en une phrase, avec un chiffre et une date. C’est le plus dur.
{sam}: Voilà ce que je propose.
* (viral_story) [Trois histoires de gens devenus célèbres en une publication : les histoires, cela parle à tous. # effect: tone -2 # way: copies # why: Elle a entendu parler d’inconnus. Elle a répondu : « Et nous ? »]
    ~ copied++
    # mood: neutral
    Bouchard: Un pâtissier, un astronaute, un chien. Nous, nous vendons des bocaux.
    Elle accorde un mois, du bout du crayon. « Pour voir. »
    -> small_wins
* (just_start) [Rien : on commence demain, discrètement. Les résultats parleront. # effect: timing -9 # effect: tone -4 # way: pushes # why: Elle l’a appris par un client. C’est la pire façon d’apprendre quelque chose de sa propre maison.]
    ~ pushed++
    ~ trust = trust - 2
    ~ promise_kept = false
    -> carpet
* (one_page_plan) [Une page : pourquoi, un objectif, les minutes par semaine, les règles, et quand on arrête. # effect: tone +5 # effect: profile +7 # way: listens # why: Chaque ligne répondait à une peur. Il y avait même la sortie : elle pouvait dire oui sans s’engager.]
    ~ listened++
    ~ trust = trust + 2
    # mood: listening
    Bouchard: « Arrêt au bout de six semaines si rien ne bouge. » C’est vous qui avez écrit ça ?
    # sound: knock
    Bouchard: Six semaines, donc. Au crayon.
    -> small_wins

= carpet
# place: glass-tower day
# left: sam worried own
# right: bouchard weary arms-crossed
# sound: thunk
Le lendemain, un client félicite Mme Bouchard pour « sa nouvelle présence en ligne ». Elle remercie. Elle ne sait pas de quoi.
# right: awa neutral
Awa: Je suis des ressources humaines, je ne mords pas. Mais j’en ai vu deux partir pour moins que ça. Trop vite, sans accord.
# left: sam worried own
{sam}: Je voulais juste montrer que…
# right: bouchard neutral
Bouchard: Vous avez montré. Revenez quand vous aurez demandé.
-> the_pitch

=== small_wins ===
# place: workshop day
# left: sam neutral note
# right: henri neutral
À l’atelier, la sonde du four numéro 2 tombe en panne. Henri Tessier est là : venu voir un cintre, il n’est jamais reparti.
Henri: Le fournisseur annonce trois semaines. D’habitude, on jure et on attend.
# ask: Que fait {sam} de son premier succès possible ?
# hint: De quoi se souviendra-t-elle lundi : d’une courbe, ou d’un four qui marche ?
{evening_school.try_on_self: {sam}: Attendez. Il y a un groupe de fondeurs, je les ai lus la semaine dernière.|{sam}: Je crois qu’on peut demander sur Le Fil. Je crois.}
* (count_followers) [Préparer un graphique des nouveaux abonnés, avec une flèche qui monte : un patron aime les courbes. # effect: tone -2 # way: copies # effect: profile +3 # why: Onze abonnés de plus, et cela se voit sur une page. Dont neuf collègues : la flèche montait, le four non.]
    ~ copied++
    # right: bouchard neutral
    Bouchard: Elle monte bien, votre flèche. Elle chauffe le verre ?
* (probe_found) [Demander aux fondeurs du Fil, puis noter : « sonde trouvée en quarante minutes ». # effect: tone +4 # effect: profile +6 # way: listens # why: Un four réparé le vendredi : elle l’a raconté elle-même, et c’était son premier oui.]
    ~ listened++
    ~ trust++
    # right: henri warm
    # sound: ting
    Henri: Un confrère de Liège en avait deux. Il demande juste comment on refroidit les nôtres. Je lui réponds ?
* (sell_probe) [Se présenter au groupe des fondeurs avec notre catalogue : il faut bien se faire connaître. # effect: tone -5 # effect: timing -5 # way: pushes # why: Des fondeurs parlaient de panne. Quelqu’un leur a proposé d’acheter du verre.]
    ~ pushed++
    # right: henri weary
    Henri: Vous vendez des bocaux à des gens qui font des bocaux.
- -> the_rules

=== the_rules ===
# place: boardroom dusk
# left: sam neutral note
# right: bouchard sceptical
Bouchard: Et ce qu’on dit là-bas au nom de la maison, qui le relit ? Je préviens : si la réponse est « personne », c’est non.
Deuxième non. Il est au conditionnel : c’est un progrès.
# ask: Quelles règles {sam} propose-t-{she:elle|il} ?
# hint: Quelle règle te servirait, un soir de fatigue, devant un commentaire désagréable ?
# note: Faites écrire à la salle trois « on peut » et trois « jamais ». Une page suffit toujours.
{sam}: Des règles, j’en ai.
* (common_sense) [« Le bon sens. On est entre adultes. » # effect: timing -4 # way: hides # effect: tone +1 # why: Elle voulait une règle à montrer le jour où ça tourne mal. Le bon sens ne s’imprime pas.]
    ~ missed++
    # mood: weary
    Bouchard: Voilà au moins qui se lit vite. Le bon sens, la dernière fois, a répondu à un client à deux heures du matin.
* (big_charter) [La charte d’un grand groupe, trente-quatre pages, trouvée en ligne : des juristes l’ont relue. # effect: tone -2 # way: copies # why: Page 19, la charte parlait de la cantine de Singapour. Elle a refermé à la page 2.]
    ~ copied++
    # mood: neutral
    Bouchard: Nous sommes cinquante-deux. Il y a plus d’articles que de salariés.
* (one_page_rules) [Une page à relire ensemble : ce qu’on dit, ce qu’on ne dit jamais, qui répond. # effect: tone +4 # effect: profile +7 # way: listens # why: Elle a rayé une ligne et en a ajouté deux. Depuis, ce sont ses règles.]
    ~ listened++
    ~ trust++
    # mood: listening
    Bouchard: « Jamais le nom d’un client sans son accord. » Ajoutez : « jamais après vingt-deux heures ».
* (trust_me) [« Faites-moi confiance, je réponds à tout, tout de suite, tout le temps. » # effect: tone -3 # effect: timing -5 # way: pushes # why: Elle demandait un garde-fou. On lui a promis de courir plus vite.]
    ~ pushed++
    # mood: sceptical
    Bouchard: C’est exactement ce que je craignais.
- -> how_long

=== how_long ===
# place: boardroom dusk
# left: sam eager own
# right: bouchard neutral
# sound: tick
Bouchard: Combien de temps par jour ?
# ask: Que répond {sam} ?
# hint: Combien de temps faut-il pour aller… où ?
# note: La question revient dans toutes les formations. Sans objectif, elle n’a pas de réponse.
Le crayon est levé. C’est la question qu’elle pose à tout le monde, même au réparateur de la photocopieuse.
* (hour_daily) [« Une heure par jour, et je la prends sur mes soirées : vous n’y perdez rien. » # effect: timing -5 # effect: tone -2 # way: pushes # effect: profile +3 # why: La première semaine, on vous a {she:vue|vu} partout. La deuxième, vos soirées avaient repris leurs heures.]
    ~ pushed++
    # mood: sceptical
    Bouchard: Cinq heures par semaine, gratuites. La première semaine sera superbe. Je m’inquiète pour la deuxième.
* (ask_goal) [« Pour quel résultat ? Si on vise trois conversations par mois, je peux compter. » # effect: tone +4 # effect: profile +5 # way: listens # why: Le temps s’est mis à servir à quelque chose. Elle a pu compter avec vous.]
    ~ listened++
    ~ trust++
    # mood: listening
    Bouchard: Trois conversations avec des acheteurs qu’on ne connaît pas. Ça, je sais ce que ça vaut.
* (when_i_can) [« Quand je pourrai, entre deux dossiers. » # effect: timing -4 # way: hides # why: « Quand je pourrai » n’est jamais arrivé. Ce n’était dans l’agenda de personne.]
    ~ missed++
    # mood: neutral
    Bouchard: Donc jamais. J’ai un vélo d’appartement qui fonctionne sur ce principe.
- -> the_hour

=== the_hour ===
# place: training-room day
# left: sam neutral note
# right: leila neutral
Leïla, de la formation, a dessiné une heure sur un carton. Une vraie : soixante cases.
Leïla: Une heure par semaine, en trois fois vingt minutes, le temps d’apprendre. Ensuite, on entretient. Remplis-la comme si tu devais la tenir.
# form: planner 60
# slot: 15-25 = Lire trois publications et en commenter deux, sur le sujet des autres
# slot: 10-20 = Répondre à celles et ceux qui ont écrit
# slot: 10-20 = Préparer une chose utile à publier
# slot: 5-15 = Apprendre : un réglage, un essai, une erreur notée
# slot: 0-0 = Regarder qui a regardé votre profil
# slot: 0-5 = Refaire la photo de la bannière
# ask: Où vont les soixante minutes ?
# hint: Laquelle de ces lignes manquerait à quelqu’un d’autre que toi ?
# note: Faites remplir la grille à la salle par deux. L’écart entre deux voisins vaut dix minutes de cours.
{how_long.hour_daily: Leïla: Tu avais dit une heure par jour, je crois. J’ai pris un plus petit carton.|Leïla: Une ligne est un piège. Une autre en est presque un, en plus joli.}
* (hour_sound) [Afficher ce plan au-dessus du bureau. # verdict: sound # effect: tone +4 # effect: profile +8 # why: Trois fois vingt minutes, tenues cinq semaines sur six : la régularité s’est vue avant le talent.]
    ~ listened++
    ~ trust++
    # mood: warm
    Leïla: Ça, c’est tenable. Même la semaine de l’inventaire.
* (hour_uneven) [Afficher ce plan, avec un point d’interrogation. # verdict: uneven # effect: profile +2 # why: Une bonne moitié servait à quelqu’un. L’autre servait à se rassurer.]
    # mood: neutral
    Leïla: La moitié tiendra. L’autre moitié, c’est ce que tu fais déjà dans l’ascenseur.
* (hour_off) [Afficher ce plan quand même. # verdict: off # effect: timing -6 # effect: tone -2 # why: L’heure est passée à se regarder passer.]
    ~ copied++
    # mood: weary
    Leïla: Là, tu as inventé le miroir. Il manque les gens.
- -> the_account

=== the_account ===
# place: boardroom day
# left: sam neutral own
# right: bouchard sceptical arms-crossed
Bouchard: Et vous ferez ça depuis votre compte à vous ? Avec vos vacances dedans ? Non.
Troisième non. Celui-là sent la chambre d’enfants et l’album de famille.
# ask: Que propose {sam} pour le compte ?
# hint: Où passe la ligne entre ce qui est à toi et ce qui est à la maison ?
# note: Le réseau demande une personne derrière chaque compte. La vie privée, elle, se règle.
{sam}: Le Fil veut un compte par personne. Ils sont stricts.
* (firm_name_account) [Ouvrir quand même un compte « Verrerie Ardent Ventes », avec une photo du four. # effect: tone -3 # way: copies # why: Le four n’a pas pu prouver son identité. Le compte a été fermé un mardi, avec ses contacts.]
    ~ copied++
    # right: sheriff neutral
    # sound: thunk
    Shérif: Une personne, un compte. Le four n’a pas de date de naissance.
* (accept_all) [Garder le sien, ouvert à tous : on vend mieux quand on est vrai. # effect: timing -5 # effect: tone -3 # way: pushes # effect: profile +4 # why: Dix-sept contacts d’un coup. Puis un acheteur a commenté la photo du baptême. Gentiment. C’était le plus gênant.]
    ~ pushed++
    # mood: weary
    Dix-sept contacts de plus avant midi. Le lundi, trois d’entre eux savent que {sam} danse au mariage de sa cousine. Le mardi, quatre.
* (settings_first) [Le sien, réglé : ce que voit chacun, une phrase d’accueil, et un non poli tout prêt. # effect: tone +4 # effect: profile +8 # google: consistent yes # way: listens # why: Ceux qui cherchaient le professionnel l’ont trouvé ; les autres ont reçu une phrase aimable et un numéro de bureau.]
    ~ listened++
    ~ trust++
    # mood: listening
    Bouchard: Montrez-moi ce que je verrais, moi, si j’étais une inconnue.
    {evening_school.try_on_self: {sam} montre. Cela prend onze secondes : les deux semaines du soir étaient là-dedans.|{sam} cherche un peu, trouve, et montre. Mme Bouchard compte les secondes, sans méchanceté.}
- -> kind_refusal

=== kind_refusal ===
# place: telegraph-office dusk
# left: sam worried own
# right: nobody
# sound: hooves
Le soir même, un client demande à rejoindre l’autre compte, celui des cousines et des gâteaux. Il est gros, comme client.
# ask: Que lui répond {sam} ?
# hint: Qu’est-ce qu’il cherche, lui : tes vacances, ou un interlocuteur ?
Le curseur clignote. Dire non à un client : le dernier qui a essayé travaille maintenant dans un phare.
* (say_no_kindly) [« Ici, c’est la famille, et je la garde. Là-bas, je vous réponds le jour même : voici ma ligne. » # effect: tone +5 # effect: profile +5 # way: listens # why: Un non, une raison, une autre porte grande ouverte. Il a appelé le lendemain, pour une commande.]
    ~ listened++
    ~ contacts++
    Le client répond : « Vous avez raison. J’aurais dû faire pareil. Vos bocaux de 370, vous les avez en stock ? »
* (leave_hanging) [Ne pas répondre : un refus vexe toujours un peu, et il aura oublié dans une semaine. # effect: timing -4 # way: hides # effect: tone +1 # why: Ce soir-là, personne n’a été contrarié. Puis il s’est demandé pendant deux semaines ce qu’il avait fait.]
    ~ missed++
    Au salon suivant, il salue {sam} de loin. De très loin.
* (accept_then_pitch) [Accepter, et en profiter pour lui envoyer la nouvelle gamme. # effect: tone -4 # effect: timing -5 # way: pushes # why: Il voulait être plus proche. Il a reçu un tarif, entre deux photos de gâteau.]
    ~ pushed++
    Il commente le gâteau. Il ne dit rien du tarif. Le gâteau, lui, était réussi.
- -> fourth_no

=== fourth_no ===
# place: boardroom night
# left: sam worried own
# right: bouchard neutral
Le pilote commence demain. Mme Bouchard rouvre le dossier, le referme, le rouvre. C’est un dossier d’une page.
# mood: weary
# sound: thunk
Bouchard: Non. Finalement, non.
# ask: Quatrième non. Que fait {sam} ?
# hint: Les chiffres sont bons, et elle le sait. Alors, de quoi parle ce non-là ?
# note: Laissez un silence ici. La salle propose presque toujours un argument de plus.
{sam}: Mais on avait… Tout était…
* (more_slides) [Ressortir douze diapositives sur le retour sur investissement. # effect: tone -2 # way: copies # why: Les chiffres répondaient à une question qu’elle ne posait pas. Elle a ajouté un cinquième non.]
    ~ copied++
    # mood: neutral
    Bouchard: La douzième est très belle. Non.
* (what_happened) [Refermer le dossier, et demander : « Que s’est-il passé, la dernière fois ? » # effect: tone +6 # way: listens # why: Personne ne lui avait jamais posé la question. Une fois l’histoire dite et le frein dans sa main, elle n’a relu que deux billets.]
    ~ listened++
    ~ trust = trust + 2
    # mood: worried
    Bouchard: Il y a six ans, un commercial a répondu à un client mécontent. Publiquement. À deux heures du matin. Avec un jeu de mots.
    # mood: listening
    Bouchard: C’est moi qui avais dit oui. C’est moi qui suis allée m’excuser, à Pau, avec une caisse de bocaux.
    {sam}: Alors relisez les cinq premières publications. Et qu’un mot de vous arrête tout.
    # sound: knock
    Bouchard: Le mot, ce sera « Pau ».
* (small_joke) [« Il n’y a aucun danger, vous savez. Ma nièce de douze ans s’en sort très bien. » # effect: tone -6 # effect: timing -5 # way: pushes # why: On a voulu la rassurer. Sa peur était vraie ; on l’a comparée à une enfant de douze ans, et le sujet a quitté la maison.]
    ~ pushed++
    ~ trust = trust - 2
    # mood: weary
    Bouchard: Très bien. Ce sujet est clos. Faites mes amitiés à votre nièce.
    Deux jours plus tard, Leïla la fait revenir sur sa décision, à condition de ne plus jamais parler de téléphone à table.
* (accept_fate) [« Je comprends. » Et ranger le dossier sans un mot de plus. # effect: timing -6 # way: hides # why: Elle disait non pour qu’on lui demande pourquoi. Personne n’a demandé.]
    ~ missed++
    # mood: neutral
    La porte se ferme. Elle reste debout, avec l’histoire qu’elle n’a pas racontée.
    C’est Leïla qui, le lundi, la décide. « Un mois, dit Mme Bouchard, et je ne veux rien savoir. »
- -> third_week

=== third_week ===
# place: telegraph-office ghost
# left: sam weary own
# right: nobody
# sound: wind
Troisième semaine du pilote. Deux publications, quatre commentaires, aucune conversation. Un buisson de fil roule sous le bureau.
# right: jo neutral
Jo: C’est normal. C’est aussi le moment où presque tout le monde rentre chez soi.
# ask: Que fait {sam} ?
# hint: Qu’est-ce qui a bougé depuis trois semaines et qui ne se compte pas encore ?
# note: Demandez qui, dans la salle, a déjà arrêté quelque chose à la troisième semaine. Toutes les mains se lèvent.
{the_hour.hour_sound: {sam}: J’ai tenu mes trois fois vingt minutes. Même mercredi, avec l’inventaire.|{sam}: J’ai tenu… une semaine sur deux. Et demie.}
* (double_dose) [Accélérer : une publication par jour, tant que la direction regarde encore. # effect: timing -5 # effect: tone -2 # way: pushes # effect: profile +4 # why: Des visites, oui, et toujours aucune conversation. Après sept publications, il n’y avait plus personne pour répondre.]
    ~ pushed++
    # right: jo weary
    Les visites doublent le mardi. Le mercredi, l’inventaire gagne.
    Jo: Tu arroses plus fort. La graine, elle, n’a pas changé d’avis.
* (quiet_stop) [Laisser le pilote s’éteindre tout seul, sans le dire à personne. # effect: timing -6 # way: hides # why: Il restait trois semaines, et un acheteur qui lisait en silence depuis la deuxième.]
    ~ missed++
    # right: jo neutral
    Jo: Comme ça, personne ne saura que tu as arrêté. Ni que tu avais commencé.
* (log_small_wins) [Continuer, et noter chaque vendredi une seule petite chose gagnée. # effect: tone +4 # effect: profile +6 # way: listens # why: Six vendredis, six lignes : la sonde, une réponse en dix minutes, un nom retrouvé. C’est cette page qu’elle a gardée.]
    ~ listened++
    ~ trust++
    # right: jo warm
    # sound: tick
    Vendredi : « Lin a répondu en dix minutes à une question qui traînait depuis mars. » C’est peu. C’est écrit.
- -> the_review

=== the_review ===
# place: boardroom dusk
# left: sam neutral note
# right: bouchard neutral
Sixième semaine. La montre est toujours sur la table, mais tournée vers elle.
{third_week.log_small_wins: Mme Bouchard lit les six lignes du vendredi. Elle en souligne une. Au stylo.|Mme Bouchard lit le bilan. Elle le lit deux fois, faute de matière.}
# mood: listening
Bouchard: Deux acheteuses m’ont parlé de vous sans que je demande. Bon. Et maintenant, vous voulez quoi ?
# ask: Et maintenant ?
# hint: Elle vient de te demander ce que tu veux. Que serait-il dommage de répondre ?
# note: Le moment est mûr. Se taire ici coûte autant que d’avoir trop demandé au début.
{sam} regarde la montre. Pour une fois, il reste du temps dessus.
* (as_you_like) [« Ce que vous voudrez, Madame. On peut aussi en rester là. » # effect: timing -7 # way: hides # why: Elle avait ouvert la porte, et tenait la poignée. On lui a demandé si elle préférait la fermer.]
    ~ missed++
    # mood: neutral
    Bouchard: Alors restons-en là. C’est vous qui voyez. C’est bien dommage, je voyais autre chose.
* (whole_budget) [« Un outil, un budget, quatre personnes, le four en couverture : battons le fer tant qu’il est chaud. » # effect: timing -6 # effect: tone -4 # way: pushes # why: Elle était prête à faire un pas. On lui a présenté l’escalier, avec devis.]
    ~ pushed++
    # mood: sceptical
    Bouchard: J’allais dire oui. J’aurais dû le dire plus vite.
* (next_small_step) [« Six mois, deux collègues volontaires, et votre première publication, si le cœur vous en dit. » # effect: tone +5 # effect: profile +6 # way: listens # why: Une suite à la taille du résultat, et une place pour elle : c’est devenu son projet.]
    ~ listened++
    ~ trust++
    # mood: warm
    # sound: ting
    Bouchard: Deux volontaires, oui. Six mois, oui. Pour la publication… vous me relirez ?
- -> campfire

=== campfire ===
# place: campfire night
# left: sam listening own
# right: jo warm
Le soir, hors de la ville. Un feu, du café, et l’on compte les non sur les doigts d’une main. Il reste un doigt.
{ copied >= 5: -> borrowed_plan }
{ missed >= 4 && not the_review.next_small_step: -> folded_plan }
{ pushed >= 5: -> cold_carpet }
{ listened >= 8 && pushed <= 1 && fourth_no.what_happened: -> signed_in_pen }
-> in_pencil

= signed_in_pen
# sound: ting
# ending: signed-in-pen
# peer: awa = Tu as demandé ce qui s’était passé avant. C’est la question que je pose en dernier, et c’est la première.
# peer: okafor = {the_pitch.one_page_plan:Une page, un objectif, une date d’arrêt. Je te la pique pour mon patron.|Un mot qui arrête tout, et elle laisse tout passer. Je te le pique pour mon patron.}
# peer: marguerite = Elle n’a pas dit oui à ton idée. Elle a dit oui à quelque chose qu’elle pouvait arrêter.
# peer: theo = Et le mot de secours ? « Pau ». J’en ris encore.
# action: Écrivez en une ligne l’objectif de votre présence en ligne pour trois mois : combien de conversations, avec qui. Gardez-la pour vous.
Le quatrième non était une histoire. {sam} l’a écoutée jusqu’au bout. Le oui qui a suivi était écrit au stylo.
-> END

= in_pencil
# ending: in-pencil
# peer: awa = Elle a signé au crayon. C’est effaçable, mais c’est signé.
# peer: okafor = Tu réponds bien aux questions. Maintenant, pose-les d’abord.
# peer: marguerite = Demande-toi à quel non tu as répondu sans l’avoir entendu.
# peer: theo = Moi, j’aurais gardé la sonde du four pour la diapositive 1. Et je n’aurais pas fait de diapositive 2.
# action: Notez vendredi une seule petite chose gagnée cette semaine grâce à quelqu’un de votre réseau.
Un pilote, un crayon, une gomme. {sam} a déjà vu des projets mourir avec plus de moyens que cela.
-> END

= cold_carpet
# ending: cold-carpet
# peer: awa = J’ai un fauteuil pour ceux qui commencent sans demander. Il est confortable. Tu n’y reviendras pas.
# peer: okafor = Tu avais raison sur le fond. Ça n’a jamais chauffé un four.
# peer: marguerite = La prochaine fois, laisse-la finir son non. La raison est souvent dans la deuxième moitié.
# peer: theo = Demande l’objectif avant d’annoncer les heures. Sinon tu vends de la fatigue.
# action: Avant votre prochaine initiative, posez une question à la personne qui devra dire oui : « Qu’est-ce qui devrait être réglé d’abord ? »
{sam} a répondu à quatre non par quatre élans. Mme Bouchard, elle, est restée assise : cela fatigue moins.
-> END

= folded_plan
# ending: folded-plan
# peer: awa = Elle t’a demandé ce que tu voulais. Tu le savais, pourtant.
# peer: okafor = Un non, ça se visite. Toi, tu as pris la photo de la façade.
# peer: marguerite = Tu n’as gêné personne. À mon âge, c’est ce qu’on regrette.
# peer: theo = La prochaine fois qu’on te tend la poignée, ouvre. Un peu. Tu peux toujours refermer.
# action: Choisissez une demande que vous repoussez depuis un mois, et écrivez-la en deux phrases, dont une qui laisse la sortie ouverte.
Le plan est toujours dans la poche de {sam}, plié en quatre. Il est bon. Personne ne l’a lu.
-> END

= borrowed_plan
# ending: borrowed-plan
# peer: awa = La charte était très bien écrite. Je connais la dame de Singapour.
# peer: okafor = Tu lui as montré ce que font les autres. Elle attendait ce que tu ferais, toi.
# peer: marguerite = Garde une seule ligne de tout ce que tu as recopié, et remplace le reste par une journée de chez vous.
# peer: theo = J’ai acheté le même dossier au Doc. Page 7, on m’appelle encore « Monsieur Dupont ».
# action: Reprenez un texte que vous avez emprunté pour votre profil, et remplacez une phrase par un fait de chez vous.
Un plan, trois modèles, deux captures d’écran. Mme Bouchard a tout lu, et a demandé qui, là-dedans, travaillait ici.
-> END
