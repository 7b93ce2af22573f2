import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleFile } from '../testing/content.ts';
import { readContent } from '../testing/read-content.ts';
import { listMoved, listPairs } from './timeline-lists.ts';

test('an event of several pairs stands once among what moved lately, with the most active of them', async () => {
  const { library } = await readContent({
    ...articleFile('2024-03-01-suit.en.md', 'OpenAI sued Microsoft on 14 February 2024.'),
    ...articleFile(
      '2024-04-02-accord.fr.md',
      'Le 1er avril 2024, OpenAI, Microsoft et Google ont noué un partenariat.',
    ),
  });
  const name = ({ a, b }: { a: { slug: string }; b: { slug: string } }) => `${a.slug} ${b.slug}`;
  assert.deepEqual(listPairs(library, 5).map(name), ['microsoft openai', 'google microsoft', 'google openai']);
  assert.deepEqual(listMoved(library, 5).map(name), ['microsoft openai']);
  assert.equal(listMoved(library, 5)[0]?.last.when.from, '2024-04-01');
});
