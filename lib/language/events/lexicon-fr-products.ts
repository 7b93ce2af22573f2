import type { Vocabulary } from './vocabulary.ts';

/** Launches, research and milestones. */
export const productsFr: Vocabulary = [
  {
    act: 'release',
    verbs: 'lancer relancer dévoiler inaugurer commercialiser débuter dégainer étrenner dégoupiller déballer',
    light:
      'publier présenter sortir montrer proposer diffuser paraître débarquer distribuer révéler introduire livrer arriver préparer peaufiner concocter mijoter plancher',
    nouns: 'lancement lancements sortie sorties publication dévoilement commercialisation présentation',
    context:
      'modèle modèles version versions application appli logiciel outil fonction fonctionnalité navigateur chatbot agent assistant api abonnement téléphone lunettes casque appareil générateur robot',
    phrases: `*voir le jour|*mettre en ligne|*mettre en vente|*mettre en service|*mettre à disposition|*mettre à la disposition|*mettre sur le marché|*mettre entre les mains|*lever le voile|*faire ses débuts|*faire son entrée|*faire son apparition|*rendre public/publique/publics/disponible/disponibles/accessible/accessibles|*rendre gratuit/gratuits/gratuite/gratuites|*être disponible/disponibles|*devenir disponible/accessible/gratuit/payant|*devenir un produit/abonnement|*sortir de sa phase|*tirer le rideau|*prendre les devants|*offrir au public|*donner au public|*enrichir de|*faire paraître|*livrer sa réplique|*répliquer avec|*répondre avec|*riposter avec|*contre-attaquer avec|*sortir de sa manche|*tirer de sa manche|*dégainer|*étrenner|*ouvrir les vannes|*lancer en version|*lancer en bêta|*mettre à portée|*généraliser l' accès|*déployer auprès|*commencer à proposer|*commencer à vendre|*passer en version|disponibilité générale|*être de nouveau accessible|*redevenir accessible|*redevenir disponible|*proposer sans supplément|*ouvrir chatgpt à|*rater lancement|*manquer lancement|*rater sortie|*prendre de l' avance avec|*lâcher dans la nature|*sortir de terre son|*lever un coin|*donner un aperçu|*livrer un aperçu|*donner un avant-goût|*abattre ses cartes|*dévoiler ses cartes|*mettre au point son|*mettre à l' essai|*mettre à l' épreuve|*mettre en circulation|*mettre en test|*arriver sur le marché|*faire débarquer|*prendre de court|*prendre tout le monde de court|*créer la surprise|*surprendre avec|*surprendre en|*ouvrir l' accès à|*tester publicité|*tester la publicité|*commencer à tester|*réserver son|*frapper fort avec|*accoucher de|*changer de pied|*sortir des cartons|*sortir de ses cartons|*faire irruption|*pointer le bout|*ouvrir en bêta|*ouvrir à la bêta|*arriver entre les mains|*arriver dans les mains|*arriver dans les poches|*mettre entre toutes les mains|*mettre dans les mains|*livrer version/modèle/mise|*lancer une salve|nouvelle salve|*compléter sa gamme|*étoffer sa gamme|*élargir sa gamme|*renouveler sa gamme|*rafraîchir sa gamme|*enrichir sa gamme|*ajouter à sa gamme|*faire la démonstration|*lancer les précommandes|*ouvrir les précommandes|*publier poids|*libérer poids|*libérer code|*ouvrir poids|*diffuser poids|*rendre publics les poids|*s'ouvrir aux|*s'ouvrir au public|*s'ouvrir à tous|*plancher sur|*travailler à/sur modèle/version/assistant/appareil/téléphone/navigateur|*ouvrir les inscriptions|*débarquer en europe|*débarquer en france|*arriver en europe|*arriver en france|*atterrir sur|*atterrir dans|*livrer au public|*confier au public`,
  },
  {
    act: 'open',
    light: 'ouvrir rouvrir',
    phrases:
      "*ouvrir au public|*ouvrir à tous|*ouvrir ses portes|ouvert à tous|ouverte à tous|ouvert au public|*ouvrir le code|*ouvrir l' accès",
  },
  {
    act: 'preview',
    nouns: 'préversion avant-première démonstration aperçu bêta',
    light: 'tester',
    phrases:
      '*lancer en test|*monter sur scène|*montrer en avant-première|sur scène|sur la scène|sur une même scène|sur la même scène',
  },
  {
    act: 'update',
    light: 'améliorer étoffer enrichir élargir généraliser déployer moderniser remanier refondre muscler perfectionner',
    nouns: 'refonte déploiement remaniement',
    phrases:
      "*mettre à jour|*passer à la version|*doter de|*reporter le lancement|*reporter la sortie|*repousser le lancement|*repousser la sortie|*retarder la sortie|*retarder le lancement|*différer la sortie|*avancer sortie/lancement|*augmenter le prix|*augmenter prix/tarifs|*baisser le prix|*baisser prix/tarifs|*relever prix/tarifs|*réduire prix/tarifs|*casser les prix|*diviser prix/tarifs|*repousser sortie/lancement|*reporter sortie/lancement|*retarder sortie/lancement|*décaler sortie/lancement|*donner une voix|*brider son|*brider générateur|peut désormais|peuvent désormais|pourra désormais|pourront désormais|sait désormais|est désormais capable|*s'enrichir de|*s'enrichir d'|*faire évoluer|*donner un coup de jeune|*se doter de fonction/mode/mémoire/voix|*gagner fonction/mode/mémoire|*être doté de|*mettre fin à la gratuité|*passer au payant|*rendre payant/payante|*décaler de|*ralentir déploiement|*étendre déploiement|*étendre à europe/france/pays|*élargir à europe/france/pays",
  },
  {
    act: 'rename',
    verbs: 'rebaptiser renommer',
    light: 'baptiser',
    phrases:
      '*changer de nom|*abandonner le nom|*abandonner la marque|*fondre dans la marque|*ranger sous la marque|*prendre le nom|sous la marque|sous le nom',
  },
  {
    act: 'withdraw',
    verbs: 'débrancher',
    light: 'fermer arrêter retirer suspendre désactiver interrompre disparaître éteindre stopper supprimer refermer',
    nouns: 'fermeture retrait',
    phrases:
      "*mettre fin à l' application|*couper l' accès|*retirer du marché|*retirer de la vente|*faire marche arrière|*mettre hors ligne|*tirer un trait|*retirer les personnages|*retirer les|*retirer de l' app|*cesser de proposer|*cesser de vendre|*mettre fin au service|*mettre au placard|*mettre au rebut|*mettre fin à son programme|*suspendre les résumés|*mettre en pause|*faire disparaître|*revenir en arrière|*abandonner le projet|*enterrer|*annuler le lancement|*suspendre hier|*tomber en panne|*connaître une panne|*subir une panne|*être en panne|*tirer le rideau sur|*baisser le rideau|*débrancher la prise|*mettre fin à son service|*mettre un terme au service|*arrêter le service|*arrêter la commercialisation|*retirer mise à jour|*retirer une mise à jour|*faire machine arrière|*rétropédaler|*sacrifier|*saborder|*envoyer à la casse|*mettre à la retraite|*envoyer à la retraite|*renoncer à sortir|*renoncer à lancer|*mettre au rancart|*fermer ses portes|*fermer boutique|*mettre la clé sous|*arrêter les frais|*jeter aux oubliettes|*ranger au placard|*reléguer au placard|*passer à la trappe|*mettre en sommeil|*retirer de la circulation|*suspendre le déploiement|*suspendre déploiement|*geler déploiement|*interrompre déploiement|*stopper déploiement|*désactiver fonction|*mettre un point final|*tirer le rideau|*cesser d' exister|*prendre sa retraite|*remiser au|*remiser son|*remiser ses",
  },
  {
    act: 'train',
    verbs: 'entraîner distiller',
    nouns: 'entraînement',
    context: 'paramètres chercheurs chercheur',
    phrases: "*être à l' entraînement|en cours d' entraînement",
  },
  {
    act: 'publish',
    light: 'publier détailler démontrer prouver',
    nouns: 'étude article prépublication découverte percée architecture',
    context: 'recherche recherches scientifique revue nature science résultats mathématiques',
    phrases:
      "*publier une étude|*publier un article|*publier l' architecture|*publier des travaux|*publier ses travaux|article de recherche|*décrire une méthode|*décrire l' architecture|*publier méthode/technique/travaux|*publier étude/article/travaux|*décrire dans un article|*détailler dans un article|*montrer dans une étude|*démontrer dans|*mettre au jour|*mettre en évidence|*percer mystère/secret|*démontrer que|*démontrer qu'|*résoudre énigme/conjecture|*faire la preuve|*signer étude/article|*cosigner|*paraître dans nature/science|*publier dans nature/science|*livrer étude/travaux|*dévoiler étude/travaux|chercheurs ont montré|chercheurs montrent|chercheurs ont découvert|chercheurs décrivent|chercheurs ont démontré|*prédire structure|*cartographier|*décrypter génome|*déchiffrer",
  },
  {
    act: 'beat',
    light: 'battre vaincre résoudre surclasser',
    phrases:
      "*battre le champion|*battre un champion|*venir à bout|médaille d' or|*terrasser le champion|*démontrer un théorème|*décrocher l' or|*remporter l' or|*gagner l' or|*décrocher une médaille|*remporter une médaille|*rafler le prix|olympiades de mathématiques|*résoudre problèmes/problème|*battre un record de|*battre médecins|*décrocher médaille/or|*obtenir médaille|*rafler médaille|*s'offrir médaille|*remporter tournoi/concours/olympiades|*gagner tournoi/concours|*résoudre conjecture|*réussir examen/concours|*pulvériser record|*établir record|*décrocher l' équivalent",
    nouns: 'médaille',
  },
  {
    act: 'award',
    nouns: 'nobel récompense récompenses',
    light: 'récompenser distinguer couronner consacrer honorer',
    phrases: 'prix nobel|prix turing|*décerner le prix|*recevoir le prix',
  },
  {
    act: 'rank',
    verbs: 'culminer talonner',
    light: 'grimper figurer hisser classer pointer débuter entrer trôner',
    nouns: 'classement rang palmarès place podium top',
    phrases: `*se hisser en tête|*se hisser au/à|*prendre la tête|*prendre la première place|*arriver en tête|*devenir la plus téléchargée|*devenir le plus téléchargé|plus téléchargée|plus téléchargé|en tête du classement|en tête des classements|meilleur modèle|première place|deuxième place|troisième place|*gravir les échelons|*se placer en tête|*s'installer en tête|*grimper à la|*entrer directement|*se classer|*décrocher la première|*s'emparer de tête/place|*s'emparer de la tête|*s'emparer de la première|*s'adjuger la première|*s'installer à la|*se classer parmi|*se classer au/à|*figurer dans les|*figurer parmi les|*figurer au|*rafler la première|*truster|*caracoler en tête|*prendre la deuxième|*prendre la troisième|*pointer à la|*pointer au|*monter sur le podium|*grimper au|*se placer au|*se placer à|*monter marche|première marche|*se hisser au sommet|*grimper au sommet|*hisser au sommet`,
  },
  {
    act: 'users',
    nouns: 'utilisateurs abonnés téléchargements internautes',
    light: 'franchir dépasser revendiquer compter atteindre',
    context: 'hebdomadaires mensuels quotidiens',
    phrases:
      "*franchir le cap|*passer la barre|*franchir la barre|*passer le cap|*dépasser le cap|*dépasser la barre|millions d' utilisateurs|millions d' abonnés|*conquérir utilisateurs|*passer le million|*passer millions|*franchir millions|*franchir le million|*dépasser millions|*atteindre millions|*atteindre le milliard|million de téléchargements|millions de téléchargements|*séduire utilisateurs|*attirer utilisateurs|*revendiquer utilisateurs|*chiffrer nombre|nombre d' utilisateurs|*compter désormais|*annoncer utilisateurs|*avoir millions utilisateurs|*compter millions utilisateurs|*rassembler millions|*réunir millions utilisateurs|*gagner utilisateurs|*gagner abonnés|*perdre utilisateurs|*perdre abonnés|*dépasser utilisateurs|*atteindre utilisateurs|*franchir utilisateurs|*passer utilisateurs|*rallier utilisateurs/abonnés|*fédérer utilisateurs|*franchir abonnés|*totaliser utilisateurs/téléchargements/abonnés|*enregistrer téléchargements|*approcher utilisateurs|*frôler utilisateurs|*afficher utilisateurs|*convertir utilisateurs|*dépasser abonnés/téléchargements|*atteindre abonnés/téléchargements|milliard d' utilisateurs",
  },
  {
    act: 'revenue',
    nouns: 'bénéfice bénéfices recettes résultats pertes ventes',
    context: 'trimestriels trimestriel annuel annualisé exercice',
    phrases:
      "chiffre d' affaires|résultats trimestriels|résultats annuels|*dégager un bénéfice|carnet de commandes|bénéfice net|revenus annualisés|*publier ses résultats|revenu annualisé|rythme annuel|*perdre milliards|*gagner milliards|*dégager un profit|*publier ses comptes|*publier résultats|*publier des résultats|résultats supérieurs|résultats inférieurs|ventes record|bénéfice record|*passer une charge|*inscrire une charge|*enregistrer une charge|*comptabiliser une charge|manque à gagner|*doubler chiffre|*afficher un bénéfice|*afficher une perte|*essuyer une perte|avertissement sur résultats|*prévoir milliards de ventes|*prévoir milliards de recettes|*tabler milliards|milliards de ventes|*prévoir ventes|*battre attentes/prévisions/pronostics|*battre les attentes|*battre les prévisions|*dépasser attentes/prévisions/pronostics|*dépasser les attentes|*dépasser les prévisions|*manquer objectifs|*manquer ses objectifs|*rater objectifs|*décevoir attentes/analystes/investisseurs|*décevoir les attentes|*relever prévisions|*relever ses prévisions|*relever objectifs|*abaisser prévisions|*abaisser ses prévisions|*revoir à la hausse|*revoir à la baisse|*avertir charge|*prévenir charge|*coûter milliards|charge de milliards|milliards de charge|*publier chiffre/bénéfice/perte|*publier un bénéfice|*publier une perte|*annoncer un bénéfice|*annoncer bénéfice/perte|*annoncer une perte|*réaliser chiffre|*engranger recettes|*tripler chiffre|*devenir rentable|*être rentable|*atteindre l' équilibre|*passer dans le vert|*tomber dans le rouge|*afficher bénéfice/perte/chiffre|résultats publiés|résultats montrent|résultats font|résultats dévoilés|milliards de recettes|milliards de revenus|millions de revenus|milliards de bénéfice|milliards de pertes|milliards de dollars de recettes|milliards de dollars de revenus|milliards de dollars de ventes|milliards de dollars de bénéfice|milliards de dollars de bénéfices|milliards de dollars de pertes|milliards d' euros de revenus|millions de dollars de revenus|millions d' euros de revenus|revenus annuels|revenus récurrents|revenu récurrent|revenus trimestriels|*accuser une perte|*creuser ses pertes|*voir ses pertes/revenus/ventes/recettes/bénéfices|*voir son bénéfice|*voir son chiffre|*faire état d' un bénéfice|*tabler sur milliards|*dégager bénéfice/profit|*doubler ses ventes|*doubler ses revenus|*tripler ses revenus|*doubler son bénéfice|*perdre milliards en|bénéfice a bondi|bénéfice a doublé|bénéfice a chuté|bénéfice a reculé|revenus ont bondi|revenus ont doublé|revenus ont triplé|ventes ont bondi|ventes ont doublé|recettes ont bondi|recettes ont doublé",
  },
  {
    act: 'worth',
    phrases:
      'capitalisation boursière|valorisation boursière|valeur boursière|première entreprise valorisée|première société à valoir|première capitalisation|*valoir en bourse|*franchir le seuil|*franchir en bourse|*passer le seuil|*dépasser le seuil|*franchir seuil milliards|*dépasser milliards de capitalisation|seuil des milliards|*peser en bourse|société la plus chère|entreprise la plus chère|entreprise la plus valorisée|*entrer dans le club|*rejoindre le club|club des|cercle des entreprises|*atteindre milliards|*atteindre capitalisation|*peser milliards|*tutoyer milliards|*dépasser milliards en|*passer la barre des milliards|*crever le plafond|vaut désormais|vaut maintenant|vaut plus de|vaut près de|valait plus de',
    nouns: 'capitalisation',
  },
  {
    act: 'shares',
    verbs: "dévisser chuter bondir plonger dégringoler flamber s'envoler",
    light: 'perdre gagner abandonner reculer céder bondir décrocher',
    context: 'séance bourse boursier titre cours wall street clôture action',
    phrases:
      "*perdre % en bourse|*perdre en bourse|*abandonner en bourse|l' action perd|cours de bourse|en une séance|*céder en bourse|*gagner en bourse|*chuter en bourse|*plonger en bourse|*bondir en bourse|*bondir de|*flamber de|*s'envoler de|*plonger de|*dévisser de|*chuter de|*reculer de|*clôturer en|titre bondit|en séance|à la bourse|*perdre % en|*gagner % en|*s'évaporer|*voir fondre|*partir en fumée|*s'effondrer en|*effacer milliards|*fondre en bourse|titre a pris|action a pris|titre a gagné|action a gagné|titre a perdu|action a perdu|titre a bondi|action a bondi|titre a chuté|action a chuté|titre a reculé|action a reculé|titre recule|action recule|titre gagne|action gagne|titre perd|action perd|*perdre %|*gagner %|*lâcher %|*céder %|*abandonner %|*grappiller %|*s'adjuger %|*s'octroyer %|*se replier|*perdre en séance|*finir en hausse|*finir en baisse|*terminer en hausse|*terminer en baisse|*toucher un plus|*toucher un record|*battre un record|*inscrire un record|*atteindre un record|*voir son action|*voir son titre|*faire bondir|*faire plonger|*faire dévisser|*faire chuter|*faire décrocher|*faire grimper|*perdre un quart|*perdre un tiers|*perdre un cinquième|*perdre la moitié|*bouger peu|*grimper de %|*progresser de %|*avancer de %|*monter de %|*baisser de %|*dégringoler de %|*décrocher de %|*refluer de %|*s'apprécier de %|*se replier de %|*s'envoler de %|*reprendre %|*rendre %|*effacer %|*rebondir de %|*coûter %|*faire gagner %|*faire perdre %|*prendre % à|*prendre % en|*prendre % dans|*finir dans le rouge|*finir dans le vert|*clôturer dans le|*terminer sur un|*battre son record|*signer la plus|*signer sa plus|*connaître sa pire|*voir sa capitalisation|*effacer de sa capitalisation|*perdre de sa valeur|*perdre de sa capitalisation|*gagner de capitalisation|*bondir en séance|*plonger en séance|titre a cédé|action a cédé|titre cède|action cède|titre bondissait|titre a décroché|action a décroché|titre a dévissé|action a dévissé|titre a flambé|action a flambé|titre a grimpé|action a grimpé|titre s' est envolé|action s' est envolée|titre s' envole|action s' envole|action bondit|titre plonge|action plonge|titre a plongé|action a plongé|*s'effondrer de|*s'effondrer %|*s'écrouler de|*s'écrouler %",
  },
  {
    act: 'overtake',
    verbs: 'détrôner devancer supplanter doubler',
    phrases:
      "*ravir la place|*ravir la première|*passer devant|*prendre la place|*coiffer au poteau|*dépasser au classement|*souffler la place|*se hisser devant|*se placer devant|*doubler au classement|*griller la politesse|*chiper la première|*chiper la place|*reléguer à|*reléguer au|*détrôner|*ravir la vedette|*damer le pion|*prendre l' ascendant|*prendre la première place à|*souffler la première|*voler la première|*dépasser pour devenir|*évincer du classement|*déloger|*reprendre la première|*surclasser|*prendre le pas|*ravir tête/place/couronne/rang|*coiffer sur|*souffler deuxième/troisième/première|*souffler la deuxième|*ravir deuxième/première|*chiper deuxième/première|*repasser devant|*reprendre à première/place/tête|*prendre à première/tête|*prendre la tête devant|*repousser+à+la",
  },
];
