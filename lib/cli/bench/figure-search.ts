import { joinNames } from '../../search/join-names.ts';
import { formatMatch } from '../../search/match.ts';
import { parseQuery } from '../../search/query.ts';
import { openLibrary } from '../../store/library.ts';
import { search } from '../../store/search.ts';
import { vocabularyOf } from '../../store/search-vocabulary.ts';
import { type Extent, some } from './extent.ts';
import { type Figure, judge } from './figure.ts';
import { goals } from './goals.ts';
import { percentile } from './percentile.ts';
import type { Room } from './room.ts';

/** As readers ask: names, sentences, operators, both languages. */
const questions = [
  ...['openai microsoft', 'qui a investi dans anthropic', 'gpt-4o', 'openai', 'microsoft nvidia', 'accord', 'mistral'],
  ...['nvidia chips', 'the new model', 'company:openai tone:conflict', 'published:2025 modèle', 'happened:2023 openai'],
  ...['procès OR lawsuit', 'openai -microsoft', '"intelligence artificielle"', 'investissement puces', 'google cloud'],
];

const shown = 20;
const bareQuery = 'SELECT rowid FROM search WHERE search MATCH ? ORDER BY bm25(search, 10, 4, 3, 1, 0) LIMIT ?';

/**
 * Search as the site does it, with facets, snippets, events and companies, against the FTS5 expressions it asks, run
 * bare turn by turn in the same process.
 */
export async function* measureSearch(room: Room, extent: Extent): AsyncGenerator<Figure> {
  const { articles } = extent;
  const library = openLibrary(room.corpus(articles), await room.index(articles));
  const vocabulary = vocabularyOf(library.companies);
  const bare = library.db.prepare(bareQuery);
  const asked = questions.flatMap((text) => {
    const { root } = parseQuery(text);
    return root ? [{ text, match: formatMatch(joinNames(root, vocabulary), vocabulary) }] : [];
  });
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < some(20, extent, 2); round++) {
    for (const { text, match } of asked) {
      const alone = time(() => bare.all(match, shown));
      const whole = time(() => search(library, { text, filter: {}, locale: 'en', order: 'rank', limit: shown }));
      // The first round fills the caches of both.
      if (round === 0) continue;
      theirs.push(alone);
      ours.push(whole);
    }
  }
  library.db.close();
  const own = percentile(ours, 0.95);
  yield judge('search, p95', articles, own, goals.searchTime);
  yield judge('search against bare FTS5, p95', articles, own / percentile(theirs, 0.95), goals.searchAgainstBare);
}

/** Milliseconds. The processor's own count goes by ticks of several of them. */
function time(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
