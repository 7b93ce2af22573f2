import { type Extent, some } from './extent.ts';
import { type Figure, judge, type Skipped } from './figure.ts';
import { goals } from './goals.ts';
import { listArticlePaths, listKinds } from './paths.ts';
import { median } from './percentile.ts';
import { request } from './request.ts';
import type { Room } from './room.ts';
import { startReader, waitUntilReady } from './server.ts';

const few = 100;

/** Pages of a large archive against those of one of 100 articles, each rendered for the one request. */
export async function* measurePageTime(room: Room, extent: Extent): AsyncGenerator<Figure | Skipped> {
  const { articles } = extent;
  const readers = [];
  try {
    for (const count of [few, articles]) {
      const content = room.corpus(count);
      const reader = await startReader(room.project, content, await room.index(count));
      readers.push({ reader, kinds: listKinds(listArticlePaths(content, 3)[1] ?? '') });
    }
    for (const { reader } of readers) await waitUntilReady(reader);
    for (const kind of Object.keys(readers[0]?.kinds ?? {})) {
      const pages = readers.map(({ reader, kinds }) => reader.origin + (kinds[kind] ?? ''));
      const figure = `server time, p50: ${kind}, against ${few} articles`;
      const missing = await findMissing(pages);
      if (missing !== undefined) {
        yield { figure, at: articles, skipped: missing };
        continue;
      }
      const [small, large] = await timeAlternately(pages, some(60, extent, 3));
      if (!small || !large) continue;
      yield judge(figure, articles, large.milliseconds / small.milliseconds, goals.pageTime);
      // How much of it is that more is shown: a page of few articles is not full.
      yield judge(`size of ${kind}, against ${few} articles`, articles, large.bytes / small.bytes, {
        unit: '×',
        better: 'less',
      });
    }
  } finally {
    for (const { reader } of readers) await reader.stop();
  }
}

async function findMissing(pages: readonly string[]): Promise<string | undefined> {
  for (const page of pages) if ((await request(page)).status === 404) return `${new URL(page).pathname} is not there`;
  return undefined;
}

type Timed = { readonly milliseconds: number; readonly bytes: number };

/** Median milliseconds of each page, asked for in turn so that what else the machine does falls on all alike. */
async function timeAlternately(pages: readonly string[], rounds: number): Promise<Timed[]> {
  const times = pages.map((): number[] => []);
  const bytes = pages.map(() => 0);
  const warmUp = Math.ceil(rounds / 3);
  for (let round = 0; round < rounds + warmUp; round++) {
    for (const [i, page] of pages.entries()) {
      // Another address each time, so that none is answered with a page that was kept.
      const { status, milliseconds, body } = await request(`${page}${page.includes('?') ? '&' : '?'}n=${round}`);
      if (status !== 200) throw new Error(`${page} answers ${status}.`);
      bytes[i] = Buffer.byteLength(body);
      if (round >= warmUp) times[i]?.push(milliseconds);
    }
  }
  return times.map((ofOne, i) => ({ milliseconds: median(ofOne), bytes: bytes[i] ?? 0 }));
}
