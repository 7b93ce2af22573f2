import type { Lang, NewsEvent } from '../model.ts';
import type { Names } from '../views.ts';
import { formatWhen } from './format-date.ts';
import { getMessages } from './messages.ts';

/** “Microsoft, OpenAI – investment, 14 October 2025”: tells the event from the others of the same companies. */
export function nameEvent(
  locale: Lang,
  event: Pick<NewsEvent, 'participants' | 'kind' | 'when' | 'basis'>,
  names: Names,
): string {
  const who = event.participants.map((slug) => names.get(slug) ?? slug).join(', ');
  const what = `${getMessages(locale).timeline.kind[event.kind]}, ${formatWhen(locale, event.when, event.basis)}`;
  return who ? `${who} – ${what}` : what;
}
