import type { Metadata } from 'next';
import { PageHead } from '#components/page-head.tsx';
import { SearchForm } from '#components/search/search-form.tsx';
import { SearchHelp } from '#components/search/search-help.tsx';
import { SearchResults } from '#components/search/search-results.tsx';
import { Static } from '#components/static/static.tsx';
import { getMessages } from '#lib/i18n/messages.ts';
import { searchNews } from '#lib/news.ts';
import { parseQuery } from '#lib/search/query.ts';
import { formatSearchAddress } from '#lib/search-address.ts';
import { readCursor, readParameter, readSearch, type SearchParams } from '../../query.ts';
import { alternates, readLocale } from '../locale.ts';

type Props = { params: Promise<{ locale: string }>; searchParams: SearchParams<'/[locale]/search'> };

/** Which of the results are saved is for the browser to say, which can only keep what it is given. */
const shown = { usual: 20, saved: 100 };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const { search } = getMessages(locale);
  const asked = await readSearch(searchParams);
  const address = formatSearchAddress(asked);
  const title = asked.text ? search.titleOf(asked.text) : search.title;
  return {
    title,
    description: search.description,
    alternates: address ? alternates(locale, `/search?${address}`, title) : alternates(locale, '/search'),
    ...(address && { robots: { index: false } }),
  };
}

export default async function Search({ params, searchParams }: Props) {
  const locale = await readLocale(params);
  const { search } = getMessages(locale);
  const asked = await readSearch(searchParams);
  const isAsked = formatSearchAddress({ ...asked, order: 'rank' }) !== '';
  const cursor = await readCursor(searchParams);
  const typing = (await readParameter(searchParams, 'typing')) !== undefined;
  const asksSaved = parseQuery(asked.text).hints.some(({ code }) => code === 'saved');
  const limit = asksSaved ? shown.saved : shown.usual;
  const view = await searchNews({ ...asked, locale, limit, cursor, typing });
  return (
    <Static>
      <div className="page" data-results="">
        <PageHead title={search.title} />
        <SearchForm locale={locale} asked={asked} found={isAsked ? search.found(view.total, view.more) : ''} />
        <div id="results">{isAsked && <SearchResults locale={locale} asked={asked} view={view} />}</div>
        <SearchHelp locale={locale} open={!isAsked} />
      </div>
    </Static>
  );
}
