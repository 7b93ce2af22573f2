import type { Piece } from '#lib/search-views.ts';

/** A text with what was asked for marked in it. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0;
  return pieces.map(({ text, found }) => {
    const key = at;
    at += text.length;
    return found ? <mark key={key}>{text}</mark> : text;
  });
}
