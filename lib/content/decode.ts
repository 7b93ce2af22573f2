import type { Problem } from './problems.ts';

export const mostBytes = 2 * 1024 * 1024;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of a file with line breaks as \n, without a byte order mark; or why it is none. */
export function decodeText(bytes: Uint8Array): { readonly text: string } | Problem {
  if (bytes.length > mostBytes) return { code: 'large', found: `${bytes.length}` };
  try {
    const text = decoder.decode(bytes);
    return { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { code: 'utf8', line: 1 + countLines(bytes), found: 'bytes that are no UTF-8' };
  }
}

/** Line breaks before the first byte that does not belong. */
function countLines(bytes: Uint8Array): number {
  const lossy = new TextDecoder('utf-8').decode(bytes);
  const bad = lossy.indexOf('\ufffd');
  return lossy.slice(0, bad).split('\n').length - 1;
}
