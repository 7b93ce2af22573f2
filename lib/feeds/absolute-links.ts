import { escapeHtml, unescapeHtml } from '../escape-html.ts';

/**
 * The sanitised HTML of an article with every address made absolute against its page, and without what only the page
 * knows what to do with: classes, tab stops. Expects the output of lib/markdown, whose attributes stand in double
 * quotes.
 */
export function makeLinksAbsolute(html: string, page: string): string {
  return html
    .replace(/ (href|src)="([^"]*)"/g, (_, name: string, value: string) => ` ${name}="${resolve(value, page)}"`)
    .replace(/ (?:class|tabindex|role|aria-[a-z]+|target)="[^"]*"/g, '');
}

function resolve(value: string, page: string): string {
  return escapeHtml(URL.parse(unescapeHtml(value), page)?.href ?? page);
}
