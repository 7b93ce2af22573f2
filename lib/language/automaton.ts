/** A finite set of symbol sequences compiled to be found in one pass, however many they are. */
export type Automaton = {
  /** Per state, the next state by symbol. State 0 is the root. */
  readonly steps: readonly ReadonlyMap<number, number>[];
  /** Per state, where to go on when no step fits. */
  readonly fallbacks: Int32Array;
  /** Per state, the sequence that ends there, or -1. */
  readonly endings: Int32Array;
  /** Per state, the nearest state on the way back where a sequence ends, or 0. */
  readonly shorter: Int32Array;
};

/**
 * Builds the automaton of Aho and Corasick ("Efficient string matching", CACM 18, 1975) over any symbols given
 * as positive integers; a sequence is known by its index. The sequences must differ from each other.
 */
export function buildAutomaton(sequences: readonly (readonly number[])[]): Automaton {
  const steps: Map<number, number>[] = [new Map()];
  const endings: number[] = [-1];
  sequences.forEach((sequence, index) => {
    const state = sequence.reduce((from, symbol) => stepOrGrow(steps, endings, from, symbol), 0);
    if (state > 0) endings[state] = index;
  });
  return { steps, endings: Int32Array.from(endings), ...findFallbacks(steps, endings) };
}

/** Calls `found` for every sequence that ends at a position of `symbols`, longest first at each; 0 is no symbol. */
export function scan(
  automaton: Automaton,
  symbols: ArrayLike<number>,
  found: (sequence: number, last: number) => void,
): void {
  let state = 0;
  for (let position = 0; position < symbols.length; position += 1) {
    const symbol = symbols[position] ?? 0;
    state = symbol === 0 ? 0 : follow(automaton.steps, automaton.fallbacks, state, symbol);
    for (let end = state; end > 0; end = automaton.shorter[end] ?? 0) {
      const sequence = automaton.endings[end] ?? -1;
      if (sequence >= 0) found(sequence, position);
    }
  }
}

function stepOrGrow(steps: Map<number, number>[], endings: number[], from: number, symbol: number): number {
  const known = steps[from]?.get(symbol);
  if (known !== undefined) return known;
  const state = steps.length;
  steps.push(new Map());
  endings.push(-1);
  steps[from]?.set(symbol, state);
  return state;
}

/** Breadth first, so that every shorter way back is known before a longer one needs it. */
function findFallbacks(steps: readonly ReadonlyMap<number, number>[], endings: readonly number[]) {
  const fallbacks = new Int32Array(steps.length);
  const shorter = new Int32Array(steps.length);
  const queue = [...(steps[0]?.values() ?? [])];
  for (const state of queue) {
    for (const [symbol, next] of steps[state] ?? []) {
      const back = follow(steps, fallbacks, fallbacks[state] ?? 0, symbol);
      fallbacks[next] = back;
      shorter[next] = (endings[back] ?? -1) >= 0 ? back : (shorter[back] ?? 0);
      queue.push(next);
    }
  }
  return { fallbacks, shorter };
}

function follow(
  steps: readonly ReadonlyMap<number, number>[],
  fallbacks: Int32Array,
  from: number,
  symbol: number,
): number {
  for (let state = from; ; state = fallbacks[state] ?? 0) {
    const next = steps[state]?.get(symbol);
    if (next !== undefined) return next;
    if (state === 0) return 0;
  }
}
