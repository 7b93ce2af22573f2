import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addEntries, type Change, emptyState, type ReaderState, stampChanges } from '../reader.ts';
import { clearNew, findNew, getKnown, getVisit, type Listed, noteSight, noteVisit } from './visits.ts';

const hour = 3_600_000;
const week = 7 * 24 * hour;
const list = 'timeline:microsoft/openai';
const first: Listed[] = [
  { id: 'b', day: '2025-10-14' },
  { id: 'a', day: '2019-07-22' },
];
const later: Listed[] = [{ id: 'c', day: '2025-10-20' }, ...first, { id: 'old', day: '2018-01-01' }];

const apply = (state: ReaderState, change: Change, now: number) =>
  addEntries(state, stampChanges(state, [change], now));
const visit = (state: ReaderState, now: number) => apply(state, noteVisit(state, now), now);
const see = (state: ReaderState, listed: Listed[], now: number, isWhole = true) =>
  apply(state, noteSight(state, list, listed, isWhole), now);

test('nothing is new at the first visit, nor later in it', () => {
  const state = see(visit(emptyState, 0), first, 0);
  assert.deepEqual(findNew(getKnown(emptyState, list), first), []);
  assert.deepEqual(findNew(getKnown(state, list), first), []);
});

test('a week later what was added is new, an event of 2018 newly told included', () => {
  const state = visit(see(visit(emptyState, 0), first, 0), week);
  assert.deepEqual(findNew(getKnown(state, list), later), ['c', 'old']);
});

test('it stays new through the visit in which it was shown, and no longer', () => {
  const shown = see(visit(see(visit(emptyState, 0), first, 0), week), later, week);
  assert.deepEqual(findNew(getKnown(visit(shown, week + hour / 2), list), later), ['c', 'old']);
  assert.deepEqual(findNew(getKnown(visit(shown, week + 2 * hour), list), later), []);
});

test('a visit that did not open the list leaves its news new', () => {
  const away = visit(visit(see(visit(emptyState, 0), first, 0), week), 2 * week);
  assert.equal(getVisit(away)?.number, 3);
  assert.deepEqual(findNew(getKnown(away, list), later), ['c', 'old']);
});

test('with the clock set back a year the next visit still begins and nothing new is hidden', () => {
  const state = visit(see(visit(emptyState, 100 * week), first, 100 * week), 48 * week);
  assert.equal(getVisit(state)?.number, 2);
  assert.deepEqual(findNew(getKnown(state, list), later), ['c', 'old']);
});

test('one act makes all that is shown known', () => {
  const state = visit(see(visit(emptyState, 0), first, 0), week);
  const cleared = apply(state, clearNew(state, list, later, true), week);
  assert.deepEqual(findNew(getKnown(cleared, list), later), []);
});

test('of a list cut short, what lies beyond its last day is taken as known', () => {
  const state = visit(see(visit(emptyState, 0), first, 0, false), week);
  assert.deepEqual(findNew(getKnown(state, list), later), ['c']);
});

test('a filtered view of a list does not make the rest of it new', () => {
  const state = visit(see(see(visit(emptyState, 0), later, 0), first, hour / 2), week);
  assert.deepEqual(findNew(getKnown(state, list), later), []);
});
