export function AboutEn() {
  return (
    <>
      <p>
        Liaisons is a reader of news about the artificial-intelligence industry. It shows articles, and it reads them:
        for each sentence it works out which companies are named, what date is meant, and whether something happened
        between them. Out of these findings it builds timelines, of one company or of two.
      </p>
      <h2>How a timeline is computed</h2>
      <p>
        First come <strong>mentions</strong>. A dictionary gives the names, former names, products, people and familiar
        phrases of each company, so that “the Redmond giant”, “Copilot” and “Microsoft” lead to the same place. A word
        with another everyday meaning counts only where the text makes the company clear.
      </p>
      <p>
        Then <strong>dates</strong>. “Last January”, “two years later” and “by the end of 2026” are resolved against the
        day of publication, or the date last spoken of, and keep the precision they have: a month stays a month. When a
        sentence gives no date, the row says “reported on” and the day of the article, and claims no more.
      </p>
      <p>
        Then <strong>events</strong>: who does what to whom, whether it happened, is planned, weighed, rumoured or
        denied, and whether the clause that ties two companies speaks of cooperation or of conflict. Two companies sued
        together by a third are not thereby in conflict with each other. An event belongs to the timeline of two
        companies only if both take part in it.
      </p>
      <p>
        Last, reports of the same happening are <strong>merged</strong>, over articles and over both languages. Every
        row can be unfolded to show why it is there: the phrase its date came from, the words that decided its kind and
        tone, the reports that were joined and where they disagree.
      </p>
      <h2>Where it errs</h2>
      <ul>
        <li>It follows rules of grammar and vocabulary, not understanding. Irony and allusion escape it.</li>
        <li>A pronoun may be given to the wrong company, above all when two are in play in one sentence.</li>
        <li>Two reports in very different words may stay apart, and two similar deals of one season may be joined.</li>
        <li>It knows what the articles here say, and nothing else. A quiet year may be a year nobody wrote about.</li>
      </ul>
      <p>
        An editor can correct any row. A corrected row says so and gives the reason, and the correction can be lifted by
        deleting one line.
      </p>
      <h2>How the articles were made</h2>
      <p>
        The articles that come with Liaisons were written for this project, after the fact, from the references that
        each lists at its end. They are told as of the day they bear: none knows what came later. They are meant to be
        true and to be pleasant to read; they are not the archive of a newspaper.
      </p>
      <h2>What is kept about you</h2>
      <p>Nothing. There is no account, no cookie and no measurement, and no page calls on any other site.</p>
    </>
  );
}
