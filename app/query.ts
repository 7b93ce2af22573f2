import { redirect } from 'next/navigation';
import { fallbackLocale, isLocale } from '#lib/i18n/locales.ts';
import type { Lang } from '#lib/model.ts';
import type { TimelineFilter } from '#lib/timeline.ts';
import { formatFilter, parseFilter, rowAddress } from '#lib/timeline-query.ts';
import type { TimelineView } from '#lib/views.ts';

export type SearchParams = Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;

/** The first value of a parameter, or undefined. */
export async function readParameter(searchParams: SearchParams, name: string): Promise<string | undefined> {
  const value = (await searchParams)[name];
  return typeof value === 'string' ? value : value?.[0];
}

/** Where a list goes on: an opaque word made by the page before. */
export async function readCursor(searchParams: SearchParams): Promise<string | undefined> {
  return readParameter(searchParams, 'after');
}

/** Where in a long timeline to be: behind its cursor, or where an event is. */
export async function readPlace(searchParams: SearchParams): Promise<{ cursor?: string; event?: string }> {
  const [cursor, event] = [await readCursor(searchParams), await readParameter(searchParams, 'event')];
  return { ...(cursor && { cursor }), ...(event && { event }) };
}

/** A form sends its empty fields too: such an address is exchanged for one that is fit to be passed on. */
export async function tidyAddress(path: string, searchParams: SearchParams, filter: TimelineFilter): Promise<void> {
  if (Object.values(await searchParams).includes('')) redirect(withQuery(path, formatFilter(filter)));
}

export const withQuery = (address: string, query: string): string => (query ? `${address}?${query}` : address);

/** Sends a reader who asks for an event by a former id to the row of the event it belongs to now. */
export function followEvent(path: string, asked: { event?: string }, { event, filter }: TimelineView): void {
  if (asked.event && event && event !== asked.event) redirect(rowAddress(path, event, filter));
}

/** All of an address's query, each parameter as often as it was given. */
export async function readQuery(searchParams: SearchParams): Promise<URLSearchParams> {
  const pairs = Object.entries(await searchParams).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => [name, one]),
  );
  return new URLSearchParams(pairs);
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
export async function readFilter(searchParams: SearchParams): Promise<TimelineFilter> {
  const parameters = await searchParams;
  return parseFilter((name) => {
    const value = parameters[name];
    return typeof value === 'string' ? value : value?.[0];
  });
}

/** The language that a request's `lang` asks for, else the fallback. */
export function readLang(request: Request): Lang {
  const lang = new URL(request.url).searchParams.get('lang');
  return isLocale(lang) ? lang : fallbackLocale;
}
