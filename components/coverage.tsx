import { layOutMonths } from '#lib/chart-months.ts';
import { formatMonth } from '#lib/i18n/format-date.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import type { MonthCount } from '#lib/views.ts';
import styles from './coverage.module.css';

const width = 720;
const height = 110;

/** How many articles name a company, month by month: bars for the eye, a table for everyone. */
export function Coverage({ locale, months }: { locale: Lang; months: readonly MonthCount[] }) {
  const { archive, companies } = getMessages(locale).site;
  const words = companies.coverage;
  const { ground, bars, ticks } = layOutMonths(months, width, height);
  const most = months.toSorted((a, b) => b.articles - a.articles)[0];
  if (!most) return null;
  const told = words.told(archive.articles(most.articles), formatMonth(locale, most.month));
  return (
    <section className={styles.coverage} aria-labelledby="coverage">
      <h2 id="coverage" className="section-title">
        {words.title}
      </h2>
      <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={told}>
        {ticks.map(({ x, label }) => (
          <g key={label}>
            <line x1={x} x2={x} y1="0" y2={height} />
            <text x={x + 4} y={height - 5}>
              {label}
            </text>
          </g>
        ))}
        <line className={styles.ground} x1="0" x2={width} y1={ground} y2={ground} />
        {bars.map((bar) => (
          <rect key={bar.month} x={bar.x} y={bar.y} width={bar.breadth} height={bar.height}>
            <title>{`${formatMonth(locale, bar.month)} – ${archive.articles(bar.articles)}`}</title>
          </rect>
        ))}
      </svg>
      <details className={`label ${styles.table}`}>
        <summary>{told}</summary>
        <table>
          <tbody>
            {months.map(({ month, articles }) => (
              <tr key={month}>
                <th scope="row">{formatMonth(locale, month)}</th>
                <td>{archive.articles(articles)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
