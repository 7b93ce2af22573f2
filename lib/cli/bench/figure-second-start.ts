import type { Extent } from './extent.ts';
import { type Figure, judge } from './figure.ts';
import { goals } from './goals.ts';
import type { Room } from './room.ts';
import { startReader, waitUntilReady } from './server.ts';

/** From starting the server, over an index that has it all, until it knows that nothing changed. */
export async function* measureSecondStart(room: Room, { articles }: Extent): AsyncGenerator<Figure> {
  const content = room.corpus(articles);
  const index = await room.index(articles);
  // The first start may still have the site to build.
  await (await startReader(room.project, content, index)).stop();
  const started = performance.now();
  const reader = await startReader(room.project, content, index);
  try {
    await waitUntilReady(reader, articles);
    const seconds = (performance.now() - started) / 1_000;
    yield judge('second start, nothing changed', articles, seconds, goals.secondStart);
  } finally {
    await reader.stop();
  }
}
