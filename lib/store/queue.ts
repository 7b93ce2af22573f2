export type Paths = readonly string[] | undefined;

/**
 * Runs one job at a time. What is asked for while one runs is done together in one further run, which all who asked
 * wait for: of some paths, or of everything when anybody asked for that (undefined).
 */
export function createQueue<T>(run: (paths: Paths) => Promise<T>): (paths?: Paths) => Promise<T> {
  let running: Promise<T> | undefined;
  let next: { paths: Paths; readonly done: Promise<T> } | undefined;
  const begin = (paths: Paths): Promise<T> => {
    running = run(paths).finally(() => {
      running = undefined;
    });
    return running;
  };
  return (paths) => {
    if (next) {
      next.paths = next.paths && paths ? [...new Set([...next.paths, ...paths])] : undefined;
      return next.done;
    }
    if (!running) return begin(paths);
    const done = running
      .catch(() => {})
      .then(() => {
        const asked = next?.paths;
        next = undefined;
        return begin(asked);
      });
    next = { paths, done };
    return done;
  };
}
