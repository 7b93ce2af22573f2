import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Extent, some } from './extent.ts';
import { type Figure, judge, type Skipped } from './figure.ts';
import { goals } from './goals.ts';
import { measureRates } from './load.ts';
import { hasNginx, startNginx } from './nginx.ts';
import { listArticlePaths } from './paths.ts';
import { request } from './request.ts';
import type { Room } from './room.ts';
import { startReader, waitUntilReady } from './server.ts';

/** Pages through the cache of deploy/nginx.conf, against the same nginx that serves their bytes from files. */
export async function* measureCache(room: Room, extent: Extent): AsyncGenerator<Figure | Skipped> {
  const { articles } = extent;
  if (!hasNginx()) {
    yield { figure: 'pages through nginx, against files', at: articles, skipped: 'nginx is not installed' };
    return;
  }
  const content = room.corpus(articles);
  const folder = room.place('nginx');
  const reader = await startReader(room.project, content, await room.index(articles));
  await waitUntilReady(reader);
  const proxy = await startNginx(room.project, folder, reader.origin);
  try {
    const pages = { article: listArticlePaths(content, 3)[1] ?? '', 'front page': '/en' };
    for (const [name, path] of Object.entries(pages)) {
      const file = `${name.replace(' ', '-')}.html`;
      writeFileSync(join(folder, 'files', file), (await request(reader.origin + path)).body);
      const targets = [path, `/file/${file}`].map((one) => ({ origin: proxy.origin, paths: [one] }));
      const [kept = Number.NaN, fromDisk = Number.NaN] = await measureRates(targets, some(3, extent), some(3, extent));
      yield judge(`${name} through nginx, against a file`, articles, kept / fromDisk, goals.throughCache);
    }
  } finally {
    await proxy.stop();
    await reader.stop();
  }
}
