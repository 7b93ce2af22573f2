/** Inline content. `at` and `end` are offsets in the plain text of the whole document. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | { readonly kind: 'code'; readonly text: string; readonly at: number }
  | { readonly kind: 'open'; readonly tag: InlineTag; readonly href?: string; readonly title?: string; end: number }
  | { readonly kind: 'close'; readonly tag: InlineTag }
  | { readonly kind: 'break' }
  | { readonly kind: 'image'; readonly src: string; readonly alt: string; readonly title?: string }
  | { readonly kind: 'note'; readonly label: string };

export type InlineTag = 'em' | 'strong' | 'del' | 'a';

export type BlockTag =
  | 'p'
  | 'blockquote'
  | 'ul'
  | 'ol'
  | 'li'
  | 'table'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'
  | 'heading';

export type Block =
  | {
      readonly kind: 'open';
      readonly tag: BlockTag;
      readonly level?: number;
      readonly start?: number;
      readonly align?: string;
      readonly task?: 'done' | 'open';
      /** A paragraph of a tight list, written without its tags. */
      readonly bare?: boolean;
    }
  | { readonly kind: 'close'; readonly tag: BlockTag; readonly level?: number; readonly bare?: boolean }
  | { readonly kind: 'inline'; readonly items: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string; readonly language: string }
  | { readonly kind: 'rule' };

/** Where the plain text from `plain` on comes from: offset `local` of the content of one block. */
export type Piece = { readonly plain: number; readonly local: number; readonly content: number };

/** The content of a block as the parser saw it, and its first line in the source. */
export type Content = { readonly text: string; readonly line: number };

/**
 * A Markdown text, parsed once: its plain text for analysis, in which headings, paragraphs, list items and table
 * cells are set apart by empty lines, and the tree it is rendered from.
 */
export type Markdown = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly notes: ReadonlyMap<string, readonly Block[]>;
  readonly pieces: readonly Piece[];
  readonly contents: readonly Content[];
};
