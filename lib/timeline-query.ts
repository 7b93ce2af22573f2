import { eventKinds, modalities, tones } from './event-words.ts';
import { isLocale } from './i18n/locales.ts';
import type { TimelineFilter } from './timeline.ts';

const longestText = 100;

/** What a timeline's filter is read from in the query of an address. */
export const filterParameters = ['from', 'to', 'kind', 'tone', 'modality', 'lang', 'source', 'q', 'at'] as const;

/** Reads a timeline's filter from the parameters of an address. What makes no sense is passed over, field by field. */
export function parseFilter(get: (name: (typeof filterParameters)[number]) => string | undefined): TimelineFilter {
  const kind = eventKinds.find((one) => one === get('kind'));
  const tone = tones.find((one) => one === get('tone'));
  const modality = modalities.find((one) => one === get('modality'));
  const lang = get('lang');
  const [from, to, at] = [get('from'), get('to'), get('at')];
  const source = get('source')?.slice(0, longestText);
  const q = get('q')?.trim().slice(0, longestText);
  return {
    ...(isPeriod(from) && { from }),
    ...(isPeriod(to) && { to }),
    ...(kind && { kind }),
    ...(tone && { tone }),
    ...(modality && { modality }),
    ...(isLocale(lang) && { lang }),
    ...(source && { source }),
    ...(q && { q }),
    ...(at && /^\d{4}-\d\d-\d\d$/.test(at) && isPeriod(at) && { at }),
  };
}

/** The filter as the query of an address, with further parameters behind it. */
export function formatFilter(filter: TimelineFilter, more: Readonly<Record<string, string>> = {}): string {
  return new URLSearchParams({ ...filter, ...more }).toString();
}

/** The row of an event in a timeline: the query names it too, so that a long one opens on its page. */
export function rowAddress(timeline: string, event: string, filter: TimelineFilter = {}): string {
  return `${timeline}?${formatFilter(filter, { event })}#e-${event}`;
}

/** A year, a month or a day that exists. */
function isPeriod(value: string | undefined): value is string {
  if (!value || !/^\d{4}(-\d\d(-\d\d)?)?$/.test(value)) return false;
  const day = `${value}-01-01`.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}
