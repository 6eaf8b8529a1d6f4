# title: Sam se met au social selling… enfin, il le croit
# author: L’atelier de Sam
# company: Verrerie Ardent
# decisions: 13
# help: visible

// POUR QUI ANIME
// Ce qu’on pratique : s’intéresser avant d’inviter, choisir à qui l’on écrit, tenir en trois cents signes
// sans rien demander, puis demander quand c’est mûr. Trop tôt se paie ; jamais se paie aussi.
// Treize décisions, dont trois à remplir : l’affiche (le profil), la note à Nadia, le pari.
// Où s’arrêter en salle : the_note (lire deux notes à voix haute), the_bet (chacun parie avant de
// parler), the_door (le bon moment). Les « # note: » disent comment.
// Pour passer à votre métier : changez « # company: », puis les pick, starter, model, fact et chip des
// deux formulaires, et les répliques. Gardez les étiquettes entre parenthèses, et refaites de même
// dans en.ink : npm run check dit ce qui ne va plus ensemble.

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

// Ce que l’histoire retient : les fois où Sam a écouté, poussé, laissé passer une occasion, imité.
// La fin en dépend (voir campfire). « # way: » dit la même chose au débriefing du jeu.
VAR listened = 0
VAR pushed = 0
VAR missed = 0
VAR copied = 0

-> main_street

