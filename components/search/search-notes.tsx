import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import { formatSearchAddress, type SearchAddress } from '#lib/search-address.ts';
import type { Hint, SearchView } from '#lib/search-views.ts';
import styles from './search-notes.module.css';

type Props = { locale: Lang; asked: SearchAddress; view: SearchView };

/** What the reader should know of how the query was read: hints, a name put right, words left out. */
export function SearchNotes({ locale, asked, view }: Props) {
  const { search } = getMessages(locale);
  const { hints, suggestion, corrected, relaxed } = view;
  if (hints.length === 0 && !suggestion && !relaxed) return null;
  return (
    <ul className={styles.notes}>
      {hints.map((hint) => (
        <li key={`${hint.code} ${hint.field} ${hint.found}`}>
          {describe(locale, hint)}
          {hint.code === 'saved' && (
            <>
              {' '}
              <a href={`/${locale}/saved`}>{getMessages(locale).desk.shelf.title}</a>
            </>
          )}
        </li>
      ))}
      {suggestion && (
        <li>
          {corrected ? search.shownFor : search.didYouMean}{' '}
          <a href={`?${formatSearchAddress({ ...asked, text: suggestion })}`}>
            <strong>{suggestion}</strong>
          </a>
          {corrected ? '.' : search.questionMark}
        </li>
      )}
      {relaxed && <li>{search.relaxed}</li>}
    </ul>
  );
}

function describe(locale: Lang, { code, field = '', found }: Hint): string {
  const { hint } = getMessages(locale).search;
  if (code === 'field') return hint.field(field);
  return code === 'value' ? hint.value(field, found) : hint[code];
}
