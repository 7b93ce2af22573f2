import type { MarkdownIt, StateInline } from 'markdown-it';
import { isAddressStart } from './plain-text.ts';

const scheme = /(?<![\p{L}\p{N}])(?:https?|ftp)$/iu;
const host = /^[\p{L}\p{N}\p{S}_-]+(?:\.[\p{L}\p{N}\p{S}_-]+)*/u;

/** The address that starts at the beginning of `text`, without what only ends the sentence (GFM §6.9). */
function trimAddress(text: string): string {
  let address = /^[^\s<]*/.exec(text)?.[0] ?? '';
  for (;;) {
    const shorter = withoutEnd(address);
    if (shorter === address) return address;
    address = shorter;
  }
}

function withoutEnd(address: string): string {
  const entity = /&[\p{L}\p{N}]+;$/u.exec(address);
  if (entity) return address.slice(0, entity.index);
  if (/[?!.,:*_~'"]$/.test(address)) return address.slice(0, -1);
  if (address.endsWith(')') && count(address, ')') > count(address, '(')) return address.slice(0, -1);
  return address;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

// Domains: at least one dot when `www.` starts them, no underscore in the last two labels.
function isDomain(rest: string, dotNeeded: boolean): boolean {
  const labels = host.exec(rest)?.[0].split('.');
  if (!labels || (dotNeeded && labels.length < 2)) return false;
  return !labels.slice(-2).some((label) => label.includes('_'));
}

// Longer than any address in use; keeps a megabyte without a space from being read again at each colon.
const longest = 2000;

function readWww(state: StateInline, silent: boolean): boolean {
  if (state.linkLevel > 0 || !state.src.startsWith('www.', state.pos)) return false;
  if (!isAddressStart(state.src, state.pos)) return false;
  const address = trimAddress(state.src.slice(state.pos, Math.min(state.posMax, state.pos + longest)));
  if (!isDomain(address, true)) return false;
  if (!silent) pushLink(state, `http://${address}`, address);
  state.pos += address.length;
  return true;
}

function readUrl(state: StateInline, silent: boolean): boolean {
  if (state.linkLevel > 0 || !state.src.startsWith('://', state.pos)) return false;
  const before = scheme.exec(state.src.slice(Math.max(0, state.pos - 6), state.pos))?.[0];
  if (!before || !state.pending.endsWith(before)) return false;
  const rest = trimAddress(state.src.slice(state.pos, Math.min(state.posMax, state.pos + longest)));
  if (!isDomain(rest.slice(3), false)) return false;
  if (!silent) {
    state.pending = state.pending.slice(0, -before.length);
    state.pos -= before.length;
    pushLink(state, before + rest, before + rest);
    state.pos += before.length;
  }
  state.pos += rest.length;
  return true;
}

function pushLink(state: StateInline, href: string, text: string): void {
  state.push('link_open', 'a', 1).attrs = [['href', state.md.normalizeLink(href)]];
  state.push('text', '', 0).content = text;
  state.push('link_close', 'a', -1);
}

/** Addresses written without brackets become links: GitHub's autolink extension, but for e-mail addresses. */
export function linkBareAddresses(parser: MarkdownIt): void {
  parser.inline.ruler.after('text', 'www', readWww);
  parser.inline.ruler.after('www', 'url', readUrl);
}
