import type { PeriodCount } from '#lib/timeline.ts';
import styles from './sparkline.module.css';

const shown = 16;

/** The last four years of a timeline at a glance, a bar a quarter; the numbers stand in words beside it. */
export function Sparkline({ quarters }: { quarters: readonly PeriodCount[] }) {
  const last = quarters.at(-1);
  if (!last) return null;
  const end = quarterNumber(last.period);
  const recent = quarters.filter((quarter) => quarterNumber(quarter.period) > end - shown);
  const tallest = Math.max(...recent.map((quarter) => quarter.events));
  return (
    <svg className={styles.sparkline} viewBox={`0 0 ${shown * 6} 18`} width={shown * 6} height="18" aria-hidden="true">
      <line x1="0" x2={shown * 6} y1="17.5" y2="17.5" />
      {recent.map((quarter) => {
        const height = Math.max(2, Math.round((quarter.events / tallest) * 16));
        const slot = quarterNumber(quarter.period) - (end - shown) - 1;
        return <rect key={quarter.period} x={slot * 6 + 1} y={17 - height} width="4" height={height} />;
      })}
    </svg>
  );
}

function quarterNumber(period: string): number {
  return Number(period.slice(0, 4)) * 4 + Number(period.slice(6));
}
