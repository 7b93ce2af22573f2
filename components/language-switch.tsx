import { otherLocale } from '#lib/i18n/locales.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import styles from './masthead.module.css';

/** The same page on the other language's side. */
export function LanguageSwitch({ locale, pathname }: { locale: Lang; pathname: string }) {
  const other = otherLocale(locale);
  const rest = /^\/(?:fr|en)(\/.*)?$/.exec(pathname)?.[1] ?? '';
  return (
    <a className={styles.switch} href={`/${other}${rest}`} lang={other} hrefLang={other}>
      {getMessages(locale).site.switchLanguage}
    </a>
  );
}
