import { formatWhen } from '#lib/i18n/format-date.ts';
import type { Lang } from '#lib/model.ts';
import type { RecentEvent } from '#lib/views.ts';
import type { Words } from './words.ts';

const shown = 6;

type Props = { locale: Lang; words: Words; events: readonly RecentEvent[] };

/** Events newly told, each leading to its place on its timeline. */
export function SinceList({ locale, words, events }: Props) {
  const { since } = words;
  return (
    <section aria-labelledby="since" className="desk-front-section">
      <h2 id="since" className="section-title">
        {since.title}
      </h2>
      <p className="label">
        {since.intro(events.length)}{' '}
        <button type="button" className="desk" data-act="clear">
          {words.clearNew}
        </button>
      </p>
      <ol className="plain desk-front-events">
        {events.slice(0, shown).map((event) => (
          <li key={event.id}>
            <a href={addressOf(locale, event)} lang={event.lang === locale ? undefined : event.lang}>
              {event.sentence}
            </a>
            <p className="label">
              {[
                formatWhen(locale, event.when, event.basis),
                event.participants.map(({ name }) => name).join(', '),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ol>
      {events.length > shown && <p className="label">{since.more(events.length - shown)}</p>}
    </section>
  );
}

function addressOf(locale: Lang, { id, participants }: RecentEvent): string {
  const [a, b] = participants.map(({ slug }) => slug).sort();
  return `/${locale}/timelines/${b ? `${a}/${b}` : a}?event=${id}#e-${id}`;
}
