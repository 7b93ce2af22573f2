import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';

/** What stands in the place of a page that does not exist. */
export function Missing({ locale }: { locale: Lang }) {
  const { missing } = getMessages(locale).site;
  return (
    <div className="notice page" lang={locale}>
      <p className="kicker">404</p>
      <h1>{missing.title}</h1>
      <p>{missing.text}</p>
      <p>
        <a href={`/${locale}`}>{missing.home}</a>
      </p>
    </div>
  );
}
