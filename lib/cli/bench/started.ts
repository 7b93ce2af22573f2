import type { ChildProcess } from 'node:child_process';

const running = new Set<ChildProcess>();

/** Remembers a process until it ends, to be ended with the bench. */
export function noteStarted(child: ChildProcess): void {
  running.add(child);
  child.once('exit', () => running.delete(child));
}

/** Ends at once whatever the bench has started. */
export function endStarted(): void {
  for (const child of running) child.kill('SIGKILL');
}
