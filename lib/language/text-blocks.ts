import type { Span } from '../model.ts';

/** Heading marks, quotation marks of Markdown, bullets, numbers of list items; several may stack. */
const BULLET = /(?:#{1,6}|>|[-*+•‣▪·◦–—]|\(?\d{1,3}[.)]|\(?[a-z]\))[ \t\u00a0\u202f]+|>/y;

/** A line that ends on one of these goes on in the next line. */
const OPEN_END =
  /(?:[,;(«“-]|(?<![\p{L}\p{N}'’-])(?:the|an|of|with|and|or|that|its|his|her|their|le|la|les|un|une|des|de|du|à|au|aux|dans|sur|par|pour|avec|et|ou|que|qui|son|sa|ses))[ \t]*$/u;

/**
 * Stretches of a text that no sentence crosses: paragraphs, headings, list items, table cells. A single line
 * break inside a paragraph is a wrap when the next line starts in lower case or this one breaks off on a
 * function word or comma; otherwise it separates.
 */
export function findBlocks(text: string): Span[] {
  const blocks: Span[] = [];
  let open: Span | undefined;
  for (const line of findLines(text)) {
    const start = skipBullets(text, line);
    if (open && start === line.contentStart && continues(text, open, line)) {
      open = { start: open.start, end: line.end };
      continue;
    }
    if (open) pushCells(text, open, blocks);
    open = start < line.end ? { start, end: line.end } : undefined;
  }
  if (open) pushCells(text, open, blocks);
  return blocks;
}

const WORDLIKE = /[\p{L}\p{N}]/u;

type Line = Span & { readonly contentStart: number };

function* findLines(text: string): Generator<Line> {
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const stop = next < 0 ? text.length : next;
    yield trimLine(text, start, stop);
    start = stop + 1;
  }
}

function trimLine(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start: from, contentStart: start, end };
}

function skipBullets(text: string, line: Line): number {
  let start = line.contentStart;
  BULLET.lastIndex = start;
  for (let mark = BULLET.exec(text); mark; mark = BULLET.exec(text)) {
    if (BULLET.lastIndex > line.end) break;
    start = BULLET.lastIndex;
  }
  return start;
}

/** Only the break right after `open` is asked about: a blank line has closed it already. */
function continues(text: string, open: Span, line: Line): boolean {
  if (line.contentStart === line.end) return false;
  if (/^\p{Ll}/u.test(text.slice(line.contentStart, line.contentStart + 2))) return true;
  return OPEN_END.test(text.slice(Math.max(open.start, open.end - 24), open.end));
}

/** A row "| a | b |" and a row with tabs are cells, each a block of its own. */
function pushCells(text: string, block: Span, blocks: Span[]): void {
  const row = text.charAt(block.start) === '|';
  const body = text.slice(block.start, block.end);
  if (!row && !body.includes('\t')) {
    if (WORDLIKE.test(body)) blocks.push(block);
    return;
  }
  for (const cell of body.matchAll(row ? /[^|\t\n]+/g : /[^\t\n]+/g)) {
    const content = trimLine(text, block.start + cell.index, block.start + cell.index + cell[0].length);
    if (WORDLIKE.test(cell[0])) blocks.push({ start: content.contentStart, end: content.end });
  }
}
