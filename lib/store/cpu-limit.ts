const interval = 100;

/**
 * Runs `go` with a signal that is given once the process has spent so many milliseconds of processor time since. On a
 * busy machine a clock would end tasks that merely wait for the processor.
 */
export async function limitCpu<T>(milliseconds: number, go: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const start = process.cpuUsage();
  const controller = new AbortController();
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(start);
    if ((user + system) / 1_000 > milliseconds) controller.abort();
  }, interval);
  try {
    return await go(controller.signal);
  } finally {
    clearInterval(timer);
  }
}
