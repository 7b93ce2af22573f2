import type { DateSpan, Lang, NewsEvent, Qualifier, Slug } from '../model.ts';
import { formatSpan } from './format-date.ts';
import { getMessages } from './messages.ts';

type Field = NewsEvent['disagreements'][number]['field'];

/** One of the values that reports of an event give, as lib/language/merge-disagreements.ts writes it, in words. */
export function formatDisagreement(
  locale: Lang,
  field: Field,
  value: string,
  names: ReadonlyMap<Slug, string>,
): string {
  const { timeline } = getMessages(locale);
  if (field === 'when') return formatDates(locale, value);
  if (field === 'participants')
    return value
      .split(' ')
      .map((slug) => names.get(slug) ?? slug)
      .join(', ');
  const words: Readonly<Record<string, string>> = timeline[field];
  return words[value] ?? value;
}

const qualifiers: readonly Qualifier[] = ['about', 'before', 'after', 'by', 'until', 'since'];

/** `2025-01-21`, or `2025-01-01/2025-01-31`, perhaps with a qualifier behind it. */
function formatDates(locale: Lang, value: string): string {
  const [span = '', word] = value.split(' ');
  const [from = '', to = from] = span.split('/');
  const qualifier = qualifiers.find((one) => one === word);
  return formatSpan(locale, { from, to, precision: precisionOf(from, to), ...(qualifier && { qualifier }) });
}

function precisionOf(from: string, to: string): DateSpan['precision'] {
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return 'year';
  const nextDay = new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).toISOString();
  return from.endsWith('-01') && nextDay.slice(8, 10) === '01' ? 'month' : 'day';
}
