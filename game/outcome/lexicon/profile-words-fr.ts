import { wordList } from '../reading/words';

const w = wordList('fr');

/** French words of profiles, compared by stem. What stands in none of these lists is taken for concrete. */
export const profileWordsFr = {
  // Words that hold a sentence together and say nothing by themselves.
  small: w`
    le la les l un une des du de d au aux a en dans par pour sur sous avec sans chez entre vers contre et ou ni mais donc or car que qu qui quoi dont lequel laquelle
    lesquels je j tu il elle on nous vous ils elles me m te t se s lui leur leurs y ce c cet cette ces ca cela ceci celui celle ceux celles mon ma mes ton ta tes son sa
    ses notre nos votre vos mien tien sien ne n pas plus moins tres trop peu assez aussi bien mal mieux encore deja toujours jamais souvent parfois ici tout tous toute
    toutes chaque quelque quelques aucun aucune autre autres meme memes tel telle si comme quand lorsque puis alors ainsi apres avant pendant depuis jusque jusqu lors
    durant selon via etre est suis es sommes etes sont etait etais etaient ete soit serai sera seront serait avoir ai as avons avez ont avait avais aura eu faire fais
    fait faisons faites font fera aller vais va allons allez vont pouvoir peux peut pouvons pouvez peuvent pourrait vouloir veux veut voulez voulons devoir dois doit
    devez doivent falloir faut savoir sais sait savez dire dis dit dites voir vois voit voyez vu venir viens vient venez prendre prends prend prenez mettre mets met
    mettez donner tenir tiens tient rester rendre rends rend passer permettre permets permet arriver trouver parler aimer oui non merci bonjour salut an ans annee annees
    mois fois chose choses cas maniere facon type sorte genre grand grande petit petite bon bonne nouveau nouvelle premier premiere dernier derniere propre juste vraiment
    simplement ensemble surtout notamment seulement enfin egalement deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente cent mille beaucoup cote cotes
  `,
  // Words of every brochure and every CV: they fit any house and any reader.
  plain: w`
    entreprise societe organisation structure groupe cabinet maison marque acteur client clientele prospect partenaire partenariat fournisseur equipe collaborateur
    salarie employe manager managerial dirigeant decideur professionnel pro particulier public marche secteur domaine branche activite metier univers monde projet besoin
    attente enjeu objectif resultat resultats solution service produit offre gamme prestation conseil accompagnement accompagner expertise expert experte experience
    experimente competence savoir faire qualite qualitatif performance performant efficacite efficace excellence innovation innovant developpement developper croissance
    croitre strategie strategique operationnel commercial commerciale commerciaux vente vendre vendeur marketing communication business gestion gerer management pilotage
    piloter suivi suivre mise place oeuvre processus process methode outil demarche approche vision mission valeur ajoutee engagement engage confiance satisfaction
    satisfait relation relationnel contact reseau ecoute ecouter disponibilite disponible reactivite reactif proximite proche mesure adapte adapter personnalise global
    complet complete cle main digital digitale numerique transformation transformer technologie technologique moderne avenir demain futur international national local
    regional mondial france europe creation creer createur optimiser optimisation ameliorer amelioration booster accelerer reussir reussite atteindre depasser defi
    challenge opportunite potentiel talent humain homme femme coeur passion passionne passionner dedie ensemble travail travailler emploi poste carriere parcours
    responsable directeur directrice chef charge technique technicien technologies ingenieur ingenierie consultant assistant gerant cadre leader leadership reference
    reconnu serieux rigueur rigoureux motive motivation dynamique dynamisme autonome autonomie polyvalent organise ambitieux ambition creatif creativite esprit sens gout
    envie energie positif positive force fort forte point points idee idees vie aventure histoire quotidien quotidienne jour jours temps heure heures semaine production
    profil formation forme former diplome ecole universite master licence certification certifie senior junior confirme specialiste specialise specialisee specialite
    large vaste nombreux nombreuses divers different varie meilleur meilleure unique ideal grande general generale important principal actuel actuellement aujourd hui
    toujours plus professionnelle personne personnes gens individuel collectif interne externe economique financier finance budget cout couts prix chiffre affaires
    affaire rentabilite rentable productivite competitivite competitif concurrence concurrent sur cles equilibre bien etre agile agilite durable rse objectifs maitrise
    maitriser analyse analyser etude etudier recherche rechercher proposer proposition apporter apport offrir fournir assurer garantir repondre reponse permettre aider
    aide aidons soutenir contribuer participer evoluer evolution construire batir concevoir conception elaborer definir realiser realisation mener conduire conduite
    animer animation coordonner coordination encadrer encadrement superviser negocier negociation prospection prospecter fideliser fidelisation conquerir conquete
    portefeuille compte comptes grands secteurs resoudre simplifier faciliter gagner gain impact niveau superieur croire oser changement changer reveler confiant ecosysteme synergie levier leviers terrain b2b btob b2c pme tpe eti
    startup start up etape etapes matter stade carriere scaler engagement coeur rapprochement etre porteur merite meriter chance intelligence collective collectif mobiliser durable reponse reponses devenir devenez version
  `,
  // Readers who could be anyone.
  anyone: w`
    client clientele entreprise societe organisation structure professionnel pro particulier partenaire marque acteur equipe collaborateur salarie dirigeant manager
    decideur gens personne individu public monde tous toutes pme tpe eti startup start up entrepreneur utilisateur consommateur humain homme femme leader prospect talent
    groupe interlocuteur metier secteur tout chacun adherent abonne membre ambitieux curieux passionne audacieux porteur
  `,
  // What hurts, or what stops hurting.
  trouble: w`
    probleme souci ennui galere galerer panne retard retarder erreur faute oubli oublier fuite casse casser perte perdre perdu gaspillage gaspiller rebut rupture manque
    manquer penurie stress stresse litige conflit plainte reclamation impaye penalite amende accident incident blessure danger risque absence absenteisme demission depart
    turnover surcharge deborde fatigue epuisement douleur bruit poussiere dechet coincer coince bloquer bloque blocage bouchon attente attendre ressaisie ressaisir
    recompter corriger refaire recommencer relancer subir craindre peur cauchemar angoisse souffrir pleurer eviter reduire baisser diminuer supprimer
    raccourcir alleger soulager eliminer debarrasser arreter arret stopper fermer fermeture cesser tomber defaut defaillance derapage derive surcout surconsommation
    retour annulation annuler refus refuser rejet rejeter difficile difficulte complique compliquer complexe lourd penible lent perturber tete paperasse dormir
    insomnie moisissure humidite rouille usure infiltration contamination intoxication pollution gacher gachis invendu desert vide vacant pourvoir
  `,
  // Trades and ranks, as a headline gives them.
  title: w`
    commercial commerciale cadre directeur directrice responsable chef cheffe ingenieur ingenieure technicien technicienne consultant consultante assistant assistante
    charge chargee gerant gerante dirigeant dirigeante attache attachee vendeur vendeuse conseiller conseillere acheteur acheteuse manager comptable recruteur recruteuse
    drh juriste salarie employe employee delegue representant negociateur fondateur fondatrice president presidente pdg dg ceo coordinateur coordinatrice animateur
    formateur formatrice expert experte specialiste developpeur business account executive sales developer key senior junior alternant stagiaire agent operateur ouvrier
    secretaire gestionnaire technico talent acquisition rh adjoint associe collaborateur independant freelance coach auditeur architecte dessinateur conducteur inspecteur
    medecin infirmier enseignant professeur menuisier
  `,
} as const;
