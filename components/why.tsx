import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import type { Cited, ListedEvent, Names } from '#lib/views.ts';
import styles from './why.module.css';
import { WhyBody } from './why-body.tsx';

type Props = { locale: Lang; event: ListedEvent; names: Names; cited: ReadonlyMap<string, Cited> };

/** Why a row is what it is, on demand and without a script. */
export function Why({ locale, event, names, cited }: Props) {
  const { why: words, eventPage } = getMessages(locale).timeline;
  return (
    <details className={styles.why}>
      <summary className="label">{words.title}</summary>
      <WhyBody locale={locale} event={event} names={names} cited={cited} />
      <p className="label">
        <a href={`/${locale}/events/${event.id}`}>{eventPage}</a>
      </p>
    </details>
  );
}
