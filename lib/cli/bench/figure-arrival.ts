import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { writeCorpus } from './corpus.ts';
import type { Extent } from './extent.ts';
import { type Figure, judge } from './figure.ts';
import { goals } from './goals.ts';
import { listArticlePaths } from './paths.ts';
import { percentile } from './percentile.ts';
import { request } from './request.ts';
import { copyRoom, type Room } from './room.ts';
import { startReader, waitUntilReady } from './server.ts';

const few = 100;

/** Pages of a small archive while a large one arrives, from the first file until the index has them all. */
export async function* measureArrival(room: Room, { articles }: Extent): AsyncGenerator<Figure> {
  const { content, index } = await copyRoom(room, few, 'arrival');
  const paths = ['/en', ...listArticlePaths(content, 20)];
  const arriving = room.place('arriving');
  writeCorpus(arriving, join(room.project, 'content'), articles, 13);
  const reader = await startReader(room.project, content, index);
  try {
    await waitUntilReady(reader);
    for (const path of paths) await request(reader.origin + path);
    moveYears(join(arriving, 'articles'), join(content, 'articles'));
    const times: number[] = [];
    let isDone = false;
    const done = waitUntilReady(reader, few + articles).finally(() => {
      isDone = true;
    });
    for (let i = 0; !isDone; i++) {
      const { milliseconds } = await request(reader.origin + (paths[i % paths.length] ?? ''));
      times.push(milliseconds);
    }
    await done;
    yield judge('pages while that many files are indexed, p99', articles, percentile(times, 0.99), goals.whileIndexing);
  } finally {
    await reader.stop();
  }
}

function moveYears(from: string, to: string): void {
  for (const year of readdirSync(from)) {
    mkdirSync(join(to, year), { recursive: true });
    for (const name of readdirSync(join(from, year))) renameSync(join(from, year, name), join(to, year, name));
  }
}
