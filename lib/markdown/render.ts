import { createHeadingIds } from './heading-ids.ts';
import type { TooMuch } from './parse.ts';
import { renderBlocks } from './render-blocks.ts';
import { renderNotes } from './render-notes.ts';
import type { Block, Markdown } from './tree.ts';
import { createWriter, type Writer } from './writer.ts';

export type Picture = { readonly src: string; readonly width?: number; readonly height?: number };

/** Spoken labels of a page in the article's language. `ref` and `back` are followed by the note's number. */
export type Labels = {
  readonly notes: string;
  readonly ref: string;
  readonly back: string;
  readonly done: string;
  readonly open: string;
  readonly table: string;
};

export type RenderOptions = {
  /** Level that the highest heading of the text gets, the others following; as written unless told. */
  readonly level?: number;
  /** Mentions in plain-text offsets, in order; of each `href` the first that can be a link becomes one. */
  readonly links?: readonly { readonly start: number; readonly end: number; readonly href: string }[];
  /** Sentences that can be pointed at, in plain-text offsets, in order, not overlapping. */
  readonly anchors?: readonly { readonly start: number; readonly end: number; readonly id: string }[];
  /** What to show for an image's address; undefined leaves its alternative text. Without it images stay as they are. */
  readonly image?: (src: string) => Picture | undefined;
  /** Present for a page: headings have ids, outside links open safely, tables scroll, notes and tasks are labelled. */
  readonly labels?: Labels;
};

/** What one rendering carries from block to block. */
export type Rendering = RenderOptions & {
  readonly markdown: Markdown;
  readonly out: Writer;
  /** Added to the level of each heading. */
  readonly shift: number;
  readonly linked: Set<string>;
  readonly opened: Set<string>;
  /** Labels of notes in the order of their first reference, with how often each was referred to. */
  readonly noted: Map<string, number>;
  readonly idOf: (text: string) => string;
};

/**
 * Renders a parsed text to HTML that is safe to set. Without options it is what the CommonMark and GFM
 * specifications give, but for addresses with an unsafe scheme. Text that repeats a long address until the HTML is
 * many times its size is refused.
 */
export function renderMarkdown(markdown: Markdown, options: RenderOptions = {}): string | TooMuch {
  const rendering: Rendering = {
    ...options,
    markdown,
    out: createWriter(),
    shift: options.level === undefined ? 0 : options.level - highestLevel(markdown.blocks),
    linked: new Set(),
    opened: new Set(),
    noted: new Map(),
    idOf: createHeadingIds(),
  };
  renderBlocks(rendering, markdown.blocks);
  renderNotes(rendering);
  return rendering.out.finish();
}

function highestLevel(blocks: readonly Block[]): number {
  const levels = blocks.map((block) => (block.kind === 'open' && block.level !== undefined ? block.level : 6));
  return levels.reduce((least, level) => Math.min(least, level), 6);
}
