import type { Delimiter, MarkdownIt, StateInline } from 'markdown-it';

const tilde = '~'.charCodeAt(0);
// markdown-it pairs delimiters of equal marker; one tilde must not close two, so each length has a marker of its own.
const markers = [0, 0x10000 + tilde, 0x20000 + tilde];

function tokenize(state: StateInline, silent: boolean): boolean {
  if (silent || state.src.charCodeAt(state.pos) !== tilde) return false;
  const run = state.scanDelims(state.pos, true);
  const text = '~'.repeat(run.length);
  if (run.length > 2) {
    state.pending += text;
  } else {
    state.push('text', '', 0).content = text;
    const marker = markers[run.length] ?? 0;
    const token = state.tokens.length - 1;
    state.delimiters.push({ marker, length: 0, token, end: -1, open: run.can_open, close: run.can_close });
  }
  state.pos += run.length;
  return true;
}

function pair(state: StateInline, delimiters: readonly Delimiter[]): void {
  for (const start of delimiters) {
    const end = delimiters[start.end];
    if (!end || !markers.includes(start.marker)) continue;
    turn(state, start.token, 's_open', 1);
    turn(state, end.token, 's_close', -1);
  }
}

function turn(state: StateInline, index: number, type: string, nesting: -1 | 1): void {
  const token = state.tokens[index];
  if (!token) return;
  token.type = type;
  token.nesting = nesting;
  token.content = '';
}

function postProcess(state: StateInline): void {
  pair(state, state.delimiters);
  for (const meta of state.tokens_meta) if (meta?.delimiters) pair(state, meta.delimiters);
}

/** GitHub's strikethrough: one or two tildes, closed by as many (GFM §6.5). */
export function readStrikethrough(parser: MarkdownIt): void {
  parser.inline.ruler.at('strikethrough', tokenize);
  parser.inline.ruler2.at('strikethrough', postProcess);
}
