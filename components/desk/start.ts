import type { Lang } from '#lib/model.ts';
import { createKeyReader } from '#lib/reader/keys.ts';
import { getSetting } from '#lib/reader/settings.ts';
import {
  clearFresh,
  markAllRead,
  noteArrival,
  noteOpened,
  toggleFollow,
  toggleRead,
  toggleSave,
  undoLast,
} from './acts.ts';
import { getPageItem, itemOf, linkOf } from './items.ts';
import { listenLater } from './live.ts';
import type { News } from './live-page.ts';
import { mirrorLook } from './look.ts';
import { keepTitle, showMarks } from './marks.ts';
import { keepOffline } from './offline.ts';
import { isPanel, type Panel } from './panel.ts';
import { perform } from './perform.ts';
import { returnToPlace } from './place.ts';
import { noteTrail, returnToItem } from './steps.ts';
import { getDesk, openDesk, subscribe } from './store.ts';
import { getWords, type Words } from './words.ts';

/**
 * `isComplete`: its lists hold all there is, and not only what was read so far of an archive being indexed.
 */
type Page = { readonly locale: Lang; readonly isComplete: boolean };

type Hooks = {
  readonly onAwake: () => void;
  readonly onPanel: (panel: Panel) => void;
  readonly onNews: (news: News) => void;
};

/** Wakes the desk on the page as it stands. Answers with what stops it. */
export function startDesk(page: Page, hooks: Hooks): () => void {
  const stop = new AbortController();
  void wake(page, hooks, stop.signal);
  return () => stop.abort();
}

async function wake(
  { locale, isComplete }: Page,
  { onAwake, onPanel, onNews }: Hooks,
  signal: AbortSignal,
): Promise<void> {
  const words = getWords(locale);
  await openDesk();
  if (signal.aborted) return;
  onAwake();
  await shown();
  noteArrival(locale, isComplete);
  showMarks(words);
  returnToItem();
  returnToPlace();
  listenLater(onNews, signal);
  const stopMarks = subscribe(() => showMarks(words));
  const stopLook = subscribe(mirrorLook);
  mirrorLook();
  const stopKeeping = keepOffline(locale);
  // Rows that arrive later, from a filter or from the live news, get their marks too.
  const watch = new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => [...addedNodes].some(holdsItems))) showMarks(words);
  });
  watch.observe(document.body, { childList: true, subtree: true });
  const watchTitle = new MutationObserver(keepTitle);
  watchTitle.observe(document.head, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    stopMarks();
    stopLook();
    watch.disconnect();
    watchTitle.disconnect();
    stopKeeping();
  });
  document.addEventListener('click', (event) => onClick(event, words, onPanel), { signal });
  listenForKeys(locale, words, onPanel, signal);
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  if (form) (await import('./instant-search.ts')).startInstantSearch(form, words, signal);
}

/** A page opened in the background, or rendered ahead, is not read until it is looked at. */
async function shown(): Promise<void> {
  while (document.visibilityState === 'hidden')
    await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true }));
}

function holdsItems(node: Node): boolean {
  return (
    node instanceof Element &&
    !node.matches('.desk-mark') &&
    (itemOf(node) !== undefined || node.querySelector('[data-article], li[id^="e-"]') !== null)
  );
}

function onClick(event: Event, words: Words, onPanel: (panel: Panel) => void): void {
  const target = event.target instanceof Element ? event.target : null;
  const button = target?.closest<HTMLElement>('button[data-act]');
  const item = itemOf(target);
  const act = button?.dataset.act;
  if (button && act === 'follow') toggleFollow(button, words);
  if (item && act === 'save') toggleSave(item, words);
  if (item && act === 'read') toggleRead(item, words);
  if (act === 'all-read') markAllRead(words);
  if (act === 'clear') clearFresh(words);
  if (act === 'undo') undoLast(words);
  if (isPanel(act)) onPanel(act);
  if (!item || target?.closest('a') !== linkOf(item)) return;
  if (!getPageItem()) noteTrail(item);
  noteOpened(item);
}

function listenForKeys(locale: Lang, words: Words, onPanel: (panel: Panel) => void, signal: AbortSignal): void {
  const read = createKeyReader();
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
    const act = read(event, getSetting(getDesk().state, 'keys') === 'on', isField(event.target));
    if (!act || (event.repeat && act !== 'next' && act !== 'previous')) return;
    event.preventDefault();
    if (isPanel(act)) onPanel(act);
    else perform(act, locale, words, onPanel);
  };
  document.addEventListener('keydown', onKey, { signal });
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
