import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeFolder, writeFiles } from '../testing/content.ts';
import { watchContent } from './watch.ts';

const folder = makeFolder(after);
let made = 0;

/** A watched folder, what was told of it, and a way to wait until something is. */
function start(t: { after: (clean: () => void) => void }, period = { seeing: 3_600_000, blind: 3_600_000 }) {
  const content = join(folder, `${++made}`);
  writeFiles(content, { 'articles/2025/a.md': 'a', 'companies/x.md': 'x' });
  const told: string[] = [];
  const troubles: string[] = [];
  const watcher = watchContent(content, {
    period,
    onTrouble: (code) => troubles.push(code),
    onChange: async (paths) => {
      told.push(...(paths ?? ['everything']));
      return false;
    },
  });
  t.after(watcher.close);
  const wait = async (path: string) => {
    while (!told.includes(path)) await sleep(10);
    return told.splice(0).filter((one) => one === path).length;
  };
  return { content, told, troubles, wait };
}

test('a file saved, renamed or deleted is told of once', async (t) => {
  const { content, told, wait } = start(t);
  writeFileSync(join(content, 'articles/2025/a.md'), 'other');
  assert.equal(await wait('articles/2025/a.md'), 1);
  renameSync(join(content, 'articles/2025/a.md'), join(content, 'articles/2025/b.md'));
  assert.equal(await wait('articles/2025/b.md'), 1);
  rmSync(join(content, 'articles/2025/b.md'));
  assert.equal(await wait('articles/2025/b.md'), 1);
  writeFileSync(join(content, 'corrections.yaml'), '[]');
  assert.equal(await wait('corrections.yaml'), 1);
  await sleep(150);
  assert.deepEqual(told, []);
});

test('a new folder is told of, and so is what happens in it later', async (t) => {
  const { content, wait } = start(t);
  writeFiles(content, { 'articles/2026/deep/c.md': 'c' });
  assert.equal(await wait('articles/2026'), 1);
  writeFileSync(join(content, 'articles/2026/deep/c.md'), 'other');
  assert.equal(await wait('articles/2026/deep/c.md'), 1);
});

test('a folder put in another’s place is watched in its turn', async (t) => {
  const { content, wait } = start(t);
  mkdirSync(join(content, 'fresh'));
  renameSync(join(content, 'articles/2025'), join(content, 'articles/old'));
  renameSync(join(content, 'fresh'), join(content, 'articles/2025'));
  await wait('articles/2025');
  writeFileSync(join(content, 'articles/2025/d.md'), 'd');
  assert.equal(await wait('articles/2025/d.md'), 1);
});

test('a file that is being written waits until it holds still', async (t) => {
  const { content, told, wait } = start(t);
  const file = join(content, 'articles/2025/long.md');
  writeFileSync(file, '');
  for (let part = 0; part < 40; part++) {
    await sleep(5);
    appendFileSync(file, `part ${part}\n`);
    assert.ok(!told.includes('articles/2025/long.md'), `part ${part}`);
  }
  assert.equal(await wait('articles/2025/long.md'), 1);
});

test('names that start with a dot, and what is no part of content, are passed over', async (t) => {
  const { content, told, wait } = start(t);
  writeFiles(content, { 'articles/2025/.a.md.swp': '', 'articles/.git/x.md': '', 'notes/x.md': '' });
  writeFileSync(join(content, 'companies/x.md'), 'y');
  await wait('companies/x.md');
  assert.deepEqual(told, []);
});

test('thousands of files at once are told of as everything', async (t) => {
  const { content, wait } = start(t);
  for (let number = 0; number < 3_000; number++) writeFileSync(join(content, `articles/2025/${number}.md`), 'x');
  await wait('everything');
});

test('where the folder is not there yet, it is looked for often', async (t) => {
  const content = join(folder, 'later');
  let compared = 0;
  const watcher = watchContent(content, {
    period: { seeing: 3_600_000, blind: 20 },
    onTrouble: () => {},
    onChange: async (paths) => {
      if (!paths) compared++;
      return false;
    },
  });
  t.after(watcher.close);
  while (compared < 3) await sleep(10);
});

test('a system that reports nothing is not relied on', async (t) => {
  const content = join(folder, 'unseen');
  writeFiles(content, { 'articles/a.md': 'a' });
  const troubles: string[] = [];
  const watcher = watchContent(content, {
    period: { seeing: 20, blind: 20 },
    onTrouble: (code) => troubles.push(code),
    onChange: async (paths) => paths === undefined,
  });
  t.after(watcher.close);
  while (troubles.length === 0) await sleep(10);
  await sleep(100);
  assert.deepEqual(troubles, ['unseen']);
});
