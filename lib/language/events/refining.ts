import type { EventKind } from '../../model.ts';
import { hasMoney, isAbroad, isPaidInShares, isToBuy, isToSupply } from './bargains.ts';
import { type Scores, total } from './kind-scores.ts';
import type { Reading } from './kinds.ts';
import { isByAuthority } from './officials.ts';
import { hasSupplier, isAlone, isComputing, isDoneToOther, isHomeMade, isOfPeople, isOwn } from './parties.ts';
import type { Setting } from './settings.ts';
import { isChip, isFounding, isPlaced, isWare } from './showing.ts';

type Evidence = {
  readonly scores: Scores;
  readonly setting: Setting;
  /** Chips, sites or computing power are spoken of. */
  readonly hardware: boolean;
};

/** An act that the parties or the things of the clause turn into another. */
type Turn = {
  readonly from: string;
  readonly when: (evidence: Evidence) => boolean;
  readonly into: readonly [kind: EventKind, act: string];
  /** What it weighs at least: an act of its own, no term of a deal told before. */
  readonly score?: number;
};

const has = (scores: Scores, kind: EventKind, act: string): boolean => scores.get(kind)?.has(act) ?? false;

/** The first that holds is taken. */
const turns: readonly Turn[] = [
  { from: 'buy', when: ({ hardware }) => hardware, into: ['infrastructure', 'rent'] },
  // "will train its models on Amazon's chips": somebody else's machines are used.
  {
    from: 'train',
    when: ({ hardware, setting }) => hardware && !isAlone(setting),
    into: ['infrastructure', 'compute'],
    score: 5,
  },
  // "bought a licence from it": no company is bought.
  {
    from: 'buy',
    when: ({ scores }) => has(scores, 'partnership', 'license') && !has(scores, 'investment', 'stake'),
    into: ['partnership', 'license'],
  },
  // "hired its chief and most of its team": people are named, so that nobody need say what was bought.
  {
    from: 'acquihire',
    when: ({ setting: { entities, head } }) =>
      entities.some(({ at, mention }) => at > head && mention?.as === 'person'),
    into: ['people', 'hire'],
  },
  // "the lawsuit accuses", "a study casts doubt": what accuses is a suit, or a study.
  { from: 'accuse', when: ({ setting }) => isSubject(setting, 'sue'), into: ['legal', 'sue'] },
  { from: 'criticise', when: ({ setting }) => isSubject(setting, 'sue'), into: ['legal', 'sue'] },
  { from: 'accuse', when: ({ setting }) => isSubject(setting, 'publish'), into: ['research', 'publish'] },
  { from: 'criticise', when: ({ setting }) => isSubject(setting, 'publish'), into: ['research', 'publish'] },
  // "Claude est né en mars", "Claude was born": what is born is a product.
  {
    from: 'found',
    when: ({ setting: { tokens, entities, head } }) =>
      /^(?:n(?:é|ée|ait|aît|aquit)|born)$/.test(tokens[head]?.text ?? '') &&
      entities.find(({ at }) => at < head)?.mention?.as === 'product',
    into: ['launch', 'release'],
  },
  // "the integration went live", « l'intégration a vu le jour »: what came out is that of one into another.
  { from: 'release', when: ({ setting }) => isSubject(setting, 'integrate'), into: ['partnership', 'integrate'] },
  // "became available in Copilot": in the product of another.
  { from: 'release', when: ({ setting }) => isPlaced(setting), into: ['partnership', 'integrate'] },
  // "sales rose by 62%": what rises is no share price.
  {
    from: 'shares',
    when: ({ setting }) => isSubject(setting, 'revenue'),
    into: ['milestone', 'revenue'],
  },
  {
    from: 'stake',
    when: ({ scores, setting }) => has(scores, 'acquisition', 'buy') && isPaidInShares(setting),
    into: ['acquisition', 'buy'],
  },
  {
    from: 'buy',
    when: ({ scores, setting }) => has(scores, 'investment', 'stake') && !isPaidInShares(setting),
    into: ['investment', 'stake'],
  },
  {
    from: 'withdraw',
    when: ({ scores, setting }) => has(scores, 'dispute', 'restrict') && isDoneToOther(setting),
    into: ['dispute', 'restrict'],
  },
  // "took Mistral Small off its catalogue": another's product is dropped, not one's own withdrawn.
  {
    from: 'withdraw',
    when: ({ scores, setting }) => has(scores, 'partnership', 'host') && isDoneToOther(setting),
    into: ['partnership', 'loosen'],
  },
  // "laid hands on two of its founders": people are no company.
  { from: 'buy', when: ({ setting }) => isOfPeople(setting), into: ['people', 'hire'] },
  // "paused a data centre": what is put off is a site and no product.
  {
    from: 'withdraw',
    when: ({ scores, setting }) =>
      has(scores, 'infrastructure', 'build') && !setting.entities.some(({ mention }) => mention?.as === 'product'),
    into: ['infrastructure', 'build'],
  },
  // "called off its planned investment": what fell through was no purchase.
  { from: 'collapse', when: ({ scores }) => has(scores, 'investment', 'invest'), into: ['investment', 'divest'] },
  { from: 'rewrite', when: ({ scores }) => scores.has('legal'), into: ['legal', 'amend'] },
  // "reached an out-of-court agreement": what is agreed upon ends a suit.
  { from: 'contract', when: ({ scores }) => (scores.get('legal')?.get('settle') ?? 0) >= 3, into: ['legal', 'settle'] },
  // "the settlement won approval": a court gives it.
  { from: 'approve', when: ({ scores, setting }) => isCourtly(scores, setting), into: ['legal', 'rule'] },
  // "disclosed an order from Nvidia": what is ordered of a supplier is computing power.
  {
    from: 'contract',
    when: ({ setting }) => isOrder(setting) && hasSupplier({ ...setting, head: -1 }),
    into: ['infrastructure', 'rent'],
  },
  { from: 'commit', when: ({ setting }) => isWare(setting), into: ['launch', 'release'] },
  { from: 'release', when: ({ setting }) => isFounding(setting), into: ['governance', 'found'] },
  { from: 'turn', when: ({ setting }) => hasSupplier(setting), into: ['infrastructure', 'rent'] },
  { from: 'invest', when: ({ setting }) => isAbroad(setting), into: ['infrastructure', 'build'] },
  // "will put $20 billion into data centres": alone, and into sites.
  {
    from: 'invest',
    when: ({ scores, setting }) => has(scores, 'infrastructure', 'build') && isAlone(setting),
    into: ['infrastructure', 'build'],
  },
  // "will provide Anthropic with a million TPUs": no money is spoken of.
  {
    from: 'invest',
    when: ({ hardware, setting }) => hardware && !hasMoney(setting),
    into: ['infrastructure', 'rent'],
  },
  // "added 4.5 gigawatts to Stargate": to a site of one's own.
  {
    from: 'integrate',
    when: ({ setting }) => isSite(setting) && isAlone(setting),
    into: ['infrastructure', 'build'],
  },
  { from: 'integrate', when: ({ setting }) => isOwn(setting) || isHomeMade(setting), into: ['launch', 'update'] },
];

