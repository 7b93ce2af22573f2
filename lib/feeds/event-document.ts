import { formatSpan, formatWhen } from '../i18n/format-date.ts';
import { wordReason } from '../i18n/word-reason.ts';
import type { Evidence } from '../model.ts';
import type { EventView } from '../views.ts';
import { eventAddress, reportAddress, type TimelineHead } from './timeline-format.ts';
import type { EventDocument } from './timeline-json-schema.ts';

/** An event as it stands in a JSON document: names beside slugs, addresses beside ids. */
export function describeEvent({ event, names, cited }: EventView, head: TimelineHead): EventDocument {
  const { id, when, until, basis, participants, kind, tone, sides, modality } = event;
  return {
    id,
    url: eventAddress(head, id),
    when: { ...when, text: formatWhen(head.locale, when, basis) },
    ...(until && { until: { ...until, text: formatSpan(head.locale, until) } }),
    basis,
    participants: participants.map((slug) => ({ slug, name: names.get(slug) ?? slug })),
    kind,
    tone,
    ...(sides && { sides: sides.map((side) => [...side]) }),
    modality,
    reports: event.evidence.map((report) => describeReport(report, cited, head)),
    links: event.links.map(({ from, to, grounds }) => ({ from, to, grounds: [...grounds] })),
    disagreements: event.disagreements.map(({ field, values }) => ({ field, values: [...values] })),
    corrections: event.corrections.map(({ action, reason }) => ({ action, reason: wordReason(reason, head.locale) })),
  };
}

function describeReport(
  report: Evidence,
  cited: EventView['cited'],
  head: TimelineHead,
): EventDocument['reports'][number] {
  const { id, sentence, lang, published, when, basis, participants, kind, tone, modality, why } = report;
  const article = cited.get(report.article);
  return {
    id,
    sentence,
    language: lang,
    published,
    url: reportAddress(head, report),
    article: {
      slug: report.article,
      title: article?.title ?? report.article,
      ...(article?.source && { source: article.source }),
    },
    when,
    basis,
    participants: [...participants],
    kind,
    tone,
    modality,
    why: {
      ...(why.date && { date: why.date }),
      participants: [...why.participants],
      kind: [...why.kind],
      tone: [...why.tone],
      modality: [...why.modality],
    },
  };
}
