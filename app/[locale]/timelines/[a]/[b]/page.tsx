import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { FeedLinks } from '#components/feed-links.tsx';
import { TimelineExports } from '#components/timeline-exports.tsx';
import { TimelinePage } from '#components/timeline-page.tsx';
import { getMessages } from '#lib/i18n/messages.ts';
import { getTimeline } from '#lib/news.ts';
import { formatFilter } from '#lib/timeline-query.ts';
import { followEvent, readFilter, readPlace, type SearchParams, tidyAddress, withQuery } from '../../../../query.ts';
import { siteOrigin } from '../../../../site.ts';
import { alternates, readLocale } from '../../../locale.ts';

type Props = {
  params: Promise<{ locale: string; a: string; b: string }>;
  searchParams: SearchParams<'/[locale]/timelines/[a]/[b]'>;
};

const load = cache(async (params: Props['params'], searchParams: Props['searchParams']) => {
  const locale = await readLocale(params);
  const { a, b } = await params;
  if (a === b) notFound();
  const [first, second] = a < b ? [a, b] : [b, a];
  const place = await readPlace(searchParams);
  const view = (await getTimeline({ a: first, b: second }, await readFilter(searchParams), place)) ?? notFound();
  // Both slugs are known by now, so nothing a visitor typed goes into the address.
  if (a !== first)
    permanentRedirect(
      withQuery(
        `/${locale}/timelines/${view.a.slug}/${view.b?.slug}`,
        formatFilter(view.filter, place.event ? { event: place.event } : {}),
      ),
    );
  const path = `/${locale}/timelines/${view.a.slug}/${view.b?.slug}`;
  followEvent(path, place, view);
  await tidyAddress(path, searchParams, view.filter);
  return { locale, view, names: { a: view.a.name, b: view.b?.name ?? '' } };
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, view, names } = await load(params, searchParams);
  const { timeline } = getMessages(locale);
  const path = `/timelines/${view.a.slug}/${view.b?.slug}`;
  const address = withQuery(`${siteOrigin()}/${locale}${path}`, formatFilter(view.filter));
  const oembed = `/api/oembed?${new URLSearchParams({ url: address, format: 'json' })}`;
  const own = alternates(locale, path, timeline.ofPair(names.a, names.b));
  return {
    title: timeline.ofPair(names.a, names.b),
    description: timeline.pairDescription(names.a, names.b),
    alternates: { ...own, types: { ...own.types, 'application/json+oembed': oembed } },
  };
}

export default async function PairTimeline({ params, searchParams }: Props) {
  const { locale, view } = await load(params, searchParams);
  const foot = (
    <>
      <TimelineExports locale={locale} view={view} origin={siteOrigin()} />
      <FeedLinks locale={locale} path={`/${locale}/timelines/${view.a.slug}/${view.b?.slug}`} />
    </>
  );
  return <TimelinePage locale={locale} view={view} foot={foot} />;
}
