# title: Solo en pyjama
# author: L’atelier de Sam
# company: Verrerie Ardent
# decisions: 12
# help: on-demand
# meter: energy 0 10 = Élan de Maud
# carry: contacts promise_kept jo_trust

// Ce que le jeu règle lui-même ; dans Inky, ces valeurs suffisent pour lire.
VAR sam = "Sam"
VAR she = false
VAR contacts = 3
VAR promise_kept = true
VAR jo_trust = 2

// La jauge de l’épisode : ce qui fait que Maud rallume l’ordinateur le lundi.
VAR energy = 4

// Ce que l’histoire retient : les fois où Sam a écouté, poussé, laissé passer, imité.
VAR listened = 0
VAR pushed = 0
VAR missed = 0
VAR copied = 0

-> cabin

=== cabin ===
# place: home-office day
# left: sam eager own
# right: maud neutral cup
La Cabane. Une table, deux écrans, un chat sur le plus chaud des deux. Maud a été caissière onze ans. Elle écrit maintenant pour les autres.
Maud: Entre. Excuse le pyjama, c’est celui des réunions.
# right: nobody
# sound: tick
Le téléphone sonne. C’est Élie, depuis l’Atelier.
# place: workshop day
# left: nobody
# right: elie worried
# ask: Que répond {sam} à Élie ?
# hint: « Personne », c’est combien ?
# note: Rappel de l’épisode 5 : d’abord les faits, ensuite l’impression, et le conseil en dernier.
Élie: J’ai fait comme on avait dit. Une porte ouverte. Et personne n’est venu. Personne !
* (post_more) [« Publie tous les jours, matin et soir : à force, ça prend. C’est mathématique, tu verras bien. » # effect: tone -3 # effect: timing -5 # way: pushes # why: Il avait besoin qu’on regarde avec lui. On lui a donné du travail pour le soir.]
    ~ pushed++
    # mood: weary
    Élie: Matin et soir. Et je ponce quand ?
* (how_many) [« Raconte. Combien de gens l’ont su ? Combien sont passés, même deux minutes ? » # effect: tone +4 # way: listens # why: Onze personnes l’avaient su, quatre étaient passées. « Personne » s’appelait Odile, Jean et les jumelles.]
    ~ listened++
    ~ contacts++
    # mood: listening
    Élie: Onze l’ont su. Quatre… ah. Quatre sur onze, en fait.
* (same_here) [« Ah, c’est partout pareil, tu sais. Ma cousine non plus. » # effect: tone -1 # way: copies # why: Le malheur de la cousine l’a laissé seul avec le sien, mais en compagnie.]
    ~ copied++
    # mood: neutral
    Élie: Elle fait des meubles, ta cousine ?
- -> the_suit

=== the_suit ===
# place: home-office day
# left: sam neutral own
# right: maud worried
Maud: On me dit qu’un entrepreneur, c’est né en costume, ça travaille soixante heures et ça sait tout faire. J’ai un chat, quarante heures, et je ne sais pas faire les factures.
# ask: Que répond {sam} ?
# hint: Qui est-ce, « on » ? Et que lit vraiment un client de Maud avant de l’appeler ?
# note: Expert en tout, né en costume, soixante heures, métier solitaire. Laquelle de ces idées la salle a-t-elle crue ?
Le chat se retourne, ce qui vaut une opinion.
* (look_bigger) [« Dis “nous” partout : les gros clients veulent une équipe, et tu grandiras dedans. » # effect: tone -5 # way: pushes # effect: profile +3 # why: Un appel dès le lendemain : une équipe, cela rassure. Puis il a demandé à lui parler, et l’équipe a miaulé.]
    ~ pushed++
    ~ energy--
    Le lendemain, un gros client appelle. Il demande l’équipe.
    # mood: sceptical
    Maud: « Toute l’équipe vous remercie. » Il va falloir lui acheter un tailleur, au chat.
* (buy_the_suit) [« Fais comme les grandes agences : un costume, une charte noire, le mot “stratégie”. » # effect: tone -2 # way: copies # why: Son site ressemblait à quarante autres. Ses clients cherchaient celle qui avait tenu une caisse.]
    ~ copied++
    # mood: neutral
    Maud: En noir, on ne voit plus les poils. C’est déjà ça.
* (what_they_read) [« Tes trois derniers clients, ils t’ont choisie pour quoi ? On leur demande ? » # effect: tone +4 # effect: profile +8 # way: listens # why: Tous les trois ont dit la caisse : elle sait parler à quelqu’un qui a peu de temps et un enfant dans les bras.]
    ~ listened++
    ~ energy++
    # mood: warm
    # sound: ting
    Maud: « Elle écrit comme on parle à la caisse : vite, gentiment, juste. » Il a dit ça. Le notaire !
- -> three_days

=== three_days ===
# place: home-office dusk
# left: sam neutral own
# right: maud neutral
Maud: Ma dernière conversation à voix haute, c’était mardi. Avec le livreur. Il n’avait pas le bon colis.
# ask: Que propose {sam} contre le silence ?
# hint: Qui connaît déjà sa voix, et n’a plus eu de ses nouvelles ?
# note: La plupart des contacts utiles viennent de gens déjà connus. Faites compter ceux du placard.
Nous sommes vendredi.
* (former_till) [Écrire à deux anciennes collègues de la caisse, juste pour savoir ce qu’elles deviennent. # effect: tone +4 # effect: profile +5 # way: listens # why: L’une vend des fleurs, l’autre dirige un magasin. Elles avaient gardé son numéro, et une question.]
    ~ listened++
    ~ contacts++
    ~ energy++
    # mood: delighted
    Maud: Sabine dirige un magasin ! Elle veut savoir si j’écris aussi les pancartes. « Avec humour, comme au micro. »
* (fourteen_groups) [S’inscrire à quatorze groupes d’indépendants : plus il y a de monde, moins on risque d’être seule. # effect: tone -2 # way: copies # effect: profile +2 # why: Quelques visites sur sa page. Et neuf cents messages par jour, et personne à qui dire bonjour.]
    ~ copied++
    # mood: weary
    Maud: Douze visites, et neuf cents messages non lus. C’est une forme de silence, mais qui clignote.
* (it_will_pass) [Laisser faire : c’est un métier solitaire, on le sait en signant. # effect: timing -5 # way: hides # why: Ce n’était pas dans le contrat. Elle l’avait cru, et on le lui a confirmé.]
    ~ missed++
    # mood: neutral
    Maud: C’est toi qui dis ça ? Tu parles au four.
- -> sixty_hours

=== sixty_hours ===
# place: home-office night
# left: sam worried own
# right: maud weary
22 h 40. Maud répond à un client, pendant qu’elle dîne, pendant qu’elle écoute {sam}, pendant que le chat dîne aussi.
# ask: Que propose {sam} pour les soirées ?
# hint: Que se passerait-il, au juste, si elle répondait à neuf heures ?
# note: Travailler chez soi, c’est aussi choisir quand la porte ferme. Qui dans la salle a une heure de fermeture ?
{the_suit.what_they_read: Maud: Le notaire m’écrit à minuit. Depuis que je suis juste, vite et gentille.|Maud: Si je ne réponds pas, ils vont voir que je suis toute seule.}
* (closing_time) [Une heure de fermeture, écrite en bas de ses messages, comme au magasin. # effect: tone +4 # effect: profile +6 # way: listens # effect: timing -2 # why: Un client pressé est parti ailleurs. Les autres ont pris l’habitude de neuf heures, et le notaire celle de dormir.]
    ~ listened++
    ~ energy++
    # mood: warm
    Maud: « Caisse fermée, la suivante ouvre à neuf heures. » J’ai déjà l’annonce.
    Le premier soir, un client impatient la quitte. Le deuxième, personne.
* (be_everywhere) [Répondre dans les dix minutes, toujours : au début, c’est ce qui fait la différence. # effect: tone -3 # effect: timing -6 # way: pushes # effect: profile +3 # why: Cinq étoiles de réactivité le premier mois. Le premier soir où elle a dormi, on lui a demandé si elle était malade.]
    ~ pushed++
    ~ energy = energy - 2
    # mood: weary
    Maud: Cinq étoiles, « réactivité de rêve ». Dix minutes. Le chat en met douze.
* (morning_guru) [La méthode du moment : lever à cinq heures, bain glacé, trois objectifs au miroir. # effect: tone -2 # way: copies # why: Elle a tenu deux jours. Le miroir, lui, ne s’en est pas remis.]
    ~ copied++
    # mood: neutral
    Maud: À cinq heures, j’ai trois objectifs. Les trois sont d’y retourner.
- -> the_idea

=== the_idea ===
# place: main-street day
# left: sam eager own
# right: lin neutral
Première clé : une idée. Lin a huit cents lecteurs passionnés par les machines qui s’arrêtent le vendredi.
{three_days.former_till: Maud est restée à la Cabane : elle est au téléphone avec Sabine, depuis une heure.|Maud est restée à la Cabane : elle compte ses messages.}
# ask: Que propose {sam} à Lin pour Maud ?
# hint: Qu’est-ce que les lecteurs de Lin aimeraient trouver vendredi matin ?
# note: Une idée utile au public de l’autre. Faites chercher en deux minutes, à voix haute, pour un voisin.
Lin: Vendredi, 15 h 12, la machine s’arrête. Je vous écoute.
* (lets_collaborate) [« Et si on collaborait avec Maud ? Elle est formidable, vos lecteurs vont l’adorer, on trouvera bien. » # effect: tone -2 # way: copies # why: « Formidable » ne disait pas à quoi. Lin a cherché, puis a répondu à quelqu’un d’autre.]
    ~ copied++
    # mood: neutral
    Lin: Volontiers. Sur quoi ?
    Personne n’avait préparé cette question-là.
* (plug_maud) [« Maud écrit vite et bien : voici ses tarifs, pour vos lecteurs. » # effect: tone -4 # effect: timing -6 # way: pushes # why: Huit cents personnes venaient lire des pannes. On leur a donné un prix.]
    ~ pushed++
    # mood: sceptical
    Lin: Mes lecteurs réparent des convoyeurs. Ils écrivent « HS » sur un carton.
* (ten_signs) [« Dix pancartes de panne qui font sourire, écrites par Maud, à imprimer le vendredi. » # effect: tone +5 # effect: profile +8 # way: listens # why: L’idée servait ses lecteurs, pas Maud. Maud n’en a été que mieux servie.]
    ~ listened++
    ~ energy++
    # mood: delighted
    # sound: ting
    Lin: « Je suis en panne, mais je garde le moral. » J’en veux douze. Une par mois.
- -> the_plan

=== the_plan ===
# place: telegraph-office day
# left: sam neutral note
# right: lin listening
Deuxième clé : un plan. Lin est d’accord sur le principe, comme tout le monde, toujours, sur tous les principes.
# ask: Quel plan {sam} envoie-t-{she:elle|il} ?
# hint: Que devra faire Lin, exactement, lundi matin ? En combien de minutes ?
# note: Le plan qui aboutit est celui qui demande le moins à l’autre. Comptez ses minutes, pas les vôtres.
{the_idea.ten_signs: Lin: Dites-moi ce que je dois faire. Si c’est plus long qu’une panne, je dis non.|Lin: Bon. Qu’est-ce que vous attendez de moi ?}
* (grand_plan) [Un beau projet : trois mois, six réunions, un livre blanc, un concours, et tout le monde y gagne. # effect: tone -2 # way: copies # why: Admiré, imprimé, jamais commencé : les trois mois étaient les siens.]
    ~ copied++
    # mood: neutral
    Lin: C’est splendide. Je le lirai quand la machine marchera.
* (two_steps) [Deux étapes : Maud écrit tout, Lin relit dix minutes et décide jeudi. Le texte est joint. # effect: tone +4 # effect: profile +7 # way: listens # why: Dix minutes demandées, un texte déjà là, une date : il n’y avait plus qu’à dire oui, ou non.]
    ~ listened++
    ~ energy++
    # mood: warm
    Lin: Relu dans le train. Oui. La troisième est pour mon chef.
* (see_as_we_go) [Pas de plan : on verra bien, entre gens de bonne volonté. # effect: timing -5 # way: hides # why: La bonne volonté était là. Il lui manquait un jeudi.]
    ~ missed++
    # mood: neutral
    Lin: Entendu. On se tient au courant.
    Le courant, lui, n’a pas été prévenu.
- -> bigger_than_us

=== bigger_than_us ===
# place: eldorado dusk
# left: sam worried own
# right: maud worried
Troisième clé. Ingrid Larsen dirige la qualité de trois usines. {sam} lui livre des bouteilles ; le lundi, tout le métier la lit. Maud aimerait l’interroger pour sa chronique.
# mood: weary
Maud: Elle ? Elle a quarante mille lecteurs. J’ai Biscotte.
Biscotte est le chat.
# ask: Qui Maud interroge-t-elle ?
# hint: Qu’est-ce qui arrive, au pire, à quelqu’un qui demande poliment ?
# note: Qui ne demande rien n’a rien ; et l’on sous-estime souvent combien de gens disent oui. Qui, dans la salle, n’ose pas écrire à qui ?
# right: jo neutral
Jo: Elle répond à son courrier, tu sais. Elle en reçoit peu : tout le monde pense qu’elle en reçoit beaucoup.
* (someone_safer) [Un voisin qui a lu Ingrid, pour se faire la main : il dira oui, et c’est un début. # effect: tone +1 # way: copies # why: Il a dit oui tout de suite. Puis il a résumé Ingrid de mémoire, en promenant son chien : c’était presque elle.]
    ~ copied++
    # right: maud neutral
    Maud: Il cite Ingrid une phrase sur deux. Autant demander à Ingrid.
* (give_up) [Personne : elle a sûrement mieux à faire. # effect: timing -6 # way: hides # why: Elle n’avait pas mieux à faire. Trois semaines plus tard, elle répondait au Doc.]
    ~ missed++
    ~ energy--
    # right: doc smug
    Doc: J’ai demandé, elle a dit oui ! Puis j’ai voulu lui vendre un flacon. Elle a dit non.
    Jo regarde {sam}. « Écris-lui quand même. »
* (ingrid_herself) [Elle, directement : au pire, elle dit non, et c’est une réponse. # effect: tone +4 # effect: profile +4 # way: listens # why: Demander à la bonne personne, c’était déjà lui dire ce qu’on avait lu d’elle.]
    ~ listened++
    ~ energy++
    # right: maud listening
    Maud: D’accord. Mais tu tiens le stylo. Moi, je tiens le chat.
* (all_of_them) [Les douze plus grands noms, le même message : il suffit qu’un seul dise oui. # effect: tone -4 # effect: timing -6 # way: pushes # why: Douze fois la même admiration : deux d’entre eux étaient mariés ensemble.]
    ~ pushed++
    # right: maud weary
    Maud: « Chère Ingrid » douze fois. Y compris à Bernard.
- -> the_letter

=== the_letter ===
# place: telegraph-office dusk
# left: sam neutral note
# right: maud listening
Le formulaire, la lampe. Trois cents signes pour quelqu’un de plus grand.
# form: invitation ingrid
# fact: post = Son billet de lundi : « Trois défauts sur dix mille, et la nuit où je les ai cherchés »
# fact: link = Elle a commencé à l’emballage, de nuit, il y a vingt ans
# fact: clock = Écrit le dimanche soir ; n’accepte ni vocaux ni visios
# starter: text = Chère Ingrid, quel parcours inspirant ! Seriez-vous disponible une petite heure cette semaine pour une interview en visio ? Ce serait un honneur. {sam}
# chip: opening = J’ai lu votre billet sur les trois défauts.
# chip: opening = Votre parcours est tellement inspirant !
# chip: opening = Vous racontez la nuit où vous avez cherché les trois défauts.
# chip: link = Mon amie Maud tient une chronique pour les ateliers, et ce passage l’a arrêtée.
# chip: link = Ce serait une belle visibilité pour vous.
# chip: question = Qu’avez-vous cherché en premier, cette nuit-là ?
# chip: question = Une petite heure en visio cette semaine ?
# chip: question = Accepteriez-vous trois questions par écrit, à votre rythme ?
# chip: goodbye = Merci pour ce billet, et aucune réponse n’est attendue.
# chip: goodbye = J’attends votre réponse avec impatience !
# model: text = Bonjour Ingrid, votre billet sur les trois défauts, nous l’avons lu deux fois : vous racontez la nuit où vous les avez cherchés. Qu’avez-vous regardé en premier ? Maud aimerait vous poser trois questions par écrit, à votre rythme. Merci pour ce récit, et aucune obligation de répondre. {sam}
# ask: Qu’écrit {sam} à Ingrid ?
# hint: Combien de temps lui demandes-tu, et sous quelle forme ?
# note: Trois questions écrites, réponse libre : comparez avec « une petite heure en visio ». Laquelle recevriez-vous un dimanche soir ?
{bigger_than_us.give_up: Maud: Elle a répondu au Doc. Au Doc ! Alors à nous…|Maud: Pas « inspirant ». Tout le monde lui écrit « inspirant ». Elle doit en avoir un tiroir.}
* (letter_asks) [Envoyer la lettre qui demande une heure. # verdict: asks]
    ~ pushed++
    # sound: hooves
    # place: eldorado night
    # left: nobody
    # right: ingrid weary
    Ingrid lit « une petite heure », cherche ce qu’une heure a de petit, et referme. Elle écrit le dimanche, de vingt à vingt-deux heures.
* (letter_pitches) [Envoyer la lettre qui parle de la chronique. # verdict: pitches]
    ~ pushed++
    # sound: hooves
    # place: eldorado night
    # left: nobody
    # right: ingrid sceptical
    Ingrid apprend beaucoup de choses sur la chronique. Elle n’apprend pas pourquoi c’est à elle qu’on écrit.
* (letter_generic) [Envoyer la lettre qui admire. # verdict: generic]
    ~ copied++
    # sound: hooves
    # place: eldorado night
    # left: nobody
    # right: ingrid neutral
    Ingrid répond par un petit cœur. Le tiroir s’ouvre, le tiroir se ferme.
* (letter_connects) [Envoyer la lettre qui parle de cette nuit-là. # verdict: connects]
    ~ listened++
    ~ contacts++
    ~ energy++
    # sound: hooves
    # place: eldorado night
    # left: nobody
    # right: ingrid warm note
    Ingrid lit, s’assoit, et répond aux trois questions. À la main, d’abord. Elle raye deux fois le mot « évidemment ».
- -> her_answers

=== her_answers ===
# place: home-office day
# left: sam neutral own
# right: maud eager
{the_letter.letter_connects: Trois réponses, dont une qui commence par « je ne l’ai jamais raconté ».|Jo a fini par glisser un mot à Ingrid. Trois réponses arrivent, courtes, « pour Jo ».}
Maud: Je relis. Je re-relis. Il me faudrait encore deux semaines.
# ask: Que fait-on des réponses d’Ingrid ?
# hint: À qui appartiennent ces phrases, et qu’est-ce qui lui ferait plaisir en les relisant ?
# note: La réputation se joue ici : ce que l’on fait des mots des autres, et le jour où on le fait.
Le chat s’est couché sur la troisième.
* (send_for_review) [Lui renvoyer le texte avec une date, « changez ce que vous voulez », et sa signature. # effect: tone +5 # effect: profile +8 # way: listens # effect: timing -2 # why: Huit jours d’attente, et la chronique a paru en retard. Ingrid a changé une virgule, et l’a partagée elle-même.]
    ~ listened++
    ~ energy++
    # right: maud delighted
    # sound: ting
    Maud: Huit jours pour une virgule ! La chronique est en retard. Elle a raison, en plus, pour la virgule.
* (tag_twenty) [Publier ce soir, pendant que c’est chaud, en citant vingt personnes du métier. # effect: tone -4 # effect: timing -5 # way: pushes # effect: profile +3 # why: Six cents lectures dans la soirée. Dix-huit des vingt se sont demandé ce qu’ils faisaient là. Ingrid aussi.]
    ~ pushed++
    # right: maud worried
    Maud: Six cents lectures ! Et Bernard demande pourquoi il est cité. Qui est Bernard ?
* (polish_more) [Attendre que ce soit parfait : on n’a pas Ingrid deux fois. # effect: timing -6 # way: hides # why: Au bout de six semaines, elle a demandé si elle avait dit une bêtise.]
    ~ missed++
    # right: maud weary
    Maud en est à la version 9. La 2 était la bonne.
- -> cat_friday

=== cat_friday ===
# place: saloon dusk
# left: sam neutral own
# right: maud neutral
Quatrième clé : l’occasion. Ce vendredi, sur Le Fil, tout le métier parle de ce qu’il fait quand il ne travaille pas. Des voiliers. Des chorales. Des bonsaïs.
{her_answers.send_for_review: Maud: Depuis Ingrid, on me salue. Je voudrais en être, mais je n’ai pas de bonsaï.|Maud: Je pourrais dire que j’aime la voile. Ça fait sérieux, la voile.}
# ask: Dans quelle conversation entre-t-on ?
# hint: Si quelqu’un pose une deuxième question, aura-t-on quelque chose à répondre ?
# note: L’affinité vraie tient à la deuxième question. Faites le test par paires.
Un fil s’appelle « ce que mon chat a supprimé ». Il a trois messages.
* (the_cat_thread) [Celle des chats, trois messages, et raconter la facture que Biscotte a envoyée à moitié. # effect: tone +4 # effect: profile +5 # way: listens # why: La vraie Biscotte, une vraie facture : le fil a duré tout le week-end, et l’une des lectrices cherchait une plume.]
    ~ listened++
    ~ contacts++
    ~ energy++
    # mood: delighted
    Maud: « Biscotte a facturé 4 € une page d’accueil. » Soixante réponses ! La dame de l’assurance a un persan.
* (the_sailing_thread) [Celle de la voile, trois cents messages : le réseau est là, et l’on apprendra bien deux ou trois mots. # effect: tone -3 # way: copies # effect: profile +3 # why: On l’a beaucoup vue, ce soir-là. À la deuxième question, il a fallu savoir ce qu’était un ris.]
    ~ copied++
    Son premier mot est lu deux cents fois.
    # mood: worried
    Un directeur lui demande combien de ris elle prend par force 6. Maud répond : « Une poignée. »
* (message_all) [Toutes : un mot aimable à chaque participant, le même, pour n’oublier personne. # effect: tone -5 # effect: timing -6 # way: pushes # why: Deux amies, à la même table, ont lu le même « votre passion me touche beaucoup ».]
    ~ pushed++
    ~ energy--
    # mood: weary
    Le bonsaï et le voilier ont reçu le même texte. Ils vivent ensemble.
- -> friend_or_client

=== friend_or_client ===
# place: main-street dusk
# left: maud neutral own
# right: paul warm
Cinquième clé : ne pas mélanger. Paul, qui est un ami, voudrait un site. Paul, qui est un client, n’en parle pas.
Paul: Entre nous, Maud, tu me ferais ça vite fait ? Je te donne du vin.
# ask: Que conseille {sam} à Maud ?
# hint: Dans six mois, qu’est-ce qui aura tenu : le site, l’amitié, ou les deux ?
# note: « Entre nous » est la phrase la plus chère du métier. Qui l’a déjà payée ?
Maud regarde le vin, puis {sam}.
* (free_gift) [Le lui offrir : entre amis, on ne compte pas. # effect: timing -5 # effect: tone +1 # way: hides # why: Ce soir-là, il était ravi. En mars, elle comptait en silence, et il ne comprenait pas pourquoi.]
    ~ missed++
    ~ energy--
    # mood: neutral
    Paul est ravi. Il a juste douze petites idées en plus. Et son frère a un camping.
* (written_scope) [Trois lignes écrites : ce qui est fait, pour combien, jusqu’à quand. Et le vin, après. # effect: tone +5 # effect: profile +6 # way: listens # why: Trois lignes, et plus rien à deviner : le site est sorti en mai, et ils ont bu le vin en juin.]
    ~ listened++
    ~ energy++
    # mood: delighted
    Paul: Trois lignes. Je respire. J’avais peur de te demander combien.
* (sell_to_friends) [Un tarif « amis », envoyé à tout le groupe de discussion : autant que ça serve. # effect: tone -4 # effect: timing -6 # way: pushes # why: Le groupe parlait de barbecues. Il a reçu une remise. Il ne parle plus.]
    ~ pushed++
    # mood: worried
    Le groupe « Barbecue » compte vingt-deux membres. Le lendemain, neuf. Et plus aucune saucisse.
- -> she_writes_again

=== she_writes_again ===
# place: home-office dusk
# left: sam listening own
# right: maud eager
Un dimanche soir, entre vingt et vingt-deux heures, un message d’Ingrid.
# place: eldorado night
# left: nobody
# right: ingrid listening
{the_letter.letter_connects: Ingrid: Votre amie pose les questions que mes équipes n’osent pas poser. Est-ce qu’elle fait cela pour d’autres ?|Ingrid: Jo avait raison sur votre amie. Est-ce qu’elle fait cela pour d’autres ?}
# place: home-office dusk
# left: sam listening own
# right: maud eager
# ask: Que fait-on de cette question ?
# hint: Elle demande si Maud le fait pour d’autres. Qui sont « les autres », à ton avis ?
# note: Le moment est mûr. Celles et ceux qui n’osaient pas écrire n’oseront pas répondre non plus : travaillez ces deux phrases.
Maud est debout. Le chat aussi.
* (oh_nothing) [« Oh, ce n’était rien, c’était un plaisir. » # effect: timing -9 # way: hides # why: Elle avait posé une question d’acheteuse. On lui a répondu que cela ne se vendait pas.]
    ~ missed++
    ~ energy--
    # place: eldorado night
    # left: nobody
    # right: ingrid neutral
    Ingrid: Ah. Très bien, alors. Bonne soirée.
    Elle a cherché ailleurs, lundi, à contrecœur.
* (yearly_contract) [« Oui ! Je vous fais un forfait à l’année : douze textes, quatre ateliers, prix d’ami ce soir. » # effect: tone -4 # effect: timing -7 # way: pushes # why: Une question, un dimanche soir. La réponse avait quatre ateliers et un compte à rebours.]
    ~ pushed++
    # place: eldorado night
    # left: nobody
    # right: ingrid weary
    Ingrid: Ce soir, je lis. Je vous dirai. Ou pas.
* (a_small_offer) [« Oui. Pour vos équipes ? Vingt minutes de vive voix mardi, ou deux pages par écrit : au choix. » # effect: tone +5 # effect: profile +5 # way: listens # why: Son besoin d’abord, peu de temps, deux formes : elle a choisi l’écrit, et commandé.]
    ~ listened++
    ~ energy = energy + 2
    # place: eldorado night
    # left: nobody
    # right: ingrid warm
    # sound: ting
    Ingrid: Deux pages. Pour les équipes de nuit. J’en étais, vous savez.
- -> campfire

=== campfire ===
# place: campfire night
# left: sam listening own
# right: maud warm
Le feu, le café. Maud est venue en pyjama, mais avec des bottes : c’est la tenue des grands soirs.
Maud: Cinq clés. Plus faciles à accrocher au mur qu’à tourner.
{ copied >= 5: -> same_as_everyone }
{ missed >= 4 && not she_writes_again.a_small_offer: -> quiet_house }
{ pushed >= 4: -> twelve_times_dear }
{ listened >= 8 && pushed <= 1 && the_letter.letter_connects: -> lamps_in_the_woods }
-> half_past_nine

= lamps_in_the_woods
# sound: ting
# ending: lamps-in-the-woods
# peer: jo = Cinq clés, et tu les as essayées dans l’ordre. Moi, j’avais perdu la troisième pendant dix ans.
# peer: okafor = « Trois questions par écrit. » C’est tout ce que je voulais qu’on me demande, un jour.
# peer: marguerite = Elle a osé parce que tu n’as pas osé à sa place.
# peer: maud = Et Biscotte est officiellement directrice de la facturation.
# action: Écrivez à une personne que vous croyez trop grande pour vous : une phrase sur ce que vous avez lu d’elle, une question, aucune obligation.
La Cabane est au bout d’un chemin, et plus personne ne dit qu’elle est loin de tout.
-> END

= half_past_nine
# ending: half-past-nine
# peer: jo = Deux ou trois clés tournent. Les autres sont encore sur l’anneau.
# peer: okafor = Quand tu pars de leurs lecteurs, c’est très bon. Quand tu pars de l’agenda, moins.
# peer: marguerite = Laisse à Maud une chose qu’elle n’a pas osée cette fois-ci. Elle y reviendra.
# peer: maud = À neuf heures et demie, j’ouvre. C’est déjà beaucoup.
# action: Choisissez une personne dont le public est le vôtre, et notez une idée qui lui servirait, à elle.
Maud travaille seule, de moins en moins. {sam} a appris une chose ou deux, dont une sur les ris.
-> END

= twelve_times_dear
# ending: twelve-times-dear
# peer: jo = Tout ce que tu as fait pour elle, tu l’as fait vite. Elle, elle travaille lentement, c’est même pour ça qu’on la paie.
# peer: okafor = J’ai reçu « Chère Ingrid ». Je m’appelle Okafor.
# peer: marguerite = Demande peu, à une personne, pour une raison. Puis tais-toi une semaine.
# peer: maud = Le chat a mieux facturé que nous.
# action: Retrouvez un message que vous avez envoyé à plusieurs personnes à la fois, et écrivez-en un seul, à une seule.
On a fait beaucoup de bruit autour d’une petite cabane. Les animaux sont partis. Le chat est resté, pour la facture.
-> END

= quiet_house
# ending: quiet-house
# peer: jo = Vous êtes deux, là-dedans, à penser que les autres ont mieux à faire.
# peer: okafor = « Oh, ce n’était rien. » J’ai bâti une carrière à arrêter de dire ça.
# peer: marguerite = Elle a demandé si Maud le faisait pour d’autres. C’était une porte. Elle avait même la poignée.
# peer: maud = J’aurais pu dire oui. Je m’étais coiffée.
# action: La prochaine fois qu’on vous demande « vous faites cela pour d’autres ? », répondez par deux possibilités. Écrivez-les maintenant.
La Cabane est calme. On y fait du très bon travail, que personne n’ose demander, et que personne n’ose proposer.
-> END

= same_as_everyone
# ending: same-as-everyone
# peer: jo = Costume noir, bain glacé, voile. Il ne manquait que Maud.
# peer: okafor = J’ai eu le même site. J’ai eu les mêmes clients aussi : aucun.
# peer: marguerite = Elle a tenu une caisse onze ans. C’est la seule ligne que personne ne peut recopier.
# peer: maud = Je sais ce qu’est un ris, maintenant. Ça ne me sert toujours pas.
# action: Ajoutez à votre profil un fait de votre parcours que personne d’autre ne peut écrire.
Maud a l’air d’une grande agence. Ceux qui cherchaient une caissière qui écrit juste ont cherché ailleurs.
-> END
