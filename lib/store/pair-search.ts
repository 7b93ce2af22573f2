import type { Slug } from '../model.ts';
import { normalize } from '../search/vocabulary.ts';
import type { PairPage } from '../views.ts';
import type { Library } from './library.ts';
import { numberOf, textOf } from './rows.ts';
import { getRow, listRows } from './statements.ts';
import { listPairs, summarisePair } from './timeline-lists.ts';

/**
 * The pairs of which every word asked for begins a word of either company's name, case and accents aside; all pairs
 * where none is asked for. Most active first, `limit` of them. Pairs are looked up from the companies of the rarest
 * word, so that what is asked costs as much as is found.
 */
export function searchPairs(library: Library, q: string, limit: number): PairPage {
  const [rarest, ...others] = findCompanies(library, q).sort((one, other) => one.size - other.size);
  if (!rarest) return { pairs: listPairs(library, limit), total: countPairs(library) };
  const found = [...rarest].flatMap((company) => listPairsOf(library, company));
  const pairs = [...new Map(found.map((pair) => [`${pair.a}/${pair.b}`, pair])).values()]
    .filter(({ a, b }) => others.every((companies) => companies.has(a) || companies.has(b)))
    .sort((x, y) => y.events - x.events || (x.a === y.a ? compare(x.b, y.b) : compare(x.a, y.a)));
  const shown = pairs.slice(0, limit).flatMap(({ a, b }) => {
    const row = getRow(library.db, 'SELECT * FROM timelines WHERE a = ? AND b = ?', a, b);
    return row ? summarisePair(library, row) : [];
  });
  return { pairs: shown, total: pairs.length };
}

/** For each word asked for, the companies of whose name a word begins with it. */
function findCompanies({ companies }: Library, q: string): ReadonlySet<Slug>[] {
  const named = [...companies.values()].map(({ slug, name }) => ({ slug, words: wordsOf(name) }));
  return wordsOf(q).map((asked) => {
    const found = named.filter(({ words }) => words.some((word) => word.startsWith(asked)));
    return new Set(found.map(({ slug }) => slug));
  });
}

const wordsOf = (text: string): string[] => normalize(text).split(' ').filter(Boolean);

type Pair = { readonly a: Slug; readonly b: Slug; readonly events: number };

const pairsOf = [
  "SELECT a, b, events FROM timelines INDEXED BY timelines_one WHERE a = ? AND b > ''",
  'SELECT a, b, events FROM timelines WHERE b = ?',
];

function listPairsOf({ db }: Library, company: Slug): Pair[] {
  return pairsOf
    .flatMap((sql) => listRows(db, sql, company))
    .map((row) => ({ a: textOf(row, 'a'), b: textOf(row, 'b'), events: numberOf(row, 'events') }));
}

function countPairs({ db }: Library): number {
  const row = getRow(db, "SELECT count(*) AS n FROM timelines WHERE b > ''");
  return row ? numberOf(row, 'n') : 0;
}

const compare = (x: string, y: string): number => (x < y ? -1 : 1);
