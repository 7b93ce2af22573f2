import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { isBusy, isIndexError } from './faults.ts';

function caught(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

test('faults of the disk and of SQLite are the index’s, whatever their code; bugs are not', () => {
  const db = new DatabaseSync(':memory:');
  assert.ok(isIndexError(caught(() => db.exec('SELECT * FROM nothing'))));
  assert.ok(isIndexError(caught(() => readFileSync('/nowhere/at/all'))));
  // As rmSync throws it on a read-only disk.
  assert.ok(isIndexError(Object.assign(new Error('Read-only file system'), { errno: -4094, code: '', syscall: 'rm' })));
  assert.ok(!isIndexError(new TypeError('x is not a function')));
  assert.ok(!isIndexError('ENOENT'));
  assert.ok(!isBusy(caught(() => db.exec('SELECT * FROM nothing'))));
});
