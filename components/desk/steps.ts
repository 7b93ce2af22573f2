// Moving by keys: among the items of a list, along the list an article was opened from, among an article's events.
// A step answers with what to tell the reader when there is nowhere to go, else with nothing.
import { getPageItem, type Item, itemOf, linkOf, listItems } from './items.ts';
import type { Words } from './words.ts';

type Trail = { readonly from: string; readonly addresses: readonly string[]; readonly last: string };

const key = 'liaisons-trail';

/** The item the reader is at: where focus is, else the page's own. */
export function getCurrentItem(): Item | undefined {
  const focused = itemOf(document.activeElement);
  return focused ?? getPageItem();
}

/** Next (1) or previous (-1) item of the list; on an article, the next of the list it was opened from. */
export function step(by: 1 | -1, words: Words): string {
  const focused = itemOf(document.activeElement);
  if (getPageItem() && (!focused || focused.element.dataset.page)) return stepArticle(by, words);
  const items = listItems();
  if (items.length === 0) return words.done.nothingListed;
  const at = items.findIndex(({ element }) => element === focused?.element);
  const next = items[at < 0 ? firstInView(items) : at + by];
  if (!next) return by > 0 ? words.done.end : words.done.start;
  return focusItem(next);
}

/** Next or previous event: a sentence of the article that reports one, or a row of the timeline. */
export function stepEvent(by: 1 | -1, words: Words): string {
  const places = [...document.querySelectorAll<HTMLElement>('main :is([id^="s-"], li[id^="e-"])')];
  if (places.length === 0) return words.done.nothingListed;
  const focused = document.activeElement?.closest<HTMLElement>('[id^="s-"], li[id^="e-"]') ?? null;
  const at = focused ? places.indexOf(focused) : -1;
  const next = places[at < 0 ? (by > 0 ? 0 : places.length - 1) : at + by];
  if (!next) return by > 0 ? words.done.end : words.done.start;
  const item = next.matches('li') ? itemOf(next) : undefined;
  if (item) return focusItem(item);
  next.tabIndex = -1;
  next.focus();
  next.scrollIntoView({ block: 'center' });
  return '';
}

/** Notes the list an item is opened from, so that the next one can be reached from the article. */
export function noteTrail(opened: Item): void {
  const links = listItems().flatMap((item) => linkOf(item) ?? []);
  const addresses = [...new Set(links.map(({ pathname }) => pathname))];
  remember({ from: location.pathname + location.search, addresses, last: linkOf(opened)?.pathname ?? '' });
}

/** Coming back to a list, focus is where the reader left it. */
export function returnToItem(): void {
  const [entry] = performance.getEntriesByType('navigation');
  const trail = recall();
  if (!(entry instanceof PerformanceNavigationTiming) || entry.type !== 'back_forward') return;
  if (trail?.from !== location.pathname + location.search || document.activeElement !== document.body) return;
  const left = listItems().find((item) => linkOf(item)?.pathname === trail.last);
  if (left) linkOf(left)?.focus({ preventScroll: true });
}

function stepArticle(by: 1 | -1, words: Words): string {
  const trail = recall();
  const at = trail?.addresses.indexOf(location.pathname) ?? -1;
  const rel = by > 0 ? 'next' : 'prev';
  const address =
    trail && at >= 0
      ? trail.addresses[at + by]
      : document.querySelector<HTMLAnchorElement>(`main a[rel="${rel}"]`)?.pathname;
  if (!address) return by > 0 ? words.done.end : words.done.start;
  if (trail && at >= 0) remember({ ...trail, last: address });
  location.assign(address);
  return '';
}

function focusItem(item: Item): string {
  linkOf(item)?.focus({ preventScroll: true });
  item.element.scrollIntoView({ block: 'nearest' });
  return '';
}

function firstInView(items: readonly Item[]): number {
  const at = items.findIndex(({ element }) => element.getBoundingClientRect().top >= 0);
  return Math.max(0, at);
}

function remember(trail: Trail): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(trail));
  } catch {
    // Storage refused or full: the article then follows its own next and previous.
  }
}

function recall(): Trail | undefined {
  try {
    const trail: Partial<Trail> | null = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    const { from, addresses, last } = trail ?? {};
    if (from === undefined || last === undefined || !Array.isArray(addresses)) return undefined;
    return { from, addresses, last };
  } catch {
    return undefined;
  }
}
