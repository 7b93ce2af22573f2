import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { DayList } from '#components/day-list.tsx';
import { DeskList } from '#components/desk-list.tsx';
import { FeedLinks } from '#components/feed-links.tsx';
import { PageHead } from '#components/page-head.tsx';
import { Pager } from '#components/pager.tsx';
import { Static } from '#components/static/static.tsx';
import { getMessages } from '#lib/i18n/messages.ts';
import { countTag, listArticles } from '#lib/news.ts';
import { findLabel, tagKey, tagPath } from '#lib/tag-key.ts';
import { readCursor, readSegment, type SearchParams } from '../../../query.ts';
import { alternates, readLocale } from '../../locale.ts';

type Props = { params: Promise<{ locale: string; tag: string }>; searchParams: SearchParams<'/[locale]/tags/[tag]'> };

const load = cache(async (params: Props['params'], searchParams: Props['searchParams']) => {
  const locale = await readLocale(params);
  const asked = readSegment((await params).tag) ?? notFound();
  const tag = tagKey(asked);
  const count = await countTag(tag, locale);
  if (count === 0) notFound();
  if (asked !== tag) permanentRedirect(`/${locale}${tagPath(tag)}`);
  const list = await listArticles({ locale, tag, cursor: await readCursor(searchParams), limit: 30 });
  return { locale, path: tagPath(tag), label: findLabel(tag, list.articles), count, ...list };
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, path, label } = await load(params, searchParams);
  const title = getMessages(locale).site.tags.title(label);
  return { title, alternates: alternates(locale, path, title) };
}

export default async function TagPage({ params, searchParams }: Props) {
  const { locale, path, label, count, articles, next } = await load(params, searchParams);
  const { tags } = getMessages(locale).site;
  return (
    <Static>
      <div className="page">
        <PageHead title={tags.title(label)} intro={tags.articles(count)} />
        <DeskList locale={locale} />
        <DayList locale={locale} articles={articles} level="h2" />
        <Pager locale={locale} next={next} />
        <FeedLinks locale={locale} path={`/${locale}${path}`} />
      </div>
    </Static>
  );
}
