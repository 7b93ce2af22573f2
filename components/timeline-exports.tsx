import { formatEmbed } from '#lib/embed.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import { formatFilter } from '#lib/timeline-query.ts';
import type { TimelineView } from '#lib/views.ts';
import styles from './timeline-exports.module.css';

type Props = { locale: Lang; view: Pick<TimelineView, 'a' | 'b' | 'filter'>; origin: string };

const files = [
  { file: 'events.ics', type: 'text/calendar', label: 'calendar' },
  { file: 'events.csv', type: 'text/csv', label: 'table' },
  { file: 'events.md', type: 'text/markdown', label: 'text' },
  { file: 'events.json', type: 'application/json', label: 'data' },
] as const;

/** The timeline as files, with the filter that is on, and the code that shows a pair's on another site. */
export function TimelineExports({ locale, view, origin }: Props) {
  const { exports: words, timeline } = getMessages(locale);
  const { a, b, filter } = view;
  const query = formatFilter(filter);
  const path = `/${locale}/timelines/${[a.slug, b?.slug].filter(Boolean).join('/')}`;
  const withQuery = (file: string) => `${path}/${file}${query && `?${query}`}`;
  const title = b && timeline.ofPair(a.name, b.name);
  return (
    <section className={`${styles.exports} no-print`} aria-labelledby="exports">
      <h2 id="exports" className="kicker">
        {words.title}
      </h2>
      <p className="label">{words.intro}</p>
      <ul className={`plain label ${styles.files}`}>
        {files.map(({ file, type, label }) => (
          <li key={file}>
            <a href={withQuery(file)} type={type}>
              {words[label]}
            </a>
          </li>
        ))}
        {b && (
          <li>
            <a href={withQuery('embed')}>{words.embed}</a>
          </li>
        )}
      </ul>
      {b && title && (
        <details className="label">
          <summary>{words.embedCode}</summary>
          <pre className={styles.code}>
            <code>{formatEmbed({ origin, locale, a, b, filter, title })}</code>
          </pre>
        </details>
      )}
    </section>
  );
}
