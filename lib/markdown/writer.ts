import type { TooMuch } from './parse.ts';

export type Writer = {
  readonly write: (text: string) => void;
  /** Starts a new line unless one was just started. */
  readonly line: () => void;
  readonly finish: () => string | TooMuch;
};

const mostOutput = 16 * 1024 * 1024;

/** Collects HTML up to a limit; past it nothing more is kept and the limit is reported at the end. */
export function createWriter(): Writer {
  let html = '';
  let fresh = true;
  let size = 0;
  const write = (text: string) => {
    if (text === '') return;
    size += text.length;
    if (size > mostOutput) return;
    html += text;
    fresh = text.endsWith('\n');
  };
  return {
    write,
    line: () => {
      if (!fresh) write('\n');
    },
    finish: () => (size > mostOutput ? { limit: 'output', most: mostOutput, found: size } : html),
  };
}
