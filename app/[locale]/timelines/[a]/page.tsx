import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { Coverage } from '#components/coverage.tsx';
import { FeedLinks } from '#components/feed-links.tsx';
import { RelationList } from '#components/relation-list.tsx';
import { TimelineExports } from '#components/timeline-exports.tsx';
import { TimelinePage } from '#components/timeline-page.tsx';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import { getCompany, getTimeline } from '#lib/news.ts';
import type { TimelineView } from '#lib/views.ts';
import { followEvent, readFilter, readPlace, type SearchParams, tidyAddress } from '../../../query.ts';
import { siteOrigin } from '../../../site.ts';
import { alternates, readLocale } from '../../locale.ts';
import styles from './company-timeline.module.css';

const shownRelations = 6;

type Props = { params: Promise<{ locale: string; a: string }>; searchParams: SearchParams<'/[locale]/timelines/[a]'> };

const load = cache(async (params: Props['params'], searchParams: Props['searchParams']) => {
  const locale = await readLocale(params);
  const { a } = await params;
  const place = await readPlace(searchParams);
  const view = (await getTimeline({ a }, await readFilter(searchParams), place)) ?? notFound();
  const path = `/${locale}/timelines/${view.a.slug}`;
  followEvent(path, place, view);
  await tidyAddress(path, searchParams, view.filter);
  return { locale, view };
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, view } = await load(params, searchParams);
  const { timeline } = getMessages(locale);
  return {
    title: timeline.of(view.a.name),
    description: timeline.description(view.a.name),
    alternates: alternates(locale, `/timelines/${view.a.slug}`, timeline.of(view.a.name)),
  };
}

export default async function CompanyTimeline({ params, searchParams }: Props) {
  const { locale, view } = await load(params, searchParams);
  const foot = (
    <>
      <TimelineExports locale={locale} view={view} origin={siteOrigin()} />
      <FeedLinks locale={locale} path={`/${locale}/timelines/${view.a.slug}`} />
    </>
  );
  // Whoever has filtered or turned pages looks for events.
  const whole = Object.keys(view.filter).length === 0 && !view.later;
  return (
    <TimelinePage locale={locale} view={view} company={whole && (await listRelations(locale, view))} foot={foot} />
  );
}

async function listRelations(locale: Lang, { a }: TimelineView) {
  const company = await getCompany(a.slug, locale);
  if (!company) return null;
  return (
    <div className={styles.company}>
      <RelationList locale={locale} company={a} relations={company.relations} shown={shownRelations} />
      <Coverage locale={locale} months={company.months} />
    </div>
  );
}
