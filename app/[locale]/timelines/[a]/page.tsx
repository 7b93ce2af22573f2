import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { TimelineExports } from '#components/timeline-exports.tsx';
import { TimelinePage } from '#components/timeline-page.tsx';
import { getMessages } from '#lib/i18n/messages.ts';
import { getTimeline } from '#lib/news.ts';
import { followEvent, readFilter, readPlace, type SearchParams } from '../../../query.ts';
import { siteOrigin } from '../../../site.ts';
import { alternates, readLocale } from '../../locale.ts';

type Props = { params: Promise<{ locale: string; a: string }>; searchParams: SearchParams };

const load = cache(async (params: Props['params'], searchParams: SearchParams) => {
  const locale = await readLocale(params);
  const { a } = await params;
  const place = await readPlace(searchParams);
  const view = (await getTimeline({ a }, await readFilter(searchParams), place)) ?? notFound();
  followEvent(`/${locale}/timelines/${view.a.slug}`, place, view);
  return { locale, view };
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, view } = await load(params, searchParams);
  const { timeline } = getMessages(locale);
  return {
    title: timeline.of(view.a.name),
    description: timeline.description(view.a.name),
    alternates: alternates(locale, `/timelines/${view.a.slug}`),
  };
}

export default async function CompanyTimeline({ params, searchParams }: Props) {
  const { locale, view } = await load(params, searchParams);
  const foot = <TimelineExports locale={locale} view={view} origin={siteOrigin()} />;
  return <TimelinePage locale={locale} view={view} foot={foot} />;
}
