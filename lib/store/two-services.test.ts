import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadCompanies } from '../content/dictionary.ts';
import { articleFile, companies, makeFolder, writeFiles } from '../testing/content.ts';
import { dumpIndex } from '../testing/dump.ts';
import { countFiles } from './counts.ts';
import { isBusy } from './faults.ts';
import { closeIndex, openIndex } from './open.ts';
import { serveLibrary } from './serve-library.ts';
import { syncIndex } from './sync.ts';
import { lockSync } from './sync-lock.ts';

const folder = makeFolder(after);
const content = join(folder, 'content');
const acts = ['sued', 'acquired', 'invested in', 'praised', 'joined'];
const files = 450;
for (let number = 0; number < files; number++) {
  const name = `${2020 + (number % 5)}-0${1 + (number % 9)}-1${number % 10}-${number}.en.md`;
  const text = `Microsoft ${acts[number % acts.length]} OpenAI on ${1 + (number % 28)} January 2020. Google sued OpenAI.`;
  writeFiles(content, articleFile(name, text));
}
writeFiles(content, companies);

const task = { content, companies: loadCompanies(content).companies, today: '2026-01-01', threads: 0 };

async function makeFresh() {
  const { db } = openIndex(join(folder, 'fresh.sqlite'));
  await syncIndex({ ...task, db });
  return dumpIndex(db);
}

test('what one process reads into an empty index the other does not read again, and waits for', async () => {
  const index = join(folder, 'shared.sqlite');
  const [one, two] = [openIndex(index), openIndex(index)];
  const left: number[] = [];
  const [first, second] = await Promise.all([
    syncIndex({ ...task, db: one.db }),
    syncIndex({ ...task, db: two.db, onProgress: ({ done, seen }) => left.push(seen - done) }),
  ]);
  assert.deepEqual([first.parsed, second.parsed], [files, 0]);
  assert.ok((left[0] ?? 0) > 0, 'the one that waits tells how far the other is');
  assert.deepEqual(dumpIndex(two.db), await makeFresh());
});

test('when the process that fills an index is killed, the one that waits fills it', async () => {
  const index = join(folder, 'killed.sqlite');
  const script = join(import.meta.dirname, '..', 'testing', 'index-once.ts');
  const filler = execFile(process.execPath, [script, content, index], () => {});
  const watched = openIndex(index);
  while (countFiles(watched.db) === 0) await sleep(5);
  const service = serveLibrary({ content, index, today: () => task.today, log: () => {}, threads: 0 });
  after(() => service.close());
  const { state, done } = await service.ask(({ progress }) => progress);
  assert.ok(state === 'ready' || done > 0, 'what is there is shown, with its progress');
  filler.kill('SIGKILL');
  await service.sync();
  assert.equal(service.library().path, index);
  assert.deepEqual(dumpIndex(service.library().db), await makeFresh());
  closeIndex(watched);
});

test('a process that holds the lock and writes nothing is waited for no longer than told', async () => {
  const [one, two] = [openIndex(join(folder, 'held.sqlite')), openIndex(join(folder, 'held.sqlite'))];
  const unlock = await lockSync(one.db, { onWait: () => {} });
  let waits = 0;
  await assert.rejects(lockSync(two.db, { onWait: () => waits++, patience: 120 }), isBusy);
  assert.ok(waits > 0);
  unlock();
  (await lockSync(two.db, { onWait: assert.fail }))();
});
