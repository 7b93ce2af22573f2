import type { EventKind } from '../../model.ts';

/** Evidence for each kind, act by act. */
export type Scores = Map<EventKind, Map<string, number>>;

/** Kinds in the order that settles a draw: the rarer and more specific first. */
export const order: readonly EventKind[] = [
  'legal',
  'regulation',
  'acquisition',
  'investment',
  'governance',
  'people',
  'infrastructure',
  'dispute',
  'milestone',
  'partnership',
  'research',
  'launch',
];

export function addScore(scores: Scores, kind: EventKind, act: string, weight: number): void {
  const acts = scores.get(kind) ?? new Map<string, number>();
  acts.set(act, (acts.get(act) ?? 0) + weight);
  scores.set(kind, acts);
}

/** Evidence for a kind: its best act in full, the others by half. */
export function total(acts: ReadonlyMap<string, number> | undefined): number {
  if (!acts) return 0;
  let best = 0;
  let sum = 0;
  for (const value of acts.values()) {
    sum += value;
    if (value > best) best = value;
  }
  return best + (sum - best) / 2;
}
