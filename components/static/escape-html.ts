import { escapeHtml as escapeText } from '#lib/escape-html.ts';

/** For text and for attributes in double quotes, in the letters React uses. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? escapeText(text).replaceAll("'", '&#x27;') : text;
}
