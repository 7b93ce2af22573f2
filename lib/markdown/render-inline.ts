import { escapeHtml } from '../escape-html.ts';
import { closeTag, isSafeAddress, openTag } from './html.ts';
import type { Rendering } from './render.ts';
import { renderReference } from './render-notes.ts';
import type { Inline, InlineTag } from './tree.ts';

type Mark = { readonly start: number; readonly end: number };
type Open = Extract<Inline, { kind: 'open' }>;

/** Where the rendering of one block's items stands. */
type Line = {
  readonly rendering: Rendering;
  readonly heading: boolean;
  /** Open elements; false for a link that was left out. */
  readonly open: { readonly written: boolean; readonly tag: InlineTag }[];
  /** The sentence whose span is open, with the number of elements that were open when it was. */
  sentence?: { readonly mark: Mark; readonly depth: number } | undefined;
};

export function renderInline(rendering: Rendering, items: readonly Inline[], heading: boolean): void {
  const line: Line = { rendering, heading, open: [] };
  for (const item of items) renderItem(line, item);
  endSentence(line);
}

function renderItem(line: Line, item: Inline): void {
  const { out } = line.rendering;
  if (item.kind === 'text') renderText(line, item.text, item.at);
  if (item.kind === 'open') renderOpen(line, item);
  if (item.kind === 'close') renderClose(line);
  if (item.kind === 'code') out.write(`${openTag('code')}${escapeHtml(item.text)}${closeTag('code')}`);
  if (item.kind === 'break') out.write(`${openTag('br')}\n`);
  if (item.kind === 'image') out.write(imageTag(line.rendering, item));
  if (item.kind === 'note') renderReference(line.rendering, item.label);
}

function renderText(line: Line, text: string, at: number): void {
  let from = 0;
  while (from < text.length) {
    const place = at + from;
    if (line.sentence && place >= line.sentence.mark.end) endSentence(line);
    if (!line.sentence) startSentence(line, place);
    const to = Math.min(text.length, nextEdge(line, place) - at);
    renderLinked(line, text.slice(from, to), place);
    from = to;
  }
}

// The next offset at which a sentence's span has to be opened or closed.
function nextEdge(line: Line, place: number): number {
  if (line.sentence) return line.sentence.mark.end;
  const { anchors } = line.rendering;
  const next = anchors?.[firstEnding(anchors, place)];
  return next ? Math.max(next.start, place + 1) : Number.POSITIVE_INFINITY;
}

/** Index of the first mark that ends after `place`; marks are in order and do not overlap. */
function firstEnding(marks: readonly Mark[], place: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

function startSentence(line: Line, place: number): void {
  const { anchors, opened, out } = line.rendering;
  const mark = anchors?.[firstEnding(anchors, place)];
  if (!mark || mark.start > place) return;
  const first = !opened.has(mark.id);
  opened.add(mark.id);
  const id = `s-${mark.id}`;
  out.write(openTag('span', first ? { id, class: 'sentence' } : { class: 'sentence', 'data-of': id }));
  line.sentence = { mark, depth: line.open.length };
}

function endSentence(line: Line): void {
  if (line.sentence) line.rendering.out.write(closeTag('span'));
  line.sentence = undefined;
}

// A sentence's span stays open around an element that ends within it, and is closed and taken up again inside an
// element that goes on after it.
function renderOpen(line: Line, item: Open): void {
  if (line.sentence && item.end > line.sentence.mark.end) endSentence(line);
  const isLink = item.tag === 'a';
  const written = !isLink || isSafeAddress(item.href ?? '');
  line.open.push({ written, tag: item.tag });
  if (written) line.rendering.out.write(openTag(item.tag, isLink ? linkAttributes(line, item) : {}));
}

function linkAttributes(line: Line, item: Open) {
  const outside = line.rendering.labels && /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/|\\)/i.test(item.href ?? '');
  return { href: item.href ?? '', title: item.title, rel: outside ? 'noopener noreferrer' : undefined };
}

function renderClose(line: Line): void {
  if (line.sentence && line.sentence.depth >= line.open.length) endSentence(line);
  const element = line.open.pop();
  if (element?.written) line.rendering.out.write(closeTag(element.tag));
}

function renderLinked(line: Line, text: string, at: number): void {
  const { links, linked, out } = line.rendering;
  let from = 0;
  const free = links && !line.heading && !line.open.some((element) => element.tag === 'a');
  for (let index = free ? firstEnding(links, at) : 0; free && index < links.length; index++) {
    const link = links[index];
    if (!link || link.end > at + text.length) break;
    if (link.start < at + from || linked.has(link.href)) continue;
    linked.add(link.href);
    out.write(escapeHtml(text.slice(from, link.start - at)));
    from = link.end - at;
    out.write(
      `${openTag('a', { href: link.href, class: 'company' })}${escapeHtml(text.slice(link.start - at, from))}${closeTag('a')}`,
    );
  }
  out.write(escapeHtml(text.slice(from)));
}

function imageTag({ image, labels }: Rendering, item: Extract<Inline, { kind: 'image' }>): string {
  const picture = image ? image(item.src) : { src: item.src };
  if (!picture || !isSafeAddress(picture.src)) return escapeHtml(item.alt);
  const lazy = labels ? { loading: 'lazy', decoding: 'async' } : {};
  return openTag('img', { ...picture, alt: item.alt, title: item.title, ...lazy });
}
