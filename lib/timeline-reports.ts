import type { Evidence, NewsEvent } from './model.ts';

/**
 * A row of a timeline lists the articles that report its event up to so many; all of them stand on the event's own
 * page.
 */
const mostListed = 8;

/** Of more than that it lists these: however many others there are, it costs no more. */
export const firstListed = 6;

/** How many reports of each language decide what an event is. */
const mostDeciding = 50;

type Report = Pick<Evidence, 'article' | 'lang'>;

/** Whether so many articles are more than a row lists. */
export function isLong(articles: number): boolean {
  return articles > mostListed;
}

/**
 * Of reports given earliest first, those that decide what their event is: the first of each language. However many
 * others tell of it again, it stays what it is, and to work it out costs no more.
 */
export function listDeciding<R extends Pick<Evidence, 'lang'>>(reports: readonly R[]): readonly R[] {
  if (reports.length <= mostDeciding) return reports;
  const counts = { fr: 0, en: 0 };
  return reports.filter(({ lang }) => ++counts[lang] <= mostDeciding);
}

/**
 * What a row lists of an event's reports: one of each article, or of the first articles; `more` are those left out.
 * `articles` are those that report it, where `evidence` is not all.
 */
export function listRowReports<R extends Report>(
  evidence: readonly R[],
  articles?: number,
): { shown: readonly R[]; more: number } {
  const all = firstOfEachArticle(evidence);
  const count = articles ?? all.length;
  const shown = isLong(count) ? all.slice(0, firstListed) : all;
  return { shown, more: count - shown.length };
}

/** The articles that a row names: those it lists, and those of the sentences it may quote. */
export function listRowArticles(evidence: readonly Report[]): string[] {
  const quoted = [evidence.find(({ lang }) => lang === 'fr'), evidence.find(({ lang }) => lang === 'en')];
  const named = [...quoted.filter((report) => report !== undefined), ...listRowReports(evidence).shown];
  return [...new Set(named.map(({ article }) => article))];
}

/** The report whose date the event bears, and as much else as can be: the words shown are those that decided. */
export function decidingReport(event: Omit<NewsEvent, 'links'>): Evidence | undefined {
  const agrees = (report: Evidence): number =>
    (['basis', 'kind', 'tone', 'modality'] as const).filter((field) => report[field] === event[field]).length;
  const same = listDeciding(event.evidence).filter(
    ({ when }) => when.from === event.when.from && when.to === event.when.to,
  );
  return same.toSorted((one, other) => agrees(other) - agrees(one))[0] ?? event.evidence[0];
}

/** The first report of each article, in the order given. */
export function firstOfEachArticle<R extends Report>(evidence: readonly R[]): R[] {
  const first = new Map<string, R>();
  for (const report of evidence) if (!first.has(report.article)) first.set(report.article, report);
  return [...first.values()];
}
