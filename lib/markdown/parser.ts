import MarkdownItParser, { type MarkdownIt, type StateInline } from 'markdown-it';
import { linkBareAddresses } from './bare-addresses.ts';
import { readFootnotes } from './footnotes.ts';
import { readPlainText } from './plain-text.ts';
import { readStrikethrough } from './strikethrough.ts';

/** Where a token starts in the content of its block, kept by the parser because markdown-it forgets it. */
export class PositionedState extends MarkdownItParser.StateInline {
  textStart = 0;

  override pushPending() {
    const token = super.pushPending();
    token.meta = { at: this.textStart };
    return token;
  }

  override push(type: string, tag: string, nesting: -1 | 0 | 1) {
    const token = super.push(type, tag, nesting);
    token.meta = { at: this.pos };
    return token;
  }
}

// Runs first at every step and never consumes: the step that finds nothing pending is the one that starts a text.
function notePosition(state: StateInline, silent: boolean): boolean {
  if (!silent && state.pending === '' && state instanceof PositionedState) state.textStart = state.pos;
  return false;
}

// A limit high enough never to be met: deeper texts are refused as a whole by parseMarkdown, not cut in silence.
export const deepest = 60;

/**
 * CommonMark with GitHub's tables, strikethrough, autolinks and footnotes; HTML is text.
 * https://spec.commonmark.org/0.31.2/ and https://github.github.com/gfm/
 */
export function createParser(): MarkdownIt {
  const parser = new MarkdownItParser({ html: false, maxNesting: deepest });
  parser.inline.State = PositionedState;
  parser.validateLink = () => true; // the renderer decides, so that what is no safe link is still parsed as one
  parser.inline.ruler.before('text', 'position', notePosition);
  readPlainText(parser);
  linkBareAddresses(parser);
  readStrikethrough(parser);
  readFootnotes(parser);
  // These join texts and lose their positions on the way; joinText does it with them.
  parser.inline.ruler2.disable('fragments_join');
  parser.core.ruler.disable(['text_join', 'linkify', 'replacements', 'smartquotes']);
  return parser;
}
