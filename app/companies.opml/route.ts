import { feedAddress } from '#lib/feed-address.ts';
import { formatOpml } from '#lib/feeds/opml.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { listCompanies } from '#lib/news.ts';
import { answerCached } from '../answer-cached.ts';
import { readLang } from '../query.ts';
import { siteOrigin } from '../site.ts';

/** Every company's feed, in the language that `lang` asks for. */
export async function GET(request: Request): Promise<Response> {
  const locale = readLang(request);
  const origin = siteOrigin();
  const subscriptions = (await listCompanies(locale)).map(({ slug, name }) => {
    const home = `/${locale}/companies/${slug}`;
    return { title: name, feed: origin + feedAddress(home, 'rss'), home: origin + home };
  });
  return answerCached(
    request,
    formatOpml(getMessages(locale).follow.feeds.companiesOpml, subscriptions),
    'text/x-opml',
  );
}
