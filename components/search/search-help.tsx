import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import styles from './search-help.module.css';

/** The operators, each with an example that can be tried. */
export function SearchHelp({ locale, open }: { locale: Lang; open: boolean }) {
  const { search, timeline } = getMessages(locale);
  const kinds = Object.entries(timeline.kind).map(([value, name]) => (value === name ? value : `${value} (${name})`));
  return (
    <details className={`${styles.help} no-print`} open={open}>
      <summary>{search.help.title}</summary>
      <p>{search.help.intro}</p>
      <dl>
        {search.help.rows.map(([query = '', meaning]) => (
          <div key={query}>
            <dt>
              <a rel="nofollow" href={`?${new URLSearchParams({ q: query })}`}>
                <code>{query}</code>
              </a>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="label">
        {search.help.kinds} {kinds.join(', ')}.
      </p>
    </details>
  );
}
