import type { Metadata } from 'next';
import { KeptList } from '#components/desk/kept-list.tsx';
import { PageHead } from '#components/page-head.tsx';
import { getMessages } from '#lib/i18n/messages.ts';
import { readLocale } from '../locale.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { offline } = getMessages(await readLocale(params)).desk;
  return { title: offline.title, robots: { index: false } };
}

/** What the service worker shows instead of a page it does not keep. */
export default async function OfflinePage({ params }: Props) {
  const locale = await readLocale(params);
  const { offline } = getMessages(locale).desk;
  return (
    <div className="page" data-not-kept="">
      <PageHead title={offline.title} intro={offline.text} />
      <KeptList locale={locale} />
    </div>
  );
}
