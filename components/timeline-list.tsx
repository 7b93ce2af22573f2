import { formatMonth } from '#lib/i18n/format-date.ts';
import type { Lang } from '#lib/model.ts';
import type { Cited, ListedEvent, Names } from '#lib/views.ts';
import styles from './timeline-list.module.css';
import { TimelineRow } from './timeline-row.tsx';

type Props = {
  locale: Lang;
  events: readonly ListedEvent[];
  names: Names;
  cited: ReadonlyMap<string, Cited>;
  /** Address of the row of an event. */
  rowOf: (id: string) => string;
  level?: 'h2' | 'h3';
};

/** Events in the order given, under headings by year and month of their first possible day. */
export function TimelineList({ locale, events, names, cited, rowOf, level: Heading = 'h2' }: Props) {
  const Month = Heading === 'h2' ? 'h3' : 'h4';
  const years = Map.groupBy(events, (event) => event.when.from.slice(0, 4));
  return [...years].map(([year, ofYear]) => (
    <section key={year} className={styles.year} aria-labelledby={`y-${year}`}>
      <Heading id={`y-${year}`}>{year}</Heading>
      {[...Map.groupBy(ofYear, headingOf)].map(([month, ofMonth]) => (
        <section key={month}>
          {month !== year && <Month className="kicker">{formatMonth(locale, month)}</Month>}
          <ol className="plain">
            {ofMonth.map((event) => (
              <TimelineRow
                key={event.id}
                locale={locale}
                event={event}
                names={names}
                cited={cited}
                href={rowOf(event.id)}
              />
            ))}
          </ol>
        </section>
      ))}
    </section>
  ));
}

// An event known to a quarter or less exactly stands under its year alone.
function headingOf({ when }: ListedEvent): string {
  return when.from.slice(0, 7) === when.to.slice(0, 7) ? when.from.slice(0, 7) : when.from.slice(0, 4);
}
