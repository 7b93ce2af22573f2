import type { Candidate } from './search-candidates.ts';
import { compareDates, rankCandidates } from './search-rank.ts';

export type SearchPage = { readonly shown: readonly Candidate[]; readonly next?: string };

type Asked = { readonly limit: number; readonly cursor?: string | undefined };

/** A page of matches, best first. A cursor that was not given out reads as none. */
export function pageByRank(candidates: readonly Candidate[], { limit, cursor }: Asked): SearchPage {
  const newest = candidates.toSorted(compareDates).at(0)?.moment ?? '1970-01-01';
  const ranked = rankCandidates(candidates, newest);
  const last = cursor === undefined ? undefined : decode(cursor);
  const start = last === undefined ? 0 : ranked.findIndex(({ slug }) => slug === last) + 1;
  const shown = ranked.slice(start, start + limit);
  const end = shown.at(-1);
  return { shown, ...(end && start + limit < ranked.length && { next: encode(end.slug) }) };
}

/** A page of matches, newest first; `more` where there are others beyond those at hand. */
export function pageByDate(candidates: readonly Candidate[], { limit, cursor }: Asked, more: boolean): SearchPage {
  const after = cursor === undefined ? undefined : parseDateCursor(cursor);
  const dated = candidates.toSorted(compareDates);
  const rest = after ? dated.filter((candidate) => compareDates({ ...candidate, ...after }, candidate) < 0) : dated;
  const shown = rest.slice(0, limit);
  const end = shown.at(-1);
  return { shown, ...(end && (more || rest.length > limit) && { next: encode(`${end.moment} ${end.slug}`) }) };
}

/** Where a page by date ended. */
export function parseDateCursor(cursor: string): { moment: string; slug: string } | undefined {
  const [, moment, slug] = /^(\d{4}-\d\d-\d\d\S*) (\S+)$/su.exec(decode(cursor)) ?? [];
  return moment && slug ? { moment, slug } : undefined;
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64url');
}

function decode(cursor: string): string {
  return Buffer.from(cursor, 'base64url').toString();
}
