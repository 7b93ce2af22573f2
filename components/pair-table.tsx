import { formatWhen } from '#lib/i18n/format-date.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import type { PairSummary } from '#lib/views.ts';
import styles from './pair-table.module.css';
import { ToneBar } from './tone-bar.tsx';

type Props = { locale: Lang; pairs: readonly PairSummary[]; narrow?: boolean };

/** Pairs of companies with the number of their events, how these divide by tone, and the latest. */
export function PairTable({ locale, pairs, narrow = false }: Props) {
  const { timeline } = getMessages(locale);
  return (
    <ul className={`plain ${styles.pairs}`}>
      {pairs.map(({ a, b, figures, last }) => (
        <li key={`${a.slug}/${b.slug}`} className={narrow ? styles.narrow : styles.pair}>
          <a href={`/${locale}/timelines/${a.slug}/${b.slug}`}>{timeline.ofPair(a.name, b.name)}</a>
          <span className={styles.bar}>
            <ToneBar locale={locale} tones={figures.tones} />
          </span>
          <span className="label">{timeline.events(figures.events)}</span>
          <span className="label">{formatWhen(locale, last.when, last.basis)}</span>
        </li>
      ))}
    </ul>
  );
}
