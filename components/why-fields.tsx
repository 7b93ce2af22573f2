import type { ReactNode } from 'react';
import { asWritten } from '#lib/i18n/as-written.ts';
import { formatDay } from '#lib/i18n/format-date.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Evidence, Lang, Trigger } from '#lib/model.ts';
import type { Names } from '#lib/views.ts';
import styles from './why.module.css';

/** The words of one report that decided its date, participants, kind, tone and certainty; none where the editor did. */
export function WhyFields({ locale, report, names }: { locale: Lang; report: Evidence; names: Names }) {
  const { why: words, basis, kind, tone, modality } = getMessages(locale).timeline;
  const { date, participants } = report.why;
  if ([date ?? [], participants, report.why.kind, report.why.tone, report.why.modality].flat().length === 0)
    return null;
  const lang = report.lang === locale ? undefined : report.lang;
  const quote = (term: string, triggers: readonly Trigger[]) => {
    const quotes = triggers.map(({ text }) => words.phrase(asWritten(report.sentence, text)));
    return { term, text: quotes.join(', ') || words.none, quotes };
  };
  const dated =
    date && (date.reference ? words.resolved(date.text, formatDay(locale, date.reference)) : words.phrase(date.text));
  const named = participants.map(({ company, text }) => ({
    name: names.get(company) ?? company,
    written: asWritten(report.sentence, text),
  }));
  const rows = [
    {
      term: words.date,
      text: dated ? `${dated} – ${basis[report.basis]}` : basis[report.basis],
      quotes: date ? [words.phrase(date.text)] : [],
    },
    {
      term: words.participants,
      text: named.map(({ name, written }) => (written ? words.found(name, written) : words.implied(name))).join(', '),
      quotes: named.flatMap(({ written }) => (written ? [words.phrase(written)] : [])),
    },
    quote(`${words.kind} – ${kind[report.kind]}`, report.why.kind),
    quote(`${words.tone} – ${tone[report.tone]}`, report.why.tone),
    quote(`${words.modality} – ${modality[report.modality]}`, report.why.modality),
  ];
  return (
    <dl className={styles.fields}>
      {rows.map((row) => (
        <div key={row.term}>
          <dt>{row.term}</dt>
          <dd>{lang ? markQuotes(row.text, row.quotes, lang) : row.text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The quotes, in their order, in the language they are in. */
function markQuotes(text: string, quotes: readonly string[], lang: Lang): ReactNode[] {
  const nodes: ReactNode[] = [];
  let end = 0;
  for (const quote of quotes) {
    const start = text.indexOf(quote, end);
    if (start < 0) continue;
    nodes.push(
      text.slice(end, start),
      <span key={start} lang={lang}>
        {quote}
      </span>,
    );
    end = start + quote.length;
  }
  return [...nodes, text.slice(end)];
}
