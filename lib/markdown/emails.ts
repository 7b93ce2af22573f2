import type { Inline } from './tree.ts';

// GFM §6.9: letters, digits and . - _ + before the sign; after it labels of letters, digits, - and _ with a dot
// between them, the last sign being no - or _. The lookbehind bounds the scan of a long run without a space.
const email = /(?<![\w.+-])[\w.+-]{1,64}@[a-zA-Z0-9_-]+(?:\.[a-zA-Z0-9_-]+)+/g;

/** Splits a run of text at the e-mail addresses in it, which become links. */
export function findEmails(text: string, at: number): Inline[] {
  const items: Inline[] = [];
  let last = 0;
  for (const match of text.matchAll(email)) {
    const address = match[0];
    const end = match.index + address.length;
    if (/[-_]$/.test(address) || text.charAt(end) === '@') continue;
    if (match.index > last) items.push({ kind: 'text', text: text.slice(last, match.index), at: at + last });
    items.push({ kind: 'open', tag: 'a', href: `mailto:${address}`, end: at + end });
    items.push({ kind: 'text', text: address, at: at + match.index }, { kind: 'close', tag: 'a' });
    last = end;
  }
  if (last < text.length) items.push({ kind: 'text', text: text.slice(last), at: at + last });
  return items;
}
