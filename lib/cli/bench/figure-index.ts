import { readFileSync } from 'node:fs';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import type { Extent } from './extent.ts';
import { type Figure, judge } from './figure.ts';
import { goals } from './goals.ts';
import { listFiles } from './paths.ts';
import type { Room } from './room.ts';

/** The whole index against the mere Markdown of the same files, against a tenth of them, and its memory. */
export async function* measureIndex(room: Room, { articles }: Extent): AsyncGenerator<Figure> {
  const tenth = await room.run(Math.round(articles / 10));
  const whole = await room.run(articles);
  yield judge('full index', articles, whole.seconds, { unit: 's', better: 'less' });
  const remarkSeconds = renderAll(room.corpus(articles));
  yield judge('full index against remark', articles, whole.seconds / remarkSeconds, goals.indexAgainstRemark);
  yield judge('full index against a tenth', articles, whole.seconds / tenth.seconds, goals.tenfold);
  yield judge('peak memory of the index', articles, whole.megabytes, goals.peakMemory);
}

/** Seconds that remark takes for every article of a content folder, on this thread. */
function renderAll(content: string): number {
  const processor = remark().use(remarkGfm).use(remarkHtml);
  const started = performance.now();
  for (const file of listFiles(content))
    processor.processSync(readFileSync(file, 'utf8').replace(/^---\n.*?\n---\n/s, ''));
  return (performance.now() - started) / 1_000;
}
