import type { Vocabulary } from './vocabulary.ts';

/** What authorities do, and the rules they make. */
export const authoritiesFr: Vocabulary = [
  {
    act: 'inquire',
    verbs: 'enquêter perquisitionner',
    light: 'examiner scruter',
    nouns: 'enquête enquêtes investigation perquisition perquisitions parquet',
    phrases:
      "*ouvrir une enquête|*ouvrir une procédure|*se pencher sur|*ouvrir une instruction|*passer au crible|*faire perquisitionner|*enquêter sur|*lancer une enquête|*diligenter une enquête|*mener une enquête|enquête préliminaire|enquête formelle|enquête approfondie|*étudier de près|*s'intéresser de près|*ouvrir un examen|*examiner si|*vérifier si|*se demander si|*se renseigner|*instruire plaintes/plainte|*instruire|*recueillir des éléments|*demander à voir|*ouvrir enquête/procédure/instruction/dossier/examen|*lancer enquête/procédure|*faire l' objet d' une enquête|*être visé par une enquête|*être visée par une enquête|*être sous le coup|*placer sous surveillance|*mettre sous surveillance|*mettre en examen|*élargir enquête|*étendre enquête|*engager une procédure|*entamer une procédure|*ouvrir un dossier|*avoir dans le viseur|*mettre dans le viseur|*être dans le viseur|*adresser griefs|*notifier griefs|*envoyer griefs|communication des griefs|*viser par enquête/enquêtes/procédure/investigation|*ouvrir une étude|*lancer une étude|*ouvrir un front|*lancer investigation/investigations|*ouvrir investigation|*enquêter|*approfondir enquête|*poursuivre enquête|*relancer enquête|*rouvrir enquête|*rouvrir dossier|*soumettre à examen|*demander à examiner|*se saisir du|*se saisir de|*s'autosaisir|*mener perquisition|*ouvrir information judiciaire|information judiciaire|enquête antitrust|enquête pénale|dans le collimateur|dans le viseur",
  },
  {
    act: 'consult',
    nouns: 'consultation avis concentration',
    phrases:
      "*solliciter des avis|*solliciter l' avis|*lancer une consultation|*ouvrir une consultation|*recueillir des avis|équivaut à une concentration|contrôle des concentrations",
  },
  {
    act: 'request',
    light: 'réclamer exiger demander sommer',
    phrases:
      "*demander des comptes|*réclamer des documents|*réclamer le détail|*demander des explications|*demander des informations|*exiger des explications|*exiger des détails|participations croisées|investissements croisés|*sommer de|*demander des éclaircissements|*demander des précisions|*adresser un questionnaire|*envoyer un questionnaire|*interroger sur|*demander à s' expliquer|*réclamer des explications|*réclamer des comptes|*sommer de s' expliquer|*ordonner de s' expliquer|*exiger des documents|*demander des garanties|*exiger des garanties|*réclamer garanties/documents/informations|*demander informations/documents/explications|*exiger documents/informations|*adresser demande|*envoyer demande",
  },
  {
    act: 'fine',
    verbs: 'sanctionner pénaliser',
    nouns: 'amende amendes sanction sanctions astreinte',
    phrases:
      "*mettre à l' amende|*infliger une amende|*infliger|*condamner amende|*écoper amende|*payer amende|*frapper d' une amende|*condamner à amende|*condamner à euros d' amende|*écoper de|*se voir infliger|*prononcer amende|*prononcer une amende|*recevoir une amende|*recevoir amende|*risquer amende|*faire payer|*frapper d' amende|*taper au portefeuille|*sanctionner d' une|*sanctionner d' amende|*condamner à payer|*infliger amende/sanction/pénalité|*infliger une sanction|*infliger une pénalité|*payer l' addition|*écoper d'|*sanctionner de|*alourdir amende|*réduire amende|*annuler amende|*échapper à amende|*échapper à une amende|*éviter amende|*frapper au portefeuille",
  },
  {
    act: 'ban',
    verbs: 'interdire bannir proscrire',
    light: 'bloquer suspendre',
    nouns: 'interdiction blocage suspension bannissement',
    phrases:
      "*frapper d' interdiction|*mettre sur liste noire|*interdire l' accès|*suspendre l' accès|*suspendre l' agent|*suspendre chatgpt|*suspendre le|*bloquer l' accès|*couper du|*suspendre l' accès à|*interdire de vendre|*interdire d' exporter|*interdire la vente|*interdire l' exportation|*interdire l' application|*bloquer l' application|*bloquer les ventes|*restreindre les exportations|*restreindre exportations|*durcir exportations|*placer sur liste|*inscrire sur liste|*empêcher de vendre|*interdire chatgpt|*interdire chez|*interdire à entreprises|*interdire aux entreprises|*interdire à ses entreprises|*bloquer accès|*bannir de|*bannir des|*soumettre à licence|*soumettre à autorisation|*soumettre exportations/ventes|*imposer licence|*restreindre ventes/exportations|*fermer le marché|*fermer marché|*priver marché|*bloquer vente/ventes/exportations|*retirer des magasins|*retirer des boutiques|*geler projet",
  },
  {
    act: 'order',
    light: 'ordonner enjoindre imposer contraindre',
    nouns: 'injonction directive',
    phrases:
      "*mettre en demeure|*ordonner de cesser|*ordonner l' arrêt|*ordonner l' arrêt immédiat|*mettre demeure|*sommer de se conformer|*enjoindre à|*donner jours pour|*donner mois pour|*sommer de|*ordonner à de|*exiger que|*exiger de",
  },
  {
    act: 'approve',
    verbs: 'homologuer autoriser avaliser approuver',
    nouns: 'autorisation approbation homologation blanc-seing',
    phrases:
      "*donner son feu vert|feu vert|*valider l' opération|*donner son aval|*accorder son feu vert|*donner le feu vert|*accorder feu vert|*recevoir le feu vert|*obtenir le feu vert|*obtenir feu vert|*autoriser à vendre|*autoriser à reprendre|*autoriser à exporter|*autoriser la vente|*lever restrictions|*lever les restrictions|*lever l' embargo|*assouplir restrictions|*assouplir les restrictions|*accorder licences/licence|*délivrer licences/licence|*donner sa bénédiction|*donner son accord|*donner quitus|*valider rachat/fusion/opération|*valider le rachat|*valider la fusion|*laisser passer|*avoir l' aval|*obtenir l' aval|*recevoir l' assurance|*obtenir l' assurance|*recevoir l' autorisation|*obtenir l' autorisation|*obtenir le droit|*donner blanc-seing|*obtenir blanc-seing|*accorder blanc-seing|*obtenir aval|*donner aval|*accorder aval|*obtenir autorisation|*autoriser vente/ventes/exportations|*autoriser l' exportation|*rouvrir le marché|*rouvrir la vente|*lever interdiction|*lever contrôle|*trouver rien à redire|*bénir",
  },
  {
    act: 'clear',
    phrases:
      "*classer le dossier|*classer l' affaire|*refermer le dossier|*clore l' enquête|*clore son enquête|*fermer le dossier|*abandonner son enquête|*classer sans suite|*renoncer à enquêter|*conclure que n' est pas une concentration|*lever l' interdiction|*lever son interdiction|*lever la suspension|*lever le blocage|*autoriser de nouveau|*autoriser à nouveau|*clore le dossier|*clore l' affaire|*blanchir|*mettre fin à l' enquête|*mettre fin à son enquête|*abandonner l' enquête|*se déclarer satisfaite|*se déclarer satisfait|*se dire satisfaite|*se dire satisfait|*accepter les engagements|*rouvrir la porte|*rendre contraignants|*laisser revenir|*autoriser à revenir|*rouvrir l' accès|pas traiter comme une concentration|*classer enquête|*classer son enquête|*classer dossier/affaire|*refermer enquête/dossier|*clore enquête/dossier/affaire|*abandonner enquête|*renoncer à enquête|*renoncer enquête|*mettre fin enquête|*juger que relevait pas|*estimer que relevait pas|*conclure que relevait pas|*blanchir de|*lever les soupçons|*passer l' éponge|*fermer enquête|*mettre un terme enquête|*accorder un sursis|*accorder sursis",
  },
  {
    act: 'legislate',
    verbs: 'légiférer réglementer promulguer',
    light: 'voter adopter proposer reporter assouplir',
    nouns: 'règlement loi lois décret omnibus législation réglementation obligations texte fiches recommandations',
    phrases:
      "proposition de loi|projet de loi|*adopter le règlement|*s'accorder provisoirement|code de bonnes pratiques|code européen|lignes directrices|*publier des recommandations|*publier recommandations|*retirer son projet|*retirer projet|projet de directive|projet de règlement|*présenter un projet|*voter la loi|*voter une loi|*adopter la loi|*adopter une loi|*promulguer|*signer un décret|*signer décret|*repousser l' application|*repousser application|*reporter l' application|*reporter application|*retarder application|*alléger obligations|*alléger les obligations|*édulcorer|*abroger|*durcir règles|*trouver un compromis|*arriver à un compromis|*parvenir à un compromis|*voter loi/règlement/texte/moratoire|*adopter loi/règlement/texte|*reporter loi/règlement/obligations|*repousser loi/règlement/obligations|*retarder loi/règlement/obligations|*présenter paquet/omnibus|*proposer report/moratoire|*songer à reporter|*assouplir règles|*alléger règles|*publier lignes/code/guide|*parapher loi/décret|*signer loi|*abandonner directive|*retirer directive|*taxer exportations/ventes/puces|*taxer les",
  },
  {
    act: 'enforce',
    phrases:
      "*entrer en vigueur|*entrer en application|*s'appliquer depuis|*s'appliquer|entrée en vigueur|entrée en application|*prendre effet|*devenir applicable/applicables|*devenir obligatoire/obligatoires|*s'imposer à|*entrer en force|*devenir contraignant/contraignante/contraignantes|obligations s' appliqueront|règles s' appliqueront|obligations s' appliquent|règles s' appliquent",
    nouns: 'obligations règles',
  },
  {
    act: 'sign-code',
    phrases:
      "*signer le code|*signer un code|*adhérer au code|*parapher le code|signataires du code|code de bonne conduite|code de conduite|*accepter de signer|*signer code|*s'engager à signer le code|*souscrire au code|*parapher|*apposer sa signature code|*endosser code|*rallier code|*rejoindre code|*accepter de parapher",
  },
  {
    act: 'shun-code',
    phrases:
      '*refuser de signer|*refuser code|*rejeter code|*bouder code|*décliner code|*repousser code|*refuser de parapher|*se retirer du code|*rester en dehors du code',
  },
];
