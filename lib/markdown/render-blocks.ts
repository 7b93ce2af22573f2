import { escapeHtml } from '../escape-html.ts';
import { closeTag, openTag } from './html.ts';
import type { Rendering } from './render.ts';
import { renderInline } from './render-inline.ts';
import type { Block } from './tree.ts';

type Open = Extract<Block, { kind: 'open' }>;
type Close = Extract<Block, { kind: 'close' }>;

export function renderBlocks(rendering: Rendering, blocks: readonly Block[]): void {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'inline') renderInline(rendering, block.items, isHeading(blocks[index - 1]));
    if (block.kind === 'rule') writeLine(rendering, `${openTag('hr')}\n`);
    if (block.kind === 'code') renderCode(rendering, block.text, block.language);
    if (block.kind === 'open') renderOpen(rendering, block, blocks[index + 1]);
    if (block.kind === 'close') renderClose(rendering, block);
  }
}

function isHeading(block: Block | undefined): boolean {
  return block?.kind === 'open' && block.tag === 'heading';
}

function writeLine(rendering: Rendering, text: string): void {
  rendering.out.line();
  rendering.out.write(text);
}

function renderCode(rendering: Rendering, text: string, language: string): void {
  const code = openTag('code', language === '' ? {} : { class: `language-${language}` });
  writeLine(rendering, `${openTag('pre')}${code}${escapeHtml(text)}${closeTag('code')}${closeTag('pre')}\n`);
}

function headingTag(rendering: Rendering, level: number): string {
  return `h${Math.min(6, Math.max(1, level + rendering.shift))}`;
}

function renderOpen(rendering: Rendering, block: Open, next: Block | undefined): void {
  if (block.tag === 'p') renderParagraph(rendering, block);
  else if (block.tag === 'heading') renderHeading(rendering, block, next);
  else renderContainer(rendering, block);
}

function renderHeading(rendering: Rendering, block: Open, next: Block | undefined): void {
  const id = rendering.labels ? rendering.idOf(textOf(next)) : undefined;
  writeLine(rendering, openTag(headingTag(rendering, block.level ?? 1), { id }));
}

function renderContainer(rendering: Rendering, block: Open): void {
  const { labels, out } = rendering;
  if (block.tag === 'table' && labels) {
    writeLine(
      rendering,
      `${openTag('div', { class: 'table', role: 'region', tabindex: 0, 'aria-label': labels.table })}\n`,
    );
  }
  const start = block.start === 1 ? undefined : block.start;
  const scope = block.tag === 'th' && labels ? 'col' : undefined;
  writeLine(rendering, openTag(block.tag, { start, align: block.align, scope }));
  if (!['li', 'th', 'td'].includes(block.tag)) out.write('\n');
}

function renderParagraph(rendering: Rendering, block: Open): void {
  if (!block.bare) writeLine(rendering, openTag('p'));
  if (!block.task) return;
  const done = block.task === 'done';
  const label = done ? rendering.labels?.done : rendering.labels?.open;
  const checked = done ? '' : undefined;
  rendering.out.write(`${openTag('input', { type: 'checkbox', checked, disabled: '', 'aria-label': label })} `);
}

function renderClose(rendering: Rendering, block: Close): void {
  if (block.bare) return;
  const inner = ['p', 'heading', 'li', 'th', 'td'].includes(block.tag);
  if (!inner) rendering.out.line();
  const tag = block.tag === 'heading' ? headingTag(rendering, block.level ?? 1) : block.tag;
  rendering.out.write(`${closeTag(tag)}\n`);
  if (block.tag === 'table' && rendering.labels) rendering.out.write(`${closeTag('div')}\n`);
}

function textOf(block: Block | undefined): string {
  if (block?.kind !== 'inline') return '';
  return block.items.map((item) => (item.kind === 'text' || item.kind === 'code' ? item.text : '')).join('');
}
