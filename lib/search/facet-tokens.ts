import type { Day, EventKind, Lang, Modality, Slug, Tone } from '../model.ts';
import { remember } from '../remember.ts';
import { daysOf } from './date-range.ts';
import { findWords, foldWord } from './words.ts';

/** What articles and events can be filtered by. */
export type Facets = {
  readonly lang?: readonly Lang[];
  readonly companies: readonly Slug[];
  readonly tags?: readonly string[];
  readonly sources?: readonly string[];
  readonly kinds: readonly EventKind[];
  readonly tones: readonly Tone[];
  readonly modalities?: readonly Modality[];
  readonly published?: Day;
  readonly happened: readonly Days[];
};

/** Stands in every entry, so that an exclusion alone has something to be taken from. */
export const everything = 'all·';

/**
 * Facets as words of the full-text index. Each holds a middle dot, which no word of a text does, so that a filter never
 * finds text; SQLite's `ascii` tokenizer takes the dot for a letter.
 */
export function formatFacets(facets: Facets): string {
  const { lang = [], companies, tags = [], sources = [], kinds, tones, modalities = [], published, happened } = facets;
  const words = [
    everything,
    ...lang.map((value) => facetToken('lang', value)),
    ...companies.map((value) => facetToken('company', value)),
    ...tags.map((value) => facetToken('tag', value)),
    ...sources.map((value) => facetToken('source', value)),
    ...kinds.map((value) => facetToken('kind', value)),
    ...tones.map((value) => facetToken('tone', value)),
    ...modalities.map((value) => facetToken('modality', value)),
    ...(published
      ? [`y·${published.slice(0, 4)}`, `m·${squeeze(published.slice(0, 7))}`, `d·${squeeze(published)}`]
      : []),
    ...happened.flatMap(spanTokens),
  ];
  return [...new Set(words)].join(' ');
}

export function facetToken(field: string, value: string): string {
  return `${field}·${foldValue(value)}`;
}

// The same few companies, sources and tags come back in every article.
const foldValue = remember((value) => {
  const words = findWords(value).map((word) => foldWord(word.text));
  return words.length === 0 ? foldSigns(value) : words.join('·');
});

/** Of signs alone: told apart by their numbers. */
function foldSigns(value: string): string {
  return [...value].map((sign) => sign.codePointAt(0)?.toString(16)).join('·');
}

/** The words of which one stands in every entry published within the days given: whole years, months, then days. */
export function publishedTokens(from: Day | undefined, to: Day | undefined): string[] {
  return coverDays(from ?? firstDay, to ?? lastDay).map((part) => `${'ymd'.charAt(partKind(part))}·${squeeze(part)}`);
}

/**
 * The same for events, which are known by their months: one counts where its dates and the days given share a month.
 */
export function happenedTokens(from: Day | undefined, to: Day | undefined): string[] {
  const months = { from: `${(from ?? firstDay).slice(0, 7)}-01`, to: endOfMonth(to ?? lastDay) };
  return coverDays(months.from, months.to).map((part) => `${partKind(part) === 0 ? 'hy' : 'hm'}·${squeeze(part)}`);
}

// Events and articles of AI news lie well within; a query without a start or an end is widened to these.
const firstDay = '1950-01-01';
const lastDay = '2099-12-31';
const mostMonths = 24;

type Days = { readonly from: Day; readonly to: Day };

/** The words of the years and months of a span. */
const spanTokens = ({ from, to }: Days): readonly string[] => monthTokens(`${from.slice(0, 7)} ${to.slice(0, 7)}`);

// Articles tell of the same months again and again.
const monthTokens = remember((span): readonly string[] => {
  const [from = '', to = ''] = span.split(' ');
  const [firstMonth, lastMonth] = [monthOf(from), monthOf(to)];
  const [firstYear, years] = [
    Math.floor(firstMonth / 12),
    Math.floor(lastMonth / 12) - Math.floor(firstMonth / 12) + 1,
  ];
  if (!(years >= 1 && years <= 150)) return [];
  const months = Math.min(lastMonth - firstMonth + 1, mostMonths);
  return [
    ...Array.from({ length: years }, (_, index) => `hy·${firstYear + index}`),
    ...Array.from({ length: months }, (_, index) => `hm·${squeeze(monthAt(firstMonth + index))}`),
  ];
});

/** Months since the year 0. */
function monthOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The fewest years, months and days that make up the days from the first to the last. */
function coverDays(from: Day, to: Day): string[] {
  const parts: string[] = [];
  let day = from < firstDay ? firstDay : from;
  const end = to > lastDay ? lastDay : to;
  while (day <= end) {
    const year = day.slice(0, 4);
    if (day.endsWith('-01-01') && `${year}-12-31` <= end) parts.push(year);
    else if (day.endsWith('-01') && endOfMonth(day) <= end) parts.push(day.slice(0, 7));
    else parts.push(day);
    day = dayAfter(parts.at(-1) ?? day);
  }
  return parts;
}

function dayAfter(part: string): Day {
  const last = partKind(part) === 0 ? `${part}-12-31` : partKind(part) === 1 ? endOfMonth(part) : part;
  const [year = 0, month = 0, day = 0] = last.split('-').map(Number);
  if (day < daysOf(year, month)) return `${last.slice(0, 8)}${String(day + 1).padStart(2, '0')}`;
  return `${monthAt(year * 12 + month)}-01`;
}

/** 0 a year, 1 a month, 2 a day. */
function partKind(part: string): number {
  return part.length === 4 ? 0 : part.length === 7 ? 1 : 2;
}

function endOfMonth(day: string): Day {
  return `${day.slice(0, 7)}-${daysOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)))}`;
}

/** YYYY-MM of a number of months since the year 0. */
function monthAt(months: number): string {
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

function squeeze(date: string): string {
  return date.replaceAll('-', '');
}
