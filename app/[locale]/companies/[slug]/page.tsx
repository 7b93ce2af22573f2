import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ArticleBody } from '#components/article-body.tsx';
import { CompanyFacts } from '#components/company-facts.tsx';
import { Coverage } from '#components/coverage.tsx';
import { DayList } from '#components/day-list.tsx';
import { DeskButton } from '#components/desk-button.tsx';
import { DeskList } from '#components/desk-list.tsx';
import { FeedLinks } from '#components/feed-links.tsx';
import { PageHead } from '#components/page-head.tsx';
import { Pager } from '#components/pager.tsx';
import { RelationList } from '#components/relation-list.tsx';
import { Static } from '#components/static/static.tsx';
import { TimelineList } from '#components/timeline-list.tsx';
import { getMessages } from '#lib/i18n/messages.ts';
import { getCompany, getTimeline, listArticles } from '#lib/news.ts';
import { rowAddress } from '#lib/timeline-query.ts';
import { readCursor, type SearchParams } from '../../../query.ts';
import { alternates, readLocale } from '../../locale.ts';
import styles from './company.module.css';

type Props = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: SearchParams<'/[locale]/companies/[slug]'>;
};

const shownEvents = 12;
const shownRelations = 8;

const load = cache(async (params: Props['params']) => {
  const locale = await readLocale(params);
  const { slug } = await params;
  return { locale, view: (await getCompany(slug, locale)) ?? notFound() };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, view } = await load(params);
  const { timeline } = getMessages(locale);
  return {
    title: view.company.name,
    description: timeline.description(view.company.name),
    alternates: alternates(locale, `/companies/${view.company.slug}`, view.company.name),
  };
}

export default async function CompanyPage({ params, searchParams }: Props) {
  const { locale, view } = await load(params);
  const { site, desk, timeline: words } = getMessages(locale);
  const { slug } = view.company;
  const [timeline, { articles, next }] = await Promise.all([
    getTimeline({ a: slug }, {}, { most: shownEvents }),
    listArticles({ locale, company: slug, cursor: await readCursor(searchParams), limit: 20 }),
  ]);
  return (
    <Static>
      <div className="page">
        <PageHead
          kicker={site.companies.kind[view.company.kind]}
          title={view.company.name}
          intro={`${site.archive.articles(view.articles)}, ${words.events(timeline?.figures.events ?? 0)}`}
        >
          <p>
            <DeskButton act="follow" target={{ id: `company:${slug}`, names: [view.company.name] }}>
              {desk.follow}
            </DeskButton>
          </p>
        </PageHead>
        <div className={styles.columns}>
          <div>
            {view.profile && <ArticleBody html={view.profile} />}
            <Coverage locale={locale} months={view.months} />
            <RelationList locale={locale} company={view.company} relations={view.relations} shown={shownRelations} />
            {timeline && timeline.figures.events > 0 && (
              <section aria-labelledby="timeline">
                <h2 id="timeline" className="section-title">
                  {site.companies.timeline}
                </h2>
                <TimelineList
                  locale={locale}
                  events={timeline.events}
                  names={timeline.names}
                  cited={timeline.cited}
                  rowOf={(id) => rowAddress(`/${locale}/timelines/${slug}`, id)}
                  level="h3"
                />
                <p className="label">
                  <a href={`/${locale}/timelines/${slug}`}>{site.companies.wholeTimeline}</a>
                </p>
              </section>
            )}
            <section aria-labelledby="articles">
              <h2 id="articles" className="section-title">
                {site.companies.articles}
              </h2>
              {articles.length === 0 && <p>{site.companies.noArticles}</p>}
              <DeskList locale={locale} />
              <DayList locale={locale} articles={articles} />
              <Pager locale={locale} next={next} />
              <FeedLinks locale={locale} path={`/${locale}/companies/${slug}`} />
            </section>
          </div>
          <aside aria-label={site.companies.facts}>
            <CompanyFacts locale={locale} view={view} />
          </aside>
        </div>
      </div>
    </Static>
  );
}
