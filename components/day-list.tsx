import { formatDayWithName } from '#lib/i18n/format-date.ts';
import type { Lang } from '#lib/model.ts';
import type { ArticleSummary } from '#lib/views.ts';
import { ArticleItem } from './article-item.tsx';
import styles from './day-list.module.css';

type Props = { locale: Lang; articles: readonly ArticleSummary[]; level?: 'h2' | 'h3' };

/** Articles in the order given, under one heading a day. */
export function DayList({ locale, articles, level: Heading = 'h3' }: Props) {
  const days = Map.groupBy(articles, (article) => article.date);
  return [...days].map(([day, ofDay]) => (
    <section key={day} className={styles.day}>
      <Heading className={`label ${styles.date}`}>
        <time dateTime={day}>{formatDayWithName(locale, day)}</time>
      </Heading>
      <div className={styles.articles}>
        {ofDay.map((article) => (
          <ArticleItem key={article.slug} locale={locale} article={article} level={Heading === 'h2' ? 'h3' : 'h4'} />
        ))}
      </div>
    </section>
  ));
}
