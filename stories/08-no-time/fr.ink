# title: « J’ai pas le temps »
# author: L’atelier de Sam
# company: Verrerie Ardent
# decisions: 12
# help: none
# meter: ease 0 10 = Aisance de Gérard
# carry: contacts promise_kept jo_trust

// Ce que le jeu règle lui-même ; dans Inky, ces valeurs suffisent pour lire.
VAR sam = "Sam"
VAR she = false
VAR contacts = 3
VAR promise_kept = true
VAR jo_trust = 2

// La jauge de l’épisode : ce que Gérard ose faire devant quelqu’un.
VAR ease = 2

// Ce que l’histoire retient : les fois où Sam a écouté, poussé, laissé passer, imité.
VAR listened = 0
VAR pushed = 0
VAR missed = 0
VAR copied = 0

-> counter_of_legends

=== counter_of_legends ===
# place: saloon dusk
# left: sam eager own
# right: gerard warm cup
Gérard Lebrun, trente et un ans de tournées. Au saloon, son tabouret a une plaque. Il connaît le prénom du chien de chaque client.
Gérard: Le Fil ? J’ai pas le temps, {she:ma grande|mon grand}. Moi, j’ai des clients.
# right: leila neutral
Leïla: Il s’est porté volontaire. Enfin, Mme Bouchard a regardé dans sa direction. Combien de minutes par semaine lui demande-t-on ?
# ask: Que répond {sam} à Leïla ?
# hint: Combien de temps faut-il pour aller… où, déjà ?
# note: Rappel de l’épisode 6. Sans objectif, la question du temps n’a pas de réponse.
{sam}: Ça dépend.
* (for_what) [« Pour quoi faire ? Si c’est garder vivants ses vingt meilleurs clients, je sais compter. » # effect: tone +4 # way: listens # why: L’objectif parlait de ses clients à lui : c’est la première chose qu’il a répétée au comptoir.]
    ~ listened++
    # mood: listening
    Leïla: Ses vingt meilleurs clients. Tiens. Ça, il pourrait avoir le temps.
* (hour_a_day) [« Une heure par jour. Autant l’habituer tout de suite : plus on attend, plus la marche sera haute. » # effect: timing -6 # effect: tone -2 # way: pushes # why: Une heure par jour demandée à quelqu’un qui n’avait pas encore dit oui à une minute.]
    ~ pushed++
    # mood: sceptical
    Leïla: Une heure. Lui qui prend l’ascenseur avec un sablier.
* (when_he_can) [« Quand il pourra. Il est grand. » # effect: timing -4 # way: hides # why: « Quand il pourra » n’engageait personne, et surtout pas lui.]
    ~ missed++
    # mood: neutral
    Leïla note « quand il pourra » dans la colonne « jamais ». Elle gagne une ligne.
- -> the_signs

=== the_signs ===
# place: training-room day
# left: sam neutral note
# right: gerard neutral arms-crossed
# sound: tick
Première séance. Gérard imprime les publications qu’on lui envoie. Son téléphone est posé à l’envers, comme un plat chaud.
Gérard: C’est bien, tout ça. Pour les jeunes. Moi, on me paie au résultat.
# ask: Qu’y a-t-il sous « j’ai pas le temps » ?
# hint: Que fait quelqu’un qui n’a pas le temps… quand personne ne le regarde ?
# note: Faites lister à la salle les phrases polies derrière lesquelles on cache une gêne. Comptez-les.
Il range son stylo, le ressort, le range. Il lui reste une heure et demie, et il la passe à ne rien toucher.
* (he_resists) [De la mauvaise volonté : il faut lui rappeler ce que veut la direction. # effect: tone -4 # effect: timing -4 # way: pushes # why: Rappelé à l’ordre, il a obéi : il est venu à chaque séance, et n’a plus rien demandé.]
    ~ pushed++
    ~ ease--
    # mood: weary
    Gérard: La direction, elle imprime aussi. Je le sais, c’est moi qui lui prête du papier.
* (he_hides) [Une gêne, peut-être. On regarde encore un peu avant de conclure. # effect: tone +4 # way: listens # effect: timing -2 # why: Une séance entière sans rien lui apprendre. Personne ne l’a bousculé ; il a laissé tomber un indice, puis un autre.]
    ~ listened++
    # mood: worried
    La séance s’achève sans une ligne. Sur le pas de la porte, il demande « comment on sait qui a vu qu’on a vu ». C’est la première vraie question.
* (he_is_connected) [Rien de grave : il envoie des vidéos à ses sœurs toute la journée. # effect: tone -2 # way: copies # why: Envoyer une vidéo à sa sœur n’apprend pas à écrire à un acheteur. On a confondu les deux, comme souvent.]
    ~ copied++
    # mood: neutral
    Quarante vidéos de chats par jour, c’est un savoir-faire. Simplement, aucun chat n’achète de bocaux.
- -> how_to_ask

=== how_to_ask ===
# place: main-street day
# left: sam neutral own
# right: leila neutral
Leïla: En 2021, l’Insee comptait un peu plus de 15 % d’illectronisme. Dans un service de vingt, cela ferait trois personnes. Qui ne le diront pas.
Leïla: Et les chefs croient que tout le monde sait, puisque tout le monde a un téléphone.
# ask: Comment {sam} aborde-t-{she:elle|il} le sujet avec Gérard ?
# hint: Où est-ce qu’on peut dire « je ne sais pas » sans que cela coûte quelque chose ?
# note: Le moment clé. La même question, posée en réunion ou à deux, n’est pas la même question.
{the_signs.he_hides: {sam}: Une matinée pour une question. Mais une vraie.|{sam}: Il suffirait qu’il s’y mette.}
* (in_the_meeting) [En réunion, gentiment : « Gérard, tu nous montres ton dernier partage ? » # effect: tone -6 # effect: timing -7 # way: pushes # why: Vingt regards sur un téléphone retourné. Il a dit qu’il captait mal, et il n’est plus revenu s’asseoir devant.]
    ~ pushed++
    ~ ease = ease - 2
    # place: boardroom day
    # right: gerard weary
    # sound: thunk
    Gérard: Ça capte mal, ici. Depuis toujours.
* (tutorial_link) [Envoyer à tout le service le lien d’un bon tutoriel : chacun à son rythme, et personne n’est visé. # effect: tone +1 # way: copies # effect: timing -3 # why: Vingt mercis, et trois semaines de perdues : deux personnes l’ont ouvert, celles qui savaient déjà.]
    ~ copied++
    Vingt mercis en dix minutes. Le tutoriel commence par « comme vous le savez tous ». Personne n’a été visé. Personne n’a été touché.
* (show_me_yours) [À deux, au calme : « Montre-moi comment tu fais, toi. Moi, j’ai un palmier à te raconter. » # effect: tone +5 # effect: profile +6 # way: listens # why: Vous aviez d’abord raconté votre palmier. Après cela, il pouvait bien avouer un bouton.]
    ~ listened++
    ~ ease = ease + 2
    # place: training-room day
    # right: gerard listening
    # sound: ting
    Gérard: Un palmier. En maillot. Bon. Ferme la porte.
- -> the_admission

=== the_admission ===
# place: home-office night
# left: sam listening own
# right: gerard worried
{how_to_ask.show_me_yours: Gérard retourne le téléphone. L’écran est neuf : il n’a jamais servi à rien d’autre qu’aux chats.|Il a fallu trois semaines, un orage et une panne de courant. Dans le noir, Gérard parle plus facilement.}
Gérard: Je ne sais pas partager un billet. Voilà. Trente et un ans de métier, et je ne sais pas où est la flèche.
# ask: Que dit {sam} ?
# hint: De quoi a-t-il peur, à cette seconde : de la flèche, ou de ce que tu vas répondre ?
# note: Demandez un silence de cinq secondes. C’est souvent la meilleure réponse.
Il regarde la flèche comme on regarde un dentiste.
* (thanks_and_mine) [« Merci de me le dire. La mienne, j’ai mis deux ans à la trouver, et j’avais honte aussi. » # effect: tone +6 # way: listens # why: On n’a pas minimisé, on n’a pas expliqué. Il a soufflé, et c’est lui qui a dit : « On essaie ? »]
    ~ listened++
    ~ ease++
    ~ jo_trust++
    # mood: warm
    Gérard: Deux ans. Et tu donnes des leçons ? Bon. On essaie ?
* (so_easy) [« Mais c’est tout simple, tu vas voir ! Un enfant y arrive. Regarde : là, là, et là. C’est déjà fini. » # effect: tone -4 # effect: timing -4 # way: pushes # why: « Tout simple », et trois gestes trop vite. S’il n’y arrive pas, maintenant, que lui reste-t-il ?]
    ~ pushed++
    ~ ease--
    # mood: weary
    Gérard: Un enfant. D’accord.
    Il remercie, range le téléphone, et demande des nouvelles du four.
* (change_subject) [Hocher la tête, et parler vite d’autre chose, par délicatesse. # effect: timing -5 # way: hides # why: Il venait de dire la chose la plus difficile de l’année. On a parlé du four.]
    ~ missed++
    # mood: neutral
    Gérard attend un peu. Puis il reprend son manteau, et son secret, qui tenait dans la même poche.
- -> the_map

=== the_map ===
# place: training-room dusk
# left: sam neutral note
# right: gerard neutral
Trois cercles tracés à la craie. Au milieu, ce que Gérard fait les yeux fermés. Autour, ce qui pique un peu. Dehors, ce qui réveille la nuit.
# mood: warm
Gérard: Raconter une histoire de client ? Demande au tabouret. Un coup de fil, pareil. Un visage, je ne l’oublie jamais.
# mood: neutral
Gérard: Dire un mot sous le billet de Paul, à la rigueur : je le connais, Paul. Accepter quelqu’un, si je vois sa tête. Une photo de palette, ça me ressemble.
# mood: worried
Gérard: Mais publier sous mon nom, devant tout le monde… me filmer… ou répondre à un grincheux en public : j’en rêve. Mal.
# form: zones
# zone: easy = Les yeux fermés
# zone: stretch = Ça pique un peu
# zone: panic = Ça réveille la nuit
# gesture: easy = Raconter l’histoire d’un client
# gesture: easy = Appeler quelqu’un qu’il n’a pas vu depuis un an
# gesture: stretch = Commenter le billet d’un client qu’il connaît
# gesture: panic = Se filmer une minute sur le quai
# gesture: stretch = Accepter une invitation dont il reconnaît le visage
# gesture: panic = Publier un premier billet sous son nom
# gesture: stretch = Envoyer une photo de palette à trois acheteurs
# gesture: panic = Répondre à une critique devant tout le monde
# ask: Où va chaque geste, pour lui ?
# hint: Ce n’est pas ta carte, c’est la sienne. Qu’est-ce qu’il vient de te dire ?
# note: Faites ensuite dessiner à chacun sa propre carte, qui reste pliée dans sa poche.
Gérard: Et toi, tu la ferais où, ta croix, sur « se filmer » ? Non, ne dis rien. J’ai vu.
* (map_sound) [Garder cette carte, et commencer au bord du premier cercle. # verdict: sound # effect: tone +4 # effect: profile +10 # why: La carte était la sienne : chaque geste proposé tombait juste au bord de ce qu’il savait faire.]
    ~ listened++
    ~ ease++
    # mood: listening
    Gérard: C’est moi, ça. On dirait qu’on m’a écouté.
* (map_uneven) [Garder cette carte, on corrigera en route. # verdict: uneven # effect: profile +3 # why: Plusieurs gestes étaient à leur place. Les autres étaient à la vôtre.]
    # mood: neutral
    Gérard: À moitié moi. L’autre moitié, c’est un gars plus courageux. Ou toi.
* (map_off) [Garder cette carte, le principal est d’avancer. # verdict: off # effect: tone -3 # effect: timing -5 # why: Ce qui lui faisait peur était noté « facile ». Il n’a pas discuté : il a cessé de venir le mardi.]
    ~ pushed++
    ~ ease--
    # mood: weary
    Gérard: Se filmer, les yeux fermés. Au moins, je ne verrais pas le résultat.
- -> the_path

=== the_path ===
# place: boardroom day
# left: sam neutral own
# right: leila neutral
Leïla a un budget, une salle, et douze commerciaux de vingt-six à soixante-trois ans. Gérard est le onzième par l’âge.
{the_map.map_sound: Leïla: Ta carte est bien. Mais je ne peux pas en faire douze, si ?|Leïla: Il faut un parcours. Pour lui, et pour les onze autres.}
# ask: Quel parcours {sam} propose-t-{she:elle|il} ?
# hint: Que sait faire Gérard, que les autres ne savent pas ?
# note: Deux jours pour tous, c’est la réponse la plus facile à acheter. Demandez qui s’en souvient, un mois après.
{sam}: On pourrait…
* (same_course) [Deux jours de formation, la même pour les douze : c’est équitable. # effect: tone -2 # way: copies # effect: profile +2 # why: Douze diplômes la même semaine. Six s’étaient ennuyés, quatre s’étaient perdus, les deux autres avaient un client.]
    ~ copied++
    # mood: neutral
    Le diplôme est très beau. Celui de Gérard est encore dans son emballage.
* (exempt_him) [Le dispenser : il prend sa retraite dans trois ans, laissons-le tranquille. # effect: timing -6 # way: hides # why: On a cru lui faire plaisir. Ses clients, eux, sont allés là où il n’était pas.]
    ~ missed++
    # mood: sceptical
    Leïla: Trois ans, c’est long, pour un tabouret vide. Ses clients seront servis par qui ?
* (buddy_and_step) [Un binôme pour chacun, une carte pour chacun, et un seul geste par semaine. # effect: tone +4 # effect: profile +7 # way: listens # effect: timing -2 # why: Six mois au lieu de deux jours. Un geste par semaine : le troisième mardi, il a demandé le quatrième en avance.]
    ~ listened++
    ~ ease++
    # mood: warm
    Leïla: Six mois, au lieu de deux jours ? On va me le reprocher. Douze cartes, six binômes… Ça tient sur une feuille.
* (all_at_once) [Un défi d’équipe : un billet par jour chacun, trente jours. On apprend en faisant. # effect: tone -4 # effect: timing -7 # way: pushes # effect: profile +4 # why: Le premier jour, douze billets et deux mille vues. Au quatrième, le mur disait surtout qui n’y arrivait pas.]
    ~ pushed++
    ~ ease--
    # mood: weary
    Jour 1, douze billets. Jour 5, trois, dont un sur la météo. Le mur, lui, ne ment pas : il humilie.
- -> the_buddy

=== the_buddy ===
# place: workshop day
# left: sam neutral own
# right: theo eager
Théo: Moi, je peux l’aider, Gérard ! Je lui écris ses billets, je les poste, il signe. On gagne un temps fou.
# ask: Qui accompagne Gérard ?
# hint: Lequel des deux aura encore besoin de l’autre dans six mois ?
# note: « Le jeune va le faire » : demandez à la salle ce que devient le compte quand le jeune s’en va.
{sam} regarde Théo, vingt-six ans, qui tape avec les deux pouces et sans les yeux.
* (theo_writes) [Théo écrit, Gérard signe : il garde ses clients, et le temps qu’il n’a pas. # effect: tone -5 # way: copies # effect: profile +4 # why: Trois billets impeccables dès la première semaine. Un client a félicité Gérard pour le sien. Gérard ne l’avait pas lu.]
    ~ copied++
    # right: gerard worried
    Gérard: Il paraît que je suis « passionné par la disruption ». Tu peux me dire ce que j’ai fait ?
* (theo_and_him) [Théo lui montre la flèche ; Gérard lui apprend à parler à un acheteur. # effect: tone +5 # effect: profile +6 # way: listens # why: Chacun savait une chose que l’autre n’osait pas demander. Ils ont échangé, donc ils ont continué.]
    ~ listened++
    ~ ease++
    # right: gerard warm
    Gérard: D’accord. Et toi, petit, tu poseras le téléphone quand on te parle. Leçon 1.
* (nobody) [Personne : il est assez grand pour se débrouiller, et cela le vexerait. # effect: timing -5 # way: hides # why: Il n’aurait pas été vexé. Il attendait qu’on le lui propose, en faisant semblant du contraire.]
    ~ missed++
    # right: gerard neutral
    Gérard se débrouille. C’est-à-dire qu’il imprime.
- -> first_comment

=== first_comment ===
# place: telegraph-office dusk
# left: sam listening own
# right: gerard eager note
# sound: tick
Mardi. Gérard a écrit son premier commentaire, sous le billet de Paul : « Bravo mon Paul et bonjour à Câline. Cordialement, Gérard Lebrun. »
# mood: worried
Gérard: C’est comme ça qu’on fait ?
# ask: Que dit {sam} du commentaire ?
# hint: Paul va lire cela. Qu’est-ce qui va le faire sourire ?
# note: Câline est le chien. Aucun outil ne sait cela.
{the_buddy.theo_and_him: Théo lève le pouce, et pour une fois il regarde l’écran d’un autre.|Le curseur clignote après « Cordialement », comme s’il hésitait lui aussi.}
* (rewrite_properly) [Le refaire avec l’assistant d’écriture : « Inspirant ! Merci pour ce partage. » # effect: tone -3 # way: copies # why: Quarante personnes avaient déjà écrit « inspirant ». Câline, elle, aurait été la seule.]
    ~ copied++
    # mood: neutral
    Gérard: C’est mieux ? Alors c’est mieux. Je n’aurais pas reconnu ma voix au téléphone.
* (fix_everything) [Corriger tout de suite : pas de « cordialement », pas de prénom de chien, une question à la fin. # effect: tone -4 # effect: timing -4 # way: pushes # why: Trois fautes relevées sur le premier essai. Il n’y a pas eu de deuxième avant Noël.]
    ~ pushed++
    ~ ease--
    # mood: weary
    Gérard: Donc tout est à jeter, sauf « bravo ».
* (leave_it_be) [Le laisser tel quel : « Paul va rire. Envoie. La question, on verra mardi. » # effect: tone +5 # effect: profile +6 # way: listens # why: Paul a répondu en trois minutes : « Câline te salue. Tu passes quand ? » C’était sa voix, donc c’était lui.]
    ~ listened++
    ~ ease++
    ~ contacts++
    # mood: delighted
    # sound: ting
    Trois minutes plus tard, Paul répond. Gérard montre l’écran à tout le monde, y compris au facteur.
- -> the_line

=== the_line ===
# place: home-office dusk
# left: sam neutral own
# right: gerard worried
Gérard: Et mes petits-enfants, là-dedans ? Et mes photos de La Baule ? Si un client voit mon slip de bain, je rends ma carte.
# ask: Comment {sam} trace-t-{she:elle|il} la ligne ?
# hint: Qu’est-ce que la maison attend de lui, et qu’est-ce qu’elle n’attendra jamais ?
# note: La vie privée est ce que l’on maîtrise le moins, dit l’Insee. Ouvrez les réglages, vraiment, tous ensemble.
C’est la première fois qu’il parle de ce qui l’empêche pour de bon.
* (two_columns) [Deux colonnes à écrire ensemble, attendu et jamais, puis les réglages, son doigt sur l’écran. # effect: tone +4 # effect: profile +7 # google: consistent yes # way: listens # why: Ce qui était à lui restait à lui, et il l’avait réglé lui-même. Le reste est devenu facile.]
    ~ listened++
    ~ ease++
    # mood: listening
    # sound: knock
    Dans « jamais » : les petits-enfants, La Baule, le slip. Dans « attendu » : un mot par semaine à des gens qu’il aime bien. Il relit. Il respire.
* (use_as_is) [Se servir de son compte tel qu’il est, La Baule comprise : on achète à des gens, pas à des costumes. # effect: tone -3 # effect: timing -6 # way: pushes # effect: profile +3 # why: Vingt clients l’ont retrouvé le jour même. Puis le directeur de la Coopérative a aimé La Baule. Toute La Baule, jusqu’en 2014.]
    ~ pushed++
    ~ ease--
    Vingt clients de plus avant le soir.
    # mood: weary
    Le lundi, en rendez-vous, un acheteur lui demande si l’eau était bonne.
* (say_nothing_private) [« Oh, ne t’inquiète pas, personne ne regarde. » Et passer à la suite. # effect: timing -5 # way: hides # why: Il s’inquiétait, et il avait raison. Il est reparti avec la même question, plus seul.]
    ~ missed++
    # mood: neutral
    Gérard: Personne. Bon.
    Le soir, il efface tout, même les chats.
- -> the_list

=== the_list ===
# place: glass-tower day
# left: sam neutral own
# right: delatour neutral
Au dixième étage, M. Delatour a entendu parler de « retardataires ». Il aimerait une liste. Avec des couleurs.
# right: leila worried
Leïla: Il veut savoir qui ne s’en sert pas. Il dit que c’est pour aider.
# ask: Que remet {sam} à M. Delatour ?
# hint: Si ton nom était sur cette liste, en rouge, que ferais-tu mardi prochain ?
# note: Parlez ici des données : ce qui aide quelqu’un, et ce qui le désigne.
{how_to_ask.in_the_meeting: {sam} repense à la réunion, et au téléphone qui captait mal.|{sam} repense au téléphone posé à l’envers.}
* (red_list) [La liste, avec les noms : la transparence fait avancer les gens, et puis c’est lui qui l’a demandée. # effect: tone -5 # effect: timing -6 # way: pushes # why: Trois noms en rouge. Le lendemain, trois personnes savaient dire « j’ai pas le temps » en réunion.]
    ~ pushed++
    ~ ease = ease - 2
    # right: delatour delighted
    Delatour: Enfin des couleurs !
    # right: gerard weary
    # sound: thunk
    Gérard: Rouge. Comme l’étiquette des invendus.
* (whole_picture) [Un total sans noms, ce qui bloque et ce qu’on a fait : deux gestes sur trois tenus. # effect: tone +4 # effect: profile +5 # way: listens # effect: timing -2 # why: Il voulait des couleurs, et il a attendu huit jours. On lui a montré un problème, pas des coupables ; il a demandé sa propre carte.]
    ~ listened++
    # right: delatour listening
    Delatour: Huit jours, et pas un nom. Hum. Et… vous en feriez une, de carte, pour quelqu’un qui, mettons, dicte tout à son assistante ?
* (dashboard_copy) [Le tableau de bord d’un concurrent, avec nos chiffres à la place des leurs. # effect: tone -2 # way: copies # why: Quatorze courbes, et aucune ne disait pourquoi un téléphone reste retourné sur la table.]
    ~ copied++
    # right: delatour neutral
    Delatour: C’est très complet. Qu’est-ce que je regarde ?
- -> the_slip

=== the_slip ===
# place: telegraph-office night
# left: sam worried own
# right: gerard worried
# sound: thunk
Jeudi, 22 h. Gérard a répondu à un acheteur. En public. Avec le prix. Et « dors bien », qui était pour sa femme.
Gérard: Je rends le téléphone. Je te l’avais dit. Je te l’avais dit.
# ask: Que fait {sam} ?
# hint: De ce soir, qu’est-ce qu’il racontera dans un an ?
# note: L’erreur est la matière du cours. Faites raconter une gaffe à un volontaire, puis remerciez-le.
{the_buddy.theo_writes: L’acheteur croyait suivre un « passionné de disruption ».}
{the_admission.thanks_and_mine: {sam}: Tu te souviens de mon palmier ? Il a eu trois mille vues.|{sam}: Respire. On va regarder ça ensemble.}
* (together_and_laugh) [Effacer ensemble, son doigt sur l’écran, puis prévenir l’acheteur, et en rire. # effect: tone +5 # effect: profile +6 # way: listens # why: L’acheteur a répondu : « J’ai très bien dormi, merci. » Et il a commandé. L’erreur est devenue une histoire.]
    ~ listened++
    ~ ease = ease + 2
    # mood: delighted
    # sound: ting
    Gérard: « J’ai très bien dormi, merci. » Non mais tu te rends compte ? Je la garde, celle-là.
* (fix_it_for_him) [Prendre le téléphone et tout effacer soi-même : ce soir, il a besoin qu’on l’en débarrasse. # effect: timing -4 # effect: tone +1 # way: hides # why: Il était soulagé, ce soir-là. Réparé, mais pas appris : la fois suivante, il vous aurait fallu là, à 22 h.]
    ~ missed++
    # mood: neutral
    C’est propre. Gérard n’a rien vu de ce qu’il fallait faire, sauf qu’il valait mieux ne rien faire.
* (told_you) [« Je t’avais pourtant montré la petite enveloppe. Il faut relire, Gérard. » # effect: tone -5 # effect: timing -6 # way: pushes # why: Il le savait déjà. Il avait besoin d’une main, il a eu une leçon.]
    ~ pushed++
    ~ ease = ease - 2
    # mood: weary
    Gérard: Oui, {she:madame|monsieur}.
    En trente et un ans, personne ne l’avait entendu dire « oui, {she:madame|monsieur} ».
- -> the_stool

=== the_stool ===
# place: saloon night
# left: sam listening cup
# right: gerard warm cup
Un mois plus tard, au saloon. Gérard raconte « dors bien » pour la quatrième fois. Tout le comptoir connaît la fin, et tout le comptoir rit.
{first_comment.leave_it_be: Gérard: Et Paul, tu sais qu’il m’a pris deux palettes ? À cause de Câline !|Gérard: Remarque, il y a des gens gentils, là-dedans. Un ou deux.}
# mood: listening
Gérard: Dis donc. Les petits jeunes, là, ils n’osent pas téléphoner. Tu savais ça ?
# ask: Que propose {sam} à Gérard ?
# hint: Il vient de te parler de ce que les autres n’osent pas faire. Qui est-ce qui demande, là ?
# note: Le moment est mûr. Celui qui apprenait peut apprendre aux autres : demandez qui le lui proposerait, et quand.
{sam} pose son verre.
* (daily_live) [« Tu es fait pour ça ! Un direct chaque matin, dès lundi. Je m’occupe du reste. » # effect: tone -3 # effect: timing -7 # way: pushes # effect: profile +2 # why: Le premier direct a été très vu. C’était tout au bord de sa carte, et il n’y en a pas eu de deuxième.]
    ~ pushed++
    ~ ease--
    # mood: worried
    Gérard: Tous les jours. En direct. Avec ma tête.
* (hold_back) [Rien : il a fait assez d’efforts, il ne faut pas le fatiguer. On a bien le droit de finir son verre. # effect: timing -8 # way: hides # why: Il tendait la main, et il avait trouvé quoi en faire. On l’a remercié pour tout.]
    ~ missed++
    # mood: neutral
    Gérard: Bon. Alors je vais finir mon verre.
    Il en restait un fond, et une idée.
* (lunch_and_flop) [« Un midi, vingt minutes : tu racontes “dors bien”, tu les fais téléphoner. Ou non, si ça pique. » # effect: tone +5 # effect: profile +6 # way: listens # why: Son histoire, son métier, un temps court, une sortie : il a dit oui avant la fin de la phrase.]
    ~ listened++
    ~ ease++
    # mood: delighted
    # sound: ting
    Gérard: Vingt minutes. Et c’est moi qui apporte le téléphone. Un vrai, avec un fil.
- -> campfire

=== campfire ===
# place: campfire night
# left: sam listening own
# right: gerard warm cup
Le feu, le café. Gérard a demandé s’il pouvait venir, « cinq minutes, j’ai pas le temps ». Il est là depuis deux heures.
{ copied >= 5: -> borrowed_voice }
{ missed >= 4 && not the_buddy.theo_and_him: -> left_alone }
{ pushed >= 4: -> phone_face_down }
{ listened >= 8 && pushed <= 1 && how_to_ask.show_me_yours && the_admission.thanks_and_mine: -> the_good_arrow }
-> one_step_a_week

= the_good_arrow
# sound: ting
# ending: the-good-arrow
# peer: awa = Tu as fermé la porte avant de poser la question. Tout est là.
# peer: okafor = J’en connais trois comme lui dans mon service. J’en connais un très bien, d’ailleurs.
# peer: marguerite = Il n’avait pas besoin de temps. Il avait besoin que quelqu’un ait honte avant lui.
# peer: gerard = Et toi, tu dors bien ?
# action: Ouvrez vos réglages de confidentialité et regardez votre profil comme le verrait un inconnu. Changez une seule chose.
« J’ai pas le temps » voulait dire « je ne sais pas où est la flèche ». {sam} a entendu la deuxième phrase.
-> END

= one_step_a_week
# ending: one-step-a-week
# peer: awa = Tu as avancé à son pas, un mardi sur deux. L’autre mardi, c’était au tien.
# peer: okafor = Quand on ne sait pas, on écoute encore une minute. Même toi.
# peer: marguerite = Garde la carte. Efface ta croix, laisse la sienne.
# peer: gerard = Un geste par semaine, j’ai dit. Pas deux. Le mardi.
# action: Choisissez un geste que vous évitez en ligne, et faites-le une fois cette semaine, avec quelqu’un à côté.
Gérard a un geste d’avance et une inquiétude de retard. C’est le bon ordre.
-> END

= phone_face_down
# ending: phone-face-down
# peer: awa = Chaque fois qu’on l’a montré du doigt, il a appris quelque chose : à se cacher.
# peer: okafor = Tu voulais l’aider devant tout le monde. C’est « devant tout le monde » qu’il a entendu.
# peer: marguerite = Recommence à deux, porte fermée, et raconte ta gaffe d’abord.
# peer: theo = Moi aussi j’ai cru que c’était simple. C’est parce que ça l’était pour moi.
# action: Racontez cette semaine à quelqu’un une chose que vous ne saviez pas faire en ligne, et comment vous l’avez apprise.
Le téléphone est posé à l’envers, bien au centre de la table. Gérard est très ponctuel. Il ne touche à rien.
-> END

= left_alone
# ending: left-alone
# peer: awa = Tu as été délicat. De loin, cela ressemble à de l’indifférence.
# peer: okafor = Il t’a tendu trois perches. Tu les as trouvées très belles.
# peer: marguerite = On ne protège pas quelqu’un de ce qu’il a envie d’apprendre.
# peer: gerard = Il suffisait de demander, tu sais. J’aurais dit non. Puis oui.
# action: Proposez à une personne de votre équipe dix minutes, à deux, sur la chose qu’elle vous a dit « ne pas avoir le temps » de faire.
Personne n’a bousculé Gérard. Personne ne lui a montré la flèche non plus. Ses clients, poliment, sont passés devant.
-> END

= borrowed_voice
# ending: borrowed-voice
# peer: awa = Un tutoriel, un stage, une plume, un tableau de bord. Il manquait Gérard.
# peer: okafor = J’ai lu ses billets. Très bien écrits. On dirait les miens, et les miens sont de Théo.
# peer: marguerite = Rends-lui son « cordialement ». C’est un homme qui est cordial.
# peer: theo = Quand je pars en vacances, il disparaît. C’est un peu inquiétant pour nous deux.
# action: Relisez votre dernier texte en ligne à voix haute. Remplacez la phrase que vous ne diriez jamais au comptoir.
Gérard a maintenant une présence impeccable. Elle ne connaît le nom d’aucun chien.
-> END
