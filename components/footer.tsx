import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import styles from './footer.module.css';

export function Footer({ locale }: { locale: Lang }) {
  const { site, desk, follow } = getMessages(locale);
  return (
    <footer className={styles.footer}>
      <div className={`${styles.inner} page label`}>
        <p>{site.footer.note}</p>
        <p className="desk">
          <button type="button" data-act="palette">
            {desk.goTo}
          </button>
          <button type="button" data-act="help">
            {desk.keys}
          </button>
          <button type="button" data-act="settings">
            {desk.settings}
          </button>
        </p>
        <p>
          <a href={`/${locale}/about`}>{site.nav.about}</a> · <a href={`/${locale}/api`}>{follow.api.title}</a> ·{' '}
          <a href={`/${locale}/feed.xml`} type="application/rss+xml">
            RSS
          </a>{' '}
          · {site.footer.rights}
        </p>
      </div>
    </footer>
  );
}
