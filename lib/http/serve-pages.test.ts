import assert from 'node:assert/strict';
import { once } from 'node:events';
import http from 'node:http';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { type PageOptions, servePages } from './serve-pages.ts';

type Answer = { status: number; headers: http.IncomingHttpHeaders; body: Buffer };

/**
 * A site whose every page tells its nonce, twice, its address, and how many were rendered before it; each takes `wait` milliseconds,
 * and is given up when who asked hangs up.
 */
async function withSite(
  { wait, ...options }: Partial<PageOptions> & { readonly wait?: number },
  use: (
    ask: (path: string, headers?: http.OutgoingHttpHeaders, method?: string) => Promise<Answer>,
    port: number,
  ) => Promise<void>,
): Promise<void> {
  let rendered = 0;
  const handle: PageOptions['handle'] = (request, response) => {
    if (wait === undefined) return write(request, response);
    setTimeout(() => response.destroyed || write(request, response), wait);
  };
  const write: PageOptions['handle'] = (request, response) => {
    const nonce = request.headers['x-nonce'];
    const isMissing = request.url?.includes('missing') && !request.headers['x-missing'];
    response.statusCode = isMissing ? 404 : 200;
    const isData = /^[^?]*\.(?:csv|xml)(?:\?|$)/.test(request.url ?? '');
    response.setHeader('Content-Type', isData ? 'text/csv' : 'text/html; charset=utf-8');
    response.setHeader('Link', `</a.woff2>; nonce="${nonce}"`);
    response.flushHeaders();
    if (request.method === 'HEAD') return response.end();
    response.write(`<p>${isMissing ? 'nothing' : ++rendered} “${nonce}” ${request.url}</p>${' '.repeat(2_000)}`);
    response.end(`<i>${nonce}</i>`);
  };
  const server = http.createServer(servePages({ handle, version: () => '1', ...options }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  try {
    await use((path, headers = {}, method = 'GET') => ask(port, path, headers, method), port);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

function ask(port: number, path: string, headers: http.OutgoingHttpHeaders, method: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on('error', reject).end();
  });
}

const numberOf = ({ body }: Answer) => /<p>(\d+)/.exec(body.toString())?.[1];
const noncesOf = ({ body }: Answer) => body.toString().match(/[\da-f]{32}/g) ?? [];

test('a page is rendered once while nothing changes, and each answer has a nonce of its own', async () => {
  await withSite({}, async (ask) => {
    const answers = [await ask('/en'), await ask('/en'), await ask('/en')];
    assert.deepEqual(answers.map(numberOf), ['1', '1', '1']);
    assert.equal(new Set(answers.flatMap(noncesOf)).size, 3);
    for (const answer of answers) {
      const [nonce = '', other] = noncesOf(answer);
      assert.equal(other, nonce);
      assert.match(String(answer.headers['content-security-policy']), new RegExp(`script-src 'nonce-${nonce}'`));
      assert.equal(answer.headers.link, `</a.woff2>; nonce="${nonce}"`);
      assert.match(answer.body.toString(), /“/);
    }
  });
});

test('many who ask for a page at once wait for one rendering, each with a nonce of its own', async () => {
  await withSite({ wait: 20 }, async (ask) => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask('/en')));
    assert.deepEqual(answers.map(numberOf), ['1', '1', '1', '1', '1']);
    assert.equal(new Set(answers.flatMap(noncesOf)).size, 5);
    const missing = await Promise.all([ask('/fr/missing'), ask('/fr/missing')]);
    assert.deepEqual(
      missing.map(({ status }) => status),
      [404, 404],
    );
  });
});

test('a page is rendered for each who asks when there is no version to share it by', async () => {
  await withSite({ wait: 20, version: () => undefined }, async (ask) => {
    const answers = await Promise.all([ask('/en'), ask('/en')]);
    assert.deepEqual(answers.map(numberOf).toSorted(), ['1', '2']);
  });
});

test('who asked first may hang up: the others have the page rendered', async () => {
  await withSite({ wait: 100 }, async (ask, port) => {
    const first = http.get({ host: '127.0.0.1', port, path: '/en' }).on('error', () => {});
    await once(first, 'finish');
    const others = [ask('/en'), ask('/en')];
    await sleep(20);
    first.destroy();
    assert.deepEqual(
      (await Promise.all(others)).map(({ status }) => status),
      [200, 200],
    );
  });
});

test('a page is rendered again when the version is another one, or none', async () => {
  let version: string | undefined = '1';
  await withSite({ version: () => version }, async (ask) => {
    await ask('/fr');
    version = '2';
    assert.equal(numberOf(await ask('/fr')), '2');
    version = undefined;
    assert.equal(numberOf(await ask('/fr')), '3');
    assert.equal(numberOf(await ask('/fr')), '4');
  });
});

test('a page is not kept when the version changed while it was rendered', async () => {
  let asked = 0;
  await withSite({ version: () => `${asked++}` }, async (ask) => {
    await ask('/fr');
    assert.equal(numberOf(await ask('/fr')), '2');
  });
});

test('another query is another page, and a file or a part of a page is never kept', async () => {
  await withSite({}, async (ask) => {
    await ask('/en/tags/x?after=1');
    assert.equal(numberOf(await ask('/en/tags/x?after=2')), '2');
    for (const path of [
      '/en/events.csv',
      '/api/status',
      '/en/feed.xml',
      '/fr/articles/2025-01-02-x.md',
      '/robots.txt',
    ]) {
      const first = numberOf(await ask(path));
      assert.notEqual(numberOf(await ask(path)), first, path);
    }
    const page = numberOf(await ask('/en'));
    assert.equal(numberOf(await ask('/en')), page);
  });
});

