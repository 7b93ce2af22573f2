/** What the desk last said, aloud and on screen; `canUndo` offers to take it back. */
export type Notice = { readonly text: string; readonly canUndo: boolean; readonly number: number };

let notice: Notice = { text: '', canUndo: false, number: 0 };
const listeners = new Set<() => void>();

export const getNotice = (): Notice => notice;

export function subscribeNotice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Numbered, so that the same words said twice are heard twice. */
export function say(text: string, canUndo = false): void {
  notice = { text, canUndo, number: notice.number + 1 };
  for (const listener of listeners) listener();
}
