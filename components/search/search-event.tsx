import { formatDateTime, formatWhen } from '#lib/i18n/format-date.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import type { EventHit } from '#lib/search-views.ts';
import type { Names } from '#lib/views.ts';
import { DeskButton } from '../desk-button.tsx';
import { Pieces } from '../pieces.tsx';
import { Tone } from '../tone.tsx';
import styles from './search-event.module.css';

type Props = { locale: Lang; hit: EventHit; names: Names };

/** An event that was found: when it happened, the sentence that reports it, who takes part. */
export function SearchEvent({ locale, hit, names }: Props) {
  const { timeline, desk } = getMessages(locale);
  const { event, sentence, lang } = hit;
  const datetime = formatDateTime(event.when);
  const when = formatWhen(locale, event.when, event.basis);
  const report = event.evidence.find((one) => one.lang === lang) ?? event.evidence[0];
  return (
    <li
      id={`e-${event.id}`}
      className={styles.event}
      data-event={event.id}
      data-modality={event.modality}
      data-date={event.when.from}
      data-lang={lang}
    >
      <p className="label">
        <a href={`/${locale}/events/${event.id}`}>{datetime ? <time dateTime={datetime}>{when}</time> : when}</a>
      </p>
      <blockquote lang={lang === locale ? undefined : lang}>
        <a href={`/${locale}/articles/${report?.article}#s-${report?.start}`}>
          <Pieces pieces={sentence} />
        </a>
      </blockquote>
      <p className={`label ${styles.facts}`} data-marks="">
        <Tone locale={locale} tone={event.tone} />
        <span>{timeline.kind[event.kind]}</span>
        {event.modality !== 'asserted' && <strong>{timeline.modality[event.modality]}</strong>}
        <span>{event.participants.map((slug) => names.get(slug) ?? slug).join(', ')}</span>
        <DeskButton act="save">{desk.save}</DeskButton>
      </p>
    </li>
  );
}
