/**
 * Folded words that tell nothing of an act: grammar, the calendar, counting, and common nouns that stand for a party.
 */
export const SILENT: ReadonlySet<string> = new Set(
  `janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi
  samedi dimanche annee annees semaine semaines jours journee veille lendemain suivant suivante dernier derniere derniers
  prochain prochaine printemps automne hiver trimestre semestre hier aujourd demain avant apres plus tard depuis pendant
  milliard milliards million millions euros dollars environ quelque presque
  avec dans pour sans sous vers chez entre selon ainsi aussi encore deja meme memes dont elle elles leur leurs nous vous
  cette celle celui ceux cela alors enfin pourtant mais tout tous toute toutes autre autres comme etre etait etaient avait
  avaient avoir sont fait faire peut contre jusque lors lorsque apres dit declare annonce annoncee annoncees annoncer
  annoncait annoncant annonces
  societe groupe entreprise entreprises firme geant jeune pousse laboratoire editeur maison mere createur fabricant
  partenaire partenaires protege americain americaine californien californienne francais francaise parisienne
  january february march april june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday year years week weeks month months later earlier before after following today yesterday ago
  spring summer autumn winter quarter half day days
  billion billions trillion dollar dollars euro some almost
  with from into onto over under about around against between during while which whose that this these those then than
  their they them there where when what have been were will would could should also still even such more most other others
  both each itself its his her according said says saying announced announce announces announcing announcement
  company group giant firm start-up startup laboratory maker owner parent partner partners backer business american`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
