# title: Le profil semi-brandé
# author: L’atelier de Sam
# company: Verrerie Ardent
# decisions: 11
# help: visible
# carry: contacts promise_kept jo_trust

// Ce que le jeu règle lui-même ; dans Inky, ces valeurs suffisent pour lire.
VAR sam = "Sam"
VAR she = false
VAR google = 2
VAR profile = 30
VAR contacts = 3
VAR promise_kept = true
VAR jo_trust = 2

// Ce que l’histoire retient : les fois où Sam a écouté, poussé, laissé passer, imité.
VAR listened = 0
VAR pushed = 0
VAR missed = 0
VAR copied = 0

-> relay

=== relay ===
# place: main-street day
# left: sam smug own
# right: nobody
Le Relais, première halte. {sam} Tardieu, de la Verrerie Ardent, descend de la diligence sous un chapeau neuf, l’étiquette du prix encore dessus.
# right: jo neutral
# sound: hooves
Jo: Moitié costume de la maison, moitié chemise de vacances. Tu travailles pour qui, au juste ?
# mood: eager
{sam}: Pour moi ! Enfin, pour eux. Je suis sur Le Fil depuis hier. Avec un profil tout neuf, de 2019.
# ask: Jo demande : « Et ton profil, il sert à qui ? »
# hint: Imagine quelqu’un qui te cherche ce soir. Il a quel problème, cette personne ?
# note: Laissez répondre vite. On y reviendra à la fin, et l’écart fera rire.
Jo: Attention, c’est une vraie question.
* (to_me) [« À moi : mon parcours, mes diplômes, mes qualités. C’est bien ainsi qu’on m’a {she:embauchée|embauché}. » # effect: tone -3 # effect: timing -5 # way: pushes # why: Quelqu’un cherchait de quoi sauver sa semaine, et a trouvé votre mention au bac.]
    ~ pushed++
    # mood: neutral
    Jo: Tu cherches un emploi ?
    {sam}: Non. Pourquoi ? On dirait ?
* (to_them) [« À quelqu’un qui a un souci de bouteilles, et qui ne me connaît pas. » # effect: tone +4 # way: listens # why: Vous aviez quelqu’un en tête. Toutes les lignes suivantes ont su à qui parler.]
    ~ listened++
    # mood: warm
    Jo: Bien. Garde cette personne dans la poche, à côté du téléphone.
* (like_others) [« Comme pour tous les commerciaux : à être {she:vue|vu}. » # effect: tone -2 # way: copies # why: Être {she:vue|vu} par qui, pour quoi ? Les gens ont regardé, en effet. Puis ils sont passés.]
    ~ copied++
    # mood: sceptical
    Jo: Vu par qui ? Les autres commerciaux ?
- -> old_traces

=== old_traces ===
# place: sheriff-office day
# left: sam worried own
# right: sheriff neutral
Au bureau du shérif Loupe, on tape un nom, et la ville répond. C’est le test Google, avec des bottes.
Shérif: Tardieu, {sam}. Un profil de 2019, sans visage. Un autre compte, avec un palmier. Un troisième, où vous vendez un canapé.
# sound: tick
{sam}: Le canapé est vendu.
Shérif: Pas d’après la page 1.
# ask: Que fait {sam} de ses vieilles traces ?
# hint: Si l’acheteuse tombe sur le canapé, elle apprend quoi de toi ?
# note: Faites le test en vrai : chacun tape son nom, en navigation privée, et ne montre rien à personne.
Shérif: Moi, je ne juge pas. Je range par ordre d’apparition.
* (close_them) [Fermer le palmier et le canapé : un seul profil, un seul nom, une seule maison. # profile: photo recent # google: no-stale-account yes # google: consistent yes # google: employer-link yes # way: listens # effect: timing -2 # why: Une soirée y est passée, et quarante contacts de vacances avec. Il reste une seule personne en page 1 : on sait qui l’on appelle.]
    ~ listened++
    # sound: knock
    Une soirée de mots de passe oubliés. Le palmier emporte quarante contacts de vacances.
    Shérif: Plus de canapé. Un monsieur est déçu, il voulait négocier.
* (main_photo_only) [Changer la photo principale. Le reste, qui va regarder le reste ? # profile: photo recent # way: copies # why: Deux visages pour un seul nom : l’acheteuse n’a cru ni l’un ni l’autre.]
    ~ copied++
    Shérif: Un visage net. Et un palmier net, juste dessous. Beau contraste.
* (leave_them) [N’y toucher en rien : c’est du passé, et cela fait plus humain qu’une page trop lisse. # effect: timing -4 # way: hides # why: Le passé est en page 1. Un visiteur sur trois y est resté, et n’est pas venu au présent.]
    ~ missed++
    Shérif: Le passé se porte bien. Il a eu onze visites.
- -> the_namesake

=== the_namesake ===
# place: sheriff-office dusk
# left: sam neutral own
# right: sheriff neutral
Shérif: Il y a aussi un « S. Tardieu », à Nevers. Prestidigitation, mariages, anniversaires. Des colombes.
# ask: Que fait {sam} de son homonyme ?
# hint: À quoi verrait-on, en deux secondes, que c’est bien toi ?
# note: L’homonyme est la sixième vérification, et la plus oubliée. Comptez les mains.
{old_traces.close_them: Il est en deuxième position, maintenant. Les colombes ont reculé d’un cran.|Il est en première position. Les colombes sont très bien référencées.}
* (trade_and_town) [Ajouter le métier et la ville au nom, partout, et garder la même photo. # effect: profile +4 # google: namesake yes # effect: tone +3 # way: listens # why: « Emballage verre, Albi » : plus personne ne vous a demandé de lapin.]
    ~ listened++
    Shérif: {sam} Tardieu, emballage verre, Albi. Le magicien vous remercie, il recevait vos devis.
* (nothing_namesake) [Rien : on ne va pas se battre avec des colombes. # google: namesake no # effect: timing -3 # way: hides # why: Une acheteuse a cru que vous faisiez aussi les anniversaires. Elle a souri, et cherché ailleurs.]
    ~ missed++
    Shérif: Comme vous voulez. Elles, elles publient tous les jours.
* (ask_him_to_move) [Lui écrire, très poliment, de changer de nom ou de spécialité : on était là avant. # effect: tone -4 # effect: timing -5 # google: namesake no # way: pushes # why: Il l’avait depuis plus longtemps que vous. Il a publié la lettre, avec une colombe.]
    ~ pushed++
    # sound: thunk
    Shérif: Il a répondu par un tour. La lettre a disparu. Elle est réapparue en page 1.
- -> the_star

=== the_star ===
# place: crossroads day
# left: sam eager own
# right: doc delighted
Doc Boniment a dressé la liste des « cent meilleurs profils commerciaux ». Il la vend au mètre.
Doc: Le numéro un ! Un million de vues ! Il suffit de recopier : « Je fais exploser les chiffres de mes clients 🚀 ». Pardon : « de MES clients ».
# right: jo neutral
# ask: Que fait {sam} du numéro un ?
# hint: À qui parle-t-il, le numéro un ?
# note: Le mimétisme est la pente la plus naturelle : seul devant une page, on regarde le voisin.
{sam} reconnaît la phrase. C’est celle de quarante camarades de formation.
* (copy_star) [Reprendre la formule, au mot « partenaires » près : elle a fait ses preuves. # effect: tone -5 # way: copies # effect: profile +3 # why: Des visites dès le lundi. Mais elle avait lu cette phrase trois fois le matin même ; elle ne l’a pas lue une quatrième.]
    ~ copied++
    Cent dix visites le lundi. Le mardi, la liste compte une ligne de plus, et personne n’a écrit.
    # mood: neutral
    Jo: Quarante-et-unième. Tu as mis combien de temps à devenir quelqu’un d’autre ?
* (shout_louder) [Faire mieux : « Je PULVÉRISE les chiffres », avec deux fusées. # effect: tone -5 # effect: timing -7 # way: pushes # effect: profile +3 # why: Trois cents curieux, aucun acheteur. Des bouteilles pulvérisées : pour une verrerie, c’est un accident du travail.]
    ~ pushed++
    # right: doc smug
    Doc: Trois cents visites ! Les fusées, ça se visite. J’en mets une troisième, c’est cadeau.
* (ask_a_customer) [Appeler une cliente, et lui demander pourquoi elle reste. # effect: tone +5 # effect: profile +3 # way: listens # why: Elle a dit : « Parce qu’en mars, vous répondez. » La première ligne du profil venait d’être écrite, par elle.]
    ~ listened++
    ~ contacts++
    # mood: warm
    # sound: ting
    Ingrid, au téléphone : « Parce qu’en mars, quand tout casse, vous répondez. C’est bête, mais vous êtes le seul numéro que je connaisse par cœur. »
- -> the_photo

=== the_photo ===
# place: workshop day
# left: sam neutral own
# right: lin neutral
Pour la bannière et le visage, {sam} fait le tour de l’atelier. Lin, venue régler un tapis, a un téléphone, dix minutes, et la lumière du four derrière elle.
Lin: La photo de tout à l’heure, c’est une poignée de main. Achetée. On voit le numéro de la photo sur la manche.
# ask: Quelle image {sam} choisit-{she:elle|il} pour le haut de la page ?
# hint: En une seconde, avant les mots : on est chez qui ?
# note: Photo et bannière pèsent peu de points, et décident du premier regard. Montrez deux profils, une seconde chacun.
{the_namesake.trade_and_town: Lin: Au moins, on sait que ce n’est pas le magicien.|Lin: On m’a demandé si vous faisiez toujours les colombes.}
* (hero_shot) [Bras croisés devant un mur noir, regard au loin : ça fait autorité. # profile: banner stock # effect: tone -2 # way: copies # why: Bras croisés, elle s’est sentie jugée. Elle venait pour des bouteilles.]
    ~ copied++
    # mood: sceptical
    Lin: Vous regardez quoi, au loin ? Il n’y a que le local à vélos.
* (no_banner) [Rien : une bannière vide, c’est sobre. # profile: banner none # effect: timing -3 # way: hides # why: La plus grande place de la page était libre. Elle a pensé que vous aussi.]
    ~ missed++
    # mood: neutral
    Lin: Sobre. Comme un tiroir.
* (oven_and_team) [Le four, l’équipe derrière, et un sourire pris sur le vif. # profile: banner employer # effect: tone +3 # way: listens # why: On a vu la maison avant de lire son nom, et quelqu’un qui avait l’air d’y être bien.]
    ~ listened++
    # mood: warm
    # sound: knock
    Lin: Ne bougez plus. Les autres non plus. Voilà : on dirait des gens qui font des bouteilles.
- -> the_poster

=== the_poster ===
# place: sheriff-office dusk
# left: sam neutral note
# right: sheriff neutral
# form: profile
# pick: photo = holiday Le palmier, version originale
# pick: photo = logo Le logo de la verrerie
# pick: photo = recent Un visage net, pris ce matin à l’atelier
# pick: banner = stock La poignée de main, avec son numéro
# pick: banner = none Rien, c’est sobre
# pick: banner = employer Le four de la Verrerie Ardent, équipe comprise
# pick: headline = {she:Ouverte|Ouvert} à toutes propositions · Winner · Team player
# pick: headline = {she:Commerciale|Commercial} grands comptes chez Verrerie Ardent
# pick: headline = J’aide les caves et les conserveries à ne plus manquer de bouteilles en mars, avec la Verrerie Ardent
# pick: summary = {she:Diplômée|Diplômé} d’une école de commerce, 12 ans d’expérience, en charge d’un portefeuille de comptes clés. {she:Rigoureuse|Rigoureux}, dynamique, maîtrise du pack Office.
# pick: summary = La Verrerie Ardent, leader depuis 1923, propose des solutions innovantes à forte valeur ajoutée pour accompagner ses partenaires.
# pick: summary = Vous attendez vos bouteilles et la ligne s’arrête ? À la Verrerie Ardent, à Albi, nous gardons deux semaines de stock : l’an dernier, 14 clients ont traversé la pénurie de mars sans perdre un jour. Et chez vous, qu’est-ce qui coince en premier ?
# starter: headline = {she:Commerciale passionnée · Ouverte|Commercial passionné · Ouvert} à toutes propositions
# starter: summary = 12 ans d’expérience dans la vente, {she:orientée|orienté} résultats, je suis en charge du développement commercial à la Verrerie Ardent. Mes qualités : rigueur, dynamisme, sens du relationnel.
# model: headline = J’aide les caves et les conserveries à ne plus manquer de bouteilles en mars, avec la Verrerie Ardent
# model: summary = Vous attendez vos bouteilles et la ligne s’arrête ? À la Verrerie Ardent, à Albi, nous gardons deux semaines de stock : l’an dernier, 14 clients ont traversé la pénurie de mars sans perdre un jour. Et chez vous, qu’est-ce qui coince en premier ?
# ask: Que dit l’affiche ?
# hint: Lis-la à voix haute à la personne qui est dans ta poche. À quelle ligne lève-t-elle la tête ?
# note: Le premier essai est toujours un CV. C’est normal : c’est ce qu’on a appris à l’école. Gardez-le, on comparera.
Shérif: À vous. Le titre, le résumé. J’ai des clous, de la place, et toute la soirée.
* (poster_cv) [Clouer l’affiche : le parcours et les qualités. # verdict: cv]
    ~ copied++
    Un passant lit, hoche la tête, et dit au shérif : « Bonne chance pour sa recherche. »
    Shérif: Moi, je transmets.
* (poster_half) [Clouer l’affiche : un peu de soi, un peu de la maison. # verdict: half]
    Une passante lit, s’arrête au milieu, et repart avec la moitié d’une idée.
    Shérif: Semi-brandé. Comme le costume.
* (poster_customer) [Clouer l’affiche : ceux qu’on aide, et à quoi. # verdict: customer]
    ~ listened++
    # sound: ting
    Une acheteuse lit, relit, sort un crayon, et recopie la dernière question sur sa main.
    Shérif: Elle n’a pas regardé qui vous étiez. Elle a regardé si c’était pour elle.
- -> the_brand

=== the_brand ===
# place: boardroom day
# left: sam neutral own
# right: delatour neutral
M. Delatour, le directeur, passe en coup de vent. Il a un coup de vent à lui, qui ouvre les portes.
Delatour: Très bien, ce profil ! Mais où sommes-nous, là-dedans ? Mettez la plaquette, je l’ai relue moi-même.
# ask: Comment {sam} habille-t-{she:elle|il} le profil aux couleurs de la maison ?
# hint: Qu’est-ce qu’un collègue pourrait reprendre sans te ressembler ?
# note: Ni le cavalier solitaire, ni le panneau publicitaire. Entre les deux, il y a une équipe.
{the_poster.poster_half: {sam}: Je suis à moitié habillé{she:e|}. Il manque l’autre moitié.|{sam}: On pourrait y mettre la maison, sans y mettre la plaquette.}
* (paste_brochure) [Coller la plaquette en entier : c’est relu, c’est validé. # effect: tone +1 # way: copies # effect: profile -4 # why: Le directeur était content tout de suite. La personne qui cherchait des bouteilles, elle, avait disparu de la page.]
    ~ copied++
    # mood: delighted
    Delatour: Ah ! « Un leader au service de l’excellence. » C’est de moi.
* (ask_marketing) [Demander au marketing la bannière, une phrase commune, et la montrer à un collègue. # effect: tone +4 # effect: profile +4 # way: listens # effect: timing -2 # why: Une semaine d’attente et un directeur pressé. Puis les mêmes couleurs, deux voix différentes : on a cru à la maison, et à la personne.]
    ~ listened++
    # mood: listening
    Delatour: Une semaine ? La plaquette, je l’avais sous la main. Enfin. Théo s’en occupe : il en a déjà fait six.
* (own_slogan) [Son propre slogan : « {sam}, {she:la femme|l’homme} qui murmurait à l’oreille des bocaux. » # effect: tone -3 # effect: timing -5 # way: pushes # why: Le slogan chevauchait seul. On a retenu le cheval, et pas la verrerie.]
    ~ pushed++
    # mood: worried
    Delatour: Des… bocaux. Et nous, nous murmurons quoi ?
- -> the_first_note

=== the_first_note ===
# place: telegraph-office day
# left: sam neutral note
# right: nobody
Première note de {sam} sur Le Fil. Elle ne va pas à une acheteuse, mais à Théo, du marketing, troisième étage, qu’on n’a jamais vu que dans l’ascenseur.
# form: invitation theo
# fact: post = Son billet : « J’ai refait la bannière six fois, et la bonne était la première »
# fact: link = Même maison, deux étages d’écart, jamais parlé
# fact: clock = Répond vite, et en entier, à ceux qui ont lu
# starter: text = URGENT : besoin bannière + logo HD + phrase d’accroche pour mon profil, aujourd’hui si possible. Vous pouvez passer à mon bureau à 16 h ? Sam
# chip: opening = J’ai lu votre billet sur les six bannières.
# chip: opening = Besoin urgent, pour aujourd’hui.
# chip: link = J’en suis à ma troisième version, et j’ai peur que la bonne soit partie.
# chip: link = Mon profil est important pour mes objectifs.
# chip: question = À quoi avez-vous vu que la première était la bonne ?
# chip: question = Vous pouvez passer à 16 h ?
# chip: goodbye = Merci pour ce billet, et rien ne presse.
# chip: goodbye = Je compte sur vous !
# model: text = Bonjour Théo, votre billet sur les six bannières m’a fait rire, et m’a rassuré : j’en suis à ma troisième. À quoi avez-vous vu que la première était la bonne ? J’aimerais reprendre celle de l’équipe sur mon profil. Merci pour ce récit, et rien ne presse. {sam}
# ask: Qu’écrit {sam} à Théo ?
# hint: Il a écrit quelque chose cette semaine. Combien de gens de la maison le lui ont dit ?
# note: Un premier message, sans risque, à un collègue. Les mêmes règles s’appliquent : c’est un bon endroit pour les essayer.
Trois cents signes, et deux étages.
* (first_asks) [Envoyer la note qui le convoque. # verdict: asks]
    ~ pushed++
    # sound: hooves
    # right: theo worried
    Théo: Seize heures. Euh. J’ai fait quelque chose de mal ?
* (first_pitches) [Envoyer la note qui parle de ses objectifs. # verdict: pitches]
    ~ pushed++
    # sound: hooves
    # right: theo neutral
    Théo: D’accord pour vos objectifs. J’en ai aussi. Ils sont au-dessus de l’imprimante.
* (first_generic) [Envoyer la note rapide. # verdict: generic]
    ~ copied++
    # sound: hooves
    # right: theo neutral
    Théo envoie un fichier, sans un mot. C’est le bon. Il n’y a pas de suite.
* (first_connects) [Envoyer la note qui parle de ses bannières. # verdict: connects]
    ~ listened++
    ~ contacts++
    # sound: hooves
    # right: theo delighted
    Théo: Quelqu’un l’a lu ! Au premier ! Descendez, enfin, montez. On se dit « tu » ? Je te montre la première. Et la sixième, pour rire.
- -> the_proof

=== the_proof ===
# place: main-street dusk
# left: sam neutral own
# right: ingrid neutral
Il reste une ligne vide sur l’affiche : « Ce qu’on en dit ». Ingrid Larsen, cliente depuis six ans, traverse justement la rue.
{the_star.ask_a_customer: Ingrid: C’est vous qui m’avez appelée l’autre jour ? C’était une drôle de question. J’y ai repensé.|Ingrid: Bonjour. Je passe vite, j’ai trois défauts qui m’attendent.}
# ask: Comment {sam} remplit-{she:elle|il} la ligne ?
# hint: Qu’est-ce qu’Ingrid pourrait dire en deux phrases, qu’elle seule sait ?
# note: Une recommandation, c’est un fait raconté par quelqu’un d’autre. Qui, dans la salle, en a demandé une cette année ?
# mood: listening
Elle ralentit.
* (write_it_yourself) [La rédiger soi-même, et lui demander de signer : ça lui fait gagner du temps. # effect: tone -5 # way: copies # effect: profile +2 # why: La ligne était pleine le soir même. Tous ceux qui connaissaient Ingrid ont su qu’elle n’avait jamais dit « excellence ».]
    ~ copied++
    La ligne est remplie avant midi.
    # mood: sceptical
    Ingrid: « Partenaire d’excellence. » Je compte des défauts, pour vivre.
* (nobody_to_ask) [Laisser la ligne vide : ça ferait prétentieux. # effect: timing -5 # way: hides # why: Elle avait une phrase toute prête depuis six ans. Elle attendait qu’on la lui demande.]
    ~ missed++
    # mood: neutral
    Ingrid: Bon. Eh bien, à mars prochain.
* (two_lines_of_hers) [« Ce jour de mars, vous le raconteriez en deux lignes ? Vous pouvez dire non. » # profile: proof yes # effect: tone +4 # way: listens # why: Elle a raconté mars, deux lignes, une date, un camion. On l’a crue, parce que c’était elle.]
    ~ listened++
    # mood: warm
    # sound: ting
    Ingrid: « 12 mars, 6 h 40 : {she:elle a répondu, et elle est venue|il a répondu, et il est venu} avec le camion. » Ça ira ? Je ne fais pas plus long.
* (ask_everyone) [L’envoyer à tout le carnet : deux lignes de chacun, et je leur rendrai la pareille. # effect: tone -5 # effect: timing -6 # way: pushes # effect: profile +2 # why: Onze compliments en une journée, contre onze compliments. On y a vu un troc.]
    ~ pushed++
    # mood: weary
    Onze compliments avant le soir. Le facteur recommande {sam} pour son « leadership ». {sam} recommande le facteur pour le sien.
- -> first_week

=== first_week ===
# place: saloon dusk
# left: sam neutral cup
# right: jo neutral cup
# sound: tick
L’affiche est clouée. Jo commande deux cafés, et la regarde sécher.
Jo: Et maintenant qu’on te trouve, qu’est-ce qu’on trouve ? Un mort bien habillé, ou quelqu’un qui vit là ?
# ask: Que fait {sam} de sa première semaine ?
# hint: Qui aimerait entendre ta voix, sur un sujet qui n’est pas toi ?
# note: Trois présences par semaine, un sujet des autres, une chose utile. Faites écrire les trois, avec les jours.
{the_first_note.first_connects: Théo a déjà commenté trois fois. Il commente tout, depuis qu’on l’a lu.|Au comptoir, personne ne parle du Fil. C’est plutôt bon signe, pour le comptoir.}
* (product_news) [Relayer la nouvelle bouteille BX-40, trois fois, avec enthousiasme. # profile: reposts 3 # effect: tone -2 # way: copies # why: La nouveauté a fait le tour des collègues, qui la connaissaient.]
    ~ copied++
    # mood: sceptical
    Jo: Trois fois. Elle a un col renforcé, j’ai compris.
* (three_presences) [Trois commentaires sur le sujet des autres, et une astuce de quai, le jeudi. # profile: comments 4 # profile: posts 1 # google: recent-content yes # effect: tone +4 # way: listens # why: Qui vous cherchait vous trouvait {she:vivante|vivant} : une astuce utile, et trois mots justes sous les billets des autres.]
    ~ listened++
    ~ contacts++
    # mood: warm
    Jo: « Empilez tiède, filmez froid. » C’est joli. C’est vrai ?
    {sam}: C’est d’un chef de quai. Je l’ai cité.
* (wait_and_see) [Attendre : un bon profil se suffit à lui-même. # effect: timing -5 # way: hides # why: Les visiteurs ont trouvé une très belle porte. Ils ont sonné, puis ils sont repartis.]
    ~ missed++
    # mood: neutral
    Jo: Une statue. Très ressemblante. Les pigeons vont adorer.
* (own_praise) [Publier chaque matin une pensée inspirante, signée : la régularité, c’est la clé. # profile: posts 0 # effect: tone -4 # effect: timing -5 # way: pushes # effect: profile +2 # why: Le lundi, on est venu voir. Au sixième matin, même le shérif avait fermé la page.]
    ~ pushed++
    Lundi : « Le succès, c’est 1 % de talent. Et moi. » Neuf visites. Mardi, six. Mercredi, Jo.
    # mood: weary
    Jo: Tu me rends le café.
- -> google_again

=== google_again ===
# place: sheriff-office night
# left: sam neutral own
# right: sheriff neutral
Retour chez le shérif. Il tape le nom avec deux doigts, très lentement, par égard pour le suspense.
# sound: tick
Shérif: {google > 4:{google} vérifications sur six. J’ai rarement l’occasion de me lever.|{google > 2:{google} vérifications sur six. Honnête. On peut entrer, il faut pousser un peu.|{google} vérifications sur six. Je laisse la lampe, par charité.}}
# right: yasmine neutral
Yasmine: Bonsoir. C’est vous, l’affiche ? J’achète pour des confitures, à Rodez. En mars, on a perdu quatre jours.
# right: yasmine listening
Elle regarde {sam}, puis l’affiche, pour comparer.
# ask: Que répond {sam} à Yasmine ?
# hint: Elle vient de te dire quatre jours. Que voudrais-tu savoir de ces quatre jours ?
# note: Le profil a fait venir quelqu’un. Tout ce qui suit est une conversation : que ferait la salle des trente premières secondes ?
{the_poster.poster_customer: Yasmine: « Qu’est-ce qui coince en premier ? » Chez nous, les couvercles. Personne ne demande jamais les couvercles.|Yasmine: J’ai mis du temps à comprendre ce que vous faites. Mais j’ai compris.}
* (book_her) [« Quatre jours ! Je peux vous éviter ça : une heure demain, avec le catalogue ? » # effect: tone -4 # effect: timing -10 # way: pushes # why: Elle disait quatre jours, on lui prenait une heure. Elle a revérifié si c’était bien la bonne affiche.]
    ~ pushed++
    # mood: weary
    Yasmine: Je… passais. Bonsoir.
* (hand_card) [« {she:Enchantée|Enchanté}, voici ma carte. N’hésitez pas ! » # effect: tone -2 # way: copies # why: Elle a hésité. C’est ce que l’on fait quand on vous dit de ne pas le faire.]
    ~ copied++
    # mood: neutral
    Yasmine range la carte avec les autres. Il y en a une avec une colombe.
* (shy_smile) [La remercier, et la laisser regarder : on ne saute pas sur les gens à la porte. # effect: timing -7 # way: hides # effect: tone +1 # why: Elle a aimé qu’on ne lui saute pas dessus. Elle était venue parler de mars, pourtant ; on l’a laissée lire.]
    ~ missed++
    # mood: neutral
    Yasmine sourit. Elle lit l’affiche jusqu’au bout, deux fois. Puis elle lit celle du magicien.
* (four_days) [« Quatre jours. Lequel a été le pire ? » # effect: tone +5 # effect: profile +3 # way: listens # why: Une question sur le pire jour : elle s’est assise, et c’est elle qui a demandé quand on pouvait se parler.]
    ~ listened++
    ~ contacts++
    ~ jo_trust++
    # mood: warm
    # sound: ting
    Yasmine: Le troisième. On a collé des étiquettes à la main, sur des bocaux vides, pour ne pas renvoyer les gens. Dites, vous êtes là jeudi ?
- -> campfire

=== campfire ===
# place: campfire night
# left: sam listening own
# right: jo warm
Le soir, hors de la ville. Un feu, du café. {sam} enlève le chapeau, regarde l’étiquette, et la laisse : il est encore temps de le rendre.
{ copied >= 5: -> number_forty_one }
{ missed >= 4 && not google_again.four_days: -> beautiful_door }
{ pushed >= 4: -> lone_rider }
{ listened >= 7 && pushed <= 1 && the_star.ask_a_customer: -> somebody_home }
-> half_dressed

= somebody_home
# sound: ting
# ending: somebody-home
# peer: awa = Je t’ai {she:cherchée|cherché} ce matin. J’ai trouvé quelqu’un, et une maison. Dans cet ordre.
# peer: okafor = « En mars, vous répondez. » J’ai tout changé chez moi à cause de cette ligne.
# peer: marguerite = Tu as demandé à une cliente. En trente ans, j’ai vu trois personnes le faire.
# peer: theo = {the_first_note.first_connects:Et moi, on m’a lu. Au premier étage !|Passe me voir, la prochaine fois. J’ai une première version.}
# action: Cherchez votre nom en navigation privée. Notez la première chose qu’un inconnu apprendrait de vous. Une suffit.
On cherche {sam}, on trouve {sam}. C’est rare, en ville, et cela se voit de loin.
-> END

= half_dressed
# ending: half-dressed
# peer: awa = La moitié gauche est très bien. C’est laquelle, la tienne ?
# peer: okafor = On sait où tu travailles. On sait presque pour qui.
# peer: marguerite = Une ligne à la fois. Commence par celle qui parle de toi, et retourne-la.
# peer: theo = Passe me voir. J’ai une première version.
# action: Relisez votre titre, et ajoutez-y une personne et son problème. Dix mots, pas plus.
Un profil semi-brandé, semi-lisible. {sam} a un pied dans l’étrier : c’est la position la plus drôle, vue du trottoir.
-> END

= lone_rider
# ending: lone-rider
# peer: awa = Tu t’es {she:montrée très forte, toute seule|montré très fort, tout seul}, au milieu de la place.
# peer: okafor = J’ai eu un slogan, moi aussi. Mes enfants le récitent encore. Pour rire.
# peer: marguerite = Demande à quelqu’un pourquoi il reste. Puis tais-toi, et note.
# peer: theo = J’aurais fait la bannière, tu sais. Il fallait juste ne pas crier.
# action: Remplacez, dans votre profil, une phrase qui parle de vous par une question que vos clients se posent.
{sam} chevauche {she:seule|seul}, vite, et très bien {she:éclairée|éclairé}. Derrière, la maison cherche qui c’est.
-> END

= beautiful_door
# ending: beautiful-door
# peer: awa = {old_traces.close_them:Tu n’as rien cassé. Même le canapé est parti sans bruit.|Tu n’as rien cassé. Le canapé est toujours là, remarque.}
# peer: okafor = {the_proof.two_lines_of_hers:Ingrid t’a donné deux lignes. Elle en avait une troisième.|Ingrid traversait la rue. Elle ralentissait, même.}
# peer: marguerite = Discret, c’est une qualité. Introuvable, c’est une adresse.
# peer: theo = {the_namesake.trade_and_town:J’ai trouvé ton métier et ta ville. J’ai sonné longtemps.|J’ai cru que le profil était celui du magicien.}
# action: Demandez à une personne qui vous apprécie deux lignes sur un jour précis. Elle a le droit de dire non.
Une très belle porte, bien fermée. On voit de la lumière dessous. Personne n’a voulu déranger.
-> END

= number_forty_one
# ending: number-forty-one
# peer: awa = J’ai lu ton profil. J’ai cru que c’était le mien.
# peer: okafor = La fusée, la plaquette, les bras croisés : il ne manque que la colombe.
# peer: marguerite = Ton four est plus beau que leur mur noir. Et il est vrai.
# peer: theo = Je connais la personne qui a écrit cette phrase, au départ. Elle l’a retirée.
# action: Trouvez dans votre profil une phrase que vous avez déjà lue ailleurs. Rayez-la, même si elle est bien.
{sam} ressemble aux cent meilleurs profils du pays. C’est justement là qu’on ne {she:la|le} trouve plus.
-> END
