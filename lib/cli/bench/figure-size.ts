import { statSync } from 'node:fs';
import type { Extent } from './extent.ts';
import { type Figure, judge } from './figure.ts';
import { goals } from './goals.ts';
import { listFiles } from './paths.ts';
import type { Room } from './room.ts';

/** Bytes of the index against those of the articles. */
export async function* measureSize(room: Room, { articles }: Extent): AsyncGenerator<Figure> {
  const index = statSync(await room.index(articles)).size;
  const markdown = listFiles(room.corpus(articles)).reduce((sum, file) => sum + statSync(file).size, 0);
  yield judge('index size against Markdown', articles, index / markdown, goals.indexSize);
}
