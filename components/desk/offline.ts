// Keeping pages for reading offline: the worker is told what to keep, or is removed when the reader does not want it.
import { locales } from '#lib/i18n/locales.ts';
import type { Lang } from '#lib/model.ts';
import { getSetting } from '#lib/reader/settings.ts';
import { listFollowed, listSaved, type ReaderState } from '#lib/reader.ts';
import { getDesk, subscribe } from './store.ts';

const flagship = 'timelines/microsoft/openai';

/** Follows the reader's setting and what they save and follow, for as long as the page is open. */
export function keepOffline(locale: Lang): () => void {
  if (!('serviceWorker' in navigator)) return () => {};
  let told = '';
  const tell = () => {
    const { state } = getDesk();
    const wanted = getSetting(state, 'offline') === 'on' ? listKept(state, locale) : [];
    if (told === wanted.join()) return;
    told = wanted.join();
    void (wanted.length > 0 ? keep(wanted) : removeWorker());
  };
  whenIdle(tell);
  return subscribe(() => whenIdle(tell));
}

/** Addresses to keep in the language of the interface: the shell, the flagship, what is saved and followed. */
function listKept(state: ReaderState, locale: Lang): string[] {
  const saved = listSaved(state).flatMap(({ id, article }) => {
    const event = id.startsWith('event:') ? [`events/${id.slice('event:'.length)}`] : [];
    return article ? [...event, `articles/${article}`] : event;
  });
  const followed = listFollowed(state).flatMap(({ id }) => {
    const [kind, slugs = ''] = id.split(/:(.*)/s);
    return kind === 'pair' ? [`timelines/${slugs}`] : [`companies/${slugs}`, `timelines/${slugs}`];
  });
  const rests = new Set(['', 'saved', flagship, ...followed, ...saved]);
  // Whatever address is tried without a network, its own language can answer.
  const notices = locales.map((one) => `/${one}/offline`);
  return [...[...rests].map((rest) => (rest ? `/${locale}/${rest}` : `/${locale}`)), ...notices];
}

async function keep(wanted: readonly string[]): Promise<void> {
  try {
    await navigator.serviceWorker.register('/sw.js');
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ keep: wanted, here: location.pathname });
  } catch {
    // Refused by the browser, as private windows do: the site then needs the network, and says so when it is gone.
  }
}

/** Removes the worker and all it kept. */
async function removeWorker(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
  await deleteCaches(/^liaisons-/);
}

/** Forgets which articles were read lately; what is saved and followed has its own copies. */
export async function forgetLately(): Promise<void> {
  if ('caches' in window) await deleteCaches(/^liaisons-.*-lately$/);
}

async function deleteCaches(which: RegExp): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => which.test(name)).map((name) => caches.delete(name)));
}

function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 3_000 });
  else setTimeout(act, 500);
}
