import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keyOf } from './reader/entry.ts';
import {
  addEntries,
  type Change,
  emptyState,
  getReading,
  isFollowed,
  isSaved,
  listFollowed,
  listSaved,
  type ReaderState,
  stampChanges,
  undoEntries,
} from './reader.ts';
import { entries, states } from './testing/reader-arbitraries.ts';

const merge = (a: ReaderState, b: ReaderState) => addEntries(a, b.values());
const read = (id: string): Change => ({ kind: 'read', id, value: { substance: 's' } });
const unread = (id: string): Change => ({ kind: 'read', id, value: null });

test('merging two states is commutative, associative and idempotent', () => {
  fc.assert(
    fc.property(states, states, states, (a, b, c) => {
      assert.deepEqual(sorted(merge(a, b)), sorted(merge(b, a)));
      assert.deepEqual(sorted(merge(merge(a, b), c)), sorted(merge(a, merge(b, c))));
      assert.deepEqual(sorted(merge(a, a)), sorted(a));
    }),
  );
});

test('entries give the same state in whatever order they arrive', () => {
  fc.assert(
    fc.property(fc.array(entries, { maxLength: 20 }), (list) => {
      const forwards = addEntries(emptyState, list);
      assert.deepEqual(sorted(addEntries(emptyState, list.toReversed())), sorted(forwards));
    }),
  );
});

test('a change wins over what was there, also when the clock was set back', () => {
  fc.assert(
    fc.property(states, entries, fc.nat(), (state, { at: _, ...change }, now) => {
      const present = state.get(keyOf(change));
      fc.pre(!present || present.at < 8.64e15);
      const [entry] = stampChanges(state, [change], now);
      assert.ok(entry);
      assert.equal(addEntries(state, [entry]).get(keyOf(change)), entry);
    }),
  );
});

test('an undone action leaves what was there before it', () => {
  fc.assert(
    fc.property(states, fc.uniqueArray(entries, { selector: keyOf, maxLength: 10 }), (before, list) => {
      fc.pre([...before.values()].every((entry) => entry.at < 8e15));
      const changes = list.map(({ at: _, ...change }) => change);
      const done = stampChanges(before, changes, 1_000);
      const after = addEntries(before, done);
      const undone = addEntries(after, stampChanges(after, undoEntries(before, after, done), 2_000));
      for (const { kind, id } of done)
        assert.deepEqual(undone.get(`${kind}:${id}`)?.value ?? null, before.get(`${kind}:${id}`)?.value ?? null);
    }),
  );
});

test('undo leaves alone what another tab changed since', () => {
  const done = stampChanges(emptyState, [read('article:a'), read('article:b')], 10);
  const after = addEntries(emptyState, done);
  const elsewhere = addEntries(after, stampChanges(after, [read('article:b')], 20));
  assert.deepEqual(undoEntries(emptyState, elsewhere, done), [unread('article:a')]);
});

test('something stands against nothing at one instant', () => {
  const kept = { kind: 'read' as const, id: 'article:a', value: { substance: '' }, at: 5 };
  const gone = { ...kept, value: null };
  assert.equal(addEntries(addEntries(emptyState, [gone]), [kept]).get('read:article:a'), kept);
  assert.equal(addEntries(addEntries(emptyState, [kept]), [gone]).get('read:article:a'), kept);
});

test('what is saved is listed last saved first, what is followed by name', () => {
  const item = { title: 'T', date: '2025-10-14', lang: 'fr' as const, source: '', article: '' };
  const first = stampChanges(emptyState, [{ kind: 'saved', id: 'article:a', value: item }], 1);
  const state = addEntries(addEntries(emptyState, first), [
    { kind: 'saved', id: 'event:b', value: item, at: 2 },
    { kind: 'saved', id: 'article:c', value: null, at: 3 },
    { kind: 'note', id: 'event:b', value: 'To check', at: 3 },
    { kind: 'follow', id: 'pair:microsoft/openai', value: { names: ['Microsoft', 'OpenAI'] }, at: 4 },
    { kind: 'follow', id: 'company:anthropic', value: { names: ['Anthropic'] }, at: 5 },
    { kind: 'follow', id: 'company:meta', value: null, at: 6 },
  ]);
  assert.deepEqual(
    listSaved(state).map(({ id, note }) => [id, note]),
    [
      ['event:b', 'To check'],
      ['article:a', ''],
    ],
  );
  assert.deepEqual(
    listFollowed(state).map(({ id }) => id),
    ['company:anthropic', 'pair:microsoft/openai'],
  );
  assert.ok(isSaved(state, 'article:a') && isFollowed(state, 'company:anthropic'));
  assert.ok(!isSaved(state, 'article:c') && !isFollowed(state, 'company:meta') && !isSaved(state, 'article:z'));
  assert.equal(getReading(state, 'article:a'), undefined);
});

function sorted(state: ReadonlyMap<string, unknown>): unknown[] {
  return [...state].sort(([one], [other]) => (one < other ? -1 : 1));
}
