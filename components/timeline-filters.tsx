import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import type { Choice, Choices, TimelineFilter } from '#lib/timeline.ts';
import styles from './timeline-filters.module.css';

type Props = { locale: Lang; filter: TimelineFilter; choices: Choices; matching: number };

const fields = ['kind', 'tone', 'modality', 'lang', 'source'] as const satisfies readonly Choice[];

/** A plain form whose state is the address; beside each choice stands the number of events it would leave. */
export function TimelineFilters({ locale, filter, choices, matching }: Props) {
  const { timeline } = getMessages(locale);
  const words = timeline.filter;
  const active = Object.keys(filter).length > 0;
  return (
    <details className={`${styles.filters} no-print`} open={active}>
      <summary className="label">{words.title}</summary>
      <form method="get" className={styles.form}>
        {fields.map((field) => (
          <label key={field} className="label">
            {words[field]}
            <select name={field} defaultValue={filter[field] ?? ''}>
              <option value="">{words.all}</option>
              {choices[field].map(({ value, events }) => (
                <option key={value} value={value}>{`${nameOf(locale, field, value)} (${events})`}</option>
              ))}
            </select>
          </label>
        ))}
        <label className="label">
          {words.from}
          <input
            name="from"
            type="text"
            inputMode="numeric"
            placeholder="2023-01"
            pattern={periodPattern}
            defaultValue={filter.from}
          />
        </label>
        <label className="label">
          {words.to}
          <input
            name="to"
            type="text"
            inputMode="numeric"
            placeholder="2025"
            pattern={periodPattern}
            defaultValue={filter.to}
          />
        </label>
        <label className="label">
          {words.at}
          <input name="at" type="date" defaultValue={filter.at} />
        </label>
        <label className="label">
          {words.q}
          <input name="q" type="search" maxLength={100} defaultValue={filter.q} />
        </label>
        <p className={styles.buttons}>
          <button type="submit">{words.apply}</button>
          {active && <a href="?">{words.clear}</a>}
        </p>
      </form>
      {active && <p role="status">{words.matching(matching)}</p>}
    </details>
  );
}

const periodPattern = '\\d{4}(-\\d{2}(-\\d{2})?)?';

function nameOf(locale: Lang, field: Choice, value: string): string {
  const { site, timeline } = getMessages(locale);
  const names: Readonly<Record<string, string>> = {
    ...timeline.kind,
    ...timeline.tone,
    ...timeline.modality,
    ...site.language,
  };
  return field === 'source' ? value : (names[value] ?? value);
}
