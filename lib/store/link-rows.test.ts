import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { loadCompanies } from '../content/dictionary.ts';
import { articleFile, companies, makeFolder, writeFiles } from '../testing/content.ts';
import { dumpIndex } from '../testing/dump.ts';
import { openIndex } from './open.ts';
import { syncIndex } from './sync.ts';
import { findDamage } from './verify.ts';

const folder = makeFolder(after);
let made = 0;

const sentences = [
  'Microsoft invested 10 billion dollars in OpenAI on 5 January 2024.',
  'Microsoft invested 12 billion dollars in OpenAI in January 2024.',
  'In 2023, Microsoft invested 10 billion dollars in OpenAI.',
  'OpenAI sued Google on 9 January 2024.',
  'OpenAI sued Google last year.',
  'OpenAI released ChatGPT 5 on 12 January 2024. OpenAI said it would sue Google.',
  'Google bought a stake in OpenAI.',
];

/** A few sentences a file, all of one month, so that shelves hold more than is looked at. */
const files = fc.array(fc.record({ day: fc.integer({ min: 1, max: 9 }), told: fc.subarray(sentences) }), {
  minLength: 45,
  maxLength: 60,
});

function write(content: string, index: number, { day, told }: { day: number; told: readonly string[] }): string {
  const name = `2024-01-1${day}-a${String(index).padStart(2, '0')}.en.md`;
  writeFiles(content, articleFile(name, told.join('\n\n')));
  return join(content, 'articles', name);
}

function start() {
  const content = join(folder, `content-${++made}`);
  mkdirSync(content);
  writeFiles(content, companies);
  const { db } = openIndex(join(folder, `index-${made}`));
  const options = { db, content, today: '2026-01-01', companies: loadCompanies(content).companies, threads: 0 };
  return { content, db, sync: () => syncIndex(options) };
}

test('an index that followed every change, in whatever order, is the one that is made anew', async () => {
  await fc.assert(
    fc.asyncProperty(files, fc.infiniteStream(fc.nat(1000)), async (told, keys) => {
      const next = () => keys.next().value ?? 0;
      const [stepwise, whole] = [start(), start()];
      await stepwise.sync();
      const order = told.map((_, index) => ({ index, key: next() })).sort((a, b) => a.key - b.key);
      for (const { index, key } of order) {
        const path = write(stepwise.content, index, told[index] ?? { day: 1, told: [] });
        write(whole.content, index, told[index] ?? { day: 1, told: [] });
        if (key % 7 !== 0) continue;
        await stepwise.sync();
        writeFileSync(path, `${readFileSync(path, 'utf8')}\nGoogle bought a stake in Microsoft.\n`);
        await stepwise.sync();
        write(stepwise.content, index, told[index] ?? { day: 1, told: [] });
        if (key % 2 !== 0) continue;
        rmSync(path);
        await stepwise.sync();
        write(stepwise.content, index, told[index] ?? { day: 1, told: [] });
      }
      await Promise.all([stepwise.sync(), whole.sync()]);
      assert.deepEqual(dumpIndex(stepwise.db), dumpIndex(whole.db));
      assert.equal(findDamage(stepwise.db), undefined);
    }),
    { numRuns: 6 },
  );
});

test('an event whose first report was written anew counts what joined it meanwhile', async () => {
  const lawsuit = 'OpenAI sued Google on 9 January 2024.';
  const [stepwise, whole] = [start(), start()];
  write(stepwise.content, 1, { day: 1, told: [lawsuit] });
  await stepwise.sync();
  for (const { content } of [stepwise, whole]) {
    write(content, 1, { day: 1, told: ['Google bought a stake in OpenAI.', lawsuit] });
    write(content, 2, { day: 1, told: [lawsuit] });
  }
  await Promise.all([stepwise.sync(), whole.sync()]);
  assert.deepEqual(dumpIndex(stepwise.db), dumpIndex(whole.db));
});
