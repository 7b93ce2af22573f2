import { layOutQuarters } from '#lib/chart-quarters.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import type { PeriodCount } from '#lib/timeline.ts';
import { ChartFrame } from './chart-frame.tsx';
import styles from './timeline-chart.module.css';

const width = 1120;
const height = 240;

/** A long timeline in time: for each quarter what happened, cooperation above the line and conflict below. */
export function QuarterChart({ locale, quarters }: { locale: Lang; quarters: readonly PeriodCount[] }) {
  const { timeline } = getMessages(locale);
  const chart = layOutQuarters(quarters, width, height);
  return (
    <ChartFrame locale={locale} chart={chart} note={timeline.chart.quarters}>
      {chart.bars.map(({ quarter, x, breadth, cooperation, neutral, conflict }) => {
        const label = `${timeline.chart.quarter(quarter.period)} – ${timeline.events(quarter.events)}`;
        const year = quarter.period.slice(0, 4);
        return (
          <a key={quarter.period} href={`?from=${year}&to=${year}`} aria-label={label}>
            <title>{label}</title>
            <rect
              className={`${styles.mark} ${styles.cooperation}`}
              x={x}
              y={cooperation.y}
              width={breadth}
              height={cooperation.height}
            />
            <rect
              className={`${styles.mark} ${styles.neutral}`}
              x={x}
              y={neutral.y}
              width={breadth}
              height={neutral.height}
            />
            <rect
              className={`${styles.mark} ${styles.conflict}`}
              x={x}
              y={conflict.y}
              width={breadth}
              height={conflict.height}
            />
          </a>
        );
      })}
    </ChartFrame>
  );
}
