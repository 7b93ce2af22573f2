import { feedAddress, feedFormats, feedTypes } from '#lib/feed-address.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import styles from './feed-links.module.css';

/** The list that the page shows, as a feed. `path` is the page's own, with its query. */
export function FeedLinks({ locale, path }: { locale: Lang; path: string }) {
  const { feeds } = getMessages(locale).follow;
  return (
    <p className={`label no-print ${styles.feeds}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
        <g fill="none" stroke="currentColor" strokeWidth="2">
          <path d="M2 7a7 7 0 0 1 7 7M2 2a12 12 0 0 1 12 12" />
        </g>
        <circle cx="3" cy="13" r="2" fill="currentColor" />
      </svg>
      <span>{feeds.ofThis}</span>
      {feedFormats.map((format) => (
        <a key={format} href={feedAddress(path, format)} type={feedTypes[format]}>
          {feeds.linkAs[format]}
        </a>
      ))}
    </p>
  );
}
