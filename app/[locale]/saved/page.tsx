import type { Metadata } from 'next';
import { Shelf } from '#components/desk/shelf.tsx';
import { PageHead } from '#components/page-head.tsx';
import { getMessages } from '#lib/i18n/messages.ts';
import { alternates, readLocale } from '../locale.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const { shelf } = getMessages(locale).desk;
  // The shelf is the reader's own: there is nothing in the page for a search engine.
  return {
    title: shelf.title,
    description: shelf.intro,
    alternates: alternates(locale, '/saved'),
    robots: { index: false },
  };
}

export default async function SavedPage({ params }: Props) {
  const locale = await readLocale(params);
  const { shelf } = getMessages(locale).desk;
  return (
    <div className="page">
      <PageHead title={shelf.title} intro={shelf.intro} />
      <noscript>
        <p>{shelf.noScript}</p>
      </noscript>
      <Shelf locale={locale} />
    </div>
  );
}
