import type { Lang } from '#lib/model.ts';
import type { listFollowed } from '#lib/reader.ts';
import { addressOf } from './address.ts';
import { say } from './notice.ts';
import styles from './shelf.module.css';
import { commit } from './store.ts';
import type { Words } from './words.ts';

type Props = { locale: Lang; followed: ReturnType<typeof listFollowed>; words: Words };

export function ShelfFollowed({ locale, followed, words }: Props) {
  if (followed.length === 0) return null;
  const stop = (id: string, name: string) => {
    commit([{ kind: 'follow', id, value: null }], true);
    say(words.done.unfollowed(name), true);
    document.querySelector<HTMLElement>('main')?.focus();
  };
  return (
    <section aria-labelledby="follows">
      <h2 id="follows" className="section-title">
        {words.shelf.follows}
      </h2>
      <ul className={`plain ${styles.followed}`}>
        {followed.map(({ id, names }) => (
          <li key={id}>
            <a href={addressOf(locale, id)}>{names.join(' – ')}</a>{' '}
            <button
              type="button"
              aria-label={words.actOn(words.shelf.unfollow, names.join(' – '))}
              onClick={() => stop(id, names.join(' – '))}
            >
              {words.shelf.unfollow}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
