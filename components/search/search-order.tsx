import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import { formatSearchAddress, type SearchAddress } from '#lib/search-address.ts';
import styles from './search-order.module.css';

/** Best first or newest first; where no words are asked for there is no best. */
export function SearchOrder({ locale, asked }: { locale: Lang; asked: SearchAddress }) {
  const { search } = getMessages(locale);
  if (asked.text === '') return null;
  const orders = [
    { order: 'rank', label: search.byRank },
    { order: 'date', label: search.byDate },
  ] as const;
  return (
    <ul className={`plain label ${styles.order}`} aria-label={search.order}>
      {orders.map(({ order, label }) => (
        <li key={order}>
          <a href={`?${formatSearchAddress({ ...asked, order })}`} aria-current={order === asked.order || undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
