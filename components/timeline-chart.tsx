import { layOutChart, type Mark } from '#lib/chart.ts';
import { formatWhen } from '#lib/i18n/format-date.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import type { TimelineEntry } from '#lib/timeline.ts';
import { ChartFrame } from './chart-frame.tsx';
import styles from './timeline-chart.module.css';

type Props = {
  locale: Lang;
  entries: readonly TimelineEntry[];
  /** Address of the row of an event. */
  rowOf: (id: string) => string;
};

const width = 1120;
const height = 240;

/** The events of a timeline in time, drawn on the server; each mark is a link with a spoken label. */
export function TimelineChart({ locale, entries, rowOf }: Props) {
  const { timeline } = getMessages(locale);
  const chart = layOutChart(entries, width, height, locale);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (
    <ChartFrame locale={locale} chart={chart}>
      <polyline className={styles.balance} points={chart.balance.map((point) => point.join(',')).join(' ')} />
      {chart.marks.map((mark) => {
        const entry = byId.get(mark.id);
        if (!entry) return null;
        const when = formatWhen(locale, entry.when, entry.basis);
        const label = `${when} – ${timeline.kind[entry.kind]}, ${timeline.tone[entry.tone]}, ${timeline.modality[entry.modality]}`;
        return (
          <a key={mark.id} href={rowOf(mark.id)} aria-label={label}>
            <title>{label}</title>
            <MarkShape mark={mark} />
          </a>
        );
      })}
    </ChartFrame>
  );
}

function MarkShape({ mark }: { mark: Mark }) {
  const { x1, x2, y, radius, tone, hollow, fade } = mark;
  const name = [styles.mark, styles[tone], hollow && styles.hollow, fade && styles[fade]].filter(Boolean).join(' ');
  return (
    <rect className={name} x={x1} y={y - radius} width={Math.max(x2 - x1, radius)} height={2 * radius} rx={radius} />
  );
}
