import { formatDateTime, formatWhen } from '#lib/i18n/format-date.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang, NewsEvent, Slug } from '#lib/model.ts';
import { DeskButton } from './desk-button.tsx';
import styles from './timeline-row.module.css';
import { Tone } from './tone.tsx';

type Props = {
  locale: Lang;
  event: Pick<NewsEvent, 'id' | 'when' | 'basis' | 'kind' | 'tone' | 'modality' | 'evidence' | 'participants'>;
  names: ReadonlyMap<Slug, string>;
};

/** One event of a timeline: when, the sentence that reports it, who takes part, and how sure it is. */
export function TimelineRow({ locale, event, names }: Props) {
  const { timeline, desk } = getMessages(locale);
  const shown = event.evidence.find((evidence) => evidence.lang === locale) ?? event.evidence[0];
  const datetime = formatDateTime(event.when);
  const when = formatWhen(locale, event.when, event.basis);
  return (
    <li
      id={`e-${event.id}`}
      className={styles.row}
      data-modality={event.modality}
      data-tone={event.tone}
      data-date={event.when.from}
      data-lang={shown?.lang}
      data-learnt={event.evidence[0]?.published}
    >
      <p className={`label ${styles.when}`}>{datetime ? <time dateTime={datetime}>{when}</time> : when}</p>
      <div className={styles.what}>
        {shown && (
          <blockquote className={styles.sentence} lang={shown.lang === locale ? undefined : shown.lang}>
            <a href={`/${locale}/articles/${shown.article}#s-${shown.start}`}>{shown.sentence}</a>
          </blockquote>
        )}
        <p className={`label ${styles.facts}`} data-marks="">
          <Tone locale={locale} tone={event.tone} />
          <span>{timeline.kind[event.kind]}</span>
          {event.modality !== 'asserted' && <strong>{timeline.modality[event.modality]}</strong>}
          <span>{event.participants.map((slug) => names.get(slug) ?? slug).join(', ')}</span>
          <span>{timeline.articles(new Set(event.evidence.map((evidence) => evidence.article)).size)}</span>
          <DeskButton act="save">{desk.save}</DeskButton>
        </p>
      </div>
    </li>
  );
}
