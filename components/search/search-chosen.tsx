import { formatBound } from '#lib/i18n/format-date.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import { formatSearchAddress, listChosen, type SearchAddress } from '#lib/search-address.ts';
import type { Names } from '#lib/views.ts';
import { nameFacet } from './name-facet.ts';
import styles from './search-chosen.module.css';

type Props = { locale: Lang; asked: SearchAddress; names: Names };

/** The filters that are on; each is a link that takes it off. */
export function SearchChosen({ locale, asked, names }: Props) {
  const { search } = getMessages(locale);
  const chosen = listChosen(asked.filter);
  if (chosen.length === 0) return null;
  const name = (field: string, value: string) => {
    if (field === 'from') return formatBound(locale, 'since', value);
    if (field === 'to') return formatBound(locale, 'until', value);
    const label = nameFacet(locale, field, value, names);
    return field === 'happened' ? `${search.happened} ${label}` : label;
  };
  return (
    <ul className={`plain ${styles.chosen}`} aria-label={search.chosen}>
      {chosen.map(({ name: field, value, rest }) => (
        <li key={`${field} ${value}`}>
          <a href={`?${formatSearchAddress({ ...asked, filter: rest })}`} title={search.without}>
            {name(field, value)} <span aria-hidden="true">×</span>
            <span className="visually-hidden">({search.without})</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
