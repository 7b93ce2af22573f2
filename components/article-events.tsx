import { formatDateTime, formatWhen } from '#lib/i18n/format-date.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import { rowAddress } from '#lib/timeline-query.ts';
import type { ArticleEvent, Names } from '#lib/views.ts';
import styles from './article-events.module.css';
import { ToneSign } from './tone.tsx';

type Props = { locale: Lang; events: readonly ArticleEvent[]; names: Names };

/** What an article reports, beside its text: each event leads to its sentence and to its timelines. */
export function ArticleEvents({ locale, events, names }: Props) {
  const { site, timeline } = getMessages(locale);
  if (events.length === 0) return null;
  return (
    <aside className={styles.events} aria-labelledby="events">
      <h2 id="events" className="kicker">
        {site.article.events}
      </h2>
      <ol className="plain">
        {events.map((event) => {
          const datetime = formatDateTime(event.when);
          const when = formatWhen(locale, event.when, event.basis);
          return (
            <li key={`${event.id}-${event.start}`} className={`label ${styles.event}`} data-event={event.event}>
              <a href={`#s-${event.start}`}>{datetime ? <time dateTime={datetime}>{when}</time> : when}</a>
              <span className={styles.names}>
                <ToneSign tone={event.tone} />{' '}
                <a href={timelineAddress(locale, event)}>
                  {event.participants.map((slug) => names.get(slug) ?? slug).join(' · ')}
                </a>
              </span>
              <span>
                {timeline.kind[event.kind]}, {timeline.tone[event.tone]}
                {event.modality === 'asserted' ? '' : `, ${timeline.modality[event.modality]}`}
              </span>
            </li>
          );
        })}
      </ol>
    </aside>
  );
}

function timelineAddress(locale: Lang, { event, participants: [a, b] }: ArticleEvent): string {
  return rowAddress(`/${locale}/timelines/${[a, b].filter(Boolean).join('/')}`, event);
}
