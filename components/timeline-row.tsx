import { formatDateTime, formatWhen } from '#lib/i18n/format-date.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import type { Cited, ListedEvent, Names } from '#lib/views.ts';
import { DeskButton } from './desk-button.tsx';
import styles from './timeline-row.module.css';
import { Tone } from './tone.tsx';
import { Why } from './why.tsx';

type Props = {
  locale: Lang;
  event: ListedEvent;
  names: Names;
  cited: ReadonlyMap<string, Cited>;
  /** Address of this row, on whatever page of its timeline it is. */
  href: string;
};

/** One event of a timeline: when, the sentence that reports it, who takes part, how sure it is, and why it is here. */
export function TimelineRow({ locale, event, names, cited, href }: Props) {
  const { timeline, desk } = getMessages(locale);
  const shown = event.evidence.find((report) => report.lang === locale) ?? event.evidence[0];
  const datetime = formatDateTime(event.when);
  const when = formatWhen(locale, event.when, event.basis);
  const lang = shown?.lang === locale ? undefined : shown?.lang;
  const source = shown && cited.get(shown.article);
  const articles = event.whole?.articles ?? new Set(event.evidence.map((report) => report.article)).size;
  return (
    <li
      id={`e-${event.id}`}
      className={styles.row}
      data-modality={event.modality}
      data-event={event.id}
      data-date={event.when.from}
      data-lang={shown?.lang}
      data-source={source?.source?.name}
      data-learnt={event.evidence[0]?.published}
    >
      <p className={`label ${styles.when}`}>
        <a href={href} title={timeline.permalink}>
          {datetime ? <time dateTime={datetime}>{when}</time> : when}
        </a>
      </p>
      <div className={styles.what}>
        {shown && (
          <blockquote className={styles.sentence} lang={lang}>
            <a href={`/${locale}/articles/${shown.article}#s-${shown.start}`}>{shown.sentence}</a>
          </blockquote>
        )}
        <p className={`label ${styles.facts}`} data-marks="">
          <Tone locale={locale} tone={event.tone} />
          <span>{timeline.kind[event.kind]}</span>
          {event.modality !== 'asserted' && (
            <strong className={styles.modality}>{timeline.modality[event.modality]}</strong>
          )}
          <span>{event.participants.map((slug) => names.get(slug) ?? slug).join(', ')}</span>
          <span>
            {articles > 1
              ? timeline.articles(articles)
              : source && <cite lang={source.lang === locale ? undefined : source.lang}>{source.title}</cite>}
          </span>
          <DeskButton act="save">{desk.save}</DeskButton>
        </p>
        <Why locale={locale} event={event} names={names} cited={cited} />
      </div>
    </li>
  );
}
