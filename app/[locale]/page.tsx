import type { Metadata } from 'next';
import { ArticleItem } from '#components/article-item.tsx';
import { DayList } from '#components/day-list.tsx';
import { DeskFront } from '#components/desk/desk.tsx';
import { DeskList } from '#components/desk-list.tsx';
import { FeedLinks } from '#components/feed-links.tsx';
import { MovedList } from '#components/moved-list.tsx';
import { Static } from '#components/static/static.tsx';
import { getMessages } from '#lib/i18n/messages.ts';
import { getFront, isComplete } from '#lib/news.ts';
import { getRecentIds } from '#lib/news-lists.ts';
import styles from './front.module.css';
import { alternates, readLocale } from './locale.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  return { alternates: alternates(locale, '', getMessages(locale).site.name) };
}

export default async function Front({ params }: Props) {
  const locale = await readLocale(params);
  const { front, name, tagline } = getMessages(locale).site;
  const { lead, latest, moved } = await getFront(locale);
  return (
    <div className={`${styles.front} page`} data-front="">
      <h1 className="visually-hidden">
        {name} – {tagline}
      </h1>
      <Static>
        <section className={styles.lead} aria-label={front.lead}>
          {lead ? <ArticleItem locale={locale} article={lead} level="h2" showDate lead /> : <p>{front.empty}</p>}
        </section>
      </Static>
      <aside className={styles.moved} aria-labelledby="moved">
        <DeskFront locale={locale} recent={(await isComplete()) ? await getRecentIds() : undefined} />
        <h2 id="moved" className="section-title">
          {front.moved}
        </h2>
        <Static>
          <MovedList locale={locale} pairs={moved} />
        </Static>
        <p className="label">
          <a href={`/${locale}/timelines`}>{front.allTimelines}</a>
        </p>
      </aside>
      <Static>
        <section className={styles.latest} aria-labelledby="latest">
          <h2 id="latest" className="section-title">
            {front.latest}
          </h2>
          <DeskList locale={locale} />
          <DayList locale={locale} articles={latest} />
          <p className="label">
            <a href={`/${locale}/archive`}>{front.archive}</a>
          </p>
          <FeedLinks locale={locale} path={`/${locale}`} />
        </section>
      </Static>
    </div>
  );
}
