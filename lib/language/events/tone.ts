import type { EventKind, FoundEvent, Slug, Tone, Trigger } from '../../model.ts';
import { acts } from './acts.ts';
import type { Cue } from './cues.ts';
import type { Entity } from './entities.ts';
import type { Token } from './tokens.ts';

export type ToneReading = {
  readonly tone: Tone;
  readonly sides?: readonly (readonly Slug[])[];
  readonly triggers: readonly Trigger[];
};

const trigger = (cue: Cue): Trigger => ({ text: cue.text, rule: cue.sense.act });

/** Acts that turn an otherwise friendly deal into a plain change of terms. */
const cooling = new Set(['loosen', 'rewrite', 'unseat', 'divest', 'collapse']);
/** Acts that are hostile without anybody doing them to somebody. */
const mutual = new Set(['quarrel', 'break', 'worry']);
/** What courts do in a case: hostile where one party stands against the other. */
const inCourt = new Set(['rule', 'try', 'drop']);

/** Tone of the clause that ties the participants (docs/annotation.md, Tone). `head` is the token of its predicate. */
export function readTone(
  tokens: readonly Token[],
  kind: EventKind,
  act: string,
  cues: readonly Cue[],
  participants: readonly Slug[],
  entities: readonly Entity[],
  head: number,
  passive: boolean,
  denied: boolean,
  negated: boolean,
  antecedent: FoundEvent | undefined,
): ToneReading {
  if (participants.length < 2) return { tone: 'neutral', triggers: [] };
  if (antecedent && antecedent.kind === kind && antecedent.witness.act === act && antecedent.participants.length > 1)
    return { tone: antecedent.tone, ...(antecedent.sides ? { sides: antecedent.sides } : {}), triggers: [] };
  const triggers = cues.filter((cue) => cue.sense.act === act).map(trigger);
  const tone = acts.get(act)?.tone ?? 'neutral';
  if (denied) return { tone: tone === 'conflict' ? 'neutral' : cooling.has(act) ? 'cooperation' : tone, triggers };
  // "was added to the defendants": those who stand on one side.
  if (act === 'amend' && passive) return { tone: 'neutral', triggers };
  if (inCourt.has(act) && participants.length === 2 && isAgainst(tokens, entities))
    return { tone: 'conflict', triggers };
  if (tone === 'conflict') return oppose(tokens, act, triggers, participants, entities, head, passive);
  const cool = cues.find((cue) => cooling.has(cue.sense.act) && cue.sense.source !== 'noun');
  if (cool && kind !== 'launch' && tone === 'cooperation') return { tone: 'neutral', triggers: [trigger(cool)] };
  if (kind === 'governance' && /^(?:merge|integrate|buy)$/.test(act)) return { tone: 'neutral', triggers };
  if (act === 'restructure') return { tone: 'cooperation', triggers };
  // "will not sign the code": who signs it goes along with whoever made it.
  if (act === 'sign-code')
    return {
      tone:
        negated || triggers.some(({ text }) => /refus|boud|rejet|declin|reject|spurn/.test(text))
          ? 'conflict'
          : 'cooperation',
      triggers,
    };
  if (kind === 'launch' && act === 'withdraw') return { tone: 'neutral', triggers };
  return { tone, triggers };
}

const parting = /^(?:contre|against|face|oppos(?:e|ait|ant)|intentée?|brought)$/;

/** "dismissed Getty's claims against Stability": a word of strife stands between the two. */
const isAgainst = (tokens: readonly Token[], entities: readonly Entity[]): boolean =>
  entities.some(({ at, slugs }) => {
    const word = at - ([1, 2, 3].find((back) => parting.test(tokens[at - back]?.text ?? '')) ?? at);
    return word > 0 && entities.some((other) => other.at < word && !other.slugs.some((slug) => slugs.includes(slug)));
  });

/** Conflict needs somebody on either side: two sued together by a stranger are neutral to each other. */
function oppose(
  tokens: readonly Token[],
  act: string,
  triggers: readonly Trigger[],
  participants: readonly Slug[],
  entities: readonly Entity[],
  head: number,
  passive: boolean,
): ToneReading {
  const isBefore = (entity: Entity): boolean => entity.at < head && entity.rule !== 'clitic';
  // "its access was cut off by Anthropic": whoever did it is named last.
  const doers = passive ? entities.filter(({ at }) => at > head && isBy(tokens, at)).flatMap(({ slugs }) => slugs) : [];
  const first = participants.filter((slug) =>
    doers.length > 0
      ? !doers.includes(slug)
      : entities.some((entity) => isBefore(entity) && entity.slugs.includes(slug)),
  );
  const isAfter = (entity: Entity): boolean => entity.at > head || entity.rule === 'clitic';
  const rest = participants.filter(
    (slug) => !first.includes(slug) && entities.some((entity) => isAfter(entity) && entity.slugs.includes(slug)),
  );
  if (mutual.has(act) && participants.length === 2) return { tone: 'conflict', triggers };
  if (first.length === 0 || rest.length === 0) return { tone: 'neutral', triggers };
  const sides = passive ? [rest, first] : [first, rest];
  return { tone: 'conflict', ...(participants.length > 2 ? { sides } : {}), triggers };
}

/** "by Anthropic", « par la start-up ». */
const isBy = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((back) => /^(?:by|par)$/.test(tokens[at - back]?.text ?? ''));
