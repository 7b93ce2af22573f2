import { timelineCsv } from '#lib/feeds/timeline-csv.ts';
import type { TimelineFormat, TimelineHead } from '#lib/feeds/timeline-format.ts';
import { timelineIcs } from '#lib/feeds/timeline-ics.ts';
import { timelineJson } from '#lib/feeds/timeline-json.ts';
import { timelineMarkdown } from '#lib/feeds/timeline-markdown.ts';
import { isLocale } from '#lib/i18n/locales.ts';
import { getTimelineExport } from '#lib/news-lists.ts';
import { formatFilter, parseFilter } from '#lib/timeline-query.ts';
import type { TimelineExport } from '#lib/views.ts';
import { siteOrigin } from './site.ts';

type Context = { readonly params: Promise<{ readonly locale: string; readonly a: string; readonly b?: string }> };

type Handler = (request: Request, context: Context) => Promise<Response>;

export const getJson = answerWith(timelineJson);
export const getCsv = answerWith(timelineCsv);
export const getIcs = answerWith(timelineIcs);
export const getMarkdown = answerWith(timelineMarkdown);

/** Answers a timeline as data, with the filter that its page has. */
function answerWith(format: TimelineFormat): Handler {
  return async (request, { params }) => {
    const { locale, a, b } = await params;
    const filter = parseFilter((name) => new URL(request.url).searchParams.get(name) ?? undefined);
    const [first = a, second] = b === undefined ? [a] : [a, b].sort();
    const found = a === b ? undefined : await getTimelineExport({ a: first, b: second }, filter);
    if (!found || !isLocale(locale)) return new Response('Not found\n', { status: 404 });
    if (a !== first) return redirect(`/${locale}/timelines/${found.a.slug}/${found.b?.slug}/${format.file}`, filter);
    const { total: events, batches: _, ...rest } = found;
    return new Response(write(format, { ...rest, locale, origin: siteOrigin(), events }, found), {
      headers: {
        'content-type': format.mediaType,
        'content-disposition': `inline; filename="${nameFile(found, format)}"`,
        'access-control-allow-origin': '*',
        'cache-control': 'no-cache',
      },
    });
  };
}

// The Location is relative and made of slugs that are known by now.
function redirect(path: string, filter: TimelineHead['filter']): Response {
  const query = formatFilter(filter);
  return new Response(null, { status: 308, headers: { location: query ? `${path}?${query}` : path } });
}

function nameFile({ a, b }: TimelineExport, { file }: TimelineFormat): string {
  return [a.slug, b?.slug, file].filter(Boolean).join('-');
}

function write(format: TimelineFormat, head: TimelineHead, found: TimelineExport): ReadableStream<Uint8Array> {
  const parts = pieces(format, head, found);
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await parts.return(undefined);
    },
  });
}

async function* pieces(format: TimelineFormat, head: TimelineHead, found: TimelineExport): AsyncGenerator<string> {
  yield format.begin(head);
  let index = 0;
  for await (const views of found.batches()) {
    yield views.map((view) => format.item(view, head, index++)).join('');
  }
  yield format.end(head);
}
