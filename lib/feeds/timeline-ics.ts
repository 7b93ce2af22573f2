import { formatSpan, formatWhen } from '../i18n/format-date.ts';
import { getMessages } from '../i18n/messages.ts';
import { wordReason } from '../i18n/word-reason.ts';
import type { Day, NewsEvent } from '../model.ts';
import type { EventView } from '../views.ts';
import {
  chooseReport,
  eventAddress,
  oneLine,
  reportAddress,
  type TimelineFormat,
  type TimelineHead,
  timelineAddress,
} from './timeline-format.ts';

/**
 * An iCalendar object (RFC 5545) to subscribe to or import: one all-day VEVENT an event, from its first possible day
 * to its last. What a stamp says depends on the reports alone, so the same content gives the same bytes.
 */
export const timelineIcs: TimelineFormat = {
  file: 'events.ics',
  mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
  begin: (head) =>
    formatLines([
      ['BEGIN', 'VCALENDAR'],
      ['VERSION', '2.0'],
      ['PRODID', `-//Liaisons//Liaisons//${head.locale.toUpperCase()}`],
      ['CALSCALE', 'GREGORIAN'],
      ['METHOD', 'PUBLISH'],
      ['X-WR-CALNAME', escapeText(nameTimeline(head))],
      ['NAME', escapeText(nameTimeline(head))],
      ['URL', timelineAddress(head)],
      ...(head.events === 0 ? emptyCalendar : []),
    ]),
  item: (view, head) => formatLines([...describeEvent(view, head), ...describeEnd(view, head)]),
  end: () => formatLines([['END', 'VCALENDAR']]),
};

type Line = readonly [name: string, value: string];

// A calendar holds at least one component (RFC 5545 §3.6); where no event matches, this one says nothing.
const emptyCalendar: readonly Line[] = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', 'UTC'],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '19700101T000000'],
  ['TZOFFSETFROM', '+0000'],
  ['TZOFFSETTO', '+0000'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
];

function nameTimeline({ locale, a, b }: TimelineHead): string {
  const { site, timeline } = getMessages(locale);
  return `${b ? timeline.ofPair(a.name, b.name) : timeline.of(a.name)} – ${site.name}`;
}

function describeEvent(view: EventView, head: TimelineHead): Line[] {
  const { event } = view;
  const { timeline } = getMessages(head.locale);
  const stamp = `${digitsOf(lastPublished(event))}T000000Z`;
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', `${event.id}@liaisons`],
    ['DTSTAMP', stamp],
    ['LAST-MODIFIED', stamp],
    ['DTSTART;VALUE=DATE', digitsOf(event.when.from)],
    ['DTEND;VALUE=DATE', digitsOf(dayAfter(event.when.to))],
    ['SUMMARY', escapeText(summarise(event, head))],
    ['DESCRIPTION', describe(view, head).map(escapeText).join('\\n')],
    ['CATEGORIES', [timeline.kind[event.kind], timeline.tone[event.tone]].map(escapeText).join(',')],
    ['STATUS', event.modality === 'asserted' ? 'CONFIRMED' : 'TENTATIVE'],
    ['TRANSP', 'TRANSPARENT'],
    ['URL', eventAddress(head, event.id)],
    ['END', 'VEVENT'],
  ];
}

/** The end of an agreement is a date of its own, often one to come. */
function describeEnd({ event }: EventView, head: TimelineHead): Line[] {
  const { until } = event;
  if (!until || event.modality !== 'asserted') return [];
  const report = event.evidence.find((one) => one.until?.to === until.to && one.lang === head.locale);
  const sentence = oneLine((report ?? chooseReport(event, head.locale))?.sentence ?? '');
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', `${event.id}-end@liaisons`],
    ['DTSTAMP', `${digitsOf(lastPublished(event))}T000000Z`],
    ['DTSTART;VALUE=DATE', digitsOf(until.from)],
    ['DTEND;VALUE=DATE', digitsOf(dayAfter(until.to))],
    ['SUMMARY', escapeText(`[${formatSpan(head.locale, until)}] ${sentence}`)],
    ['STATUS', 'TENTATIVE'],
    ['TRANSP', 'TRANSPARENT'],
    ['URL', eventAddress(head, event.id)],
    ['END', 'VEVENT'],
  ];
}

function lastPublished({ evidence, when }: NewsEvent): Day {
  const days = evidence.map(({ published }) => published);
  return days.sort().at(-1) ?? when.from;
}

function summarise(event: NewsEvent, { locale }: TimelineHead): string {
  const { modality } = getMessages(locale).timeline;
  const sentence = oneLine(chooseReport(event, locale)?.sentence ?? '');
  return event.modality === 'asserted' ? sentence : `[${modality[event.modality]}] ${sentence}`;
}

function describe({ event, names, cited }: EventView, head: TimelineHead): string[] {
  const { timeline } = getMessages(head.locale);
  const facts = [timeline.kind[event.kind], timeline.tone[event.tone], timeline.modality[event.modality]];
  const reports = event.evidence.map((report) => {
    const article = cited.get(report.article);
    const from = [article?.title ?? report.article, article?.source?.name, report.published].filter(Boolean);
    return `${oneLine(from.join(', '))}: ${reportAddress(head, report)}`;
  });
  return [
    formatWhen(head.locale, event.when, event.basis),
    event.participants.map((slug) => names.get(slug) ?? slug).join(', '),
    facts.join(', '),
    ...event.corrections.map(({ reason }) => `${timeline.why.corrected}: ${oneLine(wordReason(reason, head.locale))}`),
    ...reports,
  ];
}

function digitsOf(day: Day): string {
  return day.replaceAll('-', '');
}

/** DTEND is exclusive (RFC 5545 §3.6.1). */
function dayAfter(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** TEXT values (RFC 5545 §3.3.11). */
function escapeText(text: string): string {
  return oneLine(text).replace(/[\\;,]/g, '\\$&');
}

function formatLines(lines: readonly Line[]): string {
  return lines.map(([name, value]) => `${fold(`${name}:${value}`)}\r\n`).join('');
}

const longestLine = 75;
const encoder = new TextEncoder();

/** Folds at 75 octets without parting a character (RFC 5545 §3.1). */
function fold(line: string): string {
  if (line.length * 3 <= longestLine || encoder.encode(line).length <= longestLine) return line;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
