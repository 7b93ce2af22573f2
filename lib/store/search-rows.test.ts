import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renewIndex } from './open.ts';
import { createDayOrder, nextIdOf } from './search-rows.ts';
import { run } from './statements.ts';

test('ids tell which of two days comes first until a day has more articles than ids', () => {
  const { db } = renewIndex(undefined);
  const put = (id: number) =>
    run(
      db,
      "INSERT INTO articles VALUES (?, ?, ?, 'en', '', NULL, NULL, NULL, '', '', 0, '', 0, 0)",
      id,
      `${id}`,
      `${id}`,
    );
  const first = nextIdOf(db, 'articles', '2024-01-01');
  const next = nextIdOf(db, 'articles', '2024-01-02');
  const order = createDayOrder(db);
  assert.ok((order(first, next) ?? 0) < 0 && (order(next, first) ?? 0) > 0);
  assert.equal(order(first, first + 1), undefined);
  put(next - 1);
  const over = nextIdOf(db, 'articles', '2024-01-01');
  assert.equal(over, next);
  assert.equal(createDayOrder(db)(first, over), undefined);
});
