import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { TimelineEmbed } from '#components/timeline-embed.tsx';
import { getMessages } from '#lib/i18n/messages.ts';
import { getTimeline } from '#lib/news.ts';
import { formatFilter } from '#lib/timeline-query.ts';
import { readLocale } from '../../../../../../[locale]/locale.ts';
import { readFilter, type SearchParams, withQuery } from '../../../../../../query.ts';

type Props = {
  params: Promise<{ locale: string; a: string; b: string }>;
  searchParams: SearchParams<'/[locale]/timelines/[a]/[b]/embed'>;
};

const shown = 40;

const load = cache(async (params: Props['params'], searchParams: Props['searchParams']) => {
  const locale = await readLocale(params);
  const { a, b } = await params;
  if (a === b) notFound();
  const [first, second] = a < b ? [a, b] : [b, a];
  const view = (await getTimeline({ a: first, b: second }, await readFilter(searchParams))) ?? notFound();
  const address = `/${locale}/timelines/${view.a.slug}/${view.b?.slug}`;
  if (a !== first) permanentRedirect(withQuery(`${address}/embed`, formatFilter(view.filter)));
  return { locale, view, address };
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, view, address } = await load(params, searchParams);
  const { timeline } = getMessages(locale);
  return { title: timeline.ofPair(view.a.name, view.b?.name ?? ''), alternates: { canonical: address } };
}

export default async function Embed({ params, searchParams }: Props) {
  const { locale, view } = await load(params, searchParams);
  return <TimelineEmbed locale={locale} view={view} shown={shown} />;
}
