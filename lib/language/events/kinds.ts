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

/** What the clause around the cues is like. */
export type Setting = {
  /** Token of the predicate: its words weigh more. */
  readonly head: number;
  /** Somebody is named or spoken of, whom one may hire or dismiss. */
  readonly human: boolean;
  /** A supplier of computing power is party to it, and money is named. */
  readonly computing: boolean;
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
export function readKind(cues: readonly Cue[], setting: Setting): Reading | undefined {
  const byKind = new Map<EventKind, Map<string, number>>();
  for (const cue of cues) {
    const { kind, act } = cue.sense;
    if (!kind || (kind === 'people' && act !== 'dismiss' && !setting.human)) continue;
    const scores = byKind.get(kind) ?? new Map<string, number>();
    scores.set(act, (scores.get(act) ?? 0) + weigh(cue, setting));
    byKind.set(kind, scores);
  }
  if (setting.computing && byKind.has('partnership'))
    byKind.set('infrastructure', new Map([['compute', 6], ...(byKind.get('infrastructure') ?? [])]));
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

const weigh = ({ at, sense }: Cue, { head }: Setting): number =>
  weights[sense.source] + (at === head && sense.source !== 'context' ? 1 : 0);
