import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { articleFile, companies, makeFolder, writeFiles } from '../testing/content.ts';
import { openLibrary, syncLibrary } from './library.ts';
import { listMoved, listPairs } from './timeline-lists.ts';

test('an event of several pairs stands once among what moved lately, with the most active of them', async () => {
  const folder = makeFolder(after);
  writeFiles(folder, {
    ...companies,
    ...articleFile('2024-03-01-suit.en.md', 'OpenAI sued Microsoft on 14 February 2024.'),
    ...articleFile(
      '2024-04-02-accord.fr.md',
      'Le 1er avril 2024, OpenAI, Microsoft et Google ont noué un partenariat.',
    ),
  });
  const holder = { library: openLibrary(folder, join(folder, 'index.sqlite')), log: () => {}, threads: 0 };
  await syncLibrary(holder, '2026-01-01');
  const name = ({ a, b }: { a: { slug: string }; b: { slug: string } }) => `${a.slug} ${b.slug}`;
  assert.deepEqual(listPairs(holder.library, 5).map(name), ['microsoft openai', 'google microsoft', 'google openai']);
  assert.deepEqual(listMoved(holder.library, 5).map(name), ['microsoft openai']);
  assert.equal(listMoved(holder.library, 5)[0]?.last.when.from, '2024-04-01');
});
