import type { Metadata } from 'next';
import { FeedLinks } from '#components/feed-links.tsx';
import { PageHead } from '#components/page-head.tsx';
import { PairSearch } from '#components/pair-search.tsx';
import { PairTable } from '#components/pair-table.tsx';
import { RelationsMap } from '#components/relations-map.tsx';
import { Static } from '#components/static/static.tsx';
import { getMessages } from '#lib/i18n/messages.ts';
import { listTimelines } from '#lib/news.ts';
import { readParameter, type SearchParams } from '../../query.ts';
import { alternates, readLocale } from '../locale.ts';

type Props = { params: Promise<{ locale: string }>; searchParams: SearchParams<'/[locale]/timelines'> };

const longestQuery = 100;
const mostShown = 2_000;

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const locale = await readLocale(params);
  const { timeline } = getMessages(locale);
  return {
    title: timeline.title,
    description: timeline.intro,
    alternates: alternates(locale, '/timelines', timeline.title),
  };
}

export default async function Timelines({ params, searchParams }: Props) {
  const locale = await readLocale(params);
  const { timeline, relations } = getMessages(locale);
  const q = (await readParameter(searchParams, 'q'))?.trim().slice(0, longestQuery);
  const { pairs, total } = await listTimelines({ ...(q && { q }), limit: mostShown });
  return (
    <Static>
      <div className="page">
        <PageHead title={timeline.title} intro={timeline.intro} />
        {/* Who searches wants the list, and three companies make no map. */}
        {!q && pairs.length > 3 && <RelationsMap locale={locale} pairs={pairs} />}
        <section aria-labelledby="pairs">
          <h2 id="pairs" className="section-title">
            {relations.list}
          </h2>
          <PairSearch locale={locale} q={q} found={total} />
          {total > pairs.length && <p className="label">{relations.cut(pairs.length, total)}</p>}
          {pairs.length > 0 ? <PairTable locale={locale} pairs={pairs} /> : !q && <p>{timeline.empty}</p>}
          <FeedLinks locale={locale} path={`/${locale}/timelines`} />
        </section>
      </div>
    </Static>
  );
}
