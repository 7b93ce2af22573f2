import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Lang } from '#lib/model.ts';
import type { News } from './live-page.ts';
import { getNotice, subscribeNotice } from './notice.ts';
import { loadAgain } from './place.ts';
import { getDesk, subscribe } from './store.ts';
import type { Words } from './words.ts';

const shownMilliseconds = 12_000;

/**
 * What was just done, with its undo; what is new to the page; and what the reader must know about storage and the
 * network.
 */
export function Notices({ locale, words, news }: { locale: Lang; words: Words; news: News | undefined }) {
  const notice = useSyncExternalStore(subscribeNotice, getNotice, getNotice);
  const { trouble } = useSyncExternalStore(subscribe, getDesk, getDesk);
  const online = useSyncExternalStore(
    subscribeOnline,
    () => navigator.onLine,
    () => true,
  );
  const [hidden, setHidden] = useState(0);
  // The button goes once it has done its work: focus goes back to where the reader was.
  const cameFrom = useRef<HTMLElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => setHidden(notice.number), shownMilliseconds);
    return () => clearTimeout(timer);
  }, [notice]);
  const isShown = notice.number > hidden;
  const kept = document.documentElement.dataset.kept;
  const isNotice = document.querySelector('[data-not-kept]') !== null;
  return (
    <aside className="desk-notices-notices" aria-label={words.notices}>
      {(!online || kept) && (
        <p className="desk-notices-bar" role="status">
          {kept && !isNotice ? words.offline.kept(formatInstant(locale, kept)) : words.offline.bar}
        </p>
      )}
      {trouble !== 'none' && (
        <p className="desk-notices-bar" role="alert">
          {words.trouble[trouble]}{' '}
          <button
            type="button"
            onClick={() => void import('./download.ts').then(({ downloadExport }) => downloadExport())}
          >
            {words.trouble.export}
          </button>
        </p>
      )}
      <div role="status" className={news ? 'desk-notices-said' : 'desk-notices-silent'}>
        {news && describeNews(news, words)}
      </div>
      {news && (
        <button type="button" className="desk-notices-undo" onClick={() => loadAgain()}>
          {words.live.show}
        </button>
      )}
      <div role="status" className={isShown ? 'desk-notices-said' : 'desk-notices-silent'}>
        {isShown && <span key={notice.number}>{notice.text}</span>}
      </div>
      {isShown && notice.canUndo && (
        <button
          type="button"
          className="desk-notices-undo"
          data-act="undo"
          onFocus={({ relatedTarget }) => {
            cameFrom.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
          }}
          onClick={() => cameFrom.current?.focus()}
        >
          {words.undo}
        </button>
      )}
    </aside>
  );
}

function describeNews({ kind, count }: News, { live }: Words): string {
  return kind === 'articles' || kind === 'events' ? live[kind](count) : live[kind];
}

function subscribeOnline(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

function formatInstant(locale: Lang, instant: string): string {
  return new Date(instant).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' });
}
