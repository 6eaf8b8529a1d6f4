# title: « Moi, le réseau, j’aime pas ça »
# author: L’atelier de Sam
# company: Verrerie Ardent
# decisions: 12
# help: on-demand
# meter: nerve 0 10 = Culot de Nadège
# carry: contacts promise_kept jo_trust

// Ce que le jeu règle lui-même ; dans Inky, ces valeurs suffisent pour lire.
VAR sam = "Sam"
VAR she = false
VAR contacts = 3
VAR promise_kept = true
VAR jo_trust = 2

// La jauge de l’épisode : ce que Nadège ose.
VAR nerve = 2

// Ce que l’histoire retient : les fois où Sam a écouté, poussé, laissé passer, imité.
VAR listened = 0
VAR pushed = 0
VAR missed = 0
VAR copied = 0

-> theo_forty

=== theo_forty ===
# place: training-room day
# left: sam neutral own
# right: theo eager
Théo a quarante noms, un tableur et un quart d’heure. Il a aussi quelques majuscules de trop dans chaque prénom.
# ask: Que lui conseille {sam} avant d’inviter ?
# hint: Avant de frapper chez quelqu’un, comment faire pour que la porte connaisse ta voix ?
# note: Rappel de l’épisode 2 : ce qui se passe avant l’invitation décide de l’invitation.
Théo: J’envoie ? « Bonjour NADIA, en tant que RESPONSABLE… » C’est personnalisé.
* (fix_the_capitals) [« Retire les majuscules, et ajoute leur ville. Là, c’est bon. » # effect: tone -2 # way: copies # why: Quarante personnes ont appris que Théo connaissait leur ville. Elles la connaissaient déjà.]
    ~ copied++
    # mood: delighted
    Théo: « Bonjour Nadia, en tant que Lyon… » Oups.
* (read_ten_first) [« Lis-en dix. Dis quelque chose d’utile sous leurs billets, cette semaine. Invite après. » # effect: tone +4 # way: listens # effect: timing -2 # why: Une semaine de plus. Quand l’invitation est arrivée, dix personnes ont reconnu celui qui avait posé la bonne question.]
    ~ listened++
    # mood: listening
    Théo: Dix en une semaine ? C’est long. Remarque, en une semaine, personne ne me répond.
* (send_it_all) [« Envoie, on verra : sur quarante, il y en aura bien quatre. Et le Doc a un robot pour la suite. » # effect: tone -4 # effect: timing -5 # way: pushes # effect: profile +2 # why: Quelques visites le jour même. Mais quarante portes frappées d’un coup : on n’en a entendu aucune s’ouvrir.]
    ~ pushed++
    # right: doc delighted
    Doc: Douze visites d’ici midi ! Je vous en fais deux cents, pour le même silence.
- -> ghost_town

=== ghost_town ===
# place: main-street ghost
# left: sam worried own
# right: nadege weary
# sound: wind
Le Square. Nadège Colin cherche un poste depuis huit mois. Elle montre sa rue, sur Le Fil : trois cents maisons, pas une lampe.
Nadège: J’accepte tout le monde, je n’écris à personne. Moi, le réseau, j’aime pas ça. Voilà mon réseau : il n’aime pas ça non plus.
Un buisson de fil mort traverse, s’arrête devant elle, et repart.
# ask: Que dit {sam} de la ville fantôme ?
# hint: Combien de ces portes a-t-elle poussées, elle ?
# note: Demandez combien, dans la salle, ont accepté quelqu’un ce mois-ci sans lui dire bonjour. Main levée, sans jugement.
{sam} reconnaît le bruit du vent. C’était le sien, il n’y a pas longtemps.
* (ask_for_a_name) [« Dans ces trois cents, cite-m’en trois dont tu aimerais entendre la voix. » # effect: tone +4 # effect: profile +4 # way: listens # why: Trois noms sont venus tout seuls. Une rue de trois personnes, c’est déjà une rue.]
    ~ listened++
    ~ nerve++
    # mood: listening
    Nadège: Trois… Sur les trois cents, j’en connais quarante, et je les connaissais avant. Alors Awa, qui m’avait répondu une fois. Un certain Okafor. Et Marguerite, mais elle, c’est un monument.
* (everyone_is_dead) [« Ne t’en fais pas, c’est mort pour tout le monde en ce moment. » # effect: tone +1 # way: copies # effect: profile -3 # why: Rassurée, elle a souri, et elle a refermé. Le vent a continué sans elle.]
    ~ copied++
    # mood: neutral
    Nadège: Ah bon ? Tu me rassures. Alors ce n’est pas moi.
    Elle a l’air un peu déçue que ce ne soit pas elle.
* (wake_them_up) [« On va les réveiller : ton CV, aux trois cents, ce soir ! Il suffit qu’un seul réponde. » # effect: tone -5 # effect: timing -6 # way: pushes # effect: profile +2 # why: Onze visites avant minuit. Puis trois cents personnes ont refermé leurs volets sur le CV d’une inconnue.]
    ~ pushed++
    ~ nerve--
    # mood: worried
    Nadège: Trois cents… Tu sais que j’y ai mon ancien patron ? Et mon ex ? C’est le même.
    À minuit, onze visites. À minuit cinq, plus un volet ouvert.
- -> four_fears

=== four_fears ===
# place: home-office dusk
# left: sam neutral note
# right: nadege sceptical
# sound: tick
Nadège: J’ai mes raisons, tu sais. Ma vie exposée. Ce qu’on écrit reste imprimé pour toujours. Et il ne faut surtout pas que mon patron sache que je cherche.
Nadège: Enfin, celui d’avant. Je n’en ai plus. Et puis c’est du virtuel : des gens pas sincères, à qui tu ne serrerais pas la main.
# form: cards 4
# card: good = « Ta vie reste chez toi : les réglages d’abord, le reste quand tu veux. »
# card: poor = « Qui n’a rien à cacher n’a rien à craindre. »
# card: good = « Écris ce que tu dirais debout, devant témoins. Alors cela peut rester. »
# card: fair = « Tu sais, presque tout le monde y est. »
# card: good = « Dis ce que tu cherches à trois personnes : on n’aide pas quelqu’un qui se cache bien. »
# card: poor = « Tu réfléchis trop, lance-toi. »
# card: good = « Ton réseau est ce que tu en fais : commence par ceux dont tu as déjà serré la main. »
# card: fair = « Prends un pseudonyme et une photo de paysage. »
# ask: Quatre peurs : quelles quatre réponses {sam} garde-t-{she:elle|il} ?
# hint: Laquelle répond à la peur qu’elle vient de dire, et non à celle que tu imaginais ?
# note: Faites jouer les huit cartes à voix haute, à deux. On sent vite celles qui ferment la conversation.
{ghost_town.wake_them_up: Nadège: Et ne me reparle pas des trois cents.|Nadège: Vas-y. J’ai l’habitude qu’on me dise d’oser.}
* (fears_sound) [Lui dire ces quatre-là, une par une. # verdict: sound # effect: tone +4 # effect: profile +8 # why: Chaque réponse prenait sa peur au sérieux, et lui laissait la main. Elle a ouvert les réglages elle-même.]
    ~ listened++
    ~ nerve = nerve + 2
    # mood: warm
    Nadège: Debout, devant témoins. Ça, je peux. J’ai été déléguée du personnel.
* (fears_uneven) [Lui dire ces quatre-là, en espérant. # verdict: uneven # effect: profile +3 # why: Deux réponses étaient pour elle. Les autres étaient pour les gens en général, qui n’étaient pas là.]
    # mood: neutral
    Nadège: La moitié m’aide. L’autre moitié, c’est ma belle-sœur.
* (fears_off) [Lui dire ces quatre-là, d’un ton ferme. # verdict: off # effect: tone -4 # effect: timing -4 # why: On a répondu à ses peurs qu’elle ne devait pas en avoir. Elle en a eu une de plus.]
    ~ pushed++
    ~ nerve--
    # mood: weary
    Nadège: C’est ce que dit tout le monde. C’est même pour ça que je suis restée chez moi.
- -> which_network

=== which_network ===
# place: crossroads day
# left: sam neutral own
# right: nadege worried
Au carrefour, trois routes et un bazar. Le Doc vend des ceintures pour tenir les chaussures, et des chausse-pieds pour tenir les pantalons.
Nadège: J’ai des comptes partout. Sur l’un, il y a un coucher de soleil et mon adresse de 2011. Je ne sais plus lequel sert à quoi.
# ask: Par quoi commence-t-elle ?
# hint: Pour trouver un poste d’assistante en logistique, il faut une ceinture, ou un chausse-pied ?
# note: L’objet d’abord, l’outil ensuite. Faites citer à chacun un réseau utilisé pour la mauvaise chose.
Le coucher de soleil est flou. L’adresse, elle, est très nette.
* (everywhere) [Partout à la fois : plus de lignes à l’eau, plus de chances que ça morde quelque part. # effect: tone -4 # effect: profile +2 # way: copies # why: Des visites, la première semaine. Trois profils à moitié remplis : on a cru à trois Nadège, toutes distraites.]
    ~ copied++
    # mood: weary
    Nadège: J’ai eu du monde, lundi. Sur l’un, je suis « dynamique ». Sur l’autre, « dynaimique ». Le troisième est encore en anglais.
* (accept_and_wait) [Accepter tout ce qui vient, et rester discrète. # effect: timing -4 # way: hides # why: Discrète, elle l’était déjà depuis huit mois. Le buisson est repassé.]
    ~ missed++
    # right: doc smug
    # sound: wind
    Doc: La discrétion ! J’ai justement un flacon. Il est vide.
* (aim_first) [Le but d’abord, puis une seule place, et fermer le coucher de soleil. # effect: tone +4 # effect: profile +8 # google: no-stale-account yes # way: listens # effect: timing -2 # why: Deux comptes fermés, deux soirées, et moins de lignes à l’eau. Au bout d’un mois, trois personnes savaient ce qu’elle cherchait.]
    ~ listened++
    ~ nerve++
    Deux soirées, deux comptes fermés, cent vingt contacts de moins.
    # mood: listening
    # sound: knock
    Nadège: « Assistante en logistique, à Albi, là où l’on aime que les camions repartent pleins. » C’est la première fois que ça tient en une ligne.
- -> what_to_bring

=== what_to_bring ===
# place: saloon day
# left: sam neutral cup
# right: nadege weary cup
Nadège: Et qu’est-ce que je leur apporterais ? Rien. Je suis simple employée. Eux, ils sont cadres. Ils ont des avis avec des flèches.
# ask: Que répond {sam} ?
# hint: De quoi parle-t-elle sans s’arrêter, quand elle oublie de se trouver petite ?
# note: S’intéresser au réseau avant qu’il ne s’intéresse à vous. Cherchez trois sujets par personne, pas plus.
Elle vient d’expliquer au serveur comment ranger un camion pour ne pas le revider. Le serveur a pris des notes.
* (three_interests) [« Trois sujets que tu aimes, deux commentaires par semaine. Celui du camion, pour commencer. » # effect: tone +5 # effect: profile +7 # way: listens # why: Un commentaire sur le camion a dépanné un chef de quai. C’est lui qui a demandé à la connaître.]
    ~ listened++
    ~ contacts++
    ~ nerve++
    # mood: delighted
    # sound: ting
    Un message d’Omar Diallo : « Qui êtes-vous ? Mon camion de 14 h est reparti à 14 h. » Nadège relit trois fois. C’est une invitation, et elle est pour elle.
* (polish_first) [« Peaufine d’abord ton profil, un mois : on n’a qu’une première impression, qu’elle soit parfaite. » # effect: tone -1 # effect: profile +2 # way: copies # why: Un mois de retouches, et toujours personne devant. Le cadre brillait.]
    ~ copied++
    # mood: neutral
    Nadège: J’ai remplacé « rigoureuse » par « organisée ». Puis l’inverse. Puis j’ai dormi.
* (hide_it) [« En attendant, cache ta recherche : ça fait mauvais effet. » # effect: timing -5 # way: hides # why: Bien cachée, sa recherche : même ceux qui auraient voulu l’aider ne l’ont pas trouvée.]
    ~ missed++
    # mood: neutral
    Nadège: Awa recrutait, le mois dernier. Elle ne savait pas. Je l’avais très bien caché.
* (sell_herself) [« Montre-toi : une ligne sous chaque billet, “je suis disponible immédiatement”. » # effect: tone -4 # effect: timing -5 # way: pushes # why: Disponible sous un billet de deuil, sous une recette, sous une naissance. On l’a remarquée.]
    ~ pushed++
    ~ nerve--
    # mood: worried
    Nadège: C’était l’annonce d’un décès. J’ai écrit que j’étais très motivée.
- -> the_park

=== the_park ===
# place: main-street dusk
# left: nadege worried own
# right: jo neutral note
Dans le square, Jo s’est installée devant un chevalet. C’est une démonstration. Le tableau est, disons, une démonstration aussi.
Jo: Je peins, tu ne me connais pas. Approche-toi. Comme sur Le Fil.
# mood: worried
Nadège: « Nadège Colin souhaite rejoindre votre réseau. » C’est ce qu’il écrit tout seul.
# right: jo sceptical
Jo: Quelqu’un surgit derrière mon épaule, dit son nom, et demande à me rejoindre. Je range mes pinceaux.
# ask: Comment approcher quelqu’un qui peint ?
# hint: Qu’est-ce que Jo regarde, en ce moment ?
# note: Jouez la scène pour de bon : un peintre, un passant. Trois essais, puis on change.
{sam}, qui passait, tient la palette. Il y a beaucoup de violet.
* (loud_praise) [« Magnifique ! Quel talent ! » # effect: tone -2 # way: copies # why: Elle a levé les yeux vers son violet, cherché où était le talent, et remercié sans le trouver.]
    ~ copied++
    # right: jo neutral
    Jo: Merci. Lequel ?
* (the_colours) [« J’ai vu votre toile de loin. Comment obtenez-vous ce violet ? » # effect: tone +4 # effect: profile +6 # way: listens # why: Une question sur la toile : elle a répondu vingt minutes, et c’est elle qui a demandé le prénom.]
    ~ listened++
    ~ nerve++
    # right: jo warm
    Jo: Un accident, et de la terre. Assieds-toi. Et toi, tu t’appelles comment ?
* (wait_behind) [Attendre derrière, sans bruit, qu’elle se retourne. # effect: timing -2 # way: hides # why: Elle sentait quelqu’un dans son dos. Au bout d’un moment, elle a changé de banc.]
    ~ missed++
    # right: jo worried
    Jo: Ça fait onze minutes. C’est très long, dans un dos.
* (sell_frames) [« Elle mérite un beau cadre. Justement, j’en ai, et je vous fais un prix. » # effect: tone -4 # effect: timing -4 # way: pushes # why: La toile n’était pas sèche, et on parlait déjà du cadre.]
    ~ pushed++
    # right: jo weary
    Jo: La toile est mouillée. La conversation aussi.
- -> the_letter

=== the_letter ===
# place: telegraph-office dusk
# left: nadege neutral note
# right: sam listening own
Marguerite tient une chronique, « Premières semaines » : ce qu’elle a vu d’utile et de bête, en trente ans de nouveaux postes. Nadège en connaît des passages par cœur.
# form: invitation marguerite
# fact: post = Sa dernière chronique : « La première semaine, je pose des questions, la deuxième aussi »
# fact: link = Elle a commencé au quai, comme Nadège, à l’étiquetage
# fact: clock = Répond à tout le monde, le jeudi, à la main d’abord
# starter: text = Nadège Colin souhaite rejoindre votre réseau. Vos écrits sont très inspirants. Je suis à la recherche d’un poste, auriez-vous un moment cette semaine pour en parler ? Cordialement, Nadège
# chip: opening = J’ai lu votre chronique sur la première semaine.
# chip: opening = Vos écrits sont tellement inspirants !
# chip: opening = Vous écrivez que la deuxième semaine, vous posez encore des questions.
# chip: link = J’ai fait l’inverse dans mon dernier poste, et j’y pense encore.
# chip: link = Je suis rigoureuse, motivée et disponible immédiatement.
# chip: question = Quelle est la question que l’on n’ose pas poser, la première semaine ?
# chip: question = Auriez-vous un moment cette semaine pour en parler ?
# chip: goodbye = Merci pour cette chronique, et aucune réponse attendue.
# chip: goodbye = Dans l’attente d’une réponse favorable,
# model: text = Bonjour Marguerite, dans votre chronique sur la première semaine, vous écrivez que la deuxième, vous posez encore des questions. J’ai fait l’inverse à mon dernier poste. Laquelle n’ose-t-on jamais poser, d’après vous ? Merci pour ces lignes, et aucune obligation de répondre. Nadège
# ask: Qu’écrit Nadège à Marguerite ?
# hint: Où est le violet, dans sa chronique ?
# note: Comparez la note et la scène du square : est-ce que l’on parle de la toile, ou du cadre ?
{the_park.the_colours: Nadège: La toile d’abord. D’accord. Je cherche son violet.|Nadège: Je commence par mon nom ? Ils commencent tous par leur nom.}
* (letter_asks) [Envoyer la lettre qui demande un moment. # verdict: asks]
    ~ pushed++
    # sound: hooves
    # place: home-office day
    # left: nobody
    # right: marguerite weary
    Marguerite lit « un moment cette semaine ». Elle en reçoit quinze, des moments. Elle n’a qu’un jeudi.
* (letter_pitches) [Envoyer la lettre qui présente Nadège. # verdict: pitches]
    ~ pushed++
    # sound: hooves
    # place: home-office day
    # left: nobody
    # right: marguerite sceptical
    Marguerite apprend que Nadège est disponible. Elle se demande pour quoi.
* (letter_generic) [Envoyer la lettre polie, et qui admire. # verdict: generic]
    ~ copied++
    # sound: hooves
    # place: home-office day
    # left: nobody
    # right: marguerite neutral
    Marguerite accepte, d’un geste gentil. Puis plus rien : il n’y avait rien à quoi répondre.
* (letter_connects) [Envoyer la lettre qui parle de sa chronique. # verdict: connects]
    ~ listened++
    ~ contacts++
    ~ nerve++
    # sound: hooves
    # place: home-office day
    # left: nobody
    # right: marguerite warm note
    Jeudi. Une réponse, écrite à la main, puis recopiée. « La question ? “À qui dois-je demander pardon d’avance ?” Essayez-la. »
- -> the_tip

=== the_tip ===
# place: workshop day
# left: nadege neutral own
# right: sam neutral own
{the_letter.letter_connects: Nadège a recopié la question de Marguerite sur sa main, pour un remplacement de trois jours.|Awa a transmis à Nadège un conseil de Marguerite, pour un remplacement de trois jours : « Demandez à qui demander pardon d’avance. »}
# right: omar warm
Omar: C’est la première remplaçante qui me demande ça. J’ai donné trois noms. Le mien deux fois.
# ask: Que fait Nadège du conseil, une fois rentrée ?
# hint: Qu’aimerais-tu recevoir, quand tu as donné un conseil à une inconnue ?
# note: Raconter ce que l’on a fait d’un conseil : la façon la plus simple de donner à plus expérimenté que soi.
Le quai a applaudi. C’était peut-être pour le camion.
* (tell_her) [Lui raconter en quatre lignes ce qui s’est passé au quai, sans rien demander. # effect: tone +5 # effect: profile +8 # way: listens # why: Peu de gens racontent la suite. Elle a mis celle-ci dans sa chronique, avec le prénom.]
    ~ listened++
    ~ contacts++
    ~ nerve++
    # right: nobody
    # sound: ting
    Le lundi, la chronique s’intitule « Trois pardons d’avance, par Nadège C. ». Elle la lit debout.
* (thank_and_cv) [La remercier, et joindre le CV, tant qu’on y est. # effect: tone -3 # effect: timing -5 # way: pushes # why: Le merci tenait en une ligne, le CV en deux pages. Elle a su lequel était le sujet.]
    ~ pushed++
    # place: home-office day
    # left: nobody
    # right: marguerite neutral
    Marguerite range le CV avec les autres. Elle garde le merci, qui était seul de son espèce.
* (no_bother) [Ne pas l’ennuyer avec ça : en trente ans de métier, elle en a sûrement vu d’autres. # effect: timing -5 # way: hides # why: Elle en avait vu d’autres. C’est justement la suite qu’on ne lui racontait jamais.]
    ~ missed++
    # place: home-office day
    # left: nobody
    # right: marguerite neutral
    Marguerite a pensé à la question, un jeudi. Elle s’est demandé si elle avait servi.
* (share_quote) [Publier « Osez ! » avec une photo de montagne : c’est ce qui circule. # effect: tone -3 # way: copies # effect: profile +2 # why: Soixante « j’aime » en une soirée. Personne n’a su qu’il y avait un quai derrière, ni trois pardons.]
    ~ copied++
    # place: training-room day
    # left: nobody
    # right: theo neutral
    Théo: J’ai aimé. Nous sommes déjà soixante. J’aime toutes les montagnes.
- -> her_search

=== her_search ===
# place: home-office dusk
# left: nadege neutral own
# right: sam neutral note
Nadège: Mon titre dit « En recherche d’opportunités, ouverte à toutes propositions ». On m’a proposé de vendre des aspirateurs. À d’autres aspirateurs, si j’ai bien compris.
# ask: Que dit-elle de ce qu’elle cherche ?
# hint: Qui saura, en lisant cette ligne, à qui la transmettre ?
# note: « Ouverte à tout » ne se transmet pas. Demandez à la salle de retenir les titres de trois voisins.
{which_network.aim_first: La ligne d’Albi est restée punaisée au mur.|{which_network.everywhere:Trois profils, trois titres. Le mur ne sait plus lequel punaiser.|Le mur attend une ligne.}}
* (say_it_plain) [« Logistique, Albi : je fais repartir les camions pleins. Disponible en mai. » # effect: tone +4 # effect: profile +8 # way: listens # why: Une ligne que l’on peut répéter : elle a été répétée trois fois, dont une au bon endroit.]
    ~ listened++
    ~ nerve++
    # left: nadege warm own
    Trois personnes l’envoient à quelqu’un. « Tu ne cherchais pas quelqu’un qui fait repartir les camions ? »
* (borrow_the_star) [Le titre d’un profil très suivi : « Supply chain rockstar & happiness maker ». # effect: tone -3 # way: copies # why: Quarante « rockstars » dans la région. Aucun quai n’en cherchait.]
    ~ copied++
    # left: nadege worried own
    Nadège: On m’a demandé de quel instrument je jouais.
* (keep_it_vague) [Laisser « ouverte à toutes propositions » : on ne sait jamais. # effect: timing -4 # way: hides # why: On ne sait jamais, en effet : personne n’a su.]
    ~ missed++
    # left: nadege neutral own
    Encore un aspirateur. Celui-là est autonome.
* (beg_all) [Un appel à tous : « Aidez-moi, partagez, huit mois, ce n’est plus possible ! » # effect: tone -5 # effect: timing -5 # way: pushes # effect: profile +4 # why: Deux mille vues d’un coup, beaucoup de cœurs, et personne qui sache ce qu’elle sait faire.]
    ~ pushed++
    ~ nerve--
    # left: nadege weary own
    Deux mille vues, trois cents cœurs. Elle n’a jamais été aussi entourée, ni aussi seule.
- -> first_request

=== first_request ===
# place: main-street dusk
# left: nadege listening own
# right: okafor neutral
# sound: tick
Deux mois ont passé. Une fenêtre s’allume de temps en temps. Ce soir, quelqu’un frappe, et ce n’est pas le vent.
Okafor: J’ai lu votre commentaire sur les plans de chargement. Je gère des grands comptes. Je n’y connais rien en camions. Cela se voit, paraît-il.
# right: okafor warm
# ask: Que fait Nadège de cette demande ?
# hint: C’est lui qui vient vers elle. Que veut-il, d’après ce qu’il dit ?
# note: Recevoir une demande est une preuve. Cherchez une réponse qui donne quelque chose en deux phrases.
{four_fears.fears_sound: Nadège le regarde droit dans l’écran. Debout, devant témoins.|Nadège se demande s’il ne s’est pas trompé de porte.}
* (accept_silent) [L’accepter sans rien dire : il verra bien. # effect: timing -5 # way: hides # why: Il a vu une porte ouverte sur une pièce éteinte. Il a attendu un peu dans l’entrée.]
    ~ missed++
    # mood: neutral
    Okafor: Il y a quelqu’un ?
* (give_a_sketch) [L’accueillir, et lui dessiner en trois traits où va la palette la plus lourde. # effect: tone +5 # effect: profile +6 # way: listens # why: Elle l’a aidé sur ce qu’il demandait, rien d’autre. Il a parlé d’elle le soir même.]
    ~ listened++
    ~ contacts++
    ~ nerve++
    # mood: delighted
    # sound: ting
    Okafor: Au-dessus de l’essieu ! C’est donc ça, ce bruit. Je le note, et je note qui me l’a dit.
* (ask_for_job) [L’accueillir, et lui demander s’il recrute, ou s’il connaît quelqu’un qui recrute. # effect: tone -3 # effect: timing -6 # way: pushes # why: Il demandait où va la palette lourde. On lui en a tendu une.]
    ~ pushed++
    # mood: worried
    Okafor: Je… venais pour un camion.
- -> the_coffee

=== the_coffee ===
# place: telegraph-office night
# left: nadege worried note
# right: sam listening own
Ce matin, dans une réponse à Nadège, Marguerite a glissé une phrase : « Si vous passez un jour par la vieille gare, je vous montrerai où j’ai commencé. »
Nadège: Si je passe un jour. C’est une formule, non ? On dit ça. Je ne vais pas la déranger.
# form: invitation marguerite they_asked
# fact: post = « Si vous passez un jour par la vieille gare, je vous montrerai où j’ai commencé. »
# fact: link = Deux mois d’échanges ; la chronique « Trois pardons d’avance »
# fact: clock = Le jeudi est son jour
# starter: text = Bonjour Marguerite, merci pour votre gentil message. Je ne veux surtout pas vous déranger, vous devez être très occupée. Bonne continuation à vous. Nadège
# chip: opening = Votre phrase sur la vieille gare m’accompagne depuis ce matin.
# chip: opening = Je ne veux surtout pas vous déranger.
# chip: link = J’ai commencé à l’étiquetage, moi aussi, et je n’y suis jamais retournée.
# chip: question = Me montreriez-vous la gare un jeudi, le temps d’un café ?
# chip: question = Pourriez-vous me recommander auprès de votre direction ?
# chip: goodbye = Et si ce n’est pas le moment, je comprendrai très bien.
# chip: goodbye = Merci, quoi qu’il en soit, pour la question des trois pardons.
# model: text = Bonjour Marguerite, votre phrase sur la vieille gare m’accompagne depuis ce matin. Vous y avez commencé à l’étiquetage : que regardiez-vous en premier ? Me la montreriez-vous jeudi, le temps d’un café ? Et si ce n’est pas le moment, je comprendrai très bien. Merci pour les trois pardons. Nadège
# ask: Qu’écrit Nadège ?
# hint: Qui a parlé de la gare en premier ?
# note: Le moment est mûr : oser le café. On sous-estime souvent, et de beaucoup, combien de gens disent oui.
{first_request.give_a_sketch: {sam}: Okafor, il t’a dérangée ?|{sam}: C’est elle qui a parlé de la gare.}
* (coffee_asks) [Envoyer la lettre qui impose une heure. # verdict: asks]
    ~ pushed++
    # place: home-office day
    # left: nobody
    # right: marguerite neutral
    Marguerite lit l’heure, le lieu et l’ordre du jour. Elle avait prévu de montrer un quai.
* (coffee_pitches) [Envoyer la lettre qui parle du poste. # verdict: pitches]
    ~ pushed++
    # place: home-office day
    # left: nobody
    # right: marguerite sceptical
    Marguerite avait parlé d’une gare. On lui répond par une lettre de motivation.
* (coffee_generic) [Envoyer la lettre aimable, qui ne demande rien de précis. # verdict: generic]
    ~ copied++
    # place: home-office day
    # left: nobody
    # right: marguerite neutral
    Marguerite sourit, et ne sait pas si quelqu’un viendra. Elle laisse la clé de la gare sur le crochet.
* (coffee_misses) [Envoyer la lettre qui remercie, et referme doucement. # verdict: misses # effect: timing -3]
    ~ missed++
    # place: home-office day
    # left: nobody
    # right: marguerite weary
    Marguerite lit « je ne veux pas vous déranger ». Elle l’écrivait aussi, à cet âge. Elle remet la clé au crochet.
* (coffee_connects) [Envoyer la lettre qui ose le café, et laisse la sortie ouverte. # verdict: connects]
    ~ listened++
    ~ contacts++
    ~ nerve = nerve + 2
    # place: home-office day
    # left: nobody
    # right: marguerite delighted
    # sound: ting
    Marguerite: « Jeudi, dix heures, quai 2. J’apporte la clé. Vous apportez la question de la semaine. »
- -> platform_two

=== platform_two ===
# place: telegraph-office day
# left: nadege listening own
# right: marguerite warm
{the_coffee.coffee_connects: La vieille gare, le guichet du quai 2. Deux gobelets, une clé, et une étiqueteuse de 1991 qui marche encore.|Elles se croisent un jeudi, par hasard, à la vieille gare. Le hasard avait un peu calculé son heure.}
Marguerite: J’ai commencé là. On collait des étiquettes à l’envers, pour rire. J’ai été heureuse, ici. Je dois y aller, mon train part dans cinq minutes.
# ask: Que dit Nadège, avant le train ?
# hint: Il reste cinq minutes, et quelqu’un qui t’aime bien. De quoi as-tu besoin qu’elle peut donner sans se forcer ?
# note: Du virtuel au réel, et du réel à la suite : une demande à la taille de cinq minutes.
Le train s’annonce. Il est vide, évidemment. Quelqu’un devrait ranger ça.
* (thank_you_only) [Merci pour tout, et la laisser monter : elle a tant fait déjà, ce serait exagérer d’en demander plus. # effect: timing -6 # way: hides # effect: tone +1 # why: Le merci l’a touchée. Elle avait pourtant deux noms au bord des lèvres ; le train est parti avec.]
    ~ missed++
    # mood: neutral
    Marguerite, touchée, cherche quelque chose à ajouter, et la porte se ferme dessus.
* (hire_me) [« Vous connaissez bien le directeur : vous pourriez lui dire de me recevoir ? » # effect: tone -4 # effect: timing -6 # way: pushes # why: Une belle demi-heure, et une facture à la fin.]
    ~ pushed++
    # mood: worried
    Marguerite: Je… lui en toucherai un mot. Il s’appelle comment, déjà ?
* (one_or_two_names) [« Qui, d’après vous, serait content d’entendre parler de camions bien rangés ? Une ou deux personnes. » # effect: tone +5 # effect: profile +6 # way: listens # why: Deux noms, donnés avec plaisir, et prévenus : l’un des deux cherchait depuis mars.]
    ~ listened++
    ~ contacts = contacts + 2
    # mood: delighted
    # sound: ting
    Marguerite: Le chef de l’expédition, à Gaillac. Et ma nièce. Je leur dis ce soir que vous existez. Ils vont être soulagés.
- -> campfire

=== campfire ===
# place: campfire night
# left: sam listening own
# right: nadege warm
Le feu, le café. Nadège a posé son téléphone à l’endroit. Une lampe, deux lampes : ce sont des gens, elle connaît leurs prénoms.
{ copied >= 5: -> mountain_picture }
{ missed >= 4 && not the_coffee.coffee_connects: -> key_on_the_hook }
{ pushed >= 4: -> second_vacuum }
{ listened >= 8 && pushed <= 1 && the_coffee.coffee_connects && platform_two.one_or_two_names: -> platform_two_ending }
-> a_few_lamps

= platform_two_ending
# sound: ting
# ending: platform-two
# peer: awa = {ghost_town.ask_for_a_name:Tu lui as demandé trois noms, pas trois cents. C’est là que la rue a commencé.|Trois cents maisons, et il a suffi d’une clé. C’est là que la rue a commencé.}
# peer: okafor = {first_request.give_a_sketch:Au-dessus de l’essieu. J’en parle dans tous les dîners. On ne m’invite plus.|Je n’y connais toujours rien en camions. Je reviendrai frapper.}
# peer: marguerite = {the_tip.tell_her:Elle m’a raconté la suite. En trente ans, cela fait onze personnes.|Elle est venue avec une question. En trente ans, cela fait onze personnes.}
# peer: nadege = J’aime toujours pas le réseau. Mais les gens, ça va.
# action: Écrivez à une personne dont un conseil vous a servi, et racontez-lui la suite en trois lignes. Ne demandez rien.
Nadège commence lundi, à Gaillac. Elle a une question toute prête, écrite sur la main.
-> END

= a_few_lamps
# ending: a-few-lamps
# peer: awa = Quatre fenêtres. Il y a deux mois, c’était le vent.
# peer: okafor = Quand elle parle de camions, on écoute. Rappelle-le-lui.
# peer: marguerite = Il manque une question, et une date. C’est peu.
# peer: nadege = C’est vivant par endroits. Comme moi.
# action: Relisez votre titre : une personne qui vous aime bien saurait-elle le répéter ? Changez ce qu’elle oublierait.
La rue n’est plus morte, elle est calme. On entend quelqu’un, au bout, ranger quelque chose avec soin.
-> END

= second_vacuum
# ending: second-vacuum
# peer: awa = Huit mois, c’est long, et cela donne envie de courir. Les gens, eux, marchaient.
# peer: okafor = J’étais venu pour un camion. J’aurais volontiers parlé d’autre chose, la fois d’après.
# peer: marguerite = La toile d’abord. Le cadre viendra.
# peer: nadege = J’ai un aspirateur autonome. Il ne répond pas non plus.
# action: Choisissez une personne à qui vous vouliez demander quelque chose, et posez-lui d’abord une question sur ce qu’elle fait.
On a beaucoup demandé, à beaucoup de monde. La rue a répondu d’un seul geste : les volets.
-> END

= key_on_the_hook
# ending: key-on-the-hook
# peer: awa = Je recrutais. Je te le dis sans reproche, et avec un peu de peine.
# peer: okafor = Vous étiez deux à ne pas vouloir déranger. C’est très français, et très long.
# peer: marguerite = Elle parlait de la gare. C’était une invitation, avec une clé.
# peer: nadege = La prochaine fois, je passe. J’ai dit : la prochaine fois.
# action: Retrouvez une phrase du genre « si vous passez un jour » que l’on vous a dite, et proposez un jour. Avec une sortie.
La clé de la gare est sur son crochet. Personne n’a été dérangé, et tout le monde l’aurait voulu.
-> END

= mountain_picture
# ending: mountain-picture
# peer: awa = Rockstar, montagne, pseudonyme. J’ai cru que c’étaient trois candidates.
# peer: okafor = Je ne retiens pas les gens qui ressemblent à des affiches. J’en suis une.
# peer: marguerite = Dis le camion. Personne d’autre n’a le camion.
# peer: theo = J’aime la montagne. J’ai cliqué. C’est tout ce que je savais d’elle.
# action: Remplacez dans votre profil une phrase que d’autres pourraient signer par une chose vue au travail, que personne d’autre n’a vue.
Nadège a maintenant le profil de tout le monde. Tout le monde cherche, justement.
-> END
