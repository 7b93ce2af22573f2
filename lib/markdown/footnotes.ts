import type { Env, MarkdownIt, StateBlock, StateInline } from 'markdown-it';

const definition = /^\[\^([^\]\s[]{1,100})\]:[ \t]*/;
const reference = /^\[\^([^\]\s[]{1,100})\]/;

function definedLabels(env: Env): Set<unknown> {
  const known = env.notes;
  if (known instanceof Set) return known;
  const made = new Set<unknown>();
  env.notes = made;
  return made;
}

function fold(label: string): string {
  return label.toLowerCase();
}

function readDefinition(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4 || state.src.charCodeAt(start) !== 0x5b) return false;
  const match = definition.exec(state.src.slice(start, state.eMarks[startLine]));
  const label = match?.[1];
  // Less indented than the note or item before it, a definition ends that.
  const outside = state.level === 0 || (silent && (state.sCount[startLine] ?? 0) < state.blkIndent);
  if (!match || !label || !outside) return false;
  if (silent) return true;
  const defined = definedLabels(state.env);
  const first = !defined.has(fold(label));
  defined.add(fold(label));
  const open = state.push('footnote_open', '', 1);
  open.info = first ? fold(label) : '';
  open.map = [startLine, startLine];
  readNote(state, startLine, endLine, match[0].length);
  open.map[1] = state.line;
  state.push('footnote_close', '', -1);
  return true;
}

// The note's first line starts after its label, the next ones belong to it when indented by four.
function readNote(state: StateBlock, line: number, endLine: number, width: number): void {
  const kept = {
    mark: state.bMarks[line] ?? 0,
    shift: state.tShift[line] ?? 0,
    indent: state.sCount[line] ?? 0,
    block: state.blkIndent,
    parent: state.parentType,
  };
  state.bMarks[line] = kept.mark + kept.shift + width;
  state.tShift[line] = 0;
  state.sCount[line] = kept.block + 4;
  state.blkIndent += 4;
  state.parentType = 'footnote';
  state.md.block.tokenize(state, line, endLine);
  state.bMarks[line] = kept.mark;
  state.tShift[line] = kept.shift;
  state.sCount[line] = kept.indent;
  state.blkIndent = kept.block;
  state.parentType = kept.parent;
}

function readReference(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('[^', state.pos)) return false;
  const match = reference.exec(state.src.slice(state.pos, state.pos + 110));
  const label = match?.[1];
  if (!match || !label || !definedLabels(state.env).has(fold(label))) return false;
  if (!silent) state.push('footnote_ref', '', 0).info = fold(label);
  state.pos += match[0].length;
  return true;
}

/** GitHub's footnotes: `[^label]` in the text, `[^label]: note` anywhere at the top level. */
export function readFootnotes(parser: MarkdownIt): void {
  parser.block.ruler.before('reference', 'footnote', readDefinition, { alt: ['paragraph', 'reference'] });
  parser.inline.ruler.before('link', 'footnote', readReference);
}
