import type { EventKind } from '../../model.ts';
import type { Cue } from './cues.ts';
import { addScore, order, type Scores, total } from './kind-scores.ts';
import type { Source } from './lexicon.ts';
import { isPersonal } from './parties.ts';
import { refine } from './refining.ts';
import type { Setting } from './settings.ts';
import { isMachine, isMachineShown, isOpened, isPassed, isShown, isStocked, isStopped } from './showing.ts';
import { readTold } from './told.ts';

export type Reading = {
  readonly kind: EventKind;
  readonly act: string;
  /** Strength of the evidence: a verb or phrase of the lexicon is 3 or more, a mere context word 1 or less. */
  readonly score: number;
  readonly cues: readonly Cue[];
};

/** Less than this are words that only go with an act. */
const leastEvidence = 0.9;

/** The kind that the cues of a clause speak for, and the act with the best evidence within it. */
export function readKind(cues: readonly Cue[], setting: Setting): Reading | undefined {
  const scores = scoreCues(cues, setting);
  if (isStocked(setting)) addScore(scores, 'partnership', 'host', 3);
  if (isStopped(setting)) addScore(scores, 'launch', 'withdraw', 1);
  if (isOpened(setting)) addScore(scores, 'partnership', 'integrate', 6);
  if (isPassed(setting)) addScore(scores, 'milestone', 'overtake', 4);
  if (isShown(setting)) {
    if (isMachine(setting)) addScore(scores, 'infrastructure', 'chip', 5);
    else addScore(scores, 'launch', 'release', 3);
  } else if (isMachineShown(setting)) addScore(scores, 'infrastructure', 'chip', 5);
  const best = pick(scores, cues);
  return best && best.score >= leastEvidence ? refine(best, scores, setting) : undefined;
}

function scoreCues(cues: readonly Cue[], setting: Setting): Scores {
  const scores: Scores = new Map();
  // A light word counts once for its kind, context words once for their act.
  const counted = new Set<string>();
  for (const cue of cues) {
    const { source } = cue.sense;
    const told = isOverruled(cue, cues, setting) ? undefined : readTold(cue, setting);
    if (!told || isCovered(cue, cues) || isOfContract(cue, cues) || isCalledSo(cue, cues, setting)) continue;
    const key = `${told.kind} ${source === 'context' ? told.act : cue.at}`;
    if ((source === 'light' || source === 'context') && counted.has(key)) continue;
    counted.add(key);
    addScore(scores, told.kind, told.act, weigh(cue, setting));
  }
  return scores;
}

/**
 * Whether a light word is one here: "gagner" says nothing of shares unless these are named, "join" of a person is a
 * post.
 */
function isOverruled(cue: Cue, cues: readonly Cue[], setting: Setting): boolean {
  const { kind, act, source } = cue.sense;
  if (source !== 'light') return false;
  const loose = kind === 'milestone' || kind === 'research' || /^(?:rule|sue|collapse)$/.test(act);
  if (loose && !cues.some((other) => other.sense.kind === kind && other.sense.source !== 'light')) return true;
  if (act === 'contract' && isOfOther(cues)) return true;
  const post = cues.some((other) => other.at === cue.at && other.sense.kind === 'people');
  return kind !== 'people' && cue.at === setting.head && post && isPersonal(setting);
}

/** "finalised its investment": what is signed or reached is told by a noun, and it is no contract. */
const isOfOther = (cues: readonly Cue[]): boolean => {
  const nouns = cues.filter(({ sense }) => sense.kind && (sense.source === 'noun' || sense.source === 'phrase'));
  return (
    nouns.some(({ sense }) => sense.kind === 'investment' || sense.kind === 'acquisition') &&
    !nouns.some(({ sense }) => sense.kind === 'partnership' || sense.kind === 'infrastructure')
  );
};

/** A word within a longer phrase of its own act adds nothing to it. */
const isCovered = (cue: Cue, cues: readonly Cue[]): boolean =>
  cues.some(
    (other) =>
      other.sense.act === cue.sense.act &&
      ((other.words > cue.words && other.at <= cue.at && other.last >= cue.last) ||
        (cue.sense.source === 'phrase' &&
          other.sense.source === 'phrase' &&
          other.at === cue.at &&
          isBefore(other, cue))),
  );

/** Of phrases that begin with one verb, the longest, or else the shortest reach, tells the act. */
const isBefore = (a: Cue, b: Cue): boolean => a.words > b.words || (a.words === b.words && a.last < b.last);

/** "landed a contract worth $14 billion": the sum is that of the contract, and nobody raised it. */
const isOfContract = ({ at, last, sense }: Cue, cues: readonly Cue[]): boolean =>
  (sense.act === 'fund' || sense.act === 'invest') &&
  sense.source === 'phrase' &&
  cues.some(
    (other) => other.at > at && other.at < last && other.sense.source === 'noun' && other.sense.act === 'contract',
  );

/** "the two defendants signed": what companies are called tells nothing, where other words tell an act. */
const isCalledSo = ({ at, sense }: Cue, cues: readonly Cue[], { entities }: Setting): boolean =>
  sense.source === 'noun' &&
  entities.some((entity) => entity.at === at && (entity.rule === 'pair' || entity.rule === 'generic')) &&
  cues.some(
    (other) => other.sense.kind !== undefined && other.sense.kind !== sense.kind && other.sense.source !== 'context',
  );

const weights: Readonly<Record<Source, number>> = { phrase: 3, verb: 3, light: 1.5, noun: 2, context: 0.7 };
const headBonus = 1;
const asideShare = 0.4;

/** A longer phrase says more: two words weigh 4, four weigh 5. */
function weigh({ at, sense, words }: Cue, { head, subject, aside }: Setting): number {
  const length = sense.source === 'phrase' ? Math.min(words, 5) / 2 : 0;
  const central = (at === head && sense.source !== 'context') || (at === subject && sense.source === 'noun');
  const weight = weights[sense.source] + length + (central ? headBonus : 0);
  return aside.has(at) ? weight * asideShare : weight;
}

/** Acts that prevail over the others of their kind whose words they share. */
const decisive = ['overtake', 'unseat', 'drop', 'collapse'];

function pick(scores: Scores, cues: readonly Cue[]): Reading | undefined {
  let best:
    | { readonly kind: EventKind; readonly acts: ReadonlyMap<string, number>; readonly score: number }
    | undefined;
  for (const kind of order) {
    const acts = scores.get(kind);
    const score = total(acts);
    if (acts && (!best || score > best.score)) best = { kind, acts, score };
  }
  if (!best) return undefined;
  const { kind, acts, score } = best;
  const act = decisive.find((name) => acts.has(name)) ?? strongest(acts);
  return { kind, act, score, cues: cues.filter((cue) => cue.sense.kind === kind) };
}

/** Of equals, the one that came first. */
function strongest(acts: ReadonlyMap<string, number>): string {
  let best = '';
  for (const [act, weight] of acts) if (best === '' || weight > (acts.get(best) ?? 0)) best = act;
  return best;
}
