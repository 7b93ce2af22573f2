import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Lang } from '#lib/model.ts';
import { listFollowed } from '#lib/reader.ts';
import type { RecentEvent, RecentIds } from '#lib/views.ts';
import { addressOf } from './address.ts';
import { fetchRecent, findNewRecent, noteRecent } from './recent.ts';
import { SinceList } from './since-list.tsx';
import { getDesk, subscribe } from './store.ts';
import { getWords } from './words.ts';

/** `recent` is absent while the archive is being read: what comes later would look new. */
type Props = { locale: Lang; recent: RecentIds | undefined };

/** What was learnt since the last visit, and the companies and pairs that the reader follows. */
export function DeskFront({ locale, recent }: Props) {
  const { state, isOpen } = useSyncExternalStore(subscribe, getDesk, getDesk);
  const [events, setEvents] = useState<readonly RecentEvent[]>([]);
  useEffect(() => {
    if (!isOpen || !recent) return;
    noteRecent(recent);
    if (findNewRecent().size > 0) void fetchRecent(locale).then(setEvents);
  }, [isOpen, recent, locale]);
  const words = getWords(locale);
  const followed = listFollowed(state);
  const ids = events.length > 0 ? findNewRecent() : new Set();
  const fresh = events.filter(({ id }) => ids.has(`event:${id}`));
  const mine = fresh.filter((event) => followed.some(({ id }) => isAbout(event, id)));
  return (
    <>
      {fresh.length > 0 && (
        <SinceList
          locale={locale}
          words={words}
          events={[...mine, ...fresh.filter((event) => !mine.includes(event))]}
        />
      )}
      {followed.length > 0 && (
        <section aria-labelledby="yours" className="desk-front-section">
          <h2 id="yours" className="section-title">
            {words.yours.title}
          </h2>
          <ul className="plain desk-front-followed">
            {followed.map(({ id, names }) => {
              const count = fresh.filter((event) => isAbout(event, id)).length;
              return (
                <li key={id}>
                  <a href={addressOf(locale, id)}>{names.join(' – ')}</a>
                  {count > 0 && (
                    <span className="desk-mark" data-mark="new">
                      {words.yours.fresh(count)}
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}

function isAbout({ participants }: RecentEvent, id: string): boolean {
  const slugs = id.slice(id.indexOf(':') + 1).split('/');
  return slugs.every((slug) => participants.some((one) => one.slug === slug));
}
