import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import { formatSearchAddress, type SearchAddress } from '#lib/search-address.ts';
import type { SearchView } from '#lib/search-views.ts';
import { ArticleItem } from '../article-item.tsx';
import { Chip } from '../chip.tsx';
import { FeedLinks } from '../feed-links.tsx';
import { SearchChosen } from './search-chosen.tsx';
import { SearchEvent } from './search-event.tsx';
import { SearchFacets } from './search-facets.tsx';
import { SearchNotes } from './search-notes.tsx';
import { SearchOrder } from './search-order.tsx';
import styles from './search-results.module.css';

type Props = { locale: Lang; asked: SearchAddress; view: SearchView };

/** What was found: companies, articles, events; beside them what they can be narrowed down to. */
export function SearchResults({ locale, asked, view }: Props) {
  const { search, archive } = { ...getMessages(locale), ...getMessages(locale).site };
  const address = formatSearchAddress(asked);
  const nothing = view.articles.length + view.events.length + view.companies.length === 0;
  return (
    <div className={styles.results}>
      <SearchNotes locale={locale} asked={asked} view={view} />
      <SearchChosen locale={locale} asked={asked} names={view.names} />
      {nothing && (
        <p>
          <strong>{search.nothing}</strong> {search.nothingText}
        </p>
      )}
      {view.companies.length > 0 && (
        <ul className={`plain ${styles.companies}`} aria-label={search.companies}>
          {view.companies.map((company) => (
            <li key={company.slug}>
              <Chip locale={locale} company={company} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.columns}>
        <div className={styles.found}>
          {view.articles.length > 0 && (
            <section aria-labelledby="articles" className={styles.list}>
              <h2 id="articles" className="section-title">
                {search.articles}
              </h2>
              <SearchOrder locale={locale} asked={asked} />
              <div className={styles.articles}>
                {view.articles.map(({ article, ...found }) => (
                  <ArticleItem key={article.slug} locale={locale} article={article} found={found} showDate />
                ))}
              </div>
              {view.next && (
                <p className="label">
                  <a rel="next" href={`?${address}&after=${encodeURIComponent(view.next)}`}>
                    {archive.more} →
                  </a>
                </p>
              )}
            </section>
          )}
          {view.events.length > 0 && (
            <section aria-labelledby="events">
              <h2 id="events" className="section-title">
                {search.events}
              </h2>
              <ol className={`plain ${styles.events}`}>
                {view.events.map((hit) => (
                  <SearchEvent key={hit.event.id} locale={locale} hit={hit} names={view.names} />
                ))}
              </ol>
            </section>
          )}
          {!nothing && <FeedLinks locale={locale} path={`/${locale}/search?${address}`} />}
        </div>
        <SearchFacets locale={locale} asked={asked} view={view} />
      </div>
    </div>
  );
}
