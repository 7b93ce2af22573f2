/** Whether a text has the shape of what a list gives out as “next”. One of that shape that never was reads as a place. */
export type IsCursor = (text: string) => boolean;

export const isArticleCursor: IsCursor = (text) => /^\d{4}-\d\d-\d\d\S* \S+$/.test(decode(text));

export const isEventCursor: IsCursor = (text) => /^\d{4}-\d\d-\d\d_[a-z0-9-]{1,80}$/.test(text);

export const isCompanyCursor: IsCursor = (text) => /^[a-z0-9][a-z0-9-]*$/.test(text);

/** By rank it is a slug, by date a day before it. */
export const isSearchCursor: IsCursor = (text) => /^(?:\d{4}-\d\d-\d\d\S* )?\S+$/.test(decode(text));

/** Empty where it is not the very text that its bytes are written as. */
function decode(text: string): string {
  const decoded = Buffer.from(text, 'base64url').toString();
  return Buffer.from(decoded).toString('base64url') === text ? decoded : '';
}
