import { formatWhen } from '#lib/i18n/format-date.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import type { PairSummary } from '#lib/views.ts';
import styles from './moved-list.module.css';
import { Sparkline } from './sparkline.tsx';
import { ToneSign } from './tone.tsx';

/** Pairs of companies with something new, each with its latest event. */
export function MovedList({ locale, pairs }: { locale: Lang; pairs: readonly PairSummary[] }) {
  const { timeline } = getMessages(locale);
  return (
    <ol className={`plain ${styles.list}`}>
      {pairs.map(({ a, b, figures, last }) => {
        const evidence = last.evidence.find((one) => one.lang === locale) ?? last.evidence[0];
        return (
          <li key={`${a.slug}/${b.slug}`} className={styles.pair}>
            <div className={styles.head}>
              <h3 className={styles.names}>
                <a href={`/${locale}/timelines/${a.slug}/${b.slug}`}>
                  {a.name} <ToneSign tone={last.tone} /> {b.name}
                </a>
              </h3>
              <Sparkline quarters={figures.quarters} />
            </div>
            {evidence && (
              <p className={styles.sentence} lang={evidence.lang === locale ? undefined : evidence.lang}>
                {evidence.sentence}
              </p>
            )}
            <p className="label">
              {formatWhen(locale, last.when, last.basis)} · {timeline.tone[last.tone]} ·{' '}
              {timeline.events(figures.events)}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
