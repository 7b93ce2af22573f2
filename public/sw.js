// Keeps pages for reading offline: the shell, what was read lately, what is saved or followed. The network comes
// first for every page, and assets carry a hash in their names, so that a new version is never stuck behind an old one.

const version = 1;
const prefix = 'liaisons-';
const names = {
  /** What the reader's desk asks to keep. */
  kept: `${prefix}${version}-kept`,
  /** Articles read lately, oldest first. */
  lately: `${prefix}${version}-lately`,
  /** Scripts, styles, fonts and pictures of those pages. */
  assets: `${prefix}${version}-assets`,
  /** What the palette and the news of the front page are made of. */
  data: `${prefix}${version}-data`,
};
const mostLately = 60;
const mostAssets = 250;
const patienceMilliseconds = 6_000;
const refreshMilliseconds = 24 * 60 * 60 * 1000;

const article = /^\/(fr|en)\/articles\/[^/]+$/;
// As the server parts them (lib/http/serve-pages.ts): names of pages may hold dots.
const page = /^\/(fr|en)(?!.*\.(?:xml|json|md|csv|ics)$)(\/.*)?$/;
const root = '/';
const asset = /^\/(_next\/static|images|icons)\/|^\/(icon\.svg|manifest\.webmanifest)$/;
const data = /^\/api\/desk\/(fr|en)\/(places|recent)$/;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => event.waitUntil(keep(event.data)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (url.pathname === root) event.respondWith(answerRoot(request));
    if (page.test(url.pathname)) event.respondWith(answerPage(event, url));
  } else if (asset.test(url.pathname)) {
    event.respondWith(answerAsset(event, url));
  } else if (data.test(url.pathname)) {
    event.respondWith(answerFirst(names.data, request, event));
  }
});

/** Former versions' articles are taken over; the rest is asked for again by the next page. */
async function activate() {
  const all = await caches.keys();
  const current = Object.values(names);
  for (const former of all.filter((name) => name.startsWith(prefix) && !current.includes(name))) {
    if (former.endsWith('-lately')) await copyAll(former, names.lately);
    await caches.delete(former);
  }
  await self.clients.claim();
}

async function copyAll(from, to) {
  const [source, target] = await Promise.all([caches.open(from), caches.open(to)]);
  for (const request of await source.keys()) {
    const response = await source.match(request);
    if (response) await target.put(request, response);
  }
}

async function answerPage(event, url) {
  const copy = await matchPage(url);
  try {
    const network = fetch(event.request);
    const response = await (copy ? Promise.race([network, failAfter(patienceMilliseconds)]) : network);
    if (copy && [502, 503, 504].includes(response.status)) return await marked(copy, 200);
    if (!url.search) event.waitUntil(noteVisit(url, response.clone()));
    return response;
  } catch {
    if (copy) return marked(copy, 200);
    const offline = await caches.match(`/${url.pathname.slice(1, 3)}/offline`, { ignoreVary: true });
    return offline ? marked(offline, 503) : Response.error();
  }
}

/** The root leads to the reader's language; without a network, to the front page that is kept. */
async function answerRoot(request) {
  try {
    return await fetch(request);
  } catch {
    const paths = (await (await caches.open(names.kept)).keys()).map(({ url }) => new URL(url).pathname);
    const front = paths.find((path) => path === '/fr' || path === '/en');
    return front ? Response.redirect(front) : Response.error();
  }
}

// A list with a query is another list: its plain copy would be a lie.
async function matchPage(url) {
  if (url.search) return undefined;
  const options = { ignoreVary: true };
  const kept = await (await caches.open(names.kept)).match(url.pathname, options);
  return kept ?? (await (await caches.open(names.lately)).match(url.pathname, options));
}

