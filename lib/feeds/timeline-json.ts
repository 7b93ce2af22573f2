import { getMessages } from '../i18n/messages.ts';
import { describeEvent } from './event-document.ts';
import { type TimelineFormat, timelineAddress } from './timeline-format.ts';
import { schemaPath, type TimelineDocument } from './timeline-json-schema.ts';

/** JSON in the shape of `timelineSchema`, one event a line. */
export const timelineJson: TimelineFormat = {
  file: 'events.json',
  mediaType: 'application/json; charset=utf-8',
  begin: (head) => {
    const { timeline } = getMessages(head.locale);
    const { a, b } = head;
    const document: Omit<TimelineDocument, 'events'> = {
      $schema: head.origin + schemaPath,
      title: b ? timeline.ofPair(a.name, b.name) : timeline.of(a.name),
      language: head.locale,
      url: timelineAddress(head),
      companies: (b ? [a, b] : [a]).map(({ slug, name }) => ({ slug, name })),
      filter: { ...head.filter },
    };
    return `${JSON.stringify(document, null, 1).slice(0, -2)},\n "events": [`;
  },
  item: (view, head, index) => `${index === 0 ? '' : ','}\n${JSON.stringify(describeEvent(view, head))}`,
  end: () => '\n]}\n',
};
