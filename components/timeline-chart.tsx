import { layOutChart, type Mark } from '#lib/chart.ts';
import { tones } from '#lib/event-words.ts';
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
const fades = ['start', 'end'] as const;

/** The events of a timeline in time, drawn on the server; each mark is a link with a spoken label. */
export function TimelineChart({ locale, entries, rowOf }: Props) {
  const { timeline } = getMessages(locale);
  const chart = layOutChart(entries, width, height, locale);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (
    <ChartFrame locale={locale} chart={chart}>
      {chart.marks.some(({ fade }) => fade) && <Fades />}
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

/** A tone is a shape too: round above, square on the line, pointed below. */
function MarkShape({ mark }: { mark: Mark }) {
  const { x1, x2, y, radius: r, tone, hollow, fade } = mark;
  const name = [styles.mark, styles[tone], hollow && styles.hollow].filter(Boolean).join(' ');
  const fill = fade && !hollow ? `url(#${tone}-${fade})` : undefined;
  if (tone === 'conflict')
    return (
      <path
        className={name}
        fill={fill}
        d={`M${x1} ${y}l${r} ${-r}H${round(x2 - r)}l${r} ${r}l${-r} ${r}H${round(x1 + r)}z`}
      />
    );
  // A square weighs more than a circle of its width.
  const half = tone === 'neutral' ? r * 0.85 : r;
  const inset = r - half;
  return (
    <rect
      className={name}
      fill={fill}
      x={round(x1 + inset)}
      y={round(y - half)}
      width={round(x2 - x1 - 2 * inset)}
      height={round(2 * half)}
      rx={tone === 'cooperation' ? r : 0}
    />
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** An end that is not known fades away. */
function Fades() {
  return (
    <defs>
      {tones.flatMap((tone) =>
        fades.map((fade) => (
          <linearGradient
            key={tone + fade}
            id={`${tone}-${fade}`}
            className={styles[tone]}
            x1={fade === 'start' ? 1 : 0}
            x2={fade === 'start' ? 0 : 1}
          >
            <stop offset="0.2" className={styles.known} />
            <stop offset="1" className={styles.unknown} />
          </linearGradient>
        )),
      )}
    </defs>
  );
}
