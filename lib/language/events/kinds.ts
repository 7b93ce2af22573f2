import type { EventKind } from '../../model.ts';
import type { Cue } from './cues.ts';
import type { Source } from './lexicon.ts';
import type { Setting } from './settings.ts';

export type Reading = {
  readonly kind: EventKind;
  readonly act: string;
  /** Strength of the evidence: a verb or phrase of the lexicon is 3 or more, a mere context word 1 or less. */
  readonly score: number;
  readonly cues: readonly Cue[];
};

const weights: Readonly<Record<Source, number>> = { phrase: 4, verb: 3, light: 1.5, noun: 2, context: 0.7 };
const headBonus = 1;
const asideShare = 0.4;

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

type Scores = Map<EventKind, Map<string, number>>;

/** The kind that the cues of a clause speak for, and the act with the best evidence within it. */
export function readKind(cues: readonly Cue[], setting: Setting): Reading | undefined {
  const scores: Scores = new Map();
  // A light word counts once for its kind, context words once for their act.
  const counted = new Set<string>();
  for (const cue of cues) {
    if (cue.sense.source === 'light' && isLoose(cue, cues)) continue;
    if (
      setting.person &&
      cue.sense.kind !== 'people' &&
      cue.at === setting.head &&
      cue.sense.source === 'light' &&
      joins(cue, cues)
    )
      continue;
    const told = adapt(cue.sense.kind, cue.sense.act, setting);
    const key = `${told?.kind} ${cue.sense.source === 'context' ? told?.act : cue.at}`;
    const again = (cue.sense.source === 'light' || cue.sense.source === 'context') && counted.has(key);
    counted.add(key);
    if (told && !again && !isCovered(cue, cues)) add(scores, told.kind, told.act, weigh(cue, setting));
  }
  if (setting.stocks) add(scores, 'partnership', 'host', 3);
  if (setting.opens) add(scores, 'partnership', 'integrate', 4);
  if (setting.shows)
    add(
      scores,
      setting.machine ? 'infrastructure' : 'launch',
      setting.machine ? 'chip' : 'release',
      setting.machine ? 5 : 3,
    );
  const best = pick(scores, cues);
  if (best?.act === 'buy' && total(scores.get('infrastructure')) >= 2)
    return { ...best, kind: 'infrastructure', act: 'rent' };
  if (best?.act === 'buy' && scores.get('investment')?.has('stake'))
    return { ...best, kind: 'investment', act: 'stake' };
  if (best?.act === 'turn' && setting.supplier) return { ...best, kind: 'infrastructure', act: 'rent' };
  if (best?.kind !== 'partnership' || !bargains.has(best.act)) return best;
  const signed =
    setting.computing &&
    cues.some((cue) => cue.at === setting.head && (bargains.has(cue.sense.act) || cue.sense.act === 'rent'));
  return signed || total(scores.get('infrastructure')) >= 2
    ? { ...best, kind: 'infrastructure', act: 'compute' }
    : best;
}

/** "gagner", "perdre", "franchir" say nothing of shares or users unless these are named too. */
const isLoose = (cue: Cue, cues: readonly Cue[]): boolean =>
  (cue.sense.kind === 'milestone' || cue.sense.kind === 'research' || cue.sense.act === 'rule') &&
  !cues.some((other) => other.sense.kind === cue.sense.kind && other.sense.source !== 'light');

/** "rejoindre", "join" of a person is said of the post, of a product it is said of the catalogue. */
const joins = (cue: Cue, cues: readonly Cue[]): boolean =>
  cues.some((other) => other.at === cue.at && other.sense.kind === 'people');

/** A word within a longer phrase of its own act adds nothing to it. */
const isCovered = (cue: Cue, cues: readonly Cue[]): boolean =>
  cues.some(
    (other) =>
      other !== cue &&
      other.sense.act === cue.sense.act &&
      other.at <= cue.at &&
      other.last >= cue.last &&
      other.words > cue.words,
  );

/** Acts of bargaining that are about computing power where computing power is spoken of. */
const bargains = new Set(['contract', 'commit', 'ally', 'extend']);

/** What a private company does to another, where an authority would regulate. */
const privately = new Map([
  ['inquire', 'suspect'],
  ['ban', 'restrict'],
  ['order', 'restrict'],
]);

function adapt(
  kind: EventKind | undefined,
  act: string,
  setting: Setting,
): { kind: EventKind; act: string } | undefined {
  if (!kind) return undefined;
  if (kind === 'people' && act !== 'dismiss' && !setting.human) return undefined;
  if (kind === 'launch' && setting.bargain && act !== 'withdraw') return undefined;
  if (act === 'unseat' && setting.human && setting.person) return { kind: 'people', act: 'leave' };
  if (kind !== 'regulation' || setting.authority) return { kind, act };
  const other = privately.get(act);
  if (other) return { kind: 'dispute', act: other };
  return /^(?:request|approve|legislate)$/.test(act) ? undefined : { kind, act };
}

function add(scores: Scores, kind: EventKind, act: string, weight: number): void {
  const acts = scores.get(kind) ?? new Map<string, number>();
  acts.set(act, (acts.get(act) ?? 0) + weight);
  scores.set(kind, acts);
}

/** A longer phrase says more: two words weigh 4, four weigh 5. */
function weigh({ at, sense, words }: Cue, { head, subject, aside }: Setting): number {
  const weight =
    (sense.source === 'phrase' ? 3 + Math.min(words, 5) / 2 : weights[sense.source]) +
    (at === head && sense.source !== 'context' ? headBonus : 0) +
    (sense.source === 'noun' && at === subject ? headBonus : 0);
  return aside.has(at) ? weight * asideShare : weight;
}

/** The best act counts in full, the others of its kind by half. */
function total(acts: ReadonlyMap<string, number> | undefined): number {
  const values = [...(acts?.values() ?? [])].sort((a, b) => b - a);
  return values.reduce((sum, value, i) => sum + (i === 0 ? value : value / 2), 0);
}

/** Acts that prevail over the others of their kind whose words they share. */
const decisive = ['overtake', 'unseat', 'drop', 'collapse'];

function pick(scores: Scores, cues: readonly Cue[]): Reading | undefined {
  let best: Reading | undefined;
  for (const kind of order) {
    const acts = scores.get(kind);
    const score = total(acts);
    if (!acts || (best && score <= best.score)) continue;
    const act = decisive.find((name) => acts.has(name)) ?? [...acts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
    best = { kind, act, score, cues: cues.filter((cue) => cue.sense.kind === kind) };
  }
  return best;
}
