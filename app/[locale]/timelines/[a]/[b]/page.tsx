import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { TimelinePage } from '#components/timeline-page.tsx';
import { getMessages } from '#lib/i18n/messages.ts';
import { getTimeline } from '#lib/news.ts';
import { alternates, readLocale } from '../../../locale.ts';

type Props = { params: Promise<{ locale: string; a: string; b: string }> };

const load = cache(async (params: Props['params']) => {
  const locale = await readLocale(params);
  const { a, b } = await params;
  if (a === b) notFound();
  const [first, second] = a < b ? [a, b] : [b, a];
  const view = (await getTimeline({ a: first, b: second }, {})) ?? notFound();
  // Both slugs are known by now, so nothing a visitor typed goes into the address.
  if (a !== first) permanentRedirect(`/${locale}/timelines/${view.a.slug}/${view.b?.slug}`);
  return { locale, view, names: { a: view.a.name, b: view.b?.name ?? '' } };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, view, names } = await load(params);
  const { timeline } = getMessages(locale);
  return {
    title: timeline.ofPair(names.a, names.b),
    description: timeline.pairDescription(names.a, names.b),
    alternates: alternates(locale, `/timelines/${view.a.slug}/${view.b?.slug}`),
  };
}

export default async function PairTimeline({ params }: Props) {
  const { locale, view } = await load(params);
  return <TimelinePage locale={locale} view={view} />;
}
