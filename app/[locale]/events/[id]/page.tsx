import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { EventPage } from '#components/event-page.tsx';
import { Static } from '#components/static/static.tsx';
import { nameEvent } from '#lib/i18n/name-event.ts';
import { getEvent } from '#lib/news.ts';
import { alternates, readLocale } from '../../locale.ts';

type Props = { params: Promise<{ locale: string; id: string }> };

const load = cache(async (params: Props['params']) => {
  const locale = await readLocale(params);
  const { id } = await params;
  const view = (await getEvent(id)) ?? notFound();
  // The id of a report that was joined to an earlier one leads to the event it belongs to now.
  if (view.event.id !== id) permanentRedirect(`/${locale}/events/${view.event.id}`);
  return { locale, view };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, view } = await load(params);
  const { event, names } = view;
  const report = event.evidence.find(({ lang }) => lang === locale) ?? event.evidence[0];
  return {
    title: nameEvent(locale, event, names),
    description: report?.sentence,
    alternates: alternates(locale, `/events/${event.id}`),
  };
}

export default async function EventRoute({ params }: Props) {
  const { locale, view } = await load(params);
  return (
    <Static>
      <EventPage locale={locale} view={view} />
    </Static>
  );
}
