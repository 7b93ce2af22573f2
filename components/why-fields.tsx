import { asWritten } from '#lib/i18n/as-written.ts';
import { formatDay } from '#lib/i18n/format-date.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Evidence, Lang, Trigger } from '#lib/model.ts';
import type { Names } from '#lib/views.ts';
import styles from './why.module.css';

/** The words of one report that decided its date, participants, kind, tone and certainty. */
export function WhyFields({ locale, report, names }: { locale: Lang; report: Evidence; names: Names }) {
  const { why: words, basis, kind, tone, modality } = getMessages(locale).timeline;
  const { date, participants } = report.why;
  const quote = (triggers: readonly Trigger[]): string =>
    triggers.length === 0
      ? words.none
      : triggers.map((trigger) => words.phrase(asWritten(report.sentence, trigger.text))).join(', ');
  const dated = !date
    ? basis[report.basis]
    : `${date.reference ? words.resolved(date.text, formatDay(locale, date.reference)) : words.phrase(date.text)} – ${basis[report.basis]}`;
  const rows = [
    { term: words.date, text: dated },
    {
      term: words.participants,
      text: participants
        .map(({ company, text }) =>
          text === ''
            ? words.implied(names.get(company) ?? company)
            : words.found(names.get(company) ?? company, asWritten(report.sentence, text)),
        )
        .join(', '),
    },
    { term: `${words.kind} – ${kind[report.kind]}`, text: quote(report.why.kind) },
    { term: `${words.tone} – ${tone[report.tone]}`, text: quote(report.why.tone) },
    { term: `${words.modality} – ${modality[report.modality]}`, text: quote(report.why.modality) },
  ];
  return (
    <dl className={styles.fields}>
      {rows.map((row) => (
        <div key={row.term}>
          <dt>{row.term}</dt>
          <dd>{row.text}</dd>
        </div>
      ))}
    </dl>
  );
}
