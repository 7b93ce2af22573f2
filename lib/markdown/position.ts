import type { Span } from '../model.ts';
import type { Content, Markdown, Piece } from './tree.ts';

type Line = { readonly start: number; readonly text: string };

/** Where a line of a block's content stands in the source; in a table cell each `|` of it was written `\|`. */
type Base = { readonly at: number; readonly local: number; readonly text: string; readonly escaped: boolean };

/**
 * Maps spans of the plain text to spans of the Markdown source they were read from. `source` is the text that was
 * parsed. A span over several blocks or marks covers what is between them.
 */
export function createSourceMap(markdown: Markdown, source: string): (span: Span) => Span {
  const lines = splitLines(source);
  const bases = findBases(markdown.contents, lines);
  const place = (offset: number) => {
    const piece = lastBy(markdown.pieces, (candidate) => candidate.plain <= offset);
    return piece ? toSource(bases[piece.content] ?? [], piece, offset) : 0;
  };
  return ({ start, end }) => ({ start: place(start), end: end > start ? place(end - 1) + 1 : place(end) });
}

function toSource(bases: readonly Base[], piece: Piece, offset: number): number {
  const local = piece.local + offset - piece.plain;
  const base = lastBy(bases, (candidate) => candidate.local <= local);
  if (!base) return 0;
  const column = local - base.local;
  const escapes = base.escaped ? base.text.slice(0, column + 1).split('|').length - 1 : 0;
  return base.at + column + escapes;
}

/** The last element for which `holds`; it holds for all before it. */
function lastBy<T>(list: readonly T[], holds: (element: T) => boolean): T | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = list[middle];
    if (element !== undefined && holds(element)) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}

function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const text of source.split(/\r\n|[\r\n]/)) {
    lines.push({ start, text });
    start += text.length + (source.startsWith('\r\n', start + text.length) ? 2 : 1);
  }
  return lines;
}

function findBases(contents: readonly Content[], lines: readonly Line[]): Base[][] {
  let used = { line: -1, column: 0 };
  return contents.map((content) => {
    let local = 0;
    return content.text.split('\n').map((text, index) => {
      const number = content.line + index;
      const line = lines[number] ?? { start: 0, text: '' };
      // Cells of one row share its line, and are looked for one after the other.
      const from = used.line === number ? used.column : 0;
      const { column, escaped } = findColumn(line.text, text.trimEnd(), from);
      used = { line: number, column: column + text.length };
      const base = { at: line.start + column, local, text, escaped };
      local += text.length + 1;
      return base;
    });
  });
}

function findColumn(line: string, text: string, from: number): { column: number; escaped: boolean } {
  const whole = line.trimEnd();
  if (from === 0 && whole.endsWith(text)) return { column: whole.length - text.length, escaped: false };
  const column = line.indexOf(text, from);
  if (column !== -1) return { column, escaped: false };
  const escaped = line.indexOf(text.replaceAll('|', '\\|'), from);
  return { column: Math.max(0, escaped), escaped: escaped !== -1 };
}
