import { parseArgs } from 'node:util';
import { formatMatch } from '../search/match.ts';
import { parseQuery } from '../search/query.ts';
import { type Library, openLibrary } from '../store/library.ts';
import { search } from '../store/search.ts';
import { vocabularyOf } from '../store/search-vocabulary.ts';

export type Times = { readonly p50: number; readonly p95: number };

export type SearchFigures = {
  readonly searches: number;
  /** Milliseconds from the query to what the page shows: ranked, counted by facet, with snippets, events and companies. */
  readonly whole: Times;
  /** Milliseconds of the same FTS5 expressions alone, ranked by bm25. */
  readonly bare: Times;
  /** How many times the 95th percentile of the bare ones the whole ones take. */
  readonly ratio: number;
};

const asked = [
  ...['openai microsoft', 'qui a investi dans anthropic', 'gpt-4o', 'openai', 'microsoft nvidia', 'accord', 'mistral'],
  ...['nvidia chips', 'the new model', 'company:openai tone:conflict', 'published:2025 modèle', 'happened:2023 openai'],
  ...['procès OR lawsuit', 'openai -microsoft', '"intelligence artificielle"', 'investissement puces', 'google cloud'],
];
const page = 20;
const bareQuery = 'SELECT rowid FROM search WHERE search MATCH ? ORDER BY bm25(search, 10, 4, 3, 1, 0) LIMIT ?';

/** Searches a filled index again and again, and runs what FTS5 is asked by itself, turn by turn in the same process. */
export function measureSearch(library: Library, rounds = 20): SearchFigures {
  const vocabulary = vocabularyOf(library.companies);
  const bare = library.db.prepare(bareQuery);
  const times = { whole: [] as number[], bare: [] as number[] };
  for (let round = -1; round < rounds; round++)
    for (const text of asked) {
      const { root } = parseQuery(text);
      if (!root) continue;
      const match = formatMatch(root, vocabulary);
      const whole = time(() => search(library, { text, filter: {}, locale: 'fr', order: 'rank', limit: page }));
      const alone = time(() => bare.all(match, page));
      // The first round fills caches, as the first minute of a server does.
      if (round >= 0) times.whole.push(whole);
      if (round >= 0) times.bare.push(alone);
    }
  const [whole, alone] = [summarise(times.whole), summarise(times.bare)];
  return { searches: times.whole.length, whole, bare: alone, ratio: Math.round((whole.p95 / alone.p95) * 10) / 10 };
}

function time(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

function summarise(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95) };
}

if (import.meta.main) {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [content = 'content', index = '.data/index.sqlite'] = positionals;
  const library = openLibrary(content, index);
  console.log(measureSearch(library));
  library.db.close();
}
