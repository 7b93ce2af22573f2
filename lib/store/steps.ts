/** A task that stops between its steps. */
export type Steps<Result> = Generator<void, Result>;

// Enough to gain all there is; a hundred would hold more trees of large files at once than a thread has memory for.
const together = 16;

/**
 * The results of some tasks, in their order. A group of them takes its first step, then its second: the code and tables
 * of a step stay in the processor's caches, where a task run to its end finds those of its first step gone.
 */
export function runInStep<Result>(tasks: readonly Steps<Result>[]): Result[] {
  const results: Result[] = [];
  for (let start = 0; start < tasks.length; start += together) {
    let open = tasks.slice(start, start + together).map((steps, index) => ({ steps, place: start + index }));
    while (open.length > 0) {
      open = open.filter(({ steps, place }) => {
        const step = steps.next();
        if (step.done) results[place] = step.value;
        return !step.done;
      });
    }
  }
  return results;
}
