import type { EventKind, Evidence, Modality } from '../model.ts';

/** One kind speaks for one act, kin kinds little against it, others more: kinds are the first thing to be misread. */
export function scoreKinds(a: EventKind, b: EventKind): number {
  if (a === b) return 1.5;
  return areKin(a, b) ? -0.5 : -1.5;
}

/** Whether one act may be told as either kind. */
export function areKin(a: EventKind, b: EventKind): boolean {
  return a === b || KIN.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
}

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

/** By `witness.act`, which may be empty: one act strengthens, two that undo each other part, others hardly matter. */
export function scoreActs(a: Evidence, b: Evidence): number {
  const one = a.witness.act;
  const other = b.witness.act;
  if (one === '' || other === '') return 0;
  if (one === other) return 1;
  if (CONTRARY.some((acts) => acts.includes(one) && acts.includes(other))) return -3.5;
  return a.kind === b.kind ? -0.5 : 0;
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

/** A plan and its fulfilment, a rumour and its confirmation, a statement and its denial are two events. */
export function scoreModalities(a: Modality, b: Modality): number {
  if (a === b) return 0;
  return UNSURE.has(a) && UNSURE.has(b) ? -0.5 : -3;
}

/** What the press says was weighed is told as rumour by one and as plan by another. */
const UNSURE: ReadonlySet<Modality> = new Set(['rumoured', 'considered']);
