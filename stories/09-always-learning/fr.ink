# title: \#ToujoursEnApprentissage
# author: L’atelier de Sam
# company: Verrerie Ardent
# decisions: 12
# help: none
# meter: learners 0 20 = Qui apprend
# carry: contacts promise_kept jo_trust

// Ce que le jeu règle lui-même ; dans Inky, ces valeurs suffisent pour lire.
VAR sam = "Sam"
VAR she = false
VAR contacts = 3
VAR promise_kept = true
VAR jo_trust = 2

// La jauge de l’épisode : combien de collègues ont essayé quelque chose, sur vingt.
VAR learners = 4

// Ce que l’histoire retient : les fois où Sam a écouté, poussé, laissé passer, imité.
VAR listened = 0
VAR pushed = 0
VAR missed = 0
VAR copied = 0

-> schoolhouse

=== schoolhouse ===
# place: training-room day
# left: sam eager own
# right: leila neutral
L’École, que la Verrerie partage avec ses voisins, les Caves et le quai : une salle, vingt chaises, un tableau où l’on lit encore « module 3 ». Personne n’a jamais effacé module 3.
Leïla: Maud accepterait de venir parler d’écriture. Elle a un chat malade et deux livres en retard. Comment le lui propose-t-on ?
# ask: Que propose {sam} à Maud ?
# hint: Si tu étais chez elle, en pyjama, que faudrait-il pour que ce soit facile de dire oui ?
# note: Rappel de l’épisode 7 : une idée utile à l’autre, deux étapes, une date. Comptez ce qui manque aux propositions de la salle.
{sam}: Elle m’a déjà {she:aidée|aidé} une fois. Je lui écris.
* (two_steps) [« Tes trois conseils, en vingt minutes, à distance ; j’envoie le texte d’invitation lundi. » # effect: tone +4 # way: listens # why: Court, prêt, daté : elle a répondu oui depuis la salle d’attente du vétérinaire.]
    ~ listened++
    ~ contacts++
    # right: maud warm
    # sound: ting
    Maud: Trois conseils, vingt minutes, sans pantalon à boutons ? Oui.
* (collab_maybe) [« Et si on collaborait ? Plein d’idées à explorer ensemble ! » # effect: tone -2 # way: copies # why: Elle a relu trois fois « collaborer » en cherchant sur quoi. Le chat non plus n’a pas trouvé.]
    ~ copied++
    # right: maud neutral
    Maud: Avec plaisir. Pour faire quoi ?
* (free_day) [« Une journée complète, offerte, contre de la visibilité : vingt futurs clients dans la salle. Jeudi ? » # effect: tone -3 # effect: timing -6 # way: pushes # why: Une journée contre de la visibilité : elle a calculé ce que la visibilité paie chez le vétérinaire.]
    ~ pushed++
    # right: maud weary
    Maud: La visibilité, j’en ai plein le salon.
- -> what_is_learning

=== what_is_learning ===
# place: boardroom day
# left: sam neutral note
# right: delatour neutral
M. Delatour tient un rapport. Le rapport dit : « sept heures de formation par personne ». C’est écrit en rouge, comme une température.
Delatour: On me dit qu’une compétence périme en deux ou trois ans. Sept heures ! Nous sommes déjà un yaourt.
# right: leila neutral
Leïla: Personne ne sait qui a compté les deux ans. Les sept heures, si : c’est moi. Je n’ai compté que cette salle.
# ask: Qu’est-ce qui compte comme apprendre ?
# hint: La dernière chose utile que tu as apprise, c’était où, et avec qui ?
# note: Faites écrire à chacun la dernière chose apprise au travail. Combien de réponses se passent dans une salle ?
{sam} pense au four, à la sonde, au tapis de tri de Lin. Rien de tout cela n’avait de chaises.
* (modules_only) [Les modules en ligne : c’est mesurable, cela passe à l’échelle, et chacun va à son rythme. # effect: tone -2 # way: copies # effect: profile +3 # why: Un tableau de bord dès le lundi, et quatre cents modules. On en a ouvert trente-deux, surtout le numéro 1.]
    ~ copied++
    # right: delatour delighted
    Delatour: Un chiffre par jour ! Bravo.
    # right: leila neutral
    Leïla: Le module 1 s’appelle « Bienvenue ». Tout le monde se sent bienvenu. Personne n’a vu le 2.
* (classroom_only) [La salle, rien que la salle : le reste, ce n’est pas sérieux. # effect: timing -5 # way: hides # why: Rien que la salle, donc rien que le budget de la salle : il n’y en avait plus.]
    ~ missed++
    # mood: neutral
    Leïla: Alors c’est réglé. La salle est prise jusqu’en mai. Par le sapin.
* (count_it_all) [Tout : visites, lectures, entraide, essais, la salle aussi. On recompte ? # effect: tone +5 # effect: profile +6 # way: listens # effect: timing -2 # why: Trois semaines pour recompter, et le rapport en retard. Les sept heures en faisaient trente et une : les gens apprenaient déjà.]
    ~ listened++
    ~ learners = learners + 3
    # sound: tick
    Trois semaines de questions, et un rapport en retard.
    # mood: warm
    Leïla: Trente et une heures. Rien que la visite chez le fournisseur, c’est un trimestre.
* (crash_week) [Une semaine intensive pour les vingt, sans téléphone ni client : au moins, c’est fait. # effect: tone -3 # effect: timing -6 # way: pushes # why: Au bout de trois jours, les clients avaient appris quelque chose eux aussi : le numéro du concurrent.]
    ~ pushed++
    # mood: weary
    Leïla: Le lundi, ils étaient vingt. Le jeudi, il restait le formateur.
- -> four_roles

=== four_roles ===
# place: glass-tower day
# left: sam neutral own
# right: delatour sceptical
Delatour: Fort bien. Et qui s’en occupe ? Donnez-moi un nom, que je le mette dans une case.
{what_is_learning.count_it_all: Il a déjà dessiné la case. Elle est plus petite que trente et une heures.|Il a déjà dessiné la case. Elle a la forme d’une salle.}
# ask: Quel nom {sam} donne-t-{she:elle|il} ?
# hint: Si cela ne marche pas, à qui manquera-t-il quelque chose pour agir ?
# note: Quatre coins de la salle, quatre rôles : entreprise, manager, salarié, formation. Qui va où, et qui se tait ?
{sam}: Un seul ?
* (leila_alone) [« Leïla. C’est son métier, elle le fait bien, et un seul nom, c’est plus clair pour tout le monde. » # effect: tone +1 # way: copies # effect: timing -3 # why: Il était content : un nom, une case. Leïla avait le programme et la salle ; il ne manquait que des gens envoyés par quelqu’un.]
    ~ copied++
    # right: leila weary
    Leïla: Merci. J’ai donc organisé, animé, mesuré, et j’étais dans le public.
* (four_names) [« Quatre : vous vous engagez, le manager soutient, chacun agit, Leïla conçoit et mesure. » # effect: tone +4 # effect: profile +6 # way: listens # why: Quatre petites responsabilités au lieu d’une grosse : chacun a reconnu la sienne, lui compris.]
    ~ listened++
    ~ learners = learners + 2
    # mood: listening
    Delatour: Et la première case, c’est moi. Je vois. Elle est à l’encre, celle-là ?
* (everyone_self) [« Chacun. On est responsable de son employabilité, non ? » # effect: tone -4 # effect: timing -6 # way: pushes # why: Chacun, donc le soir, donc ceux qui n’ont ni enfants ni sommeil.]
    ~ pushed++
    # right: gerard weary
    Gérard: J’ai appris à vingt-trois heures. J’ai surtout appris que c’était tard.
* (later_maybe) [« On peut en reparler quand le sujet sera plus mûr. » # effect: timing -5 # way: hides # why: Il demandait un nom, il avait son stylo. Le stylo est allé servir à autre chose.]
    ~ missed++
    # mood: neutral
    Delatour: Fort bien. Plus mûr. Je le pose à côté du yaourt.
- -> the_means

=== the_means ===
# place: boardroom dusk
# left: sam neutral note
# right: bouchard neutral
Bouchard: Du temps pour apprendre, très bien. Mais mes caristes sont vingt minutes par jour devant un écran, et c’est pour la pointeuse.
# ask: Combien de temps, et pour qui ?
# hint: Qui, dans la maison, n’a jamais vu le catalogue ?
# note: Demandez qui, dans l’entreprise des participants, n’a pas de temps prévu pour apprendre. La liste surprend toujours.
Sur la table : un calendrier, et le bouchon de Paul, qui sert de presse-papiers.
* (same_for_all) [Deux demi-journées par trimestre, pour tout le monde, l’équipe de nuit comprise. # effect: tone +4 # effect: profile +6 # way: listens # effect: timing -2 # why: Un trimestre pour refaire les plannings. La même chose pour tous : le cariste de nuit est venu voir si c’était vrai.]
    ~ listened++
    ~ learners = learners + 2
    # mood: warm
    Bouchard: Un trimestre de plannings à refaire. L’équipe de nuit… Vous savez qu’ils sont drôles ? Personne ne les voit jamais.
* (as_needed) [Au besoin, sur demande, avec formulaire : ceux qui veulent apprendre sauront bien le dire. # effect: timing -5 # way: hides # why: Il fallait demander pour savoir qu’on pouvait demander. Deux formulaires, tous deux du siège.]
    ~ missed++
    # mood: neutral
    Bouchard: Le formulaire est en ligne. Sur l’écran de la pointeuse, donc.
* (executives_first) [Les cadres d’abord : ils montreront l’exemple, et ce sera prêt lundi. # effect: tone -3 # way: copies # effect: profile +2 # why: Vingt inscrits le premier jour. Puis rien n’a ruisselé : c’est une verrerie, et quand ça coule, on appelle quelqu’un.]
    ~ copied++
    # mood: sceptical
    Bouchard: Vingt inscrits, tous cravatés. Le dernier ruissellement, chez nous, a coûté un four.
- -> go_and_meet

=== go_and_meet ===
# place: workshop night
# left: sam neutral own
# right: henri neutral cup
5 h du matin, changement d’équipe. Le café est solide. Leïla a des affiches sous le bras : « Devenez acteur de votre VUCA ».
# mood: sceptical
Henri: Acteur de mon quoi ?
# ask: Comment {sam} donne-t-{she:elle|il} envie ?
# hint: Qu’est-ce qu’Henri y gagne, lui, mardi prochain ?
# note: « Qu’est-ce que j’y gagne ? » n’est pas une question égoïste. C’est la première.
{the_means.same_for_all: Henri: Il paraît qu’on a des demi-journées. Pour faire quoi, je n’ai pas compris.|Henri: Si c’est encore pour remplir un formulaire, je vous préviens, j’ai les mains noires.}
* (ask_henri) [« Qu’est-ce qui vous fait perdre une heure chaque semaine ? On commence par là. » # effect: tone +5 # effect: profile +5 # way: listens # why: Il a parlé d’un joint, d’une commande et d’un collègue de Liège. Le programme était sur la table, en gras.]
    ~ listened++
    ~ learners = learners + 2
    # mood: listening
    Henri: Le joint du numéro 2. On refait la même bêtise depuis 2016. Vous notez ?
* (poster_campaign) [Les affiches partout, et un message à tous : on insistera. # effect: tone -2 # way: copies # why: L’affiche a tenu huit jours au-dessus du café. Quelqu’un a corrigé « VUCA » en « VU, ÇA ? ».]
    ~ copied++
    # mood: neutral
    Henri: C’est joli. Ça cache le trou du mur.
* (compulsory_quiz) [Un questionnaire obligatoire, un score affiché par équipe : un peu de jeu n’a jamais fait de mal. # effect: tone -4 # effect: timing -6 # way: pushes # effect: profile +3 # why: Cent pour cent de participation dès le premier matin. Le corrigé circulait depuis 5 h 10.]
    ~ pushed++
    # mood: weary
    Henri: Vingt sur vingt. J’ai recopié sur le cariste, qui a recopié sur le gardien.
- -> the_evening_videos

=== the_evening_videos ===
# place: home-office night
# left: nobody
# right: claire weary
Claire apprend seule, le soir, avec des vidéos. Elle est devenue très bonne. Elle est aussi devenue très fatiguée.
# place: training-room day
# left: sam neutral own
# mood: neutral
Claire: Je ne sais plus si c’est du travail ou ma vie. Le dimanche, j’ai rêvé d’un tableau croisé.
# right: leila neutral
# ask: Que fait {sam} de ce talent du soir ?
# hint: Qui paie ce que l’entreprise gagne là ?
# note: La ligne entre vie privée et travail passe aussi par l’apprentissage. Demandez où chacun la place.
Le lendemain, {sam} en parle à Leïla.
* (role_model) [La citer en exemple : « Claire le fait bien, elle, et sans qu’on lui demande. » # effect: tone -3 # effect: timing -5 # way: pushes # why: Le bravo disait aux autres de s’y mettre le soir. Il disait aussi à Claire de continuer.]
    ~ pushed++
    # right: claire worried
    Claire: C’est gentil. Ils me détestent, maintenant.
* (her_business) [Ne rien dire : c’est sa vie privée, on ne s’en mêle pas. # effect: timing -5 # way: hides # why: Elle en avait parlé pour qu’on s’en mêle un peu. On a respecté sa fatigue jusqu’au bout.]
    ~ missed++
    # right: claire neutral
    Claire a trouvé un autre employeur. Un soir, dans une vidéo.
* (in_her_hours) [Lui en parler : deux heures dans sa semaine, et une pour le montrer aux autres. # effect: tone +4 # effect: profile +5 # way: listens # why: On lui a rendu ses soirées, et donné un public. Elle a dit oui au public avec deux heures d’avance.]
    ~ listened++
    ~ learners = learners + 2
    # right: claire warm
    Claire: Deux heures, de jour ? Avec de la lumière ? Je prends.
- -> the_ritual

=== the_ritual ===
# place: training-room day
# left: sam neutral own
# right: leila neutral
# sound: tick
Leïla: Il nous faut un moment à nous. Cinq minutes, le mardi, avant la réunion. Mais pour y raconter quoi ?
# ask: Qu’y raconte-t-on ?
# hint: Laquelle de ces histoires donne envie d’essayer mardi prochain ?
# note: Commencez ce rituel maintenant, avec votre propre flop. La salle suivra en quatre minutes.
Au fond, Gérard lève un doigt, et le baisse.
* (flop_first) [Un flop, et ce qu’on en a gardé. Je commence : quarante notes à « Bonjour PRÉNOM ». # effect: tone +5 # effect: profile +6 # way: listens # why: Après votre « Bonjour PRÉNOM », tout le monde en avait un à raconter. Le mardi d’après, quatre personnes avaient essayé quelque chose.]
    ~ listened++
    ~ learners = learners + 3
    # right: gerard delighted
    # sound: ting
    Gérard: Moi, c’est « dors bien ». Asseyez-vous, ça dure quatre minutes.
* (success_only) [Des réussites : cela motive, cela fait de belles photos, et personne ne sort gêné de la salle. # effect: tone -2 # way: copies # effect: profile +3 # why: De belles photos, trois mardis de suite. Et personne n’a rien essayé, de peur d’être moins beau.]
    ~ copied++
    # right: theo neutral
    Théo: Bravo, bravo. Très belles photos. Je n’ose plus lever la main.
* (no_ritual) [Rien de fixe : ceux qui ont quelque chose à dire le diront. # effect: timing -5 # way: hides # why: Ceux qui avaient quelque chose à dire attendaient qu’on leur demande. Au bout d’un mois, on n’y pensait plus.]
    ~ missed++
    # right: leila neutral
    Le mardi est redevenu un mardi.
- -> after_the_course

=== after_the_course ===
# place: training-room dusk
# left: sam neutral own
# right: leila neutral
Maud a parlé vingt minutes. Tout le monde a pris des notes. Le chat aussi, sur le clavier.
Leïla: Et demain ? D’habitude, demain, il ne se passe rien. C’est même la partie la mieux organisée.
# ask: Que se passe-t-il le lendemain ?
# hint: Que faudra-t-il à Omar, vendredi, quand il essaiera et que ce sera raté ?
# note: Faites écrire la date et le nom de la personne à qui l’on racontera son essai. Une minute suffit.
{schoolhouse.two_steps: Sur le tableau : trois conseils, et la photo du chat.|Sur le tableau : « Maud ? », et une flèche.}
* (certificate) [Un certificat, signé par M. Delatour, à afficher sur son profil. # effect: tone -2 # way: copies # why: Le certificat prouvait que l’on était venu. C’était exactement ce qu’il prouvait.]
    ~ copied++
    # right: omar neutral
    Omar: Je l’ai mis au quai. Les palettes ont l’air rassurées.
* (next_try) [Un essai chacun, une date, quelqu’un à qui le raconter. Et on en reparle à deux. # effect: tone +4 # effect: profile +6 # way: listens # why: Vendredi, l’essai d’Omar a raté, et il avait quelqu’un à appeler. Mardi, il a recommencé.]
    ~ listened++
    ~ learners = learners + 2
    # right: omar warm
    Omar: J’ai écrit à un transporteur. Il n’a pas répondu. Claire m’a montré pourquoi : j’avais mis « cordialement » avant « bonjour ».
* (learn_and_leave) [Rien de plus : ils ont les outils, à eux de jouer. # effect: timing -5 # way: hides # why: Trois semaines plus tard, l’usage était revenu à zéro. Les notes, elles, étaient toujours très belles.]
    ~ missed++
    # right: leila weary
    Leïla: Apprendre et repartir. Je pourrais le faire graver.
* (daily_reminder) [Un rappel automatique chaque matin : « Et vous, qu’avez-vous appliqué hier ? » # effect: tone -3 # effect: timing -6 # way: pushes # why: Le rappel arrivait à 8 h, avec le même point d’interrogation. À la fin, on répondait au robot, pas à Maud.]
    ~ pushed++
    # right: omar weary
    Omar: Ce matin, j’ai appliqué mon pouce sur « supprimer ».
- -> the_map

=== the_map ===
# place: workshop day
# left: sam neutral note
# right: leila neutral
Leïla: Dernière pièce : qui sait quoi. J’ai deux offres sur le bureau, et un mur blanc.
# ask: Par quoi {sam} commence-t-{she:elle|il} ?
# hint: Qui, à moins de cinquante mètres, sait déjà ce que tu voudrais acheter ?
# note: Faites la carte de la salle : ce que je sais, ce que je cherche. Deux couleurs, dix minutes.
{the_evening_videos.in_her_hours: Claire a déjà écrit son nom sur le mur, en face de « tableaux ».|Le mur est vraiment très blanc.}
* (big_catalogue) [Le catalogue du leader : quatre cents modules, et un tigre sur la couverture. # effect: tone -2 # way: copies # why: Quatre cents réponses, et aucune à la question d’Henri, qui portait sur un joint.]
    ~ copied++
    # mood: neutral
    Leïla: Le tigre est compris ?
* (wall_of_skills) [Le mur : « je sais », « je cherche », puis on met les gens ensemble, et un mentor si besoin. # effect: tone +4 # effect: profile +5 # way: listens # effect: timing -2 # why: Il a fallu un mois pour le remplir. Quarante « je sais » dont on n’utilisait rien, et le joint d’Henri était su par un cariste.]
    ~ listened++
    ~ learners = learners + 2
    La première semaine, le mur ne compte que deux noms. Il en faut quatre pour qu’il se remplisse.
    # right: henri delighted
    Henri: Le cariste de nuit. Depuis 2016. Il attendait qu’on lui demande.
* (test_everyone) [Un test de niveau pour tous, avec un groupe A, un groupe B, un groupe C. # effect: tone -4 # effect: timing -5 # way: pushes # why: Le groupe C s’est reconnu tout de suite. Il a appris une chose : qu’il était le groupe C.]
    ~ pushed++
    # right: gerard weary
    Gérard: C comme quoi ? Non, ne dites rien.
- -> week_one

=== week_one ===
# place: glass-tower dusk
# left: sam neutral own
# right: delatour eager
# sound: hooves
Delatour: Une semaine que cela dure ! Alors, le chiffre d’affaires ?
# ask: Que répond {sam} ?
# hint: Qu’est-ce qui peut avoir bougé, en une semaine, et qui annonce le reste ?
# note: L’objectif chiffré posé trop tôt apprend surtout à produire le chiffre. Cherchez un exemple vécu.
Il a déjà ouvert la feuille à la bonne colonne.
* (promise_revenue) [« Plus douze pour cent d’ici la fin du mois. Il faut un cap, et celui-là, je m’y engage ! » # effect: tone -3 # effect: timing -7 # way: pushes # effect: profile +4 # why: Il était ravi, et le chiffre est monté : on avait avancé trois commandes. Le mois suivant, il était descendu d’autant.]
    ~ pushed++
    ~ promise_kept = false
    # mood: delighted
    Delatour: Douze ! Vous voyez, quand on veut.
* (completion_rate) [« Quatre-vingt-quatorze pour cent de modules terminés : c’est un bon début, non ? » # effect: tone -2 # way: copies # effect: profile +2 # why: Quatre-vingt-quatorze pour cent avaient cliqué jusqu’au bout. Le bout arrivait vite.]
    ~ copied++
    # mood: neutral
    Delatour: Terminés, bien. Et que font-ils, maintenant qu’ils ont terminé ?
* (test_and_learn) [« Trop tôt. En revanche, les réponses aux messages ont bougé : je vous montre ? » # effect: tone +4 # effect: profile +5 # way: listens # why: On lui a montré ce qui pouvait déjà bouger, et quand viendrait le reste. Il a refermé la colonne de lui-même.]
    ~ listened++
    # mood: listening
    Delatour: Test & Learn, dites-vous. Donc si c’est raté, on apprend. Et si c’est réussi ? On apprend aussi ? C’est imparable.
- -> the_gauges

=== the_gauges ===
# place: training-room dusk
# left: sam neutral note
# right: leila listening
Dix cartons sur la table, cinq aimants. Ce qui sera mesuré sera fait : c’est une promesse, et c’est une menace.
Leïla: Cinq indicateurs pour l’année. Je veux savoir qui apprend, combien, ce qu’en disent deux personnes différentes, et ce qui a changé dans les gestes.
# form: cards 5
# card: good = La part des gens qui ont fait au moins une action d’apprentissage
# card: poor = Le chiffre d’affaires de la première semaine
# card: good = Le volume : heures et essais, sous toutes les formes
# card: fair = Le taux de modules terminés
# card: good = Ce qu’en disent celles et ceux qui apprennent
# card: poor = Le classement nominatif, affiché dans le hall
# card: good = Ce que leurs managers voient changer sur le terrain
# card: fair = Le nombre de certificats délivrés
# card: good = Un geste : la part des messages qui reçoivent une réponse
# card: poor = Le nombre de connexions par jour
# ask: Quels cinq cartons {sam} accroche-t-{she:elle|il} au mur ?
# hint: Lequel pourrait-on atteindre sans que personne n’ait rien appris ?
# note: Faites jouer la salle à tricher : comment atteindre chaque chiffre sans rien apprendre ? Ceux qui résistent restent.
{week_one.promise_revenue: Leïla: Et pas le chiffre d’affaires de la semaine 1. On l’a déjà donné.|Leïla: Et si un chiffre peut être atteint en trichant, quelqu’un l’atteindra.}
* (gauges_sound) [Accrocher ces cinq-là. # verdict: sound # effect: tone +4 # effect: profile +7 # why: Participation, volume, deux regards, un geste : au troisième mois, on savait quoi changer, et chez qui demander.]
    ~ listened++
    # mood: warm
    # sound: knock
    Leïla: Deux regards, un geste. Je peux aider avec ça. Je peux même dormir avec ça.
* (gauges_uneven) [Accrocher ces cinq-là, faute de mieux. # verdict: uneven # effect: profile +2 # why: Quelques chiffres parlaient des gens. Les autres parlaient du logiciel.]
    # mood: neutral
    Leïla: On saura des choses. Pas toujours lesquelles.
* (gauges_off) [Accrocher ces cinq-là : cela se lit vite. # verdict: off # effect: tone -3 # effect: timing -5 # why: On a mesuré ce qui se voyait. Les gens ont donc appris à se faire voir.]
    ~ pushed++
    # mood: weary
    Leïla: Dans un mois, tous les voyants seront verts. Il faudra demander à quelqu’un si c’est vrai.
- -> his_flop

=== his_flop ===
# place: training-room night
# left: sam listening own
# right: delatour neutral
Un mardi, M. Delatour est passé écouter « dors bien ». Tout le monde est parti. Il range des chaises, ce que personne ne l’avait vu faire.
# mood: listening
{the_ritual.flop_first: Delatour: Votre « Bonjour PRÉNOM ». J’y ai repensé. C’est étrange, j’ai eu plus confiance après.|Delatour: Chez nous, on n’a jamais raconté un échec. Pas faute d’en avoir.}
Delatour: En 2011, j’ai fait imprimer soixante mille catalogues avec le numéro de téléphone de ma belle-mère. Je ne l’ai jamais dit à personne.
# ask: Que propose {sam} à M. Delatour ?
# hint: Il a rangé onze chaises avant de te le dire. Qu’attend-il, pour la douzième ?
# note: Le moment est mûr, et il passe vite. Qui, dans la salle, oserait, et avec quels mots ?
Il reste une chaise, au milieu.
* (film_him) [« Formidable ! On vous filme demain, on publie avec le logo : c’est ce qu’ils ont besoin d’entendre. » # effect: tone -3 # effect: timing -6 # way: pushes # why: Il avait confié une honte à une personne. On lui en proposait dix mille.]
    ~ pushed++
    # mood: worried
    Delatour: Je… plaisantais. C’était une autre société. Bonsoir.
* (laugh_and_leave) [Rire avec lui, lui souhaiter bonne nuit, et garder l’histoire pour soi. # effect: timing -8 # way: hides # effect: tone +2 # why: Ils ont bien ri, et il est rentré plus léger. Il venait pourtant de demander s’il avait le droit ; il a compris que non.]
    ~ missed++
    # mood: neutral
    Il range la dernière chaise. Le mardi suivant, il avait un déjeuner.
* (five_minutes) [« Mardi, cinq minutes, avant les autres ? Sans micro. Et vous me dites non quand vous voulez. » # effect: tone +5 # effect: profile +5 # way: listens # why: Cinq minutes, un mardi, une sortie : il a répété toute la semaine. Après lui, plus personne n’a eu peur.]
    ~ listened++
    ~ learners = learners + 3
    # mood: warm
    # sound: ting
    Delatour: Sans micro. Ma belle-mère sera ravie, elle attend des excuses depuis 2011.
- -> campfire

=== campfire ===
# place: campfire night
# left: sam listening own
# right: leila warm
Le feu, le café. Leïla a enfin effacé « module 3 ». Dessous, il y avait « module 2 ».
{ copied >= 5: -> green_lights }
{ missed >= 4 && not his_flop.five_minutes: -> nobody_asked }
{ pushed >= 4: -> perfect_scores }
{ listened >= 8 && pushed <= 1 && his_flop.five_minutes: -> the_sixth_minute }
-> some_tuesdays

= the_sixth_minute
# sound: ting
# ending: the-sixth-minute
# peer: awa = Personne n’a demandé ce que coûtaient ces heures. On voyait où elles passaient.
# peer: okafor = {the_map.wall_of_skills:Le cariste de nuit. Depuis 2016. Je n’en dors plus.|Un directeur qui range des chaises, puis qui en prend une. Je n’en dors plus.}
# peer: marguerite = {the_ritual.flop_first:On apprend quand on a le droit d’avoir été bête. Tu as commencé.|On apprend quand on a le droit d’avoir été bête. Il fallait quelqu’un pour le lui dire.}
# peer: gerard = Soixante mille catalogues. Je ne suis plus le meilleur, et ça me repose.
# action: Racontez à quelqu’un, cette semaine, un essai raté et ce que vous en avez gardé. Cinq minutes.
Le mardi, cela dure cinq minutes. Depuis peu, personne ne part à la sixième.
-> END

= some_tuesdays
# ending: some-tuesdays
# peer: awa = La moitié des gens apprennent mieux qu’avant. L’autre moitié apprend encore le soir.
# peer: okafor = Tu as les bons rôles. Il en reste un ou deux à distribuer.
# peer: marguerite = Un mardi sur deux, c’est déjà un rendez-vous.
# peer: leila = Choisis une seule chose, et tiens-la jusqu’à Noël. Moi, je compterai.
# action: Notez une chose que vous avez apprise cette semaine hors d’une salle, et dites-le à la personne qui vous l’a apprise.
On apprend ici, par endroits, le mardi surtout. C’est plus que ce que disait le rapport.
-> END

= perfect_scores
# ending: perfect-scores
# peer: awa = Vingt sur vingt partout. J’ai demandé une seule chose à une seule personne. Elle a rougi.
# peer: okafor = Quand on serre trop un chiffre, il sort par l’autre bout.
# peer: marguerite = Tu voulais aller vite. Ils sont arrivés vite. Ailleurs.
# peer: gerard = Groupe C, présent.
# action: Repérez un objectif que vous pourriez atteindre sans rien apprendre, et remplacez-le par un geste que l’on peut voir.
Les tableaux sont verts, les gens sont gris. {sam} a mesuré l’apprentissage jusqu’à ce qu’il s’arrête de bouger.
-> END

= nobody_asked
# ending: nobody-asked
# peer: awa = Ils étaient prêts. Ils attendaient juste que quelqu’un dise « mardi ».
# peer: okafor = M. Delatour avait rangé onze chaises. Onze.
# peer: marguerite = Laisser les gens libres, c’est bien. Les laisser seuls, c’est autre chose.
# peer: leila = J’aurais dit oui, tu sais. À presque tout.
# action: Proposez à un collègue un essai, une date, et dix minutes pour en reparler. Laissez-lui la possibilité de dire non.
Personne n’a été forcé d’apprendre. Quatre personnes l’auraient pourtant bien voulu.
-> END

= green_lights
# ending: green-lights
# peer: awa = Modules, cadres, affiches, certificats, tigre. C’est très complet. C’est partout pareil.
# peer: okafor = J’ai le même catalogue. Le tigre ne bouge pas non plus.
# peer: marguerite = Demande à Henri ce qui lui fait perdre une heure. Cela ne s’achète pas, et c’est gratuit.
# peer: theo = J’ai mis le certificat sur mon profil. Un ami m’a demandé de quoi il parlait.
# action: Demandez à une personne de votre équipe ce qui lui fait perdre une heure par semaine. Écoutez jusqu’au bout.
Tous les voyants sont au vert. Dans l’atelier, on refait la même bêtise qu’en 2016, mais certifiée.
-> END
