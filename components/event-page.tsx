import { getMessages } from '#lib/i18n/messages.ts';
import { nameEvent } from '#lib/i18n/name-event.ts';
import type { Lang, Slug } from '#lib/model.ts';
import { rowAddress } from '#lib/timeline-query.ts';
import type { EventView } from '#lib/views.ts';
import { DeskButton } from './desk-button.tsx';
import { PageHead } from './page-head.tsx';
import { Tone } from './tone.tsx';
import { Why } from './why.tsx';

type Props = { locale: Lang; view: EventView };

/** One event with all its evidence in both languages, and the timelines it stands on. */
export function EventPage({ locale, view }: Props) {
  const { event, names, cited } = view;
  const { timeline, desk } = getMessages(locale);
  const shown = event.evidence.find((report) => report.lang === locale) ?? event.evidence[0];
  const source = shown && cited.get(shown.article);
  return (
    <article
      className="page"
      data-page="event"
      data-event={event.id}
      data-modality={event.modality}
      data-date={event.when.from}
      data-lang={shown?.lang}
      data-source={source?.source?.name}
      data-learnt={event.evidence[0]?.published}
    >
      <PageHead title={nameEvent(locale, event, names)}>
        <p className="label" data-marks="">
          <Tone locale={locale} tone={event.tone} /> <span>{timeline.modality[event.modality]}</span>{' '}
          <DeskButton act="save">{desk.save}</DeskButton>
        </p>
      </PageHead>
      {shown && (
        <blockquote lang={shown.lang === locale ? undefined : shown.lang}>
          <a href={`/${locale}/articles/${shown.article}#s-${shown.start}`}>{shown.sentence}</a>
        </blockquote>
      )}
      <Why locale={locale} event={event} names={names} cited={cited} open />
      <nav aria-labelledby="timelines">
        <h2 id="timelines" className="section-title">
          {timeline.title}
        </h2>
        <ul>
          {listTimelines(event.participants).map((companies) => (
            <li key={companies.join(' ')}>
              <a href={rowAddress(`/${locale}/timelines/${companies.join('/')}`, event.id)}>
                {companies.map((slug) => names.get(slug) ?? slug).join(' – ')}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </article>
  );
}

/** The pairs of participants, then each alone. */
function listTimelines(participants: readonly Slug[]): Slug[][] {
  const sorted = [...participants].sort();
  const pairs = sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => [a, b]));
  return [...pairs, ...sorted.map((a) => [a])];
}
