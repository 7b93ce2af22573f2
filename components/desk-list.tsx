import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import { DeskButton } from './desk-button.tsx';

/** Above a list: how much of it is unread or new to the reader, and how to be done with it. */
export function DeskList({ locale }: { locale: Lang }) {
  const { desk } = getMessages(locale);
  return (
    <p className="label desk desk-list">
      <span data-count="" />
      <DeskButton act="clear">{desk.clearNew}</DeskButton>
      <DeskButton act="all-read">{desk.markAllRead}</DeskButton>
    </p>
  );
}