=== main_street ===
# place: main-street dusk
# left: sam eager draw
# right: nobody
La Grand-rue, à l’heure où les enseignes s’allument. Sur Le Fil, cela s’appelle un mardi, 18 h.
# right: jo listening
{sam}: Le social selling, j’ai compris. C’est comme la vente, mais avec un chapeau.
# mood: neutral
Jo: Ton chapeau a encore son étiquette.
# mood: smug
{sam}: C’est pour pouvoir le rendre. Regarde : quarante cartes, un téléphone chargé, un objectif au trimestre. Il ne manque que les gens.
# right: nadia sceptical arms-crossed
# sound: tick
En voilà une. Nadia Belkacem, directrice achats, sort du télégraphe, une pile d’invitations sous le bras.
# ask: Que répond {sam} ?
# hint: Elle te demande si vous vous connaissez. Est-ce que c’est vraiment une question d’agenda ?
# note: Laissez la salle voter vite : c’est un réflexe qu’on cherche, pas une réponse d’examen.
Nadia: {sam}… on se connaît ? Onze invitations depuis ce matin, et onze « leaders sur leur marché ».
* (ask_about_post) [« J’ai lu votre billet sur la pénurie de verre. Qu’est-ce qui a coincé en premier ? » # way: listens # effect: tone +6 # why: Une question sur son sujet à elle : Nadia s’est arrêtée de marcher.]
    ~ listened++
    # mood: listening
    Nadia: Le transport. Tout le monde croit que c’est le four. Personne ne demande.
    Elle repart, moins vite qu’elle n’était venue.
* (tuesday_two) [« {she:Enchantée|Enchanté} ! Et justement, leader, nous le sommes, depuis 1923. Je vous le montre mardi, 14 h ? » # way: pushes # effect: timing -14 # effect: tone -4 # why: Un rendez-vous avant un bonjour : elle a surtout entendu la douzième invitation.]
    ~ pushed++
    # mood: weary
    Nadia: Douze.
    Elle note quelque chose. Ce n’est pas un rendez-vous.
* (compliment) [« J’adore ce que vous faites, c’est très inspirant. » # way: copies # effect: tone -3 # why: Un compliment sans détail : elle a cherché quelle partie de son métier vous adoriez.]
    ~ copied++
    # mood: sceptical
    Nadia: Les appels d’offres ? Merci. C’est rare qu’on me le dise.
    Elle attend une suite. Il n’y en a pas. La rue reprend.
- 
# right: jo neutral
# sound: thunk
Jo: Avant d’écrire à qui que ce soit, va voir ce qu’on trouve quand on tape ton nom. Le shérif est ouvert.
-> sheriff

=== sheriff ===
# place: sheriff-office dusk
# left: sam worried own
# right: sheriff neutral
Shérif: Moi, je ne juge pas. Je cherche, je trouve, j’affiche.
# mood: neutral
Shérif: Tardieu, {sam}. Page 1 : un profil de 2019, une photo floue, un palmier. Page 1 aussi : un autre compte, avec le même palmier. En maillot.
# ask: Que fait {sam} du palmier ?
# hint: Si Nadia te cherche ce soir, lequel de vous deux va-t-elle rencontrer ?
{sam}: Encore lui ? C’était un séminaire.
* (main_photo_only) [Changer la photo du profil principal ; l’autre compte, plus personne n’y va. # way: copies # profile: photo recent # google: consistent no # why: Le palmier sort encore en page 1 : on ne sait pas lequel des deux est le bon.]
    ~ copied++
    # sound: tick
    Une photo nette d’un côté, un palmier de l’autre. Le shérif affiche les deux, bien rangés côte à côte.
    Shérif: Très beau contraste.
* (close_old) [Fermer l’ancien compte, refaire une photo, remettre l’employeur partout. # way: listens # profile: photo recent # google: no-stale-account yes # google: consistent yes # google: employer-link yes # why: Un seul visage, un seul nom, un seul employeur : on sait à qui on parle.]
    ~ listened++
    # sound: knock
    Le palmier quitte la ville par la diligence du soir, en maillot.
    Shérif: Un nom, un visage, une maison. J’aime quand c’est rangé.
* (leave_it) [N’y pas toucher : c’est un détail, et puis c’est humain. # way: hides # why: On cherche un fournisseur de verre, on trouve un cocktail. Le visiteur a souri, puis refermé la page.]
    # mood: neutral
    Shérif: Je n’ai pas d’avis. J’ai juste le palmier, en premier résultat.
- 
# left: sam neutral note
# form: profile
# pick: photo = holiday Le palmier, version originale
# pick: photo = recent Un visage net, pris hier, qui sourit
# pick: photo = logo Le logo de la verrerie
# pick: banner = none Rien, c’est sobre
# pick: banner = stock Une poignée de main, achetée en ligne
# pick: banner = employer Le four de la Verrerie Ardent, équipe comprise
# pick: headline = Business developer senior · Leader solutions verre · Winner
# pick: headline = {she:Commerciale|Commercial} chez Verrerie Ardent
# pick: headline = J’aide les acheteuses de l’agroalimentaire à ne plus manquer de bouteilles en mars, avec la Verrerie Ardent
# pick: summary = {she:Diplômée|Diplômé} d’une école de commerce, 12 ans d’expérience, je suis en charge du développement commercial. Maîtrise du pack Office, sens du relationnel.
# pick: summary = La Verrerie Ardent est le leader des solutions innovantes d’emballage en verre depuis 1923. Notre mission : la valeur ajoutée.
# pick: summary = Vous achetez des bouteilles et la livraison de mars vous empêche de dormir ? À la Verrerie Ardent, nous fondons le verre à Albi : l’an dernier, 14 clients ont passé la pénurie sans arrêter une ligne. Et chez vous, qu’est-ce qui coince en premier ?
# starter: headline = Business developer senior · Leader solutions verre · Winner
# starter: summary = {she:Commerciale passionnée et orientée|Commercial passionné et orienté} résultats, 12 ans d’expérience, je suis en charge du développement des ventes. Verrerie Ardent, leader de son marché.
# starter: banner = none
# model: headline = J’aide les acheteuses de l’agroalimentaire à ne plus manquer de bouteilles en mars, avec la Verrerie Ardent
# model: summary = Vous achetez des bouteilles et la livraison de mars vous empêche de dormir ? À la Verrerie Ardent, nous fondons le verre à Albi : l’an dernier, 14 clients ont passé la pénurie sans arrêter une ligne. Et chez vous, qu’est-ce qui coince en premier ?
# ask: Que dit l’affiche ?
# hint: Lis-la comme si tu étais elle. À quelle ligne parle-t-on enfin de toi… pardon, d’elle ?
# note: Faites lire deux affiches de la salle à voix haute, sans dire de qui elles sont.
Shérif: Voici votre affiche. Un avis de recherche, mais dans le bon sens : c’est le client qui doit avoir envie de vous trouver.
* (nail_cv) [Clouer l’affiche : le parcours, les diplômes, les qualités. # verdict: cv]
    Un passant s’arrête, lit trois qualités, et repart avec les siennes.
    Shérif: On dirait quelqu’un qui cherche un emploi. C’est ce que je répondrai, si on me demande.
* (nail_half) [Clouer l’affiche : un peu de soi, un peu de la maison. # verdict: half]
    ~ copied++
    Un passant s’arrête, plisse les yeux, sourit à moitié.
    Shérif: On voit qui vous êtes. On voit presque pour qui.
* (nail_customer) [Clouer l’affiche : ceux qu’on aide, et à quoi. # verdict: customer]
    ~ listened++
    # sound: ting
    Une acheteuse s’arrête. Elle relit la deuxième ligne. Une fenêtre s’allume au bout de la rue.
    Shérif: Tiens. On vous a {she:cherchée|cherché} par le problème, pas par le nom.
- -> before_inviting

=== before_inviting ===
# place: main-street dusk
# left: sam eager draw
# right: jo neutral
{sam}: Bon. J’ai une affiche. J’invite tout le monde ?
# mood: listening
Jo: Tout le monde sait déjà que tu existes ?
# ask: Avant d’inviter, que fait {sam} ?
# hint: Quand quelqu’un t’ouvre sa porte, c’est parce que tu as frappé fort, ou parce qu’il connaît ta voix ?
{sam}: Pas encore. C’est justement le but des invitations.
* (repost_news) [Relayer trois fois la nouvelle bouteille de la maison, pour préparer le terrain. # way: copies # profile: reposts 3 # campaign: posts 0 # why: Une nouveauté produit relayée trois fois : la rue a changé de trottoir, poliment.]
    ~ copied++
    # mood: eager
    {sam}: La BX-40 ! Col renforcé !
    Trois boutiques baissent leur store. L’une d’elles vend des bouteilles.
* (no_time) [Rien : personne ne lit, et le trimestre n’attend pas. # way: hides # profile: posts 0 # why: Personne ne vous avait {she:lue|lu} nulle part : chaque invitation arrivait de nulle part.]
    ~ missed++
    # mood: smug
    {sam}: Publier pour douze lecteurs, merci.
    Jo: Douze, c’est une table. Tu as déjà vendu à une table.
* (comment_first) [Commenter cinq prospects, chacun sur son sujet, et publier une chose utile. # way: listens # profile: comments 5 # profile: posts 1 # google: recent-content yes # campaign: warmth 60 # campaign: posts 1 # effect: tone +4 # effect: timing -2 # why: Une semaine sans une invitation. Mais ils avaient lu votre nom sous leur propre sujet, avant de le lire au bas d’une note.]
    ~ listened++
    # mood: listening
    # sound: tick
    Une semaine passe, et pas une invitation. Cinq commentaires, un billet sur le verre qui casse en mars. Onze lecteurs. Deux répondent.
    Jo: Onze lecteurs et deux conversations. J’ai connu des salons qui faisaient moins bien.
- -> whom

=== whom ===
# place: crossroads dusk
# left: sam eager own
# right: doc smug point
À la sortie de la ville, une roulotte clignote : mille invitations par jour, sans quitter sa chaise.
Doc: Approchez ! Mon robot n’a pas d’amis, il a des volumes. Il écrit, il relance, il vous aime.
# ask: Qui {sam} invite-t-{she:elle|il} ?
# hint: Si l’un d’eux te demande « pourquoi moi ? », tu réponds quoi ?
# note: Faites dire à la salle le « pourquoi lui » d’un seul prospect. Souvent, c’est là que ça coince.
{sam}: Et les gens ne s’en rendent pas compte ?
* (robot_two_hundred) [Deux cents invitations par le robot du Doc : c’est une question de volume. # way: pushes # campaign: invitations 20 # campaign: restricted 1 # campaign: warmth 0 # effect: tone -12 # effect: profile +3 # why: Des visites tout de suite, pour la même phrase à deux cents personnes. Le Fil a coupé la ligne à la vingtième.]
    ~ pushed++
    # sound: thunk
    Trente visites en une heure. Au vingtième « bonjour » chaleureux, Le Fil coupe la ligne et laisse une petite pancarte : « trop d’inconnus à la fois ».
    Doc: C’est un signe de succès. On ne ferme que les lignes qui marchent.
    # right: jo weary
    Jo: Une semaine sans inviter personne. Profites-en pour lire.
* (ten_reasons) [Dix personnes, et pour chacune une raison qu’on peut dire à voix haute. # way: listens # campaign: invitations 10 # campaign: warmth 70 # effect: tone +6 # why: Dix raisons, une par personne : aucune n’a eu à se demander « pourquoi moi ? ».]
    ~ listened++
    # mood: neutral
    Doc: Dix. Par mois ?
    # right: jo warm
    Jo: Dix avec une raison. Tu verras, c’est long à écrire et court à accepter.
* (forty_fields) [Quarante du même secteur, avec le prénom et l’entreprise insérés tout seuls. # way: copies # campaign: invitations 40 # campaign: warmth 10 # effect: tone -6 # why: « Bonjour Morvan, chez Claire, vous devez… » : elle a reconnu les cases.]
    ~ copied++
    # mood: eager
    {sam}: C’est personnalisé. Il y a leur prénom dedans.
    # mood: neutral
    Doc: Le robot aussi met le prénom. C’est ce qu’il fait de plus humain.
- -> saloon

=== saloon ===
# place: saloon dusk
# left: sam eager own
# right: omar neutral cup
Au comptoir du saloon, Omar Diallo, chef de quai, regarde sa tasse comme on regarde un camion en retard.
{before_inviting.comment_first: Omar: C’est vous, le commentaire sous mon billet sur les palettes ? Bien vu, le coup du film plastique.|Omar: Vous êtes dans le verre, non ? Personne n’est parfait.}
# mood: warm
Omar: Passez au quai un de ces quatre, vous verrez la casse en vrai. C’est le matin qu’on pleure.
# ask: Que répond {sam} ?
# hint: Là, qui vient d’ouvrir la porte ?
# note: Ici, ne rien demander est aussi une faute. Demandez à la salle pourquoi c’est si tentant.
Il a dit « passez ». Personne ne l’y obligeait.
* (send_brochure) [« Volontiers. Je vous envoie d’abord notre plaquette, vous me direz. » # way: hides # effect: timing -12 # effect: tone +1 # why: Personne n’a été dérangé. Il vous invitait sur son quai ; il a reçu un PDF, et l’occasion est passée avec le camion.]
    ~ missed++
    # mood: weary
    Omar: C’est gentil, une plaquette. Je la mettrai sous une palette, ça cale.
* (early_visit) [« J’aimerais bien. Jeudi ou vendredi tôt ? Et si ça tombe mal, dites-le-moi. » # way: listens # effect: tone +5 # campaign: ripe-ask 1 # why: Il proposait, vous avez pris date en lui laissant la sortie : c’était le bon moment pour demander.]
    ~ listened++
    # mood: delighted
    # sound: ting
    Omar: Vendredi, six heures. Apportez du café, je fournis la casse.
* (bring_boss) [« Parfait : jeudi 8 h, avec votre directeur, une heure, j’apporte la démo. » # way: pushes # effect: tone -8 # effect: timing -8 # why: Il offrait un coup d’œil au quai ; c’est devenu une réunion avec son directeur.]
    ~ pushed++
    # mood: sceptical
    Omar: Mon directeur ne descend pas sur le quai. C’est d’ailleurs pour ça qu’il y a de la casse.
- -> the_note

=== the_note ===
# place: telegraph-office dusk
# left: sam neutral note
# right: nobody
{whom.robot_two_hundred:Une semaine plus tard, le télégraphe rouvre son guichet.|Le bureau du télégraphe.} Une lampe, un formulaire, trois cents signes. Le télégraphiste attend, en comptant les mots des autres.
# form: invitation nadia
# fact: post = Son billet d’avant-hier : « Pénurie de verre, ce que j’aurais aimé savoir en mars »
# fact: link = Deux relations communes, dont Jo
# fact: clock = Répond plutôt le matin, jamais aux vocaux
# starter: text = Bonjour Nadia, leader de l’emballage en verre, la Verrerie Ardent vous offre une démo gratuite de ses solutions. Êtes-vous libre mardi à 14 h ? Dans l’attente de votre retour rapide, {sam}
# chip: opening = J’ai lu votre billet sur la pénurie de verre.
# chip: opening = Jo m’a parlé de vous.
# chip: opening = Leader sur son marché, la Verrerie Ardent
# chip: opening = Vous écriviez que le transport a coincé avant le four.
# chip: link = Chez un confrère, c’est aussi le transport qui a lâché le premier.
# chip: link = Nos solutions sécurisent vos flux.
# chip: link = Votre remarque sur le mois de mars m’a fait relire nos propres plannings.
# chip: question = Qu’est-ce que vous feriez autrement ?
# chip: question = Êtes-vous libre mardi à 14 h ?
# chip: question = Est-ce que vos fournisseurs vous avaient prévenue ?
# chip: goodbye = Bonne semaine à vous, {sam}
# chip: goodbye = Dans l’attente de votre retour rapide,
# chip: goodbye = Merci pour ce billet, et aucune réponse attendue.
# model: text = Bonjour Nadia, votre billet sur la pénurie de verre m’a fait relire nos plannings : vous écrivez que le transport a lâché avant le four, et je n’y avais jamais pensé. Qu’est-ce que vous feriez autrement en mars ? Merci pour ce partage, et aucune obligation de répondre. {sam}
# ask: Qu’écrit {sam} à Nadia ?
# hint: Combien de mots parlent d’elle ?
# note: Faites lire deux notes à voix haute. La salle lève la main dès qu’elle décroche.
{main_street.ask_about_post: Nadia a déjà répondu une fois, sur le trottoir. Reste à lui écrire une phrase qu’elle ait envie de finir.|Nadia reçoit onze de ces notes par jour. Il reste à écrire la douzième, ou la première.}
* (note_asks) [Envoyer la note qui demande un rendez-vous. # verdict: asks]
    ~ pushed++
    # sound: hooves
    # place: main-street day
    # right: nadia weary own
    La diligence arrive. Nadia ouvre, lit jusqu’à la demande, et regarde son agenda comme s’il l’avait trahie.
    # right: jo neutral
    Jo: Tu lui demandes un rendez-vous. Elle ne t’a pas encore donné une minute.
* (note_pitches) [Envoyer la note qui présente l’offre. # verdict: pitches]
    ~ pushed++
    # sound: hooves
    # place: main-street day
    # right: nadia sceptical own
    La diligence arrive. Nadia se cherche dans la deuxième phrase, y trouve la verrerie, plie la feuille en quatre et cale la porte.
    # right: jo neutral
    Jo: C’est personnalisé, ton texte. C’est juste que la personne, c’est toi.
* (note_generic) [Envoyer la note polie qui irait à n’importe qui. # verdict: generic]
    ~ copied++
    # sound: hooves
    # place: main-street day
    # right: nadia neutral own
    La diligence arrive. Nadia lit, hausse une épaule, accepte peut-être. Le courrier suivant est déjà ouvert.
    # right: jo neutral
    Jo: Rien à redire. Rien à répondre non plus.
* (note_connects) [Envoyer la note qui parle de son billet. # verdict: connects]
    ~ listened++
    # sound: hooves
    # place: main-street day
    # right: nadia warm note
    La diligence arrive. Nadia lit deux fois. Elle sort un crayon, ce qui n’arrive jamais à cette heure-là.
    # right: jo warm
    Jo: Tu as vu ? Elle ne l’a pas pliée.
- -> the_others

=== the_others ===
# place: telegraph-office dusk
# left: sam eager own
# right: jo listening
{whom.robot_two_hundred: Il reste cent quatre-vingts noms sur la liste du Doc, et un guichet qui a de la mémoire.|Il reste les autres : {whom.ten_reasons:neuf noms|trente-neuf noms}, et une bonne phrase toute neuve.}
# ask: Et pour les autres ?
# hint: Combien d’entre eux ont écrit un billet sur le verre ?
{sam}: Elle est bien, cette note. Je la recopie ?
* (same_for_all) [Recopier la même pour tous : dans ma tête, elle a fait ses preuves. # way: pushes # effect: tone -10 # campaign: warmth 0 # campaign: restricted 1 # why: Deux d’entre eux déjeunent ensemble. Ils ont comparé, puis signalé.]
    ~ pushed++
    # mood: weary
    Jo: Henri et Claire déjeunent ensemble le mercredi. Ils vont pouvoir la lire en canon.
* (one_line_each) [Une ligne différente pour chacun, et tant pis si ça prend la soirée. # way: listens # effect: tone +5 # effect: timing -2 # why: La soirée y est passée. Chacun y a trouvé une chose qui n’était que pour lui.]
    ~ listened++
    # mood: warm
    Jo: La soirée, oui. Tu comptais en faire quoi ?
    # left: sam neutral note
    {sam}: Attendre des réponses.
* (change_the_name) [Changer le prénom et la ville, le reste convient à tout le monde. # way: copies # effect: tone -4 # campaign: warmth 10 # why: Une note qui convient à tout le monde n’a l’air adressée à personne.]
    ~ copied++
    # mood: neutral
    Jo: Paul est vigneron. Tu lui demandes comment il a vécu la pénurie de petits pots ?
- -> the_bet

=== the_bet ===
# place: main-street night
# left: sam smug own
# right: jo neutral
Les invitations sont parties. Au bout de la rue, le fil bourdonne un peu, ou c’est le vent.
# form: prediction
# ask: Combien vont répondre ?
# hint: Parie avant de savoir. C’est la seule façon de se surprendre.
# note: Chacun écrit son pari avant de parler. C’est l’écart qui apprend.
Jo: Avant de regarder, parie. Combien vont dire oui, combien vont parler, combien vont te voir ?
* (bet_hopeful) [Parier haut : une rue entière de oui. # verdict: hopeful]
    # mood: smug
    {sam}: La moitié. Au bas mot.
    # mood: neutral
    Jo: Note-le. On le relira au coin du feu.
* (bet_sober) [Parier comme quelqu’un qui a déjà attendu. # verdict: sober]
    # mood: listening
    Jo: Tu as déjà attendu, toi.
    # left: sam worried own
    {sam}: Un peu.
* (bet_doubtful) [Parier bas, pour ne pas tomber de haut. # verdict: doubtful]
    # mood: listening
    Jo: Ne rien attendre, c’est reposant. Ça n’apprend rien non plus.
- -> the_night

=== the_night ===
# place: home-office night
# left: sam worried own
# right: nobody
23 h. {sam} est chez {she:elle|lui}, devant un téléphone posé bien droit.
# ask: Que fait {sam} en attendant ?
# hint: Qui est pressé, ce soir ?
Zéro réponse depuis quarante minutes. Dehors, un buisson de fil roule jusqu’au portail et attend, lui aussi.
* (chase_now) [Relancer : « Avez-vous bien reçu mon message ? » # way: pushes # effect: tone -8 # effect: timing -10 # why: Une relance à 23 h : elle a appris deux choses, que vous attendiez et qu’elle était en retard.]
    ~ pushed++
    # sound: thunk
    Nadia a bien reçu le message. Et l’autre. Elle a aussi reçu le bruit du téléphone sur la table de nuit.
* (refresh) [Rafraîchir l’écran toutes les dix minutes, sans rien envoyer : ce n’est pas insister. # way: hides # why: Personne n’a rien vu. {sam} non plus, mais avec des cernes.]
    À 2 h, le téléphone est à 4 %. {sam} aussi.
* (read_their_posts) [Fermer, et lire ce que trois d’entre eux ont écrit cette semaine. # way: listens # profile: comments 6 # effect: tone +4 # why: Trois billets lus, un commentaire utile : ils vous ont {she:revue|revu} sans que vous demandiez rien.]
    ~ listened++
    # mood: listening
    Lin explique pourquoi son tapis de tri s’arrête toujours le vendredi. C’est passionnant. C’est la première fois que {sam} pense cela d’un tapis de tri.
- -> the_result

=== the_result ===
# place: main-street day
# left: sam worried own
# right: jo neutral
# sound: tick
Quinze jours plus tard. Le télégraphiste apporte la pile. Elle tient {accepted > 12:à deux mains|{accepted > 4:dans une main|{accepted > 0:entre deux doigts|tout entière dans le mot « pile »}}}.
# show: outcome
# reply: nadia = {main_street.ask_about_post:Le transport, je vous disais. Il y a une suite, si vous la voulez.|Ce qui a coincé ? Le transport. Je peux vous raconter, si vous voulez.}
# reply: omar = {saloon.early_visit:Vendredi, le quai est à vous. Prenez des gants.|{saloon.send_brochure:Votre plaquette cale une palette. Je le dis gentiment.|Toujours pas de directeur sur le quai. Moi, j’y suis.}}
# reply: claire = Votre remarque sur les palettes, je l’ai transmise. On en rit encore.
# reply: henri = Bonjour. Le four, je connais. La cravate aussi. Posez votre question.
# reply: ingrid = Trois défauts sur dix mille, c’est beaucoup ou c’est bien, chez vous ?
# reply: lin = Personne ne m’avait jamais parlé de mon tapis de tri. Merci.
# reply: paul = Les vendanges d’abord. Après, je parle à tout le monde.
# reply: yasmine = Je change de projet lundi. Écrivez-moi mardi, c’est sérieux.
# silence: Le vent. Un buisson qui roule. Le vent.
{accepted} oui sur {invited}, {replies} {replies > 1:conversations|conversation}. Le pari disait {bet_accepted}.
# mood: listening
Jo: Une rue ne s’allume pas d’un coup. Regarde plutôt quelle fenêtre s’est allumée, et à quel mot.
# ask: Que comprend {sam} ?
# hint: À quel moment les gens se sont-ils arrêtés de lire ?
# note: Avant de montrer la suite : à quelle étape ça fuit, et quelle phrase en est la cause ?
{sam}: Alors, ça fuit où ?
* (send_more) [Il en faut plus : deux fois plus d’invitations, deux fois plus de oui. # way: pushes # effect: tone -3 # effect: profile +2 # why: Quelques visites de plus, et deux fois plus d’eau dans un seau percé : la rue a surtout été mouillée.]
    ~ pushed++
    # mood: sceptical
    Jo: Tu auras des visites. Et deux fois plus de silence.
* (find_the_phrase) [Retrouver la phrase à laquelle chacun s’est arrêté, ou a répondu. # way: listens # effect: tone +4 # why: Vous avez cherché l’étape et la phrase : la prochaine note partira de là.]
    ~ listened++
    # mood: warm
    Jo: {the_note.note_asks:Celle du rendez-vous. On l’entendait d’ici.|{the_note.note_pitches:La deuxième. Celle où la verrerie entre en scène.|{the_note.note_generic:Cherche encore… Il n’y en a pas. La voilà, ta fuite.|Celle sur son billet. Les autres ont tenu debout grâce à elle.}}}
* (network_dead) [Conclure que le réseau, ça ne marche pas. # way: hides # why: Le réseau a transmis chaque mot, fidèlement. C’est peut-être ça, le problème.]
    ~ missed++
    # mood: neutral
    Jo: Le fil marche très bien. Il a transmis chaque mot.
- -> those_who_said_yes

=== those_who_said_yes ===
# place: telegraph-office day
# left: sam neutral note
# right: claire neutral
Claire Morvan, acheteuse emballages, a fini par dire oui. À {sam} de trouver quoi dire.
# ask: Que lui écrit {sam} ?
# hint: Elle vient d’ouvrir la porte. Tu entres avec quoi dans les mains ?
Le curseur clignote. C’est lui qui a l’air pressé.
* (warm_brochure) [Un grand merci, chaleureux, et la plaquette de la gamme en pièce jointe, tant qu’on y est. # way: copies # effect: tone -5 # why: Le merci était chaleureux. Elle a retenu la pièce jointe.]
    ~ copied++
    # mood: weary
    Claire ouvre, voit douze pages, referme. Le merci était pourtant bien tourné.
* (calendar_link) [Merci ! Et le lien de l’agenda : qu’elle choisisse son créneau. # way: pushes # effect: timing -14 # effect: tone -4 # why: Elle avait dit oui à un nom. On lui a tendu un agenda.]
    ~ pushed++
    # mood: sceptical
    Claire regarde les créneaux. Il y en a beaucoup. C’est presque une information.
* (thank_and_ask) [Merci, et une question sur les bouteilles qu’elle a fait alléger cet hiver. # way: listens # effect: tone +5 # why: Une question sur son chantier : elle a répondu avec une photo, et trois chiffres.]
    ~ listened++
    # mood: delighted
    # sound: ting
    Claire répond avant midi, avec une photo floue d’une bouteille et trois chiffres très nets.
- -> the_door

=== the_door ===
# place: main-street dusk
# left: sam neutral own
# right: nadia listening
La Grand-rue, le soir même. Nadia s’arrête, cette fois de son plein gré.
# right: nadia warm
Nadia: J’ai relu votre {the_note.note_connects:mot|message}.{the_note.note_pitches: Il calait la porte.} Chez vous, en mars, vous livrez vraiment, ou vous promettez comme les autres ?
{sam} répond précisément : deux semaines de stock, un camion en propre, et la fois où cela n’a pas suffi.
# ask: Et maintenant ?
# hint: Elle est revenue d’elle-même, et elle en redemande. Que serait-il impoli de ne pas proposer ?
# note: Le cœur de l’épisode : « rendez-vous » n’est pas un gros mot. C’est une affaire de moment.
Nadia: La fois où cela n’a pas suffi, ça m’intéresse. J’ai eu la même.
* (offer_call) [« Je vous raconte ça vingt minutes au téléphone, ou par écrit si vous préférez ? » # way: listens # effect: tone +4 # campaign: ripe-ask 1 # why: Le sujet était le sien, le moment mûr, et la sortie ouverte : elle a choisi le téléphone.]
    ~ listened++
    # mood: delighted
    # sound: ting
    Nadia: Le téléphone. Jeudi matin. Et pas de diapositives.
* (keep_answering) [Répondre encore, longuement, et surtout ne rien demander : on a retenu la leçon. # way: hides # effect: timing -15 # effect: tone +2 # why: Son merci était sincère. Elle attendait qu’on lui propose ; à ce moment-là, la prudence ressemblait à un désintérêt.]
    ~ missed++
    # mood: neutral
    Nadia attend une phrase qui ne vient pas. Elle finit par dire merci, et c’est sincère, et c’est fini.
* (big_demo) [« Tant que c’est chaud : une heure de démo avec votre direction, lundi ? Je bloque. » # way: pushes # effect: tone -8 # effect: timing -12 # why: Elle ouvrait une porte ; on est entré à six, avec un vidéoprojecteur.]
    ~ pushed++
    # mood: sceptical
    Nadia: Je parlais de vous et moi. Là, je crois que je vais parler de la pluie.
- -> campfire

=== campfire ===
# place: campfire night
# left: sam listening own
# right: jo warm
Le soir, hors de la ville. Un feu, du café, des gens qui ont tous, un jour, laissé l’étiquette sur le chapeau.
// La première fin qui convient : tout copié, trop pressé, jamais demandé, les deux bons gestes ; sinon, à mi-chemin.
{ copied >= 5: -> hired_coat }
{ pushed >= 4: -> quick_draw }
{ missed >= 2 && pushed <= 1 && the_door.keep_answering: -> always_polite }
{ listened >= 8 && pushed <= 1 && the_door.offer_call: -> lit_street }
-> half_way

= quick_draw
# ending: quick-draw
# peer: awa = Qui était pressé, dans l’histoire : toi, ou eux ?
# peer: okafor = J’ai envoyé la même note, en 2016. À ma future belle-sœur.
# peer: marguerite = La prochaine fois, commence par une question, et attends. C’est l’attente qui vend.
# peer: theo = Tu as retenu leurs prénoms. Maintenant, retiens une chose qu’ils ont dite.
# action: Relisez votre dernière invitation à voix haute, et rayez la première phrase qui parle de vous.
{sam} a tiré plus vite que son ombre. L’ombre, elle, a eu le temps de voir les gens partir.
-> END

= always_polite
# ending: always-polite
# peer: awa = Tu les as laissés parler. Ils t’attendaient au coin de la phrase suivante.
# peer: okafor = Demander, ce n’est pas forcer. Pas quand l’autre a déjà ouvert.
# peer: marguerite = En trente ans, j’ai surtout regretté les questions que je n’ai pas posées.
# peer: theo = Propose un quart d’heure, avec une sortie. Ils savent dire non, tu sais.
# action: Choisissez une personne qui vous a répondu deux fois, et proposez-lui quinze minutes, avec une sortie.
Personne n’a été bousculé. Personne n’a été invité non plus. {sam} a gardé les mains dans les poches, avec la clé dedans.
-> END

= hired_coat
# ending: hired-coat
# peer: awa = Ta note était correcte. Je l’ai reçue trois fois cette semaine, de trois personnes.
# peer: okafor = Ce modèle, je l’ai écrit en 2014. Il ne marchait déjà pas.
# peer: marguerite = Un manteau de location, c’est propre, et cela va à tout le monde.
# peer: theo = J’ai toujours un « très inspirant » d’avance. Celui-ci, c’était le tien ou le mien ?
# action: Reprenez votre dernier message, et remplacez la phrase qui irait à tout le monde par une chose que vous avez lue chez cette personne.
{sam} a dit ce que tout le monde dit, aussi bien que tout le monde. Il n’y a rien à lui reprocher, et rien à lui répondre.
-> END

= half_way
# ending: half-way
# peer: awa = La moitié de la rue t’a {she:entendue|entendu}. L’autre moitié a entendu ta société.
# peer: okafor = Tu écoutes bien, quand tu n’as pas de formulaire dans les mains.
# peer: marguerite = Une bonne question, une mauvaise hâte. Garde la première.
# peer: theo = {main_street.ask_about_post:Garde ta question du trottoir. C’est elle qui t’a ouvert la porte.|Moi, j’aurais commencé par son billet.}
# action: Regardez votre titre : dit-il qui vous aidez, et à quoi ? Changez trois mots, pas plus.
{sam} a un pied dans la vente et l’autre dans la conversation. C’est une position connue : on y apprend à marcher.
-> END

= lit_street
# sound: ting
# ending: lit-street
# peer: awa = Tu as vu, ils t’ont répondu sur leur sujet, pas sur le tien.
# peer: okafor = Et le rendez-vous est venu tout seul. Enfin, presque.
# peer: marguerite = Ne perds pas ça quand le trimestre se termine.
# peer: theo = Je te pique la ligne « par écrit si vous préférez ».
# action: Demandez à une relation qui vous a répondu un ou deux noms de gens que votre sujet intéresserait.
Au bout de la rue, quelques fenêtres. Pas toutes. Celles-là savent pourquoi elles sont allumées.
-> END
