import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { TimelinePage } from '#components/timeline-page.tsx';
import { getMessages } from '#lib/i18n/messages.ts';
import { getTimeline } from '#lib/news.ts';
import { alternates, readLocale } from '../../locale.ts';

type Props = { params: Promise<{ locale: string; a: string }> };

const load = cache(async (params: Props['params']) => {
  const locale = await readLocale(params);
  const { a } = await params;
  return { locale, view: (await getTimeline({ a }, {})) ?? notFound() };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, view } = await load(params);
  const { timeline } = getMessages(locale);
  return {
    title: timeline.of(view.a.name),
    description: timeline.description(view.a.name),
    alternates: alternates(locale, `/timelines/${view.a.slug}`),
  };
}

export default async function CompanyTimeline({ params }: Props) {
  const { locale, view } = await load(params);
  return <TimelinePage locale={locale} view={view} />;
}
