'use client';

import { useState, useSyncExternalStore } from 'react';
import type { Lang } from '#lib/model.ts';
import { fold } from '#lib/reader/palette.ts';
import { listFollowed, listSaved } from '#lib/reader.ts';
import styles from './shelf.module.css';
import { ShelfFollowed } from './shelf-followed.tsx';
import { ShelfItem } from './shelf-item.tsx';
import { getDesk, subscribe } from './store.ts';
import { getWords } from './words.ts';

/** What the reader put aside, last first, with notes; and what they follow. Rendered by the browser alone. */
export function Shelf({ locale }: { locale: Lang }) {
  const { state, isOpen } = useSyncExternalStore(subscribe, getDesk, getDesk);
  const [query, setQuery] = useState('');
  if (!isOpen) return null;
  const words = getWords(locale);
  const { shelf } = words;
  const saved = listSaved(state);
  const sought = fold(query.trim());
  const found = saved.filter(({ title, note, source }) => fold(`${title} ${note} ${source}`).includes(sought));
  return (
    <div className={styles.shelf}>
      <section aria-label={shelf.title}>
        {saved.length === 0 && <p>{shelf.empty}</p>}
        {saved.length > 0 && (
          <div className={styles.search}>
            <label htmlFor="shelf-search" className="label">
              {shelf.search}
            </label>
            <input id="shelf-search" type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
            <p role="status" className="label">
              {found.length === 0 ? shelf.noMatch : shelf.found(found.length)}
            </p>
          </div>
        )}
        <ul className={`plain ${styles.items}`}>
          {found.map((item) => (
            <ShelfItem key={item.id} locale={locale} item={item} words={words} />
          ))}
        </ul>
      </section>
      <ShelfFollowed locale={locale} followed={listFollowed(state)} words={words} />
    </div>
  );
}
