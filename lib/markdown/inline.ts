import type { Token } from 'markdown-it';
import { findEmails } from './emails.ts';
import type { Build } from './parse.ts';
import type { Inline, InlineTag } from './tree.ts';

const tags: Readonly<Record<string, InlineTag>> = { em: 'em', strong: 'strong', s: 'del', link: 'a' };

type Open = Extract<Inline, { kind: 'open' }>;
type Text = { text: string; at: number };

/**
 * Turns a block's inline tokens into items, adding their text to the document's and noting where it came from.
 * Neighbouring texts (escapes, entities, stray delimiters) become one. `skip` characters at the start are left out.
 */
export function joinInline(build: Build, tokens: readonly Token[], skip: number): Inline[] {
  const items: Inline[] = [];
  const open: Open[] = [];
  let run: Text | undefined;
  const endRun = () => {
    if (run)
      addRun(
        items,
        run,
        open.some((item) => item.tag === 'a'),
      );
    run = undefined;
  };
  let left = skip;
  for (const token of tokens) {
    const text = textOf(token);
    if (text !== undefined) {
      const kept = text.slice(left);
      const dropped = text.length - kept.length;
      left -= dropped;
      if (kept === '') continue;
      run ??= { text: '', at: build.text.length };
      note(build, token, dropped);
      run.text += kept;
      build.text += kept.replaceAll('\n', ' ');
      continue;
    }
    endRun();
    addItem(build, items, open, token);
  }
  endRun();
  return items;
}

function textOf(token: Token): string | undefined {
  if (token.type === 'text' || token.type === 'text_special') return token.content;
  if (token.type === 'softbreak') return '\n';
  return undefined;
}

function note(build: Build, token: Token, dropped: number): void {
  const at = token.meta?.at;
  const local = (typeof at === 'number' ? at : 0) + dropped;
  build.pieces.push({ plain: build.text.length, local, content: build.contents.length - 1 });
}

function addRun(items: Inline[], run: Text, inLink: boolean): void {
  if (inLink || !run.text.includes('@')) items.push({ kind: 'text', ...run });
  else for (const item of findEmails(run.text, run.at)) items.push(item);
}

function addItem(build: Build, items: Inline[], open: Open[], token: Token): void {
  if (token.type === 'hardbreak') {
    items.push({ kind: 'break' });
    build.text += '\n';
  }
  if (token.type === 'code_inline') {
    note(build, token, token.markup.length);
    items.push({ kind: 'code', text: token.content, at: build.text.length });
    build.text += token.content;
  }
  if (token.type === 'footnote_ref') items.push({ kind: 'note', label: token.info });
  if (token.type === 'image') items.push(image(token));
  const tag = tags[token.type.replace(/_(?:open|close)$/, '')];
  if (tag && token.nesting > 0) {
    const item: Open = { kind: 'open', tag, ...address(token, 'href'), ...title(token), end: 0 };
    open.push(item);
    items.push(item);
  }
  if (tag && token.nesting < 0) {
    const opened = open.pop();
    if (opened) opened.end = build.text.length;
    items.push({ kind: 'close', tag });
  }
}

function image(token: Token): Inline {
  return { kind: 'image', src: address(token, 'src').src ?? '', alt: altText(token.children ?? []), ...title(token) };
}

function altText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'image') return altText(token.children ?? []);
      return token.type === 'hardbreak' ? '\n' : (textOf(token) ?? token.content);
    })
    .join('');
}

function address<K extends 'href' | 'src'>(token: Token, name: K): { [key in K]?: string } {
  const value = token.attrGet(name);
  const found: { [key in K]?: string } = {};
  if (value !== null) found[name] = String(value);
  return found;
}

function title(token: Token): { title?: string } {
  const value = token.attrGet('title');
  return value === null || value === '' ? {} : { title: String(value) };
}
