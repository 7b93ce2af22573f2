import type { Vocabulary } from './vocabulary.ts';

/** How firms are built and who works there. */
export const firmsFr: Vocabulary = [
  {
    act: 'found',
    verbs: 'fonder cofonder immatriculer',
    light: 'créer naître monter',
    nouns: 'fondation création naissance',
    phrases:
      "*voir le jour association|*naître à|*présenter comme|sous forme associative|*porter sur les fonts|organisation à but non lucratif|association à but non lucratif|*voir le jour sous la forme|*monter sa|*créer sa|*lancer sa|*créer sa propre|*monter sa propre|*lancer sa propre|*voler de ses propres|*créer avec|*cofonder|*donner le jour|*sortir de l' ombre|*sortir du silence",
  },
  {
    act: 'restructure',
    verbs: 'restructurer réorganiser scinder recapitaliser',
    light: 'convertir transformer regrouper rassembler muer réunir renoncer',
    nouns:
      'restructuration réorganisation conversion scission gouvernance mue statuts statut filiale branche recapitalisation',
    phrases: `société à mission|but lucratif|but non lucratif|non lucratif|non lucrative|à but lucratif|*changer de statut|*faire sa mue|*renoncer à s' affranchir|*se transformer en|*devenir une entreprise|*devenir une société|*garder le contrôle de|structure non lucrative|% du capital à|*étudier sa transformation|*se muer en|*se convertir en|transformation en société|entité à but lucratif|*transformer leur projet|*se constituer en|*filialiser|*essaimer|*ouvrir un bureau|*ouvrir des bureaux|*ouvrir une antenne|*s'implanter|*s'installer à/en/au/aux|*poser ses valises|*déménager|*déplacer son siège|*transférer son siège|*créer une filiale|*créer filiale|*scinder en|*couper en|*diviser en|*éclater en|*loger dans une filiale|*isoler dans|*adopter le statut|*changer de structure|*changer de forme|*prendre la forme|*passer sous statut|*ouvrir bureau/bureaux/antenne|*achever mue|*achever transformation/conversion/restructuration|*boucler transformation/conversion/restructuration|*finaliser transformation/conversion/restructuration|*faire de filiale|*éclater|*démanteler|*réorganiser en|*recentrer|*se réorganiser|*revoir son organisation|*revoir organisation|*transférer siège|*installer son siège|*installer siège|*se détacher de|*prendre son indépendance|*rendre son indépendance|*ouvrir+une+filiale`,
  },
  {
    act: 'list',
    nouns: 'introduction prospectus cotation',
    phrases:
      "*entrer en bourse|*s'introduire en bourse|introduction en bourse|*entrer au nasdaq|entrée en bourse|*faire son entrée en bourse|*déposer un prospectus|*déposer un projet|projet de prospectus|*se faire coter|débuts en bourse|dossier auprès de la sec|*s'introduire à la|*s'introduire au|*s'introduire sur|*s'introduire à|*se coter|*coter à|*coter au|premiers pas en bourse|premier jour de cotation|*entrer à la bourse|*entrer sur le nasdaq|*entrer à wall street|*arriver en bourse|*lever en bourse|*débuter en bourse|*se faire introduire|projet d' introduction|*reporter introduction|*abandonner introduction|*retirer projet|*renoncer à s' introduire|*renoncer à introduction|*relancer introduction|*renoncer à entrer en bourse|*renoncer à la bourse|*renoncer à son introduction|*préparer son introduction|*préparer entrée/introduction|*préparer son entrée|*se préparer à entrer|*retirer son dossier|*retirer son prospectus|*déposer son dossier|*déposer dossier|*déposer son prospectus|*remettre à plus tard introduction|*suspendre introduction|*repousser introduction|*mandater banques|*choisir banques|*frapper aux portes|*viser la bourse|*prendre le chemin de|*sonner la cloche|*faire ses premiers pas|*faire ses débuts en bourse|*faire ses débuts au|*faire ses débuts à wall|*faire ses débuts sur le|*faire son entrée nasdaq/bourse|*faire son entrée au nasdaq|*faire son entrée à wall|*faire premiers pas|*faire ses premiers pas au|*faire ses premiers pas en|*réussir entrée/introduction|*rater entrée/introduction|*entrer à la cote|*se lancer en bourse|*se lancer à l' assaut|*débarquer au nasdaq|*débarquer en bourse|*débarquer à wall|*déposer confidentiellement|*déposer prospectus|*déposer demande|*fixer prix introduction|*prendre le chemin de la bourse|*viser introduction|*exclure introduction|*envisager introduction|première cotation|premiers pas au nasdaq|débuts au nasdaq|débuts à wall street|*retirer de la cote|*sortir de la bourse|*lever dollars en bourse|*se préparer à la bourse|*se préparer bourse",
  },
  {
    act: 'seat',
    nouns: 'observateur',
    phrases:
      "siège d' observateur|siège au conseil|sans droit de vote|*obtenir un siège|*accorder un siège|*entrer au conseil|*offrir un siège|*recevoir un siège|*obtenir cette place|*confier un siège|droit de vote|*entrer au comité|comité stratégique|*siéger au conseil|*entrer au directoire|*rejoindre le conseil|*faire son entrée au conseil|*gagner un siège|*hériter d' un siège|*hériter siège|*se voir accorder un siège|*décrocher un siège|*rejoindre conseil|*entrer conseil|*siéger conseil|*nommer au conseil|*faire entrer au conseil",
  },
  {
    act: 'unseat',
    phrases:
      "*abandonner le siège|*abandonner son siège|*renoncer à son siège|*rendre son siège|*céder son siège|*quitter le conseil|*renoncer au siège|*abandonner siège d' observateur|*renoncer aussi au sien|*quitter son siège|*laisser son siège|*renoncer au sien|*renoncer à siège|*renoncer siège|*rendre siège|*abandonner siège|*céder siège",
  },
  {
    act: 'team',
    light: 'doter regrouper rassembler',
    nouns: 'équipe équipes division unité entité',
    phrases:
      "*créer une équipe|*fondre en une|*réunir équipe/équipes|*fusionner équipe/équipes|*rassembler équipe/équipes|*regrouper équipe/équipes|*monter une équipe|*former une équipe|*créer un laboratoire|*créer une division|*se doter d' une équipe|*rassembler ses laboratoires|*regrouper ses équipes|*regrouper les équipes|directeur scientifique|*mettre sur pied une équipe|*fondre équipes/labos/laboratoires/branches|*réunir labos/laboratoires/branches|*fusionner labos/laboratoires/branches|*dévoiler unité/division/entité/équipe|*annoncer création|*lancer unité/division/équipe|*créer unité/entité|*ouvrir un laboratoire|*scinder division/équipe/équipes|*diviser équipe/équipes|*répartir équipe/équipes|*réorganiser équipe/équipes/division|*regrouper sous",
  },
  {
    act: 'control',
    nouns: 'charte clause',
    phrases:
      "clause d' agi|*modifier ses statuts|*changer de gouvernance|experts indépendants|nouveau conseil|*dissoudre l' équipe|*se doter d' un comité|*se doter d' un conseil|*se doter d' une charte|*se doter comité/conseil/charte|*créer un comité|*créer comité|*former un comité|*mettre en place un comité|*mettre sur pied un comité|*remanier son conseil|*élargir son conseil|*étoffer son conseil|*recomposer son conseil|code rouge|*décréter|*adopter charte|*créer conseil|*instaurer comité|*remanier conseil|*élargir conseil|*recomposer conseil|*revoir gouvernance|*modifier statuts|*changer statuts",
  },
  {
    act: 'hire',
    verbs: 'recruter embaucher engager enrôler débaucher',
    nouns: 'recrutement recrutements embauche embauches débauchage recrue arrivée',
    phrases:
      "*faire venir|*faire revenir|*attirer dans ses rangs|*prendre à son service|*passer chez|*partir chez|*filer chez|*passer à la concurrence|*rejoindre les rangs|*rejoindre l' équipe|*diriger chez|*diriger une équipe|*diriger une nouvelle équipe|*diriger la branche|*suivre chez|*prendre sous contrat|*débarquer chez|*arriver chez|*prendre son patron/chef/fondateur|*prendre le patron/chef/fondateur|*ravir patron/chef/chercheur/chercheurs|*souffler patron/chercheur/chercheurs|*faire passer chez|*débaucher chez|*arracher à|*chiper à|*ravir à|*s'attacher les services|*s'offrir les services|*recruter chez|*venir de chez|*grossir les rangs|ponts d' or|prime de signature|*reprendre fondateurs/fondateur|*laisser filer|*rappeler à lui|*faire rentrer|*prendre la tête d' une équipe|*conduire une équipe|*attirer de chez|*venir d' openai|*piquer à|*soutirer à|*accueillir transfuges/bannis/chercheurs/ingénieurs/fondateurs|*s'attacher services|*s'adjoindre|*attirer chez|*faire monter à bord|*venir grossir|*aller chercher chez|*se faire recruter|*convaincre de rejoindre|*piocher chez/dans|*puiser dans/chez|*dépouiller de|venu de|venue de|venus de|venues de|venu d'|venue d'|venus d'|*rafler dirigeants/chercheurs/fondateurs/ingénieurs/patron/équipe|*rafler les dirigeants|*s'adjuger services|*s'offrir services|*arracher chercheurs/chercheur/patron/ingénieurs|*débaucher chercheurs/patron|*siphonner chercheurs/ingénieurs|*piller équipes|*attirer chercheurs/chercheur/ingénieurs/patron|*ravir à le|*chiper chercheur/chercheurs/patron|*souffler à|*recruter patron/chercheur/chercheurs/ingénieurs|*faire signer|*mettre la main sur le patron|*changer de camp|*changer de maison|*passer à l' ennemi|*traverser la rue|*passer d' openai|*rallier|*accueillir ancien/ancienne|*revenir au sein|*retrouver openai/google/apple|*faire miroiter|*offrir ponts|*courtiser chercheurs/chercheur",
    light: 'rejoindre diriger suivre attirer',
  },
  {
    act: 'leave',
    verbs: 'démissionner quitter',
    light: 'partir',
    nouns: 'départ départs démission démissions exode retraite',
    phrases:
      "*quitter ses fonctions|*quitter son poste|*quitter la direction|*quitter l' entreprise|*rendre son tablier|*jeter l' éponge|*tirer sa révérence|*faire ses valises|*abandonner la direction|*céder les rênes|*céder la place|*céder sa place|*passer la main|*se retirer|*prendre le large|*partir fonder|*claquer la porte|*partir pour fonder|*annoncer son départ|*annoncer sa démission|*annoncer qu'il quittait|*annoncer qu'elle quittait|*voir partir|*prendre congé|*plier bagage|*se mettre en retrait|*tourner la page|*prendre la porte|*dire adieu|*menacer de suivre|*menacer de partir|*menacer de démissionner|*menacer de quitter|*perdre directeur/directrice/patron/patronne/chercheur/chercheurs/fondateur/cofondateur/cofondateurs/responsable/numéro/dirigeant|*faire défection|*prendre ses cliques|*quitter le navire|*rendre les clés|*renoncer à ses fonctions|*abandonner ses fonctions|*perdre ingénieur/ingénieurs/scientifique/cadre/cadres/responsables/dirigeants/tête/bras|*se mettre en retrait de|*s'aller|*céder la direction|*céder direction/présidence/rênes/commandes/barre|*quitter la présidence|*quitter direction/présidence|*laisser la direction|*laisser direction/présidence/rênes|*lâcher les commandes|*lâcher rênes/commandes|*abandonner direction/présidence/poste|*rendre tablier|*annoncer départ|*annoncer démission|*présenter sa démission|*remettre sa démission|*donner sa démission|*prendre sa retraite|*raccrocher|*mettre les voiles|*filer à l' anglaise|*voler de ses propres|*perdre son|*perdre chef/architecte/vice-président|*quitter entreprise/laboratoire/groupe/maison|*fausser compagnie|*partir à la retraite|*laisser sa place|*laisser la place|*être sur le départ|sur le départ",
  },
  {
    act: 'dismiss',
    light: 'remercier',
    verbs: 'limoger évincer congédier licencier révoquer destituer renvoyer',
    nouns: 'limogeage éviction renvoi licenciement licenciements',
    phrases:
      "*mettre à la porte|*mettre à pied|*démettre de ses fonctions|*montrer la porte|*pousser dehors|suppressions de postes|*supprimer postes/emplois|*pousser vers la sortie|*se séparer de son|*être remercié|*être remerciée|gel des embauches|*réduire ses effectifs|*tailler dans|plan social|*supprimer de postes|*se séparer de salariés/employés/collaborateurs|*licencier|*interrompre recrutements/embauches|*suspendre recrutements/embauches|*arrêter recrutements/embauches|*geler recrutements|*cesser de recruter|*geler embauches/recrutements|*suspendre les embauches|*tailler dans ses effectifs|*dégraisser|*se passer de ses services|*débarquer directeur/directrice/patron/patronne|*écarter directeur/directrice/patron/patronne/fondateur/numéro/responsable/dirigeant/président|*mettre sur la touche|*mettre au placard directeur/patron|*remercier salariés/directeur/patron|*se séparer de son/sa/ses directeur/patron/salariés/employés|*se séparer de salariés/employés/collaborateurs/personnes|*couper dans ses effectifs|*biffer postes|*alléger ses effectifs|*sacrifier postes/emplois|*détruire postes/emplois|*faire partir salariés/employés|*se séparer effectifs|*se séparer de ses effectifs|*se séparer d' une|*tailler effectifs/équipes|*réduire effectifs|*supprimer emplois/postes|*biffer emplois|*rayer de la carte|*pousser sortie|*pousser à la sortie|*pousser à la démission|*évincer de|*débarquer|*remercier son/sa|*remercier salariés|plan de départs|départs volontaires|vague de licenciements|charrette|*mettre dehors|*couper postes/effectifs|*licencier salariés|*réclamer démission|*réclamer la démission|*exiger démission|*exiger la démission|*se délester salariés/personnes/employés|*se séparer salariés/employés/personnes|*se passer salariés",
  },
  {
    act: 'appoint',
    verbs: 'nommer promouvoir désigner introniser bombarder',
    light: 'confier choisir placer élire charger',
    nouns: 'nomination nominations promotion intérim',
    phrases: `*confier l' intérim|*confier la direction|*confier les rênes|*confier les clés|*prendre la tête|*prendre la direction|*prendre les rênes|*prendre les commandes|*prendre la présidence|*porter à la tête|*placer à la tête|*choisir comme directeur|*choisir comme patron|directeur général provisoire|directeur général par intérim|*devenir président|*devenir directeur|*devenir présidente|*devenir directrice|*devenir patron|*devenir le patron|*assurer l' intérim|*accéder à la présidence|*succéder à|directeur général|directrice générale|*prendre les manettes|*prendre la barre|*être appelé à diriger|*être appelée à diriger|*être chargé de|*être chargée de|*remplacer|*devenir le directeur|*devenir la directrice|*devenir la patronne|*entrer au comité|*siéger au|*reprendre les équipes|*offrir un poste|*proposer un poste|*diriger une/la nouvelle entité/division/branche/unité|*confier rênes/clés/commandes/direction/présidence|*placer à sa tête|*mettre à sa tête|*porter à sa tête|*remettre les rênes|*prendre l' intérim|*assurer intérim|*retirer responsabilité/direction/gestion/conduite/rênes|*dessaisir de|*élever au rang|*hisser à la tête|*installer à la tête|*introniser|*bombarder à la tête|*mettre à la tête|*propulser à la tête|*remanier direction/équipe/équipes|*rebattre les cartes|*se doter d' un directeur|*se doter d' une directrice|*se choisir un patron/directeur|*échoir à|*hériter de la direction|*cumuler les fonctions|*prendre rênes/commandes/tête/barre|*propulser tête|*hisser tête|*porter tête|*nommer tête|*se doter directeur/patron|*choisir patron/directeur|*trouver patron/successeur|*se trouver un patron|*se trouver un successeur|*recevoir les clés|*hériter des|*devenir patron/patronne/directeur/directrice/présidente/président|*devenir vice-président|*prendre ses fonctions|*prendre fonctions|*entrer en fonctions|*entrer en fonction|*assurer direction|*se voir confier|*se voir confier les|*succéder au|*accéder à la direction|*accéder à la tête|nouveau patron|nouvelle patronne|nouveau directeur|nouvelle directrice`,
  },
  {
    act: 'return',
    verbs: 'réintégrer',
    nouns: 'retour réintégration',
    phrases:
      '*reprendre son poste|*reprendre la direction|*retrouver son poste|*revenir à la tête|*retrouver son fauteuil|*reprendre les rênes|*être rétabli|*rappeler à la tête|*reprendre ses fonctions|*retrouver ses fonctions|*retourner chez|*revenir chez|*faire son retour chez|*regagner|*être réintégré|*rentrer au bercail|*revenir au bercail|*retrouver les commandes|*revenir aux commandes|*reprendre les commandes|*repartir chez|*revenir sein|*retrouver fauteuil/poste|*revenir tête/commandes|*rappeler fondateur',
  },
];
