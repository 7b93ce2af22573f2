import type { Slug } from '../model.ts';
import type { ArticlePage, ArticleSummary, Named, Names } from '../views.ts';
import { type ArticleQuery, type ListedArticle, listArticles } from './articles.ts';
import type { Library } from './library.ts';

/** A page of a list with the cursor of the next one. A cursor that was not given out reads as none. */
export function listPage(library: Library, query: Omit<ArticleQuery, 'after'>, cursor?: string): ArticlePage {
  const after = parseCursor(cursor);
  const found = listArticles(library.db, { ...query, limit: query.limit + 1, ...(after && { after }) });
  const shown = found.slice(0, query.limit);
  const last = found.length > query.limit ? shown.at(-1) : undefined;
  return { articles: shown.map((listed) => summarise(library, listed)), ...(last && { next: formatCursor(last) }) };
}

function formatCursor({ moment, head }: ListedArticle): string {
  return Buffer.from(`${moment} ${head.slug}`).toString('base64url');
}

function parseCursor(cursor: string | undefined): { moment: string; slug: string } | undefined {
  const text = Buffer.from(cursor ?? '', 'base64url').toString();
  const [, moment, slug] = /^(\d{4}-\d\d-\d\d\S*) (.+)$/su.exec(text) ?? [];
  return moment && slug ? { moment, slug } : undefined;
}

export function summarise(library: Library, { head, companies }: ListedArticle): ArticleSummary {
  const { file: _, references: __, author: ___, draft: ____, ...shown } = head;
  return { ...shown, companies: companies.map(([slug]) => nameCompany(library, slug)) };
}

export function nameCompany(library: Library, slug: Slug): Named {
  return { slug, name: library.companies.get(slug)?.name ?? slug };
}

export function namesOf(library: Library, slugs: Iterable<Slug>): Names {
  return new Map([...slugs].map((slug) => [slug, nameCompany(library, slug).name]));
}
