import { formatDisagreement } from '#lib/i18n/format-disagreement.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { wordReason } from '#lib/i18n/word-reason.ts';
import type { Evidence, Lang, NewsEvent } from '#lib/model.ts';
import type { Cited, Names } from '#lib/views.ts';
import { ReportList } from './report-list.tsx';
import styles from './why.module.css';
import { WhyFields } from './why-fields.tsx';

type Props = { locale: Lang; event: NewsEvent; names: Names; cited: ReadonlyMap<string, Cited>; whole?: boolean };

/** The words that decided what an event is, what the editor changed, where the sources disagree, and every report. */
export function WhyBody({ locale, event, names, cited, whole = false }: Props) {
  const { why: words } = getMessages(locale).timeline;
  const decided = bestReport(event);
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

/** The report whose date the event bears, and as much else as can be: the words shown are those that decided. */
function bestReport(event: NewsEvent): Evidence | undefined {
  const agrees = (report: Evidence): number =>
    (['basis', 'kind', 'tone', 'modality'] as const).filter((field) => report[field] === event[field]).length;
  const same = event.evidence.filter(({ when }) => when.from === event.when.from && when.to === event.when.to);
  return same.toSorted((one, other) => agrees(other) - agrees(one))[0] ?? event.evidence[0];
}
