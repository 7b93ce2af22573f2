import type { Lang } from '../model.ts';
import type { ArticleEvent, ArticleSummary, ArticleView } from '../views.ts';
import { getArticle, getNeighbour, listArticles, nameArticle, type StoredArticle } from './articles.ts';
import { composeRoot } from './event-read.ts';
import { reportColumns } from './evidence-rows.ts';
import type { Library } from './library.ts';
import { sizePictures } from './pictures.ts';
import { recallReport } from './report-memory.ts';
import { numbersOf } from './report-numbers.ts';
import { numberOf, textOf } from './rows.ts';
import { getRow, listRows } from './statements.ts';
import { nameCompany, namesOf, summarise } from './summaries.ts';

const relatedShown = 4;

/** An article with all that its page shows. */
export function viewArticle(library: Library, slug: string, locale: Lang): ArticleView | undefined {
  const { db } = library;
  const stored = getArticle(db, slug);
  if (!stored) return undefined;
  const other = stored.pair === undefined ? undefined : getArticle(db, stored.pair);
  const previous = getNeighbour(db, 'before', stored, locale);
  const next = getNeighbour(db, 'after', stored, locale);
  const events = listReports(library, stored.id);
  const slugs = [...stored.companies.map(([company]) => company), ...events.flatMap((event) => event.participants)];
  return {
    article: stored.head,
    html: sizePictures(library.content, stored.html),
    minutes: stored.minutes,
    companies: stored.companies.map(([company]) => nameCompany(library, company)),
    names: namesOf(library, slugs),
    events,
    ...(other && { translation: nameArticle(other.head) }),
    ...(previous && { previous }),
    ...(next && { next }),
    related: listRelated(library, stored, locale),
  };
}

const reportsOf = `SELECT ${reportColumns}, v.number AS root, v.id AS event
  FROM evidence e JOIN articles a ON a.id = e.number / 65536 LEFT JOIN tree t ON t.number = e.number
  JOIN events v ON v.number = coalesce(t.root, e.number) WHERE e.number >= ? AND e.number < ? ORDER BY e.number`;

/** The article's reports of events; where the editor corrected one, with what is true of it. */
function listReports({ db }: Library, article: number): ArticleEvent[] {
  const isCorrected = getRow(db, "SELECT 1 FROM corrections WHERE target > '' LIMIT 1") !== undefined;
  return listRows(db, reportsOf, ...numbersOf(article)).flatMap((row) => {
    const report = { ...recallReport(row), event: textOf(row, 'event') };
    const event = isCorrected ? composeRoot(db, numberOf(row, 'root')) : undefined;
    if (!event || event.corrections.length === 0) return [report];
    const { when, basis, participants, kind, tone, modality } = event;
    return [{ ...report, when, basis, participants, kind, tone, modality }];
  });
}

/**
 * Articles nearest in time that name the same companies: for each of its three most named companies the few before
 * and after it, ranked by companies shared and then by distance.
 */
function listRelated(library: Library, stored: StoredArticle, locale: Lang): ArticleSummary[] {
  const after = { moment: `${stored.moment}~`, slug: '' };
  const found = stored.companies
    .slice(0, 3)
    .flatMap(([company]) => listArticles(library.db, { locale, company, after, limit: relatedShown + 2 }));
  const others = new Map(found.map((listed) => [listed.head.slug, listed]));
  for (const slug of [stored.head.slug, stored.pair ?? '']) others.delete(slug);
  const mine = new Set(stored.companies.map(([company]) => company));
  const shared = (listed: { readonly companies: StoredArticle['companies'] }) =>
    listed.companies.filter(([company]) => mine.has(company)).length;
  return [...others.values()]
    .sort((a, b) => shared(b) - shared(a) || (a.moment < b.moment ? 1 : -1))
    .slice(0, relatedShown)
    .map((listed) => summarise(library, listed));
}
