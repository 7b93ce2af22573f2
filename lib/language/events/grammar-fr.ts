import type { Vocabulary } from './vocabulary.ts';

/** Function words by class; see grammar.ts for what the classes do. */
export const functionWordsFr = {
  determiner:
    "le la les l' un une des du au aux ce cet cette ces quelque quelques plusieurs chaque aucun aucune tout toute tous toutes certains certaines deux trois",
  possessive: 'son sa ses leur leurs notre nos',
  preposition:
    "de d' à en dans par pour sur sous avec sans chez vers contre entre depuis dès selon après avant pendant lors parmi envers hors malgré outre auprès via",
  relative: 'qui dont où lequel laquelle lesquels lesquelles auquel auxquels',
  subordinator: "tandis alors quand lorsque lorsqu' puisque puisqu' comme si pendant parce quoique bien afin sitôt",
  complementizer: "que qu'",
  coordinator: 'et mais puis ou ni or',
  subject: 'il elle ils elles on celui-ci celle-ci ceux-ci celles-ci -il -elle -ils -elles -on',
  clitic: "le la les l' lui leur y en se s' nous me m' te t'",
  negation: "ne n' pas jamais aucun aucune ni personne rien",
  have: 'avoir',
  be: 'être',
  adverb:
    'aussi également déjà encore bien bel finalement ensuite ainsi alors désormais enfin aussitôt toujours même pourtant récemment officiellement publiquement tous toutes chacun notamment donc plus tout conjointement discrètement brusquement soudain dûment formellement provisoirement définitivement partiellement largement seul tant beaucoup depuis lui-même elle-même eux-mêmes elles-mêmes',
} as const;

