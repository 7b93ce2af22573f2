import autocannon from 'autocannon';

/** `paths` are asked for in turn. */
export type Target = { readonly origin: string; readonly paths: readonly string[] };

const connections = 8;

/**
 * Requests a second of several targets: one after the other in short rounds, so that what else the machine does falls
 * on all alike, and the best round of each: other work only ever slows one down.
 */
export async function measureRates(targets: readonly Target[], seconds: number, rounds = 5): Promise<number[]> {
  const rates = targets.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, target] of targets.entries()) {
      const { requests, non2xx, errors } = await load(target, { duration: seconds });
      if (non2xx + errors > 0) throw new Error(`${target.origin}${target.paths[0]} failed under load.`);
      // The first round warms up.
      if (round > 0) rates[i]?.push(requests.average);
    }
  }
  return rates.map((ofOne) => Math.max(...ofOne));
}

export type Amount = { readonly duration: number } | { readonly amount: number };

/** Loads one target for a time in seconds, or with a number of requests. */
export function load({ origin, paths }: Target, amount: Amount): Promise<autocannon.Result> {
  const requests = paths.map((path) => ({ path }));
  return autocannon({ url: origin, connections, requests, ...amount });
}
