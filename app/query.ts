import { fallbackLocale, isLocale } from '#lib/i18n/locales.ts';
import type { Lang } from '#lib/model.ts';
import type { TimelineFilter } from '#lib/timeline.ts';
import { parseFilter } from '#lib/timeline-query.ts';

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

/** A path segment as text; undefined when its percent-encoding is broken. */
export function readSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
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
