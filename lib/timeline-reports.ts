import type { Evidence } from './model.ts';

/** A row of a timeline lists so many articles; all of them stand on the event's own page. */
const mostListed = 20;

type Report = Pick<Evidence, 'article' | 'lang'>;

/** What a row lists of an event's reports: one of each of the first articles; `more` are the articles left out. */
export function listRowReports<R extends Report>(evidence: readonly R[]): { shown: readonly R[]; more: number } {
  const all = firstOfEachArticle(evidence);
  return { shown: all.slice(0, mostListed), more: Math.max(0, all.length - mostListed) };
}

/** The articles that a row names: those it lists, and those of the sentences it may quote. */
export function listRowArticles(evidence: readonly Report[]): string[] {
  const quoted = [evidence.find(({ lang }) => lang === 'fr'), evidence.find(({ lang }) => lang === 'en')];
  const named = [...quoted.filter((report) => report !== undefined), ...listRowReports(evidence).shown];
  return [...new Set(named.map(({ article }) => article))];
}

/** The first report of each article, in the order given. */
export function firstOfEachArticle<R extends Report>(evidence: readonly R[]): R[] {
  const first = new Map<string, R>();
  for (const report of evidence) if (!first.has(report.article)) first.set(report.article, report);
  return [...first.values()];
}
