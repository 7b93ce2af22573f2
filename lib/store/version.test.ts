import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { makeFolder } from '../testing/content.ts';
import { connect, openIndex, writeStamp } from './open.ts';
import { versionOf } from './version.ts';

const folder = makeFolder(after);

test('the version stays while nothing is written, and differs after a write here or elsewhere', () => {
  const path = join(folder, 'index.sqlite');
  const library = openIndex(path);
  const first = versionOf(library);
  assert.equal(versionOf(library), first);
  writeStamp(library.db, 'mine', '1');
  const second = versionOf(library);
  assert.notEqual(second, first);
  const other = connect(path);
  writeStamp(other, 'theirs', '1');
  other.close();
  assert.notEqual(versionOf(library), second);
  library.db.close();
});

test('another library has another version, though it holds the same', () => {
  const library = openIndex(join(folder, 'other.sqlite'));
  assert.notEqual(versionOf({ ...library }), versionOf(library));
  library.db.close();
});