test('what no page reads of a query makes no other page, kept or being rendered', async () => {
  await withSite({ wait: 20 }, async (ask) => {
    const together = await Promise.all(['/en?utm_source=a', '/en?n=17', '/en', '/en?'].map((path) => ask(path)));
    const later = await ask('/en?fbclid=x&utm_source=b');
    for (const answer of [...together, later]) assert.match(answer.body.toString(), /<p>1 “[\da-f]+” \/en<\/p>/);
    assert.equal(new Set([...together, later].flatMap(noncesOf)).size, 5);
    const search = await ask('/fr/search?n=1&to=2025&q=gpt+4');
    assert.match(search.body.toString(), /\/fr\/search\?q=gpt\+4&to=2025</);
    assert.equal(numberOf(await ask('/fr/search?q=gpt%204&to=2025')), numberOf(search));
    assert.notEqual(numberOf(await ask('/fr/search?q=gpt%205&to=2025')), numberOf(search));
  });
});

test('a header of the framework’s own changes no answer', async () => {
  await withSite({}, async (ask) => {
    const page = numberOf(await ask('/en'));
    for (const name of ['RSC', 'Next-Router-Prefetch', 'Next-Router-State-Tree', 'Next-Action'])
      assert.equal(numberOf(await ask('/en', { [name]: '1' })), page, name);
  });
});

test('a page is asked for each time, and a file says itself how long it keeps', async () => {
  await withSite({}, async (ask) => {
    for (const path of ['/en', '/en', '/fr/articles/missing'])
      assert.equal((await ask(path)).headers['cache-control'], 'private, no-cache', path);
    assert.equal((await ask('/en/feed.xml')).headers['cache-control'], undefined);
  });
});

test('a name or a query with a dot is a page’s as any other', async () => {
  await withSite({ mark: () => 'm1' }, async (ask) => {
    for (const path of ['/fr/articles/2025-02-27-gpt-4.5-sort', '/en/search?q=gpt-4.5', '/en/search?q=feed.xml']) {
      const { body, headers } = await ask(path);
      assert.equal(headers['server-timing'], 'news;desc="m1"', path);
      assert.equal(numberOf(await ask(path)), numberOf({ status: 200, headers, body }), path);
    }
    const missing = await ask('/en/articles/missing.one');
    assert.equal(missing.status, 404);
    assert.ok(numberOf(missing), 'says that there is none');
    for (const path of ['/fr/feed.xml', '/en/timelines/a/b/events.csv?q=1'])
      assert.equal((await ask(path)).headers['server-timing'], undefined, path);
  });
});

test('a nonce that a client sends is not taken for ours', async () => {
  await withSite({}, async (ask) => {
    const own = await ask('/en', { 'x-nonce': 'a'.repeat(32) });
    assert.ok(!own.body.includes('a'.repeat(32)));
    assert.match((await ask('/en/events.csv', { 'x-nonce': 'a'.repeat(32) })).body.toString(), /undefined/);
  });
});

test('pages are compressed for who can read that, rendered or kept, and HEAD has no body', async () => {
  await withSite({}, async (ask) => {
    for (const number of [1, 2]) {
      const packed = await ask('/en', { 'accept-encoding': 'gzip, br' });
      assert.equal(packed.headers['content-encoding'], 'gzip', `${number}`);
      assert.equal(packed.headers.vary, 'Accept-Encoding');
      assert.match(gunzipSync(packed.body).toString(), /<p>1/);
    }
    assert.equal((await ask('/en', { 'accept-encoding': 'gzip;q=0' })).headers['content-encoding'], undefined);
    const head = await ask('/en', {}, 'HEAD');
    assert.equal(head.body.length, 0);
    assert.ok(Number(head.headers['content-length']) > 2_000);
  });
});

test('a page first asked for its headers alone is whole for the next', async () => {
  await withSite({}, async (ask) => {
    const head = await ask('/en', {}, 'HEAD');
    assert.equal(head.body.length, 0);
    const page = await ask('/en');
    assert.equal(numberOf(page), '1');
    assert.equal(page.body.length, Number(head.headers['content-length']));
  });
});

test('no more is kept than fits', async () => {
  await withSite({ limit: 5_000 }, async (ask) => {
    for (const path of ['/en/1', '/en/2', '/en/3']) await ask(path);
    assert.equal(numberOf(await ask('/en/3')), '3');
    assert.equal(numberOf(await ask('/en/2')), '2');
    assert.equal(numberOf(await ask('/en/1')), '4');
  });
});

test('where there is no page, another is shown that says so, with a nonce of each answer', async () => {
  await withSite({}, async (ask) => {
    const answers = [
      await ask('/fr/missing-1'),
      await ask('/fr/missing-2.0'),
      await ask('/fr/missing'),
      await ask('/missing', { 'accept-language': 'fr' }),
    ];
    for (const answer of answers) {
      assert.equal(answer.status, 404);
      assert.equal(numberOf(answer), '1');
      const [nonce = '', other] = noncesOf(answer);
      assert.equal(other, nonce);
      assert.match(String(answer.headers['content-security-policy']), new RegExp(`'nonce-${nonce}'`));
    }
    assert.equal(new Set(answers.flatMap(noncesOf)).size, 4);
    assert.equal((await ask('/fr/missing', { 'x-missing': '1' })).status, 404);
    assert.equal((await ask('/fr/missing', {}, 'HEAD')).body.length, 0);
  });
});
