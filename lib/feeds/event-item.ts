import { escapeHtml } from '../escape-html.ts';
import { formatDay, formatWhen } from '../i18n/format-date.ts';
import { getMessages } from '../i18n/messages.ts';
import type { Evidence, Lang, NewsEvent, Slug } from '../model.ts';
import { type FeedItem, toInstant } from './feed.ts';

/** What an item says of the articles an event is reported in. */
export type ReportedIn = ReadonlyMap<string, { readonly title: string; readonly source?: { readonly name: string } }>;

export type EventItemOptions = {
  readonly locale: Lang;
  readonly names: ReadonlyMap<Slug, string>;
  readonly articles?: ReportedIn;
  readonly origin: string;
};

/** An event of a timeline as an item: its sentence, its date as known, who reports it. Its id is the event's. */
export function describeEvent(event: NewsEvent, options: EventItemOptions): FeedItem {
  const { locale, names, origin } = options;
  const { timeline } = getMessages(locale);
  const report = pickReport(event, locale);
  const days = event.evidence.map(({ published }) => published).toSorted();
  const companies = event.participants.map((slug) => names.get(slug) ?? slug);
  const when = formatWhen(locale, event.when, event.basis);
  const sure = event.modality === 'asserted' ? [] : [timeline.modality[event.modality]];
  const facts = [when, timeline.kind[event.kind], timeline.tone[event.tone], ...sure];
  return {
    id: `urn:liaisons:event:${encodeURIComponent(event.id)}`,
    url: `${origin}/${locale}/events/${encodeURIComponent(event.id)}`,
    title: `${companies.join(', ')} – ${[timeline.kind[event.kind], ...sure].join(', ')}, ${when}`,
    lang: locale,
    published: toInstant(days.at(0) ?? '1970-01-01'),
    updated: toInstant(days.at(-1) ?? '1970-01-01'),
    summary: report?.sentence ?? '',
    html: formatHtml(event, report, facts, options),
    tags: [...companies, timeline.kind[event.kind]],
  };
}

/** The earliest report in the reader's language, else the earliest. */
function pickReport({ evidence }: NewsEvent, locale: Lang): Evidence | undefined {
  return evidence.find((report) => report.lang === locale) ?? evidence[0];
}

function formatHtml(
  { evidence }: NewsEvent,
  report: Evidence | undefined,
  facts: readonly string[],
  { locale, origin, articles }: EventItemOptions,
): string {
  const quote = report ? `<blockquote lang="${report.lang}"><p>${escapeHtml(report.sentence)}</p></blockquote>` : '';
  const sources = evidence.map(({ article, lang, published, start }) => {
    const { title = article, source } = articles?.get(article) ?? {};
    const url = `${origin}/${locale}/articles/${encodeURIComponent(article)}#s-${start}`;
    const from = [source?.name, formatDay(locale, published)].filter((part) => part !== undefined).join(', ');
    return `<li><a href="${escapeHtml(url)}" hreflang="${lang}">${escapeHtml(title)}</a> (${escapeHtml(from)})</li>`;
  });
  return `${quote}<p>${escapeHtml(facts.join(' · '))}</p><ul>${sources.join('')}</ul>`;
}
