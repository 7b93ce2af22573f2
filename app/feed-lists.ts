import { describeArticle } from '#lib/feeds/article-item.ts';
import { describeEvent } from '#lib/feeds/event-item.ts';
import type { FeedItem } from '#lib/feeds/feed.ts';
import { formatMonth } from '#lib/i18n/format-date.ts';
import { fallbackLocale, isLocale } from '#lib/i18n/locales.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import { countTag, getCompanyName } from '#lib/news.ts';
import { listFeedArticles, listLearntEvents, searchFeedArticles } from '#lib/news-lists.ts';
import { parseSearchAddress } from '#lib/search/parse-address.ts';
import { formatSearchAddress } from '#lib/search-address.ts';
import { findLabel, tagKey, tagPath } from '#lib/tag-key.ts';
import { readSegment } from './query.ts';
import { siteOrigin } from './site.ts';

/** A list that has a feed: what the feed says of itself, and its items, newest first. */
export type FeedList = {
  readonly locale: Lang;
  /** The page of the list, its query included. */
  readonly path: string;
  readonly title: string;
  readonly subtitle: string;
  readonly items: readonly FeedItem[];
};

const mostItems = 30;

/** The list that an address without its last part shows, `/fr/companies/openai`; undefined when there is none. */
export async function loadFeedList(path: string, query: URLSearchParams): Promise<FeedList | undefined> {
  const [first = '', ...rest] = path.split('/').slice(1).map(readSegment);
  if (path === '') return loadFront(fallbackLocale, '/');
  if (!isLocale(first) || rest.includes(undefined)) return undefined;
  const [kind = '', a = '', b = '', more] = rest;
  if (more !== undefined) return undefined;
  if (rest.length === 0) return loadFront(first, `/${first}`);
  return Object.hasOwn(lists, kind) ? lists[kind]?.({ locale: first, path, a, b, query }) : undefined;
}

type Asked = {
  readonly locale: Lang;
  readonly path: string;
  readonly a: string;
  readonly b: string;
  readonly query: URLSearchParams;
};

const lists: Readonly<Record<string, (asked: Asked) => Promise<FeedList | undefined>>> = {
  archive: loadArchive,
  companies: loadCompany,
  tags: loadTag,
  timelines: loadTimeline,
  search: loadSearch,
};

async function loadFront(locale: Lang, path: string): Promise<FeedList> {
  const { site, follow } = getMessages(locale);
  const items = await articleItems({ locale });
  return { locale, path, title: site.name, subtitle: follow.feeds.front, items };
}

async function loadArchive({ locale, path, a, b }: Asked): Promise<FeedList | undefined> {
  if (a === '' && b === '')
    return { ...(await loadFront(locale, path)), title: title(locale, getMessages(locale).site.archive.title) };
  const month = `${a}-${b}`;
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) return undefined;
  const name = getMessages(locale).follow.feeds.month(formatMonth(locale, month));
  const items = await articleItems({ locale, month });
  return items.length > 0 ? { locale, path, title: title(locale, name), subtitle: name, items } : undefined;
}

async function loadCompany({ locale, path, a, b }: Asked): Promise<FeedList | undefined> {
  const name = b === '' ? await getCompanyName(a) : undefined;
  if (name === undefined) return undefined;
  const subtitle = getMessages(locale).follow.feeds.articles(name);
  return { locale, path, title: title(locale, name), subtitle, items: await articleItems({ locale, company: a }) };
}

async function loadTag({ locale, a, b }: Asked): Promise<FeedList | undefined> {
  const tag = tagKey(a);
  if (b !== '' || (await countTag(tag, locale)) === 0) return undefined;
  const found = await listFeedArticles({ locale, tag, limit: mostItems });
  const label = findLabel(
    tag,
    found.map(({ article }) => article),
  );
  const name = getMessages(locale).follow.feeds.tag(label);
  const path = `/${locale}${tagPath(tag)}`;
  return { locale, path, title: title(locale, name), subtitle: name, items: describeArticles(found) };
}

async function loadTimeline({ locale, path, a, b }: Asked): Promise<FeedList | undefined> {
  const { feeds } = getMessages(locale).follow;
  const [one = '', other = ''] = b === '' ? [a] : [a, b].sort();
  if (one === other && one !== '') return undefined;
  const views = await listLearntEvents(one === '' ? undefined : { a: one, ...(other && { b: other }) }, mostItems);
  if (!views) return undefined;
  const [first, second] = [await getCompanyName(one), await getCompanyName(other)];
  const name = !first ? feeds.timelines : second ? feeds.pair(first, second) : feeds.timeline(first);
  const origin = siteOrigin();
  const items = views.map(({ event, names, cited }) =>
    describeEvent(event, { locale, names, articles: cited, origin }),
  );
  const canonical = `/${[locale, 'timelines', one, other].filter(Boolean).join('/')}`;
  return { locale, path: one === '' ? path : canonical, title: title(locale, name), subtitle: feeds.events, items };
}

async function loadSearch({ locale, path, a, query }: Asked): Promise<FeedList | undefined> {
  const { text, filter } = parseSearchAddress((name) => query.getAll(name));
  const address = formatSearchAddress({ text, filter, order: 'rank' });
  if (a !== '' || address === '') return undefined;
  const found = await searchFeedArticles({ text, filter, locale, limit: mostItems });
  const name = getMessages(locale).follow.feeds.search(text || Object.values(filter).join(', '));
  const items = describeArticles(found);
  return { locale, path: `${path}?${address}`, title: title(locale, name), subtitle: name, items };
}

async function articleItems(query: Omit<Parameters<typeof listFeedArticles>[0], 'limit'>): Promise<FeedItem[]> {
  return describeArticles(await listFeedArticles({ ...query, limit: mostItems }));
}

function describeArticles(articles: Awaited<ReturnType<typeof listFeedArticles>>): FeedItem[] {
  return articles.map(({ article, html }) => describeArticle(article, html, siteOrigin()));
}

function title(locale: Lang, name: string): string {
  return `${getMessages(locale).site.name} – ${name}`;
}
