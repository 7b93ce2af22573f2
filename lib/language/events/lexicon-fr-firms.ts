import type { Vocabulary } from './vocabulary.ts';

/** How firms are built and who works there. */
export const firmsFr: Vocabulary = [
  {
    act: 'found',
    verbs: 'fonder cofonder immatriculer',
    light: 'créer naître monter',
    nouns: 'fondation création naissance',
    phrases:
      '*voir le jour association|*naître à|*présenter comme|sous forme associative|*porter sur les fonts|organisation à but non lucratif|association à but non lucratif|*voir le jour sous la forme|*monter sa|*créer sa|*lancer sa|*créer sa propre|*monter sa propre|*lancer sa propre|*voler de ses propres',
  },
  {
    act: 'restructure',
    verbs: 'restructurer réorganiser scinder recapitaliser',
    light: 'convertir transformer regrouper rassembler muer réunir renoncer',
    nouns:
      'restructuration réorganisation conversion scission gouvernance mue statuts statut filiale branche recapitalisation',
    phrases: `société à mission|but lucratif|but non lucratif|non lucratif|non lucrative|à but lucratif|*changer de statut|*faire sa mue|*renoncer à s' affranchir|*se transformer en|*devenir une entreprise|*devenir une société
      |*garder le contrôle de|structure non lucrative|% du capital à|*étudier sa transformation|*se muer en|*se convertir en|transformation en société|entité à but lucratif|*transformer leur projet|*se constituer en|*filialiser|*essaimer`,
  },
  {
    act: 'list',
    nouns: 'introduction prospectus cotation',
    phrases:
      "*entrer en bourse|*s'introduire en bourse|introduction en bourse|*entrer au nasdaq|entrée en bourse|*faire son entrée en bourse|*déposer un prospectus|*déposer un projet|projet de prospectus|*se faire coter|débuts en bourse|dossier auprès de la sec|*s'introduire à la|*s'introduire au|*s'introduire sur|*s'introduire à|*se coter|*coter à|*coter au|premiers pas en bourse|premier jour de cotation|*entrer à la bourse|*entrer sur le nasdaq|*entrer à wall street|*arriver en bourse|*lever en bourse|*débuter en bourse|*se faire introduire|projet d' introduction|*reporter introduction|*abandonner introduction|*retirer projet|*renoncer à s' introduire|*renoncer à introduction|*relancer introduction",
  },
  {
    act: 'seat',
    nouns: 'observateur',
    phrases:
      "siège d' observateur|siège au conseil|sans droit de vote|*obtenir un siège|*accorder un siège|*entrer au conseil|*offrir un siège|*recevoir un siège|*obtenir cette place|*confier un siège|droit de vote|*entrer au comité|comité stratégique|*siéger au conseil|*entrer au directoire|*rejoindre le conseil|*faire son entrée au conseil",
  },
  {
    act: 'unseat',
    phrases:
      "*abandonner le siège|*abandonner son siège|*renoncer à son siège|*rendre son siège|*céder son siège|*quitter le conseil|*renoncer au siège|*abandonner siège d' observateur|*renoncer aussi au sien|*quitter son siège|*laisser son siège|*renoncer au sien",
  },
  {
    act: 'team',
    light: 'doter regrouper rassembler',
    nouns: 'équipe équipes division unité entité',
    phrases:
      "*créer une équipe|*fondre en une|*réunir équipe/équipes|*fusionner équipe/équipes|*rassembler équipe/équipes|*regrouper équipe/équipes|*monter une équipe|*former une équipe|*créer un laboratoire|*créer une division|*se doter d' une équipe|*rassembler ses laboratoires|*regrouper ses équipes|*regrouper les équipes|directeur scientifique|*mettre sur pied une équipe|*fondre équipes/labos/laboratoires/branches|*réunir labos/laboratoires/branches|*fusionner labos/laboratoires/branches|*dévoiler unité/division/entité/équipe|*annoncer création|*lancer unité/division/équipe|*créer unité/entité|*ouvrir un laboratoire",
  },
  {
    act: 'control',
    nouns: 'charte clause',
    phrases:
      "clause d' agi|*modifier ses statuts|*changer de gouvernance|experts indépendants|nouveau conseil|*dissoudre l' équipe",
  },
  {
    act: 'hire',
    verbs: 'recruter embaucher engager enrôler débaucher',
    nouns: 'recrutement recrutements embauche embauches débauchage recrue arrivée',
    phrases:
      "*faire venir|*faire revenir|*attirer dans ses rangs|*prendre à son service|*passer chez|*partir chez|*filer chez|*passer à la concurrence|*rejoindre les rangs|*rejoindre l' équipe|*diriger chez|*diriger une équipe|*diriger une nouvelle équipe|*diriger la branche|*suivre chez|*prendre sous contrat|*débarquer chez|*arriver chez|*prendre son patron/chef/fondateur|*prendre le patron/chef/fondateur|*ravir patron/chef/chercheur/chercheurs|*souffler patron/chercheur/chercheurs|*faire passer chez|*débaucher chez|*arracher à|*chiper à|*ravir à|*s'attacher les services|*s'offrir les services|*recruter chez|*venir de chez|*grossir les rangs|ponts d' or|prime de signature|*reprendre fondateurs/fondateur|*laisser filer|*rappeler à lui|*faire rentrer|*prendre la tête d' une équipe|*conduire une équipe|*attirer de chez|*venir d' openai|*piquer à|*soutirer à|*accueillir transfuges/bannis/chercheurs/ingénieurs/fondateurs",
    light: 'rejoindre diriger suivre',
  },
  {
    act: 'leave',
    verbs: 'démissionner quitter',
    light: 'partir',
    nouns: 'départ départs démission démissions exode retraite',
    phrases:
      "*quitter ses fonctions|*quitter son poste|*quitter la direction|*quitter l' entreprise|*rendre son tablier|*jeter l' éponge|*tirer sa révérence|*faire ses valises|*abandonner la direction|*céder les rênes|*céder la place|*céder sa place|*passer la main|*se retirer|*prendre le large|*partir fonder|*claquer la porte|*partir pour fonder|*annoncer son départ|*annoncer sa démission|*annoncer qu'il quittait|*annoncer qu'elle quittait|*voir partir|*prendre congé|*plier bagage|*se mettre en retrait|*tourner la page|*prendre la porte|*dire adieu|*s'en aller|*geler embauches|*geler les embauches|*geler ses embauches|*menacer de suivre|*menacer de partir|*menacer de démissionner|*menacer de quitter|*perdre directeur/directrice/patron/patronne/chercheur/chercheurs/fondateur/cofondateur/cofondateurs/responsable/numéro/dirigeant",
  },
  {
    act: 'dismiss',
    light: 'remercier',
    verbs: 'limoger évincer congédier licencier révoquer destituer renvoyer',
    nouns: 'limogeage éviction renvoi licenciement licenciements',
    phrases:
      '*mettre à la porte|*mettre à pied|*démettre de ses fonctions|*montrer la porte|*pousser dehors|suppressions de postes|*supprimer postes/emplois|*pousser vers la sortie|*se séparer de son|*être remercié|*être remerciée|gel des embauches|*réduire ses effectifs|*tailler dans|plan social|*supprimer de postes|*se séparer de salariés/employés/collaborateurs|*licencier|*interrompre recrutements/embauches|*suspendre recrutements/embauches|*arrêter recrutements/embauches|*geler recrutements|*cesser de recruter',
  },
  {
    act: 'appoint',
    verbs: 'nommer promouvoir désigner introniser bombarder',
    light: 'confier choisir placer élire charger',
    nouns: 'nomination nominations promotion intérim',
    phrases: `*confier l' intérim|*confier la direction|*confier les rênes|*confier les clés|*prendre la tête|*prendre la direction|*prendre les rênes|*prendre les commandes|*prendre la présidence|*porter à la tête|*placer à la tête|*choisir comme directeur|*choisir comme patron
      |directeur général provisoire|directeur général par intérim|*devenir président|*devenir directeur|*devenir présidente|*devenir directrice|*devenir patron|*devenir le patron|*assurer l' intérim|*accéder à la présidence|*succéder à|directeur général|directrice générale|*prendre les manettes|*prendre la barre|*être appelé à diriger|*être appelée à diriger|*être chargé de|*être chargée de|*remplacer|*devenir le directeur|*devenir la directrice|*devenir la patronne|*entrer au comité|*siéger au|*reprendre les équipes|*offrir un poste|*proposer un poste|*diriger une/la nouvelle entité/division/branche/unité|*confier rênes/clés/commandes/direction/présidence|*placer à sa tête|*mettre à sa tête|*porter à sa tête|*remettre les rênes|*prendre l' intérim|*assurer intérim`,
  },
  {
    act: 'return',
    verbs: 'réintégrer',
    nouns: 'retour réintégration',
    phrases:
      '*reprendre son poste|*reprendre la direction|*retrouver son poste|*revenir à la tête|*retrouver son fauteuil|*reprendre les rênes|*être rétabli|*rappeler à la tête|*reprendre ses fonctions|*retrouver ses fonctions|*retourner chez|*revenir chez|*faire son retour chez|*regagner',
  },
];
