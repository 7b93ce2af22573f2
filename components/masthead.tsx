import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import { LanguageSwitch } from './language-switch.tsx';
import styles from './masthead.module.css';

type Props = {
  locale: Lang;
  /** Of the page it stands on, with its query. */
  pathname: string;
  query: string;
};

export function Masthead({ locale, pathname, query }: Props) {
  const { site, desk, search } = getMessages(locale);
  const sections = [
    { href: `/${locale}/companies`, label: site.nav.companies },
    { href: `/${locale}/timelines`, label: site.nav.timelines },
    { href: `/${locale}/archive`, label: site.nav.archive },
    { href: `/${locale}/about`, label: site.nav.about },
  ];
  return (
    <header className={`${styles.masthead} page`}>
      <a className={styles.name} href={`/${locale}`}>
        <svg viewBox="0 0 36 22" width="36" height="22" aria-hidden="true" focusable="false">
          <circle cx="11" cy="11" r="9.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
          <circle cx="25" cy="11" r="9.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
        </svg>
        <span>{site.name}</span>
      </a>
      <nav className={styles.nav} aria-label={site.menu}>
        <ul className="plain">
          {sections.map((section) => (
            <li key={section.href}>
              <a href={section.href} aria-current={currentness(section.href, pathname)}>
                {section.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <a className={styles.find} href={`/${locale}/search`} aria-current={currentness(`/${locale}/search`, pathname)}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <circle cx="6.5" cy="6.5" r="5" fill="none" stroke="currentColor" strokeWidth="1.8" />
          <path d="m10.5 10.5 4 4" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
        </svg>
        <span>{search.title}</span>
      </a>
      <p className={`desk ${styles.own}`}>
        <a href={`/${locale}/saved`}>{desk.shelf.title}</a>
        <button type="button" data-act="settings" aria-label={desk.settings} title={desk.settings}>
          Aa
        </button>
      </p>
      <LanguageSwitch locale={locale} pathname={pathname} query={query} />
    </header>
  );
}

/** “page” for the section's own page, “true” for one within it. */
function currentness(href: string, pathname: string): 'page' | 'true' | undefined {
  if (pathname === href) return 'page';
  return pathname.startsWith(`${href}/`) ? 'true' : undefined;
}
