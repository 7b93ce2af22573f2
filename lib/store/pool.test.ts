import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { articleFile, makeFolder, writeFiles } from '../testing/content.ts';
import { createPool } from './pool.ts';

const folder = makeFolder(after);
const good = articleFile('2025-01-02-good.en.md', 'OpenAI sued Google.');
writeFiles(folder, good);

test('a file that ends its thread is set aside, alone, and in the words of a slow one', async () => {
  const pool = createPool([], 2);
  const [file = ''] = Object.keys(good);
  // No file of content/ does this: a path that cannot be handed to the system throws in the thread.
  const files = [{ file: 'articles/broken.en.md', path: 'a\0b' }, ...Array(5).fill({ file, path: join(folder, file) })];
  const outcomes = [...(await pool.prepare({ today: '2026-01-01', files }))];
  await pool.close();
  const states = outcomes.map(({ stamp, prepared }) => `${stamp.file} ${prepared?.state}`);
  assert.deepEqual(states, ['articles/broken.en.md rejected', ...Array(5).fill(`${file} article`)]);
});

test('a text that tells of hundreds of events is set aside before they are compared', async () => {
  const dense = articleFile('2025-01-02-dense.en.md', 'OpenAI sued Google. '.repeat(450));
  writeFiles(folder, dense);
  const [file = ''] = Object.keys(dense);
  const companies = ['OpenAI', 'Google'].map((name) => ({
    ...{ slug: name.toLowerCase(), file: '', name, kind: 'company' as const, names: [], periphrases: [] },
    ...{ products: [], people: [], profile: { fr: '', en: '' } },
  }));
  const pool = createPool(companies, 0);
  const [outcome] = await pool.prepare({ today: '2026-01-01', files: [{ file, path: join(folder, file) }] });
  assert.equal(outcome?.prepared?.state, 'rejected');
  assert.ok('rejected' in outcome.prepared);
  assert.deepEqual(
    outcome.prepared.rejected.map(({ code, found }) => `${code} ${found}`),
    ['reports 450'],
  );
});
