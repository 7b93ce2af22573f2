import { formatDay, formatWhen } from '../i18n/format-date.ts';
import { getMessages } from '../i18n/messages.ts';
import { wordReason } from '../i18n/word-reason.ts';
import type { Evidence } from '../model.ts';
import { firstOfEachArticle } from '../timeline-reports.ts';
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

/** CommonMark: one list item an event, with each article that reports it below. */
export const timelineMarkdown: TimelineFormat = {
  file: 'events.md',
  mediaType: 'text/markdown; charset=utf-8',
  begin: (head) => {
    const { timeline } = getMessages(head.locale);
    const { a, b, filter } = head;
    const title = b ? timeline.ofPair(a.name, b.name) : timeline.of(a.name);
    const asked = Object.entries(filter).map(([field, value]) => `${field} = ${value}`);
    const facts = [timeline.events(head.events), ...asked].map(escapeText).join(', ');
    return `# ${escapeText(title)}\n\n${facts}. <${timelineAddress(head)}>\n`;
  },
  item: (view, head) => `\n${describeEvent(view, head).join('\n')}\n`,
  end: () => '',
};

function describeEvent({ event, names, cited }: EventView, head: TimelineHead): string[] {
  const { timeline } = getMessages(head.locale);
  const shown = chooseReport(event, head.locale);
  const facts = [
    timeline.kind[event.kind],
    timeline.tone[event.tone],
    ...(event.modality === 'asserted' ? [] : [timeline.modality[event.modality]]),
    ...event.participants.map((slug) => names.get(slug) ?? slug),
  ];
  const when = escapeText(formatWhen(head.locale, event.when, event.basis));
  const notes = event.corrections.map(({ reason }) => {
    return `  - ${timeline.why.corrected}: ${escapeText(wordReason(reason, head.locale))}`;
  });
  return [
    `- **[${when}](${eventAddress(head, event.id)})** ${escapeText(shown?.sentence ?? '')}`,
    `  *${facts.map(escapeText).join(', ')}*`,
    ...firstOfEachArticle(event.evidence).map((report) => `  - ${nameSource(report, cited, head)}`),
    ...notes,
  ];
}

function nameSource(report: Evidence, cited: EventView['cited'], head: TimelineHead): string {
  const article = cited.get(report.article);
  const title = `[${escapeText(article?.title ?? report.article)}](${reportAddress(head, report)})`;
  const source = article?.source?.name;
  return [title, ...(source ? [escapeText(source)] : []), formatDay(head.locale, report.published)].join(', ');
}

/** Text that stays text: whatever CommonMark, or GitHub's autolinks, could read as a sign is escaped. */
function escapeText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>()#|~&!$^]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&')
    .replace(/:\/\/|@/g, '\\$&')
    .replace(/(?<=www)\./gi, '\\.');
}