export const mannerFr: Vocabulary = [
  {
    act: 'report',
    verbs:
      'annoncer officialiser confirmer déclarer affirmer indiquer préciser expliquer rapporter raconter écrire dire apprendre rappeler souligner ajouter évoquer relater signaler communiquer proclamer certifier avertir prévenir',
    light: 'révéler assurer soutenir',
    nouns: 'annonce communiqué',
    phrases: '*faire savoir|*faire état|*rendre compte|*laisser entendre',
  },
  {
    act: 'state',
    verbs:
      'rester demeurer vendre posséder détenir appartenir employer dépendre ressembler représenter peser coûter compter exister sembler paraître travailler vivre jouer tenir suffire craindre espérer aimer croire penser savoir estimer convenir connaître ignorer attendre commenter intéresser passer servir voir observer souffler comparer plaisanter ironiser glisser tempérer soupirer résumer profiter avérer mériter valoir trahir changer',
  },
  {
    act: 'opinion',
    phrases:
      "*voir déjà|*s'attendre à|*tabler sur|*parier sur|*croire que|*penser que|*estimer que|*juger que|selon un analyste|selon une analyste|selon les analystes|*espérer que|*miser sur une",
    verbs: 'plaisanter ironiser tempérer soupirer résumer pronostiquer spéculer prédire',
  },
  {
    act: 'planned',
    verbs: 'prévoir projeter planifier programmer préparer',
    phrases:
      "*avoir l' intention|son intention de|*être sur le point|*s'apprêter à|*être censé|*devoir suivre|*devoir arriver|*devoir être|*devoir intégrer|*vouloir apporter|*dire vouloir|*compter sur|à l' étude|*prévoir de|*avoir pour projet|d' ici|*compter bien|avec la promesse d'|*dire qu' il allait|*s'engager à signer|*devoir prendre|*devoir rejoindre|*devoir ouvrir|*devoir sortir|*devoir entrer|*devoir lancer|*devoir devenir|*devoir recevoir|*devoir investir|*devoir diriger|*devoir commencer|*devoir rester|*devoir durer|*promettre de faire|*devoir livrer|*devoir voir|*être attendu|*être attendue|*être attendus|*être attendues|*jurer de|*compter+investir/lever/ouvrir/lancer/construire/bâtir/proposer/vendre/acheter/racheter/recruter/déployer/entrer/présenter/dépenser/intégrer/fermer/licencier|*vouloir+investir/lever/ouvrir/lancer/construire/bâtir/vendre/acheter/racheter/recruter/entrer/intégrer|*espérer+lever/ouvrir/lancer/vendre/entrer|*s'apprêter|*avoir prévu|*se préparer à|*se préparer|*compter+confier/créer/réduire/supprimer/remplacer/porter/doubler/tripler/faire/mettre/donner/installer/louer|*entendre+investir/lever/ouvrir/lancer/construire/bâtir/proposer/vendre/racheter/recruter/déployer/entrer/dépenser/intégrer/fermer/faire/porter/doubler/devenir/créer|*ambitionner de|*projeter de|*se promettre de|est prévue|est prévu|est programmée|est programmé|sont prévus|sont prévues|était prévue|était prévu|est attendue|est attendu|sont attendus|sont attendues|prévu pour|prévue pour|prévus pour|prévues pour|attendu pour|attendue pour|programmé pour|programmée pour|*se dire prêt|*se dire prête|*se dire prêts|*devoir+ouvrir/voir/arriver/sortir/livrer/entrer/rejoindre/prendre/commencer/fournir/accueillir",
    nouns: 'intention',
  },
  {
    act: 'considered',
    verbs: 'envisager étudier songer réfléchir menacer hésiter',
    light: 'discuter négocier considérer',
    phrases:
      "*songer à|*réfléchir à|*menacer de|*envisager de|*peser le pour|*caresser l' idée|*être en discussion|*être en pourparlers|en pourparlers|*mener des discussions|discussions avancées|*examiner la possibilité|*évoquer la possibilité|*avoir discuté de|*discuter de|*agiter la menace|*tâter le terrain|*négocier avec|*approcher|*sonder|*courtiser|*faire les yeux doux|*prendre langue|*négocier encore|*être tenté|*songer+à|songe à|songent à|*discuter d'|*discuter avec|en négociation|en négociations|négociations exclusives|négociations avancées|*mener des négociations|*être en négociation|*entamer des discussions|*ouvrir des discussions|*engager des discussions|*entrer en discussion|des échanges ont eu lieu|négocie|négocient|négocierait|négocieraient|négociait|discussions entre|négociations entre|pourparlers entre|discussions avec|négociations avec|exclut pas|excluent pas|excluait pas|excluaient pas|pas exclu|pas exclure|pas exclue|*évoquer rachat/acquisition/fusion/licence/partenariat|*plancher sur|*discuter rachat/fusion|*être disposé à|*être tenté de|*tenter de convaincre|*étudier la possibilité|*étudier possibilité|*avoir des vues|*avoir approché|*s'intéresser à|*regarder de près|*caresser idée|*avoir envisagé|*avoir songé|au stade des discussions|*laisser planer|serait en pourparlers|à l' étude|*mettre dans la balance",
    nouns: 'pourparlers',
  },
  {
    act: 'rumoured',
    phrases:
      "selon des sources|selon une source|de sources concordantes|de source proche|selon la presse|à en croire|la presse prêtait|la presse rapportait|la presse évoquait|la presse rapporte|la presse évoque|selon bloomberg|selon reuters|selon the information|selon the verge|selon le wall street journal|selon le financial times|selon le new york times|sous couvert d' anonymat|des rumeurs|la rumeur|aurait|auraient|serait|seraient|dit-on|croit savoir|croient savoir|d' après la presse|d' après bloomberg|d' après reuters|d' après le|selon plusieurs médias|selon certains médias|selon le site|bruit court|*passer pour avoir|bloomberg rapporte|reuters rapporte|reuters révèle|the information révèle|the information rapporte|the verge rapporte|bloomberg révèle|a révélé bloomberg|a révélé reuters|a révélé the information|a rapporté bloomberg|bloomberg a rapporté|reuters a rapporté|bloomberg a révélé|reuters a révélé|the information a révélé|the information a rapporté|selon une enquête|d' après the information|d' après deux|selon deux|selon trois|selon plusieurs sources|journal a rapporté|times a rapporté|journal rapporte|times rapporte|journal révèle|times révèle|journal a révélé|times a révélé|selon axios|selon cnbc|selon politico|d' après axios|des proches du dossier|proches du dossier|sources proches|rapporte le wall street journal|rapporte le financial times|rapporte le new york times|rapporte bloomberg|rapporte reuters|rapporte the information|rapporte axios|rapporte l' agence|indique bloomberg|affirme bloomberg|croit savoir bloomberg|assure the information|assure bloomberg|selon l' agence|d' après le wall street journal|d' après le financial times|d' après l' agence|rapportait la presse|rapporte la presse|indiquait la presse|indique la presse|affirme la presse|ont rapporté plusieurs médias|rapportent plusieurs médias|d' après plusieurs médias|selon des médias|*prêter à intention/projet/ambition/volonté|*prêter intention/projet/ambition",
    nouns: 'rumeur rumeurs',
  },
  {
    act: 'denied',
    verbs: 'démentir nier réfuter',
    phrases:
      "*démentir que|*nier que|*contester que|*opposer un démenti|*qualifier de faux|*contester avoir|*contester toute|*démentir toute|*démentir tout|*nier tout|*nier toute|*réfuter tout|*réfuter toute|*écarter l' idée|*écarter idée|*écarter toute|*écarter tout|*exclure toute|*exclure tout|*se défendre de|*se défendre d'|*assurer qu' aucun|*assurer ne|*affirmer ne|*jurer ne|*jurer n'|*assurer n'|*affirmer n'|*qualifier d' infondé|*qualifier d' inexact|*tordre le cou|*balayer les rumeurs|*balayer rumeurs/rumeur",
    nouns: 'démenti',
  },
  {
    act: 'compare',
    phrases: `rival de|rivale de|rivaux de|concurrent de|concurrente de|concurrents de|rival d'|rivale d'|rivaux d'|concurrent d'|concurrents d'|face à|face aux|contrairement à|contrairement aux|à l' instar de|à l' instar d'|*tenir tête à|*tenir tête au|supérieur à|supérieure à|inférieur à|supérieur au|au détriment de|au détriment d'|aux dépens de|aux dépens d'|à la barbe de|à la barbe d'|au lieu de|au lieu d'|plutôt que|plus que|moins que|mieux que|autant que|davantage que
      |plus avancé que|à côté de|à côté de ceux de|aux côtés de ceux|aux côtés des modèles|à l' image de|à l' image d'|réponse à|réplique à|comme chez|à la différence de|sans|hormis|sauf|excepté|*concurrencer|*rivaliser avec|dépendance envers|dépendance à l' égard|dépendance vis-à-vis|*dépendre de|*dépendre d'|indépendamment de|comme|loin de|loin derrière|juste derrière|*rattraper|alternative à|équivalent de|sur le modèle de|défi à|défi lancé à|plus cher que|celui qui anime|celui de|celle de|ceux de|ceux d'|celui d'|celle d'|*talonner|qui dépasse|qui surpasse|qui devance|qui égale|qui bat|qui rivalise avec|qui concurrence|à côté des modèles|à côté des modèles d'|à côté des modèles de|même jour que|même date que|même semaine que|en même temps que|*égaler|*surpasser|à la hauteur de|à la hauteur d'|au niveau de|au niveau d'|à égalité avec|comparable à|comparables à|capable de rivaliser|capable d' égaler|capable de battre|censé battre|censé égaler`,
  },
  {
    act: 'aside',
    phrases: `filiale de|filiale d'|filiale à|propriété de|propriété d'|détenu par|détenue par|soutenu par|soutenue par|adossé à|adossée à|fondateur de|fondatrice de|cofondateur de|cofondatrice de|cofondateur d'|fondateur d'|ancien de|anciens de|ancien d'|anciens d'|ancienne de|ancien cadre de|ancien cadre d'|anciens chercheurs de|anciens chercheurs d'|ancien chercheur de|ancien chercheur d'|anciens salariés de|anciens salariés d'|ancien patron de|transfuge de|transfuge d'|passé par|passée par|maison mère de|valorisé par|fondé par des anciens|fondé par d' anciens|filiale déguisée de|actionnaire de|client de|cliente de|premier client de|travaux de|travaux d' ia de|puces de|cofondé par|fondé par|transfuges de|transfuges d'`,
  },
  {
    act: 'place',
    phrases:
      "conférence de|conférence d'|conférence du|lors de build|lors du|scène du|scène de|événement de|l' événement de|rang de|place de|classement de|classement d'|tête de|place du classement de|tests de|score|en marge de|dans les locaux de|l' application de|boutique de|salon de",
  },
  {
    act: 'medium',
    phrases:
      "selon|d' après|à en croire|dans une tribune au|dans un entretien au|au micro de|interrogé par|a confié au|dans les colonnes du|rapporte le|révèle le|écrit le|*confier au",
  },
  {
    act: 'agreed',
    phrases:
      "aux termes d'|aux termes du|en vertu d'|en vertu du|dans le cadre d' un accord|dans le cadre d' un contrat|au titre d' un contrat|par un contrat",
  },
  {
    act: 'follow',
    phrases:
      "en échange|en contrepartie|dans la foulée|dans le même mouvement|dans le même temps|au même moment|du même coup|en retour|à cette occasion|par ailleurs|en outre|de son côté|à son tour|l' opération|le texte|l' accord|le contrat|la plainte",
  },
];
