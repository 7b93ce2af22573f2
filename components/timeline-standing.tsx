import { formatSpan, formatWhen } from '#lib/i18n/format-date.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Evidence, Lang, NewsEvent } from '#lib/model.ts';
import type { TimelineView } from '#lib/views.ts';
import styles from './timeline-figures.module.css';

type Props = {
  locale: Lang;
  standing: NonNullable<TimelineView['standing']>;
  /** Address of the row of an event. */
  rowOf: (id: string) => string;
};

/** What ties two companies now and what they dispute, as rows of a list of definitions; each leads to its event. */
export function TimelineStanding({ locale, standing, rowOf }: Props) {
  const { timeline } = getMessages(locale);
  const { agreements, disputes } = standing;
  return (
    <>
      <div>
        <dt>{timeline.agreements}</dt>
        {agreements.length === 0 && <dd>{timeline.noAgreements}</dd>}
        {agreements.map((event) => (
          <dd key={event.id} className={styles.stands}>
            <strong>{event.until && formatSpan(locale, event.until)}</strong>{' '}
            <Sentence locale={locale} href={rowOf(event.id)} report={tellsEnd(locale, event)} />
          </dd>
        ))}
      </div>
      <div>
        <dt>{timeline.disputes}</dt>
        {disputes.length === 0 && <dd>{timeline.noDisputes}</dd>}
        {disputes.map((event) => (
          <dd key={event.id} className={styles.stands}>
            <strong>{formatWhen(locale, event.when, event.basis)}</strong>{' '}
            <Sentence locale={locale} href={rowOf(event.id)} report={inLanguage(locale, event.evidence)} />
          </dd>
        ))}
      </div>
    </>
  );
}

function Sentence({ locale, href, report }: { locale: Lang; href: string; report: Evidence | undefined }) {
  if (!report) return null;
  return (
    <a href={href} lang={report.lang === locale ? undefined : report.lang}>
      {report.sentence}
    </a>
  );
}

/** The report that says until when. */
function tellsEnd(locale: Lang, { until, evidence }: NewsEvent): Evidence | undefined {
  return inLanguage(
    locale,
    evidence.filter((report) => report.until?.to === until?.to),
  );
}

const inLanguage = (locale: Lang, reports: readonly Evidence[]): Evidence | undefined =>
  reports.find(({ lang }) => lang === locale) ?? reports[0];
