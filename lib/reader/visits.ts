// New to you: what a list holds that it did not hold at the last visit. Decided by ids and not by the clock, so that an
// event of 2019 told today is new, and a clock set back hides nothing.
import type { Day } from '../model.ts';
import type { Change, ReaderState } from '../reader.ts';
import type { Known, Visit } from './entry.ts';

/** One thing in a list: its id, and the day it was first published. */
export type Listed = { readonly id: string; readonly day: Day };

/** An hour without a sign of the reader ends a visit; a clock that jumps back as far does too. */
const visitMilliseconds = 60 * 60 * 1000;
const mostIds = 5_000;

export function getVisit(state: ReaderState): Visit | undefined {
  const entry = state.get('visit:site');
  return entry?.kind === 'visit' ? (entry.value ?? undefined) : undefined;
}

/** Notes that the reader is here: the same visit, or the next one. */
export function noteVisit(state: ReaderState, now: number): Change {
  const last = getVisit(state);
  const goesOn = last && Math.abs(now - last.active) < visitMilliseconds;
  return { kind: 'visit', id: 'site', value: { number: (last?.number ?? 0) + (goesOn ? 0 : 1), active: now } };
}

/** What counts as known in a list, or undefined where it was never seen: then nothing in it is new. */
export function getKnown(state: ReaderState, list: string): Known | undefined {
  const entry = state.get(`sight:${list}`);
  if (entry?.kind !== 'sight' || !entry.value) return undefined;
  return entry.value.visit === getVisit(state)?.number ? entry.value.before : entry.value.shown;
}

/** Those listed that are new against what is known. */
export function findNew(known: Known | undefined, listed: readonly Listed[]): string[] {
  if (!known) return [];
  const ids = new Set(known.ids);
  return listed.filter(({ id, day }) => !ids.has(id) && day > known.floor).map(({ id }) => id);
}

/**
 * Notes what a list shows: known from the next visit on. `isWhole` tells that it held all there was; otherwise what
 * is older than its last day counts as known too, since it was there to be seen.
 */
export function noteSight(state: ReaderState, list: string, listed: readonly Listed[], isWhole: boolean): Change {
  const entry = state.get(`sight:${list}`);
  const sight = entry?.kind === 'sight' ? entry.value : null;
  const shown = joinKnown(knownFrom(listed, isWhole), sight?.shown);
  return {
    kind: 'sight',
    id: list,
    value: { visit: getVisit(state)?.number ?? 0, before: getKnown(state, list) ?? shown, shown },
  };
}

/** Makes everything a list shows known at once. */
export function clearNew(state: ReaderState, list: string, listed: readonly Listed[], isWhole: boolean): Change {
  const change = noteSight(state, list, listed, isWhole);
  if (change.kind !== 'sight' || !change.value) return change;
  return { ...change, value: { ...change.value, before: change.value.shown } };
}

function knownFrom(listed: readonly Listed[], isWhole: boolean): Known {
  const days = listed.map(({ day }) => day).sort();
  return { ids: listed.map(({ id }) => id), floor: isWhole ? '' : (days[0] ?? '') };
}

function joinKnown(one: Known, other: Known | undefined): Known {
  if (!other) return one;
  const ids = [...new Set([...one.ids, ...other.ids])].slice(0, mostIds);
  return { ids, floor: [one.floor, other.floor].sort().at(-1) ?? '' };
}
