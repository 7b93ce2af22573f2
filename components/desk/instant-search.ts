// Answers a search while the reader types. The page itself is asked for and its results are put in place, so that what
// stands there is the same with and without a script.
import { retitle } from './marks.ts';
import { showSavedResults } from './saved-results.ts';
import type { Words } from './words.ts';

const patienceMilliseconds = 160;

/** Wakes the form of the search page; `signal` stops it. */
export function startInstantSearch(form: HTMLFormElement, words: Words, signal: AbortSignal): void {
  const field = form.querySelector<HTMLInputElement>('input[type="search"]');
  const results = document.getElementById('results');
  const status = document.querySelector<HTMLElement>('[data-search-status]');
  if (!field || !results || !status) return;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asking = new AbortController();
  const stop = () => {
    clearTimeout(waiting);
    asking.abort();
    delete results.dataset.busy;
  };
  const ask = async () => {
    asking = new AbortController();
    const { signal: cancelled } = asking;
    results.dataset.busy = '';
    const address = addressOf(form);
    const page = await load(address, cancelled);
    if (cancelled.aborted) return;
    delete results.dataset.busy;
    if (!page) return;
    results.replaceChildren(...document.adoptNode(page.results).childNodes);
    status.textContent = page.status;
    retitle(page.title);
    if (page.other) findOtherSide(document)?.setAttribute('href', page.other);
    // Not Next's own, which would render the page once more.
    History.prototype.replaceState.call(history, history.state, '', address);
    showSavedResults(field.value, results, status, words);
  };
  const onInput = (event: Event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    stop();
    waiting = setTimeout(ask, patienceMilliseconds);
  };
  field.addEventListener('input', onInput, { signal });
  field.addEventListener('compositionend', onInput, { signal });
  form.addEventListener('submit', stop, { signal });
  signal.addEventListener('abort', stop);
  form.addEventListener('keydown', (event) => moveByKey(event, field, results), { signal });
  results.addEventListener('keydown', (event) => moveByKey(event, field, results), { signal });
  showSavedResults(field.value, results, status, words);
  // What was typed while this script was on its way.
  if (field.value !== field.defaultValue) waiting = setTimeout(ask, patienceMilliseconds);
}

function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value) query.append(name, value);
  const { pathname } = new URL(form.action);
  return query.size > 0 ? `${pathname}?${query}` : pathname;
}

type Loaded = {
  readonly results: HTMLElement;
  readonly status: string;
  readonly title: string;
  /** Address of the other language’s side. */
  readonly other: string | null | undefined;
};

/** Undefined when it was cancelled, or cannot be had: what stands there then stays, and Enter asks in the plain way. */
async function load(address: string, signal: AbortSignal): Promise<Loaded | undefined> {
  try {
    const response = await fetch(`${address}${address.includes('?') ? '&' : '?'}typing=`, { signal });
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const results = page.getElementById('results');
    const status = page.querySelector('[data-search-status]')?.textContent ?? '';
    const other = findOtherSide(page)?.getAttribute('href');
    return results && !signal.aborted ? { results, status, title: page.title, other } : undefined;
  } catch {
    return undefined;
  }
}

const findOtherSide = (page: Document) => page.querySelector('header a[hreflang]');

/** Arrows go from the field through the results and back; Escape goes back to the field. */
function moveByKey(event: KeyboardEvent, field: HTMLInputElement, results: HTMLElement): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const isInside = results.contains(document.activeElement);
  if (event.key === 'Escape' && isInside) field.focus();
  if (!by) return;
  const stops = [...results.querySelectorAll<HTMLElement>(':is(h3, blockquote) a[href]')];
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  if (isInside && at < 0) return;
  const next = stops[at + by] ?? (at + by < 0 && isInside ? field : undefined);
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}
