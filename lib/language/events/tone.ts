import type { EventKind, Slug, Tone, Trigger } from '../../model.ts';
import { acts } from './acts.ts';
import type { Cue } from './cues.ts';
import type { Entity } from './entities.ts';

export type ToneReading = {
  readonly tone: Tone;
  readonly sides?: readonly (readonly Slug[])[];
  readonly triggers: readonly Trigger[];
};

const trigger = (cue: Cue): Trigger => ({ text: cue.text, rule: cue.sense.act });

/** Acts that turn an otherwise friendly deal into a plain change of terms. */
const cooling = new Set(['loosen', 'rewrite', 'unseat', 'divest', 'collapse']);
/** Acts whose doer stands against those it is done to. */
const hostile = new Set([
  'sue',
  'amend',
  'accuse',
  'criticise',
  'threaten',
  'suspect',
  'compete',
  'restrict',
  'refuse',
  'fine',
  'ban',
  'order',
  'quarrel',
  'break',
  'worry',
]);

/** Tone of the clause that ties the participants; `doer` are the companies before the verb. */
export function readTone(
  kind: EventKind,
  act: string,
  cues: readonly Cue[],
  participants: readonly Slug[],
  entities: readonly Entity[],
  head: number,
  denied: boolean,
): ToneReading {
  if (participants.length < 2) return { tone: 'neutral', triggers: [] };
  const named = cues.filter((cue) => cue.sense.act === act).map(trigger);
  const cool = cues.find((cue) => cooling.has(cue.sense.act));
  const doers = participants.filter((slug) =>
    entities.some((entity) => entity.at < head && entity.slugs.includes(slug)),
  );
  const targets = participants.filter((slug) => !doers.includes(slug));
  const tone = acts.get(act)?.tone ?? 'neutral';
  if (kind === 'legal' || kind === 'dispute' || kind === 'regulation') {
    if (denied) return { tone: 'neutral', triggers: named };
    const against =
      tone === 'conflict' &&
      (act === 'quarrel' || act === 'break' || act === 'worry' || (doers.length > 0 && targets.length > 0));
    if (!against) return { tone: 'neutral', triggers: named };
    const sided = participants.length > 2 && hostile.has(act) && doers.length > 0 && targets.length > 0;
    return { tone: 'conflict', ...(sided ? { sides: [doers, targets] } : {}), triggers: named };
  }
  if (cool && tone === 'cooperation') return { tone: 'neutral', triggers: [trigger(cool)] };
  if (kind === 'launch' && act === 'withdraw') return { tone: 'neutral', triggers: named };
  return { tone, triggers: named };
}
