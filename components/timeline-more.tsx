import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import { formatFilter } from '#lib/timeline-query.ts';
import type { TimelineView } from '#lib/views.ts';
import styles from './timeline-more.module.css';

/** Where a long timeline goes on: its next page, and each of its years. */
export function TimelineMore({ locale, view }: { locale: Lang; view: TimelineView }) {
  const { timeline } = getMessages(locale);
  if (!view.next && !view.later) return null;
  const whole = formatFilter(view.filter);
  return (
    <nav className={`label no-print ${styles.more}`} aria-label={timeline.filter.years}>
      <p className={styles.steps}>
        {view.later && <a href={`?${whole}#events`}>← {timeline.latest}</a>}
        {view.next && (
          <a rel="next" href={`?${formatFilter(view.filter, { after: view.next })}#events`}>
            {timeline.more} →
          </a>
        )}
      </p>
      <p className={styles.years}>
        {timeline.filter.years}
        {view.figures.years.toReversed().map(({ period, events }) => (
          <span key={period}>
            <a href={`?${formatFilter({ ...view.filter, from: period, to: period })}`}>{period}</a> ({events})
          </span>
        ))}
      </p>
    </nav>
  );
}
