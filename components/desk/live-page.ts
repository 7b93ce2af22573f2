// What of the news concerns the page that is open, found by asking for the page as it is now.
import { getPageItem } from './items.ts';

/** What there is to tell of the page: how many articles or rows it has more, or what became of its article. */
export type News = { readonly kind: 'articles' | 'events' | 'updated' | 'removed'; readonly count: number };

export type Told = { readonly slug: string };

/** What a sync altered, as /api/live tells it. */
export type Change = {
  readonly added: readonly Told[];
  readonly changed: readonly Told[];
  readonly removed: readonly Told[];
  readonly timelines: readonly string[];
  readonly isPart: boolean;
};

/** Whether the page may be another after that change; undefined: after one that nobody knows. */
export function mayConcern(change: Change | undefined): boolean {
  const page = getPageItem();
  if (!page) return listIds(document).size > 0 || document.querySelector('.desk-list') !== null;
  if (!page.id.startsWith('article:')) return false;
  const { article } = page.element.dataset;
  return !change || change.isPart || [...change.changed, ...change.removed].some(({ slug }) => slug === article);
}

/** Compares the page with what it would be now. */
export async function compareWithNow(signal: AbortSignal): Promise<News | undefined> {
  const response = await fetch(location.pathname + location.search, { signal, cache: 'no-store' });
  const page = getPageItem();
  if (page && response.status === 404) return { kind: 'removed', count: 1 };
  if (!response.ok) return undefined;
  const now = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (page) {
    const { substance } = now.querySelector<HTMLElement>('main [data-page]')?.dataset ?? {};
    return substance && substance !== page.element.dataset.substance ? { kind: 'updated', count: 1 } : undefined;
  }
  const here = listIds(document);
  const fresh = [...listIds(now)].filter((id) => !here.has(id));
  const isTimeline = document.querySelector('[data-timeline]') !== null;
  const articles = isTimeline ? [] : fresh.filter((id) => id.startsWith('article:'));
  if (articles.length > 0) return { kind: 'articles', count: articles.length };
  const events = fresh.length - articles.length;
  return isTimeline && events > 0 ? { kind: 'events', count: events } : undefined;
}

/** Articles and events that a page lists; those of a timeline that stand on its other pages too. */
function listIds(page: Document): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { dataset } of page.querySelectorAll<HTMLElement>('main [data-article]:not([data-page])'))
    ids.add(`article:${dataset.article}`);
  for (const { id } of page.querySelectorAll('main li[id^="e-"]')) ids.add(`event:${id.slice(2)}`);
  const listed = page.querySelector<HTMLElement>('[data-timeline]')?.dataset.listed;
  if (listed) {
    // Written by our own page.
    const { events }: { events: [string, string][] } = JSON.parse(listed);
    for (const [id] of events) ids.add(`event:${id}`);
  }
  return ids;
}
