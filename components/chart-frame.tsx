import type { ReactNode } from 'react';
import type { Chart } from '#lib/chart.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import { Drawing } from './drawing.tsx';
import styles from './timeline-chart.module.css';

type Props = {
  locale: Lang;
  chart: Pick<Chart, 'width' | 'height' | 'axis' | 'ticks'>;
  note?: string;
  children: ReactNode;
};

/** The chart's paper: its line, its ticks (years are links to that year), its caption, and a way past it. */
export function ChartFrame({ locale, chart, note, children }: Props) {
  const { timeline } = getMessages(locale);
  const { width, height, axis, ticks } = chart;
  return (
    <Drawing
      id="chart-title"
      title={timeline.chart.title}
      skip={{ href: '#events', text: timeline.chart.skip }}
      width={width}
      height={height}
      className={styles.chart}
      shows="latest"
      caption={`${timeline.chart.explain} ${note ?? ''}`}
    >
      <line className={styles.axis} x1="0" x2={width} y1={axis} y2={axis} />
      {ticks.map((tick) => (
        <g key={tick.x}>
          <line className={styles.tick} x1={tick.x} x2={tick.x} y1="0" y2={height - 22} />
          {tick.year ? (
            <a href={`?from=${tick.year}&to=${tick.year}`}>
              <text x={tick.x + 4} y={height - 6}>
                {tick.label}
              </text>
            </a>
          ) : (
            <text x={tick.x + 4} y={height - 6}>
              {tick.label}
            </text>
          )}
        </g>
      ))}
      {children}
    </Drawing>
  );
}
