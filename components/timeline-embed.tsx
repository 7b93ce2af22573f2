import { formatDateTime, formatWhen } from '#lib/i18n/format-date.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang, NewsEvent } from '#lib/model.ts';
import { formatFilter } from '#lib/timeline-query.ts';
import type { TimelineView } from '#lib/views.ts';
import styles from './timeline-embed.module.css';
import { Tone } from './tone.tsx';
import { ToneBar } from './tone-bar.tsx';

type Props = { locale: Lang; view: TimelineView; shown: number };

/** A timeline for a frame on another site: its latest events in little room. Every link leaves the frame. */
export function TimelineEmbed({ locale, view, shown }: Props) {
  const { site, timeline, exports: words } = getMessages(locale);
  const { a, b, figures, events, filter } = view;
  const query = formatFilter(filter);
  const whole = `/${locale}/timelines/${[a.slug, b?.slug].filter(Boolean).join('/')}${query && `?${query}`}`;
  return (
    <main className={styles.embed}>
      <header className={styles.head}>
        <h1>
          <a href={whole} target="_top">
            {b ? timeline.ofPair(a.name, b.name) : timeline.of(a.name)}
          </a>
        </h1>
        <p className="label">
          {timeline.events(figures.events)} · {timeline.sources(figures.sources)}
        </p>
        <ToneBar locale={locale} tones={figures.tones} />
      </header>
      {events.length === 0 ? (
        <p>{timeline.empty}</p>
      ) : (
        <ol className={`plain ${styles.events}`} aria-label={words.latest}>
          {events.slice(0, shown).map((event) => (
            <Row key={event.id} locale={locale} event={event} />
          ))}
        </ol>
      )}
      <footer className={`label ${styles.foot}`}>
        <a href={whole} target="_top">
          {words.whole} →
        </a>
        <span>{words.made(site.name)}</span>
      </footer>
    </main>
  );
}

function Row({ locale, event }: { locale: Lang; event: NewsEvent }) {
  const { timeline } = getMessages(locale);
  const report = event.evidence.find(({ lang }) => lang === locale) ?? event.evidence[0];
  const when = formatWhen(locale, event.when, event.basis);
  const datetime = formatDateTime(event.when);
  return (
    <li className={styles.event}>
      <p className="label">{datetime ? <time dateTime={datetime}>{when}</time> : when}</p>
      {report && (
        <p lang={report.lang === locale ? undefined : report.lang}>
          <a href={`/${locale}/events/${event.id}`} target="_top">
            {report.sentence}
          </a>
        </p>
      )}
      <p className={`label ${styles.facts}`}>
        <Tone locale={locale} tone={event.tone} />
        <span>{timeline.kind[event.kind]}</span>
        {event.modality !== 'asserted' && <strong>{timeline.modality[event.modality]}</strong>}
      </p>
    </li>
  );
}
