import { wordReason } from '../i18n/word-reason.ts';
import type { EventView } from '../views.ts';
import {
  chooseReport,
  eventAddress,
  oneLine,
  reportAddress,
  type TimelineFormat,
  type TimelineHead,
} from './timeline-format.ts';

type Column = {
  readonly name: string;
  readonly read: (view: EventView, head: TimelineHead) => string | number | undefined;
};

const columns: readonly Column[] = [
  { name: 'id', read: ({ event }) => event.id },
  { name: 'from', read: ({ event }) => event.when.from },
  { name: 'to', read: ({ event }) => event.when.to },
  { name: 'precision', read: ({ event }) => event.when.precision },
  { name: 'qualifier', read: ({ event }) => event.when.qualifier },
  { name: 'basis', read: ({ event }) => event.basis },
  { name: 'participants', read: ({ event }) => event.participants.join(' ') },
  { name: 'kind', read: ({ event }) => event.kind },
  { name: 'tone', read: ({ event }) => event.tone },
  { name: 'modality', read: ({ event }) => event.modality },
  { name: 'sentence', read: ({ event }, { locale }) => chooseReport(event, locale)?.sentence },
  { name: 'language', read: ({ event }, { locale }) => chooseReport(event, locale)?.lang },
  { name: 'articles', read: ({ event }) => new Set(event.evidence.map(({ article }) => article)).size },
  { name: 'sources', read: listSources },
  { name: 'first_published', read: ({ event }) => event.evidence[0]?.published },
  { name: 'correction', read: listReasons },
  { name: 'article_url', read: addressOfReport },
  { name: 'url', read: ({ event }, head) => eventAddress(head, event.id) },
  { name: 'until', read: ({ event }) => event.until?.to },
];

/** Comma-separated values as RFC 4180 has them: one row an event under a row of names, CRLF, quotes doubled. */
export const timelineCsv: TimelineFormat = {
  file: 'events.csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  begin: () => formatRow(columns.map(({ name }) => name)),
  item: (view, head) => formatRow(columns.map(({ read }) => read(view, head) ?? '')),
  end: () => '',
};

function listReasons({ event }: EventView, { locale }: TimelineHead): string {
  return event.corrections.map(({ reason }) => wordReason(reason, locale)).join('; ');
}

function listSources({ event, cited }: EventView): string {
  const names = event.evidence.map(({ article }) => cited.get(article)?.source?.name ?? article);
  return [...new Set(names)].join('; ');
}

function addressOfReport({ event }: EventView, head: TimelineHead): string | undefined {
  const report = chooseReport(event, head.locale);
  return report && reportAddress(head, report);
}

function formatRow(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => formatCell(oneLine(`${cell}`))).join(',')}\r\n`;
}

// A spreadsheet runs a cell that starts so as a formula (OWASP, "CSV Injection"); an apostrophe makes it text.
const formula = /^[\s'"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

function formatCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
