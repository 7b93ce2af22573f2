import { formatDisagreement } from '#lib/i18n/format-disagreement.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { wordReason } from '#lib/i18n/word-reason.ts';
import type { Lang } from '#lib/model.ts';
import { decidingReport } from '#lib/timeline-reports.ts';
import type { Cited, ListedEvent, Names } from '#lib/views.ts';
import { ReportList } from './report-list.tsx';
import styles from './why.module.css';
import { WhyFields } from './why-fields.tsx';

type Props = { locale: Lang; event: ListedEvent; names: Names; cited: ReadonlyMap<string, Cited>; whole?: boolean };

/** The words that decided what an event is, what the editor changed, where the sources disagree, and every report. */
export function WhyBody({ locale, event, names, cited, whole = false }: Props) {
  const { why: words } = getMessages(locale).timeline;
  const decided = decidingReport(event);
  return (
    <div className={styles.body}>
      {decided && <WhyFields locale={locale} report={decided} names={names} />}
      {event.corrections.map((correction) => (
        <p key={`${correction.action}-${correction.line}`} className={styles.corrected}>
          <strong>{words.corrected}</strong> {wordReason(correction.reason, locale)}
        </p>
      ))}
      {event.disagreements.length > 0 && (
        <div>
          <p className="kicker">{words.disagreements}</p>
          <dl className={styles.fields}>
            {event.disagreements.map(({ field, values }) => (
              <div key={field}>
                <dt>{words.fieldName[field]}</dt>
                <dd>{values.map((value) => formatDisagreement(locale, field, value, names)).join(' / ')}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <ReportList locale={locale} event={event} cited={cited} whole={whole} />
    </div>
  );
}
