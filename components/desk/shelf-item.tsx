import { formatDay } from '#lib/i18n/format-date.ts';
import type { Lang } from '#lib/model.ts';
import type { Shelved } from '#lib/reader.ts';
import styles from './shelf.module.css';
import { removeFromShelf } from './shelf-acts.ts';
import { commit } from './store.ts';
import type { Words } from './words.ts';

type Props = { locale: Lang; item: Shelved; words: Words };

/** One thing on the shelf. Its note is kept as it is written. */
export function ShelfItem({ locale, item, words }: Props) {
  const { shelf } = words;
  const { id, note } = item;
  const [kind, rest = ''] = id.split(/:(.*)/s);
  const noteId = `note-${id}`;
  const address = kind === 'article' ? `/${locale}/articles/${rest}` : `/${locale}/events/${rest}`;
  const lang = item.lang === locale ? undefined : item.lang;
  return (
    <li className={styles.item} {...(kind === 'article' ? { 'data-article': rest } : { id: `e-${rest}` })}>
      <h2 lang={lang}>
        <a href={address}>{item.title}</a>
      </h2>
      <p className="label" data-marks="">
        {[formatDay(locale, item.date), item.source, kind === 'event' && shelf.event].filter(Boolean).join(' · ')}
      </p>
      <div className={styles.note}>
        <label htmlFor={noteId} className="label">
          {shelf.note}
        </label>
        <textarea
          id={noteId}
          aria-label={shelf.noteOn(item.title)}
          rows={note ? 3 : 1}
          value={note}
          maxLength={20_000}
          onChange={(event) => commit([{ kind: 'note', id, value: event.target.value || null }])}
        />
      </div>
      <button
        type="button"
        aria-label={words.actOn(shelf.remove, item.title.slice(0, 80))}
        onClick={(event) => removeFromShelf(event.currentTarget, id, words)}
      >
        {shelf.remove}
      </button>
    </li>
  );
}
