import { type FeedFormat, feedAddress, feedFormats, feedTypes, parseFeedPath } from '#lib/feed-address.ts';
import { type Feed, latestUpdate } from '#lib/feeds/feed.ts';
import { formatFeed } from '#lib/feeds/format-feed.ts';
import { answerCached } from '../../answer-cached.ts';
import { type FeedList, loadFeedList } from '../../feed-lists.ts';
import { siteOrigin } from '../../site.ts';

/** Any list as a feed. The proxy sends `/fr/companies/openai/atom.xml` here and says in a header which it was. */
export async function GET(request: Request): Promise<Response> {
  const asked = parseFeedPath(request.headers.get('x-pathname') ?? '');
  const list = asked && (await loadFeedList(asked.list, new URL(request.url).searchParams));
  if (!list) return new Response('Not found\n', { status: 404 });
  const { format } = asked;
  const body = formatFeed(describeFeed(list), format);
  if (format === 'json') return answerCached(request, body, feedTypes.json);
  return answerCached(request, body, chooseType(request, format), 'Accept');
}

/** A browser shows XML with its style sheet, and a feed's own type as bare text. */
function chooseType(request: Request, format: FeedFormat): string {
  const isBrowser = request.headers.get('accept')?.includes('text/html');
  return isBrowser ? 'application/xml' : feedTypes[format];
}

function describeFeed({ locale, path, title, subtitle, items }: FeedList): Feed {
  const origin = siteOrigin();
  const addresses = Object.fromEntries(feedFormats.map((one) => [one, origin + feedAddress(path, one)]));
  const hub = process.env.LIAISONS_HUB;
  return {
    ...{ id: `urn:liaisons:list:${encodeURIComponent(path)}`, title, subtitle, lang: locale, items },
    home: origin + path,
    addresses: { rss: '', atom: '', json: '', ...addresses },
    updated: latestUpdate(items),
    ...(hub && { hub }),
  };
}
