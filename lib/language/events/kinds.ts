import type { EventKind } from '../../model.ts';
import type { Cue } from './cues.ts';
import type { Source } from './lexicon.ts';

export type Reading = {
  readonly kind: EventKind;
  readonly act: string;
  /** Strength of the evidence: a verb or phrase of the lexicon is 3 or more, a mere context word 1 or less. */
  readonly score: number;
  readonly cues: readonly Cue[];
};

const weights: Readonly<Record<Source, number>> = { phrase: 4, verb: 3, light: 1.5, noun: 2, context: 0.7 };

/** Kinds in the order that settles a draw: the rarer and more specific first. */
const order: readonly EventKind[] = [
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

/** The kind that the cues of a clause speak for, and the act with the best evidence within it. */
export function readKind(cues: readonly Cue[]): Reading | undefined {
  const byKind = new Map<EventKind, Map<string, number>>();
  for (const { sense } of cues) {
    if (!sense.kind) continue;
    const acts = byKind.get(sense.kind) ?? new Map<string, number>();
    acts.set(sense.act, (acts.get(sense.act) ?? 0) + weights[sense.source]);
    byKind.set(sense.kind, acts);
  }
  let best: Reading | undefined;
  for (const kind of order) {
    const scored = [...(byKind.get(kind) ?? [])].sort((a, b) => b[1] - a[1]);
    const score = scored.reduce((sum, [, value], i) => sum + (i === 0 ? value : value / 2), 0);
    const act = scored[0]?.[0];
    if (act !== undefined && (!best || score > best.score))
      best = { kind, act, score, cues: cues.filter((cue) => cue.sense.kind === kind) };
  }
  return best;
}