/** The copy, saying on its root element when it was kept. */
async function marked(copy, status) {
  const headers = new Headers(copy.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  const when = new Date(copy.headers.get('date') ?? 0).toISOString();
  const html = (await copy.text()).replace('<html ', `<html data-kept="${when}" `);
  return new Response(html, { status, headers });
}

async function failAfter(milliseconds) {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  throw new Error('The network is too slow.');
}

async function noteVisit(url, response) {
  const kept = await caches.open(names.kept);
  if (await kept.match(url.pathname, { ignoreVary: true })) await storePage(kept, url.pathname, response);
  else if (article.test(url.pathname)) await noteArticle(url.pathname, response);
}

async function noteArticle(path, response) {
  const lately = await caches.open(names.lately);
  await lately.delete(path, { ignoreVary: true });
  await storePage(lately, path, response);
  const entries = await lately.keys();
  for (const old of entries.slice(0, Math.max(0, entries.length - mostLately))) await lately.delete(old);
}

/** Stores a page with what it is made of; an error, a redirect or another language's page is not it. */
async function storePage(cache, path, response) {
  if (response.status !== 200 || response.type !== 'basic' || response.redirected) return;
  if (!response.headers.get('content-type')?.startsWith('text/html')) return;
  const html = await response.clone().text();
  if (!/<html[^>]*\slang="(fr|en)"/.exec(html.slice(0, 2_000))?.[1]?.startsWith(path.slice(1, 3))) return;
  await cache.put(path, response);
  await Promise.allSettled(listAssets(html).map((address) => storeAsset(address)));
}

function listAssets(html) {
  return [
    ...new Set(html.match(/\/(?:_next\/static|images|icons)\/[\w./@~%-]+\.(?:js|css|woff2|svg|png|jpg|webp|avif)/g)),
  ];
}

async function storeAsset(address) {
  const cache = await caches.open(names.assets);
  if (await cache.match(address, { ignoreVary: true })) return;
  const response = await fetch(address);
  if (!response.ok) return;
  await cache.put(address, response.clone());
  if (!address.endsWith('.css')) return;
  const fonts = [...(await response.text()).matchAll(/url\(["']?([^"')]+\.woff2)/g)];
  await Promise.allSettled(fonts.map(([, font]) => storeAsset(new URL(font, response.url).pathname)));
}

/** What has a hash in its name never changes; pictures may. */
async function answerAsset(event, url) {
  if (!url.pathname.startsWith('/_next/static/')) return answerFirst(names.assets, event.request, event);
  const stored = await caches.match(url.pathname, { ignoreVary: true });
  return stored ?? answerFirst(names.assets, event.request, event);
}

/** The network's answer, stored when it is a good one; without a network the stored one. */
async function answerFirst(name, request, event) {
  const cache = await caches.open(name);
  const { pathname } = new URL(request.url);
  try {
    const response = await fetch(request);
    if (response.status === 200 && response.type === 'basic') event.waitUntil(cache.put(pathname, response.clone()));
    return response;
  } catch (error) {
    const stored = await cache.match(pathname, { ignoreVary: true });
    if (stored) return stored;
    throw error;
  }
}

/** Makes what is kept equal to the list a page sends: `{ keep: paths, here: path }`. */
async function keep(message) {
  if (!Array.isArray(message?.keep)) return;
  const wanted = message.keep.filter((path) => typeof path === 'string' && page.test(path)).map(spell);
  const kept = await caches.open(names.kept);
  const rests = new Set(wanted.map((path) => path.slice(3)));
  for (const { url } of await kept.keys()) {
    const { pathname } = new URL(url);
    if (!rests.has(pathname.slice(3))) await kept.delete(pathname, { ignoreVary: true });
  }
  for (const path of wanted) await refresh(kept, path);
  const { here } = message;
  if (typeof here === 'string' && article.test(here) && !(await matchPage(new URL(here, location.origin))))
    await fetch(here).then((response) => noteArticle(here, response), ignoreOffline);
  await trimAssets();
}

/** As requests have it, letters beyond ASCII encoded. */
function spell(path) {
  return new URL(path, location.origin).pathname;
}

async function refresh(kept, path) {
  const stored = await kept.match(path, { ignoreVary: true });
  const age = Date.now() - Date.parse(stored?.headers.get('date') ?? '');
  if (stored && (article.test(path) || Math.abs(age) < refreshMilliseconds)) return;
  const lately = article.test(path)
    ? await (await caches.open(names.lately)).match(path, { ignoreVary: true })
    : undefined;
  if (lately) await kept.put(path, lately);
  else await fetch(path).then((response) => storePage(kept, path, response), ignoreOffline);
}

// Kept at the next page that is opened with a network.
function ignoreOffline() {}

/** Drops what no stored page is made of any more, once there is much of it. */
async function trimAssets() {
  const assets = await caches.open(names.assets);
  const stored = await assets.keys();
  if (stored.length <= mostAssets) return;
  const used = new Set();
  for (const name of [names.kept, names.lately]) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const html = await (await cache.match(request))?.text();
      for (const address of listAssets(html ?? '')) used.add(address);
    }
  }
  for (const request of stored) {
    const { pathname } = new URL(request.url);
    if (!used.has(pathname) && !pathname.endsWith('.woff2')) await assets.delete(request);
  }
}
