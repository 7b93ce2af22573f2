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
  const outcomes = await pool.prepare({ today: '2026-01-01', files });
  await pool.close();
  const states = outcomes.map(({ stamp, prepared }) => `${stamp.file} ${prepared?.state}`);
  assert.deepEqual(states, ['articles/broken.en.md rejected', ...Array(5).fill(`${file} article`)]);
});
