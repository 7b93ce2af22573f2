import { escapeHtml } from './escape-html.ts';
import type { TimelineFilter } from './timeline.ts';
import { formatFilter } from './timeline-query.ts';
import type { Named } from './views.ts';

export const embedSize = { width: 480, height: 560 } as const;

type Embedded = {
  readonly origin: string;
  readonly locale: string;
  readonly a: Named;
  readonly b: Named;
  readonly filter: TimelineFilter;
  readonly title: string;
  readonly width?: number;
  readonly height?: number;
};

/** The HTML that shows a timeline of two companies on another site. */
export function formatEmbed({ origin, locale, a, b, filter, title, ...size }: Embedded): string {
  const query = formatFilter(filter);
  const address = `${origin}/${locale}/timelines/${a.slug}/${b.slug}/embed${query && `?${query}`}`;
  const { width, height } = { ...embedSize, ...size };
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}
