/** Words that stand for a company without naming it, by what they say of it. */
export const genericsFr = {
  firm: 'société entreprise compagnie firme maison éditeur employeur studio fabricant constructeur réseau équipementier opérateur',
  group: 'groupe multinationale conglomérat',
  startup: 'start-up startup jeune-pousse pousse pépite licorne pousses start-ups',
  lab: 'laboratoire labo labos',
  giant: 'géant mastodonte titan colosse mammouth',
  press: 'journal quotidien',
  authority: 'régulateur gendarme autorité garante commission instance',
  partner:
    'partenaire associé associée allié alliée protégé protégée poulain bailleur mécène investisseur parrain soutien financeur proie',
  rival: 'rival rivale concurrent concurrente adversaire',
  supplier: 'fournisseur hébergeur prestataire client cliente',
  buyer: 'acquéreur repreneur acheteur propriétaire',
  chief: 'patron dirigeant dirigeants direction état-major patronne salariés équipes',
  parent: 'mère',
  child: 'filiale',
  board: 'conseil administrateurs',
  product: 'chatbot robot assistant modèle application appli outil logiciel moteur navigateur service',
  national:
    'français américain californien chinois allemand japonais coréen sud-coréen néerlandais britannique canadien taïwanais',
  bond: 'alliance partenariat rapprochement attelage tandem',
} as const;

export const pluralsFr = {
  firm: 'sociétés entreprises compagnies firmes groupes maisons',
  startup: 'start-ups startups pépites licornes',
  lab: 'laboratoires labos',
  giant: 'géants mastodontes titans',
  partner: 'partenaires associés alliés défendeurs accusés',
  rival: 'rivaux rivales concurrents adversaires',
  authority: 'régulateurs autorités',
} as const;
