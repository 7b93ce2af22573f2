import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, joinTrials, type Trial } from './fault.ts';
import type { World } from './world.ts';

export type Result = Trial & { readonly name: string };

// Thirty kills take five minutes of a busy machine.
const longest = 900_000;

/** Tries every fault once, and again in turn until the deadline (milliseconds since 1970) has passed. */
export async function runFaults(
  world: World,
  faults: readonly Fault[],
  deadline: number,
  tell: (line: string) => void,
): Promise<Result[]> {
  const trials = new Map<string, Trial[]>(faults.map(({ name }) => [name, []]));
  for (let round = 1; round === 1 || Date.now() < deadline; round++) {
    for (const fault of faults) {
      if (round > 1 && Date.now() > deadline) break;
      const start = Date.now();
      const trial = await tryFault(world, fault);
      trials.get(fault.name)?.push(trial);
      tell(`${round}  ${fault.name}: ${trial.failed[0] ?? 'held'} (${((Date.now() - start) / 1_000).toFixed(1)} s)`);
    }
  }
  return [...trials].map(([name, all]) => ({ name, ...joinTrials(all) }));
}

async function tryFault(world: World, fault: Fault): Promise<Trial> {
  const controller = new AbortController();
  const late = sleep(longest, { tries: 1, failed: ['it did not end'] }, { signal: controller.signal });
  late.catch(() => {});
  try {
    return await Promise.race([fault.run(world), late]);
  } catch (error) {
    return { tries: 1, failed: [error instanceof Error ? error.message : `${error}`] };
  } finally {
    controller.abort();
  }
}
