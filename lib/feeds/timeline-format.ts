import type { Evidence, Lang, NewsEvent } from '../model.ts';
import type { TimelineFilter } from '../timeline.ts';
import type { EventView, Named } from '../views.ts';

/** What a timeline as data says of itself before its events. */
export type TimelineHead = {
  readonly locale: Lang;
  /** Scheme and host that addresses are written with, without a slash at the end. */
  readonly origin: string;
  readonly a: Named;
  readonly b?: Named;
  readonly filter: TimelineFilter;
  /** How many events follow. */
  readonly events: number;
};

/** A way to write a timeline down, piece by piece, so that a long one is never held whole. */
export type TimelineFormat = {
  readonly file: `events.${string}`;
  /** With its charset, for Content-Type. */
  readonly mediaType: string;
  readonly begin: (head: TimelineHead) => string;
  /** `index` counts the events from 0, earliest first. */
  readonly item: (view: EventView, head: TimelineHead, index: number) => string;
  readonly end: (head: TimelineHead) => string;
};

/** The page of the timeline, or with `file` one of its neighbours; the filter is kept. */
export function timelineAddress({ origin, locale, a, b, filter }: TimelineHead, file = ''): string {
  const query = new URLSearchParams({ ...filter }).toString();
  const path = [a.slug, b?.slug, file].filter(Boolean).join('/');
  return `${origin}/${locale}/timelines/${path}${query && `?${query}`}`;
}

export function eventAddress({ origin, locale }: TimelineHead, event: string): string {
  return `${origin}/${locale}/events/${event}`;
}

/** The sentence of a report, in its article. */
export function reportAddress({ origin, locale }: TimelineHead, { article, start }: Evidence): string {
  return `${origin}/${locale}/articles/${encodeURIComponent(article)}#s-${start}`;
}

/** The report that a reader of this language is shown first. */
export function chooseReport(event: NewsEvent, locale: Lang): Evidence | undefined {
  return event.evidence.find((report) => report.lang === locale) ?? event.evidence[0];
}

/** Text on one line, without control characters. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .toWellFormed();
}
