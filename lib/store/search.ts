import type { Lang } from '../model.ts';
import { listFilterNodes } from '../search/filter-nodes.ts';
import { findCompanies } from '../search/find-companies.ts';
import { joinNames } from '../search/join-names.ts';
import { formatMatch } from '../search/match.ts';
import { parseQuery } from '../search/query.ts';
import type { Query, QueryNode } from '../search/query-tree.ts';
import { extendQuery, relaxQuery } from '../search/relax.ts';
import { listWanted } from '../search/snippet.ts';
import { suggestQuery } from '../search/spelling.ts';
import type { Vocabulary } from '../search/vocabulary.ts';
import type { SearchFilter, SearchView } from '../search-views.ts';
import { countCompany } from './counts.ts';
import type { Library } from './library.ts';
import { type Candidate, type Candidates, findCandidates, isMatchElsewhere } from './search-candidates.ts';
import { searchEvents } from './search-events.ts';
import { countFacets } from './search-facets.ts';
import { showHits } from './search-hits.ts';
import { pageByDate, pageByRank, parseDateCursor } from './search-pages.ts';
import { compareDates, joinPairs } from './search-rank.ts';
import { endOfDayId } from './search-rows.ts';
import { listForms, occurs, vocabularyOf } from './search-vocabulary.ts';
import { namesOf } from './summaries.ts';

export type SearchQuery = {
  readonly text: string;
  readonly filter: SearchFilter;
  readonly locale: Lang;
  readonly order: 'rank' | 'date';
  readonly limit: number;
  readonly cursor?: string | undefined;
  /** The last word may be the beginning of one: the reader is still typing. */
  readonly typing?: boolean;
  /** Nothing but what is asked: no names put right, not some of the words for all; no question means everything. */
  readonly exact?: boolean;
};

/** How many of the newest matches are ranked and counted. */
const mostRanked = 400;
const eventsShown = 5;

/** Articles, events and companies for what a reader typed; nothing for a query that asks nothing. */
export function search(library: Library, asked: SearchQuery): SearchView {
  const vocabulary = vocabularyOf(library.companies);
  const query = parseQuery(asked.text);
  const suggestion = suggestQuery(query.text, vocabulary, (word) => occurs(library.db, word));
  const attempts = listAttempts(query, suggestion, vocabulary, asked);
  const { attempt, candidates } = tryAll(library, vocabulary, attempts, asked);
  const match = attempt ? formatMatch(attempt.root, vocabulary) : '';
  const isMatch = (slug: string) => isMatchElsewhere(library.db, match, slug, candidates);
  const joined = joinPairs(candidates.found, asked.locale, isMatch);
  const page = asked.order === 'date' ? pageByDate(joined, asked, candidates.more) : pageByRank(joined, asked);
  const wanted = listWanted(attempt?.own, vocabulary.names);
  const facets = countFacets(candidates.found);
  const companies = asked.cursor ? [] : findCompanies(attempt?.query.root, vocabulary);
  const events = attempt && !asked.cursor ? searchEvents(library, attempt.own, asked, eventsShown) : [];
  const named = [...facets.company.map(({ value }) => value), ...events.flatMap(({ event }) => event.participants)];
  return {
    query: query.text,
    hints: query.hints,
    ...(suggestion && { suggestion }),
    corrected: attempt?.corrected ?? false,
    relaxed: attempt?.relaxed ?? false,
    articles: showHits(library, page.shown, wanted),
    ...(page.next && { next: page.next }),
    total: joined.length,
    more: candidates.more,
    facets,
    companies: describeCompanies(library, companies, asked.locale),
    events,
    names: namesOf(library, [...new Set(named)]),
  };
}

type Attempt = {
  readonly query: Query;
  /** What the query itself asks. */
  readonly own: QueryNode | undefined;
  /** The same with what the address adds. */
  readonly root: QueryNode;
  readonly corrected: boolean;
  readonly relaxed: boolean;
};

/** What is asked, then the same with names put right, then with some of the words instead of all. */
function listAttempts(
  query: Query,
  suggestion: string | undefined,
  vocabulary: Vocabulary,
  asked: SearchQuery,
): Attempt[] {
  const filters = listFilterNodes(asked.filter, 'published');
  const queries = [
    { query, corrected: false },
    ...(suggestion && !asked.exact ? [{ query: parseQuery(suggestion), corrected: true }] : []),
  ];
  const attempts = queries.flatMap(({ query: tried, corrected }) => {
    const named = tried.root && joinNames(tried.root, vocabulary);
    const own = asked.typing && named ? extendQuery(named) : named;
    const root = joinAll([own, ...filters]) ?? (asked.exact && query.text === '' ? everyArticle : undefined);
    return root ? [{ query: tried, own, root, corrected, relaxed: false }] : [];
  });
  if (asked.exact) return attempts;
  const relaxed = attempts.toReversed().flatMap((attempt) => {
    const own = attempt.own && relaxQuery(attempt.own);
    const root = own && joinAll([own, ...filters]);
    return root ? [{ ...attempt, own, root, relaxed: true }] : [];
  });
  return [...attempts, ...relaxed];
}

const everyArticle: QueryNode = { type: 'and', nodes: [] };

function joinAll(nodes: readonly (QueryNode | undefined)[]): QueryNode | undefined {
  const all = nodes.filter((node) => node !== undefined);
  const flat = all.flatMap((node) => (node.type === 'and' ? node.nodes : [node]));
  return flat.length > 1 ? { type: 'and', nodes: flat } : flat[0];
}

/** The first attempt that finds something, else the first. */
function tryAll(library: Library, vocabulary: Vocabulary, attempts: readonly Attempt[], asked: SearchQuery) {
  for (const attempt of attempts) {
    const candidates = find(library, vocabulary, attempt.root, asked);
    if (candidates.found.length > 0) return { attempt, candidates };
  }
  return { attempt: attempts[0], candidates: { found: [], ids: { from: 0, end: 0 }, more: false } };
}

function find(library: Library, vocabulary: Vocabulary, root: QueryNode, asked: SearchQuery): Candidates {
  const { db } = library;
  const match = formatMatch(root, vocabulary);
  const after = asked.order === 'date' && asked.cursor ? parseDateCursor(asked.cursor) : undefined;
  if (after) {
    const isLater = (candidate: Candidate) => compareDates({ ...candidate, ...after }, candidate) < 0;
    return findCandidates(db, 'dated', match, endOfDayId(after.moment), asked.limit * 2, isLater);
  }
  const below = Number.MAX_SAFE_INTEGER;
  const order = asked.order === 'date' || listForms(root).length === 0 ? 'dated' : 'ranked';
  const newest = findCandidates(db, order, match, below, mostRanked);
  if (!newest.more || order === 'dated') return newest;
  // Among so many, an old article whose very title has the words is still wanted.
  const titled = findCandidates(db, order, formatMatch(root, vocabulary, 'title'), below, mostRanked / 2);
  const all = new Map<number, Candidate>([...newest.found, ...titled.found].map((found) => [found.id, found]));
  return { found: [...all.values()], ids: newest.ids, more: true };
}

function describeCompanies(library: Library, slugs: readonly string[], locale: Lang): SearchView['companies'] {
  return slugs.flatMap((slug) => {
    const company = library.companies.get(slug);
    const articles = countCompany(library.db, locale, slug);
    return company ? [{ slug, name: company.name, kind: company.kind, articles }] : [];
  });
}
