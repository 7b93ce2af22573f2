/** Lets as many go at a time as told, in the order in which they came. */
export function createTurns(most: number): <T>(go: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let going = 0;
  return async (go) => {
    if (going >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else going++;
    try {
      return await go();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else going--;
    }
  };
}
