import { getMessages } from '#lib/i18n/messages.ts';
import { wordReason } from '#lib/i18n/word-reason.ts';
import type { Evidence, Lang, NewsEvent } from '#lib/model.ts';
import type { Cited, Names } from '#lib/views.ts';
import { ReportList } from './report-list.tsx';
import styles from './why.module.css';
import { WhyFields } from './why-fields.tsx';

type Props = { locale: Lang; event: NewsEvent; names: Names; cited: ReadonlyMap<string, Cited>; open?: boolean };

/** Why a row is what it is: the words that decided, the reports that were joined, and where they disagree. */
export function Why({ locale, event, names, cited, open = false }: Props) {
  const { why: words, eventPage } = getMessages(locale).timeline;
  const decided = bestReport(event);
  return (
    <details className={styles.why} open={open}>
      <summary className="label">{words.title}</summary>
      {decided && <WhyFields locale={locale} report={decided} names={names} />}
      {event.corrections.map((correction) => (
        <p key={`${correction.action}-${correction.line}`} className={styles.corrected}>
          <strong>{words.corrected}</strong> {wordReason(correction.reason, locale)}
        </p>
      ))}
      {event.disagreements.length > 0 && (
        <>
          <p className="kicker">{words.disagreements}</p>
          <ul className={styles.list}>
            {event.disagreements.map(({ field, values }) => (
              <li key={field}>
                {words.field[field]} : {values.map((value) => names.get(value) ?? value).join(' / ')}
              </li>
            ))}
          </ul>
        </>
      )}
      <ReportList locale={locale} event={event} cited={cited} />
      {!open && (
        <p>
          <a href={`/${locale}/events/${event.id}`}>{eventPage}</a>
        </p>
      )}
    </details>
  );
}

/** The report whose date the event bears: the words shown are those that decided. */
function bestReport(event: NewsEvent): Evidence | undefined {
  const same = event.evidence.filter(
    (report) => report.when.from === event.when.from && report.when.to === event.when.to,
  );
  return same.find((report) => report.basis === event.basis) ?? event.evidence[0];
}
