# title: Le café de dix heures
# company: Verrerie Ardent
# decisions: 3
# help: visible

// Un épisode de trois décisions, prêt à jouer. Changez les phrases ; gardez les noms entre parenthèses.
VAR sam = "Sam"
VAR listened = 0
VAR pushed = 0

-> machine

=== machine ===
# place: training-room day
# left: sam eager
# right: claire neutral
La machine à café. Le seul réseau de la maison qui ne tombe jamais en panne.
# ask: Que dit {sam} ?
# hint: De quoi parle-t-elle quand personne ne lui vend rien ?
Claire: On ne s’est jamais parlé, je crois.
* (her_work) [« Vous êtes à l’atelier, non ? Qu’est-ce qui coince, ce mois-ci ? » # way: listens # effect: tone +6 # why: Une question sur son travail à elle : elle a posé son gobelet.]
    ~ listened++
    # mood: warm
    Claire: Le tapis de tri. Vous avez le temps pour un deuxième café ?
* (meeting) [« Enchanté ! On se cale une heure jeudi, que je vous présente l’offre ? » # way: pushes # effect: timing -14 # why: Une heure demandée avant une minute donnée.]
    ~ pushed++
    # mood: weary
    Claire: Jeudi, je… cherche une raison.
* (small_talk) [« Sacré temps, hein ? Enfin, pour un mardi. » # way: hides # effect: tone -2 # why: Rien à répondre : la conversation s’est arrêtée au thermomètre.]
    Claire: C’est vrai. Il fait un temps.
- -> evening

=== evening ===
# place: home-office dusk
# left: sam neutral
# right: nobody
Le soir. L’invitation à Claire est ouverte, le curseur clignote.
# ask: Qu’écrit {sam} ?
# hint: Qu’est-ce qu’elle reconnaîtra de votre échange ?
{machine.her_work: Le tapis de tri, noté sur un coin de serviette.|Rien de noté. Il reste le temps qu’il faisait.}
* (the_belt) [« Merci pour le café. J’ai repensé à votre tapis de tri : un confrère a eu le même souci. » # way: listens # effect: tone +5 # effect: timing +4 # why: Elle a retrouvé sa phrase dans la vôtre.]
    ~ listened++
    Envoyé. Pas de question, pas de lien : de quoi respirer.
* (brochure) [« Suite à notre échange, notre plaquette en pièce jointe. » # way: pushes # effect: timing -10 # why: L’échange était sur son atelier, la plaquette sur le vôtre.]
    ~ pushed++
    Envoyé. La pièce jointe pèse plus lourd que la phrase.
* (standard) [« J’aimerais vous ajouter à mon réseau professionnel. » # way: copies # effect: tone -4 # why: La même phrase que onze autres ce matin-là.]
    Envoyé. Quelque part, onze phrases identiques l’attendent.
- -> answer

=== answer ===
# place: workshop day
# left: sam neutral
# right: claire listening
Une semaine passe. Claire est à son poste, le tapis tourne presque rond.
# ask: Que fait {sam} maintenant ?
# hint: Qui a besoin de quoi, aujourd’hui ?
Claire: Tiens, la machine à café. Vous passiez ?
* (introduce) [« Je vous présente le confrère au tapis ? Il est d’accord pour un coup de fil. » # way: listens # effect: timing +8 # effect: tone +3 # why: Vous avez donné avant de demander.]
    ~ listened++
    # mood: delighted
    Claire: Maintenant, si vous voulez. Et votre offre, c’est quoi, au fait ?
* (ask_order) [« Je passais voir où en est votre décision. » # way: pushes # effect: timing -12 # why: Elle n’avait pas de décision en cours. Maintenant, si : vous éviter.]
    ~ pushed++
    # mood: sceptical
    Claire: Ma décision de quoi ?
* (wave) [Un signe de la main, de loin. Elle a du travail. # way: hides # effect: timing -4 # why: Elle attendait un mot : le silence n’est pas toujours de la politesse.]
    Claire regarde la main, puis le tapis.
- -> campfire

=== campfire ===
# place: campfire night
# left: sam neutral
# right: jo listening
{
- listened >= 2: -> second_coffee
- pushed >= 2: -> cold_cup
- else: -> lukewarm
}
= second_coffee
# ending: second-coffee
# peer: awa = Qu’est-ce qui l’a fait rester : votre réponse, ou votre question ?
# peer: okafor = Vous avez su attendre le bon moment pour parler d’offre.
# action: Demandez à une personne croisée cette semaine ce qui coince chez elle.
Jo: Un deuxième café, ça ne s’achète pas. Ça s’écoute.
-> END
= cold_cup
# ending: cold-cup
# peer: awa = Combien de vos phrases commençaient par elle ?
# peer: okafor = Le calendrier n’a jamais signé de contrat.
# action: Relisez votre dernière invitation : à quel mot parle-t-elle de l’autre ?
Jo: Le café a refroidi. Personne ne l’a renversé : on l’a seulement pressé.
-> END
= lukewarm
# ending: lukewarm
# peer: awa = À quel moment aurait-elle voulu en dire plus ?
# peer: okafor = Vous y étiez presque, à une question près.
# action: Notez une chose qu’une personne vous a dite cette semaine, et reparlez-lui-en.
Jo: Tiède, ça se réchauffe. Il suffit d’une question.
-> END
