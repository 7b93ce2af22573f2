import { type Extent, some } from './extent.ts';
import { type Figure, judge, type Skipped } from './figure.ts';
import { goals } from './goals.ts';
import { load } from './load.ts';
import { listArticlePaths } from './paths.ts';
import type { Room } from './room.ts';
import { startReader, waitUntilReady } from './server.ts';

/** Memory of the server after many requests against after a tenth of them, over articles and the front page. */
export async function* measureMemory(room: Room, extent: Extent): AsyncGenerator<Figure | Skipped> {
  const { articles } = extent;
  const content = room.corpus(articles);
  const reader = await startReader(room.project, content, await room.index(articles));
  const requests = some(100_000, extent, 20);
  const figure = `memory after ${requests} requests against after a tenth`;
  try {
    await waitUntilReady(reader);
    const target = { origin: reader.origin, paths: ['/en', ...listArticlePaths(content, 200)] };
    await load(target, { amount: Math.round(requests / 10) });
    const before = reader.memory();
    await load(target, { amount: requests - Math.round(requests / 10) });
    const after = reader.memory();
    if (before === undefined || after === undefined) yield { figure, at: articles, skipped: 'no /proc here' };
    else yield judge(figure, articles, after / before, goals.memoryGrowth);
  } finally {
    await reader.stop();
  }
}
