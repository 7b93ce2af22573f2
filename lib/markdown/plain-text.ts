import type { MarkdownIt, StateInline } from 'markdown-it';

const special = new Set([...'\n!#$%&*+-:<=>@[\\]^_`{}~'].map((sign) => sign.charCodeAt(0)));
const w = 'w'.charCodeAt(0);

/** Whether an address may start at `pos`: at the start, after a space, or after one of `* _ ~ (` (GFM §6.9). */
export function isAddressStart(source: string, pos: number): boolean {
  return pos === 0 || /[\s*_~(]/.test(source.charAt(pos - 1));
}

function stops(source: string, pos: number): boolean {
  const code = source.charCodeAt(pos);
  if (code === w) return source.startsWith('www.', pos) && isAddressStart(source, pos);
  return special.has(code);
}

function readText(state: StateInline, silent: boolean): boolean {
  let pos = state.pos;
  while (pos < state.posMax && !stops(state.src, pos)) pos++;
  if (pos === state.pos) return false;
  if (!silent) state.pending += state.src.slice(state.pos, pos);
  state.pos = pos;
  return true;
}

/** markdown-it's text rule, which also stops before `www.` so that bare addresses can be seen. */
export function readPlainText(parser: MarkdownIt): void {
  parser.inline.ruler.at('text', readText);
}
