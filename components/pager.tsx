import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';

/** A link to the rest of a list; `next` is the cursor that the list's query returned. */
export function Pager({ locale, next }: { locale: Lang; next?: string | undefined }) {
  const { archive } = getMessages(locale).site;
  if (!next) return null;
  return (
    <p className="label">
      <a rel="next" href={`?after=${encodeURIComponent(next)}`}>
        {archive.more} →
      </a>
    </p>
  );
}
