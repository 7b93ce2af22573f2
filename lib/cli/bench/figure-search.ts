import { openLibrary } from '../../store/library.ts';
import { search } from '../../store/search.ts';
import { type Extent, some } from './extent.ts';
import { type Figure, judge } from './figure.ts';
import { goals } from './goals.ts';
import { percentile } from './percentile.ts';
import type { Room } from './room.ts';

/** As readers ask, with the same words as FTS5 has them: stems without accents. */
const questions = [
  { text: 'contract', bare: 'contract' },
  { text: 'microsoft contract', bare: 'microsoft contract' },
  { text: 'openai lawsuit', bare: 'openai' },
  { text: 'investissement milliards', bare: 'invest milliard' },
  { text: 'licence google', bare: 'licenc google' },
  { text: 'smaller model', bare: 'smaller model' },
];

/** Search as the site does it, against the bare query of its full-text table, in one process. */
export async function* measureSearch(room: Room, extent: Extent): AsyncGenerator<Figure> {
  const { articles } = extent;
  const library = openLibrary(room.corpus(articles), room.index(articles));
  const bare = library.db.prepare(
    'SELECT rowid, bm25(search) AS score FROM search WHERE search MATCH ? ORDER BY score LIMIT 20',
  );
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < some(40, extent, 2); round++) {
    for (const { text, bare: match } of questions) {
      const asked = { text, filter: {}, locale: 'en', order: 'rank', limit: 20 } as const;
      const taken = [time(() => bare.all(match)), time(() => search(library, asked))] as const;
      // The first round fills the caches of both.
      if (round === 0) continue;
      theirs.push(taken[0]);
      ours.push(taken[1]);
    }
  }
  library.db.close();
  const own = percentile(ours, 0.95);
  yield judge('search, p95', articles, own, goals.searchTime);
  yield judge('search against bare FTS5, p95', articles, own / percentile(theirs, 0.95), goals.searchAgainstBare);
}

function time(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
