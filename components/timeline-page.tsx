import type { ReactNode } from 'react';
import { formatDay } from '#lib/i18n/format-date.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import type { TimelineEntry } from '#lib/timeline.ts';
import { rowAddress } from '#lib/timeline-query.ts';
import type { TimelineView } from '#lib/views.ts';
import { Chip } from './chip.tsx';
import { DeskButton } from './desk-button.tsx';
import { DeskList } from './desk-list.tsx';
import { PageHead } from './page-head.tsx';
import { QuarterChart } from './quarter-chart.tsx';
import { Static } from './static/static.tsx';
import { TimelineChart } from './timeline-chart.tsx';
import { TimelineFigures } from './timeline-figures.tsx';
import { TimelineFilters } from './timeline-filters.tsx';
import { TimelineList } from './timeline-list.tsx';
import { TimelineMore } from './timeline-more.tsx';
import styles from './timeline-page.module.css';

const mostListed = 200;

type Props = {
  locale: Lang;
  view: TimelineView;
  /** What else there is to say of the one company, below the chart. */
  company?: ReactNode;
  foot?: ReactNode;
};

/** A timeline of one company or two: where they stand in figures, the chart, the filters, then every event. */
export function TimelinePage({ locale, view, company, foot }: Props) {
  const { timeline, desk } = getMessages(locale);
  const { a, b, events, figures, entries, filter } = view;
  const rowOf = (id: string): string => rowAddress('', id, filter);
  const filtered = Object.keys(filter).length > 0;
  const followed = b
    ? { id: `pair:${a.slug}/${b.slug}`, names: [a.name, b.name] }
    : { id: `company:${a.slug}`, names: [a.name] };
  return (
    <Static>
      <div
        className="page"
        data-timeline={b ? `${a.slug}/${b.slug}` : a.slug}
        data-listed={filtered || !entries ? undefined : listLearnt(entries)}
      >
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
          {filter.at && <p role="status">{timeline.filter.asOf(formatDay(locale, filter.at))}</p>}
          {figures.events > 0 && <TimelineFigures locale={locale} view={view} rowOf={rowOf} />}
        </PageHead>
        {entries && entries.length > 0 && <TimelineChart locale={locale} entries={entries} rowOf={rowOf} />}
        {!entries && <QuarterChart locale={locale} quarters={figures.quarters} />}
        {company}
        {(figures.events > 0 || filtered) && (
          <TimelineFilters locale={locale} filter={filter} choices={view.choices} matching={figures.events} />
        )}
        <div id="events">
          {events.length === 0 && <p>{filtered ? timeline.filter.none : timeline.empty}</p>}
          <DeskList locale={locale} />
          <TimelineList locale={locale} events={events} names={view.names} cited={view.cited} rowOf={rowOf} />
          <TimelineMore locale={locale} view={view} />
        </div>
        {foot}
      </div>
    </Static>
  );
}

// What the reader's desk compares with the last visit: the events last learnt, beyond those of this page too.
function listLearnt(entries: readonly TimelineEntry[]): string {
  const latest = entries.toSorted((one, other) => (one.learnt > other.learnt ? -1 : 1)).slice(0, mostListed);
  return JSON.stringify({
    isWhole: latest.length === entries.length,
    events: latest.map(({ id, learnt }) => [id, learnt]),
  });
}
