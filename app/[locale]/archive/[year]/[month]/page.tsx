import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DayList } from '#components/day-list.tsx';
import { DeskList } from '#components/desk-list.tsx';
import { FeedLinks } from '#components/feed-links.tsx';
import { PageHead } from '#components/page-head.tsx';
import { Pager } from '#components/pager.tsx';
import { Static } from '#components/static/static.tsx';
import { formatMonth } from '#lib/i18n/format-date.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { listArticles, listMonths } from '#lib/news.ts';
import { readCursor, type SearchParams } from '../../../../query.ts';
import { alternates, readLocale } from '../../../locale.ts';
import styles from '../../archive.module.css';

type Props = {
  params: Promise<{ locale: string; year: string; month: string }>;
  searchParams: SearchParams<'/[locale]/archive/[year]/[month]'>;
};

async function readMonth(params: Props['params']): Promise<string> {
  const { year, month } = await params;
  const value = `${year}-${month}`;
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? value : notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const month = await readMonth(params);
  const { archive } = getMessages(locale).site;
  const title = archive.month(formatMonth(locale, month));
  return {
    title,
    alternates: alternates(locale, `/archive/${month.replace('-', '/')}`, title),
  };
}

export default async function ArchiveMonth({ params, searchParams }: Props) {
  const locale = await readLocale(params);
  const month = await readMonth(params);
  const { archive } = getMessages(locale).site;
  const [{ articles, next }, months] = await Promise.all([
    listArticles({ locale, month, cursor: await readCursor(searchParams), limit: 50 }),
    listMonths(locale),
  ]);
  const at = months.findIndex((other) => other.month === month);
  if (at < 0) notFound();
  const later = months[at - 1];
  const earlier = months[at + 1];
  return (
    <Static>
      <div className="page">
        <PageHead
          kicker={<a href={`/${locale}/archive`}>{archive.title}</a>}
          title={archive.month(formatMonth(locale, month))}
          intro={archive.articles(months[at]?.articles ?? 0)}
        />
        <DeskList locale={locale} />
        <DayList locale={locale} articles={articles} level="h2" />
        <Pager locale={locale} next={next} />
        <FeedLinks locale={locale} path={`/${locale}/archive/${month.replace('-', '/')}`} />
        <nav className={styles.around} aria-label={archive.title}>
          {earlier && (
            <a rel="prev" href={`/${locale}/archive/${earlier.month.replace('-', '/')}`}>
              <span className="visually-hidden">{archive.earlier} </span>← {formatMonth(locale, earlier.month)}
            </a>
          )}
          {later && (
            <a rel="next" href={`/${locale}/archive/${later.month.replace('-', '/')}`}>
              <span className="visually-hidden">{archive.later} </span>
              {formatMonth(locale, later.month)} →
            </a>
          )}
        </nav>
      </div>
    </Static>
  );
}
