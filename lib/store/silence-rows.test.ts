import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import fc from 'fast-check';
import { findSilence, type TimelineEntry } from '../timeline.ts';
import { tables } from './schema.ts';
import { findSilenceAfter } from './silence-rows.ts';

type Span = { readonly from: string; readonly to: string };

const dayOf = (number: number) => new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10);

/** Mostly single days, now and then a month or more. */
const span = fc
  .tuple(fc.nat(200), fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.nat(60)))
  .map(([from, days]): Span => ({ from: dayOf(from), to: dayOf(from + days) }));

function toEntry({ from, to }: Span, id: string): TimelineEntry {
  const told = { langs: [], sources: [], articles: [], disputed: false, learnt: '', retold: '' };
  return {
    id,
    when: { from, to, precision: 'day' },
    basis: 'stated',
    kind: 'launch',
    tone: 'neutral',
    modality: 'asserted',
    ...told,
  };
}

function fill(spans: ReadonlyMap<string, Span>): DatabaseSync {
  const db = new DatabaseSync(':memory:');
  db.exec(tables);
  const insert = db.prepare("INSERT INTO seats VALUES ('a', 'b', ?, ?, '', 0, 'neutral', ?, 0)");
  for (const [id, { from, to }] of spans) insert.run(from, id, to);
  return db;
}

const sort = (spans: Iterable<Span>) => [...spans].sort((one, other) => (one.from < other.from ? -1 : 1));

test('the silence that is known after a change is the one that all spans leave', () => {
  const lists = fc.tuple(
    fc.array(span, { maxLength: 3 }),
    fc.array(span, { maxLength: 40 }),
    fc.array(span, { maxLength: 3 }),
  );
  fc.assert(
    fc.property(lists, ([gone, kept, come]) => {
      const silence = findSilence(sort([...gone, ...kept]));
      const after = new Map([...kept, ...come].map((one, at) => [String(at), one]));
      const changes = [
        ...gone.map((one) => ({ entry: toEntry(one, ''), by: -1 })),
        ...come.map((one) => ({ entry: toEntry(one, ''), by: 1 })),
      ];
      const found = findSilenceAfter(fill(after), 'a', 'b', changes, silence);
      assert.deepEqual(found, findSilence(sort(after.values())));
    }),
    { numRuns: 300 },
  );
});
