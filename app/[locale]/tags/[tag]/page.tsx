import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DayList } from '#components/day-list.tsx';
import { DeskList } from '#components/desk-list.tsx';
import { FeedLinks } from '#components/feed-links.tsx';
import { PageHead } from '#components/page-head.tsx';
import { Pager } from '#components/pager.tsx';
import { getMessages } from '#lib/i18n/messages.ts';
import { countTag, listArticles } from '#lib/news.ts';
import { readCursor, readSegment, type SearchParams } from '../../../query.ts';
import { alternates, readLocale } from '../../locale.ts';

type Props = { params: Promise<{ locale: string; tag: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const tag = readSegment((await params).tag) ?? notFound();
  const { tags } = getMessages(locale).site;
  return {
    title: tags.title(tag),
    alternates: alternates(locale, `/tags/${encodeURIComponent(tag)}`, tags.title(tag)),
  };
}

export default async function TagPage({ params, searchParams }: Props) {
  const locale = await readLocale(params);
  const tag = readSegment((await params).tag) ?? notFound();
  const { tags } = getMessages(locale).site;
  const count = await countTag(tag, locale);
  if (count === 0) notFound();
  const { articles, next } = await listArticles({ locale, tag, cursor: await readCursor(searchParams), limit: 30 });
  return (
    <div className="page">
      <PageHead title={tags.title(tag)} intro={tags.articles(count)} />
      <DeskList locale={locale} />
      <DayList locale={locale} articles={articles} level="h2" />
      <Pager locale={locale} next={next} />
      <FeedLinks locale={locale} path={`/${locale}/tags/${encodeURIComponent(tag)}`} />
    </div>
  );
}
