import type { Metadata } from 'next';
import { PageHead } from '#components/page-head.tsx';
import { PairTable } from '#components/pair-table.tsx';
import { getMessages } from '#lib/i18n/messages.ts';
import { listTimelines } from '#lib/news.ts';
import { alternates, readLocale } from '../locale.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const { timeline } = getMessages(locale);
  return { title: timeline.title, description: timeline.intro, alternates: alternates(locale, '/timelines') };
}

export default async function Timelines({ params }: Props) {
  const locale = await readLocale(params);
  const { timeline } = getMessages(locale);
  const pairs = await listTimelines();
  return (
    <div className="page">
      <PageHead title={timeline.title} intro={timeline.intro} />
      {pairs.length > 0 ? <PairTable locale={locale} pairs={pairs} /> : <p>{timeline.empty}</p>}
    </div>
  );
}
