import type { Inline, Markdown } from '../markdown/tree.ts';
import type { Problem } from './problems.ts';

/** Images of a text that point at the machine or at a file outside content/. */
export function findOutsideImages(markdown: Markdown): Problem[] {
  const blocks = [markdown.blocks, ...markdown.notes.values()].flat();
  return blocks
    .flatMap((block) => (block.kind === 'inline' ? block.items : []))
    .filter((item: Inline) => item.kind === 'image')
    .filter((image) => /^\s*file:/i.test(image.src) || leavesContent(image.src))
    .map((image) => ({ code: 'outside', field: 'body', found: image.src }));
}

/**
 * The path below content/ that an image's address means, from an article two folders down; undefined for another
 * site's, and for whatever is not below content/images.
 */
export function resolvePicture(src: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|^[?#]/i.test(src)) return undefined;
  const path = decodeName(src)
    .replace(/^(?:\.\.\/){2}/, '')
    .replace(/^[/]/, '');
  return /^images\/[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]*$/u.test(path) ? path : undefined;
}

// `../../images/x.svg` is how an editor's preview finds a picture; one step more is outside.
function leavesContent(src: string): boolean {
  let depth = 2;
  for (const part of decode(src).split(/[/\\]/)) {
    if (part === '..') depth--;
    else if (part !== '.' && part !== '') depth++;
    if (depth < 0) return true;
  }
  return false;
}

function decode(src: string): string {
  return src.replace(/%2e/gi, '.').replace(/%2f/gi, '/').replace(/%5c/gi, '\\');
}

// Parsing encodes letters beyond ASCII; a name that cannot be decoded is none of ours.
function decodeName(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return src;
  }
}
