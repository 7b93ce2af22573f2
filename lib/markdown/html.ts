// The one place where markup is written. Tags and attributes that are not listed cannot come out, whatever asks for
// them, and addresses with a scheme that is not listed are dropped: the allow-list is the sanitiser.
import { escapeHtml } from '../escape-html.ts';

const allowed: Readonly<Record<string, readonly string[]>> = {
  p: [],
  br: [],
  hr: [],
  em: [],
  strong: [],
  del: [],
  code: ['class'],
  pre: [],
  blockquote: [],
  ul: ['class'],
  ol: ['start'],
  li: ['id', 'class'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['align', 'scope'],
  td: ['align'],
  div: ['class', 'role', 'tabindex', 'aria-label'],
  section: ['class', 'aria-label'],
  sup: [],
  span: ['id', 'class', 'data-of'],
  a: ['href', 'title', 'rel', 'id', 'class', 'aria-label', 'data-company'],
  img: ['src', 'alt', 'title', 'width', 'height', 'loading', 'decoding'],
  input: ['type', 'checked', 'disabled', 'aria-label'],
  h1: ['id'],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
};

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An opening tag with its attributes escaped; empty when the tag is not allowed. */
export function openTag(name: string, attributes: Attributes = {}): string {
  const names = allowed[name];
  if (!names || !Object.hasOwn(allowed, name)) return '';
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined && names.includes(key) && isSafeValue(key, value))
      tag += ` ${key}="${escapeHtml(`${value}`)}"`;
  }
  return `${tag}>`;
}

export function closeTag(name: string): string {
  return Object.hasOwn(allowed, name) ? `</${name}>` : '';
}

const schemes = new Set(['http', 'https', 'mailto', 'tel', 'ftp', 'xmpp', 'irc', 'ircs']);

const ignored = /[\p{Cc}\p{Cf}\p{Z}]/gu;

/**
 * Whether a link may go there: a listed scheme, or none. Browsers drop control characters and spaces before they
 * look for the scheme (https://url.spec.whatwg.org/#url-parsing), so they are dropped here as well.
 */
export function isSafeAddress(address: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(ignored, ''))?.[1];
  return scheme === undefined || schemes.has(scheme.toLowerCase());
}

function isSafeValue(name: string, value: string | number): boolean {
  return (name !== 'href' && name !== 'src') || isSafeAddress(`${value}`);
}
