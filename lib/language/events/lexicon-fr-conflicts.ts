import type { Vocabulary } from './vocabulary.ts';

/** Courts and quarrels. */
export const conflictsFr: Vocabulary = [
  {
    act: 'sue',
    verbs: 'assigner poursuivre plaider attaquer ester',
    light: 'intenter déposer réclamer saisir',
    nouns: 'plainte plaintes procès poursuites assignation contentieux contrefaçon défendeur défendeurs',
    context: 'tribunal justice juge fédéral fédérale droit dommages plaignant auteur auteurs cour',
    phrases: `*porter plainte|*déposer plainte|*attaquer en justice|*traîner en justice|*traîner devant|*traduire en justice|*poursuivre en justice|*saisir la justice|*saisir le tribunal|*intenter un procès|*engager des poursuites|*assigner en justice|action en justice|action collective|*réclamer des dommages|dommages et intérêts|*revenir à la charge|violation du droit d' auteur|liste des défendeurs|*mettre en cause|*porter l' affaire|*demander réparation|*mettre en demeure|mise en demeure|*adresser une mise|*envoyer une mise|*recevoir une mise|*recevoir une lettre|*recevoir une assignation|*engager une action|*lancer une action|*introduire une action|*introduire un recours|*saisir les tribunaux|*se retourner contre|*mener devant|*mener en justice|*relancer sa plainte|*déposer une nouvelle plainte|*demander à un juge|*demander au juge|*demander au tribunal|*demander à la justice|*être visé par une plainte|*être visée par une plainte|*faire l' objet d' une plainte|*demander une injonction|*réclamer une injonction|*obtenir une injonction|*saisir en référé|*contre-attaquer en justice|*contre-attaquer devant|*porter le fer|*aller en justice|*ester en justice|*déposer un recours contre|*joindre à la plainte|*se joindre à la plainte|*se joindre à la procédure|*se joindre au recours|*faire citer|*citer à comparaître|*citer en justice|*lancer une procédure|*entamer une procédure|*engager une procédure|*ouvrir un front|*demander des dommages|*réclamer milliards/millions de dommages|*être poursuivi|*être poursuivie|*être assigné|*être assignée|*être attaqué en|*être attaquée en|*essuyer une plainte|*faire face à une plainte|*tomber sous le coup|*viser par plainte/plaintes|*attaquer pour contrefaçon/entente/plagiat/violation|*poursuivre pour contrefaçon/entente/plagiat/violation|*assigner pour contrefaçon/plagiat|*réclamer milliards à|*réclamer millions à|*réclamer réparation|*menacer de poursuites|*brandir plainte|*saisir juge/juges/justice/tribunal/conseil|*recourir à la justice|*recourir aux tribunaux|*porter le différend|*porter devant les|*porter devant la|*ouvrir les hostilités devant|*engager poursuites/action|*lancer des poursuites|*traduire devant|*trainer devant|*rejoindre la plainte|*s'associer à la plainte|*prendre en justice|*joindre à offensive|*grossir les rangs des plaignants|*allonger la liste des plaignants|*porter le nombre de plaintes|nouvelle plainte|plainte pour|action de groupe|*être dans le box|*répondre devant la justice|*contre-attaquer justice/tribunal|*viser par action|*s'prendre en justice`,
  },
  {
    act: 'amend',
    phrases:
      '*modifier sa plainte|*amender sa plainte|*ajouter à la liste des défendeurs|*élargir sa plainte|*étendre sa plainte|plainte modifiée',
  },
  {
    act: 'appeal',
    phrases:
      "*faire appel|*interjeter appel|*se pourvoir|*former un recours|*déposer un recours|*promettre de faire appel|*contester en justice|*contester devant|*attaquer la décision|*demander le rejet|*demander rejet|*demander l' annulation|*demander annulation|*contester amende/décision/condamnation/jugement|*contester l' amende|*contester la décision|*introduire recours|*former recours|*saisir la cour",
    nouns: 'pourvoi',
  },
  {
    act: 'drop',
    phrases:
      "*retirer sa plainte|*retirer une plainte|*retirer une première plainte|*abandonner les poursuites|*renoncer aux poursuites|*retirer son recours|*abandonner sa plainte|*se désister|*retirer la plainte|*abandonner la plainte|*abandonner le procès|*renoncer à sa plainte|*laisser tomber|*abandonner griefs/grief|*abandonner l' essentiel|*renoncer à ses griefs|*retirer ses griefs|*maintenir sa plainte",
  },
  {
    act: 'settle',
    verbs: 'transiger indemniser dédommager',
    nouns: 'transaction',
    phrases:
      "accord amiable|règlement amiable|à l' amiable|à des auteurs|aux auteurs|*solder le litige|*mettre fin au litige|*mettre fin aux poursuites|*verser à des auteurs|*régler le contentieux|*trouver un arrangement|*trouver une issue|*enterrer la hache|*conclure une transaction|*accepter de verser|*régler à l' amiable|*mettre un terme au litige|*mettre un terme au procès|*verser aux auteurs/plaignants/éditeurs/écrivains/artistes|*indemniser|*dédommager|*mettre fin à action/plainte/procès/procédure|*verser pour mettre fin/terme|*payer pour mettre fin/terme|*éteindre poursuites/procédure|*clore action/procédure|*transiger avec|*passer une transaction|*passer un accord amiable|*faire la paix|*fumer le calumet|*éteindre le litige|*éteindre le contentieux|*accepter d' indemniser|*solder litige/contentieux/différend/procès|*solder le différend|*solder le contentieux|*éteindre contentieux/litige/procès|*mettre fin litige/contentieux/poursuites|*mettre un terme litige/contentieux/poursuites|*clore litige/contentieux|*régler litige/contentieux/différend|*régler le différend|*verser pour solder/éteindre/clore|*payer pour solder/éteindre/clore|*signer la paix|*conclure la paix|*conclure une trêve|*trouver un compromis|*consentir à verser|*consentir à payer",
  },
  {
    act: 'rule',
    verbs: 'débouter condamner acquitter statuer relaxer',
    light: 'juger rejeter trancher estimer ordonner',
    nouns: 'jugement verdict arrêt ordonnance prescription condamnation jurés jury magistrat magistrate juge juges',
    phrases:
      "*donner raison|*donner tort|*rejeter la plainte|*rejeter les demandes|*rejeter l' affaire|*refuser de bloquer|*relever du fair use|high court|cour suprême|cour d' appel|*renvoyer à un procès|*l'emporter devant|*l'emporter face|*l'emporter sur|*avoir gain de cause|*obtenir gain de cause|usage loyal|*gagner son procès|*perdre son procès|*trancher dans l' affaire|l' affaire qui oppose|*refuser d' obliger|*refuser d' ordonner|*refuser de contraindre|*renoncer à ordonner|*emporter face|*emporter devant|*emporter contre|*emporter sur|*gagner en appel|*perdre en appel|*confirmer le jugement|*infirmer le jugement|*casser le jugement|*annuler le jugement|*annuler la décision|*être condamné|*être condamnée|*reconnaître coupable|*reconnaître responsable|*déclarer coupable|*être reconnu coupable|*être reconnue coupable|*déclarer irrecevable|*juger irrecevable|*accéder à la demande|*faire droit|*balayer la plainte|*homologuer l' accord|*ordonner de verser|*condamner à verser|*condamner à payer|*perdre sa cause|*perdre cause/procès|*gagner sa cause|*gagner procès|*perdre l' essentiel|*remporter une victoire|*remporter victoire|*essuyer un revers|*essuyer revers|*essuyer une défaite|*subir un revers|*subir une défaite|*obtenir gain|*donner gain|*échapper à un procès|*échapper au démantèlement|*sauver sa tête|*refuser d' interdire|*refuser de suspendre|*refuser de classer|*classer plainte|*rejeter plainte/recours/demande/demandes/requête|*rejeter le recours|*rejeter la demande|*rejeter la requête|*valider accord amiable|*approuver accord amiable|*ordonner à|*ordonner suspension|*suspendre ordonnance/décision/jugement|*confirmer condamnation/jugement|*annuler condamnation/jugement/décision|*estimer que relevait|*juger que relevait|*juger illégal/illégale|*déclarer illégal/illégale|*se déclarer incompétent|*autoriser la plainte|*autoriser les auteurs|*laisser avancer|*laisser prospérer|*renvoyer l' affaire|*renvoyer devant|constat de prescription|*obtenir rejet plainte/poursuites|*obtenir le rejet",
  },
  {
    act: 'try',
    nouns: 'audience audiences procès',
    phrases:
      "*comparaître|*ouvrir le procès|*s'ouvrir le procès|procès s' est ouvert|procès s' ouvre|procès s' ouvrira|procès s' ouvrait|procès débute|procès a débuté|procès a commencé|procès commence|procès s' achève|procès s' est achevé|procès a repris|procès reprend|*s'ouvrir à oakland",
    verbs: 'comparaître',
  },
  {
    act: 'testify',
    verbs: 'témoigner',
    nouns: 'témoignage',
    phrases:
      '*déposer à la barre|*venir à la barre|*appeler à la barre|appelé à la barre|*défendre à la barre|*être entendu|*répondre aux questions',
  },
  {
    act: 'accuse',
    verbs: 'accuser',
    light: 'reprocher imputer',
    nouns: 'accusation accusations reproche reproches grief griefs',
    phrases:
      "*pointer du doigt|*tenir pour responsable|pratiques anticoncurrentielles|*se plaindre de|*reprocher à|*crier au vol|*crier au plagiat|*crier au scandale|*affirmer détenir|*dire détenir|*avoir la preuve|*reprocher d'avoir|*mettre en doute|*faire grief|*mettre sur le dos|*imputer à|*jeter la pierre|*prendre en flagrant|*prendre la main|*crier au pillage|*crier au loup|*crier à l' abus|*mettre en accusation|*soupçonner de|*crier à la concurrence|*parler de vol|*dénoncer abus/vol/pillage/plagiat/pratiques/manœuvre/manoeuvre|*reprocher son|*tenir responsable|*désigner comme responsable",
  },
  {
    act: 'criticise',
    verbs:
      "critiquer dénoncer déplorer fustiger brocarder étriller s'plaindre ridiculiser persifler moquer s'indigner s'insurger s'offusquer tancer conspuer éreinter vitupérer pourfendre",
    light: 'contester regretter',
    nouns: 'mainmise critique critiques',
    phrases:
      "*tirer à boulets|*passer sous la coupe|*railler|*se moquer|*échanger des piques|passes d' armes|passe d' armes|*répliquer que|*riposter que|*tacler|*épingler|*égratigner|*vilipender|*pester contre|guerre des mots|*crier à la malhonnêteté/trahison/tromperie/manipulation/concurrence|*crier à l' arnaque/injustice|*se gausser|*ironiser sur|*s'prendre+à/aux/au|*s'prendre à|*tirer à boulets rouges|*tirer à vue|*décocher une flèche|*décocher une pique|*lancer une pique|*lancer une flèche|*envoyer une pique|*adresser une pique|*monter au créneau|*s'élever contre|*se dresser contre|*s'opposer à|*se prononcer contre|*plaider contre|*partir en guerre|*faire la leçon|*rabrouer|*rembarrer|*clouer au pilori|*jeter le discrédit|*se payer la tête|*tourner en dérision|*demander de bloquer/empêcher/interdire/arrêter/stopper|*demander d' empêcher/interdire/arrêter/enquêter|*réclamer l' interdiction|*appeler à bloquer/empêcher/interdire|*exhorter à bloquer/empêcher|*presser de bloquer/empêcher|*faire campagne contre|*avoir des mots|*dire tout le mal|*donner un coup de griffe|*lancer des flèches|*passer à l' offensive|*dire son désaccord|*afficher désaccord/désaccords|*exprimer désaccord|*balayer critique/critiques|*rejeter critique/critiques|*répondre aux critiques|*répliquer à|*répliquer aux|*riposter à|*renvoyer dans les cordes|*tourner en ridicule|*qualifier de mensonge|*traiter de|*hausser le ton contre|*hausser le ton face|*égratigner dans|*charger dans|*accabler|*vider son sac|*dire pis que|*qualifier d' absurde/absurdes/ridicule/ridicules|*juger absurde/absurdes/ridicule/ridicules|*qualifier propos",
  },
  {
    act: 'threaten',
    verbs: 'menacer',
    nouns: 'menace menaces ultimatum',
    phrases:
      '*brandir la menace|*hausser le ton|*montrer les dents|*sortir les griffes|*menacer de rompre|*menacer de couper|*menacer de quitter|*mettre la pression|*donner un ultimatum|*poser un ultimatum|*lancer un ultimatum',
  },
  {
    act: 'quarrel',
    verbs:
      "s'affronter s'opposer s'quereller s'déchirer s'écharper s'brouiller s'fâcher s'accrocher s'bagarrer s'invectiver",
    nouns:
      'désaccord désaccords différend différends brouille querelle conflit tensions tension bras-de-fer friction frictions entorse litige discorde dispute',
    phrases:
      "bras de fer|pomme de discorde|à couteaux tirés|en désaccord|*croiser le fer|*échanger des piques|*échanger des amabilités|*se chamailler|*se livrer une guerre|passe d' armes|guerre ouverte|torchon brûle|*être en froid|eau dans le gaz|*déclarer un risque|risque pour la chaîne|*mettre à l' index|liste noire|*se livrer bataille|*se faire la guerre|*entrer en conflit|*entrer en guerre|*déclarer la guerre|*partir au combat|*s'envenimer|*se dégrader|*tourner au vinaigre|*tourner à l' aigre|*se tirer dans les|*se rendre coup|*être à couteaux|*s'écharper|*se regarder en chiens|*se disputer avec|*découdre avec|le torchon brûle|le ton monte|torchon brûlait|ton est monté|ton monte|*ouvrir les hostilités|*être à couteaux tirés|guerre des prix|relations se tendent|relations se sont tendues|rapports se tendent|*envenimer relations|*se crêper|brouille entre|froid entre|*être brouillé|*se renvoyer la balle",
  },
  {
    act: 'suspect',
    verbs: 'soupçonner suspecter',
    nouns: 'soupçons soupçon distillation copie intrusion piratage vol',
    phrases:
      "*enquêter sur l' entourage|*chercher à savoir|*forcer la porte|*s'introduire dans|*pirater|*copier|*s'introduire chez|*forcer l' entrée|*signaler intrusion|bac à sable|*piller|*voler modèle/modèles/données/secrets/code/technologie/articles/contenus|*siphonner|*dérober|*soupçonner de|*soupçonner d' avoir|*suspecter de|*aspirer articles/contenus/données/forums/pages/site|*aspirer ses|*mettre au pillage",
  },
  {
    act: 'compete',
    verbs: 'concurrencer rivaliser',
    nouns: 'concurrence',
    phrases:
      'liste de ses concurrents|liste des concurrents|parmi ses concurrents|parmi ses rivaux|au rang de concurrent|*ranger parmi ses concurrents|*défier|rang des concurrents|au nombre de ses concurrents|*qualifier de concurrent|*classer parmi ses concurrents',
    light: 'défier',
  },
  {
    act: 'restrict',
    verbs: 'freiner brider',
    light: 'limiter restreindre interdire bloquer',
    phrases:
      "*couper l' accès de|*fermer la porte|*limiter l' usage|*interdire à ses salariés|*déconseiller à ses salariés|*priver d' accès|*couper les vivres|*couper l' accès|*fermer l' accès|*priver de|*demander de cesser|*sommer de cesser|*exiger l' arrêt|*priver de/d'|*interdire l' usage|*interdire l' utilisation|*interdire à ses employés|*interdire à ses équipes|*bannir de|*barrer la route|*barrer l' accès|*bloquer l' agent|*bloquer les robots|*verrouiller l' accès|*restreindre l' accès|*limiter l' accès|*refuser l' accès|*évincer de|*débrancher de|*demander à ses ingénieurs|*demander à ses salariés|*sommer de ne|*couper le robinet|*couper robinet|*fermer le robinet|*couper accès|*fermer accès|*révoquer accès|*priver clients/utilisateurs|*exclure de son|*bannir de son|*chasser de|*interdire accès|*interdire à openai|*bloquer accès|*débrancher|*refuser de livrer|*refuser de vendre|*refuser de fournir|*refuser de partager|*évincer de son|*barrer la voie|*verrouiller",
  },
  {
    act: 'break',
    nouns: 'rupture divorce',
    phrases:
      "*rompre|*claquer la porte|*couper les ponts|*mettre un terme à|*mettre fin au partenariat|*tourner le dos|*résilier|*dénoncer accord/contrat|*rompre accord/contrat/partenariat|*prendre ses/leurs distances|*se désengager|*couper les liens|*déchirer contrat/accord|*lâcher son partenaire|*se fâcher avec|*rompre avec|*rompre les relations|*rompre ses relations|*rompre les liens|*rompre ses liens|*suspendre sa collaboration|*suspendre ses relations|*mettre fin à sa collaboration|*mettre fin à ses relations|*cesser de travailler avec|*arrêter de travailler avec|*se passer de|*se détourner|*s'émanciper|*prendre le large|*délaisser|*bouder|*snober|*faire faux bond|*poser un lapin|*mettre fin à son/leur partenariat|*mettre un terme à son/leur partenariat|*mettre un terme au partenariat|*dénouer leur/alliance|*prendre ses distances avec|*couper les ponts avec|*rompre son/leur|*claquer la porte des|*enterrer leur/partenariat|*sonner la fin|*sonner le glas|lune de miel|*divorcer d'|*se séparer de son partenaire|*lâcher openai|*lâcher pour|*tourner la page de",
    verbs: 'rompre divorcer',
  },
  { act: 'refuse', light: 'refuser rejeter', nouns: 'refus', phrases: '*opposer une fin|*dire non' },
  {
    act: 'worry',
    verbs: "s'inquiéter",
    nouns: 'inquiétude inquiétudes crainte craintes',
    phrases: "*faire part de son inquiétude|*s'inquiéter de|*tirer la sonnette",
  },
  {
    act: 'reassure',
    phrases:
      "*assurer que l' accord|*nier toute brouille|*démentir toute rupture|*qualifier les accusations|*juger les accusations|*rejeter les accusations|*balayer les accusations",
  },
];
