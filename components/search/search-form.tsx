import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import { listChosen, type SearchAddress } from '#lib/search-address.ts';
import styles from './search-form.module.css';

type Props = { locale: Lang; asked: SearchAddress; found: string };

/** The field with what the address asks besides. A plain form; the desk's script answers while one types. */
export function SearchForm({ locale, asked, found }: Props) {
  const { search } = getMessages(locale);
  const { text, filter, order } = asked;
  return (
    <search>
      <form method="get" action={`/${locale}/search`} className={styles.form} data-search="">
        <label className="visually-hidden" htmlFor="q">
          {search.label}
        </label>
        <input
          id="q"
          name="q"
          type="search"
          className={styles.field}
          placeholder={search.placeholder}
          defaultValue={text}
          maxLength={500}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck="false"
          enterKeyHint="search"
        />
        <button type="submit" className={styles.submit}>
          {search.submit}
        </button>
        {listChosen(filter).map(({ name, value }) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {order === 'date' && <input type="hidden" name="order" value={order} />}
      </form>
      <p role="status" className={`label ${styles.status}`} data-search-status="">
        {found}
      </p>
    </search>
  );
}
