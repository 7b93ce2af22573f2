import type { Token } from 'markdown-it';
import { joinInline } from './inline.ts';
import { createParser, deepest } from './parser.ts';
import type { Block, BlockTag, Content, Markdown, Piece } from './tree.ts';

const parser = createParser();

/** Why a text was not parsed: a limit it exceeds, with its value and what was found. */
export type TooMuch = {
  readonly limit: 'length' | 'nesting' | 'marks' | 'lines' | 'output';
  readonly most: number;
  readonly found: number;
};

// Fifty thousand words, a book: what is read in a text takes about a second by then, and grows with its length.
const mostLength = 300_000;

// The densest prose and tables stay far below; at the limit the parser still answers within half a second.
const mostMarks = 200_000;
const mostLines = 100_000;

/** Parses Markdown once. Never throws on bad text: what exceeds the limits is named. */
export function parseMarkdown(source: string): Markdown | TooMuch {
  if (source.length > mostLength) return { limit: 'length', most: mostLength, found: source.length };
  const lines = count(source, '\n');
  if (lines > mostLines) return { limit: 'lines', most: mostLines, found: lines };
  const marks = countMarks(source);
  if (marks > mostMarks) return { limit: 'marks', most: mostMarks, found: marks };
  const tokens = parser.parse(source, {});
  const depth = tokens.reduce((most, token) => Math.max(most, token.level, countLevels(token.children ?? [])), 0);
  if (depth >= deepest - 1) return { limit: 'nesting', most: deepest - 2, found: depth };
  return buildTree(tokens);
}

/** How deep marks of emphasis and links stand in each other; the parser tells no level of what it pairs at the end. */
function countLevels(tokens: readonly Token[]): number {
  let [level, most] = [0, 0];
  for (const { nesting } of tokens) {
    level += nesting;
    most = Math.max(most, level);
  }
  return most;
}

export function isTooMuch(value: Markdown | TooMuch): value is TooMuch {
  return 'limit' in value;
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) found++;
  return found;
}

function countMarks(text: string): number {
  let found = 0;
  for (const sign of '*_~`[]<>|!&\\') found += count(text, sign);
  return found;
}

/** What the tree is built into; `blocks` is the open note's list while one is open. */
export type Build = { text: string; blocks: Block[]; pieces: Piece[]; contents: Content[] };

function buildTree(tokens: readonly Token[]): Markdown {
  const build: Build = { text: '', blocks: [], pieces: [], contents: [] };
  const body = build.blocks;
  const notes = new Map<string, Block[]>();
  let line = 0;
  for (const [index, token] of tokens.entries()) {
    line = token.map?.[0] ?? line;
    if (token.type === 'footnote_open') {
      build.blocks = [];
      if (token.info) notes.set(token.info, build.blocks);
    } else if (token.type === 'footnote_close') build.blocks = body;
    else if (token.type === 'inline') addInline(build, token, line, tokens[index - 1]?.type === 'heading_open');
    else addBlock(build, token);
  }
  return { text: build.text, blocks: body, notes, pieces: build.pieces, contents: build.contents };
}

function addInline(build: Build, token: Token, line: number, heading: boolean): void {
  if (build.text !== '') build.text += '\n\n';
  build.contents.push({ text: token.content, line });
  const task = heading ? undefined : readTask(build.blocks, token);
  build.blocks.push({ kind: 'inline', items: joinInline(build, token.children ?? [], task ? 4 : 0) });
}

// A task is the first paragraph of a list item that starts with a box: GFM §5.3.
function readTask(blocks: Block[], token: Token): 'done' | 'open' | undefined {
  const item = blocks.at(-2);
  const paragraph = blocks.at(-1);
  if (item?.kind !== 'open' || item.tag !== 'li' || paragraph?.kind !== 'open' || paragraph.tag !== 'p')
    return undefined;
  const box = /^\[([ xX])\]\s/.exec(token.content)?.[1];
  if (!box) return undefined;
  const task = box === ' ' ? 'open' : 'done';
  blocks[blocks.length - 1] = { ...paragraph, task };
  return task;
}

const tags: Readonly<Record<string, BlockTag>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  bullet_list: 'ul',
  ordered_list: 'ol',
  list_item: 'li',
  table: 'table',
  thead: 'thead',
  tbody: 'tbody',
  tr: 'tr',
  th: 'th',
  td: 'td',
  heading: 'heading',
};

function addBlock(build: Build, token: Token): void {
  if (token.type === 'hr') build.blocks.push({ kind: 'rule' });
  if (token.type === 'fence' || token.type === 'code_block') {
    build.blocks.push({
      kind: 'code',
      text: token.content,
      language: parser.utils.unescapeAll(token.info).trim().split(/\s/)[0] ?? '',
    });
  }
  const tag = tags[token.type.replace(/_(?:open|close)$/, '')];
  if (!tag) return;
  const level = tag === 'heading' ? { level: Number(token.tag.slice(1)) } : {};
  const bare = token.hidden ? { bare: true } : {};
  if (token.nesting < 0) build.blocks.push({ kind: 'close', tag, ...level, ...bare });
  else build.blocks.push({ kind: 'open', tag, ...level, ...bare, ...attributes(token) });
}

function attributes(token: Token): { start?: number; align?: string } {
  const start = token.attrGet('start');
  const style = token.attrGet('style');
  if (start !== null) return { start: Number(start) };
  if (style !== null) return { align: String(style).slice('text-align:'.length) };
  return {};
}
