import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { writeBadFiles } from '#lib/testing/bad-files.ts';
import { type Site, startSite } from '#lib/testing/site.ts';

let clean: Site;
let site: Site;
let bad: string[] = [];

before(async () => {
  const env = { LIAISONS_ORIGIN: 'http://example.test' };
  clean = await startSite({ env });
  site = await startSite({
    env,
    ownContent: true,
    prepare: (content) => {
      bad = writeBadFiles(content);
    },
  });
});

after(async () => {
  await clean?.stop();
  await site?.stop();
});

type Status = { state: string; articles: number; companies: number; rejected: Record<string, unknown>[] };

async function readStatus(origin: string): Promise<Status> {
  for (;;) {
    const response = await fetch(`${origin}/api/status`);
    const status: Status = await response.json();
    if (status.state === 'ready') return status;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test('each bad file is named with what is wrong, where, and the remedy; the others stand', async () => {
  const status = await readStatus(site.origin);
  const reference = await readStatus(clean.origin);
  assert.deepEqual(reference.rejected, []);
  const named = new Set(status.rejected.map((one) => one.file));
  for (const file of bad) assert.ok(named.has(file), `${file} is not named`);
  for (const one of status.rejected)
    for (const field of ['file', 'expected', 'found', 'remedy'])
      assert.equal(typeof one[field], 'string', JSON.stringify(one));
  // The copy of an article's slug sets aside both files, and neither wins.
  assert.ok(named.has('articles/2025/2025-10-14-mai-image-1.fr.md'));
  assert.equal(status.articles, reference.articles - 1);
  assert.equal(status.companies, reference.companies);
});

test('pages that name no bad file are as they were', async () => {
  for (const path of ['/fr/articles/2019-07-22-microsoft-openai-billion', '/en/companies', '/en/tags/chips']) {
    const [before, now] = await Promise.all(
      [clean, site].map(async ({ origin }) => readMain(await fetch(origin + path))),
    );
    assert.ok(now === before, `${path} differs`);
  }
});

async function readMain(response: Response): Promise<string> {
  const html = await response.text();
  return /<main[\s\S]*?<\/main>/.exec(html)?.[0].replace(/ nonce="[^"]*"/g, '') ?? `no main, status ${response.status}`;
}

test('the log names them too', () => {
  for (const file of ['2025-01-02-code.en.md', '2025-01-02-impossible-date.en.md', 'no-kind.md'])
    assert.ok(site.log().includes(file), `${file} is not in the log:\n${site.log().slice(0, 2000)}`);
});
