import { readPlainText } from '../search/plain-text.ts';
import { findSnippet, highlight, type Wanted } from '../search/snippet.ts';
import type { ArticleHit } from '../search-views.ts';
import type { Library } from './library.ts';
import type { ArticleHead } from './prepare.ts';
import { jsonOf, textOf } from './rows.ts';
import type { Candidate } from './search-candidates.ts';
import { getRow } from './statements.ts';
import { summarise } from './summaries.ts';

const shownArticle = 'SELECT head, companies, moment, html FROM articles WHERE id = ?';

/** Articles as a list of results shows them. */
export function showHits(library: Library, candidates: readonly Candidate[], wanted: Wanted): ArticleHit[] {
  return candidates.flatMap(({ id }) => {
    const row = getRow(library.db, shownArticle, id);
    if (!row) return [];
    const head = jsonOf<ArticleHead>(row, 'head');
    const listed = { head, companies: jsonOf<[string, number][]>(row, 'companies'), moment: textOf(row, 'moment') };
    const snippet =
      wanted.exact.size > 0 ? findSnippet(readPlainText(textOf(row, 'html')), head.lang, wanted) : undefined;
    return [
      {
        article: summarise(library, listed),
        title: highlight(head.title, head.lang, wanted),
        snippet: snippet ?? highlight(head.summary, head.lang, wanted),
      },
    ];
  });
}
