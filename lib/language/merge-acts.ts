import type { EventKind } from '../model.ts';
import { hashText } from './merge-hash.ts';
import { KINDS, MODALITIES } from './merge-profile.ts';

/** Kinds that one act is often told as: a model within another's product, a licence that hires the staff. */
const KIN: readonly (readonly [EventKind, EventKind])[] = [
  ['launch', 'partnership'],
  ['launch', 'research'],
  ['launch', 'infrastructure'],
  ['investment', 'partnership'],
  ['investment', 'acquisition'],
  ['investment', 'infrastructure'],
  ['infrastructure', 'partnership'],
  ['people', 'governance'],
  ['people', 'acquisition'],
  ['legal', 'dispute'],
  ['legal', 'regulation'],
];

// Asked of every two reports that are compared, where a table answers sooner than a set.
const kin = new Uint8Array(KINDS.length ** 2);
for (const [a, b] of KIN) kin[pairOf(a, b)] = kin[pairOf(b, a)] = 1;

function pairOf(a: EventKind, b: EventKind): number {
  return KINDS.indexOf(a) * KINDS.length + KINDS.indexOf(b);
}

/**
 * One kind speaks for one act, kin kinds little against it, others more: kinds are the first thing to be misread.
 * Kinds, acts and modalities are given as in a profile.
 */
export function scoreKinds(a: number, b: number): number {
  if (a === b) return 1.5;
  return areKin(a, b) ? -0.5 : -1.5;
}

/** Whether one act may be told as either kind. */
export function areKin(a: number, b: number): boolean {
  return a === b || kin[a * KINDS.length + b] === 1;
}

/** Steps of one affair that are events of their own: who is ousted is not yet back, a suit is not its ruling. */
const CONTRARY: readonly (readonly string[])[] = [
  ['dismiss', 'appoint', 'return'],
  ['dismiss', 'hire'],
  ['leave', 'return'],
  ['seat', 'unseat'],
  ['release', 'rename', 'withdraw'],
  ['preview', 'open', 'withdraw'],
  ['sue', 'amend', 'drop', 'settle', 'rule', 'appeal'],
  ['invest', 'divest'],
  ['fund', 'divest'],
  ['stake', 'divest'],
  ['buy', 'bid', 'collapse'],
  ['inquire', 'clear', 'fine'],
  ['ban', 'approve'],
];

const contrary = findContrary();

function findContrary(): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  for (const act of new Set(CONTRARY.flat())) {
    const others = CONTRARY.filter((acts) => acts.includes(act)).flat();
    found.set(hashText(act), new Set(others.map(hashText)));
  }
  return found;
}

/** Acts may be unknown (0): one act strengthens, two that undo each other part, others hardly matter. */
export function scoreActs(a: number, b: number, areOneKind: boolean): number {
  if (a === 0 || b === 0) return 0;
  if (a === b) return 1;
  if (contrary.get(a)?.has(b)) return -3.5;
  return areOneKind ? -0.5 : 0;
}

/** A plan and its fulfilment, a rumour and its confirmation, a statement and its denial are two events. */
export function scoreModalities(a: number, b: number): number {
  if (a === b) return 0;
  return (a === RUMOURED || a === CONSIDERED) && (b === RUMOURED || b === CONSIDERED) ? -0.5 : -3;
}

/** What the press says was weighed is told as rumour by one and as plan by another. */
const RUMOURED = MODALITIES.indexOf('rumoured');
const CONSIDERED = MODALITIES.indexOf('considered');
