// What the desk acts on, read from the page: articles and events, in lists or as the page itself.
import type { SavedItem } from '#lib/reader/entry.ts';

export type Item = { readonly element: HTMLElement; readonly id: string };

const any = '[data-article], li[id^="e-"]';

/** Everything listed on the page, in its order; the article that is the page itself is not part of a list. */
export function listItems(): Item[] {
  return [...document.querySelectorAll<HTMLElement>(`main :is(${any})`)].flatMap((element) =>
    element.dataset.page ? [] : (itemOf(element) ?? []),
  );
}

/** The article or event that the page is about. */
export function getPageItem(): Item | undefined {
  const element = document.querySelector<HTMLElement>('main [data-page]');
  return element ? itemOf(element) : undefined;
}

/** The item an element stands in. */
export function itemOf(element: Element | null): Item | undefined {
  const found = element?.closest<HTMLElement>(`${any}, [data-page]`);
  if (!found) return undefined;
  const { article, event } = found.dataset;
  if (article) return { element: found, id: `article:${article}` };
  return { element: found, id: `event:${event ?? found.id.slice(2)}` };
}

/** The link that opens an item: its title, or the sentence that reports it. */
export function linkOf({ element }: Item): HTMLAnchorElement | null {
  return element.querySelector<HTMLAnchorElement>(':is(h2, h3, h4, blockquote) a[href]');
}

/** The element that names an item. */
export function titleOf({ element }: Item): string {
  return element.querySelector(':is(h1, h2, h3, h4, blockquote)')?.textContent?.trim() ?? '';
}

/** Ids that are read together: an article and its translation, and the events an opened article reports. */
export function readTogether({ element, id }: Item): string[] {
  const { twin, page } = element.dataset;
  const events = page === 'article' ? [...element.querySelectorAll<HTMLElement>('[data-event]')] : [];
  const ids = [id, ...(twin ? [`article:${twin}`] : []), ...events.map(({ dataset }) => `event:${dataset.event}`)];
  return [...new Set(ids)];
}

/** What the shelf shows of it with no server. */
export function describeItem(item: Item): SavedItem {
  const { date, lang, source, article } = item.element.dataset;
  return {
    title: titleOf(item).slice(0, 1_000),
    date: date ?? '1970-01-01',
    lang: lang === 'fr' ? 'fr' : 'en',
    source: source ?? '',
    article: article ?? /\/articles\/([^/?#]+)/.exec(linkOf(item)?.pathname ?? '')?.[1] ?? '',
  };
}
