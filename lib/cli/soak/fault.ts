import type { World } from './world.ts';

/** What came of a fault: how often it was tried, what did not hold, and the lines it left in the server's log. */
export type Trial = { readonly tries: number; readonly failed: readonly string[]; readonly logged?: number };

export type Fault = {
  readonly name: string;
  /** Left out of the short form. */
  readonly slow?: boolean;
  readonly run: (world: World) => Promise<Trial>;
};

/** Trials of one fault as one. */
export function joinTrials(trials: readonly Trial[]): Trial {
  return {
    tries: trials.reduce((sum, { tries }) => sum + tries, 0),
    failed: trials.flatMap(({ failed }) => failed),
    logged: trials.reduce((sum, { logged = 0 }) => sum + logged, 0),
  };
}
