# title: Personne ne voit mon travail
# author: L’atelier de Sam
# company: Verrerie Ardent
# decisions: 11
# help: on-demand
# meter: heart 0 10 = Cœur à l’ouvrage
# carry: contacts promise_kept jo_trust

// Ce que le jeu règle lui-même ; dans Inky, ces valeurs suffisent pour lire.
VAR sam = "Sam"
VAR she = false
VAR contacts = 3
VAR promise_kept = true
VAR jo_trust = 2

// La jauge de l’épisode : l’envie qu’a Élie d’ouvrir l’atelier demain.
VAR heart = 3

// Ce que l’histoire retient : les fois où Sam a écouté, poussé, laissé passer, imité, et les faits trouvés.
VAR listened = 0
VAR pushed = 0
VAR missed = 0
VAR copied = 0
VAR facts = 0

-> leak

=== leak ===
# place: main-street day
# left: sam neutral own
# right: omar worried cup
Omar a dressé un tableau. Quarante invitations, quinze oui, zéro réponse. Il l’a plastifié, par dépit.
# ask: Où est-ce que cela fuit ?
# hint: À quelle ligne du tableau les gens étaient-ils encore là ?
# note: Rappel de l’épisode 3 : chercher l’étape, puis la phrase. Faites pointer la ligne du doigt avant de discuter.
Omar: Dites-moi que c’est le réseau. Ça m’arrangerait.
* (send_sixty) [« Il en faut soixante. Quinze oui, c’est trop peu pour conclure. » # effect: tone -3 # effect: timing -5 # way: pushes # why: Vingt invitations de plus dans le même tuyau : il fuyait au même endroit, plus fort.]
    ~ pushed++
    # mood: weary
    Omar: Soixante. Je vais manquer de plastique.
* (first_message) [« Après le oui. Qu’avez-vous écrit, juste après, à ceux qui acceptaient ? » # effect: tone +4 # way: listens # why: L’étape, puis la phrase : « voici notre catalogue ». Il l’a barrée lui-même.]
    ~ listened++
    # mood: listening
    Omar: « Merci, et voici notre catalogue. » Ah. Oui. D’ici, on entend la porte.
* (new_template) [« Changez de modèle : j’en ai un qui marche très bien pour un ami, il n’y a qu’à remplir. » # effect: tone -2 # way: copies # why: Le modèle de l’ami parlait de l’ami. Quinze personnes ont appris son prénom.]
    ~ copied++
    # mood: neutral
    Omar: « Cher partenaire viticole. » Je fais du transport.
- -> the_table

=== the_table ===
# place: workshop dusk
# left: sam neutral note
# right: elie worried
L’Atelier. Six tabourets autour d’un établi, une horloge, et une règle au mur : d’abord des questions, ensuite seulement des conseils. Élie a fabriqué les tabourets.
Élie: Je fais des meubles avec des chutes de chantier. Je montre tout, tous les jours. Vidéos, photos, textes. Et rien. Personne ne voit ce que je fais.
# right: awa neutral
Awa: Codéveloppement, tour 1. On a vingt minutes pour comprendre. Quelqu’un a une question ?
# right: elie worried
# ask: Que dit {sam} en premier ?
# hint: Qu’est-ce que tu ne sais pas encore, et que tu as déjà supposé ?
# note: Interdisez les conseils pendant cinq minutes, montre en main. C’est la partie la plus difficile, et de loin.
Cinq têtes opinent. Dans chacune, on voit un conseil prêt à sortir.
* (ask_numbers) [« “Rien”, c’est combien ? Combien de gens te suivent, et combien ont vu le dernier ? » # effect: tone +4 # effect: profile +4 # way: listens # why: Il n’avait jamais compté. Le premier fait a fait plus de bien que dix encouragements.]
    ~ listened++
    ~ facts++
    # show: card
    Quatre cents contacts. Onze personnes ont vu la dernière vidéo. Deux ont tout regardé.
* (advise_at_once) [« Fais plus court : le format court, c’est ce qui marche partout, les gens n’ont plus de patience. » # effect: tone -2 # way: copies # why: Il a répondu qu’il avait déjà essayé. Puis cela, aussi. Il ne racontait plus, il se défendait.]
    ~ copied++
    # mood: sceptical
    Élie: J’ai fait court. J’ai fait muet, même. J’ai fait un carré.
* (post_more) [« Poste deux fois par jour, avec le prix : au moins, on saura que c’est à vendre. » # effect: tone -4 # effect: timing -6 # way: pushes # why: Il venait dire qu’il n’en pouvait plus. On lui a demandé d’en faire le double.]
    ~ pushed++
    ~ heart = heart - 2
    # mood: weary
    Élie se lève, dit qu’il a une colle qui sèche, et sort. Jo va le chercher. Elle revient avec lui, et avec la colle.
* (ask_aim) [« À quoi saurais-tu, au printemps, que ton travail est vu ? » # effect: tone +4 # effect: profile +4 # way: listens # why: Il cherchait des vues. En cherchant la réponse, il a trouvé ce qu’il voulait.]
    ~ listened++
    ~ facts++
    # show: card
    Il ne veut pas être célèbre. Il veut six personnes à l’atelier, un samedi par mois.
- -> second_round

=== second_round ===
# place: workshop dusk
# left: sam neutral note
# right: elie neutral
# sound: tick
Tour 2. {the_table.post_more: La colle a séché. Élie est revenu, assis plus loin.|Élie a rapproché son tabouret, d’un cran.}
Élie: Et puis, de toute façon, les gens s’en fichent. C’est comme ça.
# ask: Que fait {sam} de « les gens s’en fichent » ?
# hint: C’est un fait, ça, ou c’est une soirée difficile ?
# note: « Est-ce un fait ou une impression ? » Essayez la question sur une phrase d’hier, la vôtre.
Théo ouvre la bouche. Awa regarde l’horloge. Théo la referme.
* (fact_or_feeling) [« C’est un fait, ou c’est une impression ? Raconte la dernière fois. » # effect: tone +5 # effect: profile +5 # way: listens # effect: timing -2 # why: Un quart d’heure de plus sans un seul conseil. Une dame avait caressé une table dix minutes ; il l’avait oubliée, faute d’un clic.]
    ~ listened++
    ~ facts++
    ~ heart++
    L’horloge mange un quart d’heure. Théo a trois conseils qui refroidissent.
    # show: card
    Au marché, une dame est restée dix minutes, la main sur une table. Elle s’appelle Odile. Il ne lui a rien demandé.
* (cheer_him_up) [« Mais non ! Moi, j’adore ce que tu fais. » # effect: tone -1 # way: copies # why: Il a souri, poliment. Une personne l’adorait, c’était le problème de départ.]
    ~ copied++
    # mood: neutral
    Élie: Merci. Ça fait un.
* (be_tough) [« Soyons lucides : c’est peut-être le prix. Baisse-le un peu, et tu verras. » # effect: tone -5 # effect: timing -5 # way: pushes # why: On lui a traduit un silence en verdict. Il est reparti avec le verdict.]
    ~ pushed++
    ~ heart--
    # mood: weary
    Élie: Personne ne m’a dit « cher ». Personne ne m’a rien dit. C’est tout ce que je dis.
* (say_nothing) [Ne rien dire : il vaut mieux ne pas remuer. # effect: timing -5 # way: hides # why: Il avait laissé une phrase en l’air, exprès. Elle est retombée toute seule.]
    ~ missed++
    # mood: neutral
    On entend l’horloge. Elle non plus ne remue rien.
- -> the_request

=== the_request ===
# place: workshop night
# left: sam listening own
# right: elie neutral
Sur l’établi, {facts > 1:les cartes trouvées s’alignent : des faits, écrits au crayon de charpentier.|{facts == 1:une seule carte, écrite au crayon de charpentier.|rien que de la sciure.}}
# mood: listening
Élie: Alors voilà ma demande. Comment faire pour que quatre cents personnes me voient ?
# right: jo neutral
Jo: Personne n’a le vrai chiffre. Prenons entre un et sept sur cent, pour jouer. Sur quatre cents, cela fait ?
# ask: Que répond {sam} à l’arithmétique ?
# hint: Onze, sur quatre cents, c’est peu… ou c’est normal ?
# note: Faites le calcul avec les contacts de la salle. Le soulagement s’entend.
Quelqu’un compte sur ses doigts, et s’arrête assez vite.
* (post_daily) [« Alors publie tous les jours : avec le nombre, quelqu’un finira bien par s’arrêter. » # effect: tone -3 # way: copies # effect: profile +3 # why: La première semaine, le compteur a bougé. Au bout de trente jours, la même douzaine, et une fatigue double.]
    ~ copied++
    ~ heart--
    # right: elie weary
    Élie: Trente et une vues, lundi ! Vendredi, douze. Une chaise, c’est six semaines. Elle est en retard sur le calendrier.
* (four_to_28) [« Entre quatre et vingt-huit. Tes onze sont au milieu. Le silence était dans le calcul. » # effect: tone +4 # effect: profile +7 # way: listens # why: Onze n’était plus une gifle, mais un compte juste. Il a pu penser à autre chose qu’à lui.]
    ~ listened++
    ~ heart = heart + 2
    # right: elie warm
    # sound: ting
    Élie: Au milieu. Je suis… moyen ? C’est la meilleure nouvelle de l’année.
* (buy_followers) [« Trois mille abonnés, en promotion. Une salle pleine, cela attire du monde. » # effect: tone -4 # effect: timing -5 # google: recent-content no # way: pushes # effect: profile +4 # why: Le compteur a bondi le soir même. Puis la dame du marché a cherché son nom, vu trois mille inconnus nés un mardi, et hésité.]
    ~ pushed++
    # right: doc smug
    # sound: thunk
    Doc: Frais du jour ! Ils ne parlent pas, ils ne viennent pas, mais quelle foule !
- -> which_square

=== which_square ===
# place: crossroads day
# left: sam neutral own
# right: elie worried
Au carrefour, trois panneaux : une place très grande où l’on crie, une place où l’on met des pouces en bas, une petite où l’on se montre ce qu’on fabrique.
Élie: Un pouce en bas, et je ne dors pas. C’est bête.
# ask: Sur quelle place Élie s’installe-t-il ?
# hint: Où sont les gens qui viennent un samedi ? Et où dort-il la nuit ?
# note: Choisir un réseau pour sa cible et pour son propre confort. Les deux comptent, le second s’oublie.
Ce n’est pas bête. C’est même utile à savoir.
* (all_three) [Les trois : on ne sait jamais d’où viendra le client. # effect: tone -3 # way: copies # effect: profile +2 # why: Plus de passage, la première semaine. Puis trois vitrines à moitié pleines : on passait devant, trois fois plus vite.]
    ~ copied++
    # mood: weary
    Élie: Beaucoup de monde, lundi. Mardi, j’ai répondu à l’une avec le ton de l’autre. Sur la troisième, j’ai juste pleuré.
* (toughen_up) [La plus dure : il apprendra à encaisser, c’est le métier, et c’est là que sont les clients. # effect: tone -4 # effect: timing -5 # way: pushes # why: Il a encaissé quatre jours. Le cinquième, il a rangé les outils.]
    ~ pushed++
    ~ heart = heart - 2
    # mood: weary
    Élie: Onze pouces. Tous en bas. Dont un de mon beau-frère, « par erreur ».
* (one_small_square) [La petite, celle des gens qui fabriquent : sa cible y est, et il y dort. # effect: tone +4 # effect: profile +8 # way: listens # why: Une seule place, la bonne, et le cœur tranquille : au bout d’un mois, on l’y connaissait.]
    ~ listened++
    ~ heart++
    # mood: warm
    Élie: On se montre des assemblages ratés. C’est très tendre. Il y a même un luthier.
* (none_for_now) [Aucune pour l’instant : mieux vaut attendre d’être prêt. # effect: timing -5 # way: hides # why: Il était prêt depuis deux ans. Ce sont les autres qui ne le savaient pas.]
    ~ missed++
    # mood: neutral
    Élie: D’accord. Je ponce, alors. Je ponce très bien.
- -> for_whom

=== for_whom ===
# place: home-office dusk
# left: sam neutral note
# right: elie neutral
Élie: J’écris quoi ? D’habitude, je m’adresse à tout le monde. « Pour une planète plus juste, adoptez le réemploi. »
{second_round.fact_or_feeling: La carte d’Odile est punaisée au-dessus de l’écran.|Au-dessus de l’écran, il y a un mur.}
# ask: À qui écrit-il ?
# hint: Qui, précisément, lira cette phrase debout dans sa cuisine ?
# note: Donnez un prénom au lecteur. Puis faites lire le texte à quelqu’un qui porte presque ce prénom.
{sam}: Tout le monde ne viendra pas samedi. Il n’y a que six tabourets.
* (to_everyone) [À tout le monde, mais avec plus de mots-clés : on ne va pas se fermer des portes. # effect: tone -2 # way: copies # effect: profile +2 # why: Un peu plus haut dans les recherches. Tout le monde a lu « réemploi, sobriété », et personne ne s’est reconnu.]
    ~ copied++
    # mood: neutral
    Élie: Deux places de mieux dans les recherches. C’est plat, mais c’est juste. On dirait une notice.
* (to_the_guilty) [À ceux qui achètent du neuf : il faut bien secouer les gens. # effect: tone -5 # effect: timing -4 # way: pushes # why: Secoués, ils sont partis acheter ailleurs, du neuf, pour se consoler.]
    ~ pushed++
    # mood: sceptical
    Élie: Mon beau-frère m’a répondu par une photo de son canapé. Neuf.
* (to_odile) [À une personne : « Odile, votre grand-mère avait une table. Où est-elle ? » # effect: tone +5 # effect: profile +7 # way: listens # why: Odile s’est reconnue. Sept autres aussi, qui ne s’appelaient pas Odile.]
    ~ listened++
    ~ heart++
    # mood: warm
    Élie: « Où est-elle ? » J’ai la réponse de ma propre mère. Elle en a pleuré. Elle l’avait donnée aux voisins.
- -> credit

=== credit ===
# place: workshop day
# left: sam neutral own
# right: elie eager
Sur la petite place, un luthier de Mirecourt montre comment il sauve des chutes d’érable. Élie n’a pas dormi de joie.
Élie: C’est exactement mon assemblage, en mieux ! Qu’est-ce que j’en fais ?
# ask: Que fait-il du travail du luthier ?
# hint: Qu’est-ce que le luthier aimerait lire, ce soir, sous son propre nom ?
# note: Construire sur le travail d’un autre et le nommer. Une fois, pour une raison. Pas vingt.
# sound: tick
Le luthier a trois mille lecteurs, tous très calmes.
* (credit_and_build) [Refaire l’assemblage sur un tabouret, et dire de qui il vient, une fois, avec son nom. # effect: tone +5 # effect: profile +6 # way: listens # why: Le luthier a vu son assemblage devenir un tabouret. Il l’a montré à ses trois mille lecteurs, très calmement.]
    ~ listened++
    ~ contacts++
    ~ heart++
    # mood: delighted
    # sound: ting
    Élie: Il a écrit : « Voilà où va l’érable quand il se retire à la campagne. » Je l’encadre. Dans de l’érable.
* (tag_twenty) [Publier, en citant le luthier et dix-neuf autres artisans qui pourraient aimer. # effect: tone -5 # effect: timing -6 # way: pushes # effect: profile +3 # why: Quatre cents vues avant midi. Dix-neuf personnes avaient été appelées pour rien ; trois l’ont signalé.]
    ~ pushed++
    # mood: worried
    Élie: Quatre cents vues ! Et l’on me demande d’arrêter. Poliment. Dix-neuf fois.
* (same_video) [Refaire la même vidéo, sans rien dire : tout le monde s’inspire de tout le monde, c’est le métier. # effect: tone -3 # way: copies # why: Ses lecteurs connaissaient l’original. Ils l’ont salué, lui, le luthier.]
    ~ copied++
    # mood: neutral
    Premier commentaire : « On dirait du Mirecourt. » Deuxième : « En moins bien. »
* (admire_from_afar) [L’admirer de loin, sans rien écrire : il doit être très occupé. # effect: timing -5 # way: hides # why: Le luthier aurait aimé savoir que ses chutes servaient. Il a continué à se croire seul, lui aussi.]
    ~ missed++
    # mood: neutral
    Élie enregistre la vidéo dans un dossier « plus tard ». Il y en a deux cents.
- -> five_people

=== five_people ===
# place: telegraph-office day
# left: sam neutral own
# right: elie neutral
Un samedi par mois, six places. Il reste trois semaines.
{which_square.one_small_square: Élie: Sur la place, il y a cinq personnes qui me répondent toujours. Cinq, c’est peu.|Élie: J’ai noté cinq noms. Cinq, c’est peu.}
# ask: Comment {sam} propose-t-{she:elle|il} de remplir les six places ?
# hint: Un pouce levé, ou une personne qui vient : lequel tient sur un tabouret ?
# note: Un « j’aime » vaut moins qu’une personne venue. Faites compter à chacun ses cinq.
Six tabourets attendent.{the_request.buy_followers: Des trois mille abonnés, le plus proche habite à onze mille kilomètres.| Ils ont un certain talent pour cela.}
* (buy_ads) [Cent euros de publicité, ciblée sur « meuble » et « sympa » : c’est ce que font les marques. # effect: tone -2 # way: copies # effect: profile +3 # why: Trois cents clics le jour même, venus de partout. Personne ne savait plus qui il était en arrivant.]
    ~ copied++
    # mood: neutral
    Élie: Trois cents clics. Un monsieur de Lisbonne demande si je livre des sympas.
* (nurture_five) [S’occuper des cinq, une question chacun, et leur offrir un atelier découverte. # effect: tone +4 # effect: profile +8 # way: listens # effect: timing -2 # why: Trois semaines pour cinq personnes, connues par leur projet. Quatre sont venues, et deux ont amené quelqu’un.]
    ~ listened++
    ~ contacts = contacts + 2
    ~ heart = heart + 2
    Deux semaines, cinq conversations, aucune réservation. Élie compte les tabourets la nuit.
    # mood: delighted
    # sound: ting
    Samedi : six personnes, six tabourets. Odile a apporté la table de sa grand-mère. Les voisins l’avaient gardée.
* (mass_invite) [Inviter les quatre cents d’un coup, avec un compte à rebours : cela donne envie. # effect: tone -4 # effect: timing -6 # way: pushes # why: Quatre cents comptes à rebours. Les cinq qui l’aimaient bien ont cru à une erreur.]
    ~ pushed++
    # mood: weary
    « Plus que 48 h ! » Deux personnes viennent. L’une cherchait les toilettes.
- -> swamped

=== swamped ===
# place: workshop day
# left: sam neutral own
# right: claire neutral
Ce samedi-là, Claire Morvan passe la tête. Elle voudrait une grande table pour l’accueil des Caves.
# mood: weary
Claire: Ça m’intéresse vraiment. Mais là, je suis sous l’eau. On est en plein lancement.
# right: elie worried
# ask: Que souffle {sam} à Élie ?
# hint: « Là », c’est jusqu’à quand ?
# note: « Sous l’eau » n’est pas un non, c’est une date qui manque. Cherchez la question la plus courte.
Élie regarde {sam}. Il a déjà la main sur la plaquette.
* (when_calmer) [« Vers quand ce sera plus calme ? » Le noter, et la laisser filer. # effect: tone +5 # effect: profile +4 # way: listens # effect: timing -2 # why: La vente n’était pas pour ce jour-là. Elle a dit « mi-octobre », donc elle y a pensé ; on n’avait plus rien à lui demander.]
    ~ listened++
    # right: claire warm
    Claire: Mi-octobre. Notez : le 15. Si vous y pensez, vous serez bien le seul.
* (send_deck) [Lui glisser la plaquette : elle regardera quand elle aura une minute. # effect: tone -2 # way: copies # why: La plaquette a rejoint les autres. Elle n’a pas eu une minute, elle a eu trois ans.]
    ~ copied++
    # right: claire neutral
    Claire: Merci. Je la pose avec les… je la pose.
* (insist_now) [« Deux minutes ! Donnez-moi les mesures, je vous fais un prix si c’est aujourd’hui. » # effect: tone -5 # effect: timing -6 # way: pushes # why: Elle avait dit ce qu’elle ne pouvait pas. On lui a proposé de le faire plus vite.]
    ~ pushed++
    # right: claire weary
    # sound: thunk
    Claire: Aujourd’hui, je coule.
* (let_her_go) [Sourire, et la laisser partir : elle reviendra si elle veut. # effect: timing -5 # way: hides # effect: tone +1 # why: Elle a aimé qu’on n’insiste pas. Elle la voulait, cette table ; elle n’avait simplement personne à qui le redire.]
    ~ missed++
    # right: claire neutral
    Claire sourit, et s’en va. La table de l’accueil, aux Caves, est toujours un carton.
- -> the_names

=== the_names ===
# place: workshop dusk
# left: sam neutral own
# right: elie listening
Fin d’atelier. Tout le monde a un copeau dans les cheveux. Une dame ne se décide pas à partir, ce qui est une forme d’avis.
# right: lin warm
Lin: J’ai passé l’après-midi à ne pas réparer un tapis. Merci. Vraiment.
# right: elie eager
# ask: Que demande Élie à Lin, avant qu’elle parte ?
# hint: Qui connaît-elle, à qui cela ferait du bien ?
# note: Ne jamais finir une belle rencontre sans demander un à trois noms, avec leur accord. Entraînez la phrase, à voix haute.
Élie ouvre la bouche. Depuis le codéveloppement, il sait qu’elle sert aussi à demander.
* (spread_word) [« Si vous pouvez parler de moi autour de vous… » # effect: timing -4 # way: hides # effect: tone +1 # why: « Autour de vous » est très grand. Elle a voulu en parler à tout le monde, donc à personne.]
    ~ missed++
    # right: lin neutral
    Lin: Bien sûr ! À… à des gens. D’accord.
* (whole_book) [« Vous auriez les coordonnées de toute votre équipe ? J’écris à tous ce soir. » # effect: tone -4 # effect: timing -6 # way: pushes # why: Elle aurait confié deux noms. On lui a demandé le carnet, et celui des autres.]
    ~ pushed++
    # right: lin worried
    Lin: Toute l’équipe… Je crois que j’ai un train. Un tapis. Quelque chose.
* (two_names) [« À qui pensez-vous ? Une ou deux personnes. Et vous leur demandez d’abord si je peux écrire. » # effect: tone +5 # effect: profile +5 # way: listens # why: Deux noms, avec accord : ils ont répondu à Élie en disant « de la part de Lin ». C’était déjà chaud.]
    ~ listened++
    ~ contacts = contacts + 2
    # right: lin warm
    # sound: ting
    Lin: Deux. Ma sœur, et mon voisin du dessus : il ponce le dimanche, on l’entend. Je leur demande ce soir.
- -> mid_october

=== mid_october ===
# place: main-street dusk
# left: sam neutral own
# right: elie worried
Le 15 octobre. {swamped.when_calmer: Sur le mur de l’atelier, une carte : « Claire, 15 oct. »|Élie tombe sur un vieux bout de papier : « Claire ? Table ? »}
# mood: neutral
Élie: Elle a dû oublier. Ou trouver ailleurs. Je ne voudrais pas la déranger.
# ask: Que fait Élie ce jour-là ?
# hint: Si quelqu’un revenait exactement le jour où tu l’as dit, tu penserais quoi ?
# note: Une promesse de date, tenue, vaut toutes les relances. Qui, dans la salle, en a une en attente ?
Dehors, les feuilles tombent au rythme prévu.
* (keep_waiting) [Attendre qu’elle rappelle : elle a son numéro, elle a sa vie, et personne n’aime les relances. # effect: timing -9 # way: hides # why: Elle attendait le 15, elle aussi. Le 16, elle a conclu comme on conclut.]
    ~ missed++
    ~ promise_kept = false
    ~ heart--
    # mood: neutral
    Le 16, Claire commande une table. Ailleurs. Elle est très bien, sans plus.
* (offer_again_hard) [L’appeler à huit heures, rappeler si besoin, et lui envoyer un devis déjà signé de son côté. # effect: tone -4 # effect: timing -8 # way: pushes # why: Elle avait demandé qu’on y pense. On y a pensé trois fois avant dix heures.]
    ~ pushed++
    # right: claire weary
    Claire: Vous avez signé pour nous deux. C’est… organisé.
* (as_promised) [Deux lignes, comme promis : « Le 15. Dix minutes de mesures, ou un croquis d’abord ? » # effect: tone +5 # effect: profile +8 # way: listens # why: Le jour dit, sa table à elle, dix minutes, un autre choix : elle a répondu avant d’ouvrir son agenda.]
    ~ listened++
    ~ contacts++
    ~ heart = heart + 2
    # right: claire delighted
    # sound: ting
    Claire: Le 15 ! J’avais parié un café que personne n’y penserait. Venez mesurer. Je vous dois un café.
- -> campfire

=== campfire ===
# place: campfire night
# left: sam listening own
# right: elie warm
Le feu, le café, six tabourets. Élie regarde les bûches d’un œil professionnel et n’en brûle que les moches.
{ copied >= 5: -> like_everyone_else }
{ missed >= 4 && not mid_october.as_promised: -> closed_shutters }
{ pushed >= 4: -> nineteen_complaints }
{ listened >= 8 && pushed <= 1 && five_people.nurture_five && mid_october.as_promised: -> six_stools }
-> one_stool_short

= six_stools
# sound: ting
# ending: six-stools
# peer: awa = {facts > 0:Tu as demandé avant de conseiller. Trois personnes ici n’y sont jamais arrivées. Je ne regarde personne, Théo.|Le conseil est venu trop tôt, puis tu as écouté. Dans l’autre sens, c’est plus court.}
# peer: okafor = Onze sur quatre cents, c’était normal. Qui me rend mes nuits de 2018 ?
# peer: marguerite = Une date, notée, tenue. J’ai fait trente ans avec ça.
# peer: elie = Personne ne voyait mon travail. C’est que je regardais le compteur.
# action: Notez cinq personnes à qui vous pourriez poser une question sur leur travail ce mois-ci. Une par semaine suffit.
Six personnes, six tabourets. Rapporté aux tabourets, c’est un triomphe.
-> END

= one_stool_short
# ending: one-stool-short
# peer: awa = Tu as trouvé des faits, puis tu as conseillé quand même. C’est humain. C’est même le sujet.
# peer: okafor = Demande la date. Toujours. Même à ta mère.
# peer: marguerite = Choisis tes cinq. Les autres viendront par eux.
# peer: elie = On était quatre, samedi. Les deux autres tabourets ont servi à poser les pieds.
# action: À votre prochaine belle rencontre, demandez un nom, un seul, et laissez l’autre prévenir la personne.
Il manque un tabouret, ou quelqu’un dessus. {sam} et Élie ne sont pas d’accord sur la formule.
-> END

= nineteen_complaints
# ending: nineteen-complaints
# peer: awa = Le premier conseil est tombé à la quatrième seconde. La règle est au mur, en grand.
# peer: okafor = Tu as voulu qu’on le voie. On l’a vu. On a fermé les yeux.
# peer: marguerite = Parle à une personne qui caresse une table. Le reste, c’est du bruit.
# peer: elie = J’ai rangé les outils. J’ai gardé le rabot, par faiblesse.
# action: Avant votre prochain conseil, posez deux questions. Comptez-les sur les doigts, sous la table.
On a beaucoup montré Élie. Personne ne sait encore ce qu’il fait.
-> END

= closed_shutters
# ending: closed-shutters
# peer: awa = Il attendait une question, tu attendais un signe. Vous étiez très polis.
# peer: okafor = Claire avait parié un café. Tu as vu passer le café.
# peer: marguerite = Le silence n’est pas un manque d’intérêt. Le tien non plus, mais qui le saura ?
# peer: elie = J’aurais bien aimé avoir quelque chose à refuser.
# action: Retrouvez une personne qui vous a dit « plus tard », et écrivez-lui deux lignes aujourd’hui : le sujet, et une question.
L’atelier sent bon, les volets sont mi-clos. Derrière, quelqu’un attend qu’on demande. Devant aussi.
-> END

= like_everyone_else
# ending: like-everyone-else
# peer: awa = Format court, publicité, modèle, mots-clés : Élie n’a rien reconnu de lui là-dedans.
# peer: okafor = J’ai cru voir une annonce de matelas. C’était lui.
# peer: marguerite = Il y avait un crayon de charpentier sur l’établi. Commence par là.
# peer: theo = Le carré, c’était mon idée. Pardon.
# action: Reprenez votre dernière publication, et remplacez la première ligne par une question à une personne précise, avec son métier.
Élie ressemble maintenant à tous ceux que personne ne voit. Il a au moins de la compagnie.
-> END
