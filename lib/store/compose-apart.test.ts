import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { loadCompanies } from '../content/dictionary.ts';
import { makeFolder } from '../testing/content.ts';
import { openComposer } from './compose-apart.ts';
import { composeTrees, listTrees } from './compose-trees.ts';
import { openIndex } from './open.ts';
import { syncIndex } from './sync.ts';

const content = resolve(import.meta.dirname, '..', '..', 'content');
const path = join(makeFolder(after), 'index.sqlite');
const { db } = openIndex(path);

before(async () => {
  await syncIndex({ db, content, today: '2026-11-23', companies: loadCompanies(content).companies, threads: 0 });
});
after(() => db.close());

test('events composed in a thread are those composed here, in the order in which they were asked for', () => {
  const composer = openComposer(path);
  const lists = [...listTrees(db), ...listTrees(db)];
  const asked = lists.map((trees) => composer.ask(trees));
  for (const [index, trees] of lists.entries()) assert.deepEqual(asked[index]?.(), composeTrees(db, trees));
  composer.close();
  assert.ok(lists.length > 1);
});

test('a thread that cannot read the reports says so, and answers the next question', () => {
  const composer = openComposer(path);
  const [trees = new Float64Array()] = listTrees(db);
  const [missing, found] = [composer.ask(Float64Array.of(1, 0)), composer.ask(trees)];
  assert.equal(missing(), undefined);
  assert.deepEqual(found(), composeTrees(db, trees));
  composer.close();
});
