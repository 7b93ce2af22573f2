import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import styles from './pair-search.module.css';

type Props = { locale: Lang; q?: string | undefined; found: number };

/** Finds pairs by the names of their companies: a plain form whose state is the address. */
export function PairSearch({ locale, q, found }: Props) {
  const { relations: words } = getMessages(locale);
  return (
    <search className="no-print">
      <form method="get" className={styles.form}>
        <label className="label">
          {words.search}
          <input name="q" type="search" maxLength={100} defaultValue={q} />
        </label>
        <button type="submit">{words.find}</button>
      </form>
      {q && (
        <p role="status" className="label">
          {words.found(found, q)} · <a href="?">{words.all}</a>
        </p>
      )}
    </search>
  );
}
