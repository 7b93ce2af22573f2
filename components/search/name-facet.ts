import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import type { Names } from '#lib/views.ts';

/** A value of a filter in the reader's words; `names` are those of companies. */
export function nameFacet(locale: Lang, field: string, value: string, names: Names): string {
  const { site, timeline } = getMessages(locale);
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: timeline.kind,
    tone: timeline.tone,
    lang: site.language,
  };
  if (field === 'company') return names.get(value) ?? value;
  const known = Object.hasOwn(words, field) ? words[field] : undefined;
  return known && Object.hasOwn(known, value) ? (known[value] ?? value) : value;
}
