import { otherLocale } from '#lib/i18n/locales.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import styles from './masthead.module.css';

type Props = { locale: Lang; pathname: string; query: string };

/** The same page on the other language's side, with what is asked of it. */
export function LanguageSwitch({ locale, pathname, query }: Props) {
  const other = otherLocale(locale);
  const rest = /^\/(?:fr|en)(\/.*)?$/.exec(pathname)?.[1] ?? '';
  return (
    <a className={styles.switch} href={`/${other}${rest}${tidy(query)}`} lang={other} hrefLang={other}>
      <span>{getMessages(locale).site.switchLanguage}</span>
      <span className={styles.code} aria-hidden="true">
        {other.toUpperCase()}
      </span>
    </a>
  );
}

/** Without the place in a list: the other side may list other articles. */
function tidy(query: string): string {
  const asked = new URLSearchParams(query);
  for (const name of ['after', 'typing']) asked.delete(name);
  return asked.size > 0 ? `?${asked}` : '';
}
