import { formatWhen } from '#lib/i18n/format-date.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang, Slug } from '#lib/model.ts';
import type { Named, PairSummary } from '#lib/views.ts';
import styles from './pair-table.module.css';
import { ToneBar } from './tone-bar.tsx';

type Props = {
  locale: Lang;
  pairs: readonly PairSummary[];
  /** The company on whose page they stand: the other one is named alone. */
  of?: Slug;
};

/** Pairs of companies with the number of their events, how these divide by tone, and the latest. */
export function PairTable({ locale, pairs, of }: Props) {
  const { timeline } = getMessages(locale);
  const nameOf = (a: Named, b: Named): string =>
    of === undefined ? timeline.ofPair(a.name, b.name) : (of === a.slug ? b : a).name;
  return (
    <ul className={`plain ${styles.pairs}`}>
      {pairs.map(({ a, b, figures, last }) => (
        <li key={`${a.slug}/${b.slug}`} className={styles.pair}>
          <a href={`/${locale}/timelines/${a.slug}/${b.slug}`}>{nameOf(a, b)}</a>
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
