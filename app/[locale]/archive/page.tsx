import type { Metadata } from 'next';
import { FeedLinks } from '#components/feed-links.tsx';
import { PageHead } from '#components/page-head.tsx';
import { Static } from '#components/static/static.tsx';
import { formatMonth } from '#lib/i18n/format-date.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { listMonths } from '#lib/news.ts';
import { alternates, readLocale } from '../locale.ts';
import styles from './archive.module.css';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const { archive } = getMessages(locale).site;
  return {
    title: archive.title,
    description: archive.intro,
    alternates: alternates(locale, '/archive', archive.title),
  };
}

export default async function Archive({ params }: Props) {
  const locale = await readLocale(params);
  const { archive } = getMessages(locale).site;
  const years = Map.groupBy(await listMonths(locale), ({ month }) => month.slice(0, 4));
  return (
    <Static>
      <div className="page">
        <PageHead title={archive.title} intro={archive.intro} />
        {[...years].map(([year, months]) => (
          <section key={year} className={styles.year} aria-labelledby={`y-${year}`}>
            <h2 id={`y-${year}`}>{year}</h2>
            <ol className={`plain ${styles.months}`}>
              {months.map(({ month, articles }) => (
                <li key={month}>
                  <a href={`/${locale}/archive/${month.replace('-', '/')}`}>{formatMonth(locale, month)}</a>{' '}
                  <span className="label">{archive.articles(articles)}</span>
                </li>
              ))}
            </ol>
          </section>
        ))}
        <FeedLinks locale={locale} path={`/${locale}/archive`} />
      </div>
    </Static>
  );
}
