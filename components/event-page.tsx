import { formatDay, formatSpan } from '#lib/i18n/format-date.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { nameEvent } from '#lib/i18n/name-event.ts';
import type { Lang, Slug } from '#lib/model.ts';
import { rowAddress } from '#lib/timeline-query.ts';
import type { EventView } from '#lib/views.ts';
import { Chip } from './chip.tsx';
import { DeskButton } from './desk-button.tsx';
import styles from './event-page.module.css';
import { PageHead } from './page-head.tsx';
import { Tone } from './tone.tsx';
import { WhyBody } from './why-body.tsx';

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
      <PageHead kicker={timeline.event} title={nameEvent(locale, event, names)}>
        <p className={`label ${styles.facts}`} data-marks="">
          <Tone locale={locale} tone={event.tone} />
          <span>{timeline.modality[event.modality]}</span>
          {event.until && <span>{formatSpan(locale, event.until)}</span>}
          <DeskButton act="save">{desk.save}</DeskButton>
        </p>
        <p className={styles.facts}>
          {event.participants.map((slug) => (
            <Chip key={slug} locale={locale} company={{ slug, name: names.get(slug) ?? slug }} />
          ))}
        </p>
      </PageHead>
      <div className={styles.columns}>
        <div>
          {shown && (
            <figure className={styles.quote}>
              <blockquote lang={shown.lang === locale ? undefined : shown.lang}>
                <a href={`/${locale}/articles/${shown.article}#s-${shown.start}`}>{shown.sentence}</a>
              </blockquote>
              {source && (
                <figcaption className="label">
                  <cite lang={source.lang === locale ? undefined : source.lang}>{source.title}</cite>
                  {[source.source?.name, formatDay(locale, source.date)].filter(Boolean).map((part) => ` · ${part}`)}
                </figcaption>
              )}
            </figure>
          )}
          <section aria-labelledby="why">
            <h2 id="why" className="section-title">
              {timeline.why.ofEvent}
            </h2>
            <WhyBody locale={locale} event={event} names={names} cited={cited} whole />
          </section>
        </div>
        <nav aria-labelledby="timelines">
          <h2 id="timelines" className="section-title">
            {timeline.title}
          </h2>
          <ul className={`plain ${styles.timelines}`}>
            {listTimelines(event.participants).map((companies) => (
              <li key={companies.join(' ')}>
                <a href={rowAddress(`/${locale}/timelines/${companies.join('/')}`, event.id)}>
                  {companies.map((slug) => names.get(slug) ?? slug).join(' – ')}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </article>
  );
}

/** The pairs of participants, then each alone. */
function listTimelines(participants: readonly Slug[]): Slug[][] {
  const sorted = [...participants].sort();
  const pairs = sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => [a, b]));
  return [...pairs, ...sorted.map((a) => [a])];
}
