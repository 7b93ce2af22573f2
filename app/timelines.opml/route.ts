import { feedAddress } from '#lib/feed-address.ts';
import { formatOpml } from '#lib/feeds/opml.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { listPairNames } from '#lib/news-lists.ts';
import { answerCached } from '../answer-cached.ts';
import { readLang } from '../query.ts';
import { siteOrigin } from '../site.ts';

/** The feed of every timeline of two companies, in the language that `lang` asks for. */
export async function GET(request: Request): Promise<Response> {
  const locale = readLang(request);
  const { timeline, follow } = getMessages(locale);
  const origin = siteOrigin();
  const subscriptions = (await listPairNames()).map(({ a, b }) => {
    const home = `/${locale}/timelines/${a.slug}/${b.slug}`;
    return { title: timeline.ofPair(a.name, b.name), feed: origin + feedAddress(home, 'rss'), home: origin + home };
  });
  return answerCached(request, formatOpml(follow.feeds.timelinesOpml, subscriptions), 'text/x-opml');
}
