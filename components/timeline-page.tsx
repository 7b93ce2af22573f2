import { formatWhen } from '#lib/i18n/format-date.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import type { TimelineView } from '#lib/views.ts';
import { Chip } from './chip.tsx';
import { DeskButton } from './desk-button.tsx';
import { DeskList } from './desk-list.tsx';
import { PageHead } from './page-head.tsx';
import { TimelineList } from './timeline-list.tsx';
import styles from './timeline-page.module.css';

/** A timeline of one company or two: what is known of it in figures, then its events. */
export function TimelinePage({ locale, view }: { locale: Lang; view: TimelineView }) {
  const { timeline, desk } = getMessages(locale);
  const { a, b, events } = view;
  const latest = events.at(0);
  const earliest = events.at(-1);
  const followed = b
    ? { id: `pair:${a.slug}/${b.slug}`, names: [a.name, b.name] }
    : { id: `company:${a.slug}`, names: [a.name] };
  return (
    <div className="page" data-timeline={b ? `${a.slug}/${b.slug}` : a.slug}>
      <PageHead
        kicker={<a href={`/${locale}/timelines`}>{timeline.title}</a>}
        title={b ? timeline.ofPair(a.name, b.name) : timeline.of(a.name)}
        intro={b ? timeline.pairDescription(a.name, b.name) : timeline.description(a.name)}
      >
        <p className={styles.chips}>
          <Chip locale={locale} company={a} />
          {b && <Chip locale={locale} company={b} />}
          <DeskButton act="follow" target={followed}>
            {desk.follow}
          </DeskButton>
        </p>
        <dl className={`label ${styles.figures}`}>
          <div>
            <dt className="visually-hidden">{timeline.title}</dt>
            <dd>
              {timeline.events(view.total)}, {timeline.articles(view.articles)}, {timeline.sources(view.sources.length)}
            </dd>
          </div>
          {earliest && (
            <div>
              <dt>{timeline.first}</dt>
              <dd>{formatWhen(locale, earliest.when, earliest.basis)}</dd>
            </div>
          )}
          {latest && (
            <div>
              <dt>{timeline.last}</dt>
              <dd>{formatWhen(locale, latest.when, latest.basis)}</dd>
            </div>
          )}
        </dl>
      </PageHead>
      {events.length === 0 ? (
        <p>{timeline.empty}</p>
      ) : (
        <>
          <DeskList locale={locale} />
          <TimelineList locale={locale} events={events} names={view.names} />
        </>
      )}
    </div>
  );
}
