/** Address → status, kind and text of what a server answers, without what each request has of its own. */
export type Answers = ReadonlyMap<string, string>;

const always = [
  '/en',
  '/fr',
  '/en/timelines/microsoft/openai',
  '/fr/timelines/microsoft/openai?kind=legal',
  '/en/timelines/microsoft/openai/events.json',
  '/en/timelines/microsoft/openai/events.csv',
  '/en/timelines/openai/events.ics',
  '/fr/timelines/openai/events.md',
  '/fr/archive',
  '/en/companies',
  '/en/timelines',
  '/en/search?q=microsoft',
  '/feed.xml',
  '/en/atom.xml',
  '/fr/feed.json',
  '/en/companies/openai/feed.xml',
  '/api/articles',
  '/api/events',
  '/api/companies',
  '/api/search?q=openai',
  '/api/desk/en/places',
  '/api/desk/fr/recent',
  '/sitemap.xml',
];

/** What a server answers to some forty addresses that are spread over its sitemap, once all of content/ is read. */
export async function readAnswers(origin: string, patience = 60_000): Promise<Answers> {
  await waitUntilRead(origin, patience);
  const files = listPaths(await ask(origin, '/sitemap.xml'));
  const listed: string[] = [];
  for (const file of files) listed.push(...listPaths(await ask(origin, file)));
  const some = listed.filter((_, index) => index % Math.ceil(listed.length / 20) === 0);
  const answers = new Map<string, string>();
  for (const address of [...always, ...some]) answers.set(address, await ask(origin, address));
  answers.set('/api/status', await readRejected(origin));
  return answers;
}

/** The paths that a sitemap or its index lists. */
function listPaths(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>[a-z]+:\/\/[^/]+(\/[^<]*)<\/loc>/g)].map(([, path = '']) => path);
}

/** The first addresses that are answered otherwise, with where they begin to differ. */
export function compareAnswers(expected: Answers, found: Answers): string[] {
  const addresses = [...new Set([...expected.keys(), ...found.keys()])];
  return addresses.flatMap((address) => {
    const [one = '', other = ''] = [expected.get(address), found.get(address)];
    if (one === other) return [];
    const at = [...one].findIndex((sign, index) => sign !== other[index]);
    return [`${address} differs: ${show(one, at)} became ${show(other, at)}`];
  });
}

function show(text: string, at: number): string {
  return JSON.stringify(text.slice(Math.max(0, at - 20), at + 40));
}

async function ask(origin: string, address: string): Promise<string> {
  const response = await fetch(origin + address, { signal: AbortSignal.timeout(30_000), redirect: 'manual' });
  const text = await response.text();
  const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1];
  return `${response.status} ${response.headers.get('content-type')}\n${nonce ? text.replaceAll(nonce, '') : text}`;
}

type Status = { readonly state: string; readonly rejected: readonly unknown[] };

async function readStatus(origin: string): Promise<Status> {
  const response = await fetch(`${origin}/api/status`, { signal: AbortSignal.timeout(30_000) });
  return response.json();
}

async function readRejected(origin: string): Promise<string> {
  return JSON.stringify((await readStatus(origin)).rejected);
}

export async function waitUntilRead(origin: string, patience = 60_000): Promise<void> {
  const deadline = Date.now() + patience;
  while ((await readStatus(origin)).state !== 'ready') {
    if (Date.now() > deadline) throw new Error('content/ was not read in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
