import type { Slug } from '../model.ts';
import type { EventView } from '../views.ts';
import { type ArticleQuery, getArticle, listArticles } from './articles.ts';
import { citeArticles, getEventOf } from './event-read.ts';
import type { Library } from './library.ts';
import type { ArticleHead } from './prepare.ts';
import { type Row, textOf } from './rows.ts';
import { listRows } from './statements.ts';
import { namesOf } from './summaries.ts';
import { betweenPair } from './timeline-view.ts';

export type FullArticle = { readonly article: ArticleHead; readonly html: string };

/** Articles of a list with their text, newest first. */
export function listFullArticles(library: Library, query: ArticleQuery): FullArticle[] {
  return readFullArticles(
    library,
    listArticles(library.db, query).map(({ head }) => head.slug),
  );
}

export function readFullArticles({ db }: Library, slugs: readonly string[]): FullArticle[] {
  return slugs.flatMap((slug) => {
    const stored = getArticle(db, slug);
    return stored ? [{ article: stored.head, html: stored.html }] : [];
  });
}

const learntQueries = {
  all: 'SELECT id FROM events ORDER BY learnt DESC, id DESC LIMIT ?',
  timeline: 'SELECT event AS id FROM seats WHERE a = ? AND b = ? ORDER BY learnt DESC, event DESC LIMIT ?',
} as const;

/** Events last learnt, of all or of one timeline; undefined when a company is unknown. */
export function listLearnt(
  library: Library,
  companies: { readonly a: Slug; readonly b?: Slug | undefined } | undefined,
  limit: number,
): EventView[] | undefined {
  const { a, b = '' } = companies ?? {};
  const unknown = [a, b].filter((slug) => slug && !library.companies.has(slug));
  if (unknown.length > 0) return undefined;
  if (a === undefined) return viewEvents(library, idsOf(listRows(library.db, learntQueries.all, limit)));
  const views = viewEvents(library, idsOf(listRows(library.db, learntQueries.timeline, a, b, limit)));
  return views.map((view) => ({ ...view, event: betweenPair(view.event, a, b) }));
}

function idsOf(rows: readonly Row[]): string[] {
  return rows.map((row) => textOf(row, 'id'));
}

/** Events by their ids, with the names and articles that they speak of. */
export function viewEvents(library: Library, ids: readonly string[]): EventView[] {
  return ids.flatMap((id) => {
    const event = getEventOf(library.db, id);
    if (!event) return [];
    return [{ event, names: namesOf(library, event.participants), cited: citeArticles(library.db, [event]) }];
  });
}
