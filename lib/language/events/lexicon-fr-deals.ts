import type { Vocabulary } from './vocabulary.ts';

/** Partnerships, money, purchases and computing power. */
export const dealsFr: Vocabulary = [
  {
    act: 'turn',
    phrases:
      "*se tourner vers|*recourir à|*recourir aux|*faire appel à|*se fournir chez|*s'approvisionner chez|*s'assurer les services",
  },
  {
    act: 'ally',
    verbs: 'allier associer collaborer coopérer nouer sceller parapher',
    light: 'entendre rapprocher unir joindre rejoindre côtoyer',
    nouns:
      'partenariat partenariats alliance alliances collaboration rapprochement coopération entente association coentreprise',
    phrases: `*faire équipe|*faire cause commune|*unir ses/leurs forces|*joindre ses/leurs forces|*travailler main dans la main|main dans la main|*tendre la main|en partenariat avec|en collaboration avec|avec le concours|*devenir partenaire|*devenir le partenaire|*devenir le fournisseur|*devenir son fournisseur|*devenir l' unique fournisseur|*choisir pour cloud|*choisir comme cloud|*choisir comme moteur|*réserver à|*faire fournisseur/cloud/partenaire/hébergeur|*jeter son dévolu|*faire alliance|*afficher leur proximité|*apporter son soutien|*prendre pour partenaire|*avoir recours|*resserrer ses liens|*resserrer les liens|*renforcer son partenariat|*étendre son partenariat|*élargir son partenariat|partenariat stratégique|alliance stratégique|*faire affaire|*s'allier|*s'associer|*se lier|*travailler avec|*mettre au point avec|*codévelopper|*apparaître aux côtés|*s'entendre avec|*prolonger partenariat/alliance/collaboration|*étendre partenariat/alliance/collaboration|*renouveler partenariat/alliance/collaboration|*élargir partenariat/alliance/collaboration|*approfondir partenariat/alliance/collaboration|*renforcer partenariat/alliance/collaboration|*reconduire partenariat/alliance|*choisir pour fournir/proposer/équiper/animer/alimenter/héberger/aider/construire/bâtir|*retenir pour fournir/proposer/équiper/animer/alimenter/héberger/aider/construire/bâtir|*choisir comme partenaire/fournisseur/hébergeur|*retenir comme partenaire/fournisseur/hébergeur|*nouer un partenariat|*signer un partenariat|*annoncer un partenariat|*sceller un partenariat|*conclure un partenariat|*conclure une alliance|*nouer une alliance|*sceller une alliance|*s'assurer pour client|*s'assurer comme client|*gagner comme client|*décrocher comme client|*prendre pour client|*se mettre en ménage|*s'acoquiner|*faire front commun|*se serrer la main|*se rapprocher de|*s'adosser à|*s'appuyer sur|*choisir pour|*retenir pour|*jeter son dévolu sur|*opter pour|*porter son choix|*lier leur sort|*lier son sort|*se rabibocher|*se réconcilier|*renouer avec|*enterrer la hache de guerre|*convier|*enrôler pour|*mobiliser pour|*lier à|*s'unir à|*s'unir avec|*marcher main|*bâtir ensemble|*construire ensemble|*développer ensemble|*concevoir ensemble|*développer avec|*concevoir avec|*créer avec|*développer conjointement|*concevoir conjointement|*sceller leur|*officialiser leur/alliance/partenariat/collaboration|*entériner alliance/partenariat|*s'afficher ensemble|*s'afficher avec|*accueillir à bord|*élire comme partenaire|*désigner comme partenaire|*devenir client de|*compter parmi ses clients|*devenir le premier client|*gagner un client|*élargir leur|*étendre leur|*prolonger leur|*approfondir leur|*resserrer leurs|*consolider partenariat/alliance|*muscler partenariat/alliance|*amplifier partenariat|*intensifier partenariat|*rejoindre alliance/coalition/consortium/fondation|*s'engager aux côtés|*travailler de concert|*œuvrer de concert|*agir de concert|*travailler ensemble|*coopérer avec|*collaborer avec`,
  },
  {
    act: 'contract',
    verbs: 'contractualiser',
    light: 'signer conclure ratifier finaliser entériner négocier',
    nouns: 'accord accords contrat contrats protocole pacte entente convention mémorandum commande commandes',
    phrases: `*tomber d' accord|*se mettre d' accord|*trouver un accord|*parvenir à un accord|protocole d' accord|accord de principe|lettre d' intention|lettres d' intention|*s'entendre sur|*prolonger le contrat|*signer un accord|*devenir le moteur|moteur par défaut|partage de revenus|communiqué commun|accord de licence|contrat de licence|accord de distribution|accord pluriannuel|accord-cadre|*topper|*sceller un accord|*passer un accord|*nouer un accord|*boucler un accord|*signer avec|*signer pour|*arriver à un accord|*aboutir à un accord|*prolonger accord/contrat|*renouveler accord/contrat|*reconduire accord/contrat|*étendre accord/contrat|*élargir contrat/accord|*relever contrat/commande|*porter contrat|*remporter un contrat|*remporter contrat/marché|*décrocher un contrat|*décrocher contrat/marché/commande|*gagner contrat/marché|*rafler contrat/marché|*obtenir un contrat|*attribuer un contrat|*attribuer le marché|*confier un contrat|*parapher un accord|*parapher accord/contrat/lettre/lettres|*apposer sa signature|*renouveler son contrat|*renouveler leur accord|*renouveler son accord|*renouveler leur contrat|*proroger accord/contrat|*passer contrat/commande|*toper|*trouver un terrain|*trouver un terrain d' entente|*finaliser accord/contrat|*boucler accord/contrat|*lier un contrat|*signer contrat/accord/pacte|*conclure contrat/accord/pacte|*ratifier accord/contrat|*honorer contrat|*empocher contrat|*glaner contrat|*chiffrer contrat|*arracher contrat|*souffler contrat/marché|*confier contrat/marché|*attribuer contrat/marché|*s'adjuger contrat/marché`,
  },
  {
    act: 'license',
    verbs: 'concéder licencier rémunérer rétribuer',
    nouns: 'licence licences',
    phrases:
      "licence exclusive|*céder les droits|*prendre une licence|droit d' usage|*obtenir les droits|*donner accès|*accéder à la technologie|droits sur|*prêter personnages|*prêter ses|*licencier ses contenus|droits d' utilisation|*ouvrir ses archives|*alimenter réponses|accord de contenu|accords de contenus|*payer pour utiliser|*verser pour utiliser|*payer pour articles/contenus/images/archives|*payer pour ses/leurs articles/contenus/images/archives|*puiser dans ses/les archives|*ouvrir ses archives à|*donner accès à ses|*céder une licence|*accorder une licence|*signer une licence|*partager recettes/revenus avec|*commercialiser sous sa marque|*vendre sous sa marque|*louer archives/contenus/catalogue|*louer ses archives|*monnayer archives/contenus|*céder droits",
  },
  {
    act: 'integrate',
    verbs: 'intégrer incorporer embarquer greffer animer motoriser préinstaller précharger',
    light:
      'ajouter adopter équiper accueillir adosser choisir utiliser gagner rejoindre propulser alimenter brancher installer glisser',
    nouns: 'intégration intégrations',
    phrases: `*ouvrir aux modèles|*s'ouvrir aux modèles|*faire entrer dans|*faire une place|*faire place aux modèles|*s'inviter dans|*prendre place dans|*donner accès aux modèles|*enrichir son catalogue|*trouver place|*entrer dans|*entrer au catalogue|*faire tourner sur|*confier à|*faire appel à chatgpt|*intégrer à|*se glisser dans|*passer par|*proposer par défaut|*fonctionner avec|*carburer à|*tourner grâce à|*basculer sur|*migrer vers|*mettre au cœur|*placer au cœur|*s'appuyer sur modèles/modèle|*doper à|*marier à|*glisser dans|*loger dans|*troquer contre|*remplacer par|*laisser choisir|*donner le choix|*se greffer sur|*être préinstallé/préinstallée|*arriver dans|*débarquer dans|*débarquer sur|*être intégré/intégrée/intégrés/intégrées|*faire son entrée dans|*faire son apparition dans|*remplacer dans|*animer version|*servir de moteur|*devenir le cerveau|*faire entrer chez|*se brancher sur|*se connecter à|*tourner sur modèles|*passer sous le capot|*fournir modèle/modèles/moteur|*fournir le modèle`,
  },
  {
    act: 'host',
    verbs: 'héberger référencer',
    nouns: 'catalogue hébergement',
    light: 'proposer placer distribuer',
    phrases:
      "*mettre à son catalogue|*ajouter à son catalogue|*inscrire à son catalogue|*proposer sur|*arriver sur|*être proposé sur|*rendre disponible sur|*l'ajouter à|*mettre sur azure/bedrock|*ajouter à azure/bedrock|*inscrire au catalogue|*ajouter au catalogue|*mettre au catalogue|*entrer au catalogue|*être disponible sur|*débarquer sur azure/bedrock|*être distribué sur|*être vendu sur|*mettre en rayon|*garnir son catalogue|*rejoindre catalogue",
  },
  {
    act: 'commit',
    light: 'engager promettre',
    nouns: 'engagement engagements promesse',
    phrases:
      "*engager à acheter/commander/dépenser/louer|*s'engager à|*prendre l' engagement|*faire la promesse|*obtenir commandes|*décrocher commandes",
  },
  {
    act: 'donate',
    verbs: 'doter',
    nouns: 'don dons donation',
    phrases:
      '*faire don|*offrir de calcul|don de calcul|*confier à fondation/organisme|*remettre à fondation/organisme|*céder à fondation/organisme',
  },
  {
    act: 'rewrite',
    verbs: 'renégocier réécrire réviser amender remanier récrire',
    light: 'modifier revoir refondre redéfinir',
    nouns: 'avenant renégociation révision',
    phrases: '*revoir les termes|*revoir le contrat|*modifier le contrat|*remettre à plat|*libérer de',
  },
  {
    act: 'loosen',
    verbs: 'desserrer distendre plafonner assouplir',
    phrases: `*perdre son exclusivité|*perdre l' exclusivité|*renoncer à l' exclusivité|*renoncer à son exclusivité|*céder son droit|droit de premier refus|*mettre fin à l' exclusivité|*cesser d' être exclusif/exclusive|*prendre ses distances|n' est plus exclusive|fin de l' exclusivité|*réduire à un droit|*troquer son exclusivité|*diversifier ses fournisseurs|*autoriser à|*laisser libre|*mettre fin à accord/contrat/alliance/collaboration|*mettre un terme à accord/contrat/alliance/collaboration|*interrompre accord/contrat/partenariat/collaboration|*cesser collaboration/partenariat|*résilier contrat/accord/bail|*laisser expirer|*laisser s' éteindre|contrat plus souple|accord plus souple|contrat plus lâche|sans exclusivité|liens plus lâches|*mettre un terme à exclusivité|*mettre un terme à leur exclusivité|*mettre fin à exclusivité|*mettre fin à leur exclusivité|*renoncer à exclusivité|*renoncer à leur exclusivité|*lever exclusivité|*abandonner exclusivité|*cesser d' être le fournisseur|*ouvrir à la concurrence|*diversifier ses sources|*réduire sa dépendance|*alléger sa dépendance|*relâcher`,
  },
  {
    act: 'keep',
    light: 'conserver garder préserver maintenir',
    phrases: 'reste seul|cloud exclusif|unique cloud|cloud principal|principal cloud|*rester seul|*rester en vigueur',
  },
  {
    act: 'invest',
    verbs: 'investir réinvestir injecter miser récidiver abonder réinjecter',
    light: 'débourser consacrer participer',
    nouns: 'investissement investissements injection mise',
    phrases: `*mettre au pot|*remettre au pot|*mettre sur la table|*entrer au capital|*monter au capital|*participer au tour|*figurer parmi les souscripteurs/investisseurs
      |parmi les souscripteurs|parmi les investisseurs|parmi les bailleurs|*remettre de l' argent|*mettre la main à la poche|*ajouter à sa mise|*porter son total|*porter sa mise|*délier les cordons
      |*mettre milliards/milliard/millions dans|*placer milliards/milliard/millions|*promettre milliards/milliard/millions|*apporter milliards/milliard/millions|*avancer milliards/milliard/millions|*verser milliards/milliard/millions|*investir milliards/milliard/millions|*injecter milliards/milliard/millions|*mettre un milliard|*débourser milliards|*dépenser milliards pour %|*payer milliards pour %|*offrir dixième|*être de la partie|*participer à la levée|*participer à l' opération|*mener le tour|*mener la levée|*mener l' opération|*conduire le tour|*diriger le tour|*signer un chèque|*faire un chèque|*mettre de l' argent|*prendre part au tour|*prendre part à la levée|*compter parmi les investisseurs|*s'engager à hauteur|*verser le solde|*remettre milliards/milliard/millions|*fournir milliards/milliard/millions|*mettre milliards/milliard/millions|*engager à apporter/injecter/investir/verser/placer/mettre|*ajouter milliards/milliard/millions|*apporter leur/son écot|*apporter son/leur obole|*consacrer milliards/milliard/millions|*miser milliards/milliard/millions|*allonger milliards/milliard/millions|*lâcher milliards/milliard/millions|*débourser milliard/millions|*placer un milliard|*apporter un milliard|*relever sa participation|*monter sa participation|*augmenter sa participation|pari à milliards|*doubler sa mise|*doubler la mise|*tripler sa mise|*mettre au bout|*prendre un ticket|*remettre la main à la poche|*remettre au bout|*voler au secours|*venir au secours|*venir à la rescousse|*renflouer|*mettre millions dans|*glisser milliards/millions|*jouer les mécènes|*faire le pari de|*parier milliards/millions|*suivre au tour|*miser sur|*s'inviter au tour|*s'inviter au capital|*monter au tour|*soutenir à hauteur|*financer à hauteur|*doter de milliards/millions|*rejoindre le tour|*rejoindre les actionnaires|*accorder milliards/millions|*mener une levée|*mener levée|*conduire une levée|*conduire levée|*engager milliards/milliard/millions dans/y|*réinjecter milliards/milliard/millions|*entrer au tour|*payer son écot|*participer levée/tour|*prendre part tour/levée|*contribuer à hauteur|*abonder tour/levée|*ouvrir son portefeuille|*sortir le chéquier|*sortir son chéquier|*signer chèque|*faire chèque|*apporter chèque|*délier sa bourse|*doubler sa participation|*rallonger milliards/milliard/millions|*apporter capital/capitaux|*souscrire à la levée|*souscrire au tour|*souscrire à augmentation|*financer projet/start-up|*parrainer|*prendre des parts`,
  },
  {
    act: 'fund',
    verbs: 'financer refinancer lever valoriser',
    light: 'récolter boucler collecter empocher amasser',
    nouns: 'levée levées financement financements souscripteurs valorisation amorçage',
    context:
      'millions milliards milliard série investisseurs fonds capital capitaux euros dollars valorisé valorisée valeur',
    phrases:
      "tour de table|tour de financement|levée de fonds|*lever des fonds|*lever des capitaux|*faire appel au marché|*boucler un tour|*récolter millions/milliards|*réunir milliards/millions|*lever milliards/millions|*obtenir milliards/millions|premier tour|*emprunter milliards/millions|argent frais|*lever de l' argent|*attirer milliards/millions|*décrocher milliards/millions|*engranger milliards/millions|*boucler une levée|*clore une levée|*achever une levée|*emprunter|emprunt obligataire|*s'endetter|*émettre des obligations|*valoriser milliards|*être valorisé|*être valorisée|*être désormais valorisé|*être désormais valorisée|valorisation de|tour de série|en quête de|*chercher à lever|*empocher millions/milliards|*rafler millions/milliards|*amasser millions/milliards|*glaner millions/milliards|*mobiliser millions/milliards|*trouver millions/milliards|*sécuriser millions/milliards|*s'assurer millions/milliards|*clôturer tour/levée|*finaliser tour/levée|*conclure tour/levée|*réaliser levée|*réussir levée|*chercher millions/milliards|*vouloir lever|*espérer lever|*souhaiter lever|*viser une valorisation|*atteindre une valorisation|*doubler sa valorisation|*tripler sa valorisation|*porter sa valorisation|*porter la valorisation|*souscrire un emprunt|*contracter un emprunt|*contracter une dette|*placer des obligations|*solliciter investisseurs|*frapper à la porte|*recevoir milliards/millions|*rassembler milliards/millions|valorisation a doublé|valorisation a triplé|valorisation a bondi|*chercher des fonds|*chercher de l' argent|*chercher des capitaux|*chercher de nouveaux fonds|*lever fonds|*regarnir ses caisses|*remplir ses caisses|*renflouer ses caisses|*reconstituer sa trésorerie|*augmenter son capital|augmentation de capital|*ouvrir son capital|*dépasser valorisation|*franchir valorisation|*viser valorisation|nouveau tour|tour d' amorçage|dette obligataire|prêt relais|*lever de la dette|*lever dette|ligne de crédit|*obtenir prêt|*obtenir un prêt|*décrocher un prêt|*contracter un prêt|*souscrire un prêt|*négocier levée|*préparer levée|*lancer levée|*entamer levée",
  },
  {
    act: 'stake',
    nouns: 'participation part parts titres actionnaire',
    context: '%',
    phrases: `*prendre %|*prendre une part|*prendre une participation|*prendre des parts|*acquérir %|*détenir %|% du capital|prise de participation|*prendre pour milliard de titres|*prendre pour milliards|*acheter des titres|*acheter des actions|*acquérir des actions|*devenir actionnaire|*devenir l' actionnaire|premier actionnaire|bons de souscription|*recevoir des actions|*prendre des bons|*obtenir des bons|achat de %|*acheter %|*racheter %|rachat de %|*souscrire titres/actions|*entrer au tour|*finaliser achat %|*boucler achat %|*conclure achat %|*annoncer achat %|*recevoir %|*obtenir %|*prendre pied|*faire son entrée au capital|*grimper au capital|*s'inviter au capital|*se renforcer au capital|*monter à %|*porter sa part|*porter sa participation|*relever sa part|*s'adjuger %|*s'offrir %|*s'emparer de %|*rafler %|*ramasser %|*mettre la main sur %|*exercer ses bons|*prendre dixième/cinquième/quart/tiers|*acquérir dixième/cinquième/quart/tiers|*acheter dixième/cinquième/quart/tiers|*racheter dixième/cinquième/quart/tiers|entrée au capital|montée au capital|*ramasser dixième/cinquième/quart/tiers|*payer pour dixième/cinquième/quart/tiers|*rafler dixième/quart|*s'offrir dixième/cinquième/quart/tiers|*céder dixième/cinquième/quart/tiers|*entrer à hauteur|*devenir premier actionnaire|*devenir principal actionnaire|principal actionnaire|*se hisser au capital|*convertir en actions|*figurer au capital|*figurer au tour|*figurer parmi les actionnaires`,
  },
  {
    act: 'divest',
    phrases:
      '*vendre ses actions|*vendre toutes ses actions|*vendre sa participation|*vendre toute sa participation|*vendre actions|*vendre sa part|*céder sa participation|*céder ses actions|*sortir du capital|*solder sa participation|*se délester|*liquider sa participation|*céder titres|*vendre titres|*réduire sa participation|*alléger sa participation|*alléger sa position|*ramener sa participation|*céder toutes ses actions|*céder toute sa participation|*se défaire de ses actions|*se défaire de sa participation|*se séparer de ses actions|*se séparer de sa participation|*se désengager du capital|*retirer ses billes|*retirer sa mise|*encaisser sa plus-value|*brader actions/participation|*annuler investissement|*passer son tour|*se désengager de|*sortir de son capital|*quitter le capital|*solder sa position|*solder participation|*solder sa ligne|*liquider participation/actions|*revendre participation/actions/parts/titres|*revendre sa participation|*revendre ses|*écouler actions/titres|*sortir du tour|*réduire sa part|*ramener sa part|*réduire à sa part|*ramener à sa part',
    nouns: 'désengagement',
  },
  {
    act: 'buy',
    verbs: "racheter acquérir absorber croquer gober engloutir s'emparer rafler",
    light: 'acheter reprendre avaler',
    nouns: 'rachat rachats acquisition acquisitions reprise absorption achat achats',
    phrases:
      "*mettre la main sur|*s'offrir|*faire l' acquisition|*prendre le contrôle|*faire main basse|prise de contrôle|*s'emparer de|*tomber dans l' escarcelle|*passer sous le contrôle|*mettre le grappin|*se payer|*s'adjuger|*conclure le rachat|*boucler le rachat|*finaliser le rachat|*finaliser l' acquisition|*boucler l' acquisition|*jeter son dévolu sur|*convenir de racheter|*envisager le rachat|projet de rachat|*avaler|*finaliser achat/rachat/acquisition|*boucler achat/rachat/acquisition|*conclure achat/rachat/acquisition|*annoncer rachat/acquisition|*sceller rachat/acquisition|*payer milliards pour|*payer millions pour|*débourser milliards pour|*débourser millions pour|*réaliser achat/acquisition/rachat|*faire achat/acquisition|*signer acquisition/rachat|*mettre dans son escarcelle|*mettre dans sa besace|*faire tomber dans son escarcelle|*céder moitié/filiale/division/activité/activités/branche|*vendre moitié/filiale/division/activité/activités/branche|*se vendre à|*se séparer de sa filiale|*passer dans le giron|*tomber dans le giron|*passer sous pavillon|*entrer dans le giron|*rejoindre le giron|*prendre possession|*acheter pour milliards/millions|*mettre milliards/millions pour|*mettre le prix|*signer le rachat|*lancer le rachat|*parachever rachat/acquisition|*achever rachat/acquisition|*faire une emplette|*faire ses emplettes|*se renforcer avec|*ajouter à son tableau|*ramasser|*ingérer|*s'emparer d'|*avaler pour milliards/millions|*s'offrir pour milliards/millions|*mettre dans son panier|*mettre dans son giron|*ajouter à son giron|*faire tomber dans|*entrer en possession|*annoncer son rachat|*officialiser rachat/acquisition|*se faire racheter|*se faire absorber|*se faire avaler|*se faire croquer|*être racheté/rachetée|*boucler emplette|*passer dans les mains|*passer entre les mains|*tomber entre les mains|*changer de mains|*évoquer rachat/acquisition|*étudier rachat/acquisition|*envisager rachat/acquisition|*songer à racheter/acquérir/absorber|*discuter rachat/acquisition|*négocier rachat/acquisition|*écarter rachat/acquisition|*exclure rachat/acquisition|*approcher rachat/acquisition|*approcher pour racheter|*sonder rachat|*remporter enchères|*emporter enchères|*rafler la mise",
  },
  {
    act: 'merge',
    verbs: 'fusionner',
    nouns: 'fusion fusions',
    phrases:
      "*faire absorber|*s'unir pour former|*se fondre dans|*faire fusionner|font plus qu' un|fait plus qu' un|faire plus qu' un|feront plus qu' un",
  },
  {
    act: 'bid',
    nouns: 'offre opa surenchère',
    phrases:
      '*offrir pour prendre le contrôle|*offrir milliards|offre de rachat|offre hostile|*proposer milliards|*faire une offre|*déposer une offre|*formuler une offre|*mettre milliards sur la table|offre non sollicitée|*proposer de racheter|*offrir de racheter|*offrir de fusionner|*proposer de fusionner|*mettre sur la table pour|*se porter acquéreur|*se porter candidat au rachat|*faire une proposition|*lancer une offre|*lancer une opa|*lorgner|*convoiter|*tourner autour|*avoir des vues|*convoiter rachat|*relever son offre|*améliorer son offre|*surenchérir|*mettre milliards pour',
  },
  {
    act: 'spurn',
    phrases:
      '*décliner offre/proposition/avances|*rejeter offre/proposition/avances|*repousser offre/proposition/avances|*refuser offre/proposition/avances|*écarter offre/proposition|*éconduire',
  },
  {
    act: 'collapse',
    phrases:
      "*capoter|*tomber à l' eau|le rachat échoue|*faire échouer|*échouer|*tourner court|*faire long feu|*être abandonné|*devenir caduc|*devenir caduque|*expirer|*renoncer au rachat|*renoncer à l' acquisition|*achopper|*renoncer à racheter/acquérir/acheter/absorber|*renoncer au projet|*abandonner rachat/acquisition/projet|*abandonner son projet|*se retirer des|au point mort|*s'enliser|*patiner|*abandonner le rachat|*abandonner l' acquisition|*abandonner son offre|*retirer son offre|*retirer offre|*annuler rachat/acquisition/fusion|*enterrer rachat/acquisition/fusion/projet|*torpiller|*faire capoter|*voler en éclats|rien donné|rien donner|*enterrer mariage|*annuler mariage|*renoncer à mariage|*renoncer mariage|*jeter l' éponge|*rompre les fiançailles|*tomber à l'eau",
    verbs: 'capoter',
  },
  {
    act: 'acquihire',
    verbs: '',
    phrases:
      "*recruter l' équipe|*embaucher l' équipe|*recruter son équipe|*recruter ses dirigeants|*recruter son patron|*recruter les fondateurs|*embaucher une bonne partie|*dédommager ses investisseurs|*débaucher équipe/équipes/fondateurs/dirigeants",
  },
  {
    act: 'rent',
    verbs: 'louer',
    light: 'commander réserver recourir fournir livrer',
    nouns: 'location calcul',
    context: 'puissance serveurs machines capacité capacités processeurs',
    phrases:
      "puissance de calcul|capacité de calcul|capacités de calcul|contrat de calcul|*louer de la puissance|*fournir en calcul|*prolonger les capacités|*prolonger azure|*s'assurer le concours|*recourir au cloud|prolonger les capacités|en prolongement de|*acheter de la capacité|*acheter de la puissance|capacités azure|services azure|services cloud|services de cloud|*réserver des capacités|*réserver de la puissance|contrat de cloud|heures de calcul|milliards de calcul|*vendre de la puissance|*vendre de calcul|*louer de calcul|*vendre gigawatts/mégawatts|*commander gigawatts/mégawatts|*acheter gigawatts/mégawatts|*livrer de la mémoire|*livrer mémoire/mémoires|*fournir mémoire/mémoires|*fournir de la mémoire|*fournir puces/processeurs/tpu/gpu|*livrer puces/processeurs/tpu/gpu|*prendre à bail|*réserver serveurs/machines|*louer machines/serveurs/gpu/tpu|*louer capacités/puissance/serveurs/puces/machines|*s'approvisionner en puissance|*fournir puissance|*fournir capacités|*mobiliser puces/tpu/gpu/processeurs|*réserver puces/tpu/gpu/capacités/puissance|*accéder à tpu/puces/gpu|*avoir accès tpu/puces/gpu|*obtenir accès tpu/puces/gpu|*acheter tpu/gpu/puces|*acheter des puces|*acheter calcul|*consommer gigawatts|*commander puces/processeurs/gpu/tpu/serveurs|*écouler puces|*se fournir en puces|*migrer sur puces/tpu|*entraîner sur puces/tpu/gpu|facture de calcul|approvisionnement en puces|million de tpu|million de puces|millions de puces",
  },
  {
    act: 'build',
    light: 'construire bâtir ériger édifier implanter aménager',
    nouns:
      'supercalculateur supercalculateurs superordinateur superordinateurs gigawatt gigawatts mégawatts datacenter datacenters infrastructure infrastructures réacteur réacteurs nucléaire',
    context: 'gpu gpus chantier site campus électricité',
    phrases:
      "centre de données|centres de données|grappe de calcul|en service|parc de machines|centre de calcul|centres de calcul|usine d' ia|*sortir de terre|*poser la première pierre|campus d' ia|*équiper un centre|*équiper en puces|*se doter de puces|*doter en puces|*raccorder|*ouvrir un centre|*construire un centre|*bâtir un centre|*installer un centre|*relever ses investissements|*augmenter ses investissements|dépenses d' investissement|*suspendre la construction|*suspendre construction/chantier|*interrompre construction/chantier|*geler construction/chantier|*reporter construction/chantier|*annuler construction/chantier|*débuter construction/travaux|*lancer construction/travaux|*commencer construction/travaux|*mettre en chantier|*allumer son|*relancer un réacteur|*acheter de l' électricité|*poser câbles|*choisir le site|*retenir le site|*désigner sites/emplacements|*ajouter gigawatts/mégawatts|*brancher gigawatt/gigawatts/gpu/gpus/puces/mégawatts|*mettre en route gpu/gpus/puces/grappe/supercalculateur|*mettre en route|*allumer gpu/grappe/supercalculateur|*inaugurer centre/usine/campus/supercalculateur|*inaugurer un centre|*inaugurer usine|*bâtir usine/campus|*bâtir une usine|*construire usine/campus|*construire une usine|*poser première pierre|première pierre|*dépenser milliards aux/en|*dépenser milliards cette|*investir en france|*investir en europe|*chiffrer ses investissements|*porter ses investissements|*gonfler ses investissements|*revoir ses investissements|*doubler ses investissements|*relever investissements|*consacrer milliards aux infrastructures|*consacrer milliards à infrastructures|*agrandir centre/campus|*étendre centre/campus|*étendre son campus|*étendre stargate|*alimenter en électricité|centrale nucléaire|réacteurs nucléaires|*louer un terrain|*acheter un terrain|*choisir pour implanter|*abandonner projet de centre",
  },
  {
    act: 'chip',
    nouns:
      'puce puces accélérateur accélérateurs processeur processeurs semi-conducteur semi-conducteurs gravure tpu gpu gpus',
    phrases:
      'puce maison|puces maison|puces mémoire|puce sur mesure|puces sur mesure|*concevoir une puce|*concevoir ses puces|*concevoir ses propres|*graver sa|*graver ses|circuit maison|*fabriquer puces/processeurs|*produire puces/processeurs|*lancer la production|*démarrer la production|*dessiner une puce|*dessiner ses|*concevoir sa puce|*concevoir sa propre|*concevoir puce/puces/processeur/processeurs|*dessiner puce/puces/processeur|*graver puce/puces|génération de puces|génération de tpu|nouvelle puce|*produire en série|*concevoir accélérateur/accélérateurs|*fabriquer puce',
  },
];
