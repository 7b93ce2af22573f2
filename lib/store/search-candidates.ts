import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { getRow, statementOf } from './statements.ts';

/** An article that matches, before it is ranked. A higher `score` is a better match of the words. */
export type Candidate = {
  readonly id: number;
  readonly slug: string;
  readonly moment: string;
  readonly pair: string | undefined;
  readonly counted: string;
  readonly score: number;
};

export type Candidates = {
  readonly found: readonly Candidate[];
  /** Of these ids, the end not among them, all matches were looked at. */
  readonly ids: { readonly from: number; readonly end: number };
  /** Whether there are more than were looked at. */
  readonly more: boolean;
};

// Columns in order: title, summary, about, body, facets. However often a word occurs, bm25 of all columns together
// levels off, so that words of the title are counted once more by themselves.
const score = '-bm25(search, 10, 4, 3, 1, 0) - bm25(search, 1, 0, 0, 0, 0)';

// Numbers are bound as floats, which FTS5 takes for no bound at all.
export const queries = {
  ranked: `SELECT s.rowid, d.slug, d.moment, d.pair, d.facets, ${score} AS score FROM search s
    JOIN search_articles d ON d.id = s.rowid WHERE search MATCH ? AND s.rowid < CAST(? AS INTEGER) ORDER BY s.rowid DESC`,
  dated: `SELECT s.rowid, d.slug, d.moment, d.pair, d.facets, 0 AS score FROM search s
    JOIN search_articles d ON d.id = s.rowid WHERE search MATCH ? AND s.rowid < CAST(? AS INTEGER) ORDER BY s.rowid DESC`,
  id: 'SELECT id FROM articles WHERE slug = ?',
  one: 'SELECT rowid FROM search WHERE search MATCH ? AND rowid = CAST(? AS INTEGER)',
} as const;

/** Whether an article matches that is not among the candidates. */
export function isMatchElsewhere(db: DatabaseSync, match: string, slug: string, { ids }: Candidates): boolean {
  const id = getRow(db, queries.id, slug)?.id;
  if (typeof id !== 'number' || (id >= ids.from && id < ids.end)) return false;
  return getRow(db, queries.one, match, id) !== undefined;
}

/**
 * The newest matches below an id, in whole days: at least `most` that are `wanted` where there are so many. A word that
 * half the archive has costs no more than one that few have.
 */
export function findCandidates(
  db: DatabaseSync,
  order: 'ranked' | 'dated',
  match: string,
  below: number,
  most: number,
  isWanted: (candidate: Candidate) => boolean = () => true,
): Candidates {
  const found: Candidate[] = [];
  let wanted = 0;
  for (const row of statementOf(db, queries[order]).iterate(match, below)) {
    const candidate = readCandidate(Object.values(row));
    if (wanted >= most && found.at(-1)?.moment.slice(0, 10) !== candidate.moment.slice(0, 10)) {
      return { found, ids: { from: found.at(-1)?.id ?? 0, end: below }, more: true };
    }
    found.push(candidate);
    if (isWanted(candidate)) wanted++;
  }
  return { found, ids: { from: 0, end: below }, more: false };
}

function readCandidate([id, slug, moment, pair, counted, score]: readonly SQLOutputValue[]): Candidate {
  return {
    id: Number(id),
    slug: String(slug),
    moment: String(moment),
    pair: typeof pair === 'string' ? pair : undefined,
    counted: String(counted),
    score: Number(score),
  };
}
