import type { EventKind } from '../../model.ts';

const deals = new Set<EventKind>(['partnership', 'investment', 'infrastructure', 'acquisition', 'governance']);

/** Kinds that tell of one deal in turn. */
export const isFamily = (a: EventKind, b: EventKind): boolean => a === b || (deals.has(a) && deals.has(b));
