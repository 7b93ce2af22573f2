import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import type { TimelineEntry } from '../timeline.ts';
import { tables } from './schema.ts';
import { type Page, type Place, pageFromIndex, pageOf } from './timeline-pages.ts';

/** So many events on fewer days, earliest first. */
const listEntries = (count: number): TimelineEntry[] =>
  Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2020, 0, 1 + Math.floor(index / 3))).toISOString().slice(0, 10);
    return {
      id: `e${String(index).padStart(4, '0')}`,
      when: { from: day, to: day, precision: 'day' },
      ...({ basis: 'stated', kind: 'launch', tone: 'neutral', modality: 'asserted' } as const),
      ...{ langs: ['en'], sources: [], articles: [], disputed: false, learnt: day, retold: day },
    };
  });

/** A page function over the same entries, from memory and from an index. */
const sources = (entries: readonly TimelineEntry[]): ((place: Place) => Page)[] => {
  const db = new DatabaseSync(':memory:');
  db.exec(tables);
  const insert = {
    seat: db.prepare("INSERT INTO seats VALUES ('a', 'b', ?, ?, '', '', ?, '', 0)"),
    report: db.prepare("INSERT INTO evidence VALUES (?, ?, '', 0)"),
    event: db.prepare("INSERT INTO events VALUES (?, ?, ?, '', '', 0, '', '', '', '', 0, '')"),
  };
  for (const [number, { id, when }] of entries.entries()) {
    insert.seat.run(when.from, id, number);
    insert.report.run(number, id);
    insert.event.run(number, id, when.from);
  }
  return [(place) => pageOf(entries, place), (place) => pageFromIndex(db, 'a', 'b', place)];
};

test('Pages follow each other from the latest event to the first without a gap or a repetition.', () => {
  const entries = listEntries(230);
  for (const read of sources(entries)) {
    const ids: string[] = [];
    let page = read({});
    assert.equal(page.later, false);
    for (;;) {
      ids.push(...page.ids);
      if (!page.next) break;
      page = read({ cursor: page.next });
      assert.equal(page.later, true);
    }
    assert.deepEqual(ids, entries.map(({ id }) => id).toReversed());
  }
});

test('Asked for an event, the first page is shown where it stands there, else one with as much around it.', () => {
  const entries = listEntries(230);
  for (const read of sources(entries)) {
    for (const { id } of entries) assert.ok(read({ event: id }).ids.includes(id), id);
    assert.deepEqual(read({ event: 'e0229' }), read({}));
    assert.deepEqual(read({ event: 'e0180' }), read({}));
    const { ids, later } = read({ event: 'e0179' });
    assert.deepEqual([ids.length, ids.indexOf('e0179'), later], [50, 25, true]);
    assert.deepEqual(read({ event: 'elsewhere' }), read({}));
  }
});

test('A hundred events are one page.', () => {
  const { ids, next, later } = pageOf(listEntries(100), {});
  assert.deepEqual([ids.length, next, later], [100, undefined, false]);
});

test('A cursor that was not given out reads as none.', () => {
  for (const read of sources(listEntries(120))) assert.deepEqual(read({ cursor: 'x_y' }).ids, read({}).ids);
});
