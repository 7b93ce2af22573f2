import assert from 'node:assert/strict';
import { openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { articles, companies, makeFolder, writeFiles } from '../testing/content.ts';
import { indexAhead } from './index-ahead.ts';
import { readStamp, writeStamp } from './open.ts';
import { isWhole, sealIndex } from './seal.ts';
import { inTransaction } from './statements.ts';

const folder = makeFolder(after);
const content = join(folder, 'content');
writeFiles(content, { ...companies, ...articles });

/** A finished index in one file. */
async function makeIndex(name: string): Promise<string> {
  const index = join(folder, name);
  await indexAhead({ content, index, today: '2026-01-01', isRebuilt: false, log: () => {}, onProgress: () => {} });
  return index;
}

function look(index: string) {
  return { db: new DatabaseSync(index), handle: openSync(index, 'r') };
}

test('a finished index is sealed, and stays so until something is written', async () => {
  const { db, handle } = look(await makeIndex('finished.sqlite'));
  assert.equal(isWhole(db, handle), true);
  inTransaction(db, () => readStamp(db, 'version'));
  assert.equal(isWhole(db, handle), true);
  inTransaction(db, () => writeStamp(db, 'note', 'x'));
  assert.equal(isWhole(db, handle), undefined);
  sealIndex(db, handle);
  assert.equal(isWhole(db, handle), true);
  db.close();
});

test('one byte that is another than was written is noticed, wherever it stands', async () => {
  const index = await makeIndex('flipped.sqlite');
  const whole = readFileSync(index);
  for (let turn = 0; turn < 60; turn++) {
    const place = 100 + Math.floor(((whole.length - 100) * (turn + 0.41)) / 60);
    const flipped = Buffer.from(whole);
    flipped[place] = (flipped[place] ?? 0) ^ 1;
    writeFileSync(index, flipped);
    const { db, handle } = look(index);
    assert.equal(isWhole(db, handle), false, `byte ${place}`);
    db.close();
  }
});

test('no seal is set, and none is judged, while others are at the index', async () => {
  const index = await makeIndex('shared.sqlite');
  const { db, handle } = look(index);
  const other = new DatabaseSync(index);
  other.exec('BEGIN; SELECT * FROM stamp');
  inTransaction(db, () => writeStamp(db, 'note', 'x'));
  sealIndex(db, handle);
  assert.equal(isWhole(db, handle), undefined);
  other.exec('COMMIT');
  sealIndex(db, handle);
  assert.equal(isWhole(db, handle), true);
  for (const one of [other, db]) one.close();
});
