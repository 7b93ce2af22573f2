import type { Span } from '../model.ts';
import type { Analysed } from './analyze-document.ts';

/** One line of the output, as docs/annotation.md has it; `explain` adds the rule, alias and reason of each finding. */
export function formatAnalysis(
  found: Analysed,
  events: ReadonlyMap<string, string> | undefined,
  explain: boolean,
): string {
  const { document, analysis } = found;
  const put = ({ start, end }: Span) => {
    const span = found.place({ start, end });
    return { ...span, text: document.text.slice(span.start, span.end) };
  };
  return JSON.stringify({
    id: document.id,
    mentions: analysis.mentions.map(({ company, as, alias, rule, ...span }) => ({
      ...put(span),
      company,
      as,
      ...(explain ? { alias, rule } : {}),
    })),
    dates: analysis.dates.map(({ type, value, rule, reference, span, ...at }) => ({
      ...put(at),
      type,
      value,
      ...(explain ? { rule, reference, span } : {}),
    })),
    events: found.evidence.map((event) => formatEvent(found, event, events?.get(event.id), explain)),
    ...(explain ? { ambiguities: analysis.ambiguities.map((open) => ({ ...open, ...put(open) })) } : {}),
  });
}

function formatEvent(found: Analysed, event: Analysed['evidence'][number], id: string | undefined, explain: boolean) {
  const { start, end } = found.place(event);
  const { when, basis, participants, kind, tone, sides, modality, why, witness } = event;
  const facts = { start, end, when, basis, participants, kind, tone, sides, modality };
  return { ...facts, ...(id ? { event: id } : {}), ...(explain ? { why, witness } : {}) };
}
