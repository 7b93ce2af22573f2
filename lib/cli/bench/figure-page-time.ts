import { type Extent, some } from './extent.ts';
import { type Figure, judge, type Skipped } from './figure.ts';
import { goals } from './goals.ts';
import { findPairs, type PairPaths } from './pairs.ts';
import { listArticlePaths, listKinds } from './paths.ts';
import { median } from './percentile.ts';
import { request } from './request.ts';
import type { Room } from './room.ts';
import { keepingNone, type Server, startReader, waitUntilReady } from './server.ts';

const few = 100;

/** As readers have a page, which is from memory while nothing changes; and each time rendered from the index. */
const ways = { 'as answered': {}, 'rendered anew': keepingNone } as const;

type Kind = { readonly name: string; readonly paths: PairPaths };

/** Pages of a large archive against those of one of 100 articles. */
export async function* measurePageTime(room: Room, extent: Extent): AsyncGenerator<Figure | Skipped> {
  const counts = [few, extent.articles];
  const kinds = await listPages(room, extent.articles);
  for (const [way, settings] of Object.entries(ways)) {
    const readers: Server[] = [];
    try {
      for (const count of counts)
        readers.push(await startReader(room.project, room.corpus(count), await room.index(count), settings));
      for (const reader of readers) await waitUntilReady(reader);
      for (const kind of kinds) yield* comparePages(readers, kind, way, extent);
    } finally {
      for (const reader of readers) await reader.stop();
    }
  }
}

async function listPages(room: Room, articles: number): Promise<Kind[]> {
  const [small = {}, large = {}] = [few, articles].map((count) =>
    listKinds(listArticlePaths(room.corpus(count), 3)[1] ?? ''),
  );
  const pairs = await findPairs(room, few, articles);
  return [
    ...Object.keys(small).map((name) => ({ name, paths: [small[name], large[name]] })),
    { name: 'pair', paths: pairs.same },
    { name: 'pair of as many events', paths: pairs.even },
  ];
}

async function* comparePages(
  readers: readonly Server[],
  { name, paths }: Kind,
  way: string,
  extent: Extent,
): AsyncGenerator<Figure | Skipped> {
  const at = extent.articles;
  const figure = `server time, p50: ${name}, ${way}, against ${few} articles`;
  const pages = readers.map(({ origin }, i) => `${origin}${paths[i] ?? '/none'}`);
  const missing = await findMissing(pages);
  if (missing !== undefined) return yield { figure, at, skipped: missing };
  const [small, large] = await timeAlternately(pages, some(60, extent, 3));
  if (!small || !large) return;
  yield judge(figure, at, large.milliseconds / small.milliseconds, goals.pageTime);
  if (way === 'as answered') return;
  // How much of it is that more is shown: a page of few articles is not full.
  const size = { unit: '×', better: 'less' } as const;
  yield judge(`size of ${name}, against ${few} articles`, at, large.bytes / small.bytes, size);
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
      const { status, milliseconds, body } = await request(page);
      if (status !== 200) throw new Error(`${page} answers ${status}.`);
      bytes[i] = Buffer.byteLength(body);
      if (round >= warmUp) times[i]?.push(milliseconds);
    }
  }
  return times.map((ofOne, i) => ({ milliseconds: median(ofOne), bytes: bytes[i] ?? 0 }));
}