/** The noun that is the subject names the act. */
const isSubject = ({ cues, subject }: Setting, act: string): boolean =>
  cues.some(({ at, sense }) => at === subject && sense.act === act);

const isCourtly = (scores: Scores, setting: Setting): boolean =>
  (scores.get('legal')?.has('settle') ?? false) && !isByAuthority(setting);

const isOrder = ({ cues, tokens }: Setting): boolean =>
  cues.some(
    ({ at, sense }) =>
      sense.act === 'contract' && sense.source === 'noun' && /^(?:orders?|commandes?)$/.test(tokens[at]?.text ?? ''),
  );

/** A site or a machine is named: the verb "build" alone names none. */
const isSite = ({ cues }: Setting): boolean =>
  cues.some(
    ({ sense }) =>
      (sense.act === 'build' || sense.act === 'chip') && (sense.source === 'noun' || sense.source === 'phrase'),
  );

/** Acts of bargaining that are about computing power where computing power is spoken of. */
const bargaining = new Set(['contract', 'commit', 'ally', 'extend']);

/** The reading that is left once the parties and the things of the clause are looked at. */
export function refine(told: Reading, scores: Scores, setting: Setting): Reading {
  // "signed a deal to buy": the purchase is what is agreed upon.
  const best: Reading =
    bargaining.has(told.act) && isToBuy(setting) ? { ...told, kind: 'acquisition', act: 'buy' } : told;
  const hardware =
    total(scores.get('infrastructure')) >= 2 || isChip(setting) || (bargaining.has(told.act) && isToSupply(setting));
  const turn = turns.find(({ from, when }) => from === best.act && when({ scores, setting, hardware }));
  if (turn) return { ...best, kind: turn.into[0], act: turn.into[1], score: Math.max(best.score, turn.score ?? 0) };
  if (best.kind !== 'partnership' || !bargaining.has(best.act)) return best;
  const signed = setting.cues.some(
    ({ at, sense }) => at === setting.head && (bargaining.has(sense.act) || sense.act === 'rent'),
  );
  const priced = signed && isComputing(setting) && !has(scores, 'milestone', 'revenue');
  return hardware || priced ? { ...best, kind: 'infrastructure', act: 'compute' } : best;
}
