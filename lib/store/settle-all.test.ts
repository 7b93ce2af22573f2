import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { articleFile, companies, makeFolder, writeFiles } from '../testing/content.ts';
import { dumpIndex } from '../testing/dump.ts';
import { openLibrary } from './library.ts';
import { renewIndex } from './open.ts';
import { listRows } from './statements.ts';
import { syncIndex } from './sync.ts';
import { noteUnsettled } from './unsettled.ts';

const content = makeFolder(after);
const days = Array.from({ length: 30 }, (_, n) => `2024-04-${String(n + 1).padStart(2, '0')}`);
const told = days.map((day) =>
  articleFile(`${day}-told.en.md`, `OpenAI sued Microsoft on ${Number(day.slice(8))} April.`),
);
writeFiles(content, Object.assign({}, companies, ...told));
const sources = [...openLibrary(content, `${content}/index.sqlite`).companies.values()];

async function make(prepare: (index: ReturnType<typeof renewIndex>) => void = () => {}) {
  const index = renewIndex(undefined);
  prepare(index);
  await syncIndex({ db: index.db, content, companies: sources, today: '2026-01-01', threads: 0 });
  return index.db;
}

const listIndexes = (db: ReturnType<typeof renewIndex>['db']) =>
  listRows(db, "SELECT name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY name");

test('a whole index has all the indexes that an empty one has', async () => {
  const db = await make();
  assert.ok(listRows(db, 'SELECT id FROM evidence').length >= days.length);
  assert.deepEqual(listIndexes(db), listIndexes(renewIndex(undefined).db));
});

test('one whose making was ended before is made to the end', async () => {
  const db = await make((index) => {
    noteUnsettled(index.db, 'all', 0);
    index.db.exec('DROP INDEX evidence_id');
  });
  assert.deepEqual(listIndexes(db), listIndexes(renewIndex(undefined).db));
  assert.deepEqual(dumpIndex(db), dumpIndex(await make()));
});
