import { redirect } from 'next/navigation';
import type { PageRoute, ParameterOf } from '#lib/http/page-parameters.ts';
import { fallbackLocale, isLocale } from '#lib/i18n/locales.ts';
import type { Lang } from '#lib/model.ts';
import { parseSearchAddress } from '#lib/search/parse-address.ts';
import type { SearchAddress, searchParameters } from '#lib/search-address.ts';
import type { TimelineFilter } from '#lib/timeline.ts';
import { type filterParameters, formatFilter, parseFilter, rowAddress } from '#lib/timeline-query.ts';
import type { TimelineView } from '#lib/views.ts';

/** The query of an address, as far as it is asked for: what is not, the server has taken away before Next sees it. */
type Query<Name extends string> = Promise<Readonly<Record<Name, string | readonly string[] | undefined>>>;

/** What a page may read of its query; `Route` is its folder below app/. */
export type SearchParams<Route extends PageRoute> = Query<ParameterOf<Route>>;

/** The first value of a parameter, or undefined. */
export async function readParameter<Name extends string>(
  searchParams: Query<NoInfer<Name>>,
  name: Name,
): Promise<string | undefined> {
  return [(await searchParams)[name] ?? []].flat()[0];
}

/** Where a list goes on: an opaque word made by the page before. */
export async function readCursor(searchParams: Query<'after'>): Promise<string | undefined> {
  return readParameter(searchParams, 'after');
}

/** Where in a long timeline to be: behind its cursor, or where an event is. */
export async function readPlace(searchParams: Query<'after' | 'event'>): Promise<{ cursor?: string; event?: string }> {
  const [cursor, event] = [await readCursor(searchParams), await readParameter(searchParams, 'event')];
  return { ...(cursor && { cursor }), ...(event && { event }) };
}

/** A form sends its empty fields too: such an address is exchanged for one that is fit to be passed on. */
export async function tidyAddress(path: string, searchParams: Query<Filter>, filter: TimelineFilter): Promise<void> {
  if (Object.values(await searchParams).includes('')) redirect(withQuery(path, formatFilter(filter)));
}

type Filter = (typeof filterParameters)[number];

export const withQuery = (address: string, query: string): string => (query ? `${address}?${query}` : address);

/** Sends a reader who asks for an event by a former id to the row of the event it belongs to now. */
export function followEvent(path: string, asked: { event?: string }, { event, filter }: TimelineView): void {
  if (asked.event && event && event !== asked.event) redirect(rowAddress(path, event, filter));
}

/** What a reader asks of the search. */
export async function readSearch(searchParams: Query<(typeof searchParameters)[number]>): Promise<SearchAddress> {
  const parameters = await searchParams;
  return parseSearchAddress((name) => [parameters[name] ?? []].flat());
}

/** A path segment as text, composed as slugs are (NFC); undefined when its percent-encoding is broken. */
export function readSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment).normalize('NFC');
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** What a reader asks of a timeline. */
export async function readFilter(searchParams: Query<Filter>): Promise<TimelineFilter> {
  const parameters = await searchParams;
  return parseFilter((name) => [parameters[name] ?? []].flat()[0]);
}

/** The language that a request's `lang` asks for, else the fallback. */
export function readLang(request: Request): Lang {
  const lang = new URL(request.url).searchParams.get('lang');
  return isLocale(lang) ? lang : fallbackLocale;
}
