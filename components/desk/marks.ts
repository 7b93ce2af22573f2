// Shows the reader's state where things stand in the page: read, saved, updated, new, followed.

import { findNew, getKnown, type Listed } from '#lib/reader/visits.ts';
import { getReading, isFollowed, isSaved } from '#lib/reader.ts';
import { getPageItem, type Item, itemOf, listItems, titleOf } from './items.ts';
import { getDesk } from './store.ts';
import type { Words } from './words.ts';

/** `isWhole`: it holds all there is; `isPart`: it is filtered, and must not count as having been seen. */
export type List = {
  readonly name: string;
  readonly listed: readonly Listed[];
  readonly isWhole: boolean;
  readonly isPart: boolean;
};

/** The list whose news are counted: the front page's articles, or the events of a timeline. */
export function getList(): List | undefined {
  const page = document.querySelector<HTMLElement>('[data-front], [data-timeline]');
  if (!page) return undefined;
  const { timeline, listed: text } = page.dataset;
  const name = timeline ? `timeline:${timeline}` : 'front';
  if (text) return { name, isPart: false, ...readListed(text) };
  const listed = listItems()
    .filter(({ element, id }) => page.contains(element) && id.startsWith(timeline ? 'event:' : 'article:'))
    .map(({ element, id }) => ({ id, day: element.dataset.learnt ?? element.dataset.date ?? '' }));
  return { name, listed, isWhole: false, isPart: Boolean(timeline) };
}

// Written by our own page, with events of the timeline that stand on its other pages too.
function readListed(text: string): Pick<List, 'listed' | 'isWhole'> {
  const { isWhole, events }: { isWhole: boolean; events: [string, string][] } = JSON.parse(text);
  return { isWhole, listed: events.map(([id, day]) => ({ id: `event:${id}`, day })) };
}

/**
 * Ids of what is new to the reader in the page's list. On a timeline never opened before, what was learnt since the
 * last visit to the site.
 */
function getNewIds(list = getList()): ReadonlySet<string> {
  if (!list) return new Set();
  const { state } = getDesk();
  const known = getKnown(state, list.name) ?? (list.name === 'front' ? undefined : getKnown(state, 'recent'));
  return new Set(findNew(known, list.listed));
}

/** The page's own title, and the one with the number of its new items. */
const title = { plain: '', shown: '' };

/** Gives the page another title, to which the number of new items is put again. */
export function retitle(text: string): void {
  title.plain = text;
  showTitle(text);
}

/** On a slow device the framework wakes in the head after the desk has, and writes the page's own title once more. */
export function keepTitle(): void {
  if (document.title === title.plain && title.shown !== title.plain) document.title = title.shown;
}

function showTitle(text: string): void {
  title.shown = text;
  document.title = text;
}

/** Brings every mark of the page up to date. Elements stay, so that focus does too. */
export function showMarks(words: Words): void {
  const fresh = getNewIds();
  const items = listItems();
  const page = getPageItem();
  for (const item of items) showItem(item, fresh.has(item.id), words);
  if (page) showItem(page, false, words);
  for (const button of document.querySelectorAll<HTMLElement>('[data-act="follow"]')) showFollow(button, words);
  const unread = items.filter(({ element }) => element.dataset.read === undefined).length;
  for (const list of document.querySelectorAll<HTMLElement>('.desk-list'))
    showCounts(list, unread, fresh.size, items.length, words);
  title.plain ||= document.title;
  showTitle(fresh.size > 0 ? `(${fresh.size}) ${title.plain}` : title.plain);
  document.documentElement.dataset.desk = 'ready';
}

function showItem(item: Item, isNew: boolean, words: Words): void {
  const { element, id } = item;
  const { state } = getDesk();
  const reading = getReading(state, id);
  const { substance = '' } = element.dataset;
  const isUpdated = Boolean(reading?.substance && substance && reading.substance !== substance);
  set(element, 'read', reading !== undefined && !isUpdated);
  set(element, 'new', isNew);
  const mark = isUpdated ? 'updated' : isNew ? 'new' : reading && !element.dataset.page ? 'read' : undefined;
  showMark(element, mark, words);
  for (const button of element.querySelectorAll<HTMLElement>('[data-act="save"], [data-act="read"]')) {
    if (itemOf(button)?.element !== element) continue;
    const isSaveButton = button.dataset.act === 'save';
    const on = isSaveButton ? isSaved(state, id) : reading !== undefined;
    set(button, 'on', on);
    const [whenOn, whenOff] = isSaveButton ? [words.saved, words.save] : [words.markUnread, words.markRead];
    label(button, on ? whenOn : whenOff, isSaveButton ? titleOf(item) : '', words);
  }
}

function showMark(element: HTMLElement, mark: 'updated' | 'new' | 'read' | undefined, words: Words): void {
  const place = element.querySelector('[data-marks]');
  const present = place?.querySelector<HTMLElement>('.desk-mark');
  if (!mark) present?.remove();
  if (!mark) return;
  const shown = present ?? document.createElement('span');
  shown.className = 'desk-mark';
  shown.dataset.mark = mark;
  const text = mark === 'new' ? words.fresh : words[mark];
  if (shown.textContent !== text) shown.textContent = text;
  if (!present) place?.append(shown);
}

function showFollow(button: HTMLElement, words: Words): void {
  const on = isFollowed(getDesk().state, button.dataset.id ?? '');
  set(button, 'on', on);
  label(button, on ? words.following : words.follow, namesOf(button).join(' – '), words);
}

/** Names of what a follow button follows. */
export function namesOf(button: HTMLElement): string[] {
  const names: unknown = JSON.parse(button.dataset.names ?? '[]');
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

function showCounts(list: HTMLElement, unread: number, fresh: number, all: number, words: Words): void {
  const text = [fresh > 0 && words.freshCount(fresh), words.unread(unread)].filter(Boolean).join(' · ');
  const count = list.querySelector('[data-count]');
  if (count && count.textContent !== text) count.textContent = text;
  list.hidden = all === 0;
  for (const button of list.querySelectorAll<HTMLElement>('[data-act]'))
    button.hidden = (button.dataset.act === 'clear' ? fresh : unread) === 0 && button !== document.activeElement;
}

function label(button: HTMLElement, text: string, about: string, words: Words): void {
  if (button.textContent !== text) button.textContent = text;
  if (about) button.setAttribute('aria-label', words.actOn(text, about.slice(0, 80)));
}

function set(element: HTMLElement, name: string, on: boolean): void {
  if (on) element.dataset[name] = '';
  if (!on) delete element.dataset[name];
}
