import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import type { Named, PairSummary } from '#lib/views.ts';
import { PairTable } from './pair-table.tsx';
import styles from './relation-list.module.css';

type Props = { locale: Lang; company: Named; relations: readonly PairSummary[]; shown: number };

/** Those a company shares most events with, each leading to the timeline of the two. */
export function RelationList({ locale, company, relations, shown }: Props) {
  const words = getMessages(locale).site.companies;
  if (relations.length === 0) return null;
  return (
    <section aria-labelledby="relations">
      <h2 id="relations" className="section-title">
        {words.relations}
      </h2>
      <PairTable locale={locale} pairs={relations.slice(0, shown)} of={company.slug} />
      {relations.length > shown && (
        <p className={`label ${styles.all}`}>
          <a href={`/${locale}/timelines?q=${encodeURIComponent(company.name)}`}>{words.allRelations}</a>
        </p>
      )}
    </section>
  );
}
