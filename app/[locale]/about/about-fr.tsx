export function AboutFr() {
  return (
    <>
      <p>
        Liaisons est un lecteur de l’actualité de l’intelligence artificielle. Il affiche des articles, et il les lit :
        dans chaque phrase, il cherche quelles entreprises sont nommées, de quelle date il est question, et s’il s’est
        passé quelque chose entre elles. De ces trouvailles naissent des chronologies, d’une entreprise ou de deux.
      </p>
      <h2>Comment une chronologie est calculée</h2>
      <p>
        D’abord les <strong>mentions</strong>. Un dictionnaire donne les noms, les anciens noms, les produits, les
        dirigeants et les périphrases de chaque entreprise : « la firme de Redmond », « Copilot » et « Microsoft »
        mènent au même endroit. Un mot qui a aussi un sens courant ne compte que si le texte lève le doute.
      </p>
      <p>
        Puis les <strong>dates</strong>. « En janvier dernier », « deux ans plus tard », « d’ici la fin de 2026 » sont
        calculés à partir du jour de parution, ou de la date dont il vient d’être question, et gardent leur précision :
        un mois reste un mois. Quand la phrase ne date rien, la ligne indique « rapporté le », suivi du jour de
        l’article, et n’en dit pas plus.
      </p>
      <p>
        Puis les <strong>événements</strong> : qui fait quoi à qui ; si la chose est avérée, prévue, envisagée, rumeur
        ou démentie ; si la proposition qui lie deux entreprises parle de coopération ou de conflit. Deux sociétés
        poursuivies ensemble par une troisième ne sont pas pour autant en conflit entre elles. Un événement n’entre dans
        la chronologie de deux entreprises que si toutes deux y prennent part.
      </p>
      <p>
        Enfin, les récits d’un même fait sont <strong>réunis</strong>, d’un article à l’autre et d’une langue à l’autre.
        Chaque ligne se déplie et dit pourquoi elle est là : l’expression dont vient sa date, les mots qui ont décidé de
        sa nature et de son ton, les récits réunis et leurs désaccords.
      </p>
      <h2>Où il se trompe</h2>
      <ul>
        <li>
          Il suit des règles de grammaire et de vocabulaire ; il ne comprend pas. L’ironie et l’allusion lui échappent.
        </li>
        <li>Un pronom peut être attribué à la mauvaise entreprise, surtout quand une phrase en fait jouer deux.</li>
        <li>
          Deux récits en mots très différents peuvent rester séparés, et deux accords semblables d’une même saison être
          confondus.
        </li>
        <li>
          Il sait ce que disent les articles d’ici, et rien d’autre. Une année calme est peut-être une année dont
          personne n’a parlé.
        </li>
      </ul>
      <p>
        Un rédacteur peut corriger toute ligne. Une ligne corrigée le dit et en donne la raison ; il suffit d’effacer la
        correction pour revenir en arrière.
      </p>
      <h2>Comment les articles ont été faits</h2>
      <p>
        Les articles livrés avec Liaisons ont été écrits pour ce projet, après coup, à partir des références que chacun
        cite en fin de page. Ils sont racontés au jour qu’ils portent : aucun ne sait la suite. Ils veulent être vrais
        et agréables à lire ; ils ne sont pas les archives d’un journal.
      </p>
      <h2>Ce qui est retenu de vous</h2>
      <p>Rien. Ni compte, ni cookie, ni mesure d’audience, et aucune page n’appelle un autre site.</p>
    </>
  );
}
