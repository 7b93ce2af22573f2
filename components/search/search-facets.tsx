import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import { formatSearchAddress, isChosen, narrowFilter, type SearchAddress } from '#lib/search-address.ts';
import type { Facet, SearchView } from '#lib/search-views.ts';
import { nameFacet } from './name-facet.ts';
import styles from './search-facets.module.css';

type Props = { locale: Lang; asked: SearchAddress; view: SearchView };

const order = ['company', 'lang', 'year', 'kind', 'tone', 'source'] as const satisfies readonly Facet[];

/** What the results can be narrowed down to, each a link with the number of articles it would leave. */
export function SearchFacets({ locale, asked, view }: Props) {
  const { search } = getMessages(locale);
  const shown = order
    .map((facet) => ({
      facet,
      counts: view.facets[facet].filter(({ value }) => !isChosen(asked.filter, facet, value)),
    }))
    // What all results have in common narrows nothing.
    .map(({ facet, counts }) => ({ facet, counts: counts.filter(({ count }) => count < view.total) }))
    .filter(({ counts }) => counts.length > 0);
  const linkTo = (facet: Facet, value: string) =>
    `?${formatSearchAddress({ ...asked, filter: narrowFilter(asked.filter, facet, value) })}`;
  if (shown.length === 0) return null;
  return (
    <nav className={styles.facets} aria-label={search.filters}>
      {shown.map(({ facet, counts }) => (
        <details key={facet} open={facet === 'company'}>
          <summary className="kicker">{search.facet[facet]}</summary>
          <ul className={`plain ${styles.values}`}>
            {counts.map(({ value, count }) => (
              <li key={value}>
                <a rel="nofollow" href={linkTo(facet, value)}>
                  {nameFacet(locale, facet, value, view.names)}
                </a>{' '}
                <span>{count.toLocaleString(locale)}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
      {view.more && <p className="label">{search.newest(view.total)}</p>}
    </nav>
  );
}
