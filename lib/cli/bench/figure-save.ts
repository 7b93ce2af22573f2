import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { draftArticles, listNames } from './corpus.ts';
import { type Extent, some } from './extent.ts';
import { type Figure, judge } from './figure.ts';
import { goals } from './goals.ts';
import { percentile } from './percentile.ts';
import { request } from './request.ts';
import { copyRoom, type Room } from './room.ts';
import { startReader, waitUntilReady } from './server.ts';

const longestWait = 60_000;

/** From saving a new article until its page answers over HTTP. */
export async function* measureSave(room: Room, extent: Extent): AsyncGenerator<Figure> {
  const { articles } = extent;
  const { content, index } = await copyRoom(room, articles, 'save');
  const reader = await startReader(room.project, content, index);
  try {
    await waitUntilReady(reader);
    const times: number[] = [];
    for (const { name, text } of draftArticles(listNames(content), some(50, extent, 2), 11)) {
      times.push(await save(content, name, text, reader.origin));
      await sleep(100);
    }
    yield judge('save to readable over HTTP, p95', articles, percentile(times, 0.95), goals.saveToReadable);
  } finally {
    await reader.stop();
  }
}

async function save(content: string, name: string, text: string, origin: string): Promise<number> {
  const [, slug = '', lang = ''] = /^(.+)\.(fr|en)\.md$/.exec(name) ?? [];
  const started = performance.now();
  writeFileSync(join(content, 'articles', name.slice(0, 4), name), text);
  while (performance.now() - started < longestWait) {
    const { status } = await request(`${origin}/${lang}/articles/${slug}`);
    if (status === 200) return performance.now() - started;
    await sleep(5);
  }
  throw new Error(`${name} was saved and not shown in time.`);
}
